"""Recomputes every number of the page's hand-worked section, and those of the other sections."""

SCORES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
HEALTHY = [30, 22, 14, 9, 6, 4, 2, 2, 1, 0]
SICK = [0, 0, 0, 1, 1, 1, 2, 2, 2, 1]


def count(line):
    """Sick flagged, healthy flagged, sick missed."""
    tp = sum(n for score, n in zip(SCORES, SICK) if score > line)
    fp = sum(n for score, n in zip(SCORES, HEALTHY) if score > line)
    return tp, fp, sum(SICK) - tp


def f(tp, fp, fn, beta=1):
    return (1 + beta**2) * tp / ((1 + beta**2) * tp + beta**2 * fn + fp)


print("score, healthy, sick", list(zip(SCORES, HEALTHY, SICK)))
print("threshold, flagged, found, false alarms, missed, right verdicts")
for tenth in range(10):
    tp, fp, fn = count(tenth / 10)
    p, r = tp / (tp + fp), tp / 10
    print(tenth / 10, tp + fp, tp, fp, fn, tp + 90 - fp)
    print("   precision", round(p, 4), round(p, 3), round(p, 2), "recall", r, "F1",
          round(f(tp, fp, fn), 4), round(f(tp, fp, fn), 3), round(f(tp, fp, fn), 2))
    print("   plain mean", round((p + r) / 2, 3), "F2", round(f(tp, fp, fn, 2), 3),
          "F0.5", round(f(tp, fp, fn, 0.5), 3),
          "cost with 10 per miss", fp + 10 * fn,
          "weight of precision in F1", round((tp + fp) / (tp + fp + 10), 2))
print("share of sick in each band", [round(s / (s + h), 3) for s, h in zip(SICK, HEALTHY)])
half = f(*count(0.6)) / 2
print("half of the best F1:", round(half, 3), "false alarms that a miss costs there:", round((1 - half) / half, 1))
print("positive class healthy, at 0.5: precision", round(81 / 83, 3), "recall", round(81 / 90, 3),
      "F1", round(2 * 81 / (2 * 81 + 9 + 2), 3))
reciprocals = 1 / 0.8, 17 / 8
print("reciprocals", reciprocals, "mean", sum(reciprocals) / 2, "and back", round(2 / sum(reciprocals), 4))
print("\nring hunter: holes, rings, left: precision, recall")
for holes, rings in ((5, 4), (40, 16), (200, 20)):
    print(holes, rings, 20 - rings, rings / holes, rings / 20)
print("mail search: precision", 15 / 20, "recall", 15 / 30)

print("\nthree classes")
NAMES = ("question", "complaint", "fraud")
for title, table in (
    ("as it is", [[76, 4, 0], [5, 10, 0], [2, 2, 1]]),
    ("the last fraud lost too", [[76, 4, 0], [5, 10, 0], [3, 2, 0]]),
    ("every fraud found", [[76, 4, 0], [5, 10, 0], [0, 0, 5]]),
):
    print(title)
    ps, rs, fs, share = [], [], [], []
    for i, name in enumerate(NAMES):
        tp = table[i][i]
        real, said = sum(table[i]), sum(row[i] for row in table)
        p, r = tp / said if said else 0, tp / real
        ps, rs, fs, share = ps + [p], rs + [r], fs + [f(tp, said - tp, real - tp)], share + [real / 100]
        print(" ", name, "real", real, "said", said, "right", tp, "precision", round(p, 3), "recall",
              round(r, 3), "F1", round(fs[-1], 3), round(fs[-1], 2))
    right = sum(table[i][i] for i in range(3))
    macro = sum(fs) / 3
    p, r = sum(ps) / 3, sum(rs) / 3
    weighted = sum(a * b for a, b in zip(share, fs))
    print("  right", right, "wrong", 100 - right, "micro", f(right, 100 - right, 100 - right))
    print("  sum of F1", round(sum(fs), 3), "macro F1", round(macro, 3), round(macro, 2), "weighted F1", round(weighted, 3), round(weighted, 2))
    print("  parts of the weighted", [round(a * b, 3) for a, b in zip(share, fs)])
    print("  mean precision", round(p, 3), "mean recall", round(r, 3), "F1 of these means", round(2 * p * r / (p + r), 3))

print("\npractice")
print("30 flagged, 24 right, 40 real: precision", 24 / 30, "recall", 24 / 40, "F1", round(f(24, 6, 16), 3))
print("sum of P and R", 1.4, "product", 0.48)
for s in (0, 1, 2):
    print("group of 4 with", s, "sick added at 0.6: precision", round((7 + s) / 16, 3), "F1", round(f(7 + s, 5 + 4 - s, 3 - s), 3))
print("two classes 95 and 5, all called the first: micro", 0.95, "F1", round(2 * 95 / (190 + 5), 3),
      "macro", round(95 / (190 + 5), 3))
print("top of a list: of 1:", 0 / 1, "of 3:", round(2 / 3, 3), "of 5:", 3 / 5)
