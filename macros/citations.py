"""Sources: `references.bib` read once, `[@key]` in pages turned into numbers and a list."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pybtex.database import BibliographyDataError
from pybtex.database.input.bibtex import Parser
from pybtex.richtext import Text
from pybtex.scanner import PybtexSyntaxError

from .latex import blank_code
from .problems import Problem
from .yaml_source import read_text

MARK = re.compile(r"\[(@[\w:-]+(?:;\s*@[\w:-]+)*)\]")
PLACE = "[[references]]"


@dataclass(frozen=True)
class Reference:
    """One source. `link` is its DOI, arXiv or web address, in that order of preference; `people`
    are all authors by their full names."""

    key: str
    authors: str
    year: str
    title: str
    venue: str
    link: str
    link_text: str
    people: tuple[str, ...] = ()
    doi: str = ""
    arxiv: str = ""

    def markdown(self) -> str:
        """The entry as one line of a reference list."""
        venue = f" *{self.venue}*." if self.venue else ""
        title = self.title if self.title.endswith(("?", "!")) else f"{self.title}."
        return f"{self.authors} ({self.year}). {title}{venue} [{self.link_text}]({self.link})"


@cache
def _plain(latex: str) -> str:
    # Most texts have nothing to decode, and decoding is slow.
    text = str(Text.from_latex(latex)) if re.search(r"[\\{}$~]|--|``|''", latex) else latex
    return " ".join(text.split())


def _people(entry) -> tuple[str, ...]:
    people = entry.persons.get("author") or entry.persons.get("editor") or []
    names = (
        [*p.first_names, *p.middle_names, *p.prelast_names, *p.last_names, *p.lineage_names]
        for p in people
    )
    return tuple(_plain(" ".join(parts)) for parts in names)


def _authors(entry) -> str:
    people = entry.persons.get("author") or entry.persons.get("editor") or []
    names = []
    for p in people:
        last = _plain(" ".join([*p.prelast_names, *p.last_names]))
        initials = " ".join(f"{_plain(n)[0]}." for n in p.first_names + p.middle_names)
        names.append(", ".join(filter(None, [last, initials])))
    if len(names) > 4:
        return f"{names[0]}, and {len(names) - 1} others"
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1] if names else ""]))


def _lines(bibtex: str) -> dict[str, int]:
    """The line on which each entry begins, by its key."""
    found: dict[str, int] = {}
    line, end = 1, 0
    for m in re.finditer(r"@\w+\s*{\s*([^\s,]+)\s*,", bibtex):
        line += bibtex.count("\n", end, m.start())
        end = m.start()
        found.setdefault(m[1], line)
    return found


def load(file: Path, shown: str) -> tuple[dict[str, Reference], list[Problem]]:
    """All references by key; every entry must have an author, a year, a title and an address."""
    text, problems = read_text(file, shown, 10_000_000)
    if problems:
        return {}, problems
    try:
        entries = Parser().parse_string(text).entries
    except (PybtexSyntaxError, BibliographyDataError) as error:
        what = " ".join(str(error).split())
        # An entry that has something twice is named by its key alone.
        key = re.search(r"(?:with key|entry:) (\S+)", what)
        line = getattr(error, "lineno", None) or (_lines(text).get(key[1], 1) if key else 1)
        return {}, [Problem(shown, line, f"not valid BibTeX: {what}", "mend the entry")]
    lines = _lines(text)
    out = {}
    for key, entry in entries.items():
        f = entry.fields
        line = lines.get(key, 1)
        if "doi" in f:
            link, link_text = f"https://doi.org/{f['doi']}", f"doi:{f['doi']}"
        elif "eprint" in f:
            link, link_text = f"https://arxiv.org/abs/{f['eprint']}", f"arXiv:{f['eprint']}"
        elif "url" in f:
            link = f["url"]
            link_text = re.sub(r"^https?://(www\.)?", "", link).rstrip("/")
        else:
            problems.append(
                Problem(shown, line, f"`{key}` has no address", "add doi, eprint or url")
            )
            continue
        for needed in ("title", "year"):
            if needed not in f:
                problems.append(Problem(shown, line, f"`{key}` has no {needed}", f"add {needed}"))
        authors = _authors(entry)
        if not authors:
            problems.append(Problem(shown, line, f"`{key}` has no author", "add author"))
        venue = (
            f.get("journal") or f.get("booktitle") or f.get("publisher") or f.get("howpublished")
        )
        out[key] = Reference(
            key,
            authors,
            f.get("year", ""),
            _plain(f.get("title", "")),
            _plain(venue or ""),
            link,
            link_text,
            _people(entry),
            f.get("doi", ""),
            f.get("eprint", ""),
        )
    return out, problems


def cited(text: str) -> list[tuple[str, int]]:
    """Every citation key of a Markdown text with its offset, code left out."""
    if "[@" not in text:
        return []
    return [
        (key.strip().lstrip("@"), m.start())
        for m in MARK.finditer(blank_code(text))
        for key in m[1].split(";")
    ]


def dropped(text: str) -> str:
    """A Markdown text without its citations, code left as it is."""
    if "[@" not in text:
        return text
    marks = list(MARK.finditer(blank_code(text)))
    ends = [0, *(m.end() for m in marks)]
    starts = [*(m.start() for m in marks), len(text)]
    parts = [text[a:b] for a, b in zip(ends, starts, strict=True)]
    return "".join([part.rstrip() for part in parts[:-1]] + parts[-1:])


def number(markdown: str, references: dict[str, Reference]) -> str:
    """Number the citations of a rendered page by first mention, and put the list in its place."""
    order: dict[str, int] = {}
    masked = blank_code(markdown)
    out, last = [], 0
    for m in MARK.finditer(masked):
        links = []
        for key in m[1].split(";"):
            key = key.strip().lstrip("@")
            n = order.setdefault(key, len(order) + 1)
            shown = html.escape(f"{references[key].authors}, {references[key].year}", quote=True)
            links.append(f'[{n}](#ref-{key} "{shown}"){{: .cite }}')
        out += [markdown[last : m.start()], f"\\[{', '.join(links)}\\]"]
        last = m.end()
    text = "".join([*out, markdown[last:]])
    items = "\n".join(
        f'{n}.  <span id="ref-{key}"></span>{references[key].markdown()}'
        for key, n in order.items()
    )
    return text.replace(PLACE, items)
