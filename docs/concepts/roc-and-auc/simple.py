"""Recomputes every number of the page's hand-worked section, and those of the other sections."""

import numpy as np

SCORES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
HEALTHY = [30, 22, 14, 9, 6, 4, 2, 2, 1, 0]
SICK = [0, 0, 0, 1, 1, 1, 2, 2, 2, 1]

EIGHT = [(0.9, 1), (0.8, 1), (0.7, 0), (0.6, 1), (0.55, 0), (0.4, 1), (0.3, 0), (0.2, 0)]


def won(sick, healthy):
    """Pairs in which the sick one scores higher; a tie is a half."""
    return sum((s > h) + 0.5 * (s == h) for s in sick for h in healthy)


def average_precision(order):
    """Mean precision at the sick, from the top of a list of 1 (sick) and 0 without ties."""
    return np.mean([sum(order[: i + 1]) / (i + 1) for i, sick in enumerate(order) if sick])


print("the eight: threshold, who, TP, FP, TPR, FPR, right answers")
tp = fp = 0
for score, sick in EIGHT:
    tp, fp = tp + sick, fp + 1 - sick
    print(score, "sick" if sick else "healthy", tp, fp, tp / 4, fp / 4, tp + 4 - fp)
up = [s for s, sick in EIGHT if sick]
down = [s for s, sick in EIGHT if not sick]
print("healthy outscored by each sick", [(s, int(won([s], down))) for s in up])
print("sick above each healthy", [(h, int(won(up, [h]))) for h in down])
print("pairs", len(up) * len(down), "won", won(up, down), "AUC", won(up, down) / 16)
print("right at 0.5:", 3 + 2, "of 8, share", 5 / 8, " with all scores divided by ten:", 4,
      "of 8, pairs", won([s / 10 for s in up], [s / 10 for s in down]))
print("share of pairs in percent", round(100 * 13 / 16, 2), " of eight patients", 8 * 13 / 16)

print("\nneighbor mistakes")
order = [sick for _, sick in EIGHT]


def share(order):
    sick = [-i for i, x in enumerate(order) if x]
    return won(sick, [-i for i, x in enumerate(order) if not x]) / 16


for name, swap in (("as they are", None), ("upper mistake mended", 2), ("lower mistake mended", 4)):
    new = list(order)
    if swap is not None:
        new[swap], new[swap + 1] = new[swap + 1], new[swap]
    precisions = [round(sum(new[: i + 1]) / (i + 1), 4) for i, x in enumerate(new) if x]
    print(name, new, "won", round(16 * share(new)), "AUC", share(new), "precisions", precisions, "AP", round(average_precision(new), 4),
          "gain AUC", share(new) - share(order), "gain AP", round(average_precision(new) - average_precision(order), 4))
for k, m in ((3, 2), (5, 3)):
    print("pair at", k, "sick above", m, "formula", round((m + 1) / (4 * k * (k + 1)), 4))
bad = [0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1]
for k in (4, 10):  # an exception: the lower repair gains more
    new = bad[: k - 1] + [1, 0] + bad[k + 1 :]
    m = sum(bad[: k - 1])
    print("bad start, pair at", k, "gain AP", round(average_precision(new) - average_precision(bad), 5),
          "formula", round((m + 1) / (6 * k * (k + 1)), 5))
print("mean of 1 - FPR at the sick:", np.mean([1 - fp / 4 for fp in (0, 0, 1, 2)]))

print("\nthe hundred: threshold, TP, FP, TPR, FPR")
for i in range(9, -1, -1):
    tp, fp = sum(SICK[i:]), sum(HEALTHY[i:])
    print(f"{i / 10:.1f}", tp, fp, tp / 10, round(fp / 90, 3))
total = 0
for i in range(9, 2, -1):
    each = sum(HEALTHY[:i]) + HEALTHY[i] / 2
    total += SICK[i] * each
    print("score", SCORES[i], "sick", SICK[i], "healthy below", sum(HEALTHY[:i]), "same", HEALTHY[i],
          "each beats", each, "together", SICK[i] * each)
print("first four lines", 90 + 2 * 89.5 + 2 * 88 + 2 * 86)
print("pairs", 10 * 90, "won", total, "AUC", round(total / 900, 4), "percent", round(100 * total / 900), "lost", 900 - total)
ties = sum(h * s for h, s in zip(HEALTHY, SICK))
print("ties", ties, "as whole points:", round((total + ties / 2) / 900, 4))
print("lost share", round(1 - total / 900, 4))
print("ten times the healthy: pairs", 10 * 900, "won", 10 * total, "at 0.5 flagged", 8 + 90, "precision", round(8 / 98, 3),
      "FPR", 90 / 900)
print("verdicts at 0.5: AUC", (0.8 + 0.9) / 2)

print("\nthe taster")
dear = [90, 88, 85, 82, 80, 70]
cheap = [75, 72, 71, 62, 60]
print("pairs", 6 * 5, "right", won(dear, cheap), "share", won(dear, cheap) / 30,
      "called expensive from 50", sum(x >= 50 for x in dear + cheap), "right", 6, "of 11:", round(6 / 11, 2))

print("\nhow far chance moves it: 10 sick and 90 healthy drawn 20,000 times, then 100 and 900")
rng = np.random.default_rng(0)
for n1, n0 in ((10, 90), (100, 900)):
    h = rng.multinomial(n0, np.array(HEALTHY) / 90, 20000)
    s = rng.multinomial(n1, np.array(SICK) / 10, 20000)
    auc = (s * (h.cumsum(axis=1) - h / 2)).sum(axis=1) / (n1 * n0)
    print(n1, n0, "95% between", np.percentile(auc, [2.5, 97.5]).round(2).tolist())

print("\npractice")
mails = [1, 0, 1, 1, 0, 0]
sick = [-i for i, x in enumerate(mails) if x]
good = [-i for i, x in enumerate(mails) if not x]
print("mails: won", won(sick, good), "of 9:", round(won(sick, good) / 9, 3))
print("stars:", won([3, 2], [3, 1, 1]), "of 6:", won([3, 2], [3, 1, 1]) / 6)
print("twelve easy ones more: pairs", 4 * 16, "won", won(up, down + [0.05] * 12),
      "AUC", round(won(up, down + [0.05] * 12) / 64, 3), "FPR at 0.5", 2 / 16, "before", 2 / 4,
      "precision both", 3 / 5)
print("squared: 0.75 ->", 0.75**2, "0.65 ->", round(0.65**2, 4), "flagged", sum(SICK[7:]) + sum(HEALTHY[7:]),
      "TP", sum(SICK[7:]))
print("turned around:", round(1 - 0.07, 2))
