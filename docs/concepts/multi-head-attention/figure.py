"""The split and the join of the hand example, and what each head's removal costs."""

import json
from pathlib import Path

import numpy as np
from matplotlib.patches import Rectangle

from macros.drawing import BLUE, GREEN, INK, MUTED, ORANGE, blank, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text(encoding="utf-8"))
WORDS = ["cat", "saw", "dog"]

V = np.zeros((3, 8))
for row, place in enumerate((0, 2, 1)):
    V[row, [place, 4 + place]] = 10
e = np.exp(2)
low, high = 1 / (e + 2), e / (e + 2)
third = np.full(3, 1 / 3)
W = [np.array([third, [high, low, low], third]), np.array([third, [low, low, high], third])]
MIXED = [W[0] @ V[:, :4], W[1] @ V[:, 4:]]
eye = np.eye(4)
OUT = np.concatenate(MIXED, axis=1) @ np.block([[eye, eye], [-eye, eye]])


def cells(ax, table, x, y, w, color, form, labels=False):
    """A table from (x, y) downward, each cell w wide and 20 high."""
    paints = [color] if isinstance(color, str) else color
    step = table.shape[1] * w / len(paints)
    for i, paint in enumerate(paints):
        ax.add_patch(Rectangle((x + i * step, y - 60), step - 1.5, 60, facecolor=paint, alpha=0.2, lw=0))
    for r, row in enumerate(table):
        for c, v in enumerate(row):
            ax.text(x + c * w + w / 2 - 0.7, y - 20 * r - 10, form(v), ha="center", va="center", size=12.5)
        if labels:
            ax.text(x - 5, y - 20 * r - 10, WORDS[r], ha="right", va="center", color=MUTED)


def arrow(ax, a, b, color):
    ax.annotate("", b, a, arrowprops={"arrowstyle": "->", "color": color, "lw": 1.5})


def short(v):
    return f"{v + 0.0:.0f}" if abs(v - round(v)) < 1e-9 else f"{v:.1f}".replace("-", "\N{MINUS SIGN}")


def two(v):
    return f"{v:.2f}"[1:]


fig, ax = canvas(520)
blank(ax)
ax.set_xlim(0, 340)
ax.set_ylim(0, 520)
both = [BLUE, ORANGE]
ax.text(37, 508, "values V (3, 8)", va="center")
cells(ax, V, 37, 497, 37.5, both, short, True)
ax.text(37, 404, "head 1", color=BLUE, va="center")
ax.text(338, 404, "head 2", color=ORANGE, va="center", ha="right")
ax.text(187, 404, "split by columns", va="center", ha="center")
for x, color in ((102, BLUE), (262, ORANGE)):
    arrow(ax, (x, 434), (x, 414), color)
    arrow(ax, (x, 394), (x, 376), color)
    ax.text(x, 366, "weights (3, 3) from Q, K", va="center", ha="center")
    for c, word in enumerate(WORDS):
        ax.text(x + (c - 1) * 37.5, 348, word, va="center", ha="center", color=MUTED)
    arrow(ax, (x, 275), (x, 254), color)
    ax.text(x + 6, 265, "times its V", va="center", color=MUTED)
    ax.text(x, 244, "mixed (3, 4)", va="center", ha="center")
    arrow(ax, (x, 171), (x, 149), color)
cells(ax, W[0], 46, 338, 37.5, BLUE, two, True)
cells(ax, W[1], 206, 338, 37.5, ORANGE, two)
cells(ax, MIXED[0], 37, 233, 36, BLUE, short, True)
cells(ax, MIXED[1], 193, 233, 36, ORANGE, short)
ax.text(187, 138, "side by side: joined (3, 8)", va="center", ha="center")
arrow(ax, (187, 128), (187, 95), GREEN)
ax.text(179, 112, "times the last matrix", va="center", ha="right", color=GREEN)
ax.text(195, 112, "(8, 8)", va="center", color=GREEN)
ax.text(37, 83, "output (3, 8): every column from both heads", va="center")
cells(ax, OUT, 37, 72, 37.5, GREEN, short, True)
save(
    fig, __file__, "figure-shapes.svg", title="Three tokens of width 8 through two heads",
    desc="The values (3, 8) are split by columns into (3, 4) for head 1 and (3, 4) for head 2. Each head has its own "
    "weights (3, 3). In the row of saw, head 1 gives cat 0.79 and head 2 gives dog 0.79. The mixed tables (3, 4) are "
    "put side by side (3, 8) and multiplied by a matrix (8, 8). The row of saw becomes 6.8, -6.8, 0, 0, 8.9, 8.9, 2.1, 0.",
)


def removal(which, name, title, color):
    fig, ax = canvas(238)
    said = []
    for r, run in enumerate(RUNS["4 heads"]):
        row = [without[which] for without in run["without"]]
        for c, v in enumerate(row):
            ax.add_patch(Rectangle((c, r), 0.95, 0.92, facecolor=color, alpha=0.04 + 0.6 * (100 - v) / 100, lw=0))
            ax.text(c + 0.475, r + 0.47, f"{v} %", ha="center", va="center", color=INK)
        ax.text(-0.1, r + 0.47, f"start {r + 1}", ha="right", va="center")
        said.append(f"start {r + 1}: " + ", ".join(map(str, row)))
    for c in range(4):
        ax.text(c + 0.475, -0.12, f"head {c + 1}", ha="center", va="bottom", color=MUTED)
    ax.set_xlim(-0.95, 4)
    ax.set_ylim(5, -0.6)
    blank(ax)
    ax.set_title(title)
    save(fig, __file__, name, title=title, desc="Percent right after removing head 1, 2, 3 or 4. " + "; ".join(said) + ".")


removal(0, "figure-who.svg", "Who saw? Right without …", BLUE)
removal(1, "figure-whom.svg", "Who was seen? Right without …", ORANGE)
