"""What the head of a page says of it, for search engines, link previews and reference managers."""

from __future__ import annotations

LICENSE = "https://creativecommons.org/licenses/by/4.0/"
