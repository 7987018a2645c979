"""Books to test on: the real one, and a small copy of it to break."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from macros import catalog, check
from macros.problems import Problem

ROOT = Path(__file__).resolve().parent.parent


@dataclass
class Book:
    """A book with one concept, to be changed and checked."""

    root: Path
    slug: str = "gradient-descent"

    @property
    def folder(self) -> Path:
        return self.root / "docs/concepts" / self.slug

    def edit(self, file: str, old: str, new: str, count: int = 1) -> None:
        """Replace `old`, which must be there, in a file of the concept's folder."""
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        path.write_text(text.replace(old, new, count), encoding="utf-8")

    def line(self, file: str, of: str) -> int:
        """The line of a file of the concept's folder on which `of` first stands."""
        text = (self.folder / file).read_text(encoding="utf-8")
        return text.count("\n", 0, text.index(of)) + 1

    def problems(self) -> list[Problem]:
        return check.problems(catalog.load(self.root))


@cache
def real_titles() -> dict[str, str]:
    """The title of every concept of the real book, written or announced."""
    real = catalog.load(ROOT)
    return real.planned | {c.slug: c.title for c in real.concepts.values()}


def small_book(root: Path, slugs: list[str]) -> None:
    """Copy concepts of the real book to `root`; all others become announced."""
    concepts = root / "docs/concepts"
    concepts.mkdir(parents=True)
    for slug in slugs:
        shutil.copytree(ROOT / "docs/concepts" / slug, concepts / slug)
    shutil.copy(ROOT / "docs/references.bib", root / "docs/references.bib")
    lines = [f'{slug}: "{title}"\n' for slug, title in real_titles().items() if slug not in slugs]
    (concepts / "planned.yml").write_text("".join(lines), encoding="utf-8")
    nav = "".join(f"      - concepts/{slug}/index.md\n" for slug in slugs)
    (root / "mkdocs.yml").write_text(f"nav:\n  - Topic:\n{nav}", encoding="utf-8")


def buildable_book(root: Path) -> None:
    """Copy the real book with one concept to `root`, theme and settings included."""
    small_book(root, ["gradient-descent"])
    for name in ("macros", "overrides", "docs/assets"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("package.json", "package-lock.json"):
        shutil.copy(ROOT / name, root / name)
    (root / "node_modules").symlink_to(ROOT / "node_modules")
    for name in ("docs/index.md", "docs/concepts/index.md"):
        shutil.copy(ROOT / name, root / name)
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    head, rest = config.split("\nnav:\n", 1)
    pages = ["index.md", "concepts/index.md", "T:\n      - concepts/gradient-descent/index.md"]
    nav = "nav:\n" + "".join(f"  - {page}\n" for page in pages)
    settings = rest[rest.index("\nexclude_docs:") :]
    (root / "mkdocs.yml").write_text(f"{head}\n{nav}{settings}", encoding="utf-8")


@pytest.fixture
def book(tmp_path) -> Book:
    small_book(tmp_path, ["gradient-descent"])
    return Book(tmp_path)
