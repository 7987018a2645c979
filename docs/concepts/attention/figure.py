"""The weights that a trained layer gives, and where the hand example's output lands."""

import json
from pathlib import Path

import numpy as np
from matplotlib.patches import Rectangle

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PAPER, PURPLE, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text(encoding="utf-8"))
TOKENS = ["the", "cat", "sat", "on", "the", "mat"]
ASKED = ["who?", "does what?", "where?", "which two?", "what color?"]


def grid(rows, labels, name, title, color, gap=None):
    """A table of weights, each cell shaded by its weight and holding its number."""
    fig, ax = canvas(238)
    for r, row in enumerate(rows):
        y = r + (0.55 if gap is not None and r >= gap else 0)
        for c, w in enumerate(row):
            ax.add_patch(
                Rectangle(
                    (c, y), 0.95, 0.93, facecolor=color, alpha=0.04 + 0.7 * w, lw=0
                )
            )
            ax.text(c + 0.475, y + 0.5, f"{w:.2f}"[1:] if w < 1 else "1", ha="center", va="center")
        ax.text(-0.12, y + 0.5, labels[r], ha="right", va="center", linespacing=0.95)
    for c, token in enumerate(TOKENS):
        ax.text(c + 0.475, -0.15, token, ha="center", va="bottom", color=MUTED)
    ax.set_xlim(-1.85, 6)
    ax.set_ylim(len(rows) + (0.55 if gap is not None else 0), -0.7)
    ax.set_axis_off()
    ax.set_title(title)
    said = "; ".join(
        labels[r].replace("\n", " ") + ": " + ", ".join(f"{t} {w}" for t, w in zip(TOKENS, row))
        for r, row in enumerate(rows)
    )
    save(fig, __file__, name, title=f"Attention weights: {title}", desc=f"Each row sums to 1. {said}.")


first = RUNS["attention 0"]["weights"]
grid(first, ASKED, "figure-weights.svg", "Five questions, one sentence", BLUE)
three = [RUNS[f"attention {i}"]["weights"] for i in range(3)]
grid(
    [w[2] for w in three] + [w[4] for w in three],
    [f"{q}{i}" for q in ("where? ", "color? ") for i in (1, 2, 3)],
    "figure-seeds.svg",
    "Two questions, three trainings",
    ORANGE,
    gap=3,
)

values = np.array([[10.0, 0], [0.0, 10], [10.0, 10]])
scores = np.array([6.0, 4, 0])


def mix(divisor):
    w = np.exp(scores / divisor)
    return w / w.sum() @ values


fig, ax = canvas(330)
ax.fill(*values.T, color=FAINT, alpha=0.5, lw=0)
ax.plot(*np.array([mix(1 / t) for t in np.linspace(1e-6, 4, 400)]).T, color=MUTED, lw=1.5)
for point, text, at, ha in (
    (values[0], "dog (10, 0)", (-8, -15), "right"),
    (values[1], "mouse (0, 10)", (4, 9), "left"),
    (values[2], "spoon (10, 10)", (4, 9), "right"),
):
    ax.plot(*point, "s", color=INK, ms=7)
    ax.annotate(text, point, at, textcoords="offset points", ha=ha)
for divisor, color, text in (
    (1, ORANGE, "not divided"),
    (2, GREEN, "divided by 2"),
    (4, PURPLE, "divided by 4"),
    (1e9, BLUE, "equal weights"),
):
    x, y = mix(divisor)
    ax.plot(x, y, "o", color=color, ms=8, mec=PAPER, mew=1)
    ax.annotate(text, (x, y), (-10, -1) if divisor < 1e9 else (-4, 9), textcoords="offset points", ha="right" if divisor < 1e9 else "center", va="center" if divisor < 1e9 else "bottom", color=color)
ax.set_xlim(-0.6, 10.8)
ax.set_ylim(-1.5, 11.4)
ax.set_aspect("equal")
ax.set_xticks([0, 5, 10])
ax.set_yticks([0, 5, 10])
ax.set_xlabel("first number of the value")
ax.set_ylabel("second number")
save(
    fig,
    __file__,
    "figure-mix.svg",
    title="Three values as corners of a triangle, and the mixes that attention hands back",
    desc="The corners are dog (10, 0), mouse (0, 10) and spoon (10, 10). "
    + " ".join(
        f"{n}: ({mix(d)[0]:.2f}, {mix(d)[1]:.2f})."
        for d, n in ((1, "Not divided"), (2, "Divided by 2"), (4, "Divided by 4"), (1e9, "Equal weights"))
    )
    + " All lie inside the triangle, on one curve from its center to the dog.",
)
