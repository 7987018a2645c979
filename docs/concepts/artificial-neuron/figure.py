"""One tumor through a neuron, all tumors with the neuron's lines, and the four settings of two switches."""

import json
from pathlib import Path

import matplotlib as mpl
import numpy as np
from matplotlib.patches import Polygon

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PAPER, PURPLE, SMALL, blank, canvas, save

run = json.loads((Path(__file__).parent / "runs.json").read_text())
t = run["tumors"]
w, b, shown = np.array(t["w"]), t["b"], t["shown"]
x = np.array(shown["x"])


def number(v, sign=False):
    return f"{v:+.3f}".replace("-", "−") if sign else f"{v:.3f}".replace("-", "−")


# --- one tumor through the neuron ---
fig, ax = canvas(250)
blank(ax)
ax.set_xlim(0, 340)
ax.set_ylim(0, 250)
z = float(w @ x + b)
middle = (204, 110)
for xi, wi, y, name, color in ((x[0], w[0], 172, "radius", BLUE), (x[1], w[1], 60, "smoothness", BLUE)):
    ax.plot([42, middle[0]], [y, middle[1]], color=color, lw=1 + 0.55 * wi, zorder=1)
    ax.plot(42, y, "o", ms=46, mfc=PAPER, mec=INK, mew=1.5, zorder=3)
    ax.text(42, y, number(xi), ha="center", va="center", zorder=4, size=SMALL)
    ax.text(42, y + (35 if y > 100 else -35), name, ha="center", va="center")
    ax.text(108, y + (20 if y > 100 else -5), f"× {number(wi)}", ha="left", va="center", color=color)
    ax.text(108, y + (3 if y > 100 else -22), f"= {number(xi * wi)}", ha="left", va="center", color=color)
ax.plot([middle[0]] * 2, [middle[1], 196], color=PURPLE, lw=2, zorder=1)
ax.text(middle[0], 206, f"bias {number(b)}", ha="center", va="center", color=PURPLE)
ax.plot(*middle, "o", ms=52, mfc=PAPER, mec=INK, mew=1.5, zorder=3)
ax.text(*middle, number(z), ha="center", va="center", zorder=4)
ax.text(middle[0], middle[1] - 38, "sum", ha="center", va="center")
ax.annotate("", (278, middle[1]), (234, middle[1]), arrowprops=dict(arrowstyle="->", color=MUTED, lw=1.5))
ax.text(256, middle[1] + 10, "sigmoid", ha="center", va="bottom", color=MUTED, size=SMALL)
ax.plot(307, middle[1], "o", ms=46, mfc=PAPER, mec=INK, mew=1.5, zorder=3)
ax.text(307, middle[1], number(shown["output"]), ha="center", va="center", zorder=4)
ax.text(307, middle[1] - 38, "output", ha="center", va="center")
save(fig, __file__, "figure-neuron.svg", title="One tumor through one neuron, with every number",
     desc=f"Radius {number(x[0])} times weight {number(w[0])} gives {number(x[0] * w[0])}. Smoothness {number(x[1])} times "
          f"{number(w[1])} gives {number(x[1] * w[1])}. With the bias {number(b)} the sum is {number(z)}; "
          f"the sigmoid makes it {number(shown['output'])}.")

# --- all tumors ---
fig, ax = canvas(330)
P = np.array(run["points"])
sick = P[:, 2] == 1


def strokes(points, dx, dy):
    """Each point a short stroke, all of one kind in a single path."""
    n = np.full(len(points), np.nan)
    return (np.stack([points[:, 0] - dx, points[:, 0] + dx, n], 1).ravel(),
            np.stack([points[:, 1] - dy, points[:, 1] + dy, n], 1).ravel())


with mpl.rc_context({"path.simplify": False}):
    ax.plot(*strokes(P[~sick], 0.006, 0), color=BLUE, lw=3.6, solid_capstyle="round", zorder=2)
    for s in (1, -1):
        ax.plot(*strokes(P[sick], 0.05, 0.075 * s), color=ORANGE, lw=1.4, zorder=3)
    side = np.array([-4.0, 5.0])
    for p, label in ((0.1, ""), (0.5, "0.5"), (0.9, "")):
        cut = np.log(p / (1 - p))
        ax.plot((cut - b - w[1] * side) / w[0], side, color=INK, lw=2 if p == 0.5 else 1.2,
                ls="-" if p == 0.5 else (0, (4, 3)), zorder=4)
    ax.plot(*x, "o", ms=13, mfc="none", mec=INK, mew=1.8, zorder=5)
    ax.set_xlim(-2.2, 4.3)
    ax.set_ylim(-2.9, 4.4)
    for p, y0, dx, how in ((0.1, 4.1, -0.08, "right"), (0.5, 4.4, 0, "center"), (0.9, 4.1, 0.1, "left")):
        x0 = (np.log(p / (1 - p)) - b - w[1] * y0) / w[0] + dx
        if p == 0.5:  # above the frame, at the end of its line
            ax.annotate("output 0.5", (x0, y0), (0, 3), textcoords="offset points", ha=how, va="bottom", size=SMALL)
        else:
            ax.text(x0, y0, f"{p}", ha=how, va="center", size=SMALL)
    ax.text(2.55, 2.35, "malignant", color=ORANGE)
    ax.text(-2.15, -2.45, "benign", color=BLUE)
    ax.text(1.75, -2.4, "the tumor above", size=SMALL)
    ax.plot([x[0] + 0.11, 1.7], [x[1] - 0.2, -2.25], color=INK, lw=1, zorder=5)
    ax.set_xlabel("radius, standardized")
    ax.set_ylabel("smoothness, standardized")
    ax.set_xticks([-2, -1, 0, 1, 2, 3, 4])
    ax.set_yticks([-2, 0, 2, 4])
    save(fig, __file__, "figure-tumors.svg", title=f"{t['all']} tumors and the straight lines of one sigmoid neuron",
         desc=f"Benign tumors lie mostly left, malignant ones right. Three parallel straight lines mark where the neuron's output is "
              f"0.1, 0.5 and 0.9. At 0.5 it gets {t['right']} of {t['all']} right.")

# --- two switches: press and bell, then stairs ---
for name, title, lines, lit in (
    ("figure-press-bell.svg", "Press and bell: one slope, two biases", ((-1, "bell: bias −1", GREEN), (-3, "press: bias −3", PURPLE)), None),
    ("figure-stairs.svg", "Stairs: the best line gets 3 of 4", ((-1, "bias −1", GREEN),), {(0, 1), (1, 0)}),
):
    fig, ax = canvas(300)
    ax.set_title(title)
    if lit:
        ax.add_patch(Polygon([(-0.45, 0.95), (-0.45, 1.45), (1.45, 1.45), (1.45, -0.45), (0.95, -0.45)], fc=FAINT, ec="none", alpha=0.6, zorder=0))
        ax.plot([0, 1], [0, 1], color=BLUE, lw=1.4, ls=(0, (2, 3)), zorder=1)
        ax.plot([0, 1], [1, 0], color=ORANGE, lw=1.4, ls=(0, (2, 3)), zorder=1)
    for bias, label, color in lines:
        s = -bias / 2
        ax.plot([s - 1.45, 1.45], [1.45, s - 1.45], color=color, zorder=2)
        at = {-1: (-0.4, 1.0), -3: (0.28, 1.28)}[bias]
        ax.text(*at, label, color=color, size=SMALL, ha="left", va="bottom", rotation=-45, rotation_mode="anchor")
    for a in (0, 1):
        for c in (0, 1):
            on = ((a, c) in lit) if lit else False
            ax.plot(a, c, "o", ms=13, mfc=(ORANGE if on else BLUE) if lit else PAPER,
                    mec=(ORANGE if on else BLUE) if lit else INK, mew=1.6, zorder=4)
            if lit:
                up = (a, c) == (0, 1)
                ax.text(a + 0.09, c + (0.05 if up else -0.06), "on" if on else "off", color=ORANGE if on else BLUE,
                        va="bottom" if up else "top", zorder=5)
            else:
                sums = 2 * a + 2 * c
                ax.text(a + 0.09, c - 0.06, f"{sums - 1:+d}".replace("-", "−"), color=GREEN, va="top", size=SMALL)
                ax.text(a + 0.24, c - 0.06, f"{sums - 3:+d}".replace("-", "−"), color=PURPLE, va="top", size=SMALL)
    if lit:
        ax.text(1.06, 1.12, "wrong: sum +3", size=SMALL, ha="center", va="bottom")
    ax.set_xlim(-0.45, 1.45)
    ax.set_ylim(-0.45, 1.45)
    ax.set_aspect("equal")
    ax.set_xticks([0, 1])
    ax.set_yticks([0, 1])
    ax.set_xlabel("first switch")
    ax.set_ylabel("second switch")
    desc = ("Four corners of a square, each with the sum of the bell and of the press beside it. Two parallel lines: the bell's cuts off the "
            "corner with no switch pressed, the press's cuts off the corner with both."
            if not lit else "On at two opposite corners, off at the other two. The two diagonals cross in the middle. The line of the bell has "
            "three corners on the right side; both switches on is wrong.")
    save(fig, __file__, name, title=title, desc=desc)
