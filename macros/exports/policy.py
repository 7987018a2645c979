"""Each page's Content-Security-Policy (W3C, Content Security Policy Level 3): what a browser may
load, run and send for it. That is the book's own files, and of what stands in the page itself only
what was there when it was built, by its hash: whatever found its way in later does nothing.

The policy is an element of the page, since the book is files on any host. There a browser heeds no
`frame-ancestors`, which only a host's header can say.
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
from collections.abc import Iterable

_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.S)
# What a script runs as: the other types hold data.
_DATA = re.compile(r'\ssrc=|\stype="application/')
_STYLE = re.compile(r'\sstyle="([^"]*)"')
# A link to another site: its window gets no hold on this one, however it is opened.
_OUTWARD = re.compile(r'<a (?=[^>]*\bhref="https?://)(?![^>]*\brel=)')
_BEGINNING = '<meta charset="utf-8">\n'


def _hashes(texts: Iterable[str]) -> str:
    digests = (hashlib.sha256(text.encode()).digest() for text in sorted(set(texts)))
    return "".join(f" 'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


def policy(page: str) -> str:
    """The policy of a page, by the scripts and styles that stand in it."""
    scripts = (m[2] for m in _SCRIPT.finditer(page) if not _DATA.search(m[1]))
    styles = _hashes(map(html.unescape, _STYLE.findall(page)))
    rules = [
        "default-src 'none'",
        f"script-src 'self'{_hashes(scripts)}",
        "style-src 'self'",
        # Attributes are no scripts: a browser takes hashes for them only when told to.
        f"style-src-attr 'unsafe-hashes'{styles}" if styles else "",
        "img-src 'self' data:",  # the theme's icons are in its style sheet
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return "; ".join(filter(None, rules))


def protected(page: str) -> str:
    """A finished page with its policy, before all that this is about, and with `noopener` at links
    to other sites.

    Raises ValueError where a page does not say first in which encoding it is.
    """
    before, beginning, rest = page.partition(_BEGINNING)
    if not beginning:
        raise ValueError(f"a page without {_BEGINNING.strip()}: look at policy.py again")
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(rest)}">\n'
    return before + beginning + meta + _OUTWARD.sub('<a rel="noopener" ', rest)
