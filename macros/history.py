"""When each page came and when it was last changed, from git."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Span:
    """The times (ISO 8601, with their zone) of the first and the last commit to a folder."""

    first: str = ""
    last: str = ""

    @property
    def changed(self) -> str:
        """The date of the last change."""
        return self.last[:10]


def spans(root: Path, under: str) -> dict[str, Span]:
    """The span of each folder directly below `under`.

    One call of git for all folders. Empty where there is no git or no history.
    """
    try:
        log = subprocess.run(
            ["git", "log", "--format=%x00%cI", "--name-only", "--", under],
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return {}
    found: dict[str, Span] = {}
    for commit in log.split("\0")[1:]:  # the newest first
        time, *files = commit.split("\n")
        for file in filter(None, files):
            folder = file.removeprefix(f"{under}/").split("/")[0]
            found[folder] = Span(time, found[folder].last if folder in found else time)
    return found
