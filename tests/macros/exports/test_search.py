"""What the search is given: the words of every page, and what its results show."""

from pathlib import Path

import pytest

from macros import catalog, npm
from macros.exports import search

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def book():
    return catalog.load(ROOT)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{{ concept("adam") }} is {{ concept("adam", "a rule") }}', "Adam and AdamW is a rule"),
        ("A **bold** `name`, $x^2$ and [@kingma2015].", "A bold name , and ."),
        ("Before\n```python\nx = 1\n```\nafter", "Before after"),
        ("[text](../x.md)", "text"),
    ],
)  # fmt: skip
def test_plain_reads_as_a_reader_does(book, text, words):
    assert search.plain(text, book) == words


def test_every_page_is_a_document_and_shows_its_answer(book):
    for entry in book.entries.values():
        shown = search.document(entry, book)["shown"]
        assert shown["answer"] and shown["title"] and shown["address"].endswith("/")


def test_places_stand_on_their_page(book, tmp_path):
    concept = book.concepts["gradient-descent"]
    places = {place for place, _, _ in search.points(concept, book)}
    assert {f"pitfall-{p.id}" for p in concept.data["pitfalls"]} <= places
    tree = book.decisions["which-model"]
    assert {leaf.id for leaf in tree.tree.leaves} <= {p for p, _, _ in search.points(tree, book)}


def test_a_correction_is_cut_between_sentences(book):
    for _, _, says in search.points(book.concepts["gradient-descent"], book):
        assert not says or says[-1] in ".?!”)", says


ENGINE = """
import {{ Search, distance, index, learned, stem, words }} from {engine};
import {{ readFileSync }} from 'node:fs';
const [kind, ...given] = JSON.parse(readFileSync(0, 'utf8'));
const answers = {{
  distance: () => distance(...given),
  learned: () => learned(given),
  pauses: () => pauses(...given),
  stem: () => given.map(stem),
  words: () => words(given[0]),
}};

/** How often reading an index pauses by a clock that goes on so much whenever it is read, and
    the first result. */
async function pauses(documents, milliseconds, query) {{
  let [time, count] = [0, 0];
  performance.now = () => (time += milliseconds);
  globalThis.scheduler = {{ yield: async () => count++ }};
  const search = await Search.from(index(documents));
  return [count, search.find(query).results[0].page.address];
}}

process.stdout.write(JSON.stringify(await answers[kind]()));
"""


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    """A function that asks the script which readers' browsers run."""
    import json
    import shutil

    folder = tmp_path_factory.mktemp("engine")
    shutil.copy(ROOT / "docs/assets/javascripts/search-engine.mjs", folder)
    shutil.copy(npm.package(ROOT, "minisearch") / "dist/es/index.js", folder / "minisearch.mjs")
    program = ENGINE.format(engine=json.dumps((folder / "search-engine.mjs").as_uri()))
    return lambda *given: json.loads(npm.node(program, json.dumps(given)))


def test_names_in_programs_are_found_whole_and_in_parts(engine):
    found = engine("words", "nn.BCEWithLogitsLoss and clip_grad_norm_")
    assert found == [
        "nn", "bcewithlogitsloss", "bce", "with", "logits", "loss", "and", "clip", "grad", "norm",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "forms",
    [
        ["regularization", "regularisation", "regularizations"],  # codespell:ignore
        ["normalize", "normalise", "normalizing", "normalised"],  # codespell:ignore
        ["gradient", "gradients"],
        ["overfit", "overfits", "overfitting"],
        ["color", "colour"],  # codespell:ignore
        ["clip", "clipping", "clipped"],
    ],
)
def test_forms_of_a_word_are_one(engine, forms):
    assert len(set(engine("stem", *forms))) == 1


def test_words_that_only_look_alike_stay_apart(engine):
    stems = engine("stem", "loss", "class", "bias", "process", "analysis", "l1", "l2")
    assert len(set(stems)) == len(stems)


@pytest.mark.parametrize(
    ("a", "b", "errors"),
    [
        ("relu", "reul", 1),
        ("softmax", "sofmtax", 1),
        ("lstm", "ltsm", 1),
        ("adam", "adam", 0),
    ],  # codespell:ignore
)
def test_errors_between_words(engine, a, b, errors):
    assert engine("distance", a, b, 2) == errors
    assert engine("distance", b, a, 2) == errors


def test_far_words_are_not_compared_to_the_end(engine):
    assert engine("distance", "attention", "momentum", 2) == 3


def test_what_is_asked_teaches_which_page_is_meant(engine):
    """A word of one page's asks alone speaks for it; a word of both says nothing; a word that only
    one ask has is not learned from. The same at every build."""
    pages = [["apple pie", "apple"] * 3, ["pear pie", "pear", "tart"] * 3]
    pages[1].append("once")
    found = engine("learned", *pages)
    # In the order in which the asks first have them: apple, pie, pear, tart.
    assert len(found) == 4
    for word, page in ((0, 0), (2, 1), (3, 1)):
        assert {int(weight) > 0 for weight, of in found[word].items() if page in of} == {True}
        assert {int(weight) < 0 for weight, of in found[word].items() if 1 - page in of} == {True}
    assert found[1] == {}
    assert engine("learned", *pages) == found


def test_reading_the_index_pauses_by_the_clock(book, engine):
    """So that on a slow phone the browser can draw and a reader type meanwhile."""
    documents = [search.document(entry, book) for entry in book.concepts.values()]
    fast, first = engine("pauses", documents, 0, "adam")
    slow, same = engine("pauses", documents, 1000, "adam")
    assert first == same == "concepts/adam/"
    assert 3 <= fast < 10 and slow > 2 * len(documents)
