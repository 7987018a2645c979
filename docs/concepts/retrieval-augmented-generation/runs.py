"""Twenty questions to a library's handbook: what is found, and what is answered.

The handbook and the questions were written for this page, before anything was measured. The
language model is replaced by a rule, `read`, so that the program runs anywhere in a second.
"""

import json
import re

import numpy as np

HANDBOOK = {
    "Borrowing": "Books may be kept for 21 days. Films are lent for 7 days. A book can be "
    "renewed 2 times, unless somebody waits for it. Board games go out for 7 days.",
    "Late returns": "Whoever brings a book back late pays 20 cents for each day. For films it "
    "is 50 cents. The charge stops at 8 dollars for one item. Children under 12 pay nothing.",
    "Library cards": "A card is free for people who live in town. Others pay 15 dollars a year. "
    "A lost card is replaced for 5 dollars. The new one is ready within 3 days.",
    "Reading room": "The reading room has 40 seats. It is open until 10 pm. Drinks in closed "
    "cups are allowed. Whoever leaves for more than 30 minutes gives up the seat.",
    "Study rooms": "Study rooms are booked at the desk. A group may have one for 2 hours. It "
    "holds 6 people. A booking lapses after 15 minutes.",
    "Printing": "The printers stand on the first floor. A black page costs 10 cents. In color it "
    "is 40 cents. Each reader prints 20 pages a month for nothing.",
    "Computers": "Computers need no booking. A session ends after 60 minutes. It can be extended "
    "by 30 minutes. All files are erased at 9 pm.",
    "Laptops": "Laptops are lent at the desk for 4 hours. They must stay in the building. A "
    "broken one costs 100 dollars. A lost charger costs 25 dollars.",
    "Reservations": "A book that is out can be reserved for 1 dollar. We hold it for 5 days. A "
    "message says when it has come. Whoever does not collect it pays 2 dollars.",
    "Other libraries": "Books from other libraries are ordered for 3 dollars. They take about 10 "
    "days to come. They may be kept for 14 days. They cannot be renewed.",
    "Events": "Story time starts at 11 am. It lasts 45 minutes. The book club meets at 7 pm. It "
    "has room for 16 people.",
    "Opening hours": "The library opens at 8 am. It closes at 6 pm. On Saturdays it closes at 2 "
    "pm. The last loan is made 10 minutes earlier.",
}
QUESTIONS = [  # question, the right answer, words that only the right sentence has
    ("How long may I keep a book?", "21 days", "Books may be kept for 21"),
    ("How long may I keep a film?", "7 days", "Films are lent"),
    ("How long may I keep a board game?", "7 days", "Board games"),
    ("How much is the fine for an overdue book?", "20 cents", "back late"),
    ("How much do I pay for a late film?", "50 cents", "For films it"),
    ("How much can I be charged at most for one item?", "8 dollars", "charge stops"),
    ("How much does a card cost for somebody from out of town?", "15 dollars", "Others pay"),
    ("How much is a new card if I lost mine?", "5 dollars", "lost card"),
    ("Until what time is the reading room open?", "10 pm", "until 10"),
    ("How long can my seat in the reading room stay empty?", "30 minutes", "gives up"),
    ("How long may a group have a study room?", "2 hours", "have one"),
    ("How many people fit into a study room?", "6 people", "holds 6"),
    ("How much is a black page?", "10 cents", "black page"),
    ("How much is a page in color?", "40 cents", "In color"),
    ("How long may I sit at a computer?", "60 minutes", "session ends"),
    ("How long can I borrow a laptop?", "4 hours", "Laptops are lent"),
    ("How much does it cost to reserve a book?", "1 dollar", "reserved for"),
    ("How long will you hold a reserved book?", "5 days", "We hold"),
    ("How long may I keep a book from another library?", "14 days", "kept for 14"),
    ("What time does the book club meet?", "7 pm", "club meets"),
]
NO_ANSWER = [  # the handbook does not say
    "How long may I keep a magazine?",
    "How much is a cup of coffee?",
    "How many people work in the library?",
    "How much does it cost to repair a book?",
    "What time does the cafe close?",
]
LITTLE = set(
    "a an and are at be by can do does for from how i if in into is it may me mine my of on "
    "or the they to was we what when will you your".split()
)
UNITS = {
    "how long": "days|hours|minutes",
    "how much": "cents|dollars|dollar",
    "what time": "am|pm",
    "how many people": "people",
}


def words(text):
    """Lowercase words without the little ones, and without an s at the end."""
    found = re.findall(r"[a-z0-9]+", text.lower())
    return [w[:-1] if len(w) > 3 and w.endswith("s") else w for w in found if w not in LITTLE]


def cut(size, title):
    """The handbook in chunks of `size` sentences that stay inside a section."""
    chunks = []
    for name, text in HANDBOOK.items():
        sentences = re.findall(r"[^.]+\.", text)
        for i in range(0, len(sentences), size):
            body = [s.strip() for s in sentences[i : i + size]]
            chunks.append((f"{name} " * title + " ".join(body), body))
    return chunks


def matrix(texts, vocabulary):
    place = {w: i for i, w in enumerate(vocabulary)}
    counts = np.zeros((len(texts), len(place)))
    for row, text in zip(counts, texts):
        for w in words(text):
            if w in place:
                row[place[w]] += 1
    return counts


def unit(rows):
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)


def rank(chunks, questions, weigh=True):
    """For each question the chunks' numbers, best first; equal scores in order of the book."""
    texts = [text for text, _ in chunks]
    vocabulary = sorted({w for text in texts for w in words(text)})
    counts = matrix(texts, vocabulary)
    rare = 1 + np.log(len(texts) / (counts > 0).sum(axis=0)) if weigh else 1.0
    scores = unit(matrix(questions, vocabulary) * rare) @ unit(counts * rare).T
    return np.argsort(-scores.round(9), axis=1, kind="stable"), scores.max(axis=1)


def read(question, bodies, last=False):
    """The rule in the language model's place: a number of the kind asked for, from the sentence
    that shares most words with the question (its neighbor above counts half).
    Of equals the first, or the last, to see what hangs on that."""
    asked = set(words(question))
    kind = next(u for start, u in UNITS.items() if start in question.lower())
    best, answer = 0, "the rules do not say"
    for body in bodies:
        above = set()
        for sentence in body:
            here = set(words(sentence))
            score = len(asked & here) + 0.5 * len(asked & (above - here))
            for m in re.finditer(rf"\d+ (?:{kind})\b", sentence):
                if score > best or (last and score == best > 0):
                    best, answer = score, m[0]
            above = here
    return answer


def measure(size, title, k, weigh=True, perfect=False, last=False):
    chunks = cut(size, title)
    order, _ = rank(chunks, [q for q, _, _ in QUESTIONS], weigh)
    cells = {"found right": 0, "found wrong": 0, "missed right": 0, "missed wrong": 0}
    log, reciprocal = [], []
    for (question, right, mark), row in zip(QUESTIONS, order):
        place = next(i for i, c in enumerate(row) if any(mark in s for s in chunks[c][1])) + 1
        assert sum(mark in s for _, body in chunks for s in body) == 1, mark
        bodies = [chunks[c][1] for c in row[:k]]
        if perfect:
            bodies = [chunks[row[place - 1]][1]]
        said = read(question, bodies, last)
        found = perfect or place <= k
        cells[("found " if found else "missed ") + ("right" if said == right else "wrong")] += 1
        reciprocal.append(1 / place)
        log.append([question, place, said, right])
    n = len(QUESTIONS)
    handed = np.mean([sum(len(" ".join(chunks[c][1]).split()) for c in row[:k]) for row in order])
    found = cells["found right"] + cells["found wrong"]
    result = {"found": found / n, "right": (cells["found right"] + cells["missed right"]) / n}
    result |= {"mrr": round(float(np.mean(reciprocal)), 3), "words": round(float(handed)), **cells}
    return result, log


sections = cut(4, False)
vocabulary = {w for text, _ in sections for w in words(text)}
runs = {
    "handbook": {
        "sections": len(sections),
        "sentences": sum(len(body) for _, body in sections),
        "words": sum(len(text.split()) for text, _ in sections),
        "different words counted": len(vocabulary),
        "questions": len(QUESTIONS),
    },
    "sections": {k: measure(4, False, k)[0] for k in (1, 2, 3, 4, 5, 6, 8, 10, 12)},
    "right section alone": measure(4, False, 1, perfect=True)[0]["right"],
    "right, of equals the last": {k: measure(4, False, k, last=True)[0]["right"] for k in (1, 8)},
    "a section at random, right": round(
        float(np.mean([read(q, [b]) == a for q, a, _ in QUESTIONS for _, b in sections])), 3
    ),
    "wrong": {
        name: [line for line in log if line[2] != line[3]]
        for name, log in (
            ("k 1", measure(4, False, 1)[1]),
            ("k 8", measure(4, False, 8)[1]),
            ("right section alone", measure(4, False, 1, perfect=True)[1]),
        )
    },
    "counts, mrr": measure(4, False, 1, weigh=False)[0]["mrr"],
    "sizes": {
        f"{size}{' with title' * title}": {
            k: measure(size, title, k)[0] for k in (1, 2, 3, 4, 6, 8, 12) if k * size <= 24
        }
        for size in (1, 2, 4)
        for title in (False, True)
    },
    "sentence ranks": {q: p for q, p, _, _ in measure(1, False, 1)[1] if p > 5},
}
order, top = rank(sections, NO_ANSWER)
runs["no answer"] = {
    q: [read(q, [sections[c][1] for c in row[:3]]), round(float(t), 2)]
    for q, row, t in zip(NO_ANSWER, order, top)
}
order, top = rank(sections, [q for q, _, _ in QUESTIONS])
runs["best cosine"] = {
    q: [round(float(t), 2), any(m in s for s in sections[row[0]][1])]
    for (q, _, m), row, t in zip(QUESTIONS, order, top)
}
print(json.dumps(runs, indent=1))
