"""The map of the book: every concept with what it needs, where it stands in the drawings, and the
way to it.

The list of concepts is the map. Where there is room, style sheets put each at its place, and the
lines of the wide drawing stand behind; elsewhere they are a list, with the lines of the narrow
drawing beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from . import graph
from .catalog import Catalog, Concept, Topic

# The wide drawing's units in a row's height and a name's width; each half is hidden by a box.
ROW, COLUMN = 100, 120
CLEAR = 36
# The narrow drawing's units in a line's height and between two rails, and the bend of a line.
LINE, RAIL, BEND = 44, 5, 8
DOT = 12


@dataclass(frozen=True)
class Node:
    """A concept on the map. `run` is its topic's title where the list comes to another topic;
    `x` and `y` are the wide drawing's, in percent of its width and in rows."""

    concept: Concept
    number: int
    run: str
    needs: list[str]
    x: float
    y: int


@dataclass(frozen=True)
class Map:
    """All of it, made from the catalog's concepts; needs that are only planned are not drawn."""

    topics: list[Topic]
    concepts: dict[str, Concept]

    @cached_property
    def needs(self) -> dict[str, list[str]]:
        return {
            name: [need for need in c.card.needs if need in self.concepts]
            for name, c in self.concepts.items()
        }

    @cached_property
    def _reduced(self) -> dict[str, list[str]]:
        return graph.reduced(self.needs)

    @cached_property
    def reading(self) -> list[str]:
        return graph.order(self.needs, {name: c.topic for name, c in self.concepts.items()})

    @cached_property
    def _before(self) -> dict[str, frozenset[str]]:
        return graph.ancestors(self.needs)

    @cached_property
    def layers(self) -> graph.Layers:
        return graph.layers(self._reduced)

    @cached_property
    def rails(self) -> graph.Rails:
        return graph.rails(self._reduced, self.reading)

    def way(self, to: Concept) -> list[Concept]:
        """What to read before a concept, in order."""
        return [self.concepts[s] for s in graph.path(to.slug, self._before, self.reading)[:-1]]

    @cached_property
    def nodes(self) -> list[Node]:
        """Every concept in reading order."""
        number = {topic.title: i for i, topic in enumerate(self.topics, 1)}
        out, last = [], ""
        for slug in self.reading:
            concept = self.concepts[slug]
            x, y = self.layers.places[slug]
            run = concept.topic if concept.topic != last else ""
            last = concept.topic
            share = round(100 * x / self.layers.width, 1)
            out.append(Node(concept, number[last], run, self.needs[slug], share, y))
        return out

    @property
    def wide(self) -> str:
        """The lines behind the concepts, as SVG."""
        paths = []
        for (need, name), points in self.layers.edges.items():
            at = [(round(x * COLUMN), round((y + 0.5) * ROW)) for x, y in points]
            d = f"M{at[0][0]} {at[0][1]}"
            for (x, y), (to_x, to_y) in pairwise(at):
                a, b, m = y + CLEAR, to_y - CLEAR, (y + to_y) // 2
                d += f"V{to_y}" if x == to_x else f"V{a}C{x} {m} {to_x} {m} {to_x} {b}V{to_y}"
            paths.append(_path(need, name, d))
        width, height = round(self.layers.width * COLUMN), self.layers.rows * ROW
        return _svg("wide", width, height, paths)

    @property
    def narrow(self) -> str:
        """The lines beside the list of concepts, as SVG."""
        y, line = {}, 0
        for node in self.nodes:
            line += bool(node.run)
            y[node.concept.slug] = line * LINE + LINE // 2
            line += 1
        width = self.rails.lanes * RAIL + DOT
        paths = []
        for name, needs in self._reduced.items():
            for need in needs:
                x = (self.rails.lanes - self.rails.lane[need]) * RAIL - RAIL // 2
                a, b, bent = y[need], y[name], x + BEND
                d = f"M{width} {a}H{bent}Q{x} {a} {x} {a + BEND}"
                d += f"V{b - BEND}Q{x} {b} {bent} {b}H{width}"
                paths.append(_path(need, name, d))
        return _svg("narrow", width, line * LINE, paths)


def _path(need: str, name: str, d: str) -> str:
    return f'<path data-from="{need}" data-to="{name}" d="{d}"/>'


def _svg(name: str, width: int, height: int, paths: list[str]) -> str:
    return (
        f'<svg class="map-lines {name}" viewBox="0 0 {width} {height}" preserveAspectRatio="none"'
        f' aria-hidden="true">{"".join(paths)}</svg>'
    )


def of(catalog: Catalog) -> Map:
    """The map of a book without problems."""
    return Map([t for t in catalog.topics if t.concepts], catalog.concepts)
