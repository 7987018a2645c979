"""One layer with its numbers, and a horseshoe bent by a trained network (from runs.json)."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, INK, MUTED, ORANGE, PAPER, PURPLE, SMALL, blank, canvas, save

# --- one layer, 3 to 2 ---
W, b, x = np.array([[-1, 0, 1], [2, -1, -1]]), np.array([-2, -3]), np.array([1, 3, 5])
z = W @ x + b
h = np.maximum(z, 0)


def number(v):
    return str(v).replace("-", "−")


fig, ax = canvas(300)
blank(ax)
ax.set_xlim(0, 340)
ax.set_ylim(0, 300)
left, right = [(38, 235), (38, 150), (38, 65)], [(196, 196), (196, 104)]
for i, (rx, ry) in enumerate(right):
    for j, (lx, ly) in enumerate(left):
        w = W[i, j]
        color = MUTED if w == 0 else BLUE if w > 0 else ORANGE
        ax.plot([lx, rx], [ly, ry], color=color, lw=1 + 1.3 * abs(w), ls=(0, (2, 3)) if w == 0 else "-", zorder=1)
        t = {(0, 0): 0.5, (1, 2): 0.5, (0, 1): 0.3, (1, 1): 0.3, (0, 2): 0.76, (1, 0): 0.76}[i, j]
        ax.text(lx + t * (rx - lx), ly + t * (ry - ly), number(w), color=INK if w == 0 else color, ha="center", va="center",
                zorder=2, weight="bold", bbox=dict(fc=PAPER, ec="none", pad=1.2))
for (lx, ly), v in zip(left, x):
    ax.plot(lx, ly, "o", ms=32, mfc=PAPER, mec=INK, mew=1.5, zorder=3)
    ax.text(lx, ly, number(v), ha="center", va="center", zorder=4)
for (rx, ry), bias, zi, hi, up in zip(right, b, z, h, (1, -1)):
    ax.plot(rx, ry, "o", ms=36, mfc=PAPER, mec=INK, mew=1.5, zorder=3)
    ax.text(rx, ry, number(zi), ha="center", va="center", zorder=4)
    ax.text(rx, ry + 32 * up, f"bias {number(bias)}", ha="center", va="center", color=PURPLE)
    ax.annotate("", (292, ry), (218, ry), arrowprops=dict(arrowstyle="->", color=MUTED, lw=1.5))
    ax.text(253, ry + 9, "ReLU", ha="center", va="bottom", color=MUTED, size=SMALL)
    ax.plot(312, ry, "o", ms=32, mfc=PAPER, mec=BLUE if hi else MUTED, mew=1.5, zorder=3)
    ax.text(312, ry, number(hi), ha="center", va="center", zorder=4)
for px, top, shape in ((38, "pixels x", "(3,)"), (196, "sums z", "(2,)"), (312, "out h", "(2,)")):
    ax.text(px, 282, top, ha="center", va="center")
    ax.text(px, 14, shape, ha="center", va="center", color=MUTED, size=SMALL)
ax.text(116, 14, "W (2, 3)", ha="center", va="center", color=MUTED, size=SMALL)
save(fig, __file__, "figure-layer.svg", title="One layer from three pixels to two units, with every number",
     desc="Pixels 1, 3, 5. The first unit has weights −1, 0, 1 and bias −2: its sum is 2, and ReLU keeps 2. "
          "The second has weights 2, −1, −1 and bias −3: its sum is −9, and ReLU makes it 0.")

# --- the horseshoe, bent ---
run = json.loads((Path(__file__).parent / "runs.json").read_text())["horseshoe"]
points = np.array(run["points"])
n = len(points) // 2
ticks, fine = np.linspace(-3, 3, 13), np.linspace(-3, 3, 241)
grid = [np.stack([np.full_like(fine, t), fine], 1) for t in ticks]
grid += [line[:, ::-1] for line in grid]
names = ["figure-input.svg", "figure-layer-1.svg", "figure-layer-2.svg"]
titles = ["The input", "After layer 1", "After layer 2"]
for k, (name, title) in enumerate(zip(names, titles)):
    fig, ax = canvas(340)
    for line in grid:
        ax.plot(*line.T, color=FAINT, lw=1, zorder=0)
    ax.plot(*points[:n].T, "o", color=ORANGE, ms=4, mew=0)
    ax.plot(*points[n:].T, "s", color=BLUE, ms=4, mfc=PAPER, mew=1.1)
    right, cos, sin, cut = run["best_line"][k]
    side = np.array([-9, 9])
    ax.plot(cut * cos - side * sin, cut * sin + side * cos, color=INK, lw=1.6, ls=(0, (5, 3)))
    edge = 3 if k == 0 else 1.12
    ax.set_xlim(-edge, edge)
    ax.set_ylim(-edge, edge)
    ax.set_xticks([-2, 0, 2] if k == 0 else [-1, 0, 1])
    ax.set_yticks([-2, 0, 2] if k == 0 else [-1, 0, 1])
    ax.set_aspect("equal")
    ax.set_title(f"{title}: the best line gets {right} of 200")
    save(fig, __file__, name, title=f"{title} of a trained 2-2-2-1 network, with the best straight line",
         desc="A blob of 100 points and a horseshoe of 100 points around it, "
              + ("as they are." if k == 0 else f"bent by {k} trained tanh layer{'s' * (k > 1)}.")
              + f" The best straight line has {right} of 200 on the right side.")
    if k < 2:
        w, bias = np.array(run["layers"][k]["w"]), np.array(run["layers"][k]["b"])
        points = np.tanh(points @ w.T + bias)
        grid = [np.tanh(line @ w.T + bias) for line in grid]
