"""The threshold with the best F1: as seen on the patients that chose it, and on new ones."""

import numpy as np

SCORES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
HEALTHY = [30, 22, 14, 9, 6, 4, 2, 2, 1, 0]
SICK = [0, 0, 0, 1, 1, 1, 2, 2, 2, 1]

rng = np.random.default_rng(0)
CLINICS = 5000


def f1_at_tenths():
    """10 sick and 90 healthy drawn for each clinic: F1 at 0.0, 0.1, … 0.9."""
    sick = rng.multinomial(10, np.array(SICK) / 10, CLINICS)
    healthy = rng.multinomial(90, np.array(HEALTHY) / 90, CLINICS)
    tp = sick[:, ::-1].cumsum(axis=1)[:, ::-1]  # score above the threshold
    fp = healthy[:, ::-1].cumsum(axis=1)[:, ::-1]
    return 2 * tp / (tp + fp + 10)


first, new = f1_at_tenths(), f1_at_tenths()
best = first.argmax(axis=1)  # each clinic picks its own best threshold
each = np.arange(CLINICS)
print(f"F1 on the patients that chose:  {first[each, best].mean():.2f}")
print(f"F1 on a hundred new patients:   {new[each, best].mean():.2f}")
for tenth in (4, 5, 6, 7):
    print(f"clinics that chose 0.{tenth}: {np.mean(best == tenth):.0%}")
