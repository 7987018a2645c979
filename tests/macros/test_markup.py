"""The quicker way through the patterns of a text gives what Python-Markdown's own gives."""

import markdown
from markdown.treeprocessors import InlineProcessor
from mkdocs.config import load_config

from macros import markup, samples

PIECES = [
    "plain words, a number 3.5",
    "`code` and ``more ` code``",
    "$x^2$ and $$\\frac{a}{b}$$ for \\$5",
    "a [link](https://example.org/a_b \"its 'title'\"), <https://example.org>, <a@example.org>",
    "![a picture](figure.svg) ![by name][pic] [by name][pic] [pic]",
    "two  \nlines, &amp; an entity, <b>tags</b> <br>",
    "*soft*, **strong**, ***both***, _soft_, __strong__, snake_case_name, \\*escaped\\*",
    "only _soft_",
    "only 'single' quotes",
    'only "double" quotes',
    "it's \"quoted\" and 'single', the '90s, \"'both'\"",
    '**[a *soft* `link`](#here)** and $y$ "in **bold**"',
    "| a 'b' | `c` |\n|---|---|\n| **d** | \"e\" |",
]
SOURCE = "\n\n".join(PIECES) + "\n\n- " + "\n- ".join(PIECES) + "\n\n[pic]: figure.svg 'T'\n"


def convert() -> str:
    config = load_config(str(samples.ROOT / "mkdocs.yml"))
    extensions = [*config.markdown_extensions, markup.Book()]
    return markdown.markdown(SOURCE, extensions=extensions, extension_configs=config.mdx_configs)


def test_all_patterns_apply_as_before(monkeypatch):
    quick = convert()
    monkeypatch.setattr(markup, "_Inlines", lambda inlines: inlines)
    assert quick == convert()


def test_every_pattern_is_known_and_the_method_is_still_there():
    md = markdown.Markdown(extensions=["smarty", markup.Book()])
    for name in ("inline", "smarty"):
        inlines = md.treeprocessors[name]
        assert isinstance(inlines, markup._Inlines)
        slow = [p for _, p, marks in inlines._steps if marks is None]
        # Dots and dashes are not among the book's settings.
        assert all("---" in p.pattern or "--" in p.pattern or "{3}" in p.pattern for p in slow)
    assert hasattr(InlineProcessor, "_InlineProcessor__handleInline")
