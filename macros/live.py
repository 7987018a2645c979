"""Keeps drawings and recorded outputs true while the book is served.

`mkdocs serve` builds again and again in one process; a program whose text differs from what it was
at the build before is run, so that its reader sees what it now draws or prints.
"""

from __future__ import annotations

from pathlib import Path

from . import figures, samples

_seen: dict[Path, bytes] = {}


def refresh(root: Path) -> list[str]:
    """Run the programs edited since the last call; the first call of a process only looks.

    Returns a line for each program that was run.
    """
    first = not _seen
    done = []
    for folder in samples.folders(root):
        for patterns, run in (
            (samples.PATTERNS, samples.record),
            (figures.PATTERN, figures.redraw),
        ):
            for file in samples.programs(folder, patterns):
                text = file.read_bytes()
                if _seen.get(file) != text and not first:
                    done.append(run(file))
                _seen[file] = text
    return done
