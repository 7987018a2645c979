"""Running programs, recording outputs, drawing figures, and doing so again while serving."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from macros import drawing, figures, live, samples
from tests.docs.programs import Programs


def program(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_records_what_a_program_prints(tmp_path):
    file = program(tmp_path, "simple.py", "print('café', 1 / 3)\n")
    assert samples.record(file).startswith("new")
    assert samples.Sample(file).output == "café 0.3333333333333333"
    assert samples.record(file).startswith("unchanged")
    file.write_text("print(2)\n")
    assert samples.record(file).startswith("changed")


def test_runs_are_recorded_as_json(tmp_path):
    file = program(tmp_path, "runs.py", "print('{}')\n")
    samples.record(file)
    assert (tmp_path / "runs.json").read_text() == "{}\n"


def test_a_failing_program_is_named_and_keeps_its_record(tmp_path):
    file = program(tmp_path, "code_numpy.py", "print(1)\n")
    samples.record(file)
    file.write_text("print(2)\nraise KeyError('lost')\n")
    assert "FAILED" in samples.record(file) and "lost" in samples.record(file)
    assert samples.Sample(file).output == "1"


def test_a_forked_program_is_as_a_fresh_one(tmp_path):
    """The tests of the book fork a process that holds the libraries; nothing else may differ."""
    programs = Programs()
    text = "import os, sys, numpy\nprint('café', sys.argv, __name__, __file__, sys.path[0])\n"
    file = program(
        tmp_path, "code_numpy.py", text + "print(numpy.random.rand() < 1, os.getcwd())\n"
    )
    assert programs.run(file) == samples.run(file)
    program(tmp_path, "code_pytorch.py", "x = 1\n")
    program(tmp_path, "fix_a.py", "import code_pytorch\ncode_pytorch.x = 2\n")
    program(tmp_path, "fix_b.py", "import code_pytorch\nprint(code_pytorch.x)\n")
    programs.run(tmp_path / "fix_a.py")
    assert programs.run(tmp_path / "fix_b.py") == "1\n", "what one program did, the next one sees"
    for text, end in {
        "raise KeyError('lost')": "lost",
        "import sys\nsys.exit('no')": "no",
        "import numpy.nothing": "nothing",
        "import os\nos.kill(os.getpid(), 9)": "failed",
    }.items():
        with pytest.raises(RuntimeError, match=end):
            programs.run(program(tmp_path, "simple.py", text + "\n"))
    programs.close()


def test_tabs_come_in_a_fixed_order(tmp_path):
    for name in ("code_pytorch.py", "code_numpy.py", "code_sklearn.py", "fix_x.py"):
        program(tmp_path, name, "")
    assert [s.label for s in samples.tabs(tmp_path)] == ["NumPy", "scikit-learn", "PyTorch"]


def test_imports_are_found_without_running():
    tree = ast.parse("import torch.nn as nn\nfrom numpy.linalg import svd\n1 / 0\n")
    assert samples.imports(tree) == {"torch", "numpy"}


FIGURE = """
from macros.drawing import BLUE, INK, canvas, save
fig, ax = canvas(120)
ax.plot([0, 1], [0, {height}], color=BLUE)
ax.text(0, 0, "a & b", color=INK)
save(fig, __file__, "figure.svg", title="A < line", desc='It "rises" from -1 to 2.5e+06.')
"""


def test_same_drawing_same_bytes_and_themed(tmp_path):
    file = program(tmp_path / "some-concept", "figure.py", FIGURE.format(height=1))
    assert figures.redraw(file).startswith("changed")
    first = (file.parent / "figure.svg").read_bytes()
    assert figures.redraw(file).startswith("unchanged")
    svg = first.decode()
    assert "var(--fig-blue)" in svg and "var(--fig-ink)" in svg and "#0101" not in svg
    assert "<title" in svg and "A &lt; line" in svg and 'It "rises" from' in svg
    assert "font-family" not in svg and "<style" not in svg
    assert all(i.startswith("some-concept-figure-") for i in _ids(svg))
    assert "less than" in figures.fault((file.parent / "figure.svg").read_text(encoding="utf-8"))
    inline = figures.inline(file.parent / "figure.svg")
    assert "\n" not in inline
    said = "A &lt; line. It &quot;rises&quot; from −1 to 2.5 times 10 to the power of 6."
    assert f' role="img" aria-label="{said}"' in inline
    assert inline.count('<g aria-hidden="true"') == 1
    assert "<title" not in inline and "<desc" not in inline and said.count('"') == 0


def _ids(svg: str) -> list[str]:
    import re

    return re.findall(r' id="([^"]+)"', svg)


def test_text_is_large_enough_for_a_phone():
    """On 360 px a figure is 336 px wide: 340 units with text of 12.5 give 12 px and more."""
    assert min(drawing.SMALL, drawing.TEXT) * 336 / drawing.WIDTH >= 12


def test_editing_a_program_runs_it_again_while_serving(tmp_path, monkeypatch):
    folder = tmp_path / "docs/concepts/x"
    file = program(folder, "simple.py", "print(1)\n")
    (folder / "index.md").touch()
    monkeypatch.setattr(live, "_seen", {})
    assert live.refresh(tmp_path) == []
    assert not (folder / "simple.out").exists()
    file.write_text("print(2)\n")
    assert live.refresh(tmp_path) == ["new       x/simple.out"]
    assert live.refresh(tmp_path) == []
    program(folder, "figure.py", FIGURE.format(height=1))
    assert "figure.svg" in live.refresh(tmp_path)[0]


@pytest.mark.parametrize(("module", "word"), [("samples", "record"), ("scaffold", "SLUG")])
def test_commands_without_arguments_say_how(module, word):
    command = [sys.executable, "-m", f"macros.{module}"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode and word in done.stdout + done.stderr
