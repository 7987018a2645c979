"""The block with its shapes, who may look at whom in the three kinds, and few pictures (from runs.json)."""

import json
from pathlib import Path

import numpy as np
from matplotlib.patches import FancyBboxPatch, Rectangle

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PAPER, SMALL, blank, canvas, save

# --- the block ---
fig, ax = canvas(560)
blank(ax)
ax.set_xlim(0, 340)
ax.set_ylim(560, 0)
X, SKIP = 120, 300


def box(y, text, color, high=30):
    ax.add_patch(FancyBboxPatch((X - 84, y - high / 2), 168, high, boxstyle="round,pad=0,rounding_size=5",
                                facecolor=PAPER, edgecolor=color, lw=1.6, zorder=3))
    lines = text.split("\n")
    for i, line in enumerate(lines):  # one by one: each is centered in whatever font the reader has
        ax.text(X, y + 18 * (i - (len(lines) - 1) / 2), line, ha="center", va="center", color=color, zorder=4)


def down(a, b, shape, color=INK):
    ax.annotate("", (X, b), (X, a), arrowprops={"arrowstyle": "->", "color": color, "lw": 1.5 if color == INK else 3,
                                                "shrinkA": 0, "shrinkB": 0}, zorder=1)
    if shape:
        ax.text(X + 10, (a + b) / 2, shape, va="center", color=MUTED, size=SMALL)


def skip(a, b):
    ax.plot([X, SKIP, SKIP], [a, a, b], color=ORANGE, lw=3, zorder=1)
    ax.annotate("", (X + 11, b), (SKIP, b), arrowprops={"arrowstyle": "->", "color": ORANGE, "lw": 3,
                                                       "shrinkA": 0, "shrinkB": 0}, zorder=1)
    ax.text(SKIP - 8, (a + b) / 2, "(2, 3, 8)", ha="right", va="center", color=ORANGE, size=SMALL)
    ax.plot(X, b, "o", ms=19, mfc=PAPER, mec=INK, mew=1.5, zorder=3)
    ax.text(X, b, "+", ha="center", va="center", zorder=4)


ax.text(X, 10, "in: 2 texts, 3 tokens, 8 numbers", ha="center", va="center")
ax.plot([X, X], [20, 44], color=ORANGE, lw=3, zorder=1)
ax.text(X - 10, 33, "(2, 3, 8)", ha="right", va="center", color=MUTED, size=SMALL)
down(44, 64, "")
box(79, "layer norm 1: 16", MUTED)
down(94, 120, "(2, 3, 8)")
box(145, "attention, 2 heads: 288\ntokens meet", BLUE, 50)
down(170, 196, "(2, 3, 8)")
skip(44, 208)
ax.plot([X, X], [219, 250], color=ORANGE, lw=3, zorder=1)
ax.text(X - 10, 236, "(2, 3, 8)", ha="right", va="center", color=MUTED, size=SMALL)
down(250, 270, "")
box(285, "layer norm 2: 16", MUTED)
down(300, 326, "(2, 3, 8)")
box(351, "first matrix, ReLU: 288\neach token alone", GREEN, 50)
down(376, 402, "(2, 3, 32)")
box(427, "second matrix: 264\neach token alone", GREEN, 50)
down(452, 478, "(2, 3, 8)")
ax.plot([27, 22, 22, 27], [328, 328, 450, 450], color=GREEN, lw=1.6)
ax.text(11, 389, "feed-forward: 552", rotation=90, ha="center", va="center", color=GREEN)
skip(250, 490)
down(501, 534, "", ORANGE)
ax.text(X + 12, 518, "(2, 3, 8)", va="center", color=MUTED, size=SMALL)
ax.text(X, 548, "out, and into the next block", ha="center", va="center")
save(fig, __file__, "figure-block.svg", title="One pre-norm transformer block with the shape on every arrow",
     desc="In (2, 3, 8). A copy goes through layer norm 1 (16 learned numbers) and attention with 2 heads (288), "
          "and is added to the input, which passes by unchanged. A copy of the sum goes through layer norm 2 (16), the "
          "first matrix with ReLU (288), which widens it to (2, 3, 32), and the second matrix (264), back to (2, 3, 8), and is added.")

# --- who looks at whom ---
fig, ax = canvas(538)
blank(ax)
ax.set_xlim(0, 340)
ax.set_ylim(538, 0)
SIDE = 25


def grid(x, y, readers, seen, color_of, title, notes=()):
    ax.text(2, y - 42, title, va="center", weight="bold")
    for c, token in enumerate(seen):
        ax.text(x + c * SIDE + SIDE / 2, y - 12, token, ha="center", va="center")
    for r, token in enumerate(readers):
        ax.text(x - 10, y + r * SIDE + SIDE / 2, token, ha="right", va="center")
        for c in range(len(seen)):
            color = color_of(r, c)
            ax.add_patch(Rectangle((x + c * SIDE + 1.5, y + r * SIDE + 1.5), SIDE - 3, SIDE - 3,
                                   facecolor=color or PAPER, alpha=0.75 if color else 1,
                                   edgecolor="none" if color else FAINT, lw=1))
    for (dx, dy, text, color) in notes:
        ax.text(x + dx, y + dy, text, va="center", color=color, linespacing=1.25)


grid(40, 54, "385", "385", lambda r, c: BLUE, "encoder",
     [(92, 22, "all look at all:\n3 × 3 = 9 pairs", BLUE)])
grid(40, 198, "385=53", "385=53", lambda r, c: ORANGE if c <= r else None, "decoder",
     [(164, 50, "each looks at itself\nand back: 21 of\n36 pairs", ORANGE)])
source, target = ["3", "8", "5"], ["=", "5", "3"]
y = 418
ax.text(2, y - 42, "encoder-decoder", va="center", weight="bold")
for x, seen, paint in ((40, source, lambda r, c: GREEN), (150, target, lambda r, c: ORANGE if c <= r else None)):
    for c, token in enumerate(seen):
        ax.text(x + c * SIDE + SIDE / 2, y - 12, token, ha="center", va="center")
    for r, token in enumerate(target):
        ax.text(x - 10, y + r * SIDE + SIDE / 2, token, ha="right", va="center")
        for c in range(3):
            color = paint(r, c)
            ax.add_patch(Rectangle((x + c * SIDE + 1.5, y + r * SIDE + 1.5), SIDE - 3, SIDE - 3, facecolor=color or PAPER,
                                   alpha=0.75 if color else 1, edgecolor="none" if color else FAINT, lw=1))
ax.text(234, y + 20, "what is written\nlooks back", va="center", color=ORANGE, linespacing=1.25)
ax.text(2, y + 92, "left: cross-attention, looks at all that was read", va="center", color=GREEN)
ax.text(2, y + 109, "The reading half: as the encoder on top.", va="center", color=MUTED)
save(fig, __file__, "figure-kinds.svg", title="Which token may look at which, in the three kinds of transformer",
     desc="Encoder: 3 8 5, every token looks at all three. Decoder: 3 8 5 = 5 3, each token looks at itself and earlier ones, "
          "21 of 36 pairs. Encoder-decoder: the tokens that are written look back among themselves, and by cross-attention "
          "at all of the tokens that were read.")

# --- few pictures ---
RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())
SIZES = [50, 200, 1000]
fig, ax = canvas(250)
for kind, color, mark, name in (("nearest", MUTED, "s", "nearest\nneighbor"), ("convolutional", BLUE, "o", "convolutional"),
                                ("transformer", ORANGE, "^", "transformer")):
    rows = 100 * np.array([RUNS[f"{kind} {n}"]["right"] for n in SIZES])
    middle = np.median(rows, axis=1)
    ax.plot(SIZES, middle, "-", color=color)
    for n, row in zip(SIZES, rows):
        look = {"ms": 7, "mfc": PAPER, "mew": 1.3} if kind == "transformer" else {"ms": 4.5, "mew": 0, "alpha": 0.6}
        ax.plot([n] * len(row), row, mark, color=color, zorder=3, **look)
    ax.text(43, middle[0], name, color=color, va="center", ha="right", linespacing=1.1)
ax.set_xscale("log")
ax.set_xticks(SIZES)
ax.set_xticklabels([str(n) for n in SIZES])
ax.minorticks_off()
ax.set_xlim(10, 1200)
ax.set_ylim(62, 101)
ax.set_yticks([70, 80, 90, 100])
ax.set_xlabel("pictures to train on")
ax.set_title("New digits read rightly, in percent")
save(fig, __file__, "figure-few.svg", title="Share of new digits read rightly, by number of training pictures",
     desc=" ".join(f"{k}: " + ", ".join(f"{np.median(RUNS[f'{k} {n}']['right']) * 100:.1f} % at {n}" for n in SIZES) + "."
                   for k in ("transformer", "convolutional", "nearest")))
