"""One score of the window, the scores of a digit, what must be learned, and a slit that moves."""

import json
from pathlib import Path

import numpy as np

from code_numpy import conv2d, kernel, window
from macros.drawing import BLUE, FAINT, INK, MUTED, ORANGE, PURPLE, SMALL, blank, canvas, save

run = json.loads(Path(__file__).with_name("runs.json").read_text(encoding="utf-8"))


def grid(ax, values, x0, y0, size, shade, numbers=True, text=None):
    """Cells of `size`, shaded by `shade(value)`: a color and an opacity."""
    for i, row in enumerate(np.asarray(values).astype(int)):
        for j, v in enumerate(row):
            color, alpha = shade(v)
            x, y = x0 + j * size, y0 + i * size
            if alpha:
                ax.fill([x, x + size, x + size, x], [y, y, y + size, y + size], color=color, alpha=alpha, lw=0)
            if numbers:
                ax.text(x + size / 2, y + size / 2, str(v).replace("-", "−"), ha="center", va="center", color=INK,
                        size=SMALL)
    rows, columns = np.shape(values)
    for k in range(rows + 1):
        ax.plot([x0, x0 + columns * size], [y0 + k * size] * 2, color=FAINT, lw=1)
    for k in range(columns + 1):
        ax.plot([x0 + k * size] * 2, [y0, y0 + rows * size], color=FAINT, lw=1)


def box(ax, x, y, w, h, color):
    ax.plot([x, x + w, x + w, x, x], [y, y, y + h, y + h, y], color=color, lw=2.5, solid_joinstyle="miter")


def signed(top):
    return lambda v: (ORANGE if v > 0 else PURPLE, 0.7 * abs(v) / top)


# --- one score ---
scores = conv2d(window, kernel, [0])[0, 0]
fig, ax = canvas(190)
S = 26
grid(ax, window[0, 0], 0, 0, S, lambda v: (BLUE, 0.4 if v > 1 else 0))
box(ax, 0, 0, 3 * S, 3 * S, BLUE)
grid(ax, kernel[0, 0], 155, 0, S, lambda v: (INK, 0))
box(ax, 155, 0, 3 * S, 3 * S, BLUE)
grid(ax, scores, 258, 0, S, signed(18))
box(ax, 258, 0, S, S, BLUE)
for x, label in ((65, "picture (5, 5)"), (194, "kernel (3, 3)"), (297, "scores (3, 3)")):
    ax.text(x, -14, label, ha="center", va="center", color=MUTED, size=SMALL)
ax.text(142.5, 1.5 * S, "×", ha="center", va="center")
ax.text(245.5, 1.5 * S, "→", ha="center", va="center")
ax.text(155, 105, "right column − left column", va="center", size=SMALL)
ax.text(155, 124, "in the frame: 11 − 3 = 8", va="center", size=SMALL, color=BLUE)
ax.set_xlim(-3, 339)
ax.set_ylim(134, -26)
ax.set_aspect("equal")
blank(ax)
save(fig, __file__, "figure-slide.svg", title="One kernel over the picture of a window",
     desc="A 5 by 5 picture of a wall (1) with a lit 3 by 3 window (5). The 3 by 3 kernel has the columns −1, 0, 1. "
     "Over the framed top left corner it gives 8. All scores, row by row: "
     + "; ".join(", ".join(f"{v:.0f}" for v in row) for row in scores) + ".")

# --- a real digit ---
fig, ax = canvas(205)
grid(ax, run["digit"], 0, 0, 18.5, lambda v: (INK, 0.8 * v / 16), numbers=False)
grid(ax, run["edges"], 178, 0, 26, signed(45), numbers=True)
ax.text(74, -14, "digit (8, 8)", ha="center", va="center", color=MUTED, size=SMALL)
ax.text(256, -14, "scores (6, 6)", ha="center", va="center", color=MUTED, size=SMALL)
ax.text(178, 172, "left edges: above 0", va="center", color=ORANGE)
ax.text(178, 191, "right edges: below 0", va="center", color=PURPLE)
ax.set_xlim(-3, 339)
ax.set_ylim(201, -26)
ax.set_aspect("equal")
blank(ax)
save(fig, __file__, "figure-digit.svg", title="A handwritten zero and its vertical edges",
     desc="An 8 by 8 zero, and the 6 by 6 scores of the same kernel. Scores are positive on the left side of each "
     f"stroke, up to {np.max(run['edges'])}, and negative on its right side, down to {np.min(run['edges'])}.")

# --- what must be learned ---
fig, ax = canvas(240)
x = run["sizes"]
for name, color in (("dense", BLUE), ("dense moved", PURPLE), ("kernel", ORANGE)):
    ax.plot(x, 100 * np.array(run[name]), "o-", ms=4, color=color)
ax.text(1.1, 45, "dense", color=BLUE, va="center")
ax.text(9, 100, "dense, digits moved", color=PURPLE, va="center")
ax.text(1.1, 9, "kernel, moved or not", color=ORANGE, va="center")
ax.set_xscale("log")
ax.set_xticks([1, 10, 100, 1000], ["1", "10", "100", "1,000"])
ax.minorticks_off()
ax.set_ylim(-4, 125)
ax.set_yticks([0, 50, 100], ["0", "50 %", "100 %"])
ax.set_xlabel("digits to learn from")
ax.set_title("How far off on new digits")
save(fig, __file__, "figure-learn.svg", title="Error on new digits by number of digits learned from",
     desc="The kernel has no error from the first digit on. The dense layer needs a hundred, and on moved digits "
     "keeps an error to the end. Percent, dense and dense on moved digits: "
     + "; ".join(f"with {n}, {100 * run['dense'][list(x).index(n)]:.1f} and {100 * run['dense moved'][list(x).index(n)]:.1f}"
                 for n in (1, 10, 100, 1000)) + ".")

# --- a slit that moves ---
fig, ax = canvas(215)
at = np.arange(1, 12)
for stride, color in (("1", BLUE), ("2", ORANGE)):
    ax.plot(at, run["slit"][stride], "o-", ms=6, lw=1.5, color=color)
ax.text(6, 13.4, "every place", color=BLUE, ha="center", va="center")
ax.text(6, 9.6, "every second place", color=ORANGE, ha="center", va="center")
ax.set_ylim(-0.8, 14.5)
ax.set_yticks([0, 4, 8, 12])
ax.set_xticks(at)
ax.set_xlabel("column of the slit")
ax.set_title("Strongest score")
save(fig, __file__, "figure-slit.svg", title="The strongest score while a slit of light moves",
     desc=f"A strip 11 wide, the slit in columns 1 to 11 in turn. With the kernel at every place the score is always {run['slit']['1'][0]}; "
     f"at every second place it is {run['slit']['2'][0]} and {run['slit']['2'][1]} in turn.")
