"""Five ways to train, in 100 workshops: cost, calibration, ranking. Trees. A model too simple."""

import json

import numpy as np
from code_numpy import WAYS, balanced, cost, fit, pumps
from sklearn.ensemble import HistGradientBoostingClassifier

SEEDS, TREES = 100, 40
CUTS = np.append(np.geomspace(0.002, 0.5, 34), (0.6, 0.7, 0.8, 0.9))
BINS = np.arange(0, 1.01, 0.1)


def auc(p, y):
    """The chance that a faulty pump gets a higher number than a healthy one."""
    rank, sick = np.argsort(np.argsort(p)), y.sum()
    return (rank[y == 1].sum() - sick * (sick - 1) / 2) / (sick * (len(y) - sick))


def undo(p, odds):
    """A probability learned at 1 to 1, brought back to `odds` healthy pumps per faulty one."""
    return p / (p + odds * (1 - p))


def two_sided(n, rng, share=0.02):
    """Pumps that no logistic regression fits: 3 faults in 10 lower the first reading instead."""
    y = (rng.random(n) < share).astype(int)
    first = np.where(rng.random(n) < 0.7, 2, -2)
    return rng.normal(size=(n, 4)) + y[:, None] * np.column_stack([first, 0 * y + 1, 0 * y, 0 * y]), y


def trees(x, y, weight):
    model = HistGradientBoostingClassifier(
        max_iter=30, max_leaf_nodes=8, max_bins=31, early_stopping=False, random_state=0
    )
    model.fit(x, y, sample_weight=None if np.all(weight == 1) else weight)
    return lambda new: model.predict_proba(new)[:, 1]


def measure(model, seeds, draw=pumps, ways=WAYS):
    rows, curves = {w: [] for w in ways}, {w: [] for w in ways}
    bins = {w: np.zeros((3, 10)) for w in ways}
    nothing, everything, priced = [], [], []
    for seed in range(seeds):
        rng = np.random.default_rng(seed)
        (x, y), (x_new, y_new) = draw(2000, rng), draw(5000, rng)
        nothing.append([cost(np.zeros(5000, bool), y_new), np.mean(y_new == 0), y.sum()])
        everything.append(cost(np.ones(5000, bool), y_new))
        for way in ways:
            p = model(*balanced(x, y, way, rng))(x_new)
            q = p if way == "as it is" else undo(p, np.mean(y == 0) / y.mean())
            rows[way].append([
                np.mean((p >= 0.5) == y_new), np.mean(p[y_new == 1] >= 0.5), np.mean(p >= 0.5),
                cost(p >= 0.5, y_new), cost(p >= 0.05, y_new), cost(q >= 0.05, y_new),
                p.mean(), q.mean(), auc(p, y_new),
                np.mean(q[y_new == 1] >= 0.05), np.mean(q >= 0.05),
            ])  # fmt: skip
            curves[way].append([cost(q >= c, y_new) for c in CUTS])
            if way == "as it is" and model is fit:  # and with the weight that the prices ask for
                w19 = model(x, y, np.where(y == 1, 19.0, 1.0))(x_new) >= 0.5
                priced.append([cost(w19, y_new), cost(w19, y_new) - cost(p >= 0.05, y_new),
                               np.mean(w19 != (p >= 0.05))])
            place = np.minimum((p * 10).astype(int), 9)
            for i, value in enumerate((np.ones(5000), p, y_new)):
                bins[way][i] += np.bincount(place, value, 10)
    names = "accuracy recall flagged half early undone said said_undone auc recall_q flagged_q".split()
    out = {"nothing": np.mean(nothing, 0), "everything": np.mean(everything), "ways": {}}
    plain = np.array(curves["as it is"])
    for way in ways:
        a = np.array(rows[way])
        out["ways"][way] = dict(zip(names, a.mean(0))) | {
            "se_half": a[:, 3].std(ddof=1) / seeds**0.5,
            "se_undone": a[:, 5].std(ddof=1) / seeds**0.5,
            "best": np.mean(curves[way], 0).min(),
            "auc_gain": np.mean(more := a[:, 8] - np.array(rows["as it is"])[:, 8]),
            "se_auc_gain": more.std(ddof=1) / seeds**0.5,
            "alarms_right": a[:, 9].mean() * (1 - np.mean(nothing, 0)[1]) / a[:, 10].mean(),
            "gain": np.mean(gap := a[:, 3] - np.array(rows["as it is"])[:, 5]),
            "se_gain": gap.std(ddof=1) / seeds**0.5,
            "wins": np.mean(gap > 0),
            # and against the model as it is at the threshold that was best in hindsight
            "gain_best": np.mean(late := a[:, 3] - plain[:, plain.mean(0).argmin()]),
            "se_gain_best": late.std(ddof=1) / seeds**0.5,
            "bins": {"n": bins[way][0], "said": bins[way][1] / bins[way][0],
                     "true": bins[way][2] / bins[way][0]},
        }  # fmt: skip
    out["curve"] = np.mean(curves["as it is"], 0)
    if priced:
        out["priced"] = dict(zip(("half", "gap", "differ"), np.mean(priced, 0)))
        out["priced"]["se_gap"] = np.std(np.array(priced)[:, 1], ddof=1) / seeds**0.5
    return out


def rounded(value):
    if isinstance(value, dict):
        return {k: rounded(v) for k, v in value.items()}
    if isinstance(value, (list, np.ndarray)):
        return [rounded(v) for v in value]
    return float(f"{value:.4g}")


result = {"cuts": CUTS, "logistic": measure(fit, SEEDS)}
result["trees"] = measure(trees, TREES, ways=("as it is", "class weights", "SMOTE"))
result["two_sided"] = measure(fit, SEEDS, two_sided, ways=("as it is", "class weights"))
for name in ("trees", "two_sided"):
    for way in result[name]["ways"].values():
        del way["bins"]
print(json.dumps(rounded(result)))
