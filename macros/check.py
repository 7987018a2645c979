"""The one check of the book's sources, run by every build and by itself.

python -m macros.check [SLUG]     all problems of all pages, or of one; exit 1 if there are any
"""

from __future__ import annotations

import ast
import os
import re
import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import jinja2

from . import (
    arithmetic,
    calls,
    citations,
    courses,
    figures,
    latex,
    marks,
    memory,
    moves,
    pages,
    parallel,
    places,
    rendering,
    samples,
    schema,
    trees,
    yaml_source,
)
from .catalog import Catalog, Concept, Decision, Entry, Passage, load, prose
from .problems import Problem

# The standard's words that carry nothing.
FILLER = (
    "it is important to note", "it's important to note", "let's dive", "dive into",
    "in today's world", "in the world of", "simply", "just", "obviously", "powerful",
    "delve", "at its core", "in a nutshell", "plays a crucial role", "seamless", "leverage",
)  # fmt: skip
_FILLER = re.compile(rf"\b({'|'.join(FILLER)})\b", re.I)
# Where a drawing is explained: its caption, and the paragraph on what to see.
_EXPLAINED = re.compile(r'caption="(?:[^"\\]|\\.)*"|^ *What to see(?:.|\n(?!\n))*', re.M)
# Hues, which not everyone sees, and which are others on paper and in the dark: WCAG 1.4.1. In
# italics or quotation marks stands a word itself.
HUE = re.compile(r"(?<![*“])\b(red|orange|yellow|green|blue|purple|violet)\b", re.I)
# What quotes people, or is a picture, keeps its words.
QUOTING = {"claim", "questions", "aliases", "prompt", "ascii"}
# What the templates show as it stands.
PLAIN = {
    "about", "aliases", "ask", "checklist", "damage", "do", "dont", "fact", "means", "questions",
    "say", "says", "shape", "shape_in", "shape_out",
}  # fmt: skip
WORDS = (1200, 2500)
ASCII_COLUMNS = 72
_SAMPLE = re.compile(r"{{\s*sample\(\s*[\"']([^\"']*)[\"']")
_BOLD = re.compile(r"\*\*(?:{{\s*concept\([^)]*\"([^\"]*)\"\)\s*}}|([^*]+?))[.:]?\*\*")
_EATEN = re.compile(r"[_^\w}]{{|{{[^\s\w\"'(\[]|\\\w+{{|{#(?!\s)")
_LIST_BY_ACCIDENT = re.compile(r"\s*(?!1[.)])\d+[.)]\s")
_WITHOUT_ALTERNATIVE = re.compile(r"!\[\s*\]\(|<img(?![^>]*\balt=\"[^\"]+\")")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"\n]*\"")
_EXCLAMATION = re.compile(r"\w!(?=\s|$)")
_FIGURE = re.compile(r"{{\s*figure\((.*?)\)\s*}}", re.S)


SHARED = ("mkdocs.yml", "docs/references.bib", "docs/concepts/planned.yml", moves.FILE)


def _at(text: str, offset: int, first_line: int) -> int:
    return first_line + text.count("\n", 0, offset)


def _catalog(catalog: Catalog) -> Iterator[Problem]:
    """Names that must be unique, prerequisites that must exist and have an order."""
    names: dict[str, str] = {}
    for c in catalog.concepts.values():
        if c.card is None:
            continue
        lines = c.lines["card"]
        for i, alias in enumerate([c.card.title, *c.card.aliases]):
            where = ("aliases", i - 1) if i else ("title",)
            key = alias.casefold()
            if key in names:
                yield Problem(
                    c.page.path,
                    lines.get(where, 1),
                    f"“{alias}” also names `{names[key]}`",
                    "keep each title and alias on one page",
                )
            names[key] = c.slug
        for i, need in enumerate(c.card.needs):
            if need not in catalog.concepts and need not in catalog.planned:
                yield Problem(
                    c.page.path,
                    lines[("needs", i)],
                    f"unknown concept `{need}` in needs",
                    "check its spelling, or announce it in docs/concepts/planned.yml",
                )
    graph = {c.slug: set(c.card.needs) for c in catalog.concepts.values() if c.card}
    try:
        order = TopologicalSorter(graph)
        order.prepare()
    except CycleError as error:
        ring = error.args[1]
        c = catalog.concepts[ring[0]]
        yield Problem(
            c.page.path,
            c.lines["card"].get(("needs",), 1),
            "prerequisites run in a circle: " + " → ".join(ring),
            "take one of them out of needs",
        )
        return
    for topic in catalog.topics:
        inside = {c.slug for c in topic.concepts}
        seen: set[str] = set()
        for c in topic.concepts:
            for need in sorted((set(c.card.needs) if c.card else set()) & inside - seen):
                yield Problem(
                    c.page.path,
                    c.lines["card"].get(("needs",), 1),
                    f"comes before `{need}`, which it needs, in “{topic.title}”",
                    "reorder nav in mkdocs.yml",
                )
            seen.add(c.slug)


def _terms(catalog: Catalog) -> Iterator[Problem]:
    """A term is defined once in the book, by a page that makes it bold, and is no page's name."""
    names = {
        name.casefold(): c.slug
        for c in catalog.concepts.values()
        if c.card
        for name in (c.card.title, *c.card.aliases)
    }
    for c in catalog.concepts.values():
        path, lines = c.page.path.replace("index.md", "terms.yml"), c.lines.get("terms", {})
        texts = " ".join(p.text for p in c.texts)
        bold = {" ".join((m[1] or m[2]).split()).casefold() for m in _BOLD.finditer(texts)}
        for i, term in enumerate(c.data.get("terms", [])):
            line = lines[(i, "term")]
            forms = {form.casefold() for form in (term.term, *term.also)}
            if not forms & bold:
                what = f"“{term.term}” is bold nowhere on the page"
                yield Problem(path, line, what, "make it bold where it is defined")
            if re.search(r"[$`*_\[\]{}|\"]", term.means):
                where = lines[(i, "means")]
                yield Problem(path, where, "markup in the meaning", "write plain words")
            for form in sorted(forms):
                if form in names:
                    what = f"“{form}” also names `{names[form]}`"
                    mend = "keep each title, alias and term on one page"
                    yield Problem(path, line, what, mend)
                names[form] = c.slug


def _figures(text: str) -> Iterator[tuple[str, int]]:
    """Every drawing that a text shows, with its offset."""
    for call in _FIGURE.finditer(text):
        for m in re.finditer(r'"([^"\s]+\.svg)"', call[1]):
            yield m[1], call.start()


def blocks(text: str, first: int, path: str) -> Iterator[Problem]:
    """`///` blocks must close: an open one swallows the rest of the page without a word."""
    if "///" not in text:
        return
    stack: list[tuple[int, int]] = []
    masked = latex.blank_code(text)
    for i, line in enumerate(masked.split("\n")):
        m = re.match(r"\s*(/{3,})[ \t]*(.*)$", line)
        if not m:
            continue
        size, name = len(m[1]), m[2]
        if name:
            stack.append((size, first + i))
        elif stack and stack[-1][0] == size:
            stack.pop()
        else:
            yield Problem(
                path, first + i, f"`{m[1]}` closes nothing", "remove it, or open its block"
            )
    for size, line in stack:
        yield Problem(
            path, line, f"`{'/' * size}` is never closed", f"add a line `{'/' * size}` at its end"
        )


def _text(text: str, first: int, path: str, entry: Entry, catalog: Catalog) -> Iterator[Problem]:
    """What can be wrong in any Markdown text of a page."""
    yield from blocks(text, first, path)
    for offset, what, mend in marks.blocks(latex.blank_code(text), path.endswith(".md")):
        yield Problem(path, _at(text, offset, first), what, mend)
    # Jinja eats these without an error: `x_{{ij}}` loses its subscript, `{#` starts a comment.
    for m in _EATEN.finditer(text):
        yield Problem(
            path,
            _at(text, m.start(), first),
            f"Jinja would eat `{text[m.start() : m.start() + 12].splitlines()[0]}`",
            "put a space between the two braces",
        )
    if "{" in text:
        yield from _calls(text, first, path, entry, catalog)
    for f in latex.formulas(text):
        line = _at(text, f.start, first)
        if re.search(r"\n[ \t]*\n", f.latex):
            yield Problem(
                path, line, "a blank line inside a formula", "take it out, or close the formula"
            )
            continue
        if re.search(r"{{|{%|{#|}}(?=.*{{)", f.latex):
            yield Problem(
                path, line, f"Jinja would eat `${f.latex}$`", "put a space between the two braces"
            )
            continue
        if "`" in f.latex:  # Markdown would begin code there
            mend = "take it out; for an opening quote write ‘"
            yield Problem(path, line, f"a backtick inside the formula `{f.latex[:30]}`", mend)
            continue
        try:
            latex.to_mathml(f.latex, f.display)
        except ValueError as error:
            yield Problem(path, line, f"bad LaTeX `{f.latex.strip()}`: {error}", "mend the formula")
        start = text.rfind("\n", 0, f.start) + 1
        if "|" in f.latex and text[start : f.start].lstrip().startswith("|"):
            yield Problem(
                path,
                line,
                f"`|` inside `{f.latex}` ends the table's cell",
                r"write \lvert, \rvert or \mid",
            )
        for e in arithmetic.equalities(f.latex):
            if not e.holds:
                yield Problem(
                    path,
                    line,
                    f"`{e.text}` is not so: {e.left:.10g} against {e.right:.10g}",
                    "correct the number, or print more digits of what it is made of",
                )
    masked = latex.blank_formulas(latex.blank_code(text))
    for e in arithmetic.plain_equalities(masked):
        if not e.holds:
            line = _at(text, max(text.find(e.text), 0), first)
            yield Problem(
                path,
                line,
                f"“{e.text}” is not so: {e.left:.10g} against {e.right:.10g}",
                "correct the number",
            )
    yield from _dollars(masked, first, path)
    # A screen reader names each cell by its column; it skips formulas in a header.
    named = latex.blank_formulas(text) if "--" in text else ""
    for m in re.finditer(r"^\|(.*)\|[ \t]*\n\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$", named, re.M):
        if not all(cell.strip() for cell in re.split(r"(?<!\\)\|", m[1])):
            yield Problem(
                path,
                _at(text, m.start(), first),
                "a table's column without a name in words",
                "say what the column holds",
            )
    # "50. Today's number" would be read as the first item of a list, its number lost.
    if m := _LIST_BY_ACCIDENT.match(text):
        yield Problem(
            path,
            first,
            f"the text starts with `{m[0].strip()}`, which makes it a list",
            "start with a word",
        )
    for key, offset in citations.cited(text):
        if key not in catalog.references:
            yield Problem(
                path,
                _at(text, offset, first),
                f"unknown citation `{key}`",
                "add it to docs/references.bib, or check its spelling",
            )
    for m in _WITHOUT_ALTERNATIVE.finditer(text):
        yield Problem(
            path,
            _at(text, m.start(), first),
            "a picture without alternative text",
            "say in words what it shows",
        )


def _is_decision(name: str, catalog: Catalog) -> bool:
    """Whether a name, `slug` or `slug#node`, is one of a decision or of a node of its tree."""
    slug, _, node = name.partition("#")
    decision = catalog.decisions.get(slug)
    if decision is None or decision.tree is None:
        return decision is not None
    return not node or node in trees.nodes(decision.tree)


def _is_workflow(name: str, catalog: Catalog) -> bool:
    """Whether a name, `slug` or `slug#pair`, is one of a page of the workflow or of its pairs."""
    slug, _, pair = name.partition("#")
    page = catalog.workflow.get(slug)
    if page is None:
        return False
    return not pair or pair in {p.id for p in page.data.get("pairs", [])}


def _calls(text: str, first: int, path: str, entry: Entry, catalog: Catalog) -> Iterator[Problem]:
    """Every call must be one of the book's macros, of what is there."""
    try:
        for call in calls.calls(text):
            if isinstance(call, calls.Unfit):
                line, what, mend = call.args
                yield Problem(path, first + line, what, mend)
            else:
                for what, mend in _called(call, entry, catalog):
                    yield Problem(path, first + call.line, what, mend)
    except jinja2.TemplateSyntaxError as error:
        line = first + error.lineno - 1
        yield Problem(path, line, f"Jinja cannot read it: {error.message}", "mend the `{{ … }}`")


def _called(call: calls.Call, entry: Entry, catalog: Catalog) -> Iterator[tuple[str, str]]:
    """What is wrong with what a call names: what, and how to mend it."""
    name = call.arguments.get("slug") or call.arguments.get("name") or ""
    if call.name == "concept" and name not in catalog.concepts and name not in catalog.planned:
        mend = "check its spelling, or announce it in docs/concepts/planned.yml"
        yield f"unknown concept `{name}`", mend
    elif call.name == "decision" and not _is_decision(name, catalog):
        yield f"unknown decision or node `{name}`", "check its spelling against docs/decide"
    elif call.name == "workflow" and not _is_workflow(name, catalog):
        what = f"unknown page or pair of the workflow `{name}`"
        yield what, "check its spelling against docs/workflow"
    elif call.name in ("sample", "table") and not (entry.folder / name).is_file():
        yield f"unknown code file `{name}`", "add it beside the page"
    elif call.name == "sample" and not samples.Sample(entry.folder / name).recorded.is_file():
        yield f"what `{name}` prints is not recorded", f"`make samples SLUG={entry.slug}`"
    elif call.name == "table":
        try:
            rendering.table(entry.folder, name, "")
        except (ArithmeticError, LookupError, TypeError, ValueError, AttributeError, StopIteration):
            what = f"`{name}` is no table of numbers"
            yield what, "let it hold `{row: {column: number}}`, each row with the same columns"
    for figure in call.arguments.get("names", ()):
        if not (entry.folder / figure).is_file():
            mend = f"draw it: `make figures SLUG={entry.slug}`, or check its name"
            yield f"unknown figure `{figure}`", mend


def _dollars(text: str, first: int, path: str) -> Iterator[Problem]:
    """A dollar without its partner; `text` has code and formulas blanked."""
    if text.replace("\\$", "").replace("$$", "$").count("$") % 2:
        at = text.replace("\\$", "  ").index("$")
        mend = r"close the formula or write \$"
        yield Problem(path, _at(text, at, first), "a `$` without its partner", mend)


# What stands in the folders of pages and is not published.
_KEPT_BACK = (".yml", ".bib", ".out", ".json")


_STATEMENT = re.compile(r"(?s){%.*?%}|{#.*?#}")
_GIVEN = re.compile(r"(?s){{.*?}}")


def _blank(text: str) -> str:
    """A text without its code, formulas and calls, every offset kept."""
    text = latex.blank_formulas(latex.blank_code(text))
    if "{" not in text:
        return text
    text = latex.blanked(_STATEMENT, text)
    # What a call gives is no space: it may be an address.
    return _GIVEN.sub(lambda m: re.sub(r"[^\n]", "\0", m[0]), text)


def _marks(text: str, first: int, path: str, entry: Entry, catalog: Catalog) -> Iterator[Problem]:
    """Marks that would be lost or seen, and links that lead nowhere."""
    if not marks.SIGN.search(text):
        return
    blank = _blank(text)
    for rule in (
        marks.html,
        marks.tables,
        marks.links,
        marks.headings,
        marks.fences,
        marks.nesting,
    ):
        for offset, what, mend in rule(blank):
            yield Problem(path, _at(text, offset, first), what, mend)
    for offset, target in marks.targets(blank):
        if what := _leads_nowhere(target, entry, catalog):
            mend = "check its spelling; pages are linked by their files, `../adam/index.md#math`"
            yield Problem(path, _at(text, offset, first), what, mend)


def _leads_nowhere(target: str, entry: Entry, catalog: Catalog) -> str:
    """What is wrong with where a link leads; empty where nothing is."""
    if re.match(r"https?://[^/]|mailto:\S|\0", target):
        return ""
    address, _, place = target.partition("#")
    address = address.partition("?")[0]
    if not target or re.match(r"/|[\w+.-]+:", target):
        return f"`{target}` is no address of a page"
    file = entry.folder / address
    if address.endswith("/"):
        file /= "index.md"
    if not address:
        file = entry.folder / "index.md"
    docs = entry.folder.parents[1]
    file = Path(os.path.normpath(file))
    if not file.is_relative_to(docs) or not file.is_file() or file.suffix in _KEPT_BACK:
        return f"a link to `{target}`, which is not there"
    to = catalog.entries.get(file.relative_to(docs).as_posix())
    if place and to and (known := places.of(to)) and place not in known:
        return f"a link to `{target}`: no place of that page has this id"
    return ""


def _style(text: str, first: int, path: str) -> Iterator[Problem]:
    """The standard's rules of style that a program can hold."""
    words = _QUOTED.sub(lambda m: " " * len(m[0]), prose(text))
    for m in _FILLER.finditer(words):
        yield Problem(
            path,
            _at(text, m.start(), first),
            f"the filler “{m[0]}”",
            "take it out, or say what is meant",
        )
    for m in _EXCLAMATION.finditer(words):
        yield Problem(path, _at(text, m.start(), first), "an exclamation mark", "end with a period")
    for explained in _EXPLAINED.finditer(text):
        for m in HUE.finditer(explained[0]):
            yield Problem(
                path,
                _at(text, explained.start() + m.start(), first),
                f"a part of a drawing named by its color, “{m[0]}”",
                "name it by its label, shape or place: not everyone sees colors",
            )


_NUMBER = re.compile(r"(?<![\w.])\d+(?:,\d{3})*(?:\.\d+)?(?:e[-+]?\d+)?(?![\w])")


def _printed(output: str) -> list[float]:
    """The numbers in what a program printed, without their signs, in order of size."""
    return sorted({abs(float(m[0].replace(",", ""))) for m in _NUMBER.finditer(output)})


def _unprinted(text: str, known: list[float]) -> Iterator[tuple[str, int]]:
    """Every number of a text that is not, to its digits, among the known ones, which are in order
    of size; with its offset."""
    for m in _NUMBER.finditer(text):
        shown = m[0].replace(",", "")
        value = float(shown)
        # Small whole numbers count steps, tokens and units; they are not results.
        if value.is_integer() and value <= 12 and "." not in shown:
            continue
        places = len(shown.partition("e")[0].partition(".")[2])
        half = 0.5 * 10.0**-places * (1 + 1e-9)
        at = bisect_left(known, value - half)
        if at == len(known) or known[at] > value + half:
            yield m[0], m.start()


def _numbers(concept: Concept) -> Iterator[Problem]:
    """Every number of SIMPLE must be among those that simple.py printed."""
    out = concept.folder / "simple.out"
    if not out.is_file() or not (concept.folder / "simple.py").is_file():
        yield Problem(
            concept.page.path,
            1,
            "simple.py or what it printed is missing",
            "write simple.py, then `make samples SLUG=" + concept.slug + "`",
        )
        return
    printed = _printed(yaml_source.read_text(out, "")[0])
    for block in concept.page.blocks.values():
        if not block.name.startswith("simple"):
            continue
        text = re.sub(
            r"(?s){{.*?}}|{:.*?}|\[@[^\]]*\]|\]\([^)]*\)",
            lambda m: latex.spaces(m[0]),
            block.text.replace("{,}", ",").replace("\\,", ""),
        )
        for number, offset in _unprinted(text, printed):
            yield Problem(
                concept.page.path,
                _at(text, offset, block.line),
                f"the number {number} is not among what simple.py printed",
                "compute and print it in simple.py, or correct it",
            )


def _programs(entry: Entry) -> Iterator[Problem]:
    """The programs beside a page, and what they print."""
    base = entry.page.path.removesuffix("index.md")
    for file in samples.programs(entry.folder):
        shown = base + file.name
        source, unreadable = yaml_source.read_text(file, shown)
        yield from unreadable
        if unreadable:
            continue
        if not source.strip():
            yield Problem(shown, 1, "the program is empty", "write it, or delete the file")
            continue
        if "TODO" in source:
            yield Problem(shown, 1, "the program is still a hole", "write it")
            continue
        try:
            tree = ast.parse(source)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            line = min(getattr(error, "lineno", None) or 1, source.count("\n") + 1)
            what = " ".join(str(getattr(error, "msg", error)).split()) or "nested too deep"
            yield Problem(shown, line, f"not Python: {what}", "mend the program")
            continue
        if file.name in ("simple.py", "code_numpy.py"):
            for name in sorted(samples.imports(tree) - sys.stdlib_module_names - {"numpy"}):
                yield Problem(
                    shown, 1, f"imports `{name}`", "use NumPy and the standard library alone here"
                )
        lines = source.count("\n")
        if lines > samples.MOST_LINES and file.stem.startswith(("code_", "fix_", "dont_", "do_")):
            yield Problem(
                shown, samples.MOST_LINES + 1, f"{lines} lines", f"{samples.MOST_LINES} at most"
            )
        recorded = samples.Sample(file).recorded
        if not recorded.exists():
            yield Problem(
                shown, 1, "its output is not recorded", f"`make samples SLUG={entry.slug}`"
            )
            continue
        output, unreadable = yaml_source.read_text(recorded, base + recorded.name)
        yield from unreadable
        if not unreadable and not output.strip():
            what, mend = "nothing is recorded here", f"`make samples SLUG={entry.slug}`"
            yield Problem(base + recorded.name, 1, what, mend)


def _pictures(entry: Entry) -> Iterator[Problem]:
    """The figures beside a page: told in words, and shown somewhere on it."""
    base = entry.page.path.removesuffix("index.md")
    used_figures = {name for p in entry.texts for name, _ in _figures(p.text)}
    for svg in sorted(entry.folder.glob("*.svg")):
        drawing, unreadable = yaml_source.read_text(svg, base + svg.name)
        yield from unreadable
        if unreadable:
            continue
        if wrong := figures.malformed(drawing):
            mend = f"`make figures SLUG={entry.slug}`"
            yield Problem(base + svg.name, *wrong, mend)
        elif fault := figures.fault(drawing):
            mend = "say what to see in it, with numbers, by `title` and `desc` of `drawing.save`"
            yield Problem(base + svg.name, 1, f"a picture {fault}", mend)
        # Without blocks Jinja cannot read the page, so what it shows is not known.
        if entry.page.blocks and svg.name not in used_figures:
            yield Problem(base + svg.name, 1, "no text shows this figure", "use it or delete it")


def _files(concept: Concept) -> Iterator[Problem]:
    """The programs and pictures that every concept has."""
    base = concept.page.path.removesuffix("index.md")
    tabs = {s.file.stem for s in samples.tabs(concept.folder)}
    if "code_numpy" not in tabs:
        yield Problem(
            base + "code_numpy.py", 1, "the file is missing", "write the mechanism in NumPy alone"
        )
    if not tabs & {"code_sklearn", "code_pytorch"}:
        yield Problem(
            base + "code_pytorch.py",
            1,
            "no sample with a library",
            "add code_pytorch.py or code_sklearn.py",
        )
    svgs = sorted(concept.folder.glob("*.svg"))
    figure = concept.folder / "figure.py"
    program, unreadable = yaml_source.read_text(figure, base + figure.name)
    if figure.exists():
        yield from unreadable
    if not figure.exists() or "TODO" in program:
        yield Problem(base + "figure.py", 1, "the figure is still a hole", "draw it from data")
    if not svgs:
        yield Problem(
            base + "figure.svg", 1, "the file is missing", f"`make figures SLUG={concept.slug}`"
        )
    used = tabs | {cause.fix.removesuffix(".py") for cause in concept.data.get("causes", [])}
    for passage in concept.texts:
        used |= {Path(m[1]).stem for m in _SAMPLE.finditer(passage.text)}
        used |= set(re.findall(r"\]\((\w+)\.py\)", passage.text))
    for file in samples.programs(concept.folder, ("code_*.py", "fix_*.py")):
        # Without blocks or data what the page shows is not known.
        if concept.page.blocks and not concept.unread and file.stem not in used:
            what, mend = "nothing on the page shows this program", "use it or delete it"
            yield Problem(base + file.name, 1, what, mend)
    for i, cause in enumerate(concept.data.get("causes", [])):
        if not (concept.folder / cause.fix).exists():
            yield Problem(
                base + "causes.yml",
                concept.lines["causes"].get((i, "fix"), 1),
                f"unknown code file `{cause.fix}`",
                "write the fix as a program beside the page",
            )


def _plain(passage: Passage, entry: Entry) -> bool:
    """Whether the templates show a passage as it stands."""
    if passage.key == "answer":
        return entry.card is not None and passage.text == entry.card.answer
    return passage.key in PLAIN and (passage.key != "do" or not passage.file.endswith("causes.yml"))


def _strays(entry: Entry) -> Iterator[Problem]:
    """Files beside a page that nothing reads: misnamed ones are missed, copies are published."""
    base = entry.page.path.removesuffix("index.md")
    data = schema.BY_KIND.get(entry.kind, {}) if entry.kind else None
    for file in sorted(entry.folder.iterdir()):
        name = file.name
        known = name.startswith(".") or name in ("index.md", "__pycache__", "runs.json")
        known = known or (file.suffix in (".py", ".svg") and re.fullmatch(r"[\w-]+", file.stem))
        known = known or (file.suffix == ".out" and file.with_suffix(".py").exists())
        known = known or (file.suffix == ".yml" and (data is None or file.stem in data))
        if not known:
            mend = "check its name, or take it out of docs/"
            yield Problem(base + name, 1, "nothing on the page reads this", mend)


def _entry(entry: Entry, catalog: Catalog) -> Iterator[Problem]:
    """What can be wrong on a page of any kind."""
    path = entry.page.path
    for passage in entry.texts:
        yield from _text(passage.text, passage.line, passage.file, entry, catalog)
        if passage.key != "ascii":
            yield from _marks(passage.text, passage.line, passage.file, entry, catalog)
        if "{{" in passage.text and _plain(passage, entry):
            what = f"macros do not run in `{passage.key}`"
            yield Problem(passage.file, passage.line, what, "write it in plain words")
        if passage.key not in QUOTING:
            yield from _style(passage.text, passage.line, passage.file)
    for block in entry.page.blocks.values():
        masked = latex.blank_code(block.text)
        if block.name == "ascii":
            for i, line in enumerate(block.text.split("\n")):
                if len(line) > ASCII_COLUMNS:
                    yield Problem(
                        path,
                        block.line + i,
                        f"the ASCII picture is {len(line)} columns wide",
                        f"keep it within {ASCII_COLUMNS}",
                    )
                if line.startswith("```"):
                    what = "the ASCII picture would end at these backticks"
                    yield Problem(path, block.line + i, what, "use other signs")
            continue
        for m in re.finditer(r"^(#{1,6}) (.*)$", masked, re.M):
            line = _at(masked, m.start(), block.line)
            if pages.in_tab(block.name):
                yield Problem(
                    path,
                    line,
                    "a heading inside a tab",
                    "a link to it would not open the tab: use bold",
                )
                continue
            # A block `text` is a page's whole text, sections included.
            level = 2 if block.name == "text" else 3
            if len(m[1]) not in (level, 3) or not re.search(r"{:\s*#[\w-]+\s*}", m[2]):
                yield Problem(
                    path,
                    line,
                    f"a heading that is not `{'#' * level} Text {{: #id }}`",
                    f"give it level {level} and an id; higher ones are the template's",
                )
    if entry.card:
        line = entry.lines["card"].get(("answer",), 1)
        if re.search(r"[$`*_\[\]{}]", entry.card.answer):
            yield Problem(path, line, "markup in the one-sentence answer", "write plain words")
        if re.search(r"[$`*_<>|\[\]{}]", entry.card.title):
            line = entry.lines["card"].get(("title",), 1)
            yield Problem(path, line, "markup in the title", "write plain words")
    yield from _programs(entry)
    yield from _pictures(entry)
    yield from _strays(entry)


def _concept(concept: Concept, catalog: Catalog) -> Iterator[Problem]:
    """What a concept's page owes besides."""
    path = concept.page.path
    least, most = WORDS
    if concept.page.blocks and not least <= concept.words <= most:
        yield Problem(
            path,
            1,
            f"{concept.words} words of prose",
            f"the standard is {least} to {most}: longer means two concepts",
        )
    keys = {k for p in concept.texts for k, _ in citations.cited(p.text)}
    keys |= {p.source for p in concept.data.get("pitfalls", []) if p.source}
    for i, p in enumerate(concept.data.get("pitfalls", [])):
        if p.source and p.source not in catalog.references:
            yield Problem(
                path.replace("index.md", "pitfalls.yml"),
                concept.lines["pitfalls"].get((i, "source"), 1),
                f"unknown citation `{p.source}`",
                "add it to docs/references.bib, or check its spelling",
            )
    if len(keys) < 2:
        yield Problem(path, 1, f"{len(keys)} sources cited", "cite two primary sources or more")
    for i, s in enumerate(concept.data.get("symbols", [])):
        try:
            latex.to_mathml(s.symbol, False)
        except ValueError as error:
            line = concept.lines["symbols"].get((i, "symbol"), 1)
            yield Problem(
                path.replace("index.md", "symbols.yml"), line, f"bad LaTeX: {error}", "mend it"
            )
    yield from _numbers(concept)
    yield from _files(concept)


def _known(
    slugs: list[str], path: str, lines: dict[tuple, int], key: tuple, catalog: Catalog
) -> Iterator[Problem]:
    """Every slug of a data file's list must be a concept's, written or announced."""
    for i, slug in enumerate(slugs):
        if slug not in catalog.concepts and slug not in catalog.planned:
            yield Problem(
                path,
                lines[(*key, i)],
                f"unknown concept `{slug}`",
                "check its spelling, or announce it in docs/concepts/planned.yml",
            )


def _decision(decision: Decision, catalog: Catalog) -> Iterator[Problem]:
    """What a decision's page owes besides."""
    if decision.tree is None:
        return
    path, lines = decision.page.path.replace("index.md", "tree.yml"), decision.lines["tree"]
    found = list(trees.problems(decision.tree, lines, path))
    yield from found
    # What is wrong with its shape would keep it from being drawn.
    widest = "" if found else max(trees.ascii(decision.tree).splitlines(), key=len)
    if len(widest) > trees.COLUMNS:
        what = f"“{widest.strip(' |')}” is too wide for the drawing in characters"
        yield Problem(path, 1, what, "take the long word out of `ask`, `do` or `says`")
    used = {leaf.code for leaf in decision.tree.leaves if leaf.code}
    for i, leaf in enumerate(decision.tree.leaves):
        yield from _known(leaf.concepts, path, lines, ("leaves", i, "concepts"), catalog)
        if leaf.tree and leaf.tree not in catalog.decisions:
            what = f"unknown decision `{leaf.tree}`"
            yield Problem(path, lines[("leaves", i, "tree")], what, "check its spelling")
        if leaf.code and not (decision.folder / leaf.code).exists():
            what = f"unknown code file `{leaf.code}`"
            yield Problem(path, lines[("leaves", i, "code")], what, "add it beside the page")
    shown = {m[1] for p in decision.texts for m in _SAMPLE.finditer(p.text)}
    for file in samples.programs(decision.folder, ("code_*.py",)):
        if file.name not in used | shown:
            what, mend = "no leaf and no text shows this program", "use it or delete it"
            yield Problem(path.replace("tree.yml", file.name), 1, what, mend)


def _workflow(page: Entry, catalog: Catalog) -> Iterator[Problem]:
    """What a page of the workflow owes besides."""
    base = page.page.path.removesuffix("index.md")
    if step := page.data.get("step"):
        path, lines = f"{base}step.yml", page.lines["step"]
        yield from _known(step.concepts, path, lines, ("concepts",), catalog)
        for i, slug in enumerate(step.decisions):
            if slug not in catalog.decisions:
                what = f"unknown decision `{slug}`"
                yield Problem(path, lines[("decisions", i)], what, "check its spelling")
    if checks := page.data.get("checks"):
        path, lines = f"{base}checks.yml", page.lines["checks"]
        for i, item in enumerate(checks):
            if item.step not in catalog.workflow:
                what = f"unknown page of the workflow `{item.step}`"
                yield Problem(path, lines[(i, "step")], what, "check its spelling")
    if pairs := page.data.get("pairs"):
        path, lines = f"{base}pairs.yml", page.lines["pairs"]
        for i, pair in enumerate(pairs):
            yield from _known(pair.concepts, path, lines, (i, "concepts"), catalog)
            printed = ""
            for side in ("dont", "do"):
                file = page.folder / pair.program(side)
                if not file.exists():
                    what = f"`{pair.id}` has no program `{file.name}`"
                    yield Problem(path, lines[(i, "id")], what, "write it beside the page")
                else:
                    printed += yaml_source.read_text(samples.Sample(file).recorded, "")[0]
            for number, _ in _unprinted(pair.damage, _printed(printed)):
                what = f"the number {number} is not among what the two programs printed"
                mend = "compute and print it, or correct it"
                yield Problem(path, lines[(i, "damage")], what, mend)
        used = {pair.program(side) for pair in pairs for side in ("dont", "do")}
        for file in samples.programs(page.folder, ("dont_*.py", "do_*.py")):
            if file.name not in used:
                what, mend = "no pair has this program", "give it an entry in pairs.yml"
                yield Problem(base + file.name, 1, what, mend)


def _teach(page: Entry, catalog: Catalog) -> Iterator[Problem]:
    """What a page for teachers owes besides, in a book that is right otherwise."""
    if plans := page.data.get("courses"):
        path = page.page.path.replace("index.md", "courses.yml")
        yield from courses.problems(plans, page.lines["courses"], path, catalog)


def _lists(catalog: Catalog) -> Iterator[Problem]:
    """The pages above the families, which are templates of their own: what they ask of Jinja shows
    when they are built."""
    for page in catalog.lists:
        yield from blocks(page.body, page.line, page.path)
        for rule in (marks.links, marks.headings, marks.fences, marks.nesting):
            for offset, what, mend in rule(_blank(page.body)):
                yield Problem(page.path, _at(page.body, offset, page.line), what, mend)
        yield from _dollars(_blank(page.body), page.line, page.path)
        try:
            jinja2.Environment().parse(page.body)
        except jinja2.TemplateSyntaxError as error:
            what = f"Jinja cannot read it: {error.message}"
            yield Problem(page.path, page.line + error.lineno - 1, what, "mend the braces there")
        if not page.body.strip():
            yield Problem(page.path, page.line, "the page is empty", "write it, or take it out")


def _page(catalog: Catalog, file: str) -> list[Problem]:
    """What is wrong with a page, by its file below docs/."""
    entry = catalog.entries[file]
    found = [*_entry(entry, catalog)]
    if isinstance(entry, Concept):
        found += _concept(entry, catalog)
    elif isinstance(entry, Decision):
        found += _decision(entry, catalog)
    elif entry.slug in catalog.workflow and catalog.workflow[entry.slug] is entry:
        found += _workflow(entry, catalog)
    return found


def problems(catalog: Catalog) -> list[Problem]:
    """Everything that is wrong with the book, in the order of files and lines."""
    found = [*catalog.problems, *_catalog(catalog), *_terms(catalog), *_lists(catalog)]
    for of_page in parallel.each(_page, catalog, list(catalog.entries)):
        found += of_page
    # A course is made of all the rest: what is wrong there comes first.
    for page in catalog.teach.values() if not found else ():
        found += _teach(page, catalog)
    return sorted(set(found) - set(_echoes(found, catalog)))


def _echoes(found: list[Problem], catalog: Catalog) -> Iterator[Problem]:
    """What only follows from a shared file that could not be read."""
    unread = {p.path for p in catalog.problems}
    for path, has, words in (
        ("docs/references.bib", catalog.references, "unknown citation"),
        ("docs/concepts/planned.yml", catalog.planned, "unknown concept"),
    ):
        if path in unread and not has:
            yield from (p for p in found if p.what.startswith(words))


def report(found: list[Problem]) -> str:
    """All problems, one a line, and their count."""
    files = Counter(p.path for p in found)
    return "\n".join([*map(str, found), f"{len(found)} problems in {len(files)} files"])


def main(root: Path, slug: str = "") -> int:
    catalog = load(root)
    memory.keep()
    if slug and slug not in {entry.slug for entry in catalog.entries.values()}:
        print(f"no page `{slug}` in docs: check SLUG")
        return 2
    found = [p for p in problems(catalog) if not slug or f"/{slug}/" in p.path or p.path in SHARED]
    if found:
        print(report(found))
        return 1
    whole = (
        f"{len(catalog.concepts)} concepts, {len(catalog.decisions)} decisions, "
        f"{len(catalog.workflow)} pages of the workflow"
    )
    print(f"{slug or whole}: no problem")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path.cwd(), *sys.argv[1:2]))
