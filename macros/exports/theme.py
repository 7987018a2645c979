"""Where the theme's HTML is not valid: mended when pages are stripped (`assets.py`), since the
theme has no place to override it. The tests hold every page to the standard; a mend that finds
nothing fails the build, because then the theme has changed.
"""

from __future__ import annotations

import re

_MENDS = (
    # A check box has no autocomplete.
    (re.compile(r'(<input class="md-toggle"[^>]*?) autocomplete="off"'), r"\1"),
    # Two switches that scripts of the theme look for and nobody sees: that of the search that the
    # theme would have has no label, that of the menu one without a text.
    (re.compile(r'(<input class="md-toggle" data-md-toggle="search")'), r'\1 aria-label="Search"'),
    (re.compile(r'(<input class="md-toggle" data-md-toggle="drawer")'), r'\1 aria-label="Menu"'),
)
# The title of the contents closes them on a phone by a switch, which lists do not have.
_TITLE = re.compile(r'<label class="md-nav__title" for="__toc">(.*?)</label>', re.S)


def mended(html: str) -> str:
    """A page as valid HTML. Raises ValueError where the theme does not write what is mended."""
    for fault, mend in _MENDS:
        html, times = fault.subn(mend, html)
        if not times:
            raise ValueError(f"the theme no longer writes {fault.pattern}: look at theme.py again")
    if 'id="__toc"' not in html:
        html = _TITLE.sub(r'<div class="md-nav__title">\1</div>', html)
    return html
