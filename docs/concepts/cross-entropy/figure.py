"""What a chance costs; what a wrong answer pulls; and a network whose loss and accuracy both rise."""

import json
from math import exp, log
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, MUTED, ORANGE, PURPLE, RED, canvas, save

run = json.loads((Path(__file__).parent / "runs.json").read_text())

# --- 1: minus the logarithm, with the hand-worked cases on it ---
total = sum(map(exp, (2, 1, -1)))
fig, ax = canvas(270)
p = np.concatenate([np.geomspace(0.012, 0.1, 14), np.linspace(0.13, 1, 24)])
ax.plot(p, -np.log(p), color=MUTED, lw=2)
for name, chance, color, shift in (
    ("cat: right", exp(2) / total, GREEN, (0.055, 0.28)),
    ("unsure", 1 / 3, PURPLE, (0.03, 0.3)),
    ("fox: wrong", exp(-1) / total, RED, (0.04, 0.1)),
):
    ax.plot(chance, -log(chance), "o", color=color, ms=8)
    words = f"{name}, chance {chance:.3g}:\nloss {-log(chance):.2f}"
    ax.text(chance + shift[0], -log(chance) + shift[1], words, color=color, ha="left" if chance < 0.6 else "center", va="bottom" if chance > 0.1 else "center")
ax.set_xlim(0, 1.02)
ax.set_ylim(0, 4.5)
ax.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", "0.25", "0.5", "0.75", "1"])
ax.set_xlabel("chance given to the right animal")
ax.set_ylabel("loss")
ax.set_title("The loss of one photo")
save(
    fig,
    __file__,
    "figure-price.svg",
    title="The loss of one photo against the chance given to the right animal",
    desc="The curve falls from beyond 4 at chance 0.01 to 0 at chance 1, ever flatter. Marked: a right answer with "
    "chance 0.705 and loss 0.35, an unsure one with 0.333 and 1.10, a wrong one with 0.0351 and 3.35.",
)

# --- 2: the slope for the logit of a wrong answer ---
s = run["slopes"]
z = np.array(s["z"])
fig, ax = canvas(250)
ax.axhline(0, color=FAINT, lw=1)
ax.plot(z, s["logits"], color=GREEN, lw=5, alpha=0.45)
ax.plot(z, s["chances"], color=RED, lw=1.8)
ax.plot(z, s["squares"], color=ORANGE, lw=2)
ax.text(24, 1.05, "cross-entropy from the logit", color=GREEN, ha="right", va="bottom")
ax.text(16.2, 0.5, "sigmoid,\nthen BCELoss", color=RED, ha="right", va="center")
ax.text(3.4, 0.2, "squared error", color=ORANGE, ha="left", va="center")
ax.set_xlim(-4, 24.2)
ax.set_ylim(-0.04, 1.25)
ax.set_xticks([0, 5, 10, 15, 20])
ax.set_yticks([0, 0.5, 1], ["0", "0.5", "1"])
ax.set_xlabel("logit, while the label is 0")
ax.set_ylabel("slope of the loss")
ax.set_title("How hard a wrong answer pulls")
last = max(v for v, g in zip(z, s["chances"]) if g > 0.5)
save(
    fig,
    __file__,
    "figure-slope.svg",
    title="The slope of three losses against the logit, for label 0, in float32",
    desc="Cross-entropy from the logit rises to 1 and stays there. Sigmoid followed by BCELoss runs along it up to "
    f"logit {last:g} and then drops to 0. The squared error peaks near 0.3 at logit 0.5 to 1 and fades to 0 by logit 8.",
)

# --- 3: the network on noisy digits ---
runs, held = run["runs"], run["held"]
epochs = np.arange(1, len(runs[0]["loss"]))
loss = np.array([r["loss"][1:] for r in runs])
right = 100 * np.array([r["right"][1:] for r in runs]) / held
for name, values, color, title, unit in (
    ("loss", loss, RED, "Loss on unseen digits", "cross-entropy"),
    ("right", right, BLUE, "Unseen digits named right", "percent"),
):
    fig, ax = canvas(210)
    for line in values:
        ax.plot(epochs, line, color=color, lw=0.9, alpha=0.4)
    for r, line in zip(runs, values):
        ax.plot(r["best"], line[r["best"] - 1], "o", color=color, ms=4)
    mean = values.mean(axis=0)
    ax.plot(epochs, mean, color=color, lw=3)
    ax.set_xlim(1, 30.5)
    ax.set_xticks([1, 10, 20, 30])
    ax.set_xlabel("passes over the training digits")
    ax.set_ylabel(unit)
    ax.set_title(title)
    if name == "loss":
        ax.set_ylim(0.3, 1)
        ax.text(29, mean[-1] + 0.04, f"mean {mean[-1]:.2f}", color=color, ha="right", va="bottom")
    else:
        ax.set_ylim(75, 92)
        ax.text(30, mean[-1] - 2.3, f"mean {mean[-1]:.1f}", color=color, ha="right", va="top")
    save(
        fig,
        __file__,
        f"figure-{name}.svg",
        title=f"{title}, five runs and their mean",
        desc=f"The mean goes from {mean[0]:.3g} after one pass, to {mean[2]:.3g} after three, to {mean[-1]:.3g} after 30.",
    )
