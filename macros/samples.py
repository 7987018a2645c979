"""The book's programs: finding them, running them, recording what they print.

    python -m macros.samples record [SLUG …]   run programs and write what they print beside them

A program whose output is recorded is any of `simple.py`, `code_*.py`, `fix_*.py`, `dont_*.py` and
`do_*.py`, and `runs.py`, which trains something and prints as JSON what the figures are drawn from.
They are not called `numpy.py` and the like: Python looks in a program's own folder first, so such a
file would import itself instead of the library.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# The tabs of CODE, in order. The labels are public: they stand in tab ids and in readers' memory.
LIBRARIES = {"code_numpy": "NumPy", "code_sklearn": "scikit-learn", "code_pytorch": "PyTorch"}
PATTERNS = ("runs.py", "simple.py", "code_*.py", "fix_*.py", "dont_*.py", "do_*.py")
MOST_LINES = 60
SECONDS = 120


@dataclass(frozen=True)
class Sample:
    """A program of a page, and what it printed when it was recorded."""

    file: Path

    @property
    def recorded(self) -> Path:
        return self.file.with_suffix(".json" if self.file.stem == "runs" else ".out")

    @property
    def source(self) -> str:
        return self.file.read_text(encoding="utf-8").rstrip("\n")

    @property
    def output(self) -> str:
        return self.recorded.read_text(encoding="utf-8").rstrip("\n")

    @property
    def label(self) -> str:
        return LIBRARIES.get(self.file.stem, self.file.stem)


def folders(root: Path, slugs: Sequence[str] = ()) -> list[Path]:
    """The folders that hold a page and its programs, all of them or those of some slugs."""
    every = sorted(page.parent for page in (root / "docs").glob("*/*/index.md"))
    return [folder for folder in every if not slugs or folder.name in slugs]


def programs(folder: Path, patterns: tuple[str, ...] = PATTERNS) -> list[Path]:
    """The programs of one page, in a fixed order."""
    return [f for p in patterns for f in sorted(folder.glob(p)) if f.is_file()]


def tabs(folder: Path) -> list[Sample]:
    """The samples that stand in CODE, in the order of its tabs."""
    return [Sample(f) for stem in LIBRARIES if (f := folder / f"{stem}.py").is_file()]


def modules(program: ast.AST) -> set[str]:
    """The modules that a parsed program imports or imports from, by their full names."""
    found = set()
    # Imports are statements: expressions, most of a program, need not be gone through.
    left = [program]
    while left:
        node = left.pop()
        if isinstance(node, ast.Import):
            found |= {a.name for a in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
        for part in ("body", "handlers", "orelse", "finalbody", "cases"):
            left += getattr(node, part, ())
    return found


def imports(program: ast.AST) -> set[str]:
    """The top-level modules that a parsed program imports."""
    return {name.split(".")[0] for name in modules(program)}


def environment() -> dict[str, str]:
    """The environment that programs run in.

    One thread a program: they run side by side, and sums then have one order on all machines.
    """
    return os.environ | {
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONIOENCODING": "utf-8",
        "MPLBACKEND": "agg",
        **{f"{lib}_NUM_THREADS": "1" for lib in ("OMP", "OPENBLAS", "MKL")},
    }


def run(file: Path) -> str:
    """What a program prints, run as a reader would, in its own folder and a fresh process.

    Raises RuntimeError with the end of its error output when it fails or takes too long.
    """
    try:
        done = subprocess.run(
            [sys.executable, file.name],
            cwd=file.parent,
            env=environment(),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise RuntimeError(f"{file.name} took more than {SECONDS} s") from None
    if "No module named 'torch'" in done.stderr:
        raise RuntimeError(f"{file.name} needs PyTorch: run `make .venv/pytorch`, then again")
    if done.returncode:
        raise RuntimeError(f"{file.name} failed:\n" + "\n".join(done.stderr.splitlines()[-8:]))
    return done.stdout


def record(file: Path) -> str:
    """Run a program and write its output beside it. Returns a line that says what happened."""
    sample = Sample(file)
    before = sample.recorded.read_text(encoding="utf-8") if sample.recorded.exists() else None
    try:
        after = run(file)
    except RuntimeError as error:
        return f"FAILED    {file.parent.name}/{file.name}: {error}"
    sample.recorded.write_text(after, encoding="utf-8")
    state = "new" if before is None else "unchanged" if before == after else "changed"
    return f"{state:9} {file.parent.name}/{sample.recorded.name}"


def main(slugs: list[str]) -> int:
    files = [f for folder in folders(ROOT, slugs) for f in programs(folder)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        lines = list(pool.map(record, files))
    print("\n".join(lines))
    return any(line.startswith("FAILED") for line in lines)


if __name__ == "__main__":
    if sys.argv[1:2] != ["record"]:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[2:]))
