"""Prerequisites as a graph: on small ones, and on the book's."""

from itertools import pairwise

import pytest

from macros import catalog, concept_map, graph
from tests.conftest import ROOT

# d needs c and, which c brings along, a; e stands alone.
SMALL = {"a": [], "b": ["a"], "c": ["a", "b"], "d": ["c", "a"], "e": []}


@pytest.fixture(scope="module")
def whole() -> concept_map.Map:
    return concept_map.of(catalog.load(ROOT))


def test_what_is_needed():
    assert graph.ancestors(SMALL)["d"] == {"a", "b", "c"}
    assert graph.ancestors(SMALL)["e"] == set()


def test_a_need_that_another_brings_along_is_not_drawn():
    assert graph.reduced(SMALL) == {"a": [], "b": ["a"], "c": ["b"], "d": ["c"], "e": []}


def test_reduction_loses_no_way(whole):
    drawn = graph.reduced(whole.needs)
    assert graph.ancestors(drawn) == graph.ancestors(whole.needs)
    assert sum(len(n) for n in drawn.values()) < sum(len(n) for n in whole.needs.values())


def test_reading_stays_in_a_topic_until_it_must_leave():
    """p is listed first of its topic, but needs b of a later one."""
    needs = {"o": [], "p": ["b"], "q": [], "a": [], "b": ["a"], "c": []}
    topics = {"o": "1", "p": "1", "q": "1", "a": "2", "b": "2", "c": "2"}
    assert graph.order(needs, topics) == ["o", "q", "a", "b", "c", "p"]


def test_every_concept_comes_after_what_it_needs(whole):
    at = {name: i for i, name in enumerate(whole.reading)}
    assert sorted(at) == sorted(whole.concepts)
    assert all(at[need] < at[name] for name, needs in whole.needs.items() for need in needs)


def test_a_way_has_all_that_is_needed_and_nothing_else(whole):
    before = graph.ancestors(whole.needs)
    for name, concept in whole.concepts.items():
        way = [c.slug for c in whole.way(concept)]
        assert set(way) == before[name] and len(way) == len(before[name])


def test_a_planned_need_is_not_drawn(book):
    """Its one concept needs others, which are only announced."""
    small = catalog.load(book.root)
    assert small.concepts["gradient-descent"].card.needs
    drawn = concept_map.of(small)
    [node] = drawn.nodes
    assert (node.needs, node.run, drawn.way(node.concept)) == ([], "Topic", [])


@pytest.mark.parametrize("needs", [{"a": []}, SMALL], ids=["one", "small"])
def test_small_graphs_are_drawn(needs):
    layers = graph.layers(graph.reduced(needs))
    assert layers.places.keys() == needs.keys()


def check_layers(needs, layers: graph.Layers) -> None:
    rows: dict[int, list[tuple[float, float]]] = {}
    for x, row in layers.places.values():
        rows.setdefault(row, []).append((x, 1.0))
    for (need, name), points in layers.edges.items():
        assert (points[0], points[-1]) == (layers.places[need], layers.places[name])
        assert all(b[1] == a[1] + 1 for a, b in pairwise(points)), "an edge goes down row by row"
        for x, row in points[1:-1]:
            rows[row].append((x, graph.LANE))
    assert set(layers.edges) == {(n, name) for name in needs for n in needs[name]}
    assert sorted(rows) == list(range(layers.rows))
    for things in rows.values():
        things.sort()
        for (x, size), (y, other) in pairwise(things):
            assert y - x > (size + other) / 2 - 0.03, "nothing covers another"
        assert things[0][0] > 0 and things[-1][0] < layers.width


@pytest.mark.parametrize("most", [3, 8])
def test_rows_keep_their_width_and_edges_pass_between_names(whole, most):
    drawn = graph.reduced(whole.needs)
    layers = graph.layers(drawn, most)
    check_layers(drawn, layers)
    if most == 8:
        assert layers.width == 8, "the style sheet has room for 8"


def test_rails_do_not_share_a_lane(whole):
    drawn = graph.reduced(whole.needs)
    rails = graph.rails(drawn, whole.reading)
    at = {name: i for i, name in enumerate(whole.reading)}
    for name, lane in rails.lane.items():
        assert lane < rails.lanes
        for other, same in rails.lane.items():
            if same == lane and at[name] < at[other]:
                assert at[rails.last[name]] < at[other]
    assert rails.lanes <= 26, "more would leave a phone no room for titles"


def test_the_same_book_gives_the_same_bytes(whole):
    again = concept_map.of(catalog.load(ROOT))
    assert (again.wide, again.narrow, again.nodes[5].x) == (
        whole.wide,
        whole.narrow,
        whole.nodes[5].x,
    )
