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

# What the converter writes for the eye alone, and what a screen reader reads rightly. The spoken
# form of an operator is its `intent` (MathML 4, https://www.w3.org/TR/mathml4/#mixing_intent),
# which MathCAT, NVDA's voice for formulas, knows; without one it says "top", "divides", "times".
# No formula has an `aria-label`: it would take the place of its structure, and with it the ways
# to walk through it and to read it in braille.
_MO = r"<mo(?: [lr]space=\"[\d.em]+\")*>"
_dots = '<mo lspace="0.1667em" rspace="0.1667em">{}</mo>'.format
_SPOKEN = [
    (re.compile(pattern), to)
    for pattern, to in (
        # Three dots are one sign, not "period period period".
        (rf"{_MO}\.</mo>{_MO}\.</mo>{_MO}\.</mo>", _dots("…")),
        (rf"{_MO}·</mo>{_MO}·</mo>{_MO}·</mo>", _dots("⋯")),
        # 10{,}000 is one number, not "10 comma 000".
        (r'(?<=\d)</mn><mo rspace="0">,</mo><mn>(?=\d{3}</mn>)', ","),
        # A hat is the caret to all readers; some have no name for the modifier letter.
        (r'(<mo stretchy="false">)ˆ(?=</mo></mover>)', r"\1^"),
        (r"<mi>⊤</mi>(?=</msu)", '<mo intent="transpose">⊤</mo>'),
        (r"<mi>⊤</mi>", '<mi intent="transpose">⊤</mi>'),
        (r"(?<=</mi>)<mo>∗</mo>(?=</msup>)", '<mo intent="star">∗</mo>'),
        (r"<mo>∣</mo>", '<mo intent="given">∣</mo>'),
        (r"<mo( [^>]*)>⊙</mo>", r'<mo intent="times-entry-by-entry"\1>⊙</mo>'),
        # The other side of a brace that has only one: an invisible comma.
        ("<mo>\u2063</mo>", ""),
        # `{}` beside an operator asks for the space of one with two sides; nothing stands there.
        (r"<mrow></mrow><mo>", '<mo form="infix">'),
        (r"(?<=</mo>)<mrow></mrow>(?=</mtd>)", ""),
    )
]


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
        mathml = _CONVERTER.convert_with_local_state(latex.strip(), displaystyle=display)
    except LatexError as error:
        raise ValueError(" ".join(str(error).split())) from None
    for pattern, to in _SPOKEN:
        mathml = pattern.sub(to, mathml)
    return mathml
