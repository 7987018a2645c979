"""What is wrong in the book's sources, said so that its author can mend it."""

from __future__ import annotations

from dataclasses import dataclass

_LONGEST = 240


def _line(text: str) -> str:
    """A text that quotes a file, fit for a terminal: on one line, not endless, nothing hidden."""
    seen = "".join(c if c.isprintable() else f"U+{ord(c):04X}" for c in " ".join(text.split()))
    return seen if len(seen) <= _LONGEST else f"{seen[:_LONGEST]}…"


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong: where, what, and how to mend it."""

    path: str
    line: int
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {_line(self.what)} — {_line(self.mend)}"


class Wrong(Exception):
    """Problems that only show once pages are built. Its text is a line for each."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(problems)

    def __str__(self) -> str:
        return "\n".join(map(str, self.args[0]))
