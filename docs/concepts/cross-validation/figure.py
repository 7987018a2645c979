"""The five rounds, every possible cut, three sick scores, and bars that are too short."""

import json
from pathlib import Path

import numpy as np
from matplotlib.patches import Rectangle

from macros.drawing import (
    BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PAPER, RED, SMALL, blank, canvas, save,
)  # fmt: skip

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())
LENGTH = np.array([6, 14, 12, 8, 5, 15, 9, 11, 3, 17.0])
MINUTES = np.array([14, 30, 26, 10, 9, 39, 14, 18, 9, 31.0])

fig, ax = canvas(235)
blank(ax)
scores = []
for k in range(5):
    held = np.array([2 * k, 2 * k + 1])
    rest = np.setdiff1d(np.arange(10), held)
    misses = np.abs(MINUTES[rest].sum() / LENGTH[rest].sum() * LENGTH[held] - MINUTES[held])
    scores.append(misses.mean())
    ax.text(-0.3, -k, f"{k + 1}", color=INK, size=SMALL, ha="right", va="center")
    ax.text(10.75, -k, f"{scores[-1]:.1f}", color=ORANGE, ha="center", va="center", weight="bold")
    for i in range(10):
        kept = i in rest
        color = FAINT if kept else ORANGE
        ax.add_patch(
            Rectangle((i + 0.04, -k - 0.42), 0.92, 0.84, fc=color, ec="none")
        )
        if not kept:
            ax.text(i + 0.5, -k, f"{misses[i - 2 * k]:.1f}", color=PAPER, size=SMALL, ha="center", va="center")
for i, name in enumerate("ABCDEFGHIJ"):
    ax.text(i + 0.5, 0.78, name, color=INK, size=SMALL, ha="center", va="center")
    ax.add_patch(
        Rectangle((i + 0.08, -5.98), 0.84, 0.76, fc=FAINT, ec=GREEN, lw=1.5)
    )
ax.text(-0.3, 0.78, "round", color=INK, size=SMALL, ha="right", va="center")
ax.text(10.75, 0.78, "mean", color=ORANGE, size=SMALL, ha="center", va="center")
ax.text(-0.3, -5.6, "final", color=GREEN, size=SMALL, ha="right", va="center")
ax.text(5, -6.45, "the final rule learns from all ten", color=GREEN, size=SMALL, ha="center", va="center")
ax.text(10.75, -4.82, f"{np.mean(scores):.2f}", color=INK, ha="center", va="center", weight="bold")
ax.text(9.95, -4.82, "mean of the five", color=INK, size=SMALL, ha="right", va="center")
ax.set_xlim(-1.9, 11.6)
ax.set_ylim(-6.8, 1.2)
ax.set_title("Plain: learns. Numbered: hidden, then checked")
save(
    fig, __file__, "figure-folds.svg",
    title="Five rounds on ten driveways, each hiding another pair",
    desc="Each round learns from eight driveways and checks on two. Mean misses of the rounds: "
    + ", ".join(f"{s:.1f}" for s in scores)
    + f"; their mean is {np.mean(scores):.2f}. The final rule learns from all ten.",
)  # fmt: skip

deals = RUNS["deals"]["rate"]
fig, axes = canvas(270, rows=2, sharex=True)
bins = np.arange(0.75, 8.3, 0.25)
for ax, key, color, title in (
    (axes[0], "single", ORANGE, "One pair checked: 45 ways"),
    (axes[1], "five", BLUE, "Five pairs in turn: 945 ways"),
):
    values = np.array(deals[key])
    count, _ = np.histogram(values, bins)
    ax.bar(bins[:-1], 100 * count / len(values), width=0.22, align="edge", color=color)
    ax.set_title(title)
    ax.text(7.95, 0.62 * 100 * count.max() / len(values), f"from {values.min():.1f} to {values.max():.1f}", color=color, size=SMALL, ha="right")
    ax.set_ylabel("% of ways")
axes[1].set_xlabel("mean miss reported, in minutes")
axes[1].set_xlim(0.5, 8.2)
save(
    fig, __file__, "figure-deals.svg",
    title="The score of the rate rule, for every way to cut the ten driveways",
    desc=f"With one pair held out, the reported miss lies between {min(deals['single']):.1f} and {max(deals['single']):.1f} "
    f"minutes. With five pairs in turn it lies between {min(deals['five']):.1f} and {max(deals['five']):.1f}.",
)  # fmt: skip

sick = RUNS["sick"]
fig, ax = canvas(235)
names = {"copies": "eights: copied before the cut", "writers": "writers: on both sides of the cut", "lakes": "lake: later days were known"}
ax.plot([1, 1], [-0.5, 2.6], color=INK, lw=1.4)
ax.text(1, 2.78, "exact", color=INK, size=SMALL, ha="center")
for place, (key, label) in zip((2, 1, 0), names.items()):
    wrong, right, truth = sick[key]
    ax.plot([0, 1.3], [place, place], color=FAINT, lw=1, zorder=0)
    ax.plot(wrong / truth, place, "o", color=RED, mfc=PAPER, mew=2, ms=8)
    ax.plot(right / truth, place, "o", color=BLUE, ms=9)
    ax.text(wrong / truth + 0.05, place + 0.14, f"{wrong / truth:.2f}", color=RED, size=SMALL)
    ax.text(right / truth + (0.05 if right > truth else -0.05), place + 0.14, f"{right / truth:.2f}", color=BLUE, size=SMALL, ha="left" if right > truth else "right")
    ax.text(0, place - 0.36, label, color=MUTED, size=SMALL)
ax.set_yticks([])
ax.spines["left"].set_visible(False)
ax.set_ylim(-0.5, 3)
ax.set_xlim(-0.04, 1.4)
ax.set_xticks([0, 0.5, 1])
ax.set_xlabel("error reported / error on new rows")
ax.set_title("Ring: wrong folds. Dot: right folds")
save(
    fig, __file__, "figure-sick.svg",
    title="Error reported by wrong and by right folds, divided by the error on new rows",
    desc="; ".join(f"{names[k]}: wrong {w / t:.2f}, right {r / t:.2f}" for k, (w, r, t) in sick.items()) + ". One would be exact.",
)  # fmt: skip

fit = RUNS["spread"]["nearest"]
mean, error = map(np.array, fit["first"])
order = np.argsort(mean)
fig, ax = canvas(260)
missed = np.abs(mean - fit["mean"]) >= 2 * error
for place, i in enumerate(order):
    color = RED if missed[i] else BLUE
    ax.plot([mean[i] - 2 * error[i], mean[i] + 2 * error[i]], [place, place], color=color, lw=3 if missed[i] else 1.2)
    ax.plot(mean[i], place, "o", color=color, ms=5 if missed[i] else 3)
ax.axvline(fit["mean"], color=INK, lw=1.4)
ax.text(fit["mean"] + 0.15, -2.6, "mean of 4,000 lists", color=INK, size=SMALL, va="center")
ax.text(1.2, 33, f"thick: {missed.sum()} of 40\nmiss the line", color=RED, size=SMALL, va="center")
ax.set_yticks([])
ax.spines["left"].set_visible(False)
ax.set_ylim(-4, 40.5)
ax.set_xlim(1, 15)
ax.set_xlabel("mean miss, in minutes")
ax.set_title("Score ± 2 naive standard errors")
save(
    fig, __file__, "figure-spread.svg",
    title="Forty lists of 20 driveways: cross-validation score and bars of two naive standard errors",
    desc=f"Each bar comes from one list. {missed.sum()} of the 40 bars miss the mean score of 4,000 lists, {fit['mean']:.2f}. Bars of that "
    f"width are often taken to miss it in 5 percent; over all lists they cover it in {100 * fit['covers']:.0f} percent.",
)  # fmt: skip
