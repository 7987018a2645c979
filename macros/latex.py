"""LaTeX in pages: finding it, and turning it into MathML while the book is built.

MathML needs no script, is searchable, and is what screen readers speak.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from math_core import LatexError, LatexToMathML

# Dollars as Pandoc reads them: no space inside the single ones, no digit after the closing one.
FORMULA = (
    r"(?<![\\$])(?:\$\$(?P<block>.+?)\$\$"
    r"|\$(?![\s$])(?P<inline>(?:\\.|[^$\\])+?)(?<!\s)\$(?![\d$]))"
)
_FORMULA = re.compile(FORMULA, re.S)
_CODE = re.compile(
    r"^(?P<fence>`{3,}|~{3,}).*?^(?P=fence)[ \t]*$|(?P<tick>`+)(?!`).+?(?<!`)(?P=tick)(?!`)",
    re.S | re.M,
)
_CODE_MARK = re.compile(r"[`~]")
_CONVERTER = LatexToMathML(fancy_error=False)


@dataclass(frozen=True)
class Formula:
    latex: str
    display: bool
    start: int
    end: int


def spaces(text: str) -> str:
    """As many spaces as `text` has characters, its line breaks kept."""
    return "\n".join([" " * len(line) for line in text.split("\n")])


def blanked(pattern: re.Pattern, text: str) -> str:
    """`text` with all that a pattern finds replaced by spaces, every offset kept."""
    return pattern.sub(lambda m: spaces(m[0]), text)


def blank_code(text: str) -> str:
    """`text` with all code (fences and backticks) replaced by spaces, every offset kept."""
    out, end, mark = [], 0, _CODE_MARK.search(text)
    while mark:  # the pattern itself is tried only where code can begin: it is slow at every letter
        code = _CODE.match(text, mark.start())
        if code:
            out += [text[end : code.start()], spaces(code[0])]
            end = code.end()
        mark = _CODE_MARK.search(text, code.end() if code else mark.end())
    return "".join([*out, text[end:]])


def formulas(text: str) -> Iterator[Formula]:
    """Every formula of a Markdown text, code left out; offsets are into `text`."""
    if "$" not in text:
        return
    for m in _FORMULA.finditer(blank_code(text)):
        display = m["block"] is not None
        yield Formula(m["block"] if display else m["inline"], display, m.start(), m.end())


def blank_formulas(text: str) -> str:
    """`text` with all formulas replaced by spaces, every offset kept."""
    for f in formulas(text):
        text = text[: f.start] + spaces(text[f.start : f.end]) + text[f.end :]
    return text


@cache
def to_mathml(latex: str, display: bool) -> str:
    """The MathML of a formula. Raises ValueError, with the offset, where it is not LaTeX."""
    try:
        return _CONVERTER.convert_with_local_state(latex.strip(), displaystyle=display)
    except LatexError as error:
        raise ValueError(" ".join(str(error).split())) from None
