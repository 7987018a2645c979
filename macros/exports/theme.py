"""Where the theme's HTML is not valid, and where what it does makes readers wait: mended when
pages are stripped (`assets.py`), since the theme has no place to override it. The tests hold every
page to the standard; a mend that finds nothing fails the build, because then the theme has changed.
"""

from __future__ import annotations

import re
from pathlib import Path

# What is at fault, and what stands there instead.
Mends = tuple[tuple[re.Pattern[str], str], ...]

_MENDS: Mends = (
    # A check box has no autocomplete.
    (re.compile(r'(<input class="md-toggle"[^>]*?) autocomplete="off"'), r"\1"),
    # Two switches that scripts of the theme look for and nobody sees: that of the search that the
    # theme would have has no label, that of the menu one without a text.
    (re.compile(r'(<input class="md-toggle" data-md-toggle="search")'), r'\1 aria-label="Search"'),
    (re.compile(r'(<input class="md-toggle" data-md-toggle="drawer")'), r'\1 aria-label="Menu"'),
    # The theme's script does its work when the page is there: let no page wait for it to be shown.
    (re.compile(r'<script (src="[^"]*/bundle\.[^"]*\.js")'), r"<script defer \1"),
)
# The title of the contents closes them on a phone by a switch, which lists do not have.
_TITLE = re.compile(r'<label class="md-nav__title" for="__toc">(.*?)</label>', re.S)
# What the theme's script puts around a table so that it can scroll, when the page is there already.
_TABLE = re.compile(r"<table>.*?</table>", re.S)
_SCROLLS = r'<div class="md-typeset__scrollwrap"><div class="md-typeset__table">\g<0></div></div>'


def _mend(text: str, mends: Mends) -> str:
    """A text with all mends. Raises ValueError where one finds nothing: the theme has changed."""
    for fault, mend in mends:
        text, times = fault.subn(mend, text)
        if not times:
            raise ValueError(f"the theme no longer writes {fault.pattern}: look at theme.py again")
    return text


def mended(html: str) -> str:
    """A page as valid HTML. Raises ValueError where the theme does not write what is mended."""
    html = _mend(html, _MENDS)
    if 'id="__toc"' not in html:
        html = _TITLE.sub(r'<div class="md-nav__title">\1</div>', html)
    return _TABLE.sub(_SCROLLS, html)


# A phone takes 80 ms to style a long page anew, and while a page opens the theme has it done six
# times: twice for `color-scheme`, which book.css says instead; once for the rule by which nothing
# fades when the colors change; once for the tables that it moves, which stand as it would have them
# already; and twice for what early.html says early.
_FILES: dict[str, Mends] = {
    "javascripts/bundle.*.js": (
        (
            re.compile(r'(x\("meta",\{name:"color-scheme"\}\);)document\.head\.appendChild\(\w\);'),
            r"\1",
        ),
        (re.compile(r'\w+\("table:not\(\[class\]\)",\w+\)'), "[]"),
        # What waits until it is seen (`content.lazy`) is there one screen before it is: else who
        # goes through a page by keyboard would pass a button that is not there yet.
        (re.compile(r"\{threshold:0\}"), '{threshold:0,rootMargin:"100%"}'),
    ),
    "stylesheets/palette.*.css": (
        (re.compile(r"\[data-md-color-switching\] \*[^{}]*\{[^{}]*\}"), ""),
    ),
}


def write(folder: Path) -> None:
    """Mend the theme's own files in a site's `assets`. Raises ValueError as `mended` does."""
    for pattern, mends in _FILES.items():
        [file] = folder.glob(pattern)
        file.write_text(_mend(file.read_text(encoding="utf-8"), mends), encoding="utf-8")
