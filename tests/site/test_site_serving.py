"""`mkdocs serve` shows every edit: of a page, its data, its figure, its code, a template, the theme."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.conftest import buildable_book

SECONDS = 180  # a limit for a busy machine; an edit shows after a few
QUIET = 2  # seconds without a line in the log; the server looks for edits twice a second


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """A small copy of the book, served; gives its folder and two functions that wait: for a text on a page, for quiet."""
    root = tmp_path_factory.mktemp("served")
    buildable_book(root)
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{s.getsockname()[1]}"
    log = root / "serve.log"
    with log.open("w") as out:
        server = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address],
            cwd=root,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": ""},
            stdout=out,
            stderr=subprocess.STDOUT,
        )

    def fetch(path: str) -> str:
        try:
            with urllib.request.urlopen(f"http://{address}/{path}", timeout=10) as answer:
                return answer.read().decode("utf-8", "replace")
        except OSError:
            return ""

    def wait_for(path: str, text: str) -> bool:
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            if text in fetch(path):
                return True
            time.sleep(0.3)
        return False

    def wait_for_quiet() -> None:
        """Until no build is under way or due: else the build of one edit would show the next one too."""
        seen, since = -1, time.monotonic()
        end = since + SECONDS
        while time.monotonic() < since + QUIET:
            assert time.monotonic() < end, f"it builds again and again\n{log.read_text()[-1500:]}"
            if (size := log.stat().st_size) != seen:
                seen, since = size, time.monotonic()
            time.sleep(0.1)

    assert wait_for("concepts/gradient-descent/", "Gradient descent"), log.read_text()
    assert "Content-Security-Policy" not in fetch(PAGE), "it would stop the server's own script"
    yield root, wait_for, wait_for_quiet
    server.terminate()
    server.wait(10)


PAGE = "concepts/gradient-descent/"
FOLDER = "docs/concepts/gradient-descent"
EDITS = {
    "page": (f"{FOLDER}/index.md", "You have done this", "You have surely done this", PAGE, "surely done this"),
    "data": (f"{FOLDER}/analogy.yml", "One shuffle", "One small shuffle", PAGE, "One small shuffle"),
    "figure": (f"{FOLDER}/figure.py", '"The loss of each rate"', '"The loss of every rate"', PAGE, "The loss of every rate"),
    "code": (f"{FOLDER}/code_numpy.py", "exact fit:", "exact line:", PAGE, "exact line: rent = 9.5333"),
    "template": ("macros/templates/concept/base.md", "## By hand", "## By your hand", PAGE, "By your hand"),
    "theme": ("overrides/main.html", "{{ super() }}", '{{ super() }}<meta name="edited">', PAGE, 'name="edited"'),
    "style": ("docs/assets/stylesheets/book.css", ":root {", ":root { --edited: 1;", "assets/stylesheets/book.css", "--edited"),
}  # fmt: skip


def test_every_edit_is_shown(served):
    root, wait_for, wait_for_quiet = served
    for what, (file, old, new, path, shown) in EDITS.items():
        target: Path = root / file
        text = target.read_text(encoding="utf-8")
        assert old in text, file
        wait_for_quiet()
        target.write_text(text.replace(old, new, 1), encoding="utf-8")
        seen = wait_for(path, shown)
        log = (root / "serve.log").read_text()[-1500:]
        assert seen, f"the edit of the {what} was not shown\n{log}"
