"""Decision trees: their drawings, as a list and in characters, and what can be wrong with one.

A tree is a list of questions, the first of which is its root, and of leaves. Several answers may
lead to one node: it is then drawn once, and referred to from the other places.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter

from .problems import Problem
from .schema import Leaf, Tree, TreeQuestion

# The sections of a decision's page have these ids, so no node may.
RESERVED = {"tree", "walk", "ascii", "evidence", "references", "your-guess"}
COLUMNS = 40


@dataclass
class Step:
    """A node where it stands in the drawing: the answer that leads to it and what it leads to.

    `again` says that the node is drawn elsewhere, with all that follows from it.
    """

    node: TreeQuestion | Leaf
    answer: str = ""
    again: bool = False
    steps: list[Step] = field(default_factory=list)

    @property
    def again_note(self) -> str:
        return " (see above)" if self.again else ""


def text(node: TreeQuestion | Leaf) -> str:
    """What a node says of itself: its question, or what to do."""
    return node.ask if isinstance(node, TreeQuestion) else node.do


def nodes(tree: Tree) -> dict[str, TreeQuestion | Leaf]:
    """Every question and leaf by its id."""
    return {node.id: node for node in [*tree.questions, *tree.leaves]}


def outline(tree: Tree) -> Step:
    """The tree from its root, each node drawn in full where it is met first, top to bottom."""
    by_id, drawn = nodes(tree), set()

    def step(name: str, answer: str = "") -> Step:
        node = by_id[name]
        out = Step(node, answer, again=name in drawn)
        if isinstance(node, TreeQuestion) and not out.again:
            drawn.add(name)
            out.steps = [step(branch.to, branch.says) for branch in node.answers]
        return out

    return step(tree.questions[0].id)


def markdown(tree: Tree) -> str:
    """The tree as nested lists, each node a link to where the page says more about it."""

    def items(step: Step, indent: str) -> Iterator[str]:
        kind = "leaf" if isinstance(step.node, Leaf) else "question"
        answer = f'<span class="answered">{step.answer}</span> ' if step.answer else ""
        link = f"[{text(step.node)}](#{step.node.id}){{: .tree-{kind} }}"
        yield f"{indent}- {answer}{link}{step.again_note}"
        for child in step.steps:
            yield from items(child, indent + "    ")

    return "\n".join(items(outline(tree), ""))


def ways_to(tree: Tree, name: str) -> list[tuple[TreeQuestion, str]]:
    """The questions that lead to a node, each with the answer that does."""
    return [(q, branch.says) for q in tree.questions for branch in q.answers if branch.to == name]


def ascii(tree: Tree, columns: int = COLUMNS) -> str:
    """The tree in characters, wrapped to so many columns where its depth leaves room for words."""
    lines: list[str] = []

    def put(words: str, first: str, rest: str) -> None:
        width = max(columns - len(rest), 16)
        for i, line in enumerate(textwrap.wrap(words, width, break_long_words=False)):
            lines.append((rest if i else first) + line)

    def draw(step: Step, indent: str) -> None:
        for i, child in enumerate(step.steps):
            last = i == len(step.steps) - 1
            inner = indent + ("   " if last else "|  ")
            put(child.answer, indent + "+- ", inner)
            mark = "=> " if isinstance(child.node, Leaf) else "?  "
            put(text(child.node) + child.again_note, inner + mark, inner + "   ")
            draw(child, inner)

    root = outline(tree)
    put(text(root.node), "?  ", "   ")
    draw(root, "")
    return "\n".join(lines)


def problems(tree: Tree, lines: dict[tuple, int], path: str) -> Iterator[Problem]:
    """What is wrong with the shape of a tree read from `path`."""
    seen: dict[str, tuple] = {}
    for kind in ("questions", "leaves"):
        for i, node in enumerate(getattr(tree, kind)):
            place = (kind, i)
            if node.id in seen:
                what, mend = f"the id `{node.id}` stands twice", "give each node its own id"
                yield Problem(path, lines[place], what, mend)
            if node.id in RESERVED:
                what = f"the id `{node.id}` is that of a section of the page"
                yield Problem(path, lines[place], what, "choose another id")
            seen.setdefault(node.id, place)
    graph: dict[str, set[str]] = {name: set() for name in seen}
    for i, question in enumerate(tree.questions):
        for j, branch in enumerate(question.answers):
            if branch.to in seen:
                graph[question.id].add(branch.to)
                continue
            yield Problem(
                path,
                lines[("questions", i, "answers", j, "to")],
                f"a dead end: no question or leaf has the id `{branch.to}`",
                "check its spelling, or add it",
            )
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        ring = error.args[1][::-1]
        yield Problem(
            path,
            lines[seen[ring[0]]],
            "the answers run in a circle: " + " → ".join(ring),
            "lead one of them elsewhere",
        )
    reached, waiting = set(), [tree.questions[0].id]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += graph[name]
    for name in seen.keys() - reached:
        what = f"no answer leads to `{name}`"
        yield Problem(path, lines[seen[name]], what, "lead one to it, or take it out")
