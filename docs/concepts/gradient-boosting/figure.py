"""Three rounds on six points; the error by number of trees, and bias and variance (from runs.json)."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, GREEN, INK, MUTED, ORANGE, PURPLE, RED, SMALL, canvas, save

# --- three rounds, recomputed ---
hour = np.array([8, 9, 10, 11, 12, 13])
wait = np.array([4.0, 4, 13, 21, 19, 11])
edges = np.arange(7.5, 14)
F = np.full(6, 12.0)
for m in (0, 1, 2, 3):
    fig, ax = canvas(225)
    if m:
        r = wait - F
        errors = [np.var(r[:k]) * k + np.var(r[k:]) * (6 - k) for k in range(1, 6)]
        k = int(np.argmin(errors)) + 1
        before, F = F, F + 0.5 * np.where(np.arange(6) < k, r[:k].mean(), r[k:].mean())
        ax.stairs(before, edges, color=MUTED, lw=1.5, ls=(0, (4, 3)), baseline=None)
        ax.axvline(hour[k] - 0.5, color=MUTED, lw=1.2, ls=(0, (1, 2)), zorder=0)
        left = hour[k] > 12
        ax.text(hour[k] - (0.6 if left else 0.4), 1.2, f"before {hour[k] - 1}:30?", color=MUTED, va="center",
                ha="right" if left else "left", size=SMALL)
    ax.vlines(hour, F, wait, color=ORANGE, lw=2, zorder=1)
    ax.stairs(F, edges, color=BLUE, lw=2.5, baseline=None)
    ax.plot(hour, wait, "o", color=INK, ms=7, zorder=3)
    if m == 0:
        ax.text(10.85, 17.5, "residual +9", color=ORANGE, va="center", ha="right", size=SMALL)
        ax.text(8.5, 12.6, "mean, 12", color=BLUE, ha="center", va="bottom", size=SMALL)
        ax.text(9.1, 7.5, "residual −8", color=ORANGE, va="center", size=SMALL)
    if m == 1:
        ax.text(8.5, 12.6, "before", color=MUTED, ha="center", va="bottom", size=SMALL)
        ax.text(8.5, 8.6, "after", color=BLUE, ha="center", va="bottom", size=SMALL)
    ax.set_ylim(0, 23)
    ax.set_xlim(7.4, 13.6)
    ax.set_xticks(hour)
    ax.set_yticks([0, 5, 10, 15, 20])
    ax.set_xlabel("hour")
    ax.set_ylabel("minutes in the queue")
    name = f"Round {m}" if m else "Start"
    ax.set_title(f"{name}: mean squared error {np.mean((wait - F) ** 2):.1f}")
    told = f"The stump splits at {hour[k] - 0.5}. " if m else ""
    save(fig, __file__, f"figure-round-{m}.svg", title=f"Six queues and the forecast, {name.lower()}",
         desc=told + "Forecasts for 8 to 13 o'clock: " + ", ".join(f"{v:g}" for v in F.round(2))
              + ". Measured waits: 4, 4, 13, 21, 19, 11.")

# --- error on new data by number of trees ---
runs = json.loads(Path(__file__).with_name("runs.json").read_text())
fig, ax = canvas(300)
DASHED = (0, (4, 2))
for rate, color, dash, x, y in (("1", RED, (0, (1, 1.2)), 110, 43), ("0.3", ORANGE, "-", 1.65, 38.8), ("0.1", GREEN, DASHED, 5.4, 38.5),
                                ("0.03", PURPLE, "-", 11.2, 43.8), ("0.01", BLUE, DASHED, 27, 47.3)):
    c = runs["curves"][rate]
    ax.plot(c["trees"], c["mse"], color=color, ls=dash)
    label = f"rate {rate}" if rate in ("1", "0.01") else rate
    ax.text(x, y, label, color=color, va="center", size=SMALL)
ax.axhline(16, color=MUTED, lw=1, ls=(0, (4, 3)))
ax.text(1, 16.5, "16: noise that nothing can forecast", color=MUTED, va="bottom", size=SMALL)
ax.set_xscale("log")
ax.set_xticks([1, 3, 10, 30, 100, 300], ["1", "3", "10", "30", "100", "300"])
ax.minorticks_off()
ax.set_ylim(12, 56)
ax.set_xlim(0.95, 320)
ax.set_xlabel("trees (logarithmic)")
ax.set_ylabel("squared error on new data")
save(fig, __file__, "figure-rate.svg", title="Error on new data by number of trees, for five learning rates",
     desc="Slower rates need more trees, and down to 0.1 reach a lower error. "
     + "; ".join(f"rate {r}: lowest {c['best']} at {c['best_trees']} trees" for r, c in runs["curves"].items()))

# --- bias and variance ---
fig, ax = canvas(265)
rows = [("one", "1"), ("bagged", "1"), ("boosted", "1"), ("one", "None"), ("bagged", "None"), ("boosted", "None")]
places = [0, 1, 2, 4, 5, 6]
for (name, depth), y in zip(rows, places):
    bias2, variance = runs["bias2_variance"][f"{name} {depth}"]
    ax.barh(y, bias2, color=BLUE, height=0.72)
    ax.barh(y, variance, left=bias2, color=ORANGE, alpha=0.4, lw=0, height=0.72)
    ax.text(bias2 + variance + 0.5, y, f"{bias2} + {variance}", va="center", size=SMALL)
ax.set_yticks(places, [name for name, _ in rows])
ax.tick_params(axis="y", length=0)
ax.set_ylim(6.6, -1.1)
ax.set_xlim(0, 36)
ax.text(0, -0.85, "stumps", weight="bold", va="center")
ax.text(0, 3.1, "full-grown trees", weight="bold", va="center")
ax.text(11, -0.85, "left: bias²", color=BLUE, va="center", size=SMALL)
ax.text(21.5, -0.85, "right: variance", color=ORANGE, va="center", size=SMALL)
ax.set_xlabel("squared error against the true mean")
save(fig, __file__, "figure-bagging.svg", title="Squared bias and variance of one tree, 40 bagged and 40 boosted",
     desc="Boosting takes the bias from stumps; bagging takes the variance from full trees. "
     + "; ".join(f"{n} {'stump' if d == '1' else 'full tree'}: bias squared {runs['bias2_variance'][f'{n} {d}'][0]},"
                    f" variance {runs['bias2_variance'][f'{n} {d}'][1]}" for n, d in rows))
