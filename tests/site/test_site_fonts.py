"""Fonts: a page fetches a further file only for a letter that its first one lacks."""

import re
from collections import defaultdict
from pathlib import Path

from fontTools.ttLib import TTFont

ASSETS = Path(__file__).resolve().parents[2] / "docs/assets"
FACE = re.compile(r"@font-face \{([^}]*)\}")


def faces() -> dict[tuple[str, str], list[tuple[str, set[int] | None]]]:
    """By family and style: the files of its faces, each with the characters it is declared for."""
    found = defaultdict(list)
    for body in FACE.findall((ASSETS / "stylesheets/book.css").read_text(encoding="utf-8")):
        family = re.search(r'font-family: "([^"]*)"', body)[1]
        style = "italic" if "font-style: italic" in body else "normal"
        if (file := re.search(r"/([\w-]+\.woff2)", body)) is None:
            continue  # a stand-in of the reader's own
        ranges = re.search(r"unicode-range: ([^;]*);", body)
        declared = None
        if ranges:
            declared = set()
            for first, last in re.findall(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?", ranges[1]):
                declared |= set(range(int(first, 16), int(last or first, 16) + 1))
        found[family, style].append((file[1], declared))
    return found


def has(file: str) -> set[int]:
    """The characters of a font file."""
    return set(TTFont(ASSETS / "fonts" / file).getBestCmap())


def test_no_letter_is_fetched_twice():
    """A face with a range is declared for characters that it has and the first file has not."""
    seen = 0
    for (family, _), files in faces().items():
        first = {c for file, declared in files if declared is None for c in has(file)}
        for file, declared in files:
            if declared is None:
                continue
            seen += 1
            assert declared <= has(file), f"{file} lacks what {family} declares for it"
            assert not declared & first, f"{family} fetches {file} for what it has already"
    assert seen > 4
