"""Figures: SVG drawn by a concept's `figure*.py`, put into the page itself.

    python -m macros.figures [SLUG …]   redraw figures

Inside the page, an SVG takes its colors from the theme's custom properties, so one drawing serves
light and dark. A screen reader speaks its name in place of the picture.
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
_PROPERTY = re.compile(r"([\w-]+):\s*([^;]*?)\s*(?:;|$)")


# How an SVG begins that `drawing.save` has written.
_HEAD = re.compile(
    r' aria-labelledby="[^"]*"(?P<rest>[^>]*>)\s*'
    r"<title[^>]*>(?P<title>[^<]*)</title>\s*<desc[^>]*>(?P<desc>[^<]*)</desc>\s*<g"
)


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if text.endswith((".", "?", "!")) else f"{text}."


# Of a number in powers of ten, the digits and the power.
_POWER = re.compile(r"(?<![\w.])([\d.]+)e([+-]?\d+)(?!\w)")


def _power(number: re.Match) -> str:
    digits, power = number[1], int(number[2])
    if -5 < power < 5:
        return f"{float(number[0]):.{max(0, len(digits.partition('.')[2]) - power)}f}"
    return f"{digits} times 10 to the power of {power}"


def spoken(text: str) -> str:
    """A text as a screen reader says it rightly: with minus signs, which a hyphen is not to all
    of them, and powers of ten in words."""
    return re.sub(r"(?<![\w.)])-(?=\d)", "−", _POWER.sub(_power, text))


def _named(head: re.Match) -> str:
    """The start of an SVG with its title and description as one name. As elements of their own, a
    description that is part of the name is spoken twice, one that is not is passed over by some
    readers, and a title stands above the drawing while the pointer is on it. The words within are
    hidden: not all browsers leave out what stands in a picture."""
    name = spoken(f"{_sentence(head['title'])} {_sentence(head['desc'])}")
    return f' aria-label="{name.replace(chr(34), "&quot;")}"{head["rest"]}<g aria-hidden="true"'


@cache
def _inline(file: Path, stamp: int) -> str:
    svg = file.read_text(encoding="utf-8")
    svg = _HEAD.sub(_named, svg[svg.index("<svg") :], count=1)
    # A blank line would end the raw HTML block that the figure is for Markdown.
    svg = re.sub(r"\s*\n\s*", " ", svg).strip()
    # SVG has an attribute for each of these properties, and no page's policy need allow that.
    return re.sub(r'style="([^"]*)"', lambda style: _PROPERTY.sub(r'\1="\2"', style[1]), svg)


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


# A picture in fewer words says that it is there, not what it shows.
FEWEST_WORDS = 12
# What a reader is told anyway, and what a program prints but nobody says.
_TOLD = re.compile(
    r"(an? |the )?(image|picture|figure|plot|graph|chart|drawing) (of|showing)\b", re.I
)
_PRINTED = re.compile(r"[\[\]{}^]|\bNone\b,|\bnan\b")


def fault(svg: str) -> str:
    """What is wrong with the title and the description of an SVG, which a screen reader speaks;
    empty if nothing is."""
    found = [re.search(rf"<{tag}[^>]*>\s*(\S[^<]*)</{tag}>", svg) for tag in ("title", "desc")]
    if not all(found):
        return "without title and description"
    name = " ".join(m[1] for m in found)
    if len(name.split()) < FEWEST_WORDS:
        return f"that is told in less than {FEWEST_WORDS} words"
    if m := _TOLD.match(name):
        return f"whose title begins with `{m[0]}`"
    if m := _PRINTED.search(name):
        return f"that is told with `{m[0]}`, as programs print"
    return ""


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
