"""Prerequisites as a graph: what a concept needs, in which order to read, and two drawings of it.

A graph is a dict from each name to the names it needs, in reading order, without circles. Nothing
here knows what the names stand for. Same graph, same result.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import fast_sugiyama

Needs = Mapping[str, Sequence[str]]
# The vertices of each row, and of each edge, from top to bottom.
Drawing = tuple[list[list[int]], list[list[int]]]


def ancestors(needs: Needs) -> dict[str, frozenset[str]]:
    """Of every name all that it needs, and all that those need."""
    found: dict[str, frozenset[str]] = {}

    def of(name: str) -> frozenset[str]:
        if name not in found:
            found[name] = frozenset(needs[name]).union(*map(of, needs[name]))
        return found[name]

    for name in needs:
        of(name)
    return found


def reduced(needs: Needs) -> dict[str, list[str]]:
    """The graph without the needs that another need brings along: there is still a way to each."""
    before = ancestors(needs)
    return {
        name: [n for n in direct if not any(n in before[other] for other in direct)]
        for name, direct in needs.items()
    }


def order(needs: Needs, topics: Mapping[str, str]) -> list[str]:
    """All names, each after what it needs: as they stand, topic by topic, and where one needs a
    later topic, it waits for that."""
    out: list[str] = []
    done: set[str] = set()
    while len(out) < len(needs):
        ready = [n for n in needs if n not in done and done.issuperset(needs[n])]
        same = [n for n in ready if out and topics[n] == topics[out[-1]]]
        out.append((same or ready)[0])
        done.add(out[-1])
    return out


def path(to: str, before: Mapping[str, frozenset[str]], reading: Sequence[str]) -> list[str]:
    """What to read before `to`, and `to` itself; `before` is `ancestors`, `reading` is `order`."""
    return [name for name in reading if name == to or name in before[to]]


# --- The wide drawing: rows from top to bottom ---


@dataclass(frozen=True)
class Layers:
    """Where each name stands: `x` of its middle from 0 to `width`, and its row. A name takes 1 of
    the width, with the gap beside it. An edge is the points of its way, row by row."""

    width: float
    rows: int
    places: dict[str, tuple[float, int]]
    edges: dict[tuple[str, str], list[tuple[float, int]]]


LANE = 0.1  # what an edge takes of the width where it passes a row
_TOP = 0  # a vertex above all, so that the graph hangs together


def layers(needs: Needs, most: int = 8) -> Layers:
    """The drawing in rows, of so many names and passing edges that a row is no wider than `most`,
    unless the edges alone are."""
    names = list(needs)
    number = {name: i for i, name in enumerate(names, _TOP + 1)}
    edges = [(number[n], number[name]) for name in names for n in needs[name]]
    edges += [(_TOP, number[name]) for name in names if not needs[name]]
    rows, chains = _fitting((_rows(edges, fewer) for fewer in range(most, 0, -1)), names, most)
    width = max(_width(rows, names), most)
    x = _across(rows, chains, names, width)
    row_of = {v: i for i, row in enumerate(rows) for v in row}
    return Layers(
        width,
        len(rows),
        {name: (x[number[name]], row_of[number[name]]) for name in names},
        {
            (names[chain[0] - 1], names[chain[-1] - 1]): [(x[v], row_of[v]) for v in chain]
            for chain in chains
            if chain[0] != _TOP
        },
    )


def _size(vertex: int, names: list[str]) -> float:
    return 1.0 if vertex <= len(names) else LANE


def _width(rows: list[list[int]], names: list[str]) -> float:
    return max(sum(_size(v, names) for v in row) for row in rows)


def _fitting(drawings: Iterable[Drawing], names: list[str], most: int) -> Drawing:
    """The first drawing no wider than `most`, else the narrowest."""
    seen: list[Drawing] = []
    for drawing in drawings:
        if _width(drawing[0], names) <= most:
            return drawing
        seen.append(drawing)
    return min(seen, key=lambda drawing: _width(drawing[0], names))


def _sugiyama(edges: list[tuple[int, int]]) -> list[list[int]]:
    """The vertices by row, ordered within each so that few edges cross; edges are short."""
    [layout] = fast_sugiyama.from_edges(edges, ranking_type="minimize", dummy_vertices=False)
    rows: dict[float, list[tuple[float, int]]] = {}
    for vertex, (x, y) in layout[0]:
        rows.setdefault(y, []).append((x, vertex))
    drawn = [[v for _, v in sorted(rows[y])] for y in sorted(rows)]
    return drawn if _TOP in drawn[0] else drawn[::-1]


def _rows(edges: list[tuple[int, int]], most: int) -> Drawing:
    """The rows below the top, of at most so many names, with a vertex of its own wherever an edge
    passes one; and each edge as the chain of its vertices."""
    needed = {a for a, _ in edges}
    row_of: dict[int, int] = {}
    rows = 0
    for row in _sugiyama(edges):
        # Names of a row do not need each other, so they may stand in several. What nothing needs
        # goes below: no edge has to pass it.
        row = sorted(row, key=lambda v: v not in needed)
        row_of |= {v: rows + i // most for i, v in enumerate(row)}
        rows += -(-len(row) // most)
    chains = []
    free = max(row_of) + 1
    for a, b in edges:
        between = range(free, free + row_of[b] - row_of[a] - 1)
        free += len(between)
        chains.append([a, *between, b])
    # Every edge leads to the next row now, which is as short as edges get: the rows stay.
    drawn = _sugiyama([pair for chain in chains for pair in pairwise(chain)])
    return drawn[1:], chains


def _across(
    rows: list[list[int]], chains: list[list[int]], names: list[str], width: float
) -> dict[int, float]:
    """The middle of each vertex: near to what it is joined with, in its row's order, apart."""
    near: dict[int, list[int]] = {v: [] for row in rows for v in row}
    for chain in chains:
        for a, b in pairwise(v for v in chain if v != _TOP):
            near[a].append(b)
            near[b].append(a)
    x = {}
    for row in rows:
        room = width / len(row)
        x |= {v: (i + 0.5) * room for i, v in enumerate(row)}
    for sweep in range(60):
        for row in rows if sweep % 2 else reversed(rows):
            sizes = [_size(v, names) for v in row]
            wanted = [sum(x[n] for n in near[v]) / len(near[v]) if near[v] else x[v] for v in row]
            x |= dict(zip(row, _apart(wanted, sizes, width), strict=True))
    return {v: round(at, 2) for v, at in x.items()}


def _apart(wanted: list[float], sizes: list[float], width: float) -> list[float]:
    """The places closest to those wanted at which things of these sizes do not overlap: those that
    would are pushed together into blocks, each around the mean of what its members want."""
    middles = [sum(sizes[:i]) + size / 2 for i, size in enumerate(sizes)]
    blocks: list[tuple[float, int]] = []  # where the block would begin if all before it were 0
    for want, middle in zip(wanted, middles, strict=True):
        start, members = want - middle, 1
        while blocks and blocks[-1][0] > start:
            other, more = blocks.pop()
            start, members = (start * members + other * more) / (members + more), members + more
        blocks.append((start, members))
    starts = [start for start, members in blocks for _ in range(members)]
    room = width - sum(sizes)
    return [min(max(s, 0), room) + m for s, m in zip(starts, middles, strict=True)]


# --- The narrow drawing: one name a line, and lines beside them ---


@dataclass(frozen=True)
class Rails:
    """Beside a list of names a line runs down from each to the last that needs it. `lane` says on
    which of `lanes`, counted from the list outward, that of a name is."""

    lanes: int
    lane: dict[str, int]
    last: dict[str, str]


def rails(needs: Needs, reading: Sequence[str]) -> Rails:
    """The lines beside the names in `reading` order, short ones nearest to the list."""
    at = {name: i for i, name in enumerate(reading)}
    last = {n: name for name in reading for n in needs[name]}
    lane: dict[str, int] = {}
    taken: list[list[str]] = []
    for name in sorted(last, key=lambda n: (at[last[n]] - at[n], at[n])):
        free = (
            i
            for i, others in enumerate(taken)
            if all(at[last[o]] < at[name] or at[o] > at[last[name]] for o in others)
        )
        lane[name] = next(free, len(taken))
        if lane[name] == len(taken):
            taken.append([])
        taken[lane[name]].append(name)
    return Rails(len(taken), lane, last)
