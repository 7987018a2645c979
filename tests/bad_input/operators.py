"""What happens to files: each operator does one thing to one file, as hands, editors and tools do.

An operator on text takes the text and returns another; one on bytes, bytes; one on a place takes
the file's path and leaves something else there. `rng` is the only source of chance.
"""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path

Text = Callable[[str, random.Random], str]
Bytes = Callable[[bytes, random.Random], bytes]
Place = Callable[[Path, random.Random], None]

TEXT: dict[str, Text] = {}
YAML: dict[str, Text] = {}
PAGE: dict[str, Text] = {}
BYTES: dict[str, Bytes] = {}
PLACE: dict[str, Place] = {}


def _into(group: dict) -> Callable:
    def add(operator: Callable) -> Callable:
        group[operator.__name__] = operator
        return operator

    return add


def _lines(text: str) -> list[str]:
    return text.split("\n")


def _some_line(lines: list[str], rng: random.Random, pattern: str = r"\S") -> int | None:
    """The index of a line that matches, any of them."""
    found = [i for i, line in enumerate(lines) if re.search(pattern, line)]
    return rng.choice(found) if found else None


def _parts(text: str) -> list[str]:
    """A text's parts, with blank lines between: paragraphs, entries, blocks."""
    return re.split(r"(\n[ \t]*\n)", text)


def _inserted(text: str, rng: random.Random, what: str) -> str:
    """A text with something put between two of its words."""
    spaces = [m.start() for m in re.finditer(r"(?<=\w) (?=\w)", text)]
    at = rng.choice(spaces) if spaces else len(text)
    return text[:at] + " " + what + text[at:]


def _garbled(text: str, rng: random.Random, pattern: str, signs: list[str]) -> str:
    """The text with one sign of something that a pattern finds gone, or exchanged for another."""
    found = list(re.finditer(pattern, text))
    if not found:
        return text
    m = rng.choice(found)
    at = m.start() + rng.randrange(len(m[0]))
    return text[:at] + rng.choice(signs) + text[at + 1 :]


def _replaced(text: str, rng: random.Random, pattern: str, to: str | Callable) -> str:
    """A text in which one of the matches is another."""
    found = list(re.finditer(pattern, text, re.M))
    if not found:
        return text
    m = rng.choice(found)
    return text[: m.start()] + (to(m) if callable(to) else m.expand(to)) + text[m.end() :]


# --- Any text: slips of the hand ---


@_into(TEXT)
def delete_line(text, rng):
    """One line is gone."""
    lines = _lines(text)
    i = _some_line(lines, rng)
    return "\n".join(lines[:i] + lines[i + 1 :]) if i is not None else text


@_into(TEXT)
def delete_lines(text, rng):
    """Two to nine lines are gone."""
    lines = _lines(text)
    i = rng.randrange(len(lines))
    return "\n".join(lines[:i] + lines[i + rng.randint(2, 9) :])


@_into(TEXT)
def duplicate_line(text, rng):
    """One line stands twice."""
    lines = _lines(text)
    i = _some_line(lines, rng)
    return "\n".join([*lines[: i + 1], *lines[i:]]) if i is not None else text


@_into(TEXT)
def duplicate_part(text, rng):
    """A paragraph or block is pasted twice."""
    parts = _parts(text)
    i = rng.randrange(0, len(parts), 2)
    return "".join([*parts[: i + 1], "\n\n", *parts[i:]])


@_into(TEXT)
def delete_part(text, rng):
    """A paragraph or block is gone."""
    parts = _parts(text)
    i = rng.randrange(0, len(parts), 2)
    return "".join(parts[:i] + parts[i + 2 :])


@_into(TEXT)
def swap_lines(text, rng):
    """Two lines change places."""
    lines = _lines(text)
    i, j = _some_line(lines, rng), _some_line(lines, rng)
    if i is None or j is None:
        return text
    lines[i], lines[j] = lines[j], lines[i]
    return "\n".join(lines)


@_into(TEXT)
def swap_parts(text, rng):
    """Two paragraphs or blocks change places."""
    parts = _parts(text)
    i, j = rng.randrange(0, len(parts), 2), rng.randrange(0, len(parts), 2)
    parts[i], parts[j] = parts[j], parts[i]
    return "".join(parts)


@_into(TEXT)
def truncate(text, rng):
    """The file ends early, as after a full disk."""
    return text[: rng.randrange(len(text))] if text else text


@_into(TEXT)
def behead(text, rng):
    """The first lines are gone."""
    lines = _lines(text)
    return "\n".join(lines[rng.randint(1, min(9, len(lines))) :])


@_into(TEXT)
def delete_character(text, rng):
    """One character is gone."""
    i = rng.randrange(max(len(text), 1))
    return text[:i] + text[i + 1 :]


@_into(TEXT)
def delete_sign(text, rng):
    """One sign that means something to YAML, Jinja, LaTeX or Markdown is gone."""
    return _replaced(text, rng, r"[^\w\s.,;]", "")


@_into(TEXT)
def insert_sign(text, rng):
    """One such sign is there too much."""
    sign = rng.choice("{}[]()%#:'\"`$*_|/\\<>@!&-~^=,")
    i = rng.randrange(len(text) + 1)
    return text[:i] + sign + text[i:]


@_into(TEXT)
def join_lines(text, rng):
    """A line end is gone."""
    return _replaced(text, rng, r"\n", " ")


@_into(TEXT)
def split_line(text, rng):
    """A line ends early."""
    return _replaced(text, rng, r"(?<=\S) (?=\S)", r"\n")


@_into(TEXT)
def indent(text, rng):
    """One line is indented by hand: one to four spaces, or a tab."""
    return _replaced(text, rng, r"^(?=\S| )", rng.choice([" ", "  ", "    ", "\t"]))


@_into(TEXT)
def dedent(text, rng):
    """One line has lost its indentation."""
    return _replaced(text, rng, r"^[ \t]+", "")


@_into(TEXT)
def tabs(text, rng):
    """An editor turned the indentation into tabs."""
    return re.sub(r"(?m)^(?: {2})+", lambda m: "\t" * (len(m[0]) // 2), text)


@_into(TEXT)
def trailing_spaces(text, rng):
    """Every line ends in spaces."""
    return re.sub(r"(?m)$", rng.choice([" ", "  ", "\t"]), text)


@_into(TEXT)
def no_last_newline(text, rng):
    """The last line has no end."""
    return text.rstrip("\n")


@_into(TEXT)
def blank_lines(text, rng):
    """A blank line in the middle of a paragraph, an entry, a formula, a table."""
    return _replaced(text, rng, r"(?<=\S)\n(?=\S| +\S)", "\n\n")


@_into(TEXT)
def merge_conflict(text, rng):
    """The marks of a merge that nobody finished."""
    lines = _lines(text)
    i = rng.randrange(len(lines))
    mine = lines[i : i + 2]
    marked = ["<<<<<<< HEAD", *mine, "=======", *mine, ">>>>>>> other"]
    return "\n".join(lines[:i] + marked + lines[i + 2 :])


@_into(TEXT)
def whole_twice(text, rng):
    """The whole file is pasted after itself."""
    return text + text


@_into(TEXT)
def placeholder(text, rng):
    """A hole that was left open."""
    return _inserted(text, rng, rng.choice(["TODO", "TODO: write this", "XXX", "???", "…"]))


# --- Any text: characters ---


@_into(TEXT)
def look_alike(text, rng):
    """A letter of another alphabet that looks the same: Cyrillic, Greek, full width."""
    alike = str.maketrans("aceopxyiAEOPTHKMBC:-", "асеорхуіАЕОРТНКМВС：‐")
    return _replaced(text, rng, r"[aceopxyiAEOPTHKMBC:-]", lambda m: m[0].translate(alike))


@_into(TEXT)
def curly_quotes(text, rng):
    """A word processor made the quotes curly."""
    return _replaced(text, rng, r"[\"'`]", lambda m: rng.choice("“”‘’"))


@_into(TEXT)
def odd_space(text, rng):
    """A space that is none: no-break, thin, zero width, ideographic, line separator."""
    odd = "\u00a0\u2009\u200b\u3000\u2028\u0085\u00ad\ufeff\u2060"
    return _replaced(text, rng, r" ", lambda m: rng.choice(odd))


@_into(TEXT)
def bidi(text, rng):
    """Signs that turn the direction of what follows, so that it reads otherwise than it is."""
    return _inserted(text, rng, rng.choice("\u202e\u202d\u2066\u2067\u200f\u061c"))


@_into(TEXT)
def control(text, rng):
    """A control character: NUL, bell, backspace, form feed, escape, delete."""
    return _inserted(text, rng, rng.choice("\x00\x07\x08\x0b\x0c\x1b\x7f\x9f"))


@_into(TEXT)
def private(text, rng):
    """The signs that Python-Markdown keeps its own things between, or ones without meaning."""
    return _inserted(
        text, rng, rng.choice(["\x02wzxhzdk:0\x03", "\x02", "\x03", "\ue000", "\uffff", "\ufffd"])
    )


@_into(TEXT)
def combining(text, rng):
    """A heap of accents on one letter, or a letter in two parts."""
    return _inserted(
        text, rng, rng.choice(["a" + "\u0301" * 40, "e\u0301", "\U0001f469\u200d\U0001f52c"])
    )


@_into(TEXT)
def huge_line(text, rng):
    """One line of a hundred thousand characters."""
    return _inserted(text, rng, "word " * 20_000)


@_into(TEXT)
def huge_number(text, rng):
    """A number as no one has printed it."""
    number = rng.choice(["9" * 5000, "1e999", "-0", "0x1F", "1_000", "NaN", ".inf", "007", "1:30"])
    return _replaced(text, rng, r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])", number)


# --- YAML ---


def _value(text: str, rng: random.Random, value: str) -> str:
    """YAML with another value for one of its keys."""
    return _replaced(text, rng, r"^([ -]*\w+): \S.*$", rf"\1: {value}")


@_into(YAML)
def key_twice(text, rng):
    """One key stands twice in a record."""
    return _replaced(
        text,
        rng,
        r"^((?: {2}|- )+)(\w+): (\S.*)$",
        lambda m: f"{m[0]}\n{m[1].replace('-', ' ')}{m[2]}: {m[3]}",
    )


@_into(YAML)
def unknown_key(text, rng):
    """A key is misspelt."""
    return _replaced(text, rng, r"^([ -]*)(\w+):", lambda m: f"{m[1]}{m[2][:-1]}:")


@_into(YAML)
def no_value(text, rng):
    """A key without a value."""
    return _value(text, rng, "")


@_into(YAML)
def wrong_type(text, rng):
    """Another type than is asked for: yes, a number, a list, a date, null, a mapping, a set."""
    wrong = ["yes", "no", "12", "3.5", "[a, b]", "[]", "{}", "{a: 1}", "null", "~", "2024-01-01",
             "1e400", "0o17", "!!set {a}", "!!binary aGk=", "? a", "12:30:45"]  # fmt: skip
    return _value(text, rng, rng.choice(wrong))


@_into(YAML)
def tag(text, rng):
    """A tag that would make an object of Python's, or one that is unknown."""
    tags = [
        "!!python/object/apply:os.system ['true']",
        "!unknown x",
        "!!float abc",
        "!!timestamp x",
    ]
    return _value(text, rng, rng.choice(tags))


@_into(YAML)
def colon_in_text(text, rng):
    """A text with a colon in it, not quoted."""
    return _replaced(text, rng, r"(?<=[a-z]) (?=[a-z])", ": ")


@_into(YAML)
def hash_in_text(text, rng):
    """A text with a number sign, of which YAML keeps what stands before."""
    return _replaced(text, rng, r"(?<=[a-z]) (?=[a-z])", " #")


@_into(YAML)
def unknown_alias(text, rng):
    """A text that begins with a sign of YAML's."""
    return _replaced(
        text, rng, r"(?<=: )(?=[A-Za-z])", rng.choice(["*", "&", "!", "%", "@", "`", "|", ">"])
    )


@_into(YAML)
def alias_bomb(text, rng):
    """Aliases of aliases: nine levels of nine are 400 million."""
    levels = ['a0: &a0 ["lol"]']
    levels += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 10)]
    return "\n".join(levels) + "\n" + rng.choice([text, ""])


@_into(YAML)
def alias_circle(text, rng):
    """A list that holds itself."""
    return _value(text, rng, "&x [*x]")


@_into(YAML)
def deep(text, rng):
    """Lists within lists, deeper than a program likes to follow."""
    depth = rng.choice([50, 2000, 20_000])
    return _value(text, rng, "[" * depth + "]" * depth)


@_into(YAML)
def second_document(text, rng):
    """A second document in one file."""
    return text + rng.choice(["---\nmore: 1\n", "...\nmore\n", "--- \n", "...\n"])


@_into(YAML)
def merge_key(text, rng):
    """Keys taken from another record, as YAML 1.1 allows."""
    return _replaced(text, rng, r"^( +)(\w+): (\S.*)$", r"\g<0>\n\1<<: {\2: x}")


@_into(YAML)
def other_form(text, rng):
    """The whole is something else: a text, a number, a record, a list, nothing, only a comment."""
    return rng.choice(
        [
            "just words\n",
            "12\n",
            "a: 1\n",
            "- 1\n- 2\n",
            "",
            "# nothing yet\n",
            "[]\n",
            "{}\n",
            "null\n",
            "- - - x\n",
            "? {a: 1}\n: 2\n",
            "? [a]\n: 2\n",
            "1: 2\n",
        ]
    )


@_into(YAML)
def id_twice(text, rng):
    """An id that another entry has."""
    ids = re.findall(r"\bid: (\S+)", text)
    return _replaced(text, rng, r"\bid: \S+", lambda m: f"id: {rng.choice(ids)}")


@_into(YAML)
def odd_name(text, rng):
    """A name as no address can have it."""
    odd = rng.choice(
        ["Über-uns", "a b", "a/b", "../x", "A", "x" * 300, "<b>", "a--b", "-", "1", "yes"]
    )
    return _replaced(text, rng, r"\b(id|to|step|fix|code|source|needs|where): \S+", rf"\1: {odd}")


# --- Pages and other Markdown ---


@_into(PAGE)
def jinja(text, rng):
    """Jinja that is broken, unknown, or does what nobody wants of a page."""
    pieces = ["{{", "}}", "{%", "%}", "{#", "#}", "{{ }}", "{{ nobody }}", "{{ concept() }}", "{{ concept(\"nobody\") }}",
              "{{ concept('nobody') }}", "{{ concept(\"softmax\", 1, 2) }}", "{{ 1 / 0 }}", "{{ concept.x }}", "{{ figure() }}",
              "{% include \"nobody.md\" %}", "{% include \"title.md\" %}", "{% for x in y %}", "{% endfor %}", "{% endblock %}", "{% if false %}",
              "{% block why %}", "{% raw %}", "{% set x = 1 %}", "{{ \"x\" | nobody }}", "{{ sample(\"nobody.py\") }}", "{{ sample(\"../x.py\") }}",
              "{{ table(\"runs.json\", \"x\") }}", "{{ range(10**9) | list }}", "{{ [].__class__ }}", "{{ figure(\"nobody.svg\") }}",
              "{% extends \"concept/base.md\" %}", "{# a note #}", "{{ super() }}", "{{ decision(\"nobody\") }}", "{{ workflow(\"nobody\") }}",
              "{% macro x() %}", "{{ loop }}", "{{ this() }}", "{{ config }}", "{% import \"nobody.md\" as x %}",
              "{% if false %}lost words of a page that nobody reads{% endif %}", "{%- if true -%}", "{{ sample(1) }}", "{{ figure(figure) }}",
              "{{ concept(\"softmax\" }}", "{{ 'x' }}", "{{ concept(\"k-means\", text=\"x\") }}", "{{ concept(slug=\"nobody\") }}"]  # fmt: skip
    return _inserted(text, rng, rng.choice(pieces))


@_into(PAGE)
def break_jinja(text, rng):
    """One brace, quote or name of a macro or block is another."""
    return _garbled(text, rng, r"{[{%].*?[%}]}", ["", "x", '"', " ", "{", "}"])


@_into(PAGE)
def latex(text, rng):
    """A formula that is broken, or a dollar."""
    pieces = ["$", "$$", "$x", "$\\frac{1$", "$\\foobar$", "$x_{{ij}}$", "$$a\n\nb$$", "$a|b$", "$ x $", "\\(x\\)", "\\[x\\]", "$\\begin{aligned} a$",
              "$5", "5$", "\\$", "$" + "{" * 2000 + "$", "$" + "\\frac{1}{" * 300 + "$", "$x^$", "$x__y$", "$\\left( x$", "$\\text{a $b$}$", "$\\href{javascript:x}{y}$",
              "$1 + 1 = 3$", "$10^{99999} = 1$", "$2^{2^{2^{2^{9}}}} = 1$", "$1/0 = 1$", "$\\sqrt{-1} = 1$", "$9999999999! = 1$", "$%$", "$#$", "$&$"]  # fmt: skip
    return _inserted(text, rng, rng.choice(pieces))


@_into(PAGE)
def break_latex(text, rng):
    """One sign of a formula is gone or another."""
    return _garbled(text, rng, r"\$[^$\n]+\$", ["", "\\", "{", "}", "$", "_"])


@_into(PAGE)
def fence(text, rng):
    """A block of `///` or a fence of code that does not open, close, nest or exist."""
    pieces = ["/// details | More", "///", "//// tab | X", "/// nobody | X", "/// details", "/// tab | Beginner\n\nx\n\n///", "/// details | More\n\nx\n\n///",
              "/// html | script\n\nx\n\n///", "/// admonition | X\n    type: nobody\n\nx\n\n///", "/// details | X\n    attrs: {id: }\n\nx\n\n///",
              "/// details | X\n    nobody: 1\n\nx\n\n///", "/// html | div\n    attrs: [\n\nx\n\n///", "```", "~~~", "```python", "````\n```\n````", "  ```\n  x\n  ```", "``` nobody title=\"x",
              "/// details | A\n/// details | B\n\nx\n\n///\n///", "    ///", "/// caption\nx\n///", "/// html | nobody tag\n\nx\n\n///", "/// html |\n\nx\n\n///"]  # fmt: skip
    return _replaced(text, rng, r"\n\n", "\n\n" + rng.choice(pieces).replace("\\", "\\\\") + "\n\n")


@_into(PAGE)
def link(text, rng):
    """A link or picture that leads nowhere, or is none."""
    pieces = ["[x](nowhere.md)", "[x](#nowhere)", "[x](../nowhere/index.md)", "[x](/concepts/)", "[x](", "[x]()", "[x](a b)", "![](x.svg)", "![x](nowhere.svg)",
              "[x](index.md#nowhere)", "[x](../../../../etc/passwd)", "[x](javascript:alert(1))", "[x][nobody]", "[^1]", "<a href=\"nowhere/\">x</a>", "<nowhere>",
              "[@nobody]", "[@]", "[@nobody2020; @]", "[x](../softmax/)", "[x](../softmax)", "[x](http://)", "[x](mailto:)", "<https://>", "[x](<nowhere.md>)", "[x](nowhere.md 'x')",
              "[x]: nowhere.md\n", "<img src=\"nowhere.png\" alt=\"x\">", "<a id=\"math\"></a>", "[x](?q=1)", "[x](figure.py)", "[x](nowhere.py)"]  # fmt: skip
    return _inserted(text, rng, rng.choice(pieces))


@_into(PAGE)
def break_link(text, rng):
    """One sign of a link, a citation or a list of attributes is gone or another."""
    found = list(re.finditer(r"\[[^\[\]\n]*\](?:\([^()\n]*\))?|{:[^}\n]*}", text))
    if not found:
        return text
    m = rng.choice(found)
    i = rng.randrange(len(m[0]))
    piece = m[0][:i] + rng.choice(["", "]", "x", " ", "(", "@", ";"]) + m[0][i + 1 :]
    return text[: m.start()] + piece + text[m.end() :]


@_into(PAGE)
def raw_html(text, rng):
    """HTML that is not closed, closes too much, hides what follows, or runs."""
    pieces = ["<div>", "</div>", "<!--", "<!-- lost -->", "<b>", "<script>", "<script>x</script>", "<p", "<", "<style>", "<details>", "<table>", "<textarea>", "<svg>", "<math>",
              "<?php", "<![CDATA[", "&nobody;", "&#0;", "<div markdown=\"1\">", "</article>", "<template>", "<iframe src=\"//x.test\"></iframe>", "<p onclick=\"x\">x</p>", "<noscript>",
              "<title>", "<plaintext>", "<select>", "<!DOCTYPE>", "<a>"]  # fmt: skip
    piece = rng.choice(pieces)
    if rng.random() < 0.5:
        return _inserted(text, rng, piece)
    return _replaced(text, rng, r"\n\n", "\n\n" + piece + "\n\n")


@_into(PAGE)
def markdown(text, rng):
    """Markdown that takes what follows with it, or makes something else of it."""
    pieces = ["# Title", "## Section", "### Part", "### Part {: #part }", "### Part {: #why }", "- x", "1. x", "50. x", "> x", "***", "---", "===", "\tx", "    x", "*[HTML]: x", ": x",
              "| a | b |\n| --- | --- |\n| 1 | 2 | 3 |", "| a |\n| --- |", "[[references]]", "{: #why }", "{: .x", "{: onclick=\"x\" }", "**x", "x**", "~~x~~", "^^x^^", "[TOC]", "--8<-- \"x\"",
              "![x](figure.svg){: style=\"x\" }", "\\", "<https://example.org>", "[ ] x", "Term\n: x", "*x", "_x"]  # fmt: skip
    return _replaced(text, rng, r"\n\n", "\n\n" + rng.choice(pieces).replace("\\", "\\\\") + "\n\n")


@_into(PAGE)
def nested(text, rng):
    """Lists, quotes, brackets or emphasis deeper than a program likes to follow."""
    depth = rng.choice([20, 150, 400])
    pieces = [
        ">" * depth + " x",
        "[" * depth + "x" + "]" * depth,
        "*" * depth + "x",
        "".join("  " * i + "- x\n" for i in range(min(depth, 150))),
        "(" * depth,
        "`" * depth,
    ]
    return _replaced(text, rng, r"\n\n", lambda m: "\n\n" + rng.choice(pieces) + "\n\n")


@_into(PAGE)
def block_lost(text, rng):
    """A block's end or beginning is gone."""
    return _replaced(text, rng, r"{% (?:end)?block.*?%}", "")


@_into(PAGE)
def block_renamed(text, rng):
    """A block's name is misspelt, or another's."""
    names = re.findall(r"{% block (\w+)", text)
    return _replaced(
        text,
        rng,
        r"{% block (\w+)",
        lambda m: "{% block " + rng.choice([m[1][:-1], m[1] + "s", *names]),
    )


@_into(PAGE)
def front_matter(text, rng):
    """The fence around the card is another."""
    to = rng.choice(["", "--", "----", "--- x", "...", "+++", " ---", "```"])
    return _replaced(text, rng, r"^---$", to)


@_into(PAGE)
def meta_key(text, rng):
    """A key in the card that MkDocs, the theme or the macros would obey."""
    key = rng.choice(
        [
            "render_macros: false",
            "ignore_macros: true",
            "template: nobody.html",
            "hide: [toc]",
            "search: {exclude: true}",
            "concept: x",
            "page: x",
            "this: x",
            "status: new",
            "icon: x",
            "date: 2024-13-45",
        ]
    )
    return text.replace("---\n", f"---\n{key}\n", 1)


@_into(PAGE)
def note_in_jinja(text, rng):
    """A passage turned into a comment."""
    opened, closed = rng.choice([("{#", "#}"), ("{# ", " #}"), ("<!--", "-->")])
    parts = _parts(text)
    i = rng.randrange(0, len(parts), 2)
    parts[i] = opened + parts[i] + closed
    return "".join(parts)


# --- Bytes: encodings and editors ---


def _encoded(encoding: str, mark: bytes = b"") -> Bytes:
    def operator(data: bytes, rng: random.Random) -> bytes:
        return mark + data.decode("utf-8").encode(encoding, errors="replace")

    operator.__doc__ = f"Saved as {encoding}."
    return operator


BYTES |= {
    "utf16": _encoded("utf-16"),
    "utf16_without_mark": _encoded("utf-16-le"),
    "utf32": _encoded("utf-32"),
    "utf7": _encoded("utf-7"),
    "mark": _encoded("utf-8-sig"),
    "two_marks": _encoded("utf-8-sig", b"\xef\xbb\xbf"),
}


@_into(BYTES)
def latin1(data, rng):
    """Saved in an old encoding, with one word that needs more than ASCII."""
    text = data.decode("utf-8").encode("ascii", "ignore").decode()
    return _inserted(text, rng, "café").encode("latin-1")


@_into(BYTES)
def invalid_bytes(data, rng):
    """Bytes that no UTF-8 has: lone, overlong, surrogates, cut."""
    i = rng.randrange(len(data) + 1)
    return (
        data[:i]
        + rng.choice([b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xe2\x82", b"\x80"])
        + data[i:]
    )


@_into(BYTES)
def nul_bytes(data, rng):
    """A block of zeros, as after a crash."""
    i = rng.randrange(len(data) + 1)
    return data[:i] + b"\0" * rng.choice([1, 512]) + data[i:]


@_into(BYTES)
def crlf(data, rng):
    """Line ends of Windows."""
    return data.replace(b"\n", b"\r\n")


@_into(BYTES)
def cr(data, rng):
    """Line ends of an old Macintosh."""
    return data.replace(b"\n", b"\r")


@_into(BYTES)
def mixed_ends(data, rng):
    """Some line ends of Windows."""
    lines = data.split(b"\n")
    return b"".join(line + rng.choice([b"\n", b"\r\n"]) for line in lines)


@_into(BYTES)
def empty(data, rng):
    """The file is empty, or as good as."""
    return rng.choice([b"", b"\n", b" \n\n", b"\xef\xbb\xbf"])


@_into(BYTES)
def binary(data, rng):
    """Something else under this name: an image, an archive, noise."""
    return rng.choice(
        [b"\x89PNG\r\n\x1a\n", b"PK\x03\x04", b"%PDF-1.7\n%\xe2\xe3\n", b"\x1f\x8b"]
    ) + rng.randbytes(200)


@_into(BYTES)
def huge(data, rng):
    """A file that is far too large."""
    return data + rng.choice([b"\n", b"word ", b"# x\n", b"- x\n"]) * 60_000


# --- The place itself ---


@_into(PLACE)
def missing(file, rng):
    """The file is not there."""
    file.unlink()


@_into(PLACE)
def directory(file, rng):
    """A directory of its name."""
    file.unlink()
    file.mkdir()


@_into(PLACE)
def dangling_link(file, rng):
    """A symbolic link that leads nowhere."""
    file.unlink()
    file.symlink_to("nowhere")


@_into(PLACE)
def circular_link(file, rng):
    """A symbolic link to itself."""
    file.unlink()
    file.symlink_to(file.name)


@_into(PLACE)
def linked_away(file, rng):
    """A symbolic link to a file outside the book."""
    file.unlink()
    file.symlink_to("/etc/passwd")


@_into(PLACE)
def renamed(file, rng):
    """The file has a slightly different name."""
    stem, suffix = file.stem, file.suffix
    names = [
        f"{stem}s{suffix}",
        f"{stem}.yaml",
        f"{stem} copy{suffix}",
        file.name.upper(),
        f"{stem}{suffix}.bak",
        f"{stem}{suffix}~",
        f".{file.name}",
    ]
    file.rename(file.with_name(rng.choice(names)))


@_into(PLACE)
def copied(file, rng):
    """A copy beside it, as an editor or a hurry leaves it."""
    stem, suffix = file.stem, file.suffix
    names = [
        f"{stem}-old{suffix}",
        f"{stem} (1){suffix}",
        f"{stem}_old{suffix}",
        f"#{file.name}#",
        f"{file.name}.orig",
        f"old_{stem}{suffix}",
    ]
    shutil.copy(file, file.with_name(rng.choice(names)))


@_into(PLACE)
def extra(file, rng):
    """A file that nothing asks for."""
    names = [
        "notes.md",
        "README.md",
        "components.yml",
        "causes.yml",
        "tree.yml",
        "notes.txt",
        "draft.html",
        "x.css",
        "code_extra.py",
        "fix_extra.py",
        "figure-extra.svg",
        ".DS_Store",
        "x.js",
        "Überblick.md",
        "index.html",
        "extra.json",
        "sub/index.md",
    ]
    new = file.with_name("x").parent / rng.choice(names)
    new.parent.mkdir(exist_ok=True)
    if not new.exists():
        new.write_text("A few words, and more of them.\n", encoding="utf-8")
