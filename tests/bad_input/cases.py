"""The cases: which file of which small book meets which operator, and what must come of it.

    python -m tests.bad_input.cases 417        case 417 again: what was changed, and what came of it
    python -m tests.bad_input.cases            all of them, with a table of operators and outcomes

A case either is refused, with lines `path:line: what is wrong — how to mend it`, or builds to the
same promises: see `broken_promises`.
"""

from __future__ import annotations

import difflib
import random
import re
import sys
import tempfile
import time
import traceback
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from pathlib import Path

from tests.bad_input import operators
from tests.bad_input.books import BOOKS, Refused, Rendered, SmallBook, make, remembering

SEED = 9
CASES = 1000
PROBLEM = re.compile(r"(?P<path>[^:\n]+):(?P<line>\d+): (?P<what>.+) — (?P<mend>.+)")

# The kinds of file that people edit, how often each is met, and what its name looks like.
KINDS = {
    "page": (30, r"docs/\w+/[^/]+/index\.md"),
    "list": (6, r"docs/(\w+/)?index\.md"),
    "data": (36, r"docs/\w+/[^/]+/\w+\.yml"),
    "program": (6, r"docs/\w+/[^/]+/\w+\.py"),
    "output": (6, r"docs/\w+/[^/]+/\w+\.(out|json)"),
    "figure": (4, r"docs/\w+/[^/]+/[\w-]+\.svg"),
    "references": (4, r"docs/references\.bib"),
    "planned": (2, r"docs/concepts/planned\.yml"),
    "moved": (3, r"docs/moved\.yml"),
    "settings": (3, r"mkdocs\.yml"),
}


@dataclass(frozen=True)
class Case:
    """What is done to a file of a small book, by the case's number."""

    number: int
    book: str
    kind: str
    file: str
    operator: str

    def __str__(self) -> str:
        return f"case {self.number}: {self.operator} on {self.file} of “{self.book}”"


def _operators(kind: str, file: str) -> dict:
    found = operators.TEXT | operators.BYTES | operators.PLACE
    if file.endswith(".md"):
        # What stands in pages can break in more ways than all else.
        found |= operators.PAGE
        found |= {
            name: op
            for name, op in operators.YAML.items()
            if name in ("wrong_type", "no_value", "tag")
        }
    if kind == "data":
        found |= operators.PAGE
    if file.endswith(".yml"):
        found |= operators.YAML
    return found


def case(number: int, books: dict[str, SmallBook], again: int = 0) -> tuple[Case, random.Random]:
    """The case of a number, and the chance that it goes on with. Where its operator has found no
    place to work at, it is drawn again."""
    rng = random.Random(f"{SEED}-{number}" + f"-{again}" * bool(again))
    while True:
        kind = rng.choices(list(KINDS), [weight for weight, _ in KINDS.values()])[0]
        name = rng.choice(list(books))
        files = [f for f in books[name].files if re.fullmatch(KINDS[kind][1], f)]
        if files:
            file = rng.choice(sorted(files))
            return Case(number, name, kind, file, rng.choice(sorted(_operators(kind, file)))), rng


def case_is_saving(case: Case) -> bool:
    """Whether the operator saves a file beside the page in another way."""
    return case.operator in operators.BYTES and not case.file.endswith(".md")


def apply(case: Case, book: SmallBook, rng: random.Random) -> bool:
    """Do to the file what the case says. False where nothing has changed."""
    path, name = book.root / case.file, case.operator
    data = book.files[case.file]
    if name in operators.PLACE:
        operators.PLACE[name](path, rng)
        return True
    if name in operators.BYTES:
        changed = operators.BYTES[name](data, rng)
    else:
        operator = (operators.TEXT | operators.YAML | operators.PAGE)[name]
        changed = operator(data.decode("utf-8"), rng).encode("utf-8", "surrogatepass")
    path.write_bytes(changed)
    return changed != data


# --- What must come of a case ---

# Where a reader sees no words: code of pages' own, addresses, attributes, formulas, notes.
_UNSEEN = re.compile(
    r"(?s){{.*?}}|{%.*?%}|{#.*?#}|<!--.*?-->|\]\([^)]*\)|<[^>]*>|{:[^}]*}|\$\$.*?\$\$|\$[^$\n]*\$|`[^`\n]*`"
    r"|(?m:^[ -]*(?:aliases|fact|needs|source|id|kind|level|domain|symbol|also|concepts|unit|known|items|hide):[^\n]*$)"
)
_RUN = re.compile(r"(?<![\w'’&;\\/.-])[A-Za-z]{2,}(?: [a-z]{2,}){3,}(?![\w'’])")
SHOWN = re.compile(
    r"(index\.md|(analogy|symbols|pitfalls|practice|components|causes|tree|step|pairs|checks)\.yml|(code|fix|dont|do)_\w+\.(py|out))"
)


def runs(text: str) -> set[str]:
    """The sentinels of a text: each run of four or more plain words on a line."""
    return {
        m
        for line in _UNSEEN.sub(lambda m: re.sub(r"[^\n]", "\0", m[0]), text).split("\n")
        for m in _RUN.findall(line)
    }


def _read(data: bytes, errors: str) -> str:
    text = data.decode("utf-8-sig", errors).replace("\r\n", "\n").replace("\r", "\n")
    # What the author made a note of is meant to be unseen.
    return re.sub(r"(?s)<!--.*?-->|{#.*?#}", "", text)


def texts(folder: Path, errors: str = "strict") -> dict[str, str]:
    """The texts of a page's folder as they are now."""
    out = {}
    for file in sorted(folder.iterdir()):
        if file.is_file() and file.suffix in (".md", ".yml", ".py", ".out"):
            out[file.name] = _read(file.read_bytes(), errors)
    return out


# What makes each thing that is counted: fewer of it on the page only with fewer of these there.
MAKES = {
    "formulas": r"\$|symbol:", "figures": r"figure\(", "captions": r"caption=", "references": r"\[@|source:",
    "citations": r"@|source:", "programs": r"sample\(|```|fix:|id:|code:", "tables": r"(?m)^ *\|.*-\|?$|<table", "cells": r"\||-", "tabs": r"tab \|",
    "folds": r"details|folded|options|id:", "links": r"\]\(|link\(|concept\(|decision\(|workflow\(|@|concepts:|<a |https?:|\bto:|fix:|terms?:|source:|needs:|]|links:|also:|code:",
}  # fmt: skip
LEFTOVERS = (
    "{{",
    "}}",
    "{%",
    "///",
    "[@",
    "[[",
    "](",
    "{:",
    "$$",
    "**",
    "latex-error",
    "\x02",
    "\x03",
)


def _named(id_: str, sources: str) -> bool:
    """Whether sources have what an id is made of: a heading, an entry, a source, a term."""
    own = re.sub(r"^(question|answer|pitfall|ref)-", "", id_)
    terms = {
        re.sub(r"[^a-z0-9]+", "-", t.lower()).strip("-") for t in re.findall(r"term: (.*)", sources)
    }
    if own.startswith("letter-"):  # of the glossary
        return any(term.startswith(own[-1]) for term in terms)
    return own in terms or bool(
        re.search(rf"(#|\bid:? |@|source: |fix: ){re.escape(own)}(?![\w-])", sources)
    )


def _seen(page: Rendered) -> str:
    """The words of a page without its code, in which anything may stand."""
    return re.sub(r"(?s)<(pre|code|script|svg|math)\b.*?</\1>|<!--.*?-->", "", page.html)


def broken_promises(
    good: dict[str, Rendered],
    now: dict[str, Rendered],
    before: dict[str, str],
    after: dict[str, str],
) -> list[str]:
    """What pages lack that were built from changed sources. `good` are the pages as they were, of
    the sources `before`; `now` those of the sources `after`.

    A page is short where it lacks what its changed sources still have: a run of words, an id, a
    formula, a figure, a source. And it is broken where marks of the sources are seen on it.
    """
    found = []
    was, is_ = "\n".join(before.values()), "\n".join(after.values())
    shown_before = " ".join(page.text for page in good.values())
    shown = " ".join(page.text for page in now.values())
    for name, text in after.items():
        if not SHOWN.fullmatch(name):
            continue
        unseen = {run for run in runs(before.get(name, "")) if run not in shown_before}
        lost = [r for r in sorted(runs(text) - unseen) if r not in shown]
        found += [f"words of {name} are on no page: “{run}”" for run in lost[:3]]
    for page, old in good.items():
        new = now.get(page)
        if new is None:
            found.append(f"{page} is not built")
            continue
        for id_ in sorted(old.ids - new.ids):
            if _named(id_, was) == _named(id_, is_):
                found.append(f"{page} has no #{id_}")
        for name, number in (old.counts - new.counts).items():
            fewer = len(re.findall(MAKES[name], is_)) < len(re.findall(MAKES[name], was))
            if not fewer:
                found.append(f"{page} has {new.counts[name]} {name}, {number} fewer")
        for mark in LEFTOVERS:
            if _seen(new).count(mark) > _seen(old).count(mark):
                at = _seen(new).index(mark)
                found.append(
                    f"`{mark}` is seen on {page}: …{_seen(new)[max(at - 40, 0) : at + 40]!r}"
                )
    return found


def bad_message(words: str, book: SmallBook) -> list[str]:
    """What is wrong with the words of a refusal."""
    lines = [
        x
        for x in words.split("\n")
        if x and not re.fullmatch(r"the book's check found:|\d+ problems? in \d+ files?", x)
    ]
    found = [] if lines else ["no problem is named"]
    for line in lines:
        if len(line) > 700 or not line.isprintable():
            found.append(f"not fit to be printed ({len(line)} characters): {line[:200]!r}")
            continue
        m = PROBLEM.fullmatch(line)
        if not m:
            found.append(f"not `path:line: what — mend`: {line[:200]!r}")
            continue
        path = book.root / m["path"]
        if path.is_file():
            last = path.read_bytes().replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
            if not 1 <= int(m["line"]) <= last:
                found.append(f"no such line, of {last}: {line[:200]}")
    return found


def pages(case: Case, book: SmallBook) -> list[str]:
    """The pages that show a file: its own, and a list that is made from such files."""
    own = f"{case.file.rpartition('/')[0].removeprefix('docs/')}/index.md"
    if case.kind == "list":
        return [case.file.removeprefix("docs/")]
    if case.kind in ("references", "planned", "moved", "settings"):
        concept = next(
            f for f in book.files if re.fullmatch(r"docs/(concepts|workflow)/[^/]+/index\.md", f)
        )
        return [concept.removeprefix("docs/")]
    more = {
        "terms": "glossary",
        "analogy": "analogies",
        "pitfalls": "misconceptions",
        "practice": "practice",
    }
    listed = f"browse/{more.get(Path(case.file).stem, '')}/index.md"
    return [own, *([listed] if f"docs/{listed}" in book.files else [])]


@dataclass
class Outcome:
    """`refused`, `built`, or `failed`, and why."""

    what: str
    words: list[str]
    changed: str = ""


class Bench:
    """The small books below a folder, and their pages as they are when nothing is broken."""

    def __init__(self, root: Path) -> None:
        for name, slugs in BOOKS.items():
            make(root / name, slugs)
        self.books = {name: SmallBook(root / name) for name in BOOKS}
        self.verbose = False
        self._good: dict[tuple, tuple[dict[str, Rendered], dict[str, str]]] = {}

    def good(self, book: str, names: list[str]) -> tuple[dict[str, Rendered], dict[str, str]]:
        """Pages of a book that nothing has happened to, and the texts of the first one's folder."""
        key = (book, *names)
        if key not in self._good:
            own = self.books[book].root / "docs" / names[0]
            self._good[key] = self.books[book].build(names), texts(own.parent)
        return self._good[key]

    def run(self, number: int) -> tuple[Case, Outcome]:
        """A case and its outcome."""
        for again in range(20):
            chosen, outcome = self._run(*case(number, self.books, again))
            if outcome.what != "nothing":
                break
        return chosen, outcome

    def _run(self, chosen: Case, rng: random.Random) -> tuple[Case, Outcome]:
        book, names = self.books[chosen.book], pages(chosen, self.books[chosen.book])
        good, before = self.good(chosen.book, names)
        folder, own = (book.root / chosen.file).parent, (book.root / "docs" / names[0]).parent
        try:
            if not apply(chosen, book, rng):
                return chosen, Outcome("nothing", [])
            try:
                # The same words beside a page, saved in another way: the check has read them.
                same = case_is_saving(chosen) and texts(own, "replace") == before
                now = book.build([] if same else names) or good
                after = texts(own)
            except Refused as refusal:
                # Of its settings MkDocs speaks before the book can.
                own = chosen.kind == "settings" and re.search("(?i)config", str(refusal))
                wrong = [] if own else bad_message(str(refusal), book)
                outcome = Outcome("refused", str(refusal).split("\n"))
            except (Exception, SystemExit) as error:
                where = traceback.format_exc().splitlines()[-8:]
                wrong = [f"{type(error).__name__}: {str(error)[:300]}", *where]
            else:
                wrong = broken_promises(good, now, before, after)
                outcome = Outcome("built", [])
            if wrong:
                outcome = Outcome("failed", wrong)
            return chosen, replace(
                outcome, changed=self._changed(chosen, book) if wrong or self.verbose else ""
            )
        finally:
            book.restore(folder)

    def _changed(self, chosen: Case, book: SmallBook) -> str:
        """The difference that a case made, to be read."""
        path = book.root / chosen.file
        before = book.files[chosen.file].decode("utf-8", "replace").split("\n")
        if not path.is_file():
            return "\n".join(sorted(f.name for f in path.parent.iterdir()))
        after = path.read_bytes().decode("utf-8", "backslashreplace").split("\n")
        lines = (
            list(difflib.unified_diff(before, after, chosen.file, chosen.file, n=1, lineterm=""))
            if len(after) < 5000
            else ["(large)"]
        )
        return "\n".join(line[:200] for line in lines[:30])


def main(numbers: list[str]) -> int:
    with tempfile.TemporaryDirectory() as folder, remembering():
        bench = Bench(Path(folder))
        bench.verbose = bool(numbers)
        table: dict[str, Counter[str]] = defaultdict(Counter)
        for number in map(int, numbers or range(CASES)):
            start = time.process_time()
            chosen, outcome = bench.run(number)
            took = time.process_time() - start
            if took > 1:
                print(f"slow {took:.1f} s {chosen}")
            table[chosen.operator][outcome.what] += 1
            if numbers or outcome.what == "failed":
                print(f"{chosen}: {outcome.what}", *outcome.words[:12], sep="\n  ")
                print(outcome.changed)
        print(f"{'operator':20} refused  built failed nothing")
        for name, counts in sorted(table.items()):
            print(
                f"{name:20}", *(f"{counts[w]:7}" for w in ("refused", "built", "failed", "nothing"))
            )
        total = sum(table.values(), Counter())
        print(f"{'all':20}", *(f"{total[w]:7}" for w in ("refused", "built", "failed", "nothing")))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
