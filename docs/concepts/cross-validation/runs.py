"""Every way to pair the ten driveways; 4,000 simulated lists; the three sick scores."""

import contextlib
import io
import json
from itertools import combinations

import numpy as np

with contextlib.redirect_stdout(io.StringIO()):
    import fix_groups
    import fix_inside
    import fix_time
    from code_numpy import fit_nearest, fit_rate, length, minutes, miss


def pairings(left):
    """All ways to cut the rows into pairs."""
    if not left:
        yield []
    for b in left[1:]:
        for rest in pairings([c for c in left[1:] if c != b]):
            yield [(left[0], b), *rest]


deals = {}
for name, fit in (("rate", fit_rate), ("nearest", fit_nearest)):
    single = {}
    for pair in combinations(range(10), 2):
        held = np.array(pair)
        rest = np.setdiff1d(np.arange(10), held)
        single[pair] = miss(fit(length[rest], minutes[rest]), length[held], minutes[held])
    five = [np.mean([single[pair] for pair in deal]) for deal in pairings(list(range(10)))]
    deals[name] = {"single": list(single.values()), "five": five}
rate, nearest = (np.array(deals[name]["five"]) for name in ("rate", "nearest"))
deals["rate_wins"] = int(np.sum(rate < nearest - 1e-9))
one, other = (np.array(deals[name]["single"]) for name in ("rate", "nearest"))
deals["nearest_wins_single"] = int(np.sum(other < one - 1e-9))


def spread(lists=4000, n=20, k=5):
    """Fold scores of both rules on many lists: minutes = 2 * meters + luck, spread 6."""
    rng = np.random.default_rng(0)
    x = rng.uniform(3, 17, (lists, n))
    y = 2 * x + rng.normal(0, 6, x.shape)
    scores = {"rate": [], "nearest": []}
    for held in np.split(np.arange(n), k):
        rest = np.setdiff1d(np.arange(n), held)
        per_meter = y[:, rest].sum(1) / x[:, rest].sum(1)
        near = np.abs(x[:, held, None] - x[:, None, rest]).argmin(2)
        said = {"rate": per_meter[:, None] * x[:, held], "nearest": np.take_along_axis(y[:, rest], near, 1)}
        for name in scores:
            scores[name].append(np.abs(said[name] - y[:, held]).mean(1))
    result = {}
    for name, values in scores.items():
        values = np.array(values)
        mean, error = values.mean(0), values.std(0, ddof=1) / k**0.5
        between = np.cov(values)
        own = np.trace(between) / k
        result[name] = {
            "mean": mean.mean(),
            "really": mean.std(),
            "claimed": np.mean(error**2) ** 0.5,
            "correlation": (between.sum() - k * own) / (k * (k - 1)) / own,
            "covers": np.mean(np.abs(mean - mean.mean()) < 2 * error),
            "first": [mean[:40], error[:40]],
        }
    return result


copies, writers, lakes = (np.mean(f.results, axis=0)[:3] for f in (fix_inside, fix_groups, fix_time))
sick = {"copies": 100 * (1 - copies), "writers": writers, "lakes": lakes}  # wrong, right, truth


def rounded(value):
    if isinstance(value, dict):
        return {k: rounded(v) for k, v in value.items()}
    if isinstance(value, (list, np.ndarray)):
        return [rounded(v) for v in value]
    return float(f"{value:.4g}")


print(json.dumps(rounded({"deals": deals, "spread": spread(), "sick": sick})))
