"""No two pages say the same thing in the same words: each has its own example and its own voice."""

import re
from collections import defaultdict
from itertools import combinations
from pathlib import Path

from macros import catalog

ROOT = Path(__file__).resolve().parents[2]
WORDS = 12  # in a row, shared by two pages


def words(text: str) -> list[str]:
    """A text as lower-case words and numbers, without punctuation, formulas' signs and markup."""
    text = re.sub(r"\[@[^\]]*\]|\{:[^}]*\}|\{\{\s*\w+\(|\bcaption=", " ", text)
    return re.findall(r"[a-z0-9]+(?:['’.][a-z0-9]+)*", text.lower())


def shared(texts: dict[str, list[str]]) -> dict[tuple[str, str], list[str]]:
    """The longest word sequences, of `WORDS` or more, that stand in texts of two pages.

    Takes {page: its texts}; returns {(page, other page): sequences}.
    """
    places = defaultdict(list)  # sequence → (page, number of its text, word at which it starts)
    split = {page: [words(text) for text in parts] for page, parts in texts.items()}
    for page, parts in split.items():
        for n, part in enumerate(parts):
            for at in range(len(part) - WORDS + 1):
                sequence = tuple(part[at : at + WORDS])
                if sum(word[0].isalpha() for word in sequence) >= WORDS / 2:  # not a data table
                    places[sequence].append((page, n, at))
    starts = defaultdict(set)
    for found in places.values():
        for one, two in combinations(found, 2):
            if one[0] != two[0]:
                starts[one[0], two[0]].add(one[1:])
    out = {}
    for pair, found in starts.items():
        out[pair] = []
        for n, at in sorted(found):
            if (n, at - 1) in found:
                continue
            end = at
            while (n, end + 1) in found:
                end += 1
            out[pair].append(" ".join(split[pair[0]][n][at : end + WORDS]))
    return out


def test_a_shared_sequence_is_found_whole():
    long = "one two three four five six seven eight nine ten eleven twelve thirteen"
    texts = {
        "a": [f"Before. {long.title()}, after it."],
        "b": ["Nothing.", f"Other words: {long}!"],
        "c": ["one two three four five six seven eight nine ten eleven, and twelve"],
    }
    numbers = "| 0.05 | 30 | 0 | 0.15 | 22 | 0 | 0.25 | 14 | 0 | 0.35 | 9 | 1 |"
    texts["a"].append(numbers), texts["c"].append(numbers)
    assert shared(texts) == {("a", "b"): [long]}


def test_no_two_pages_share_a_dozen_words_in_a_row():
    book = catalog.load(ROOT)
    texts = {
        slug: [p.text for p in c.texts if p.key != "ascii"] for slug, c in book.concepts.items()
    }  # pictures are no prose
    assert sum(len(words(t)) for parts in texts.values() for t in parts) > 1000 * len(texts)
    pairs = shared(texts)
    listed = [f"{a} and {b}: “{text}”" for (a, b), found in pairs.items() for text in found]
    assert not listed, "\n" + "\n".join(sorted(listed))


def test_no_two_pages_ask_the_same_question():
    book = catalog.load(ROOT)
    asked = defaultdict(set)
    for slug, concept in book.concepts.items():
        for question in concept.data["practice"]:
            asked[" ".join(words(question.prompt))].add(slug)
    assert not {text: slugs for text, slugs in asked.items() if len(slugs) > 1}
