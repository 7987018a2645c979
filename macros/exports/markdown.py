"""Every page as plain Markdown, beside its HTML."""

from __future__ import annotations

from .built import Built


def write(built: Built) -> None:
    """Put `index.md` beside each page's `index.html`."""
    for file, text in built.texts.items():
        target = built.folder / file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
