"""Recomputes every number of the page's hand-worked section, and those of the other sections."""

from math import sqrt

SCORES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
HEALTHY = [30, 22, 14, 9, 6, 4, 2, 2, 1, 0]
SICK = [0, 0, 0, 1, 1, 1, 2, 2, 2, 1]

TP = sum(k for s, k in zip(SCORES, SICK) if s >= 0.5)
FN = sum(SICK) - TP
FP = sum(k for s, k in zip(SCORES, HEALTHY) if s >= 0.5)
TN = sum(HEALTHY) - FP
for band in zip(SCORES, HEALTHY, SICK):
    print("score {} healthy {} sick {}".format(*band))
print("sick", sum(SICK), "healthy", sum(HEALTHY), "threshold", 0.5)
print("TP", TP, "FN", FN, "FP", FP, "TN", TN, "flagged", TP + FP, "not flagged", FN + TN)
print("accuracy", (TP + TN) / 100, "nobody is sick", sum(HEALTHY) / 100, "errors", FP + FN)
print("sensitivity", TP / (TP + FN), "specificity", TN / (TN + FP))
print("precision", round(TP / (TP + FP), 3), "share of the silent that are healthy", round(TN / (TN + FN), 3))

print("\nThe same test in 1000 people")
SE, SP = TP / (TP + FN), TN / (TN + FP)
for sick in (500, 100, 10):
    well = 1000 - sick
    tp, tn = round(SE * sick), round(SP * well)
    fn, fp = sick - tp, well - tn
    print(f"sick {sick} ({sick // 10}%) healthy {well}: TP {tp} FN {fn} FP {fp} TN {tn}, flagged {tp + fp},",
          f"precision {tp / (tp + fp):.3f}, right {tp + tn}, accuracy {(tp + tn) / 1000:.3f},",
          f"nobody {well / 1000:.3f}, false alarms per find {fp / tp:.1f}")
print("flagged of which sick at 1%, per 100:", round(100 * 8 / 107, 1), "healthy of the flagged, percent:",
      round(100 * 99 / 107, 1))
print("odds factor", round(SE / (1 - SP), 3), "prevalence where TP = FP", round(1 / 9, 4))
print("odds 8 to 99 as a share", round(8 / (8 + 99), 4))

print("\nCosts in units of one false alarm: test, nobody flagged, everybody flagged")
for r in (1, 10, 50):
    print("a miss costs", r, ":", FP + r * FN, r * (TP + FN), FP + TN)
print("test beats nobody from", FP / TP, "and loses to everybody from", (TN + FP - FP) / FN)
print("threshold for costs 1 and 10:", round(1 / 11, 4))

print("\nThe prevalence from the share of flagged:", round((0.17 + SP - 1) / (SE + SP - 1), 3))


def wilson(k, n, z=1.96):
    center, half = k / n + z * z / (2 * n), z * sqrt(k / n * (1 - k / n) / n + (z / (2 * n)) ** 2)
    return [round((center + sign * half) / (1 + z * z / n), 2) for sign in (-1, 1)]


print("95% intervals (Wilson): sensitivity", wilson(8, 10), "specificity", wilson(81, 90))

print("\nThe smoke alarm: fire 4 (rang 3), toast 106 (rang 20)")
print("right", 3 + 86, "of", 110, "a dead battery", 106, "rang", 23, "share fire", round(3 / 23, 2))

print("\nPractice")
tp, fp = 18, 27
print("parcels: FN", 20 - tp, "TN", 180 - fp, "accuracy", (tp + 180 - fp) / 200, "sens", tp / 20,
      "spec", (180 - fp) / 180, "precision", tp / (tp + fp))
for share in (0.1, 0.5):
    print("test 0.95, 0.7 at", share, "accuracy", round(share * 0.95 + (1 - share) * 0.7, 3))
print("checker: factor", round(0.9 / 0.01), "odds 90 to 999, share", round(90 / (90 + 999), 3))
print("systems: A", 1 + 30, "B", 5 + 5, "with a miss at 20: A", 1 * 20 + 30, "B", 5 * 20 + 5,
      "equal at", (30 - 5) / (5 - 1))
print("normalized rows: 0.8 / (0.8 + 0.1) =", round(0.8 / 0.9, 3), "against 8 / 17 =", round(8 / 17, 3))
