"""Refits of two models; the knob at 22 degrees; random hinges past the number of days."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PAPER, canvas, save

t = np.arange(12, 33)
f = 120 - (t - 22) ** 2
records = f + np.random.default_rng(3).normal(0, 12, (12, 21))

# --- 1: twelve records, two widths ---
for k, name, color, note in (
    (1, "figure-narrow.svg", BLUE, "1 day: centered, wide scatter"),
    (11, "figure-wide.svg", ORANGE, "11 days: little scatter, off center"),
):
    fig, ax = canvas(225)
    for record in records:
        guess = [record[np.argsort(abs(t - at), kind="stable")[:k]].mean() for at in t]
        ax.plot(t, guess, color=color, lw=0.9, alpha=0.55)
    ax.plot(t, f, color=INK, lw=2.6)
    ax.set_ylim(-15, 155)
    ax.set_yticks([0, 50, 100, 150])
    ax.set_xticks([12, 17, 22, 27, 32])
    ax.set_xlabel("degrees Celsius")
    ax.set_ylabel("rentals")
    ax.set_title(note)
    ax.text(22, 2, "thick: true mean", ha="center", va="bottom")
    save(
        fig,
        __file__,
        name,
        title=f"Twelve refits of the average of the {'nearest day' if k == 1 else f'{k} nearest days'}",
        desc=f"Twelve thin curves, one per record, over the true mean, a hill with its top of 120 at 22 degrees. {note}.",
    )

# --- 2: the knob ---
width = np.arange(1, 14, 2)
m = (width - 1) / 2
bias2 = (m * (m + 1) / 3) ** 2
variance = 144 / width
fig, ax = canvas(270)
ax.axhline(144, color=MUTED, lw=1.2, ls=(0, (4, 3)))
ax.plot(width, bias2, "o-", color=ORANGE, ms=5, mfc=PAPER)
ax.plot(width, variance, "o-", color=BLUE, ms=4)
ax.plot(width, bias2 + variance + 144, "o-", color=INK, ms=4, lw=2.6)
best = int(np.argmin(bias2 + variance))
ax.plot(width[best], (bias2 + variance)[best] + 144, "o", color=GREEN, ms=9)
ax.text(width[best] + 0.2, 194, "best: 5 days", color=GREEN, va="bottom", ha="center")
ax.text(3.6, 275, "error on new days", color=INK, va="center")
ax.text(7, 147, "noise, 144", color=MUTED, va="bottom", ha="center")
ax.text(9.5, 95, "bias squared", color=ORANGE, va="center", ha="right")
ax.text(2.9, 84, "variance", color=BLUE, va="center")
ax.set_ylim(0, 370)
ax.set_xlim(0.5, 13.4)
ax.set_xticks(width)
ax.set_xlabel("days averaged")
ax.set_ylabel("squared rentals")
save(
    fig,
    __file__,
    "figure-knob.svg",
    title="Bias squared, variance and their sum with the noise, against the number of days averaged",
    desc="Variance falls from 144 at 1 day to 11 at 13 days. Bias squared rises from 0 to 196. With the noise of 144 the "
    "sum is 288 at 1 day, lowest at 5 days with 177, and 351 at 13 days.",
)

# --- 3: past the number of days ---
p, b, v = np.array(json.loads((Path(__file__).parent / "runs.json").read_text())["curve"]).T
fig, ax = canvas(265)
ax.axvline(21, color=FAINT, lw=1.5)
ax.plot(p, v, color=BLUE, lw=2.6)
ax.plot(p, b, color=ORANGE)
ax.set_xscale("log")
ax.set_xlim(1.8, 1300)
ax.set_ylim(-15, 700)
ax.set_xticks([2, 8, 21, 100, 1000])
ax.set_xticklabels(["2", "8", "21", "100", "1000"])
ax.minorticks_off()
ax.text(24, 660, "as many as days", color=MUTED, va="center")
ax.text(60, 250, "variance", color=BLUE, va="center")
ax.text(3.2, 560, "bias squared", color=ORANGE, va="center")
ax.set_xlabel("parameters")
ax.set_ylabel("squared rentals")
save(
    fig,
    __file__,
    "figure-double.svg",
    title="Bias squared and variance against the number of random hinges",
    desc=f"Bias squared falls from {b[0]:.0f} at 2 parameters to 0. Variance rises to {v.max():.0f} at "
    f"{p[v.argmax()]:.0f} parameters and falls to {v[-1]:.0f} at 1,000.",
)
