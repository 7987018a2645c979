"""What templates and pages call: small functions from the catalog to Markdown.

Nothing here knows MkDocs; a page is named by its path below `docs/`.
"""

from __future__ import annotations

import difflib
import html
import json
import posixpath
import re
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from jinja2 import TemplateSyntaxError

from . import citations, figures, samples, trees
from .catalog import Catalog, Concept, Entry
from .problems import Problem


def failure(error: Exception, path: str, first: int) -> Problem:
    """What went wrong while a page's macros ran: `path` is its file, whose line `first` the page's
    text begins with."""
    inner = getattr(error, "lineno", None) if isinstance(error, TemplateSyntaxError) else None
    steps = traceback.extract_tb(error.__traceback__)
    lines = [step.lineno for step in steps if step.filename in ("<template>", "<unknown>")]
    at = first - 1 + (inner or next(iter(lines), 1))
    what = " ".join(f"{type(error).__name__}: {error}".split())[:200]
    return Problem(path, at, f"it cannot be rendered: {what}", "mend what this line calls")


def line(text: str) -> str:
    """A text on one line, as list items and table cells need it."""
    return " ".join(str(text).split())


def cell(text: str) -> str:
    """A text fit for a cell of a Markdown table."""
    return re.sub(r"(?<!\\)\|", r"\\|", line(text))


def slug(title: str) -> str:
    """A title as an id: `Neural networks` → `neural-networks`."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def fix_id(file: str) -> str:
    """The id of a fix on its page, from its file's name: `fix_he_init.py` → `fix-he-init`."""
    return Path(file).stem.replace("_", "-")


def _fence(text: str, language: str, title: str = "") -> str:
    ticks = "`" * max(3, 1 + max((len(m) for m in re.findall(r"`+", text)), default=0))
    head = f'{language} title="{title}"' if title else language
    return f"{ticks}{head}\n{text}\n{ticks}"


def link(
    text: str, to: Entry, here: str, fragment: str = "", tip: bool = True, query: str = ""
) -> str:
    """A link from a page to another, with that one's one-sentence answer as the title unless the
    answer stands beside it; `query` sets the filter of a list."""
    url = posixpath.relpath(f"{to.address}index.md", posixpath.dirname(here) or ".")
    url += f"?{query}" if query else ""
    title = f' "{html.escape(to.card.answer, quote=True)}"' if tip and to.card else ""
    return f"[{text}]({url}{f'#{fragment}' if fragment else ''}{title})"


def elsewhere(text: str, entry: Entry, here: str) -> str:
    """A text of a page as another page shows it: links to places on its own page lead there, and
    citations, whose list stands there, are left out."""
    folder = posixpath.relpath(entry.address, posixpath.dirname(here) or ".")
    return citations.dropped(text).replace("](#", f"]({folder}/index.md#")


def concept_link(catalog: Catalog, name: str, here: str, text: str = "") -> str:
    """A link to a concept with its one-sentence answer as the title; plain text while the concept
    is only planned. Raises KeyError for a slug that is neither."""
    text = text or catalog.title(name)
    target = catalog.concepts.get(name)
    if target is None:
        return text
    return link(text, target, here)


def decision_link(catalog: Catalog, name: str, here: str, text: str = "") -> str:
    """A link to a decision, or, for `slug#node`, to a question or leaf of its tree. Raises
    KeyError for a name that is neither."""
    slug, _, node = name.partition("#")
    decision = catalog.decisions[slug]
    if not text:
        found = trees.nodes(decision.tree)[node] if node else None
        text = trees.text(found) if found else decision.title
    return link(text, decision, here, node)


def workflow_link(catalog: Catalog, name: str, here: str, text: str = "") -> str:
    """A link to a page of the workflow, or, for `slug#pair`, to one of its pairs. Raises KeyError
    for a name that is neither."""
    slug, _, pair = name.partition("#")
    page = catalog.workflow[slug]
    if pair:
        text = text or {p.id: p.title for p in page.data["pairs"]}[pair]
    return link(text or page.title, page, here, pair)


LINK_MACRO = re.compile(
    r"{{\s*(concept|decision|workflow)\(\s*\"([^\"]*)\"(?:,\s*\"([^\"]*)\")?\s*\)\s*}}"
)
_LINKS = {"concept": concept_link, "decision": decision_link, "workflow": workflow_link}


def link_macros(text: str, catalog: Catalog, here: str) -> str:
    """A text with the macros that make links replaced by these. They are the only ones that texts
    of data files use, but for a few, and Jinja would compile a program for each text. Raises
    KeyError for an unknown name."""
    return LINK_MACRO.sub(lambda m: _LINKS[m[1]](catalog, m[2], here, m[3] or ""), text)


def difference(folder: Path, dont: str, do: str) -> str:
    """What two programs do not share, with a line around it: those of the first marked by a minus,
    those of the second by a plus. Raises OSError where one is missing."""
    sides = [samples.Sample(folder / name).source.splitlines() for name in (dont, do)]
    lines = list(difflib.unified_diff(*sides, n=1, lineterm=""))[2:]
    return _fence("\n".join("…" if line.startswith("@@") else line for line in lines), "diff")


def sample(folder: Path, name: str, folded: bool = False) -> str:
    """A program, what it printed, and a link to its file; `folded` hides the program behind its
    name. Raises OSError where one of them is missing."""
    s = samples.Sample(folder / name)
    program = _fence(s.source, "python", s.file.name)
    return "\n\n".join(
        [
            f"/// details | The program\n    type: program\n\n{program}\n\n///"
            if folded
            else program,
            f"Prints (recorded by running [{s.file.name}]({name})):\n{{: .prints }}",
            _fence(s.output, "text"),
        ]
    )


def table(folder: Path, name: str, corner: str, digits: int = 2) -> str:
    """A Markdown table of a JSON file `{row: {column: number}}`, its greatest number of each row in
    bold; `corner` names what the rows are."""
    rows = json.loads((folder / name).read_text(encoding="utf-8"))
    columns = list(next(iter(rows.values())))
    lines = [[corner, *columns], ["---", *["---:"] * len(columns)]]
    for row, numbers in rows.items():
        best = max(round(number, digits) for number in numbers.values())
        shown = [f"{number:.{digits}f}".replace("-", "−") for number in numbers.values()]
        bold = [round(number, digits) == best for number in numbers.values()]
        lines.append([row, *(f"**{s}**" if b else s for s, b in zip(shown, bold, strict=True))])
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def figure(folder: Path, *names: str, caption: str = "") -> str:
    """SVG drawings of a concept, side by side where there is room, with a caption."""
    drawings = "".join(figures.inline(folder / name) for name in names)
    several = " figure-row" if len(names) > 1 else ""
    out = f'<div class="figure{several}">{drawings}</div>'
    return f"{out}\n\n{caption}\n{{: .figure-caption }}" if caption else out


def reveal(concept: Concept, section: str) -> str:
    """The prediction's answer, at the end of the section that shows it."""
    predict = concept.card.predict
    if predict.where != section:
        return ""
    return (
        "/// html | div.reveal\n    attrs: {id: your-guess}\n\n"
        f"**Your guess.** {line(predict.question)}\n\n{predict.answer}\n\n///"
    )


@dataclass(frozen=True)
class Site:
    """What a page says about the site it stands on; addresses are empty where none is set."""

    name: str
    url: str
    repository: str
    description: str = ""
    copyright: str = ""

    @property
    def authors(self) -> str:
        """Whom to cite."""
        return f"{self.name} authors"

    def address(self, path: str) -> str:
        """The whole address of a place in the book; empty where the site's is not known."""
        return f"{self.url.rstrip('/')}/{path}" if self.url else ""


def _cited(plain: str, entry_type: str, key: str, fields: dict[str, str], url: str) -> str:
    """One plain line, and BibTeX; fields without a value are left out."""
    body = ",\n".join(
        f"  {name} = {{{value}}}" for name, value in (fields | {"url": url}).items() if value
    )
    bibtex = f"@{entry_type}{{{key},\n{body}\n}}"
    return f"{plain}{f' <{url}>' if url else ''}\n\n{_fence(bibtex, 'bibtex')}"


def citation(entry: Entry, site: Site) -> str:
    """How to cite a page: one plain line, and BibTeX."""
    year = entry.changed[:4]
    fields = {
        "title": entry.title,
        "author": f"{{{site.authors}}}",
        "booktitle": site.name,
        "year": year,
        "note": f"Last changed {entry.changed}" if entry.changed else "",
    }
    return _cited(
        f"{site.authors}{f' ({year})' if year else ''}. {entry.title}. In *{site.name}*.",
        "incollection",
        f"mlta_{entry.slug.replace('-', '_')}",
        fields,
        site.address(entry.address),
    )


def book_citation(entries: Iterable[Entry], site: Site) -> str:
    """How to cite the whole book, as of the last change of any page."""
    year = max((entry.changed for entry in entries), default="")[:4]
    fields = {"title": site.name, "author": f"{{{site.authors}}}", "year": year}
    plain = f"{site.authors}{f' ({year})' if year else ''}. *{site.name}*."
    return _cited(plain, "book", "mlta", fields, site.url)


def report_url(site: Site, page: str = "", form: str = "error") -> str:
    """Where an error is reported: a form of `.github/ISSUE_TEMPLATE/`, its page filled in. Empty
    where no repository is set."""
    if not site.repository:
        return ""
    address = f"{site.repository.rstrip('/')}/issues/new?template={form}.yml"
    return address + (f"&page={page}" if page else "")


def page_history(entry: Entry, site: Site) -> str:
    """When the page was last changed, and where to change it."""
    parts = [f"Last changed {entry.changed}."] if entry.changed else []
    if site.repository:
        path = f"{site.repository.rstrip('/')}/edit/main/{entry.page.path}"
        parts.append(f"[Edit this page]({path})")
        parts.append(f"[Report an error]({report_url(site, entry.address)})")
    return " ".join(parts) or "Not yet published."
