"""What the book adds to Python-Markdown: formulas, and drawings that are passed through."""

from __future__ import annotations

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor

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


class Book(Extension):
    """The extension: `$…$` and `$$…$$` become MathML, and drawings stay as they are."""

    def extendMarkdown(self, md: Markdown) -> None:
        pattern = _FormulaPattern(latex.FORMULA, md)
        pattern.compiled_re = re.compile(latex.FORMULA, re.S)
        # After code (190), which may hold dollars; before escapes (180), which would eat `\{`.
        md.inlinePatterns.register(pattern, "mathml", 185)
        # After white space is normalized (30), before fences (25) and HTML blocks (20).
        md.preprocessors.register(_Figures(md), "figures", 29)
