"""The runs behind the page, measured once: scikit-learn's digits, ten draws of the rows."""

import json

import numpy as np
from sklearn.datasets import load_digits
from sklearn.metrics.pairwise import rbf_kernel
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC

x, y = load_digits(return_X_y=True)
x = x.reshape(-1, 8, 8) / 16
SEEDS = range(10)


def moved(pictures, down, right):
    size, padded = pictures.shape[1], np.pad(pictures, ((0, 0), (3, 3), (3, 3)))
    return padded[:, 3 - down : 3 + size - down, 3 - right : 3 + size - right]


def shifts(p, k):
    return [p] + [moved(p, *m) for m in ((k, 0), (-k, 0), (0, k), (0, -k))]


ways = {
    "none": lambda p: [p],
    "shift1": lambda p: shifts(p, 1),
    "shift2": lambda p: shifts(p, 2),
    "shift3": lambda p: shifts(p, 3),
    "turn": lambda p: [p, p[:, ::-1, ::-1]],
    "mirror": lambda p: [p, p[:, :, ::-1]],
    "upside": lambda p: [p, p[:, ::-1]],
}


def flat(p):
    return np.ascontiguousarray(p).reshape(len(p), -1)


class Machine(SVC):
    """SVC(C=10). The kernel comes from matrix products: the same numbers in less time."""

    def __init__(self):
        super().__init__(C=10, kernel="precomputed")

    def fit(self, p, labels):
        self.pictures, self.width = p, 1 / (p.shape[1] * p.var())
        return super().fit(rbf_kernel(p, gamma=self.width), labels)

    def predict(self, p):
        return super().predict(rbf_kernel(p, self.pictures, self.width))

    def decision_function(self, p):
        return super().decision_function(rbf_kernel(p, self.pictures, self.width))


def fit(rows, way):
    copies = ways[way](x[rows])
    return Machine().fit(flat(np.concatenate(copies)), np.tile(y[rows], len(copies)))


def draw(seed, n):
    order = np.random.default_rng(seed).permutation(len(x))
    return order[:n], order[-400:]


def summary(values):
    values = 100 * np.array(values)
    return [round(values.mean(), 2), round(values.std(ddof=1), 2)]


out = {"ways": {}, "sizes": {}, "confusion": {}}
got, tta = {w: [] for w in ways}, []
for seed in SEEDS:
    train, test = draw(seed, 100)
    truth = y[test]
    for way in ways:
        model = fit(train, way)
        said = model.predict(flat(x[test]))
        moves = np.mean([model.score(flat(m), truth) for m in shifts(x[test], 1)[1:]])
        got[way].append((np.mean(said == truth), moves, said, truth))
        if way in ("none", "shift1"):
            votes = sum(model.decision_function(flat(m)) for m in shifts(x[test], 1))
            tta.append((way, np.mean(votes.argmax(1) == truth)))
for way, rows in got.items():
    gain = [a[0] - b[0] for a, b in zip(rows, got["none"])]
    said, truth = (np.concatenate([r[i] for r in rows]) for i in (2, 3))
    out["ways"][way] = {
        "test": summary([r[0] for r in rows]),
        "moved": summary([r[1] for r in rows]),
        "gain": summary(gain),
        "better": int(sum(g > 0 for g in gain)),
    }
    table = np.zeros((10, 10), int)
    np.add.at(table, (truth, said), 1)
    out["confusion"][way] = {
        "6 as 9": int(table[6, 9]), "9 as 6": int(table[9, 6]), "9 as 5": int(table[9, 5]),
        "sixes": int(table[6].sum()), "nines": int(table[9].sum()),
        "right": (100 * table.diagonal() / table.sum(1)).round(1).tolist(),
    }  # fmt: skip
for way in ("none", "shift1"):
    out["ways"][way]["tta"] = summary([v for w, v in tta if w == way])

# The same moves with an empty margin of three squares around every picture, so that no ink is lost.
wide, margin = np.pad(x, ((0, 0), (3, 3), (3, 3))), {}
for seed in SEEDS:
    train, test = draw(seed, 100)
    for k in range(4):
        copies = shifts(wide[train], k) if k else [wide[train]]
        model = Machine().fit(flat(np.concatenate(copies)), np.tile(y[train], len(copies)))
        moves = np.mean([model.score(flat(m), y[test]) for m in shifts(wide[test], 1)[1:]])
        margin.setdefault(k, []).append((model.score(flat(wide[test]), y[test]), moves))
for k, rows in margin.items():
    test, moves = zip(*rows)
    out.setdefault("margin", {})[k] = {"test": summary(test), "moved": summary(moves)}

for n in (50, 100, 125, 150, 200, 400, 500, 800):
    scores = {way: [] for way in ("none", "shift1")}
    for seed in SEEDS:
        train, test = draw(seed, n)
        for way in scores:
            if way == "none" or n not in (125, 150, 500):
                scores[way].append(fit(train, way).score(flat(x[test]), y[test]))
    out["sizes"][n] = {way: summary(v) for way, v in scores.items() if v}

leak = {}
for seed in SEEDS:
    rng = np.random.default_rng(seed)
    train, test = draw(seed, 200)
    for labels, name in ((y, "true"), (rng.integers(0, 10, len(y)), "lot")):
        copies = [x[train]] + [x[train] + rng.normal(0, 0.1, (200, 8, 8)) for _ in range(4)]
        p, t = flat(np.concatenate(copies)), np.tile(labels[train], 5)
        order = rng.permutation(1000)
        a, b = order[:800], order[800:]
        model = KNeighborsClassifier(1).fit(p[a], t[a])
        leak.setdefault(name + " reported", []).append(model.score(p[b], t[b]))
        leak.setdefault(name + " new", []).append(model.score(flat(x[test]), labels[test]))
        a = np.concatenate([np.arange(160) + 200 * k for k in range(5)])  # split the originals first
        model = KNeighborsClassifier(1).fit(p[a], t[a])
        leak.setdefault(name + " honest", []).append(model.score(p[160:200], t[160:200]))
        leak.setdefault(name + " honest new", []).append(model.score(flat(x[test]), labels[test]))
out["leak"] = {k: summary(v) for k, v in leak.items()}
print(json.dumps(out))
