"""Trees and forests on invented engines: guesses, errors by team size, spread over piles."""

import json

import numpy as np
from sklearn.tree import DecisionTreeRegressor

PILES, TEAM, LONG, BIG, N = 20, 60, 5, 1000, 100
SIZES = [1, 2, 3, 5, 9, 15, 25, 40, 60, 100, 200, 400, 700, 1000]


def engines(n, rng, luck=5.0, best=0.1):
    """n engines: 12 gauges that all read the wear, and the hours each engine still ran."""
    wear = rng.uniform(0, 1, n)
    hours = 100 - 160 * np.maximum(wear - 0.5, 0) + rng.normal(0, luck, n)
    blur = np.array([best] + [0.2] * 11)  # the first gauge is the most exact
    gauges = wear[:, None] + blur * rng.normal(0, 1, (n, 12))
    return np.ascontiguousarray(gauges, dtype=np.float32), hours


def grow(gauges, hours, rng, gauges_per_split, leaf=1):
    """One tree on a bootstrap sample; returns it and which engines it never saw."""
    rows = rng.integers(0, len(hours), len(hours))
    tree = DecisionTreeRegressor(max_features=gauges_per_split, min_samples_leaf=leaf,
                                 random_state=int(rng.integers(2**31)))
    tree.fit(gauges[rows], hours[rows], check_input=False)
    return tree, ~np.isin(np.arange(len(hours)), rows)


def rms(miss, axis=None):
    return np.sqrt(np.mean(miss**2, axis=axis))


def by_size(g, b):
    """The error of teams of b trees: mean over the piles and all teams that share no tree."""
    blocks = g[:, : TEAM // b * b].reshape(len(g), TEAM // b, b, -1)
    return rms(blocks.mean(axis=2) - ran, 2).mean()


new, ran = engines(400, np.random.default_rng(1000))
# One engine for the first figure: worn 0.75, so 60 hours without luck; every gauge reads 0.75.
one = np.full((1, 12), 0.75, dtype=np.float32)
asked = np.concatenate([new, one])
full, cut, guesses, firsts, curve = [], [], {}, {12: [], 3: []}, {k: [] for k in ("new", "oob", "train")}
for count in (12, 3):
    guesses[count] = np.empty((PILES, TEAM, len(asked)))
    for pile in range(PILES):
        rng = np.random.default_rng(pile)
        gauges, hours = engines(N, rng)
        if count == 12:
            lone = DecisionTreeRegressor(random_state=0).fit(gauges, hours, check_input=False)
            full.append(lone.predict(asked, check_input=False))
            short = DecisionTreeRegressor(min_samples_leaf=5, random_state=0).fit(gauges, hours)
            cut.append(rms(short.predict(new) - ran))
        size = BIG if count == 3 and pile < LONG else TEAM
        total, inside = np.zeros(len(asked)), np.zeros(N)
        outside, times = np.zeros(N), np.zeros(N)
        rows = {k: [] for k in curve}
        for b in range(size):
            tree, unseen = grow(gauges, hours, rng, count)
            said = tree.predict(asked, check_input=False)
            if b < TEAM:
                guesses[count][pile, b] = said
                firsts[count].append(tree.tree_.feature[0] == 0)  # begins with the exact gauge
            if size == BIG:
                own = tree.predict(gauges, check_input=False)
                total, inside = total + said, inside + own
                outside, times = outside + unseen * own, times + unseen
                if b + 1 in SIZES:
                    has = times > 0
                    rows["new"].append(rms(total[:-1] / (b + 1) - ran))
                    rows["train"].append(rms(inside / (b + 1) - hours))
                    rows["oob"].append(rms(outside[has] / times[has] - hours[has]))
        if size == BIG:
            for k in curve:
                curve[k].append(rows[k])

full = np.array(full)
out = {"sizes": SIZES, "lone_tree_error": round(rms(full[:, :-1] - ran, 1).mean(), 1),
       "cut_tree_error": round(np.mean(cut), 1),
       "one_tree": np.rint(full[:, -1]).astype(int).tolist(),
       "one_forest": np.rint(guesses[3][:, :, -1].mean(1)).astype(int).tolist(), "teams": {}}
for count, g in guesses.items():
    g = g[:, :, :-1]
    within = g.var(axis=1, ddof=1).mean()
    shared = g.mean(axis=1).var(axis=0, ddof=1).mean() - within / TEAM  # covariance of two trees
    team = rms(g.mean(axis=1) - ran, 1)
    out["teams"][count] = {
        "single": round(rms(g - ran, 2).mean(), 1), "team": round(team.mean(), 1),
        "team_squared": round(np.mean(team**2), 1),
        "variance": round(within + shared), "correlation": round(shared / (within + shared), 3),
        "floor": round(shared), "begin_with_exact_gauge": round(np.mean(firsts[count]), 2),
        "curve": [round(by_size(g, b), 2) for b in SIZES if b <= TEAM]}
out["small_team_wins"] = int((rms(guesses[3][:, :, :-1].mean(1) - ran, 1)
                              < rms(guesses[12][:, :, :-1].mean(1) - ran, 1)).sum())
out["curve"] = {k: np.mean(v, axis=0).round(2).tolist() for k, v in curve.items()}
out["oob_by_pile"] = [round(v[-1], 1) for v in curve["oob"]]
out["new_by_pile"] = [round(v[-1], 1) for v in curve["new"]]

# Much luck: forests with leaves of 1 and of 10. Errors: own pile, new engines without luck
noisy = {}
for leaf in (1, 10):
    errors = []
    for pile in range(5):
        rng = np.random.default_rng(100 + pile)
        gauges, hours = engines(N, rng, luck=40)
        far, later = engines(400, rng, luck=0)
        teams = [grow(gauges, hours, rng, 3, leaf)[0] for _ in range(100)]
        errors.append([rms(np.mean([t.predict(a, check_input=False) for t in teams], axis=0) - b)
                       for a, b in ((gauges, hours), (far, later))]
                      + [rms(hours.mean() - later)])
    noisy[leaf] = np.mean(errors, axis=0).round(1).tolist()
out["noisy"] = noisy

# Twelve equally exact gauges: does it take one that stands out?
level, later = engines(400, np.random.default_rng(1000), best=0.2)
equal = {}
for count in (12, 3):
    errors, same = [], []
    for pile in range(PILES):
        rng = np.random.default_rng(pile)
        gauges, hours = engines(N, rng, best=0.2)
        team = [grow(gauges, hours, rng, count)[0] for _ in range(TEAM)]
        errors.append(rms(np.mean([t.predict(level, check_input=False) for t in team], axis=0) - later))
        same.append(np.bincount([t.tree_.feature[0] for t in team]).max() / TEAM)
    equal[count] = [round(np.mean(errors), 1), round(np.mean(same), 2)]
out["equal_gauges"] = equal

# Every engine listed twice: out of bag, a row is judged by trees that saw its copy
errors = []
for pile in range(5):
    rng = np.random.default_rng(pile)
    gauges, hours = (np.concatenate([a, a]) for a in engines(N, rng))
    total, times, later = np.zeros(2 * N), np.zeros(2 * N), np.zeros(len(new))
    for _ in range(100):
        tree, unseen = grow(gauges, hours, rng, 3)
        total, times = total + unseen * tree.predict(gauges, check_input=False), times + unseen
        later += tree.predict(new, check_input=False) / 100
    errors.append([rms(total / times - hours), rms(later - ran)])
out["listed_twice"] = np.mean(errors, axis=0).round(1).tolist()
print(json.dumps(out))
