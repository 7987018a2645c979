"""Ten trainings of the ingredient table (code_numpy.py), compared. Prints what was measured as JSON."""

import json

import numpy as np

from code_numpy import code, cosines, n, names, recipes, together, train

STARTS = 10


def turn(B, A):
    """The rotation (or mirroring) that brings table B closest to table A: orthogonal Procrustes."""
    u, _, v = np.linalg.svd(B.T @ A)
    return u @ v


def turned(A, B):
    """Cosines of each row of A with its row of B, turned by what the other rows say."""
    rest = [np.delete(np.arange(n), i) for i in range(n)]
    return [cosines(A[[i]], B[[i]] @ turn(B[o], A[o]))[0, 0] for i, o in enumerate(rest)]


def nearest(E, k):
    cos = cosines(E, E)
    np.fill_diagonal(cos, -2)
    return [set(row[:k].tolist()) for row in np.argsort(-cos, axis=1)]


def digits(x, places=2):
    return np.round(np.asarray(x, float), places).tolist()


tables = [train(8, seed)[0] for seed in range(STARTS)]
pairs = [(A, B) for i, A in enumerate(tables) for B in tables[i + 1 :]]
shuffle = np.random.default_rng(0)
raw = np.array([np.diag(cosines(A, B)) for A, B in pairs])
back = np.array([turned(A, B) for A, B in pairs])
wrong = [turned(A, B[shuffle.permutation(n)]) for A, B in pairs]
shared = [np.mean([len(a & b) / 3 for a, b in zip(nearest(A, 3), nearest(B, 3))]) for A, B in pairs]
upper = np.triu_indices(n, 1)
agree = [np.corrcoef(cosines(A, A)[upper], cosines(B, B)[upper])[0, 1] for A, B in pairs]

count = [sum(name in r for r in recipes) for name in names]
lengths = np.array([np.linalg.norm(E, axis=1) for E in tables])
m = np.mean([cosines(E, E)[code["margarine"]] for E in tables], axis=0)
order = [i for i in np.argsort(-m) if names[i] != "margarine"]


def best(E, v):
    return names[int(np.argmax(cosines(v[None], E)[0]))]


def best_other(E, v, inputs):
    cos = cosines(v[None], E)[0]
    cos[[code[x] for x in inputs]] = -2
    return names[int(np.argmax(cos))]


sums = [E[code["noodles"]] - E[code["rice"]] + E[code["butter"]] for E in tables]
E = tables[0]
Q = np.linalg.qr(np.random.default_rng(1).normal(size=(8, 8)))[0]


def biggest(E):
    return [[names[i] for i in np.argsort(-E[:, j])[:3]] for j in (0, 1)]


def two(name, other):
    return digits([cosines(E, E)[code[name], code[other]] for E in tables])


print(json.dumps({
    "names": names,
    "count": count,
    "margarine": [[names[i], round(float(m[i]), 2), int(together[code["margarine"], i])] for i in order],
    "butter margarine": two("butter", "margarine"),
    "rice noodles": two("rice", "noodles"),
    "nearest to margarine": [names[np.argsort(-m_)[1]] for m_ in (cosines(E, E)[code["margarine"]] for E in tables)],
    "between": {
        "pairs of tables": len(pairs),
        "raw mean": round(float(raw.mean()), 3),
        "raw lowest, highest": digits([raw.min(), raw.max()]),
        "turned by the others, mean": round(float(back.mean()), 3),
        "turned, shuffled names, mean": round(float(np.mean(wrong)), 3),
        "shared of 3 nearest, mean": round(float(np.mean(shared)), 3),
        "correlation of cosines inside, mean": round(float(np.mean(agree)), 3),
        "first pair raw": digits(raw[0]),
        "first pair turned": digits(back[0]),
    },
    "rotation": {
        "largest change of a number": round(float(np.abs(E @ Q - E).max()), 2),
        "every cosine the same to 12 digits": bool(np.allclose(cosines(E @ Q, E @ Q), cosines(E, E), rtol=0, atol=1e-12)),
        "top of dimensions 1, 2": biggest(E),
        "top of dimensions 1, 2, turned": biggest(E @ Q),
        "top of dimensions 1, 2, other start": biggest(tables[1]),
    },
    "noodles - rice + butter": {
        "nearest": [best(E, v) for E, v in zip(tables, sums)],
        "nearest, inputs left out": [best_other(E, v, ("noodles", "rice", "butter")) for E, v in zip(tables, sums)],
    },
    "length": {
        "lowest, highest": digits([lengths[0].min(), lengths[0].max()]),
        "correlation with count": digits([np.corrcoef(x, count)[0, 1] for x in lengths]),
    },
    "plans": [digits(train(2, seed)[0]) for seed in range(2)],
    "butter nearest to margarine, of ten, by d": {
        d: sum(names[np.argsort(-cosines(E, E)[code["margarine"]])[1]] == "butter"
               for E in (train(d, seed)[0] for seed in range(STARTS)))
        for d in (2, 3, 4, 5, 8, 16, 32)
    },
    "plans, nearest to margarine": [names[np.argsort(-cosines(E, E)[code["margarine"]])[1]]
                                    for E in (train(2, seed)[0] for seed in range(STARTS))],
}))
