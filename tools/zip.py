#!/usr/bin/env python3
"""Make the archive of the book that works without a network, in zip/ or another folder, from a
built site.

    python tools/zip.py [SITE [FOLDER]]

The archive's name is always the same, so that a link to the newest release leads to it. The folder
in it says which edition it is.
"""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def edition(root: Path) -> tuple[str, str, date]:
    """The book's title, its version, and the day of its last commit; without git, that of its last
    release."""
    said = dict(re.findall(r"^(\S+): (.+)$", (root / "CITATION.cff").read_text("utf-8"), re.M))
    try:
        command = ["git", "log", "-1", "--format=%cs"]
        log = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        log = ""
    return said["title"], said["version"], date.fromisoformat(log.strip() or said["date-released"])


def main(site: Path, to: Path) -> Path:
    """Make it in the folder `to`; returns its path."""
    from macros.exports import offline

    title, version, day = edition(ROOT)
    files = offline.files(site, ROOT)
    home = files["index.html"].decode()
    files["README.txt"] = offline.readme(title, f"version {version}, {day}", home).encode()
    name = title.lower().replace(" ", "-")
    to.mkdir(parents=True, exist_ok=True)
    archive = to / f"{name}-offline.zip"
    offline.pack(files, archive, f"{name}-{version}-{day}", day)
    return archive


if __name__ == "__main__":
    given = [Path(argument).resolve() for argument in sys.argv[1:]]
    made = main(*given, *[ROOT / "site", ROOT / "zip"][len(given) :])
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
