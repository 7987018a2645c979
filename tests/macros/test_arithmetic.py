"""The arithmetic checker accepts what is right, catches what is wrong and skips the rest."""

import math
import random

import pytest

from macros.arithmetic import Equality, equalities, plain_equalities

HOLDS = [
    r"5 - 0.1 \times 2 = 4.8",
    r"w_1 = 5 - 0.1 \times 2 = 4.8",
    r"\frac{e^{2}}{e^{2} + e^{1}} \approx 0.731",
    r"\frac{\mathrm{e}^2}{\mathrm{e}^2 + \mathrm{e}^1} \approx 0.731",
    # Numbers
    r"1{,}000 \times 3 = 3{,}000",
    r"1\,000 \times 3 = 3\,000",
    r"1,000 \times 3 = 3,000",
    r".5 + .5 = 1",
    r"1.2 \times 10^{-3} = 0.0012",
    r"0.0004 \times 3 = 1.2 \times 10^{-3}",
    r"6.02 \cdot 10^{23} \approx 6.0 \times 10^{23}",
    r"2 - 5 = -3",
    r"3 − 5 = −2",
    r"25\% = 0.25",
    r"\frac{1}{3} = 33.3\%",
    r"\frac{1}{3} \approx 33 \%",
    r"\pi \approx 3.1416",
    # Operators
    r"-2^2 = -4",
    r"(-2)^{2} = 4",
    r"2^{-1} = 0.5",
    r"2² + 10⁻¹ = 4.1",
    r"2 \times -3 = -6",
    r"6 \div 3 = 6 / 3 = 2",
    r"6 / 2 \times 3 = 9",
    r"8 - 3 - 2 = 3",
    r"2(3) = (2)(3) = 6",
    r"2[1 + 2] = \left[ 6 \right]",
    r"\left(1 + 2\right) \cdot 3 = 9",
    r"\bigl( 1 + 2 \bigr) * 3 = 9",
    r"2\pi = \pi + \pi",
    # Commands
    r"\dfrac{3}{4} = \tfrac34 = \frac{3}4 = 0.75",
    r"\sqrt{2} \approx 1.41",
    r"\sqrt[3]{-8} = -2",
    r"|3 - 5| = \lvert -2 \rvert = \left| 2 \right| = 2",
    r"\frac{|-3| + |2|}{5} = 1",
    r"2|-3| = 6",
    r"\exp(1) = e^{1} \approx 2.718",
    r"-\ln 0.5 \approx 0.693",
    r"-\log(0.5) \approx 0.69",
    r"\log_2 8 = \log_28 = 3",
    r"\log_{10}(1000) = 3",
    r"-0.5 \log_2 0.5 - 0.5 \log_2 0.5 = 1",
    r"\ln 8 / \ln 2 = 3",
    r"1 - \tanh^2(0.5) \approx 0.786",
    r"\sin^{2}(1) + \cos^{2}(1) = 1",
    r"\max(0, -3) = 0",
    r"\min\{4, 2 + 1, 5\} = 3",
    r"\sigma(0) = \frac{1}{1 + e^{-0}} = 0.5",
    r"\sigma\left(2\right)^2 \approx 0.776",
    r"\sigma(-1000) = 0",
    r"\displaystyle 1 \; + \! 1 \: = \, 2 \nonumber \tag{3}",
    r"1 + 1 = 2.",
    # Precision
    r"5 - 0.2 = 4.80",
    r"0.804 \approx 0.80",
    r"0.1 + 0.2 = 0.3",
    r"0.1 + 0.2 - 0.3 = 0",
    r"\frac{1}{3} = 0.333",
    r"0.5 \times 0.5 = 0.3",
    r"0.5 \times 0.5 = 0.2",
    r"7/2 \approx 4",
    r"7/2 \approx 3",
    r"\frac{22}{7} \approx \pi + 0",
    r"0.731 \approx 0.73",
    r"0.5 = 0.50",
    r"2^{10} \approx 1.0 \times 10^{3}",
    r"1234 \approx 1 \times 10^{3}",
]

FAILS = [
    r"5 - 0.1 \times 2 = 4.9",
    r"w_1 = 5 - 0.1 \times 2 = 4.9",
    r"\frac{e^{2}}{e^{2} + e^{1}} \approx 0.732",
    r"5 - 0.2 = 4.81",
    r"7/2 = 4",
    r"7/2 \approx 5",
    r"0.731 = 0.73",
    r"0.736 \approx 0.73",
    r"1 \times 10^{-12} = 2 \times 10^{-12}",
    r"\frac{0.3}{10^{12}} = 4 \times 10^{-13}",
    r"0.0012345 = 1 \times 10^{-3}",
    r"1 + 2 = 2 + 2",
    r"\frac{22}{7} = \pi + 0",
    r"\frac{20}{7} \approx \pi + 0",
    r"2/3 = 67\%",
    r"2,000 \times 3 = 6,001",
    # Undefined values
    r"1/0 = 1/0",
    r"\frac{1}{1 - 1} = 0",
    r"\left(\frac{1}{0}\right)^0 = 1",
    r"\max(1/0, 1) = 1",
    r"1 / (10^{200})^{200} = 0",
    r"e^{1000} = e^{1000}",
    r"\ln 0 = 0",
    r"\sqrt{-4} = 2",
    r"(-8)^{0.5} = 2",
    r"\log_1 2 = 1",
    "1" * 400 + " = " + "1" * 400,
]

SKIPPED = [
    "",
    "=",
    "x = 3",
    "5",
    "0.1",
    r"x + 1 = 2",
    r"2x = 4",
    r"e = 2.7",
    r"1e-3 = 0.001 x",
    r"w_1 = 5",
    r"\alpha = 0.1",
    r"f(2) = 4",
    r"3! = 6",
    r"5 \pm 0.1 = 5",
    r"0.1 0.2 = 0.3",
    r"2^10 = 1024",
    r"1/2(3) = 6",
    r"2\frac{1}{2} = 2.5",
    r"2 \times = 4",
    r"(1 + 2 = 4",
    r"1 + 2) = 4",
    r"(1 + 2] = 4",
    r"\lvert 2 = 3",
    r"\ln 2 (3) = 9",
    r"\sin^{-1}(1) = 9",
    r"\max(3) = 4",
    r"\max_{i} 3 = 4",
    r"\sigma = 3",
    r"\sigma^2 = 3",
    r"\sigma_1(2) = 3",
    r"\pi(2) = 0.5",
    r"\pi_1 = 0.5",
    r"[1, 2] = [1, 3]",
    r"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix} = 5",
    r"\mathbf{1} = 2",
    r"\mathrm{ReLU}(-3) = 0",
    r"\text{ReLU}(-3) = 0",
    r"\text{loss} = 3",
    r"\text{loss} - 3 = 4",
    r"3 \times \text{loss} = 4",
    r"2 \times \text{loss}\, 3 = 4",
    r"1000 \text{ m} = 1 \text{ km}",
    r"x &= 0.5 \text{ h} \\ &= 30 \text{ min}",
    r"\|3\| = 4",
    r"\sum_{i=1}^{3} i = 6",
    r"P(X = 3) = 0.5",
    r"0.33\ldots = 1",
    r"0.33... = 1",
    r"\infty = \infty",
    # No chain
    r"1 < 2",
    r"1 + 1 < 3 = x",
    r"3 \neq 4",
    r"3 \not= 4",
    r"3 == 4",
    r"3 = = 4",
    r"3 \to 4 = x",
    r"x \in 3, y = 4",
    r"w := 5",
    r"1:2 = 0.5",
    r"1, 2, 3",
    # No bridge
    r"3 = 2 + 1 \; 4 = x",
    r"4 = 5 \pm 1 = 6",
    r"4 = 2 : 3 + 1 = 5",
    r"1 = 5 x \text{ and } x = 2",
    r"1 = 0.\overline{9}",
    r"5 & - 3 = 2",
]


def verdicts(found: list[Equality]) -> list[tuple[str, bool]]:
    return [(equality.text, equality.holds) for equality in found]


@pytest.mark.parametrize("formula", HOLDS)
def test_right_arithmetic_holds(formula):
    found = equalities(formula)
    assert found
    assert all(equality.holds for equality in found), found


@pytest.mark.parametrize("formula", FAILS)
def test_wrong_arithmetic_fails(formula):
    found = equalities(formula)
    assert [equality.holds for equality in found] == [False]


@pytest.mark.parametrize("formula", SKIPPED)
def test_what_is_not_arithmetic_is_skipped(formula):
    assert equalities(formula) == []


def test_an_equality_tells_what_was_compared():
    assert equalities(r"w_1 = 5 - 0.5 \times 2 = 4.5") == [
        Equality(text=r"5 - 0.5 \times 2 = 4.5", left=4.0, right=4.5, holds=False)
    ]
    [undefined] = equalities(r"\frac{1}{0} = 3")
    assert math.isnan(undefined.left) and undefined.right == 3.0


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        # Every adjacent pair
        ("1 + 1 = 2 = 3", [("1 + 1 = 2", True), ("2 = 3", False)]),
        # Over a symbolic side, with the weaker relation
        ("2 + 1 = x = 4", [("2 + 1 = 4", False)]),
        (r"\pi \approx x = 3.14", [(r"\pi \approx 3.14", True)]),
        (r"0.5 = \text{accuracy} = 1/2", [("0.5 = 1/2", True)]),
        # Separators
        ("a = 1 + 1, b = 2", []),
        ("1 + 1 = 2, 2 + 2 = 5", [("1 + 1 = 2", True), ("2 + 2 = 5", False)]),
        (r"1 = 1; \quad -3 + 1 = -2", [("1 = 1", True), ("-3 + 1 = -2", True)]),
        (r"1 + 1 = 2 \text{ and } 2 + 2 = 4", [("1 + 1 = 2", True), ("2 + 2 = 4", True)]),
        (r"x = 2 + 1 = 3 \text{ (rounded)}", [("2 + 1 = 3", True)]),
        (r"\text{so } (1 + 2) \times 3 = 9", [(r"(1 + 2) \times 3 = 9", True)]),
        (r"1 + 1 = 2 \Rightarrow 3 = 2 + 1", [("1 + 1 = 2", True), ("3 = 2 + 1", True)]),
        (r"4 > 1 + 2 = 3", [("1 + 2 = 3", True)]),
        # Lines
        (r"1 + 1 &= 2 \\ 2 + 2 &= 5", [("1 + 1 = 2", True), ("2 + 2 = 5", False)]),
        (
            r"\begin{aligned}[t] w &= 5 - 0.1 \times 2 \\[4pt] &= 5 - 0.2, \\ =& 4.9 \end{aligned}",
            [(r"5 - 0.1 \times 2 = 5 - 0.2", True), ("5 - 0.2 = 4.9", False)],
        ),
        (r"x = \begin{aligned} & 1 + 1 \\ &= 3 \end{aligned}", [("1 + 1 = 3", False)]),
        # A long side may go on in the next line.
        (r"0.6 = 0.1 + 0.2 \\ & \quad + 0.3", [(r"0.6 = 0.1 + 0.2 \\ & \quad + 0.3", True)]),
        (r"0 = 0.1 + 0.2 \\ & - 0.3", [(r"0 = 0.1 + 0.2 \\ & - 0.3", True)]),
        (r"3 &= 1 + \\ & 2", [(r"3 = 1 + \\ & 2", True)]),
        (r"1 = 1 \\ -3 + 1 = -2", [("1 = 1", True), ("-3 + 1 = -2", True)]),
    ],
)
def test_chains(formula, expected):
    assert verdicts(equalities(formula)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0.1 × 2 = 0.2", [("0.1 × 2 = 0.2", True)]),
        ("So 5 − 0.2 = 4.8.", [("5 − 0.2 = 4.8", True)]),
        ("So 5 − 0.2 = 4.9.", [("5 − 0.2 = 4.9", False)]),
        ("3/4 = 0.75", [("3/4 = 0.75", True)]),
        ("2² = 4 and 10⁻² = 0.01", [("2² = 4", True), ("10⁻² = 0.01", True)]),
        ("2^10 = 1,024", [("2^10 = 1,024", True)]),
        ("(1 + 2) × 3 = 9", [("(1 + 2) × 3 = 9", True)]),
        ("so (1 + 2)² × 3 = 27", [("(1 + 2)² × 3 = 27", True)]),
        ("1,000 × 3 = 3,000", [("1,000 × 3 = 3,000", True)]),
        ("1.2 × 10⁻³ = 0.0012", [("1.2 × 10⁻³ = 0.0012", True)]),
        ("2/3 ≈ 0.67", [("2/3 ≈ 0.67", True)]),
        ("2*3=6", [("2*3 = 6", True)]),
        ("6 ÷ 4 = 2", [("6 ÷ 4 = 2", False)]),
        ("1/0 = 0", [("1/0 = 0", False)]),
        ("w = 5 − 0.1 × 2 = 4.8", [("5 − 0.1 × 2 = 4.8", True)]),
        (
            "w₁ = 5 − 0.1 × 2 = 5 − 0.2 = 4.9",
            [("5 − 0.1 × 2 = 5 − 0.2", True), ("5 − 0.2 = 4.9", False)],
        ),
        ("the step (−0.1 × 2 = −0.2) is small", [("−0.1 × 2 = −0.2", True)]),
        ("it is −0.1 × 2 = −0.2", [("−0.1 × 2 = −0.2", True)]),
        ("(so 3 × (1 + 2) = 10)", [("3 × (1 + 2) = 10", False)]),
        ("- 5 − 3 = 2\n- 5 − 2 = 4", [("5 − 3 = 2", True), ("5 − 2 = 4", False)]),
        ("which is 5 − 0.2\n= 4.8, a bit less", [("5 − 0.2 = 4.8", True)]),
        ("2/3 ≈ 0.67 (rounded)", [("2/3 ≈ 0.67", True)]),
        ("2 × 3 = 6 apples", [("2 × 3 = 6", True)]),
        ("3 + 1 = 4 = 2 + w", [("3 + 1 = 4", True)]),
        ("w + 1 = 4 = 2 + 2", [("4 = 2 + 2", True)]),
    ],
)
def test_prose(text, expected):
    assert verdicts(plain_equalities(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "alpha=0.1",
        "k = 3",
        "3 = 4",
        "lr=0.1, k=3",
        "shape (2, 3) = 6 × 2",
        "a shape of (2, 3) = (3, 2)",
        "max(1, 2) + 1 = 5",
        "3 + 1 == 5",
        "3 + 1 => 5",
        "3 + 1 != 5",
        "3 + 1 <= 5",
        "n += 1",
        "2024-01-15 = 3",
        "12/25/2024 = 3",
        "25% of 40 = 11",
        "25% of 40 + 10 = 11",
        "25% × 40 = 11",
        "3/4 = 75%",
        "3/4 = 75 %",
        "3/4 = 75 percent",
        "2 × 500,000 = 1 million",
        "3 times 2 + 1 = 7",
        "7 mod 3 + 1 = 2",
        "w + 2 + 1 = 5",
        "w − 2 + 1 = 5",
        "w −2 + 1 = 5",
        "w₁ −2 + 1 = 5",
        "x2 + 1 = 5",
        "x² − 2 + 1 = 5",
        "x^2 + 1 = 5",
        "GPT-3 + 1 = 5",
        "f(2) + 1 = 5",
        "f (2 + 1) = 5",
        "ReLU (3 − 5) = 0",
        "log 2 + 3 = 4",
        "√4 + 1 = 3",
        "5 ± 2 + 1 = 4",
        "3 + 1 = 5 + w",
        "3 + 1 = 5\n× w",
        "3 + 1 = 5w",
        "3 + 1 = 5 w",
        "3 + 1 = 2(2)",
        "3 + 1 = 2 (x + 1)",
        "3 + 1 = (2, 3)",
        "1.2.3 + 1 = 5",
        "1:2 + 1 = 5",
        "3 + 1 = 5–6",
        "3 + 1\n\n= 5",
        "3–4 = 5",
    ],
)
def test_prose_that_is_not_arithmetic_is_skipped(text):
    assert plain_equalities(text) == []


LATEX_ALPHABET = r"""
    0 1 2 9 10 0.1 .5 1{,}000 1\,000 e e^ e^{ x w_ + - * / \times \cdot \div \pm ^ ^{ ^{2} { } ( )
    [ ] \left( \right) \left| \right| | \lvert \rvert \frac \frac{1}{ \dfrac \sqrt \sqrt[ \sqrt{
    \exp \ln \log \log_2 \log_{10} \tanh \sin \cos \max( \min( \pi \% \sigma( \sigma , ; .
    & = &= \\ \ \approx \quad \text{if} \text{ \mathbf{x} \begin{aligned} \end{aligned}
    \begin{bmatrix} < \le \neq \to \in \, \! % ² ⁻¹ ⁻ − × ≈ \{ \} == 99999999999 10^{999}
"""
PROSE_ALPHABET = """
    0 1 2 9 10 0.1 .5 1,000 + - * / × · ÷ − ^ ^2 ² ⁻³ ⁻ ( ) = = = ≈ ≈ == . , ; % of x w₁ the
    2024-01-15
"""


def random_expression(chance: random.Random, depth: int) -> tuple[str, float]:
    """A random expression with its value, worked out while it is written down."""
    if depth == 0:
        number = chance.randint(1, 99) / chance.choice([1, 10])
        return f"{number:g}", number
    left, a = random_expression(chance, depth - 1)
    right, b = random_expression(chance, depth - 1)
    return chance.choice(
        [
            (rf"\left({left} + {right}\right)", a + b),
            (rf"({left} - ({right}))", a - b),
            (rf"({left}) \times ({right})", a * b),
            (rf"({left})({right})", a * b),
            (rf"\frac{{{left}}}{{{right}}}", a / b if b else math.nan),
            (rf"\max\left({left}, {right}\right)", max(a, b)),
            (rf"\lvert {left} \rvert", abs(a)),
            (rf"\tanh^2({left})", math.tanh(a) ** 2),
            (rf"e^{{-\sqrt{{|{left}|}}}}", math.exp(-math.sqrt(abs(a)))),
        ]
    )


def test_random_expressions_have_their_value():
    chance = random.Random(20240115)
    for _ in range(500):
        formula, value = random_expression(chance, depth=3)
        [equality] = equalities(f"{formula} = 0.5 + 0.5")
        assert equality.left == pytest.approx(value, rel=1e-9, abs=1e-9, nan_ok=True), formula


@pytest.mark.parametrize(
    ("check", "alphabet"),
    [
        pytest.param(equalities, LATEX_ALPHABET, id="latex"),
        pytest.param(plain_equalities, PROSE_ALPHABET, id="prose"),
    ],
)
def test_no_input_raises(check, alphabet):
    chance = random.Random(20240115)
    found = 0
    for _ in range(4000):
        words = chance.choices(alphabet.split(), k=chance.randint(1, 25))
        found += len(check(chance.choice(["", " ", "\n"]).join(words)))
    assert found


@pytest.mark.parametrize(
    "formula",
    [
        "(" * 5000 + "1" + ")" * 5000 + " = 1",
        "|" * 5001 + " = 1",
        r"\ln" * 5000 + " 2 = 1",
        r"\frac{1}{" * 5000 + " = 1",
        "-" * 5001 + "1 = 1",
        "2^{" * 5000 + "1" + "}" * 5000 + " = 1",
        r"\text{" * 2000,
        r"\begin{aligned}" * 2000,
        "1+" * 5000 + "1 = 5002",
        r"1 \times 10^{99999999999999999999} = 1",
        "1" * 5000 + " = 1",
        "⁻" * 100 + " = " + "1" + "²" * 5000,
        "\0 = \\",
    ],
    ids=lambda formula: repr(formula[:12]),
)
def test_extreme_input_does_not_raise(formula):
    equalities(formula)
    plain_equalities(formula)
