"""From runs.json: maps of one house, what excites the maps, what one number sees, and accuracy by amount of data."""

import json
from pathlib import Path

import numpy as np
from matplotlib.patches import PathPatch
from matplotlib.path import Path as Outline

from macros.drawing import BLUE, FAINT, INK, MUTED, ORANGE, PAPER, PURPLE, SMALL, blank, canvas, save

run = json.loads(Path(__file__).with_name("runs.json").read_text(encoding="utf-8"))


def cells(ax, rows, x0, y0, width, color=INK):
    """A grid of shades 0 to 3 in a box, drawn as runs of equal shade; shade 0 stays paper."""
    a = np.array([[int(v) for v in row] for row in rows])
    s = width / len(a)
    ax.fill([x0, x0 + width, x0 + width, x0], [y0, y0, y0 + width, y0 + width], fc=PAPER, ec=FAINT, lw=1)
    for shade, alpha in ((1, 0.22), (2, 0.55), (3, 0.9)):
        xs, ys = [], []
        for i, row in enumerate(a):
            j = 0
            while j < len(row):
                end = j
                while end < len(row) and row[end] == shade:
                    end += 1
                if end > j:
                    xs += [x0 + j * s, x0 + end * s, x0 + end * s, x0 + j * s, np.nan]
                    ys += [y0 + i * s, y0 + i * s, y0 + (i + 1) * s, y0 + (i + 1) * s, np.nan]
                j = max(end, j + 1)
        if xs:
            corners = np.array([xs, ys]).T.reshape(-1, 5, 2)
            corners[:, 4] = corners[:, 0]
            codes = [Outline.MOVETO, Outline.LINETO, Outline.LINETO, Outline.LINETO, Outline.CLOSEPOLY] * len(corners)
            ax.add_patch(PathPatch(Outline(corners.reshape(-1, 2), codes), fc=color, alpha=alpha, lw=0))


def frame(fig, ax, height):
    ax.set_xlim(0, 340)
    ax.set_ylim(height, 0)
    blank(ax)
    fig.get_layout_engine().set(w_pad=0, h_pad=0, wspace=0, hspace=0)


# --- what excites the maps ---
titles = ["Layer 1: edges and lines", "Layer 2: textures and parts", "Layer 3: objects"]
notes = [["two lines, a gap", "stroke slanting up", "edge, lower right"], ["hatching", "dark slope", "mostly eyes, mouth"],
         ["a house", "a fish, upper part", "faces (and a fish)"]]
fields = [3, 8, 18]
for k, name in enumerate(("figure-layer-1.svg", "figure-layer-2.svg", "figure-layer-3.svg")):
    fig, ax = canvas(236)
    ax.text(0, 10, titles[k], va="center", weight="bold")
    ax.text(340, 10, f"{fields[k]} by {fields[k]} pixels", va="center", ha="right", color=MUTED, size=SMALL)
    for i, row in enumerate(run["patches"][k]):
        for j, patch in enumerate(row):
            if k == 2:  # noise left out, ink in one shade
                patch = [line.replace("1", "0").replace("2", "3") for line in patch]
            cells(ax, patch, 1 + 54 * j, 26 + 70 * i, 49, (BLUE, ORANGE, PURPLE)[k])
        ax.text(222, 51 + 70 * i, notes[k][i], va="center", size=SMALL)
    frame(fig, ax, 236)
    save(fig, __file__, name, title=titles[k],
         desc=f"For three maps of layer {k + 1}, the four patches of {fields[k]} by {fields[k]} pixels, each from another test picture, "
              f"at which the map is largest: {'; '.join(notes[k])}.")

# --- one house on its way, and what one number sees ---
fig, ax = canvas(392)
cells(ax, run["house"], 1, 46, 118)
ax.text(60, 26, "picture (1, 24, 24)", ha="center", va="center", size=SMALL)
s = 118 / 24
for size, color in ((18, PURPLE), (8, ORANGE), (3, BLUE)):
    r0, c0 = {18: (5, 5), 8: (9, 9), 3: (12, 12)}[size]
    ax.plot([1 + c0 * s, 1 + (c0 + size) * s, 1 + (c0 + size) * s, 1 + c0 * s, 1 + c0 * s],
            [46 + r0 * s, 46 + r0 * s, 46 + (r0 + size) * s, 46 + (r0 + size) * s, 46 + r0 * s], color=color, lw=2)
ax.text(140, 66, "one number of", va="center", size=SMALL, color=MUTED)
for i, (label, color) in enumerate((("layer 1 sees 3 by 3", BLUE), ("layer 2 sees 8 by 8", ORANGE), ("layer 3 sees 18 by 18", PURPLE))):
    ax.text(140, 92 + 24 * i, label, va="center", color=color)
shapes = ["(4, 12, 12)", "(10, 6, 6)", "(16, 6, 6)"]
steps = ["conv 1, ReLU, pool", "conv 2, ReLU, pool", "conv 3, ReLU"]
for k in range(3):
    y = 184 + 70 * k
    for j, m in enumerate(run["maps"][k]):
        cells(ax, m, 1 + 60 * j, y, 54, (BLUE, ORANGE, PURPLE)[k])
    ax.text(194, y + 16, steps[k], va="center", color=(BLUE, ORANGE, PURPLE)[k], size=SMALL)
    ax.text(194, y + 38, f"{3} of {(4, 10, 16)[k]} maps, {shapes[k]}", va="center", size=SMALL)
frame(fig, ax, 392)
save(fig, __file__, "figure-house.svg", title="One house on its way through three layers",
     desc="A noisy picture of a house with three nested squares of 3, 8 and 18 pixels, and three maps of each layer. The maps get smaller and "
          "coarser: layer 1 follows strokes, layer 3 is large in a few places only.")

# --- accuracy by amount of data ---
fig, ax = canvas(250)
for name, sizes, color, label, at in (
    ("cnn", (15, 60, 240), ORANGE, "convolutional, 1,917", (17, 103)), ("dense", (15, 60, 240, 960), BLUE, "dense, 2,323", (250, 49)),
    ("wide", (960,), PURPLE, "dense, 37,123", (150, 88))):
    all_runs = 100 * np.array([run[f"{name} {n}"] for n in sizes])
    ax.plot(sizes, np.median(all_runs, 1), "o-", color=color, ms=5)
    for n, runs in zip(sizes, all_runs):
        ax.plot([n] * len(runs), runs, "o", color=color, ms=3, alpha=0.6, lw=0)
    ax.text(*at, label, color=color, va="center")
ax.axhline(100 / 3, color=MUTED, lw=1, ls=(0, (4, 3)))
ax.text(960, 29, "guessing", color=MUTED, va="center", ha="right", size=SMALL)
ax.set_xscale("log")
ax.set_xticks([15, 60, 240, 960], ["15", "60", "240", "960"])
ax.minorticks_off()
ax.set_xlim(12, 1250)
ax.set_ylim(22, 110)
ax.set_yticks([40, 60, 80, 100], ["40 %", "60 %", "80 %", "100 %"])
ax.set_xlabel("training pictures")
ax.set_title("Right on new pictures")
save(fig, __file__, "figure-learn.svg", title="Accuracy on new pictures by number of training pictures",
     desc="The convolutional network needs far fewer pictures than a dense one of its size. Percent right, three runs each. "
     + " ".join(f"{kind}: " + "; ".join(f"with {n}, {', '.join(f'{100 * v:.0f}' for v in run[f'{key} {n}'])}" for n in sizes) + "."
                for kind, key, sizes in (("Convolutional", "cnn", (15, 60, 240)), ("Dense", "dense", (15, 60, 240, 960)),
                                         ("Dense with 37,123 weights", "wide", (960,)))))
