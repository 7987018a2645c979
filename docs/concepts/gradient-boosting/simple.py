"""Recomputes every number of the page's hand-worked section."""

import numpy as np

hour = np.array([8, 9, 10, 11, 12, 13])
wait = np.array([4.0, 4, 13, 21, 19, 11])


def stump(r):
    """The best of the five splits: how many go left, the mean left, the mean right, the error left."""
    errors = []
    for k in range(1, len(r)):
        a, b = r[:k].mean(), r[k:].mean()
        errors.append((sum((r[:k] - a) ** 2) + sum((r[k:] - b) ** 2), k, a, b))
    return min(errors), [round(float(e[0]), 2) for e in errors]


def show(name, v):
    print(name, [round(float(x), 4) for x in v])


first = wait - 12 - np.where(hour < 9.5, -8, 4)
print("waits", wait.astype(int), "cut at 9.5 leaves", first.astype(int), "squared", (first**2).astype(int))
for rate in (0.5, 1.0):
    F = np.full(6, wait.mean())
    print("\nrate", rate, "start", F[0])
    r = wait - F
    show("residuals", r)
    print("squares add to", round(float(sum(r**2)), 3), "mean", round(float(np.mean(r**2)), 2))
    for m in (1, 2, 3):
        (_, k, a, b), errors = stump(r)
        print("round", m, "split at", hour[k] - 0.5, "means", round(a, 4), round(b, 4), "of errors", errors)
        print("  coats", round(rate * a, 4), round(rate * b, 4))
        F = F + rate * np.where(np.arange(6) < k, a, b)
        r = wait - F
        show("  forecasts", F)
        show("  residuals", r)
        print("  squares add to", round(float(sum(r**2)), 3), "mean", round(float(np.mean(r**2)), 2))

print("\nfour kinds of day: the question 'weekend?' or 'sun?', rate 1")
weekend, sun = np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1])
y = np.array([2.0, 2, 2, 10])
F = np.full(4, y.mean())
print("start", F[0], "squares add to", sum((y - F) ** 2))
for column in (weekend, sun, weekend, sun):
    r = y - F
    means = [r[column == v].mean() for v in (0, 1)]
    F = F + np.array(means)[column]
    print("means", means, "forecasts", F, "residuals", y - F, "squares add to", sum((y - F) ** 2))

print("\nleft after 10 rounds that each take a tenth:", round(0.9**10, 2), "a hundredth:", round(0.99**10, 2))
print("after 100: a tenth", round(0.9**100, 5), "a hundredth", round(0.99**100, 2))
