"""What the course builder fetches only when it is asked for a cartridge: the library that makes a
zip."""

from __future__ import annotations

from .. import npm
from .built import Built


def write(built: Built) -> None:
    """Put the library beside the scripts of a site that has the builder.

    Raises npm.Missing where the library cannot be had.
    """
    if "course" in built.catalog.teach:
        library = npm.module(built.root, "fflate", "esm/browser.js")
        file = built.folder / "assets/javascripts/fflate.mjs"
        file.write_text(library, encoding="utf-8")
