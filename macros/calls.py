"""What a text of the book may ask of Jinja: calls of a few macros with plain arguments.

Whatever else Jinja can do would fail, or hide words, only once the page is built.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import jinja2
from jinja2 import nodes

# The parameters of each macro, those with a default marked by it. `figure` takes any number.
MACROS: dict[str, dict[str, Any]] = {
    "concept": {"slug": str, "text": ""},
    "decision": {"name": str, "text": ""},
    "workflow": {"name": str, "text": ""},
    "sample": {"name": str, "folded": False},
    "table": {"name": str, "corner": str, "digits": 2},
    "figure": {"caption": ""},
    "book_address": {},
    "book_citation": {},
    "report_url": {"form": ""},
    "repository_url": {},
}
# Of a page's own Jinja, what cannot lose words.
_STATEMENTS = (nodes.Output, nodes.Block, nodes.Extends, nodes.If)


@dataclass(frozen=True)
class Call:
    """A call of a macro: its arguments by their parameters, those of `figure` as `names`; `line`
    counts from the first line of the text, 0."""

    name: str
    line: int
    arguments: dict[str, Any] = field(default_factory=dict)


class Unfit(Exception):
    """What a text may not do: its line, what it is, and how to mend it."""

    def __init__(self, line: int, what: str, mend: str) -> None:
        super().__init__(line, what, mend)


def _usage(name: str) -> str:
    """How to call a macro."""
    if name == "figure":
        return 'write `{{ figure("figure.svg", caption="What it shows.") }}`'
    shown = [
        f'"{p}"' if of is str else f"{p}={of!r}".replace("'", '"') for p, of in MACROS[name].items()
    ]
    return f"write `{{{{ {name}({', '.join(shown)}) }}}}`"


def _call(node: nodes.Node) -> Call:
    """A node as a call. Raises Unfit."""
    line = node.lineno - 1
    callee = node.node if isinstance(node, nodes.Call) else node
    name = callee.name if isinstance(callee, nodes.Name) else ""
    if name and name not in MACROS:
        mend = f"use one of {', '.join(sorted(MACROS))}; space out braces that are to be seen"
        raise Unfit(line, f"unknown macro `{name}`", mend)
    if not name or callee is node:
        raise Unfit(line, "`{{ … }}` that calls no macro", "call one, or space out the braces")
    wrong = Unfit(line, f"`{name}` is called wrongly", _usage(name))
    if node.dyn_args or node.dyn_kwargs:
        raise wrong
    try:
        given = [value.as_const() for value in node.args]
        named = {pair.key: pair.value.as_const() for pair in node.kwargs}
    except nodes.Impossible:
        raise wrong from None
    return _bound(name, line, given, named)


def _bound(name: str, line: int, given: list, named: dict[str, Any]) -> Call:
    """A call with its arguments by their parameters. Raises Unfit where they do not fit."""
    wrong = Unfit(line, f"`{name}` is called wrongly", _usage(name))
    parameters = MACROS[name]
    if name == "figure":
        if not given or not all(isinstance(value, str) for value in given):
            raise wrong
        arguments: dict[str, Any] = {"names": given}
    else:
        arguments = dict(zip(parameters, given, strict=False))
        if len(given) > len(parameters) or arguments.keys() & named.keys():
            raise wrong
    arguments |= named
    for parameter, value in arguments.items():
        if parameter == "names":
            continue
        of = parameters.get(parameter)
        if of is None or type(value) is not (of if of is str else type(of)):
            raise wrong
    if any(of is str and parameter not in arguments for parameter, of in parameters.items()):
        raise wrong
    return Call(name, line, arguments)


# Nearly all are calls of macros with texts alone: Jinja need not read these.
_OF_TEXTS = re.compile(r'{{\s*(\w+)\(\s*((?:"[^"\\{}]*"\s*(?:,\s*"[^"\\{}]*"\s*)*)?)\)\s*}}')


def calls(text: str) -> Iterator[Call | Unfit]:
    """Every call of a Markdown text, and what it may not do.

    Raises jinja2.TemplateSyntaxError where Jinja cannot read it.
    """
    if "{{" not in text and "{%" not in text:
        return
    simple = [m for m in _OF_TEXTS.finditer(text) if m[1] in MACROS]
    if len(simple) == text.count("{{") and not re.search(r"{[%#]", text):
        for m in simple:
            line = text.count("\n", 0, m.start(1))
            try:
                yield _bound(m[1], line, re.findall(r'"([^"]*)"', m[2]), {})
            except Unfit as error:
                yield error
        return
    todo: list[nodes.Node] = list(reversed(jinja2.Environment().parse(text).body))
    while todo:
        node = todo.pop()
        if not isinstance(node, _STATEMENTS):
            mend = "write the page without it: only blocks and macros belong into one"
            yield Unfit(node.lineno - 1, f"a page cannot use `{type(node).__name__.lower()}`", mend)
        elif isinstance(node, nodes.If):
            todo += reversed(
                [nodes.Output([node.test], lineno=node.lineno), *node.body, *node.else_]
            )
            todo += reversed(node.elif_)
        elif isinstance(node, nodes.Block):
            todo += reversed(node.body)
        elif isinstance(node, nodes.Output):
            for part in node.nodes:
                if isinstance(part, nodes.TemplateData):
                    continue
                try:
                    yield _call(part)
                except Unfit as error:
                    yield error
