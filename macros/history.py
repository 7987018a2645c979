"""When each concept was last changed, from git."""

from __future__ import annotations

import subprocess
from pathlib import Path


def last_changed(root: Path, under: str) -> dict[str, str]:
    """The ISO date of the last commit to each folder directly below `under`.

    One call of git for all folders. Empty where there is no git or no history.
    """
    try:
        log = subprocess.run(
            ["git", "log", "--format=%x00%cs", "--name-only", "--", under],
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return {}
    dates: dict[str, str] = {}
    for commit in log.split("\0")[1:]:
        date, *files = commit.split("\n")
        for file in filter(None, files):
            dates.setdefault(file.removeprefix(f"{under}/").split("/")[0], date)
    return dates
