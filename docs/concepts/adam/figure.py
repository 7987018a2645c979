"""Two weights under momentum and Adam, the missing correction, and the sweep of runs.json."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PURPLE, SMALL, canvas, save

CURVATURE = np.array([1000.0, 0.001])


def momentum(steps, rate=0.0019, beta=0.9):
    w, v, path = np.ones(2), np.zeros(2), [np.ones(2)]
    for _ in range(steps):
        v = beta * v + CURVATURE * w
        w = w - rate * v
        path.append(w)
    return np.array(path)


def adam(steps, rate=0.05):
    w, m, v, path = np.ones(2), np.zeros(2), np.zeros(2), [np.ones(2)]
    for t in range(1, steps + 1):
        g = CURVATURE * w
        m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
        w = w - rate * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
        path.append(w)
    return np.array(path)


for name, path, title, labels in (
    ("momentum", momentum(80), "Momentum 0.9, rate 0.0019", ((34, 0.88, "quiet"), (27, 0.36, "loud"))),
    ("adam", adam(80), "Adam, rate 0.05", ((22, 0.26, "quiet, and loud on top of it"),)),
):
    fig, ax = canvas(190)
    ax.axhline(0, color=MUTED, lw=1)
    ax.plot(path[:, 1], color=ORANGE, lw=5, alpha=0.6)
    ax.plot(path[:, 0], color=BLUE, lw=1.6)
    for x, y, text in labels:
        color = {"quiet": ORANGE, "loud": BLUE}.get(text, INK)
        ax.text(x, y, text, color=color, va="top" if text == "quiet" else "bottom")
    ax.text(80, -0.06, "best value", size=SMALL, ha="right", va="top")
    ax.set_ylim(-1.05, 1.12)
    ax.set_yticks([-1, 0, 1], ["−1", "0", "1"])
    ax.set_xlabel("step")
    ax.set_ylabel("weight")
    ax.set_title(title)
    save(
        fig,
        __file__,
        f"figure-{name}.svg",
        title=f"{title}: a loud and a quiet weight",
        desc=f"Both start at 1. After 80 steps the loud weight is at {path[-1, 0]:.3f} and "
        f"the quiet one at {path[-1, 1]:.3f}.",
    )

fig, ax = canvas(230)
t = np.arange(1, 201)
bare = (1 - 0.9**t) / np.sqrt(1 - 0.999**t)
ax.axhline(1, color=GREEN, lw=2.5)
ax.plot(t, bare, color=PURPLE)
ax.plot(1, bare[0], "o", color=PURPLE, ms=5)
ax.text(30, 5.9, "without correction", color=PURPLE)
ax.text(6, 2.75, "first step: 3.16", color=PURPLE, va="center")
ax.text(200, 1.12, "with correction: 1", color=GREEN, ha="right", va="bottom")
ax.set_ylim(0, 7)
ax.set_xlim(-3, 204)
ax.set_xlabel("step")
ax.set_ylabel("length, in rates")
ax.set_title("A slope that never changes")
save(
    fig,
    __file__,
    "figure-correction.svg",
    title="Length of each step for a constant slope, with and without bias correction",
    desc="With correction every step is one learning rate long. Without, the first is 3.16 rates "
    "long, the twelfth 6.57, the hundredth 3.24.",
)

runs = json.loads(Path(__file__).with_name("runs.json").read_text())
fig, ax = canvas(330)
for key, color, style in (
    ("adam", BLUE, "-"),
    ("sgd", ORANGE, "-"),
    ("sgd, loss x 100", ORANGE, (0, (3, 2))),
    ("adam, loss x 100", BLUE, ""),
):
    rows = np.array(runs[key])
    rate, losses = rows[:, 0], rows[:, 1:6]
    if style:
        ax.loglog(rate, losses.mean(axis=1), color=color, ls=style, lw=1.6 if key == "adam" else 3.4)
        if style == "-":
            ax.vlines(rate, losses.min(axis=1), losses.max(axis=1), color=color, lw=1 if key == "adam" else 2.6)
    else:
        ax.loglog(rate, losses.mean(axis=1), "o", ms=8, mfc="none", mec=color, mew=1.3)
ax.axvline(0.001, color=FAINT, lw=1.5, zorder=0)
ax.text(0.0011, 3.0, "Adam's default, 0.001", size=SMALL, va="bottom")
ax.text(2.3e-4, 0.0062, "SGD,\nloss × 100", color=ORANGE, ha="center", va="center")
ax.text(0.21, 0.018, "SGD", color=ORANGE, va="center")
ax.text(0.009, 0.0075, "Adam", color=BLUE, va="center", ha="center")
ax.set_ylim(0.002, 5)
ax.set_xlim(7e-6, 2)
ax.set_xticks([1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1], ["10⁻⁵", "10⁻⁴", "0.001", "0.01", "0.1", "1"])
ax.set_yticks([0.01, 0.1, 1], ["0.01", "0.1", "1"])
ax.minorticks_off()
ax.grid(axis="y", color=FAINT)
ax.set_xlabel("learning rate")
ax.set_ylabel("loss after 300 steps")
ax.set_title("Digits: loss at each learning rate")
save(
    fig,
    __file__,
    "figure-rates.svg",
    title="Training loss after 300 steps against the learning rate, Adam and SGD with momentum",
    desc="Adam is lowest near rate 0.01 and SGD near 0.1, at about the same loss. With the loss "
    "times 100, Adam's curve stays where it was and SGD's moves left by a factor of 100.",
)
