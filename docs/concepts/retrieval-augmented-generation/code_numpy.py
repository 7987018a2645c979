"""Retrieval by cosine on six house rules, a stand-in reader, and both measured apart."""

import re

import numpy as np

RULES = [
    "Readers may keep a book for 21 days.",
    "Readers may keep a film for 7 days.",
    "You may keep a game for 7 days.",
    "A late book costs 20 cents a day.",
    "A late film costs 50 cents a day.",
    "A lost card costs 5 dollars.",
]
QUESTIONS = [  # question, unit of the answer, right answer, place of the right rule
    ("What does a late film cost?", "cents", "50 cents", 4),
    ("When is a film late?", "days", "7 days", 1),
    ("How long may I keep a movie?", "days", "7 days", 1),
]
LITTLE = set("a do does for how i is long may what when you".split())


def words(text):
    """Lowercase words without the little ones, and without an s at the end."""
    found = re.findall(r"[a-z0-9]+", text.lower())
    return [w[:-1] if len(w) > 3 and w.endswith("s") else w for w in found if w not in LITTLE]


def encode(texts):
    """One row of counts for each text, one column for each word of the rules."""
    return np.array([[words(t).count(w) for w in VOCABULARY] for t in texts], dtype=float)


def unit(rows):
    """Divide each row by its length; a row of zeros stays as it is."""
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)


def read(bodies, unit_asked):
    """In the language model's place: the first number that has the unit asked for."""
    found = re.search(rf"\d+ {unit_asked}", " ".join(bodies))
    return found[0] if found else "not in the rules"


VOCABULARY = sorted({w for rule in RULES for w in words(rule)})
index, asked = encode(RULES), encode([q for q, *_ in QUESTIONS])
rare = 1 + np.log(len(RULES) / (index > 0).sum(axis=0))  # few rules have it: more weight
for name, weight in (("counts", 1.0), ("tf-idf", rare)):
    scores = unit(asked * weight) @ unit(index * weight).T
    print(name, "index", index.shape, "questions", asked.shape, "scores", scores.shape)
    print(scores.round(3))

scores = unit(asked) @ unit(index).T
order = np.argsort(-scores.round(9), axis=1, kind="stable")  # equal scores: as listed
ranks = [list(row).index(place) + 1 for row, (*_, place) in zip(order, QUESTIONS)]
print("rank of the right rule", ranks, "MRR", np.mean([1 / r for r in ranks]).round(3))
for k in (1, 2, 3):
    said = [read([RULES[i] for i in row[:k]], u) for row, (_, u, *_) in zip(order, QUESTIONS)]
    right = sum(a == b for a, (_, _, b, _) in zip(said, QUESTIONS))
    print(f"k {k}: found {sum(r <= k for r in ranks)} of 3, right {right} of 3:", said)
