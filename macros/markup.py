"""What the book adds to Python-Markdown: formulas, drawings that are passed through, and a quicker
way through the patterns of a text."""

from __future__ import annotations

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import InlineProcessor as Inlines
from markdown.util import AtomicString

from . import latex


class _Figures(Preprocessor):
    """Sets drawings aside before Markdown reads them tag by tag as HTML, which is slow."""

    def run(self, lines: list[str]) -> list[str]:
        return [
            self.md.htmlStash.store(x) if x.startswith('<div class="figure') else x for x in lines
        ]


class _FormulaPattern(InlineProcessor):
    def handleMatch(self, m, data):
        display = m["block"] is not None
        source = m["block"] if display else m["inline"]
        try:
            html = latex.to_mathml(source, display)
        except ValueError as error:
            # The check stops a build before this; a page outside the book shows what is wrong.
            html = f'<code class="latex-error" title="{error}">{source}</code>'
        return self.md.htmlStash.store(html), m.start(0), m.end(0)


# Characters of which a text must hold at least one for the pattern of that name to match.
_MARKS = {
    "backtick": "`",
    "mathml": "$",
    "escape": "\\",
    "reference": "[",
    "link": "[",
    "image_link": "[",
    "image_reference": "[",
    "short_reference": "[",
    "short_image_ref": "[",
    "autolink": "<",
    "automail": "<",
    "linebreak": "\n",
    "html": "<",
    "entity": "&",
    "em_strong": "*_",
} | {f"smarty-quotes-{i}": "'\"" for i in range(15)}


class _Inlines(Inlines):
    """Applies to each text only the patterns that can match it, where Python-Markdown tries all of
    them: an eighth of a build's time. A pattern that `_MARKS` does not know is always tried.

    The method it replaces is a private one. Should that get another name, the book is built as
    before, only more slowly.
    """

    def __init__(self, like: Inlines) -> None:
        super().__init__(like.md)
        patterns = self.inlinePatterns = like.inlinePatterns
        known = {
            patterns.get_index_for_name(name): frozenset(marks)
            for name, marks in _MARKS.items()
            if name in patterns
        }
        self._steps = [(i, pattern, known.get(i)) for i, pattern in enumerate(patterns)]

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:
        if isinstance(data, AtomicString):
            return data
        present = set(data)
        for i, pattern, marks in self._steps[patternIndex:]:
            if marks is not None and marks.isdisjoint(present):
                continue
            start, matched = 0, True
            while matched:
                data, matched, start = self._InlineProcessor__applyPattern(pattern, data, i, start)
        return data


class Book(Extension):
    """The extension: `$…$` and `$$…$$` become MathML, and drawings stay as they are. It is to come
    after all others."""

    def extendMarkdown(self, md: Markdown) -> None:
        pattern = _FormulaPattern(latex.FORMULA, md)
        pattern.compiled_re = re.compile(latex.FORMULA, re.S)
        # After code (190), which may hold dollars; before escapes (180), which would eat `\{`.
        md.inlinePatterns.register(pattern, "mathml", 185)
        # After white space is normalized (30), before fences (25) and HTML blocks (20).
        md.preprocessors.register(_Figures(md), "figures", 29)
        for name, priority in (("inline", 20), ("smarty", 6)):
            if name in md.treeprocessors:
                inlines = _Inlines(md.treeprocessors[name])
                md.treeprocessors.register(inlines, name, priority)
