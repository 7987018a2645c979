"""The browsers that the tests and the measurements use, in one place.

Chromium is the machine's own, or Playwright's where there is none. Firefox and WebKit are
Playwright's, which `make test-engine ENGINE=firefox` downloads. As a program this ends with 1 where
the machine has no Chromium.
"""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

ENGINES = ("chromium", "firefox", "webkit")
# The one without a window first: what it leaves out takes half the time of the tests.
CHROMIUMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")

# Chromium has no sandbox for root.
FOR_ROOT = ["--no-sandbox"] if os.geteuid() == 0 else []


def engine() -> str:
    """The engine that the environment variable `ENGINE` asks for; Chromium where it is not set.

    Raises ValueError where there is no such engine.
    """
    name = os.environ.get("ENGINE") or ENGINES[0]
    if name not in ENGINES:
        raise ValueError(f"ENGINE is {name!r}, which is none of {', '.join(ENGINES)}")
    return name


def chromium() -> str | None:
    """The path of the machine's Chromium, if it has one."""
    return next(filter(None, map(shutil.which, CHROMIUMS)), None)


def launch(playwright: Playwright, arguments: list[str], name: str = ENGINES[0]) -> Browser:
    """Start a browser. The arguments are Chromium's, so the others get none."""
    if name != "chromium":
        return getattr(playwright, name).launch()
    return playwright.chromium.launch(executable_path=chromium(), args=arguments + FOR_ROOT)


if __name__ == "__main__":
    sys.exit(chromium() is None)
