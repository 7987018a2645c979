"""Figures: SVG drawn by a concept's `figure*.py`, put into the page itself.

    python -m macros.figures [SLUG …]   redraw figures

Inside the page, an SVG takes its colors from the theme's custom properties, so one drawing serves
light and dark.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from xml.parsers import expat

from . import samples

PATTERN = ("figure*.py",)


@cache
def _inline(file: Path, stamp: int) -> str:
    svg = file.read_text(encoding="utf-8")
    svg = svg[svg.index("<svg") :]
    # A blank line would end the raw HTML block that the figure is for Markdown.
    return re.sub(r"\s*\n\s*", " ", svg).strip()


def inline(file: Path) -> str:
    """The SVG of `file` on one line, fit to stand in a page."""
    return _inline(file, file.stat().st_mtime_ns)


def malformed(svg: str) -> tuple[int, str] | None:
    """The line at which an SVG's text breaks off or goes wrong, and how; None where it is right."""
    parser = expat.ParserCreate()
    try:
        parser.Parse(svg.encode(), True)
    except expat.ExpatError as error:
        line = min(error.lineno, svg.rstrip("\n").count("\n") + 1)
        return line, f"not an SVG: {expat.ErrorString(error.code)}"
    return None if re.search(r"<svg\b", svg) else (1, "not an SVG")


def described(svg: str) -> bool:
    """Whether an SVG has the title and the description that a screen reader speaks."""
    return all(re.search(rf"<{tag}[^>]*>\s*\S[^<]*</{tag}>", svg) for tag in ("title", "desc"))


def redraw(program: Path, run: Callable[[Path], str] = samples.run) -> str:
    """Run one figure's program, by `run`; it writes its SVG files beside itself."""
    before = {f: f.read_bytes() for f in program.parent.glob("*.svg")}
    try:
        run(program)
    except RuntimeError as error:
        return f"FAILED    {program.parent.name}/{program.name}: {error}"
    changed = [
        f.name for f in sorted(program.parent.glob("*.svg")) if before.get(f) != f.read_bytes()
    ]
    state = "changed" if changed else "unchanged"
    return f"{state:9} {program.parent.name}/{program.name} {' '.join(changed)}".rstrip()


def main(slugs: list[str]) -> int:
    folders = samples.folders(samples.ROOT, slugs)
    files = [f for folder in folders for f in samples.programs(folder, PATTERN)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        lines = list(pool.map(redraw, files))
    print("\n".join(lines))
    return any(line.startswith("FAILED") for line in lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
