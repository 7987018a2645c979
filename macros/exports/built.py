"""What the passes after a build are given."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..catalog import Catalog
from ..rendering import Site


@dataclass(frozen=True)
class Built:
    """A site whose pages are in place: what it was made from, the folder it stands in, and every
    page as finished Markdown, by its file (`concepts/adam/index.md`)."""

    catalog: Catalog
    root: Path
    folder: Path
    site: Site
    markdown: dict[str, str]
