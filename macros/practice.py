"""The practice questions as a list shows them: by the beginning of their prompts."""

from __future__ import annotations

import re

from . import latex

# What is never cut: code, formulas, emphasis. All else is cut at spaces.
_UNIT = re.compile(
    rf"(?P<whole>(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)|{latex.FORMULA}"
    r"|(?P<stars>\*+)(?=[^\s*])[^*]+(?<=\S)(?P=stars))",
    re.S,
)
_LINK = re.compile(r'(?<!\\)\[([^\[\]]*)\]\((?:[^()"]|"[^"]*")*\)')
_CITATION = re.compile(r"\s*\[@[^\]]*\]")
MORE = "\N{NO-BREAK SPACE}…"  # never alone on a line
_ABBREVIATION = re.compile(r"(?:^|\W)(?:e\.g|i\.e|vs|etc|cf|resp|approx|Fig|Eq|Dr|No|St)\.$")
_END = re.compile(r"[.?!…][)\]”’\"'*_]*$")
_START = re.compile(r"[(\[“‘\"'*_]*[A-ZÀ-ÞΑ-Ω0-9`$\\]")


def _words(text: str) -> list[str]:
    """The words of a Markdown text, each code, formula and emphasis within a single one."""
    kept: list[str] = []

    def keep(m: re.Match) -> str:
        kept.append(" ".join(m[0].split()))
        return f"\0{len(kept) - 1}\0"

    text = re.sub(r"([\[\]])", r"\\\1", _UNIT.sub(keep, text))
    return [re.sub("\0(\\d+)\0", lambda m: kept[int(m[1])], word) for word in text.split()]


def _length(word: str) -> int:
    """About how many characters a reader sees: a command of LaTeX is a sign."""
    return len(re.sub(r"[`$*{}^_\\]", "", re.sub(r"\\[a-zA-Z]+\s*", "x", word)))


def short(prompt: str, limit: int = 110) -> str:
    """The beginning of a prompt as Markdown that can stand in a link, on one line.

    Whole sentences of `limit` characters at most, or, where these are few, whole words; `…` says
    that more follows. Links become their text, citations go, a formula on a line of its own comes
    into the line. The prompt is Markdown with its macros rendered.
    """
    first, *more = re.split(r"\n\s*\n", prompt.strip(), maxsplit=1)
    first = re.sub(r"\$\$\s*(.+?)\s*\$\$", r"$\1$", _CITATION.sub("", _LINK.sub(r"\1", first)))
    words = _words(first)
    read, room, sentences = 0, 0, 0  # characters, and how many words fit, and end a sentence
    for i, word in enumerate(words):
        read += _length(word) + (i > 0)
        if read > limit:
            break
        room = i + 1
        last = room == len(words)
        if last or (
            _END.search(word) and not _ABBREVIATION.search(word) and _START.match(words[room])
        ):
            sentences = room
    if room == len(words):
        return " ".join(words) + (MORE if more else "")
    if sum(map(_length, words[:sentences])) >= limit / 2:
        return " ".join(words[:sentences]) + MORE
    # Few words before a long one are too few: `The run stops with …`, of all that it says.
    room += sum(map(_length, words[:room])) < limit / 2
    return re.sub(r"[\s,;:(–-]+$", "", " ".join(words[:room])) + (
        MORE if words[room:] or more else ""
    )
