"""Formulas are found where Markdown has them, and become MathML."""

from __future__ import annotations

import markdown
import pytest

from macros import latex, markup


def html(text: str) -> str:
    return markdown.markdown(text, extensions=[markup.Book(), "tables", "fenced_code"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a $x$ b", ["x"]),
        ("$x$ and $y$", ["x", "y"]),
        ("$$x\n+y$$", ["x\n+y"]),
        ("it costs $5 and $6", []),
        (r"it costs \$5, $x$", ["x"]),
        ("`$x$` and ``$`y`$``", []),
        ("```text\n$x$\n```\n$y$", ["y"]),
        ("$x $ is no formula", []),
        (r"$a \$ b$", [r"a \$ b"]),
    ],
)
def test_finds_formulas(text, found):
    assert [f.latex for f in latex.formulas(text)] == found
    assert html(text).count("<math") == len(found)


def test_offsets_are_into_the_text():
    text = "`code` then $x^2$ end"
    (f,) = latex.formulas(text)
    assert text[f.start : f.end] == "$x^2$"
    assert len(latex.blank_code(text)) == len(latex.blank_formulas(text)) == len(text)


def test_display_math_is_a_block():
    assert 'display="block"' in latex.to_mathml("x", True)
    assert 'display="block"' not in latex.to_mathml("x", False)


@pytest.mark.parametrize("bad", [r"\frac{1", r"\foobar", "x}", r"\begin{aligned}", "x_"])
def test_refuses_bad_latex(bad):
    with pytest.raises(ValueError, match=r"\w"):
        latex.to_mathml(bad, False)


@pytest.mark.parametrize(
    "formula",
    [
        r"\bar{x}", r"\hat{y}", r"\tilde{x}", r"\nabla_\theta L", r"\lVert x \rVert",
        r"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}", r"\begin{cases} 0 & x < 0 \\ x & x \ge 0 \end{cases}",
        r"\sum_{i=1}^{n} x_i", r"\operatorname{softmax}(z)", r"\mathbb{R}^{n \times d}", r"\mathcal{L}",
        r"\frac{\partial L}{\partial w}", r"\left( \frac{1}{2} \right)", r"x^\top y", r"\sqrt{d_k}",
        r"\begin{aligned} a &= b \\ c &= d \end{aligned}", r"\mathbf{W}x", r"\underbrace{a}_{b}",
    ],
)  # fmt: skip
def test_knows_the_books_latex(formula):
    assert latex.to_mathml(formula, True).startswith("<math")


def test_markdown_leaves_formulas_alone():
    assert "<em>" not in html("$a_1 * b_2 * c_3$")
    assert "<math" in html("| a |\n| --- |\n| $x_1$ |")
    assert "latex-error" in html(r"$\foobar$")


@pytest.mark.parametrize(
    ("formula", "mathml"),
    [
        (r"a, \dots, b", "<mo>,</mo><mo DOTS>…</mo><mo>,</mo>"),
        (r"a + \dots + b", "<mo>+</mo><mo DOTS>⋯</mo><mo>+</mo>"),
        (r"p_1 \cdots p_n", "</msub><mo DOTS>⋯</mo><msub>"),
        (r"1{,}280{,}000", "<mn>1,280,000</mn>"),
        (r"x_{1,2}", '<mn>1</mn><mo rspace="0">,</mo><mn>2</mn>'),
        (r"\hat y", '<mo stretchy="false">^</mo>'),
        (r"(Xw)^\top", '<mo intent="transpose">⊤</mo></msup>'),
        (r"W^{(i)\top}", '<mi intent="transpose">⊤</mi></mrow></msup>'),
        (r"\theta^*", '<mi>θ</mi><mo intent="star">∗</mo></msup>'),
        (r"p(x \mid y)", '<mi>x</mi><mo intent="given">∣</mo><mi>y</mi>'),
        (r"f \odot c", '<mo intent="times-entry-by-entry" '),
        (r"\begin{cases} 0 & x \end{cases}", "</mtable></mrow></math>"),
        (r"\begin{aligned} a &= {} b \\ & {} + c \end{aligned}", '<mo form="infix">+</mo>'),
    ],
)
def test_signs_are_said_rightly(formula, mathml):
    """Where the converter's form is read as something else, or sign by sign."""
    said = latex.to_mathml(formula, False)
    assert mathml.replace("DOTS", 'lspace="0.1667em" rspace="0.1667em"') in said
    assert "aria-label" not in said


def test_drawings_in_characters_have_a_name():
    fence = ["attr_list", "pymdownx.highlight", "pymdownx.superfences", markup.Book()]
    picture, output = "```{.text .drawing}\n<-- $x$\n```", "```text\n0.5\n```"
    page = markdown.markdown(
        f"{picture}\n\n{output}",
        extensions=fence,
        extension_configs={"pymdownx.highlight": {"pygments_lang_class": True}},
    )
    assert page.count('role="img"') == page.count("aria-label") == 1
    hidden = '<code role="img" aria-label="Drawn in characters"><span aria-hidden="true">'
    assert f"{hidden}&lt;-- $x$\n</span></code>" in page
    assert "<code>0.5" in page


def test_drawings_pass_through_untouched():
    drawing = '<div class="figure"><svg viewBox="0 0 1 1"><text>a_b_ *c* $x$</text></svg></div>'
    assert drawing in html(f"Before.\n\n{drawing}\n\nAfter.")
    assert "<p>Before.</p>" in html(f"Before.\n\n{drawing}")
