"""The chances and the log-odds of the frost nights; separated nights; slugs and a straight log-odds."""

from math import log

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import SplineTransformer

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PURPLE, RED, canvas, save

t5, lived, of = np.arange(-4, 1), np.array([1, 3, 6, 9, 9]), np.array([10, 12, 12, 12, 10])
share = lived / of


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


w, b = log(3), 2 * log(3)
t = np.linspace(-7, 3, 61)
rows = np.repeat(t5, of)
y = np.concatenate([np.arange(n) < k for k, n in zip(lived, of)])
slope, start = np.polyfit(rows, y, 1)

# --- 1a: chances ---
fig, ax = canvas(260)
ax.axhspan(-0.5, 0, color=FAINT, alpha=0.5, lw=0)
ax.axhspan(1, 1.5, color=FAINT, alpha=0.5, lw=0)
ax.plot(t, start + slope * t, color=MUTED, lw=1.6, ls="--")
ax.plot(t, sigmoid(b + w * t), color=BLUE, lw=2.6)
ax.plot(t5, share, "o", color=INK, ms=6)
ax.text(-6.9, 1.18, "straight line: leaves 0 to 1", color=MUTED, ha="left", va="center")
ax.text(-4.6, 0.55, "logistic\nregression", color=BLUE, ha="center", va="center")
ax.text(0.35, 0.83, "9 of 10", color=INK, ha="left", va="center")
ax.text(-1.7, 0.5, "6 of 12", color=INK, ha="left", va="center")
ax.text(-3.7, 0.06, "1 of 10", color=INK, ha="left", va="center")
ax.set_xlim(-7, 3)
ax.set_ylim(-0.35, 1.4)
ax.set_yticks([0, 0.5, 1], ["0", "0.5", "1"])
ax.set_xticks([-6, -4, -2, 0, 2], ["−6", "−4", "−2", "0", "2"])
ax.set_xlabel("lowest temperature, °C")
ax.set_title("Chance that the bed survives")
save(
    fig, __file__, "figure-chance.svg",
    title="Chance that a bed survives, against the lowest temperature of the night",
    desc="Five shares rise from 0.1 at -4 degrees over 0.5 at -2 to 0.9 at 0. An S-shaped curve runs through them and stays "
    "between 0 and 1. The best straight line falls below 0 under -4.4 degrees and exceeds 1 above 0.4 degrees.",
)  # fmt: skip

# --- 1b: log-odds ---
fig, ax = canvas(260)
ax.axhline(0, color=FAINT, lw=1.2)
ax.plot(t, b + w * t, color=BLUE, lw=2.6)
ax.plot(t5, np.log(lived / (of - lived)), "o", color=INK, ms=6)
ax.text(0.3, 1.9, "9 to 1", color=INK, ha="left", va="center")
ax.text(-1.7, -0.55, "even", color=INK, ha="left", va="center")
ax.text(-3.7, -2.5, "1 to 9", color=INK, ha="left", va="center")
ax.plot([-1, 0, 0], [w, w, 2 * w], color=ORANGE, lw=1.6)
ax.text(0.2, 1.05, "+1.10 per\ndegree", color=ORANGE, ha="left", va="top")
ax.set_xlim(-7, 3)
ax.set_ylim(-5.8, 5.8)
ax.set_yticks([-4, -2, 0, 2, 4], ["−4", "−2", "0", "2", "4"])
ax.set_xticks([-6, -4, -2, 0, 2], ["−6", "−4", "−2", "0", "2"])
ax.set_xlabel("lowest temperature, °C")
ax.set_title("The same as log-odds")
save(
    fig, __file__, "figure-odds.svg",
    title="The log-odds of survival against the lowest temperature of the night",
    desc="The same five shares as log-odds, from -2.2 to 2.2, lie on a straight line that rises by 1.10 per degree and crosses 0 at -2 degrees.",
)  # fmt: skip

# --- 2: separated nights ---
fig, ax = canvas(230)
grid = np.linspace(-5, 1, 61)
for k, color, at in ((1, GREEN, (-0.45, 0.72)), (2, BLUE, (-1.25, 0.56)), (8, PURPLE, (-1.85, 0.25))):
    ax.plot(grid, sigmoid(k * (grid + 2)), color=color, lw=2.2, ls="--" if k == 2 else "-")
    ax.text(*at, f"weight {k}" + ", dashed" * (k == 2), color=color, ha="left", va="center")
ax.plot([-4, -3], [0, 0], "x", color=RED, ms=9, mew=2.4)
ax.plot([-1, 0], [1, 1], "o", color=INK, ms=7)
ax.text(-3.5, -0.1, "lost", color=RED, ha="center", va="center")
ax.text(-0.5, 1.1, "survived", color=INK, ha="center", va="center")
ax.set_xlim(-5, 1)
ax.set_ylim(-0.17, 1.18)
ax.set_yticks([0, 0.5, 1], ["0", "0.5", "1"])
ax.set_xticks([-4, -3, -2, -1, 0], ["−4", "−3", "−2", "−1", "0"])
ax.set_xlabel("lowest temperature, °C")
ax.set_title("The steeper, the better it fits")
save(
    fig, __file__, "figure-runaway.svg",
    title="Four separated nights and three curves of growing weight",
    desc="Lost beds at -4 and -3 degrees, survivors at -1 and 0. Curves of weight 1, 2 and 8, all through 0.5 at -2 degrees, come closer to the four points the steeper they are.",
)  # fmt: skip

# --- 3: slugs ---
grid = np.linspace(-7, 5, 61)
fits = {"straight": [], "bent": []}
for seed in range(5):
    rng = np.random.default_rng(seed)
    x = rng.uniform(-7, 5, 2000)[:, None]
    ok = rng.random(2000) < 0.75 / (1 + np.exp(-2 * (x[:, 0] + 2)))
    bent = make_pipeline(SplineTransformer(n_knots=6, include_bias=False), LogisticRegression(C=np.inf, max_iter=2000))
    for name, model in (("straight", LogisticRegression(C=np.inf)), ("bent", bent)):
        fits[name].append(model.fit(x, ok).predict_proba(grid[:, None])[:, 1])
fig, ax = canvas(260)
ax.plot(grid, 0.75 / (1 + np.exp(-2 * (grid + 2))), color=GREEN, lw=5, alpha=0.45)
ax.plot(grid, np.mean(fits["bent"], 0), color=BLUE, lw=2, ls="--")
ax.plot(grid, np.mean(fits["straight"], 0), color=RED, lw=2)
end = np.mean(fits["straight"], 0)[-1]
ax.text(4.9, end + 0.03, "straight log-odds", color=RED, ha="right", va="bottom")
ax.text(4.9, 0.44, "truth: never above 0.75", color=GREEN, ha="right", va="top")
ax.text(4.9, 0.3, "bent log-odds", color=BLUE, ha="right", va="top")
ax.set_xlim(-7, 5.05)
ax.set_ylim(0, 1.05)
ax.set_yticks([0, 0.25, 0.5, 0.75, 1], ["0", "0.25", "0.5", "0.75", "1"])
ax.set_xticks([-6, -4, -2, 0, 2, 4], ["−6", "−4", "−2", "0", "2", "4"])
ax.set_xlabel("lowest temperature, °C")
ax.set_title("Slugs take one bed in four")
save(
    fig, __file__, "figure-slugs.svg",
    title="The true chance of survival and two fits, when slugs take one bed in four",
    desc=f"The truth rises steeply near -2 degrees and stays at 0.75. The fit with straight log-odds is too high in the cold, too low just above the rise, and reaches {end:.2f} at 5 degrees. The bent fit follows the truth.",
)  # fmt: skip
