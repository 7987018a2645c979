"""The API: its texts, and the promise of its schemas."""

from pathlib import Path

import pytest

from macros import catalog
from macros.exports import api_schema, texts

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("text", "rooted"),
    [
        ('[a](../loss/index.md "A price") b', "[a](concepts/loss/) b"),
        ("[a](../../decide/x/index.md#leaf)", "[a](decide/x/#leaf)"),
        ("[a](#math) and [b](fix.py)", "[a](concepts/adam/#math) and [b](concepts/adam/fix.py)"),
        ("[a](https://example.org/#x)", "[a](https://example.org/#x)"),
        ("`f[0](x)` and $g[0](x)$", "`f[0](x)` and $g[0](x)$"),
    ],
)
def test_links_lead_from_the_root(text, rooted):
    assert texts.rooted(text, "concepts/adam/") == rooted


def test_macros_become_links():
    book = catalog.load(ROOT)
    read = texts.reader(book, book.concepts["adam"])
    value = {"a": ["{{ concept('momentum', 'it') }} [@kingma2015]"], "b": True}
    assert read(value) == {"a": ["[it](concepts/momentum/) [@kingma2015]"], "b": True}


# Version 1 has these. A key that is missing here by a change of the data files' forms breaks what
# others have built: keep it, or raise the version.
KEYS = {
    "concept": {
        "$schema", "version", "license", "slug", "address", "url", "changed", "markdown",
        "sections", "references", "kind", "topic", "minutes", "card", "prerequisites", "leads_to",
        "analogy", "symbols", "components", "causes", "misconceptions", "practice", "terms",
    },
    "concepts": {"$schema", "version", "license", "concepts"},
    "decision": {
        "$schema", "version", "license", "slug", "address", "url", "changed", "markdown",
        "sections", "references", "card", "root", "questions", "leaves",
    },
    "decisions": {"$schema", "version", "license", "decisions"},
    "ConceptCard": {"title", "answer", "aliases", "questions", "level", "needs", "predict"},
    "PlacedAnalogy": {"address", "url", "domain", "picture", "mapping", "breaks"},
    "PlacedMisconception": {
        "address", "url", "id", "claim", "truth", "why", "instead", "source", "fact",
    },
    "PlacedQuestion": {"address", "url", "id", "kind", "prompt", "answer", "options"},
    "PlacedTreeQuestion": {"address", "url", "id", "ask", "tell", "answers"},
    "PlacedLeaf": {
        "address", "url", "id", "do", "why", "otherwise", "concepts", "code", "tree", "disputed",
    },
    "Source": {"key", "number", "title", "authors", "year", "venue", "doi", "arxiv", "url"},
}  # fmt: skip


def test_the_version_keeps_its_keys():
    assert api_schema.VERSION == 1
    found = {}
    for name in api_schema.MODELS:
        made = api_schema.json_schema(name)
        found |= {name: made, **made["$defs"]}
    missing = {name: keys - found[name]["properties"].keys() for name, keys in KEYS.items()}
    assert not any(missing.values()), missing


def test_a_later_document_of_the_version_may_have_more():
    assert "additionalProperties" not in str(api_schema.json_schema("concept"))
