"""Four units under two masks and at prediction; their 16 scores; digits at five rates (from runs.json)."""

import json
from collections import Counter
from itertools import product
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, INK, MUTED, ORANGE, PAPER, SMALL, blank, canvas, save

h, w = np.array([2, 4, 1, 3]), np.array([1, -1, 2, 1])


def number(v):
    return f"{v:g}".replace("-", "−")


# --- the same four units, three calls ---
fig, ax = canvas(330)
blank(ax)
ax.set_xlim(0, 340)
ax.set_ylim(0, 330)
heights = [252, 202, 152, 102]
columns = [(52, "training\ncall 1", (1, 0, 1, 1)), (168, "training\ncall 2", (0, 1, 1, 0)), (284, "prediction\nevery call", None)]
for x, title, mask in columns:
    ax.text(x, 306, title, ha="center", va="center", color=INK if mask else BLUE)
    out = 2 * np.array(mask) * h if mask else h
    for i, y in enumerate(heights):
        off = mask is not None and not mask[i]
        color = MUTED if off else BLUE
        ax.plot([x - 22, x + 28], [y, y - 0], color=FAINT if off else color, lw=1.5, ls=(0, (2, 3)) if off else "-", zorder=0)
        ax.plot(x - 22, y, "o", ms=32, mfc=PAPER, mec=color, mew=1.2 if off else 2.2, zorder=2)
        if off:
            ax.plot([x - 33, x - 11], [y - 11, y + 11], color=FAINT, lw=1.4, zorder=3)
        ax.text(x - 22, y, number(out[i]), ha="center", va="center", color=MUTED if off else INK, zorder=4)
        ax.text(x + 32, y, f"× {number(w[i])}", ha="left", va="center", color=MUTED if off else INK, size=SMALL)
    ax.plot([x - 40, x + 54], [72, 72], color=MUTED, lw=1)
    ax.text(x + 6, 52, f"score {number((w * out).sum())}", ha="center", va="center", weight="bold", color=INK if mask else BLUE)
ax.text(110, 20, "kept ones doubled", ha="center", va="center", color=MUTED, size=SMALL)
ax.text(284, 20, "nothing doubled", ha="center", va="center", color=MUTED, size=SMALL)
save(fig, __file__, "figure-masks.svg", title="Four units in two calls of training and at prediction",
     desc="Activations 2, 4, 1, 3 with weights 1, −1, 2, 1. Training call 1 drops the second unit: 4, 0, 2, 6 and score 14. "
          "Call 2 drops the first and last: 0, 8, 2, 0 and score −4. At prediction all four count once: 2, 4, 1, 3 and score 3.")

# --- the 16 scores, and the same through ReLU ---
scores = [2 * int((w * np.array(m) * h).sum()) for m in product((0, 1), repeat=4)]
fig, axes = canvas(300, rows=2, sharex=True, height_ratios=[1, 1.6])
for ax, values, title in ((axes[0], scores, "the 16 scores of training"), (axes[1], [max(s, 0) for s in scores], "the same through ReLU")):
    mean = np.mean(values)
    for v, n in Counter(values).items():
        ax.plot([v] * n, np.arange(n) + 0.5, "o", color=ORANGE, ms=9, mew=0)
    ax.axvline(3, color=BLUE, lw=2, zorder=0)
    top = max(Counter(values).values()) + 2
    ax.text(2.6, top - 0.1, "prediction 3", color=BLUE, ha="right", va="top")
    if mean != 3:
        ax.axvline(mean, color=INK, lw=1.5, ls=(0, (4, 3)), zorder=0)
        ax.text(mean + 0.4, top - 0.1, f"mean {mean:g}", ha="left", va="top")
    else:
        ax.text(3.4, top - 0.1, "and mean 3", ha="left", va="top")
    ax.set_ylim(0, top)
    ax.set_yticks([])
    ax.spines["left"].set_visible(False)
    ax.set_title(title, loc="left")
axes[1].set_xticks([-8, -4, 0, 4, 8, 12], ["−8", "−4", "0", "4", "8", "12"])
axes[1].set_xlabel("score")
save(fig, __file__, "figure-scores.svg", title="The 16 possible scores, before and after a ReLU",
     desc="Before the ReLU the scores spread from −8 to 14 around their mean 3, which is the score at prediction. "
          "After the ReLU their mean is 4.125, but prediction still gives 3.")

# --- digits, five rates ---
run = json.loads((Path(__file__).parent / "runs.json").read_text())
for kind, title in (("clean", "all 250 labels right"), ("wrong", "50 of the 250 labels wrong")):
    fig, ax = canvas(270)
    rates = list(run[kind])
    at = np.arange(len(rates))
    for i, r in enumerate(rates):
        values = run[kind][r]["test_by_seed"]
        ax.plot(np.linspace(i - 0.16, i + 0.16, len(values)), 100 * np.array(values), "o", color=BLUE, ms=3, mew=0, alpha=0.55)
    test = [100 * run[kind][r]["test"]["accuracy"] for r in rates]
    train = [100 * run[kind][r]["train_mode"]["accuracy"] for r in rates]
    ax.plot(at, test, color=BLUE)
    ax.plot(at, train, color=ORANGE, ls=(0, (5, 2)))
    ax.set_xticks(at, rates)
    ax.set_xlabel("dropout rate")
    ax.set_ylim(25, 104)
    ax.set_yticks([40, 60, 80, 100])
    ax.set_title(f"Percent right, {title}", loc="left")
    ax.text(0.02, test[0] - (5.5 if kind == "clean" else 8), "new digits, all units", color=BLUE, va="top")
    x, y = (2.75, 62) if kind == "clean" else (2.05, 55)
    ax.text(x, y, "training digits,\nunits dropped", color=ORANGE, va="center", ha="right", multialignment="left")
    save(fig, __file__, f"figure-{kind}.svg", title=f"Accuracy of a small digit network at five dropout rates, {title}",
         desc="Rates 0, 0.2, 0.5, 0.8, 0.95. Percent right on new digits: " + ", ".join(f"{v:.1f}" for v in test)
              + ". On training digits while units are dropped: " + ", ".join(f"{v:.1f}" for v in train) + ".")
