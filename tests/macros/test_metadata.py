"""The head of a page: what it says, and that no text can break it."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from macros import catalog, metadata
from macros.rendering import Site

ROOT = Path(__file__).resolve().parents[2]
HERE = Site("Book", "https://book.test/b/", "")


@pytest.fixture(scope="module")
def book():
    return catalog.load(ROOT)


@pytest.fixture(scope="module")
def adam(book):
    entry = book.concepts["adam"]
    above = ("Optimization", "topics/optimization/")
    return metadata.Subject(entry.title, entry.address, entry.card.answer, above, entry)


def nodes(page, book, site=HERE):
    return {node["@type"]: node for node in metadata.graph(page, book, site)["@graph"]}


def test_a_concept_is_a_learning_resource_with_a_quiz(book, adam):
    found = nodes(adam, book)
    resource = found["LearningResource"]
    assert resource["url"] == "https://book.test/b/concepts/adam/"
    assert resource["competencyRequired"] == ["Momentum"]
    assert re.fullmatch(r"PT\d+M", resource["timeRequired"])
    assert resource["teaches"]["name"] == "Adam and AdamW"
    assert "AdamW" in resource["teaches"]["alternateName"]
    quiz = found["LearningResource"]["hasPart"]
    assert quiz["@type"] == "Quiz"
    for question in quiz["hasPart"]:
        assert question["acceptedAnswer"]["text"] and len(question["suggestedAnswer"]) >= 2
    trail = found["BreadcrumbList"]["itemListElement"]
    assert [step["item"] for step in trail] == [
        "https://book.test/b/topics/optimization/",
        "https://book.test/b/concepts/adam/",
    ]


def test_what_needs_a_whole_address_is_left_out_without_one(book, adam):
    here = replace(HERE, url="")
    assert "BreadcrumbList" not in nodes(adam, book, here)
    names = [tag.get("property") for tag in metadata.tags(adam, here)]
    assert "og:title" in names and "og:url" not in names
    assert "https://book.test" not in metadata.head(adam, book, here)


def test_the_glossary_is_a_set_of_terms(book):
    entry = book.browse["glossary"]
    page = metadata.Subject(entry.title, entry.address, entry.card.answer, None, entry)
    terms = nodes(page, book)["DefinedTermSet"]["hasDefinedTerm"]
    assert len(terms) > 300
    assert {"@type": "DefinedTerm", "@id": "#absolute-error", "name": "absolute error"} in terms


def test_no_text_ends_the_element(book, adam):
    page = replace(adam, title='</script><b> & "x"', description="</SCRIPT><!--")
    head = metadata.head(page, book, HERE)
    assert head.lower().count("</script") == 1 and head.endswith("</script>")
    assert "<b>" not in head and "<!--" not in head
    assert 'property="og:title" content="&lt;/script&gt;&lt;b&gt; &amp; &quot;x&quot;"' in head
    data = json.loads(re.search(r"json\">(.*)</script>", head)[1])
    assert data["@graph"][0]["name"] == page.title
