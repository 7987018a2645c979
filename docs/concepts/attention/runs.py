"""Trains one attention layer to answer questions about short sentences, and prints what it learned.

Every sentence is "the A VERB PREP the B" with A and B any two different nouns, silly ones included.
Five questions: who, does what, where (the second noun), which two (both nouns, half each), and
what color, which no sentence tells: its answer is always "not said". "The cat sat on the mat" is
never trained on. A penalty on large numbers keeps the weights soft enough to look at; one run each
does without it.
"""

import json

import torch

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)

NOUNS = "cat dog bird fox mat box chair wall".split()
VERBS = "sat slept stood waited hid".split()
PREPOSITIONS = "on by under behind".split()
QUESTIONS = ["who", "does what", "where", "which two", "what color"]
VOCABULARY = ["the", *NOUNS, *VERBS, *PREPOSITIONS, "not said"]
NUMBER = {word: i for i, word in enumerate(VOCABULARY)}
SHOWN = ("cat", "sat", "on", "mat")
WIDTH, STEPS, PENALTY = 8, 150, 1e-3


def tensors(rows):
    """Word numbers (sentences, 6) and the right answers as shares (sentences, 5, words)."""
    x = [[NUMBER[w] for w in ("the", a, verb, prep, "the", b)] for a, verb, prep, b in rows]
    y = torch.zeros(len(rows), len(QUESTIONS), len(VOCABULARY))
    for i, (a, verb, _, b) in enumerate(rows):
        for question, words in enumerate(([a], [verb], [b], [a, b], ["not said"])):
            for word in words:
                y[i, question, NUMBER[word]] = 1 / len(words)
    return torch.tensor(x), y


def train(seed, attend, penalty=PENALTY):
    """Train on four fifths of the sentences; test on the rest. Without `attend`, weights are 1/6."""
    g = torch.Generator().manual_seed(seed)
    rows = [(a, v, p, b) for a in NOUNS for v in VERBS for p in PREPOSITIONS for b in NOUNS if a != b]
    rows = [rows[i] for i in torch.randperm(len(rows), generator=g) if rows[i] != SHOWN]
    cut = len(rows) // 5
    (x_test, y_test), (x, y) = tensors([SHOWN, *rows[:cut]]), tensors(rows[cut:])

    def new(*shape):
        return (0.3 * torch.randn(*shape, generator=g)).requires_grad_()

    words, places, queries = new(len(VOCABULARY), WIDTH), new(6, WIDTH), new(len(QUESTIONS), WIDTH)
    to_key, to_value = new(WIDTH, WIDTH), new(WIDTH, WIDTH)
    read, prior = new(WIDTH, len(VOCABULARY)), new(WIDTH, len(VOCABULARY))
    learned = [words, places, queries, to_key, to_value, read, prior]

    def answer(x):
        token = words[x] + places  # (sentences, 6, 8)
        keys, values = token @ to_key, token @ to_value
        scores = queries @ keys.transpose(1, 2) / WIDTH**0.5  # (sentences, 5, 6)
        weights = torch.softmax(scores if attend else 0 * scores, dim=-1)
        return weights, weights @ values @ read + queries @ prior

    optimizer = torch.optim.Adam(learned, lr=0.03)
    for _ in range(STEPS):
        optimizer.zero_grad()
        loss = -(y * answer(x)[1].log_softmax(-1)).sum(-1).mean()
        (loss + penalty * sum((p**2).sum() for p in (queries, to_key, places, words))).backward()
        optimizer.step()

    with torch.no_grad():
        weights, logits = answer(x_test)
        asked = (y_test > 0).sum(-1)  # how many words the answer has: 1 or 2
        rank = logits.argsort(-1, descending=True).argsort(-1)
        right = ((rank < asked[..., None]) == (y_test > 0)).all(-1).double().mean(0)
        best = [logits[0, i].topk(n).indices.tolist() for i, n in enumerate(asked[0].tolist())]
        return {
            "trained on": len(x),
            "tested on": len(x_test),
            "right": dict(zip(QUESTIONS, [round(s, 2) for s in right.tolist()])),
            "answers": [" ".join(sorted(VOCABULARY[i] for i in ids)) for ids in best],
            "weights": [[round(w, 2) for w in row] for row in weights[0].tolist()],
        }


runs = {f"attention {seed}": train(seed, True) for seed in range(3)}
runs["attention 0 without penalty"] = train(0, True, penalty=0.0)
runs["equal weights"] = train(0, False)
runs["equal weights without penalty"] = train(0, False, penalty=0.0)
print(json.dumps(runs, indent=1))
