"""permalinks.txt: every address that the book has made public. It only grows.

    python tools/permalinks.py site          adds what the built site has and the file lacks

Public are the pages, the places on them that have an id (sections, tabs, questions, misconceptions,
nodes of trees, mistakes, terms), and the data below api/. An address of the file that a site no
longer answers is a broken promise: docs/moved.yml says where its content is now.
"""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

FILE = Path("permalinks.txt")
# What a page's scripts hold on to, but nobody links to.
CONTROLS = {"select", "button", "form"}


class _Places(HTMLParser):
    """The ids in a page's article, drawings left out, and, where it leads on, where to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.leads_to = ""
        self._inside: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag in ("article", "svg", "main"):
            self._inside.append(tag)
        if "moved-page" in (values.get("class") or ""):
            self.leads_to = values["href"] or ""
        name = values.get("id") or ""
        in_text = self._inside and "svg" not in self._inside and self._inside != ["main"]
        in_text = in_text or (self._inside == ["main"] and tag == "li")  # a page that leads on
        if name and in_text and tag not in CONTROLS and not name.startswith("__"):
            self.found.add(name)

    def handle_endtag(self, tag: str) -> None:
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()


@cache
def _places(file: Path) -> _Places:
    return _Places(file.read_text(encoding="utf-8"))


def public(site: Path) -> set[str]:
    """Every public address of a built site, below the book's: `concepts/adam/#math`."""
    found = {file.relative_to(site).as_posix() for file in (site / "api").rglob("*.json")}
    for file in site.rglob("index.html"):
        page = file.parent.relative_to(site).as_posix()
        address = "" if page == "." else f"{page}/"
        places = _places(file)
        found |= {f"{address}#{place}" for place in places.found}
        found.add(address or "./")
    return found


def answers(site: Path, address: str) -> bool:
    """Whether a built site has what an address names, there or where it has moved to."""
    page, _, place = address.partition("#")
    file = site / page
    file = file / "index.html" if file.is_dir() else file
    if not file.is_file():
        return False
    if not place or place in _places(file).found:
        return True
    to = _places(file).leads_to
    return bool(to) and answers(site, f"{(file.parent / to).resolve().relative_to(site)}/#{place}")


def recorded(file: Path = FILE) -> set[str]:
    """The addresses of the file, without its comment."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return {line for line in lines if line and not line.startswith("# ")}


def taken_out(root: Path) -> set[str]:
    """The addresses that the history below a repository's root has taken out of the file, since it
    was made: whoever deletes it, as a fork may, makes new promises.

    Raises subprocess.CalledProcessError where there is no history.
    """

    def log(*options: str) -> str:
        command = ["git", "log", "--format=%H", *options, "--", str(FILE)]
        return subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout

    deleted = log("--max-count=1", "--diff-filter=D").strip()
    since = log("--patch", "--unified=0", f"{deleted}..HEAD" if deleted else "HEAD")
    return {
        line[1:]
        for line in since.splitlines()
        if line.startswith("-") and not line.startswith(("---", "-# "))
    }


def main(site: Path) -> None:
    """Add what is new to the file."""
    before = recorded()
    new = public(site.resolve()) - before
    head = "# Every public address of the book. It only grows: `make permalinks` adds new ones.\n"
    lines = "".join(f"{address}\n" for address in sorted(before | new))
    FILE.write_text(head + lines, encoding="utf-8")
    print(f"{FILE}: {len(before)} addresses, {len(new)} new")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
