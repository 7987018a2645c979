"""The real book: what it promises is true, on the pinned versions, on every run."""

from __future__ import annotations

import ast
import json
import math
import re
import shutil
from pathlib import Path

import pytest

from macros import arithmetic, catalog, check, figures, latex, samples

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = samples.folders(ROOT)
RECORDED = [pattern for pattern in samples.PATTERNS if pattern != "runs.py"]


def needs_torch(program: Path) -> bool:
    """Whether a program imports PyTorch."""
    return "torch" in samples.imports(ast.parse(program.read_text(encoding="utf-8")))


def programs(*patterns: str) -> list:
    """Test parameters for every program of the book, those that need PyTorch marked."""
    return [
        pytest.param(
            file,
            id=f"{folder.name}/{file.name}",
            marks=[pytest.mark.pytorch] if needs_torch(file) else [pytest.mark.samples],
        )
        for folder in FOLDERS
        for file in samples.programs(folder, patterns)
    ]


def test_the_book_has_no_problem():
    found = check.problems(catalog.load(ROOT))
    assert not found, check.report(found)


@pytest.mark.parametrize("program", programs(*RECORDED))
def test_prints_what_is_recorded(program, run):
    assert run(program) == samples.Sample(program).recorded.read_text(encoding="utf-8")


def differences(measured, recorded, path: str = "") -> list[str]:
    """Where two JSON values differ by more than rounding on another processor explains."""
    if isinstance(recorded, dict):
        if not isinstance(measured, dict) or measured.keys() != recorded.keys():
            return [f"{path}: other keys"]
        return [d for k in recorded for d in differences(measured[k], recorded[k], f"{path}.{k}")]
    if isinstance(recorded, list):
        if not isinstance(measured, list) or len(measured) != len(recorded):
            return [f"{path}: other length"]
        pairs = enumerate(zip(measured, recorded, strict=True))
        return [d for i, (m, r) in pairs for d in differences(m, r, f"{path}[{i}]")]
    if isinstance(recorded, float) and isinstance(measured, int | float):
        close = math.isclose(measured, recorded, rel_tol=0.02, abs_tol=1e-6)
        return [] if close else [f"{path}: {measured} against {recorded}"]
    return [] if measured == recorded else [f"{path}: {measured} against {recorded}"]


@pytest.mark.parametrize("program", programs("runs.py"))
def test_runs_measure_what_is_recorded(program, run):
    recorded = json.loads(samples.Sample(program).recorded.read_text(encoding="utf-8"))
    assert not differences(json.loads(run(program)), recorded)


@pytest.mark.parametrize("program", programs("figure*.py"))
def test_figures_are_what_their_programs_draw(program, run, tmp_path):
    """Drawn again in a copy of the folder, every SVG is the committed one, byte for byte."""
    folder = tmp_path / program.parent.name
    shutil.copytree(program.parent, folder)
    for svg in folder.glob("*.svg"):
        svg.unlink()
    done = figures.redraw(folder / program.name, run)
    assert not done.startswith("FAILED"), done
    drawn = {f.name: f.read_bytes() for f in folder.glob("*.svg")}
    assert drawn == {f.name: f.read_bytes() for f in program.parent.glob("*.svg")}


# A word that the network draws from its lottery.
COLORED = {"docs/concepts/sampling-and-temperature/figure-tickets.svg": {"purple"}}


def test_no_drawing_tells_things_apart_by_the_names_of_colors():
    """Neither in what is drawn nor in what is spoken of it. (That no caption does is checked.)"""
    said = re.compile(r"<(?:title|desc|text)\b[^>]*>([^<]*)")
    drawings = [svg for folder in FOLDERS for svg in folder.glob("*.svg")]
    assert len(drawings) > 300
    found = {}
    for svg in drawings:
        texts = " ".join(said.findall(svg.read_text(encoding="utf-8")))
        if colors := {color.lower() for color in check.HUE.findall(texts)}:
            found[svg.relative_to(ROOT).as_posix()] = colors
    assert found == COLORED


def test_every_equality_is_evaluated(record_property, capsys):
    """The check refuses a wrong one; this says how many there are, and that none is lost."""
    count = 0
    for concept in catalog.load(ROOT).concepts.values():
        own = sum(
            len(arithmetic.equalities(f.latex))
            for passage in concept.texts
            for f in latex.formulas(passage.text)
        )
        assert own >= 5, f"{concept.slug} has {own} numeric equalities: is its math found?"
        count += own
    record_property("equalities", count)
    with capsys.disabled():
        print(f"\n{count} numeric equalities evaluated")


def test_the_hundred_patients_are_the_same_on_all_pages():
    """The pages of metrics share one set, so that their numbers can be compared."""
    found: dict[str, set[str]] = {"SCORES": set(), "HEALTHY": set(), "SICK": set()}
    pages = set()
    for program in (ROOT / "docs/concepts").glob("*/*.py"):
        text = program.read_text(encoding="utf-8")
        for name, value in re.findall(r"^(SCORES|HEALTHY|SICK) = (\[[^]]*\])", text, re.M):
            found[name].add(" ".join(value.split()))
            pages.add(program.parent.name)
    assert {name: len(values) for name, values in found.items()} == dict.fromkeys(found, 1)
    assert pages == {"confusion-matrix", "precision-and-recall", "roc-and-auc"}


def test_no_source_stands_twice_in_the_bibliography():
    references = catalog.load(ROOT).references.values()
    for what in (lambda r: r.link, lambda r: (r.title.casefold(), r.authors)):
        seen: dict = {}
        for r in references:
            assert what(r) not in seen, f"{r.key} and {seen[what(r)]} are one source"
            seen[what(r)] = r.key


def test_every_reference_is_cited():
    from macros.citations import cited

    book = catalog.load(ROOT)
    used = {k for entry in book.entries.values() for p in entry.texts for k, _ in cited(p.text)}
    used |= {p.source for c in book.concepts.values() for p in c.data["pitfalls"]}
    assert not set(book.references) - used
