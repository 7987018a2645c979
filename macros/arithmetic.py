r"""Checks the arithmetic printed on a page: `5 - 0.1 \times 2 = 4.8` must hold as printed.

Formulas and prose become chains of sides joined by `=` or `\approx`. Sides made only of numbers
are evaluated and compared; a side with anything else in it is skipped. Where a notation is
ambiguous the side is skipped too, because a false alarm would stop the build.
"""

import math
import operator
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(frozen=True)
class Equality:
    """Two numeric sides printed as equal, their values, and whether they agree.

    A side that divides by zero, overflows or leaves the real numbers has the value nan.
    """

    text: str
    left: float
    right: float
    holds: bool


def equalities(formula: str) -> list[Equality]:
    r"""Take a LaTeX formula (without dollar signs); return its numeric equalities in order.

    Sides with variables or unknown commands are skipped, but the numeric sides around them are
    still compared, as in `1/2 = p = 0.5`. Never raises.
    """
    if not _RELATION.search(formula):  # most formulas are a lone number or symbol
        return []
    return [found for chain in _split(formula) for found in _compare(chain)]


def plain_equalities(text: str) -> list[Equality]:
    """Take prose without LaTeX; return its equalities such as `0.1 × 2 = 0.2` in order.

    Both sides must be arithmetic of numbers, and at least one must have an operator. Never raises.
    """
    found = []
    if "=" not in text and "≈" not in text:
        return found
    for match in _PROSE_CHAIN.finditer(text):
        # Every lone number matches; most stand in no equality.
        if "=" not in match[0] and "≈" not in match[0]:
            continue
        parts = ["=", *(part.strip() for part in re.split("([=≈])", match[0]))]
        # In "(so 1 + 2 = 3)" the bracket belongs to the sentence, not to a side.
        while parts[1].count("(") > parts[1].count(")"):
            parts[1] = parts[1].partition("(")[2]
        while parts[-1].count(")") > parts[-1].count("("):
            parts[-1] = parts[-1].rpartition(")")[0]
        # In "w + 2 = 3" and "3 = 2 + w" the match starts or ends inside a longer side.
        before = text[max(0, match.start() - 80) : match.start()]
        if _PROSE_BEFORE.search(before) or (
            match[0][0] in "(-−" and _PROSE_BEFORE_SIGN.search(before)
        ):
            parts[1] = ""
        if _PROSE_AFTER.match(text, match.end()):
            parts[-1] = ""
        chain = []
        for relation, side in zip(parts[::2], parts[1::2], strict=True):
            # TeX would read 2^10 as 2^{1}0.
            source = "" if _DATE.fullmatch(side) else re.sub(r"\^([−-]?[0-9]+)", r"^{\1}", side)
            chain.append(_Side(relation, _tokenize(source), side))
        found += [equal for equal in _compare(chain) if _PROSE_OPERATOR.search(equal.text)]
    return found


# --- Tokens ---


class _Token(NamedTuple):
    kind: str
    text: str  # normalized: "+" for any plus, 1000 for 1{,}000
    start: int
    end: int


_FUNCTIONS: dict[str, Callable[..., float]] = {
    r"\exp": math.exp,
    r"\ln": math.log,
    r"\log": math.log,
    r"\tanh": math.tanh,
    r"\sin": math.sin,
    r"\cos": math.cos,
    r"\max": max,
    r"\min": min,
    r"\sigma": lambda x: 1 / (1 + math.exp(-x)) if x > 0 else math.exp(x) / (1 + math.exp(x)),
}
_SYMBOLS = {
    "-": "−",
    "*": r"× · ⋅ \times \cdot",
    "/": r"÷ \div",
    "%": r"\%",
    "|": r"\vert",
    "≈": r"\approx \simeq",
    "stop": r"< > ≤ ≥ ≠ → ∈ \lt \gt \le \leq \leqslant \ge \geq \geqslant \ll \gg \ne \neq \not "
    r"\to \in \notin \sim \propto \equiv \mapsto \gets \rightarrow \leftarrow \longrightarrow "
    r"\Rightarrow \Leftarrow \Leftrightarrow \Longrightarrow \implies \impliedby \iff",
    "apart": r"\pm \mp : \mid",
    "separator": ", ;",
    "quad": r"\quad \qquad",
    "open": r"( [ { \{",
    "close": r") ] } \}",
    "frac": r"\frac \dfrac \tfrac",
    "sqrt": r"\sqrt",
    "constant": r"\pi",
    "function": " ".join(_FUNCTIONS),
}
_KINDS = {symbol: kind for kind, symbols in _SYMBOLS.items() for symbol in symbols.split()}
_KINDS |= {symbol: symbol for symbol in "+-*/=≈&^_|"}
_RELATION = re.compile("|".join(map(re.escape, ["=", "≈", *_SYMBOLS["≈"].split()])))
_TOKEN = re.compile(
    r"""(?P<number>[1-9][0-9]{0,2}(?:(?:\{,\}|\\,|,)[0-9]{3})+(?![0-9])(?:\.[0-9]+)?
          |[0-9]+(?:\.[0-9]+)?|\.[0-9]+)
    |(?P<newline>\\\\(?:\[-?[0-9.]+[a-z]+\])?
        |\\(?:begin|end)\s*\{(?:align(?:ed|at|edat)?|split|gather(?:ed)?|equation|multline)\*?\}
         (?:\[[a-z]\])?(?:\{[0-9]+\})?)
    |(?P<open>\\begin\s*\{[A-Za-z]+\*?\})|(?P<close>\\end\s*\{[A-Za-z]+\*?\})
    |(?P<leftbar>\\left\s*\||\\lvert(?![A-Za-z]))|(?P<rightbar>\\right\s*\||\\rvert(?![A-Za-z]))
    |(?P<space>\s+|%[^\n]*|~|\\[,;:!>\s]|\\(?:tag|label)\*?\{[^{}]*\}
        |\\(?:left|right|[bB]igg?[lr]?|displaystyle|textstyle|nonumber|notag)(?![A-Za-z]))
    |(?P<text>\\(?:text(?:rm|bf|it|normal)?|mbox)\s*\{(?:[^{}]|\{[^{}]*\})*+\})
    |(?P<separator>\.(?=\s|&|\\(?:\\|q?quad|end|text)|\Z))
    |(?P<constant>(?:e|\\mathrm\s*\{e\})(?=\s*[\^⁻⁰¹²³⁴-⁹]))
    |(?P<superscript>⁻?[⁰¹²³⁴-⁹]+)
    |(?P<other>\\[A-Za-z]+|\\.|\.{2,}|.)""",
    re.VERBOSE | re.DOTALL,
)
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def _tokenize(source: str) -> list[_Token]:
    tokens = []
    for match in _TOKEN.finditer(source):
        kind, text = match.lastgroup or "other", match[0]
        if kind == "other":
            kind = _KINDS.get(text, kind)
        if kind == "number":
            text = re.sub(r"[^0-9.]", "", text)
        elif kind == "superscript":
            text = f"^{{{text.translate(_SUPERSCRIPTS)}}}"
        elif len(kind) == 1:
            text = kind
        if kind != "space":
            tokens.append(_Token(kind, text, match.start(), match.end()))
    return tokens


# --- Chains of sides ---


@dataclass
class _Side:
    relation: str  # printed before the side
    tokens: list[_Token] = field(default_factory=list)
    text: str = ""


_OPERATORS = ("+", "-", "*", "/")
_RELATIONS = ("=", "≈")
_GAPS = ("separator", "quad", "&", "newline")


def _split(formula: str) -> list[list[_Side]]:
    """Cut a formula into its chains of sides."""
    chains = [[_Side("=")]]
    gap: list[_Token] = []  # the separators since the last token of a side
    depth = 0
    tokens = _tokenize(formula)
    for token, following in zip(tokens, [*tokens, None][1:], strict=True):
        kind, side = token.kind, chains[-1][-1].tokens
        if depth == 0:
            unfinished = side[-1].kind in _OPERATORS if side else len(chains[-1]) > 1
            words = kind == "text" and not unfinished and not _is_name(token, following)
            if words or kind in _GAPS:
                gap.append(token)
                continue
            gap_kinds = [between.kind for between in gap]
            if kind == "-" and gap_kinds == ["&"] and side:
                # A new column or the same side: the "&" makes it one that _compare leaves alone.
                side.append(gap[0])
            elif kind == "stop" or not _continues(kind, gap_kinds, unfinished):
                chains.append([_Side("=")])
            gap = []
            if kind in _RELATIONS:
                chains[-1].append(_Side(formula[token.start : token.end]))
            if kind in ("stop", *_RELATIONS):
                continue
        depth = max(0, depth + (kind == "open") - (kind == "close"))
        chains[-1][-1].tokens.append(token)
    for side in (side for chain in chains for side in chain if side.tokens):
        side.text = " ".join(formula[side.tokens[0].start : side.tokens[-1].end].split())
    return chains


def _is_name(text: _Token, following: _Token | None) -> bool:
    r"""Tell whether \text{...} is a name or unit within a side, not words between formulas."""
    if following is None:
        return False
    if following.kind == "open":
        return following.start == text.end and not text.text.endswith(" }")
    return following.kind in (*_OPERATORS, *_RELATIONS, "^", "_")


def _continues(kind: str, gap: list[str], unfinished: bool) -> bool:
    """Tell whether a token goes on with the chain from before the gap."""
    if kind in _RELATIONS:
        return "text" not in gap  # it may be a unit: "= 0.5 \text{ h} \\ = 30 \text{ min}"
    if "text" in gap or "separator" in gap:
        return False
    if kind == "-" and not unfinished:  # "\\ & - 3" does, "\\ -3" and "\quad -3" do not
        return not gap or ("newline" in gap and gap[-1] != "newline")
    return not gap or unfinished or kind in _OPERATORS


def _compare(chain: list[_Side]) -> list[Equality]:
    """Compare each numeric side with the numeric side before it."""
    found = []
    previous: tuple[str, _Number] | None = None
    relation = "="
    for side in chain:
        relation = side.relation if side.relation != "=" else relation
        number = _evaluate(side.tokens)
        if number is None:
            kinds = [token.kind for token in side.tokens]
            unknown = {"other", "function", "text"} & {*kinds}
            several = {"text", "&", "apart"} & {*kinds[1:]}
            # Bridge one unknown quantity, but not "2 \text{ and } x", "2 \; 3" or nothing at all.
            if several or not unknown:
                previous, relation = None, "="
            continue
        if previous is not None:
            text, left = previous
            holds = _agree(left, number, relation != "=")
            text = f"{text} {relation} {side.text}"
            found.append(Equality(text, left.value, number.value, holds))
        previous, relation = (side.text, number), "="
    return found


# --- Values ---


class _Number(NamedTuple):
    value: float
    unit: float | None = None  # of the last printed place, for a bare number
    whole: bool = False  # printed without a decimal point


_LITERAL = re.compile(
    r"([+-]?)([0-9]*(\.?)([0-9]+))(?:\*10\^(?:([0-9])|\{([+-]?[0-9]{1,4})\}))?(%?)"
)


def _evaluate(tokens: list[_Token]) -> _Number | None:
    try:
        value = _Parser(tokens).whole()
    except _Symbolic:
        return None
    literal = _LITERAL.fullmatch("".join(token.text for token in tokens))
    if literal is None or math.isnan(value):
        return _Number(value)
    sign, digits, point, decimals, digit, exponent, percent = literal.groups()
    power = int(digit or exponent or 0) - 2 * bool(percent)
    unit = float(f"1e{power - len(decimals) * bool(point)}")
    return _Number(float(f"{sign}{digits}e{power}"), unit, not point)


def _agree(left: _Number, right: _Number, approximately: bool) -> bool:
    """Tell whether two sides agree at the precision with which they are printed."""
    a, b = left.value, right.value
    if math.isnan(a) or math.isnan(b):
        return False
    literals = [side for side in (left, right) if side.unit is not None]
    if not literals:
        return math.isclose(a, b, rel_tol=1e-3 if approximately else 1e-9, abs_tol=1e-12)
    if len(literals) == 2 and not approximately:
        return a == b
    unit = max(side.unit for side in literals)
    exact = literals[0].whole and not approximately
    slack = 1e-9 * max(abs(a), abs(b), min(unit, 1.0))
    return abs(a - b) <= (0.0 if exact else unit / 2) + slack


class _Symbolic(Exception):
    """The side has something that is not a number."""


def _apply(function: Callable[..., float], *arguments: float) -> float:
    # max(nan, 1) and nan ** 0 would lose that a part is undefined.
    try:
        value = function(*arguments) if all(map(math.isfinite, arguments)) else math.nan
    except (ArithmeticError, ValueError):
        return math.nan
    return value if math.isfinite(value) else math.nan


def _root(value: float, degree: float) -> float:
    root = math.pow(abs(value), 1 / degree)
    return root if value >= 0 else -root if degree % 2 == 1 else math.nan


_ARITHMETIC = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}
_CLOSING = {"(": ")", "[": "]", "{": "}", r"\{": r"\}"}
_MAX_DEPTH = 50


class _Parser:
    """Evaluates the tokens of one side by recursive descent; raises only _Symbolic."""

    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens = [*tokens, _Token("end", "", 0, 0)]
        self.at = 0
        self.depth = 0
        self.bars = 0  # open |, after which a | closes

    def whole(self) -> float:
        value = self.sum()
        self.expect("end")
        return value

    @property
    def next(self) -> _Token:
        return self.tokens[self.at]

    def take(self, *kinds: str) -> _Token | None:
        if self.next.kind not in kinds:
            return None
        self.at += 1
        return self.tokens[self.at - 1]

    def expect(self, kind: str, *texts: str) -> _Token:
        token = self.take(kind)
        if token is None or (texts and token.text not in texts):
            raise _Symbolic
        return token

    def sum(self) -> float:
        value = self.product()
        while sign := self.take("+", "-"):
            value = _apply(_ARITHMETIC[sign.kind], value, self.product())
        return value

    def product(self) -> float:
        value = self.factors()
        while sign := self.take("*", "/"):
            value = _apply(_ARITHMETIC[sign.kind], value, self.factors(sign.kind == "/"))
        return value

    def factors(self, divisor: bool = False) -> float:
        negative = False
        while sign := self.take("+", "-"):
            negative ^= sign.kind == "-"
        value = self.power()
        while self.starts_factor():
            # 1/2(3) and the mixed number 2\frac{1}{2} can be read in two ways.
            mixed = self.next.kind == "frac" and self.tokens[self.at - 1].kind == "number"
            if divisor or mixed:
                raise _Symbolic
            value = _apply(operator.mul, value, self.power())
        return -value if negative else value

    def starts_factor(self) -> bool:
        if self.next.kind == "open":
            return self.next.text in ("(", "[")
        if self.next.kind == "|":
            return not self.bars
        return self.next.kind in ("leftbar", "function", "frac", "sqrt", "constant")

    def power(self) -> float:
        if self.depth == _MAX_DEPTH:
            raise _Symbolic
        self.depth += 1
        value = self.atom()
        if self.take("^"):
            value = _apply(math.pow, value, self.argument())
        elif token := self.take("superscript"):
            value = _apply(math.pow, value, float(token.text.strip("^{}")))
        while self.take("%"):
            value = _apply(operator.truediv, value, 100)
        self.depth -= 1
        return value

    def atom(self) -> float:
        if self.next.kind == "open":
            return self.group("(", "[", "{")
        token = self.next
        self.at += 1
        match token.kind:
            case "number":
                return _apply(operator.pos, float(token.text))
            case "constant" if token.text != r"\pi":
                return math.e
            case "constant" if self.next.text != "(":  # a policy, in reinforcement learning
                return math.pi
            case "frac":
                return _apply(operator.truediv, self.argument(), self.argument())
            case "sqrt":
                degree = self.group("[") if self.next.text == "[" else 2
                return _apply(_root, self.argument(), degree)
            case "leftbar":
                value = abs(self.sum())
                self.expect("rightbar")
                return value
            case "|":
                self.bars += 1
                value = abs(self.sum())
                self.bars -= 1
                self.expect("|")
                return value
            case "function":
                return self.call(token.text)
        raise _Symbolic

    def call(self, name: str) -> float:
        base = [self.argument()] if name == r"\log" and self.take("_") else []
        power = self.argument() if name != r"\sigma" and self.take("^") else 1.0
        if power < 1:  # \sin^{-1} is the arcsine
            raise _Symbolic
        if self.next.kind == "open":
            arguments = self.values("(", "[", "{", r"\{")
        else:
            arguments = [self.power()]
            # \ln 2 \pi may be (\ln 2) \pi or \ln(2 \pi), and \sigma 2 a standard deviation.
            if name == r"\sigma" or (self.starts_factor() and self.next.kind != "function"):
                raise _Symbolic
        if (len(arguments) > 1) != (name in (r"\max", r"\min")):
            raise _Symbolic
        return _apply(math.pow, _apply(_FUNCTIONS[name], *arguments, *base), power)

    def argument(self) -> float:
        r"""Read what TeX takes as an argument: a group or one digit, as in \frac12."""
        if token := self.take("number"):
            if not token.text.isdecimal():
                raise _Symbolic
            if rest := token.text[1:]:
                self.at -= 1
                self.tokens[self.at] = token._replace(text=rest)
            return float(token.text[0])
        return self.group("{")

    def group(self, *brackets: str) -> float:
        value, *more = self.values(*brackets)
        if more:
            raise _Symbolic
        return value

    def values(self, *brackets: str) -> list[float]:
        closing = _CLOSING[self.expect("open", *brackets).text]
        values = [self.sum()]
        while self.next.text == ",":
            self.at += 1
            values.append(self.sum())
        self.expect("close", closing)
        return values


# --- Prose ---

_NUMBER = r"(?:(?:[1-9][0-9]{0,2}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\.[0-9]++)?|\.[0-9]++)"
_POWER = r"(?:\^[−-]?[0-9]++|⁻?[⁰¹²³⁴-⁹]++)?"
_OPERAND = rf"(?:\( ?)*+[−-]?{_NUMBER}{_POWER}(?: ?\){_POWER})*"
_SPACE = r"[^\S\n]*+"
_LINE_END = rf"{_SPACE}(?:\n{_SPACE})?"
_PROSE_SIDE = rf"{_OPERAND}(?:{_SPACE}[+×·⋅*/÷−-]{_SPACE}{_OPERAND})*"
_PROSE_CHAIN = re.compile(
    # A start in the middle of a number or of opening brackets would only cost time, as would
    # asking for a relation here: each later part of a long sum would be tried as a start.
    rf"(?<![0-9(])(?<!\( ){_PROSE_SIDE}(?:{_LINE_END}(?:=(?![=>])|≈){_LINE_END}{_PROSE_SIDE})*"
)
_PROSE_OPERATOR = re.compile(r"[+×·⋅*/÷^⁰¹²³⁴-⁹]|[0-9)]\s*[−-]")
_PROSE_BEFORE = re.compile(  # what makes the first number a part of something longer
    r"""(?:[\w.,:)\]\#]|\S[^\S\n]*[+*/-]\s*|[+*/-]|[×·⋅÷−±√^]\s*|[0-9²³][^\S\n]*|%\s*(?:of\s*)?
    |\b(?:times|plus|minus|over|by|mod|percent(?:\ of)?|exp|log|ln|sqrt|sin|cos|tanh|relu|sigmoid
    |max|min|abs)\s*)\Z""",
    re.VERBOSE | re.IGNORECASE,
)
# "θ −3" and "ReLU (3)" are not "gives −3" and "so (3)".
_PROSE_BEFORE_SIGN = re.compile(r"(?:\b\w|\w[^\Wa-z]|[)\]])\s*\Z")
_PROSE_AFTER = re.compile(
    r"""[\w%\[–(]|[.,:][0-9]|[^\S\n]*[+*/%-]|\s*[×·⋅÷−±√^]|[^\S\n]+\((?![^\W\d_]{2})
    |[^\S\n]+(?:percent|times|plus|minus|mod|hundred|thousand|[mbtr]+illion|[^\W\d_])\b""",
    re.VERBOSE | re.IGNORECASE,
)
_DATE = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}")
