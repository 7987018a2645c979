"""What the passes after a build are given."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from .. import plain
from ..catalog import Catalog
from ..rendering import Site


@dataclass(frozen=True)
class Built:
    """A site whose pages are in place: what it was made from, the folder it stands in, every page
    as finished Markdown, by its file (`concepts/adam/index.md`), and whether an author looks at it
    by `mkdocs serve`."""

    catalog: Catalog
    root: Path
    folder: Path
    site: Site
    markdown: dict[str, str]
    served: bool = False

    @cached_property
    def texts(self) -> dict[str, str]:
        """Every page as plain Markdown, by its file."""
        described = self.catalog.entries.keys()
        return {
            file: plain.page(file, finished, self.site, file in described)
            for file, finished in self.markdown.items()
        }
