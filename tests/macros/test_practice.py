"""Practice questions by the beginning of their prompts."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import catalog, practice

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("What is it?", "What is it?"),
        ("One batch. Its loss is 2.5. What next?", "One batch. Its loss is 2.5. …"),
        ("The loss falls, e.g. 2. Why is that so often seen?", "The loss falls, e.g. 2. …"),
        ("One very long sentence, whichever it is.", "One very long sentence …"),
        # Formulas, code and emphasis stay whole, and no end of a sentence is seen within.
        ("Take $w = 1. A$ and more of it. Then?", "Take $w = 1. A$ and more of it. …"),
        ("It says `KeyError: 1. No column` at night.", "It says `KeyError: 1. No column` …"),
        ("The **most likely of all** rows are chosen.", "The **most likely of all** rows …"),
        # As long as a reader sees it, not as LaTeX has it.
        (r"$\frac{\alpha}{\beta}$ for all of these?", r"$\frac{\alpha}{\beta}$ for all of these?"),
        # What cannot stand in a link.
        ('See [the page](../a/index.md "By (b)") [@key].', "See the page."),
        ("The token [CLS] is `x[0]`.", r"The token \[CLS\] is `x[0]`."),
        ("Here:\n\n$$x$$", "Here: …"),
        ("Is $$x$$\nzero?", "Is $x$ zero?"),
    ],
)  # fmt: skip
def test_a_prompt_is_shortened(prompt, shown):
    assert practice.short(prompt, limit=30) == shown.replace(" …", practice.MORE)


def test_every_prompt_of_the_book_becomes_one_line():
    """Short ones as they are; no formula and no code is cut."""
    for concept in catalog.load(ROOT).concepts.values():
        for question in concept.data["practice"]:
            prompt = " ".join(question.prompt.split())
            short = practice.short(question.prompt)
            assert short.endswith(practice.MORE) or short == prompt
            assert "\n" not in short and len(short) > 20
            for sign in "$`":
                assert short.count(sign) % 2 == 0, short
