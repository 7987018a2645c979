"""One bell for a breakfast with two humps, fitted by each direction of KL."""

import numpy as np
from scipy.optimize import minimize

step = 0.005
t = np.arange(-2, 20, step) + step / 2  # hours of the day, finely


def log_bell(center, width):
    return -((t - center) ** 2) / (2 * width**2) - np.log(width * np.sqrt(2 * np.pi))


def log_humps(gap=3):
    """Two thirds of the guests around 7, one third `gap` hours later."""
    return np.logaddexp(
        np.log(2 / 3) + log_bell(7, 0.5), np.log(1 / 3) + log_bell(7 + gap, 0.5)
    )


def kl(log_p, log_q):
    return np.sum(np.exp(log_p) * (log_p - log_q)) * step / np.log(2)


def fit(loss, start):
    """The bell with the smallest loss, searched from a center and a width."""
    result = minimize(
        lambda x: loss(log_bell(x[0], np.exp(x[1]))),
        [start[0], np.log(start[1])], method="Nelder-Mead",
        options={"xatol": 1e-6, "fatol": 1e-10},
    )  # fmt: skip
    return result.x[0], np.exp(result.x[1])


p = log_humps()
bells = {  # the numbers are where the search starts
    "forward": fit(lambda q: kl(p, q), (7, 1)),
    "reverse, 7": fit(lambda q: kl(q, p), (7, 0.5)),
    "reverse, 10": fit(lambda q: kl(q, p), (10, 0.5)),
}
print("fitted by   center width forward reverse")
for name, (center, width) in bells.items():
    q = log_bell(center, width)
    print(f"{name:12}{center:6.2f}{width:6.2f}{kl(p, q):8.2f}{kl(q, p):8.2f}")

print("\nguests        8 to 9  after 9:30")
shares = {"truth": p} | {name: log_bell(*bell) for name, bell in bells.items()}
for name, log_f in shares.items():
    f = np.exp(log_f) * step
    early, late = f[(t > 8) & (t < 9)].sum(), f[t > 9.5].sum()
    print(f"{name:12}{early:8.1%}{late:12.1%}")

print("\ngap  reverse: center, width")  # the best of three starts
for gap in (1, 2, 2.5, 3):
    p = log_humps(gap)
    starts = ((7, 0.5), (7 + gap / 3, 0.5 + gap / 3), (7 + gap, 0.5))
    bells = [fit(lambda q: kl(q, p), s) for s in starts]
    best = min(bells, key=lambda bell: kl(log_bell(*bell), p))
    print(f"{gap:3}  {best[0]:.2f}, {best[1]:.2f}")
