"""What the book adds to Python-Markdown: formulas, drawings that are passed through, a name for
those in characters, and a quicker way through the patterns of a text."""

from __future__ import annotations

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import InlineProcessor as Inlines
from markdown.util import AtomicString

from . import latex

# What stands for a drawing in characters when a page is read aloud.
DRAWN = "Drawn in characters"


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


class _Drawn(Postprocessor):
    """Makes a picture of a fence `{.text .drawing}`. A screen reader speaks its name instead of
    its dashes and bars; what it shows is said elsewhere on its page."""

    _FENCE = re.compile(
        r'(<div class="language-text drawing highlight"><pre><span></span><code)>(.*?)</code>', re.S
    )
    _PICTURE = rf'\1 role="img" aria-label="{DRAWN}"><span aria-hidden="true">\2</span></code>'

    def run(self, text: str) -> str:
        return self._FENCE.sub(self._PICTURE, text)


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
    """The extension: `$…$` and `$$…$$` become MathML, drawings stay as they are, and those in
    characters become pictures. It is to come after all others."""

    def extendMarkdown(self, md: Markdown) -> None:
        pattern = _FormulaPattern(latex.FORMULA, md)
        pattern.compiled_re = re.compile(latex.FORMULA, re.S)
        # After code (190), which may hold dollars; before escapes (180), which would eat `\{`.
        md.inlinePatterns.register(pattern, "mathml", 185)
        # After white space is normalized (30), before fences (25) and HTML blocks (20).
        md.preprocessors.register(_Figures(md), "figures", 29)
        # After what was set aside is back in place (30).
        md.postprocessors.register(_Drawn(md), "drawn", 25)
        for name, priority in (("inline", 20), ("smarty", 6)):
            if name in md.treeprocessors:
                inlines = _Inlines(md.treeprocessors[name])
                md.treeprocessors.register(inlines, name, priority)
