"""One crate under three k, seven fruits with rings, errors against k, and the work of a search."""

import json
from pathlib import Path as File

import numpy as np
from code_numpy import crate, predict
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PURPLE, RED, SMALL, canvas, save

RUNS = json.loads(File(__file__).with_name("runs.json").read_text())


def marks(points, corners, **style):
    """One path for many small marks: a tenth of the bytes of one mark each."""
    at = (points[:, None] + np.array(corners)).reshape(-1, 2)
    codes = np.tile([Path.MOVETO] + [Path.LINETO] * (len(corners) - 1), len(points))
    return PathPatch(Path(at, codes), **style)


# --- 1: one crate of 101, the answer everywhere for k = 1, 5, 101 ---
rows, sort, labels = crate(np.random.default_rng(12), 31, 70, wrong=0.2)
center, width = rows.mean(0), rows.std(0)
grams, sweet = np.linspace(12, 102, 61), np.linspace(7, 17, 62)
grid = np.array([(g, s) for s in sweet for g in grams])
scaled = [(a - center) / width for a in (rows, grid)]
for k, words in ((1, "k = 1: islands around wrong labels"), (5, "k = 5: one bay is left"), (101, "k = n = 101: plum everywhere")):
    fig, ax = canvas(270)
    answer = predict(scaled[0], labels, scaled[1], k).reshape(len(sweet), -1)
    ax.contourf(grams, sweet, answer, levels=[0.5, 1.5], colors=[PURPLE], alpha=0.2)
    ax.add_patch(marks(rows[labels == 1], [(0, 0), (0.02, 0)], fill=False, ec=PURPLE, lw=5, capstyle="round"))
    ax.add_patch(marks(rows[labels == 0], [(-1.3, -0.18), (1.3, -0.18), (0, 0.22)], fc=ORANGE, lw=0))
    ax.plot(*rows[labels != sort].T, "o", mfc="none", mec=INK, mew=0.9, ms=9)
    ax.set_xlim(12, 102)
    ax.set_ylim(7, 17)
    ax.set_yticks([8, 12, 16])
    ax.set_xlabel("weight, grams")
    ax.set_ylabel("sweetness")
    ax.set_title(words)
    if k < 101:
        ax.text(50, 7.3, "says apricot", color=ORANGE, ha="center", weight="bold")
    ax.text(14, 16.3, "says plum", color=PURPLE, va="center", weight="bold")
    save(
        fig, __file__, f"figure-k{k}.svg",
        title=f"What k-NN answers for every weight and sweetness, k = {k}",
        desc=f"101 fruits, circles labeled plum and triangles labeled apricot. The area that answers apricot covers {100 * np.mean(answer == 0):.0f} percent of the picture.",
    )  # fmt: skip

# --- 2: seven fruits and the ring that holds the nearest 1, 5 and 7 ---
fruits = np.array([[9, 13], [4, 10], [8, 12], [5, 12], [6, 9], [3, 14], [3, 11]])
plum = np.array([1, 0, 1, 1, 0, 1, 0])
new = np.array([5, 11])
gaps = np.sqrt(((fruits - new) ** 2).sum(1))
fig, ax = canvas(330)
turn = np.linspace(0, 2 * np.pi, 90)
for k, word in ((1, "k = 1"), (5, "k = 5"), (7, "k = 7")):
    radius = np.sort(gaps)[k - 1]
    ax.plot(5 + radius * np.cos(turn), 11 + radius * np.sin(turn), color=MUTED, lw=1.2)
    ax.text(5, 11 - radius - 0.08, word, ha="center", va="top", size=SMALL)
for i, (at, is_plum) in enumerate(zip(fruits, plum, strict=True), 1):
    color = PURPLE if is_plum else ORANGE
    ax.plot(*at, "o" if is_plum else "^", color=color, ms=10, mew=0)
    ax.annotate(str(i), at, (-16, -4) if i == 2 else (9, 5), textcoords="offset points", color=color, weight="bold")
ax.plot(*new, "x", color=INK, ms=9, mew=2.4)
ax.text(6.15, 11, "new", va="center")
ax.plot(0.6, 15.4, "o", color=PURPLE, ms=8, mew=0)
ax.text(0.95, 15.4, "plum", color=PURPLE, weight="bold", va="center")
ax.plot(0.6, 6.4, "^", color=ORANGE, ms=8, mew=0)
ax.text(0.95, 6.4, "apricot", color=ORANGE, weight="bold", va="center")
ax.set_aspect("equal")
ax.set_xlim(0.2, 10)
ax.set_ylim(5.8, 15.8)
ax.set_xticks([2, 4, 6, 8, 10])
ax.set_yticks([6, 8, 10, 12, 14])
ax.set_xlabel("weight, tens of grams")
ax.set_ylabel("sweetness")
save(
    fig, __file__, "figure-fruits.svg",
    title="Seven fruits around a new one, with rings around its nearest 1, 5 and 7",
    desc="The smallest ring holds one plum. The middle ring holds two plums and three apricots. The largest holds four plums and three apricots.",
)  # fmt: skip

# --- 3: errors against k ---
k = np.array(RUNS["k"])
fig, ax = canvas(290)
ax.plot(k, RUNS["kept"], "--", color=BLUE)
ax.plot(k, RUNS["new"], color=GREEN)
for at in (1, 5, 101):
    i = RUNS["k"].index(at)
    ax.plot([at, at], [RUNS["kept"][i], RUNS["new"][i]], "o", color=INK, ms=5)
ax.text(6.5, 0.25, "on kept labels", color=BLUE)
ax.text(30, 0.012, "on new fruits", color=GREEN, ha="center")
ax.set_xscale("log")
ax.set_xticks([1, 5, 25, 101], ["1", "5", "25", "101"])
ax.minorticks_off()
ax.set_yticks([0, 0.1, 0.2, 0.3, 0.4], ["0", "0.1", "0.2", "0.3", "0.4"])
ax.set_ylim(-0.012, 0.42)
ax.grid(axis="y", color=FAINT)
ax.set_xlabel("k, on a logarithmic scale")
ax.set_ylabel("share wrong")
ax.set_title("Errors, mean of 200 crates")
save(
    fig, __file__, "figure-errors.svg",
    title="Share of wrong answers against k",
    desc="On the kept labels (dashed) the error is 0 at k = 1 and rises to 0.38 at k = 101. On new fruits (solid) it falls from 0.22 to 0.05 near k = 13 and rises to 0.31.",
)  # fmt: skip

# --- 4: distances computed in one search ---
fig, ax = canvas(270)
two, twenty = (np.array(RUNS["searches"][c])[:, :2] for c in ("2 from 2", "20 from 20"))
ax.plot(twenty[:, 0], twenty[:, 0], color=MUTED, lw=6, alpha=0.4)
ax.plot(*twenty.T, "s-", color=RED, ms=5)
ax.plot(*two.T, "o-", color=GREEN, ms=5)
ax.text(390, 5600, "no tree (thick):\nevery row", va="center", color=INK)
ax.text(2300, 1000, "tree,\n20 columns", color=RED, va="center")
ax.text(1000, 48, "tree, 2 columns", color=GREEN, ha="center")
ax.set_xscale("log")
ax.set_yscale("log")
ax.set_xticks([300, 1000, 3000, 10000], ["300", "1,000", "3,000", "10,000"])
ax.set_yticks([100, 1000, 10000], ["100", "1,000", "10,000"])
ax.minorticks_off()
ax.set_ylim(30, 16000)
ax.set_xlabel("kept rows")
ax.set_ylabel("distances")
ax.set_title("Distances computed for one answer")
ax.grid(axis="y", color=FAINT)
save(
    fig, __file__, "figure-search.svg",
    title="Distances computed for one answer against the number of kept rows",
    desc="Without a tree, and with a tree on 20 columns, nearly all rows. With a tree on 2 columns about a hundred, for 300 rows and for 10,000.",
)  # fmt: skip
