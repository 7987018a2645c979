"""What the book adds to Python-Markdown: formulas, drawings that are passed through, and a name for
those in characters."""

from __future__ import annotations

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

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


class Book(Extension):
    """The extension: `$…$` and `$$…$$` become MathML, drawings stay as they are, and those in
    characters become pictures."""

    def extendMarkdown(self, md: Markdown) -> None:
        pattern = _FormulaPattern(latex.FORMULA, md)
        pattern.compiled_re = re.compile(latex.FORMULA, re.S)
        # After code (190), which may hold dollars; before escapes (180), which would eat `\{`.
        md.inlinePatterns.register(pattern, "mathml", 185)
        # After white space is normalized (30), before fences (25) and HTML blocks (20).
        md.preprocessors.register(_Figures(md), "figures", 29)
        # After what was set aside is back in place (30).
        md.postprocessors.register(_Drawn(md), "drawn", 25)
