"""Recomputes every number of the page's hand-worked section, and of its story."""

LOSSES = [1.93, 1.69, 1.86, 1.48, 1.23, 1.25, 1.35, 1.12, 1.18, 1.16, 1.47, 1.20]
NEW = {2: 2.20, 5: 1.78, 8: 1.70}  # on 2,000 new pots, from code_numpy.py
MARKS = [4, 6, 5, 5, 7, 6, 7, 5, 8, 4]


def stop(values, patience, least=0.0):
    """The epoch that ends training, and the epoch whose weights are kept."""
    best, best_epoch = float("inf"), 0
    for epoch, value in enumerate(values, 1):
        if value < best - least:
            best, best_epoch = value, epoch
        elif epoch - best_epoch == patience:
            break
    return epoch, best_epoch


print("losses:", *(f"{v:.2f}" for v in LOSSES))
print("patience 3, epoch by epoch: loss, best so far, epochs without a new best")
best, waited = float("inf"), 0
for epoch, value in enumerate(LOSSES, 1):
    waited = 0 if value < best else waited + 1
    best = min(best, value)
    print(epoch, f"{value:.2f} {best:.2f}", waited, "stop" if waited == 3 else "")
    if waited == 3:
        break

print("\npatience: stops, keeps, validation, new pots, passes wasted")
for patience in (1, 2, 3, 4):
    last, kept = stop(LOSSES, patience)
    print(patience, last, kept, f"{LOSSES[kept - 1]:.2f} {NEW[kept]:.2f}", last - kept)
print("first rise:", f"{1.86 - 1.69:.2f}", " from first rise to best, new pots:", f"{2.20 - 1.70:.2f}")
print("kept against stopped, patience 3:", f"{1.12:.2f} {1.47:.2f}", " kinder:", f"{1.70 - 1.12:.2f}")

print("\nleast improvement 0.15, patience 3:", stop(LOSSES, 3, 0.15))
for a, b in ((1.93, 1.69), (1.69, 1.48), (1.48, 1.23), (1.23, 1.12)):
    print(f"{a:.2f} to {b:.2f}: {a - b:.2f}", "counts" if b < a - 0.15 else "does not count")

print("\nmarks: patience, stops, keeps, mark")
for patience in (1, 3, 5):
    last, kept = stop([-m for m in MARKS], patience)
    print(patience, last, kept, MARKS[kept - 1])

print("\nslopes 1 and 0.1, rate 0.1: share reached after 10, 50, 100 steps")
for t in (10, 50, 100):
    alpha = 1 / (0.1 * t)
    for curve in (1, 0.1):
        early, ridge = 1 - (1 - 0.1 * curve) ** t, curve / (curve + alpha)
        print(t, f"alpha {alpha:.4f} curvature {curve}: stopped {early:.4f} L2 {ridge:.4f}")
print("after 50 steps:", f"0.9 ** 50 = {0.9**50:.4f}", f"0.99 ** 50 = {0.99**50:.4f}")
