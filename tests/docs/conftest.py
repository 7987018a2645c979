"""What the tests of the real book share: a way to run its programs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.docs.programs import Programs


@pytest.fixture(scope="session")
def run() -> Iterator[Callable[[Path], str]]:
    """A function that runs a program and gives what it prints."""
    programs = Programs()
    yield programs.run
    programs.close()
