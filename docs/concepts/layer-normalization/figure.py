"""Which numbers are averaged, where the layer stands in a block, and what runs.py measured."""

import json
from pathlib import Path

import numpy as np
from matplotlib.patches import FancyBboxPatch, Rectangle

from macros.drawing import BLUE, GREEN, INK, MUTED, ORANGE, PAPER, SMALL, blank, canvas, save

# --- one table, two directions ---
PHOTOS = np.array([[10.0, 30, 30, 90], [50, 0, 90, 80], [90, 60, 90, 100]])
fig, ax = canvas(232)
blank(ax)
ax.set_xlim(0, 340)
ax.set_ylim(232, 0)
xs, ys = [75, 125, 175, 225], [62, 102, 142]
ax.add_patch(Rectangle((52, 44), 196, 36, facecolor=BLUE, alpha=0.16, lw=0))
ax.add_patch(Rectangle((203, 44), 44, 118, facecolor=ORANGE, alpha=0.2, lw=0))
for x, name in zip(xs, ("wall", "chair", "table", "lamp")):
    ax.text(x, 30, name, ha="center", va="center", color=ORANGE if name == "lamp" else MUTED)
for y, name, row in zip(ys, ("café", "street", "snow"), PHOTOS):
    ax.text(2, y, name, va="center", color=BLUE if name == "café" else MUTED)
    for x, v in zip(xs, row):
        ax.text(x, y, f"{v:g}", ha="center", va="center", weight="bold" if v == 90 and x == 225 else "normal")
ax.text(254, 45, "layer norm", color=BLUE, va="center")
ax.text(254, 62, "mean 40", color=BLUE, va="center", size=SMALL)
ax.text(254, 79, "lamp: 1.67", color=BLUE, va="center", size=SMALL, weight="bold")
ax.text(225, 177, "batch norm", color=ORANGE, ha="center", va="center")
ax.text(225, 194, "mean 90", color=ORANGE, ha="center", va="center", size=SMALL)
ax.text(225, 211, "lamp: 0", color=ORANGE, ha="center", va="center", size=SMALL, weight="bold")
hat = (PHOTOS - PHOTOS.mean(1, keepdims=True)) / PHOTOS.std(1, keepdims=True)
assert round(hat[0, 3], 2) == 1.67 and PHOTOS[:, 3].mean() == 90
save(fig, __file__, "figure-axis.svg", title="One table of three photos, and the two directions of averaging",
     desc="Layer norm takes the mean of the café's row, 40, and the lamp becomes 1.67. Batch norm takes the mean "
          "of the lamp's column, 90, and the same lamp becomes 0.")

# --- where the layer stands ---
fig, ax = canvas(330)
blank(ax)
ax.set_xlim(0, 340)
ax.set_ylim(330, 0)


def box(x, y, text, color):
    ax.add_patch(FancyBboxPatch((x - 44, y - 14), 88, 28, boxstyle="round,pad=0,rounding_size=5",
                                facecolor=PAPER, edgecolor=color, lw=1.6, zorder=3))
    ax.text(x, y, text, ha="center", va="center", color=color, zorder=4)


def arrow(points, color=INK):
    xs, ys = zip(*points)
    ax.plot(xs[:-1], ys[:-1], color=color, lw=1.5 if color == INK else 3, zorder=1)
    ax.annotate("", (xs[-1], ys[-1]), (xs[-2], ys[-2]), arrowprops={"arrowstyle": "->", "color": color,
                "lw": 1.5 if color == INK else 3, "shrinkA": 0, "shrinkB": 0}, zorder=1)


def plus(x, y):
    ax.plot(x, y, "o", ms=17, mfc=PAPER, mec=INK, mew=1.5, zorder=3)
    ax.text(x, y, "+", ha="center", va="center", zorder=4)


for x, title, post in ((62, "post-norm", True), (222, "pre-norm", False)):
    ax.text(x + 22, 12, title, ha="center", va="center", weight="bold")
    ax.text(x, 40, "(8, 16)", ha="center", va="center", color=MUTED, size=SMALL)
    top = 90 if not post else 120
    arrow([(x, 62), (x, 62), (x, top - 14)])
    if not post:
        box(x, 90, "layer norm", BLUE)
        arrow([(x, 104), (x, 104), (x, 136)])
        box(x, 150, "sublayer", GREEN)
        end, add = 164, 215
    else:
        box(x, 120, "sublayer", GREEN)
        end, add = 134, 190
    arrow([(x, end), (x, end), (x, add - 10)])
    ax.text(x - 4, (end + add) / 2 - 4, "(8, 16)", ha="right", va="center", color=MUTED, size=SMALL)
    arrow([(x, 50), (x, 62), (x + 64, 62), (x + 64, add), (x + 10, add)], ORANGE)
    plus(x, add)
    if post:
        arrow([(x, add + 10), (x, add + 10), (x, 236)], ORANGE)
        box(x, 250, "layer norm", BLUE)
        arrow([(x, 264), (x, 264), (x, 300)])
    else:
        arrow([(x, add + 10), (x, add + 10), (x, 300)], ORANGE)
    ax.text(x, 314, "(8, 16)", ha="center", va="center", color=MUTED, size=SMALL)
save(fig, __file__, "figure-placement.svg", title="Post-norm and pre-norm blocks",
     desc="Post-norm: the sublayer's output is added to its input, then the sum goes through layer norm. Pre-norm: a "
          "copy of the input goes through layer norm and the sublayer, and is added to the input, which itself passes "
          "unchanged, along the thick path. All shapes are 8 tokens by 16 features.")

# --- gradients at the start ---
RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())
COLORS = {"none": ORANGE, "post": GREEN, "pre": BLUE}
fig, ax = canvas(240)
blocks = range(1, 13)
for place, color in COLORS.items():
    look = {"ls": "--", "ms": 5.5, "mfc": PAPER} if place == "post" else {"ls": "-", "ms": 4}
    ax.semilogy(blocks, RUNS["start"][place]["gradients"], "o", color=color, **look)
ax.text(6.5, 25000, "no normalization", color=ORANGE, ha="center", va="center")
ax.text(12, 3.2, "post-norm", color=GREEN, ha="right", va="center")
ax.text(12, 0.12, "pre-norm", color=BLUE, ha="right", va="center")
ax.minorticks_off()
ax.set_yticks([0.1, 10, 1000, 100000])
ax.set_ylim(0.04, 100000)
ax.set_xticks([1, 4, 8, 12])
ax.set_xlabel("block, from input to output")
ax.set_title("Size of the gradient at the start")
save(fig, __file__, "figure-start.svg", title="Gradient norms by block before training",
     desc="Without normalization gradients are huge and grow toward the input; with it they are below 1 at both ends. "
     + "; ".join(f"{name}: {RUNS['start'][p]['gradients'][0]:g} in block 1, {RUNS['start'][p]['gradients'][-1]:g} in block 12"
                 for p, name in (("none", "none"), ("post", "post-norm"), ("pre", "pre-norm"))) + ".")

# --- training curves ---
fig, ax = canvas(270)
at = np.arange(5, 81, 10)
for place, color in (("post", GREEN), ("pre", BLUE)):
    for i, style in ((0, ":"), (1, "--"), (2, "-")):
        look = {"ms": 5.5, "mfc": PAPER, "mew": 1.4} if place == "post" else {"ms": 5}
        ax.plot(at, RUNS["curves"][place][i], "o" + style, color=color, **look)
        y = RUNS["curves"][place][i][-1]
        shift = {("post", 1): 0.05, ("post", 0): -0.07}.get((place, i), 0)
        ax.text(79, y + shift, f"{RUNS['rates'][i]:g}", color=color, va="center", size=SMALL)
ax.text(44, 2.46, "post-norm", color=GREEN, ha="center", va="center")
ax.text(30, 1.3, "pre-norm", color=BLUE, ha="center", va="center")
ax.set_xlim(0, 98)
ax.set_ylim(0.95, 2.6)
ax.set_xticks([0, 20, 40, 60, 80])
ax.set_yticks([1, 1.5, 2, 2.5])
ax.set_xlabel("training steps")
ax.set_title("Loss at three learning rates")
save(fig, __file__, "figure-curves.svg", title="Training loss of post-norm and pre-norm stacks",
     desc="Pre-norm falls faster the higher the rate; post-norm hardly falls at the highest. Loss in the first and in the last ten steps: "
     + "; ".join(f"{p}-norm at rate {RUNS['rates'][i]:g}, {RUNS['curves'][p][i][0]:g} and {RUNS['curves'][p][i][-1]:g}"
                 for p in ("post", "pre") for i in (0, 1, 2)) + ".")
