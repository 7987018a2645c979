"""The change of look, what each rate costs, and which layer to move for which change."""

import json
from pathlib import Path as File

import numpy as np
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path
from sklearn.datasets import load_digits

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PAPER, PURPLE, RED, SMALL, blank, canvas, save

RUNS = json.loads(File(__file__).with_name("runs.json").read_text())
BY = (2, 1, 1, 0, 0, -1, -1, -2)

digits = load_digits()
fig, ax = canvas(200)
blank(ax)
p = digits.images[digits.target == 7][4]
wide = np.pad(p, ((0, 0), (2, 2)))
moved = np.array([wide[r, 2 - s : 10 - s] for r, s in enumerate(BY)])
for left, picture, word, color in ((0, p, "upright", BLUE), (11, moved, "slanted", ORANGE)):
    ax.add_patch(Rectangle((left, -8), 8, 8, fill=False, ec=FAINT, lw=1.5))
    for low, high in ((2, 6), (6, 10), (10, 14), (14, 17)):
        corners, codes = [], []
        for r, c in zip(*np.where((picture >= low) & (picture < high))):
            x, y = left + c, -r
            corners += [(x, y), (x + 1, y), (x + 1, y - 1), (x, y - 1), (x, y)]
            codes += [Path.MOVETO, *[Path.LINETO] * 3, Path.CLOSEPOLY]
        if corners:
            ax.add_patch(PathPatch(Path(corners, codes), fc=INK, alpha=(low + high) / 34, lw=0))
    ax.text(left + 4, 0.4, word, color=color, ha="center", va="bottom")
for r, s in enumerate(BY):
    ax.text(9.5, -r - 0.55, f"{s:+d}" if s else "0", size=SMALL, ha="center", va="center", color=MUTED)
ax.text(9.5, -8.3, "pixels to the right, row by row", size=SMALL, ha="center", va="top", color=MUTED)
ax.set_xlim(-1, 20)
ax.set_ylim(-9.6, 1.8)
ax.set_aspect("equal")
save(
    fig, __file__, "figure-slant.svg",
    title="A seven, upright and slanted",
    desc="A 7 of 8 by 8 pixels. To slant it, the top row moves two pixels right, the next two one, the middle two none, "
    "the next two one left, the bottom row two left.",
)  # fmt: skip

fig, ax = canvas(300)
before = RUNS["before"]
for rate, color, dash in (("0.03", GREEN, "--"), ("0.1", BLUE, "-"), ("0.3", RED, "-")):
    path = np.array([before, *RUNS["path"][rate]])[:, :2]
    ax.plot(path[:, 0], path[:, 1], marker="o", ls=dash, color=color, ms=4.5, lw=1.8)
ax.plot(*before[:2], "o", color=INK, ms=8, zorder=4)
ax.text(before[0] - 1.5, before[1] + 2.2, "before", color=INK, size=SMALL)
ends = {r: RUNS["path"][r][-1] for r in ("0.03", "0.1", "0.3")}
ax.text(56.5, 93.6, "rate 0.03", color=GREEN, size=SMALL)
ax.text(ends["0.1"][0] + 1, ends["0.1"][1] - 0.6, "rate 0.1", color=BLUE, size=SMALL)
ax.text(ends["0.3"][0] + 1, ends["0.3"][1] - 0.6, "rate 0.3", color=RED, size=SMALL)
x, y = RUNS["path"]["0.3"][0][:2]
ax.text(x, y - 4.6, "after 1 and 3 steps", color=RED, size=SMALL, ha="left")
x, y = RUNS["path"]["0.1"][0][:2]
ax.text(x - 1.5, y - 4.2, "after 1 step", color=BLUE, size=SMALL, ha="center")
x, y = RUNS["mix"]["30"][:2]
ax.plot(x, y, "D", color=PURPLE, ms=7, zorder=4)
ax.text(x + 1.6, y - 0.7, "30 old\nmixed in", color=PURPLE, size=SMALL, va="center")
ax.set_xlim(31, 86)
ax.set_ylim(50, 100)
ax.set_xlabel("slanted digits right (%)")
ax.set_ylabel("upright digits right (%)")
ax.set_title("What is won, and what it costs")
save(
    fig, __file__, "figure-path.svg",
    title="Accuracy on slanted digits against accuracy on upright digits during fine-tuning",
    desc=f"All start at {before[0]:.0f} slanted, {before[1]:.0f} upright. "
    + "; ".join(f"rate {r}: after one step {RUNS['path'][r][0][0]:.0f} and {RUNS['path'][r][0][1]:.0f}, after 90 {e[0]:.0f} and {e[1]:.0f}"
                for r, e in ends.items())
    + f". With 30 old digits mixed in at rate 0.1: {x:.0f} and {y:.0f}.",
)  # fmt: skip

ROWS = (
    ("one rate", "all"), ("first only", "first"), ("last only", "last"),
    ("first fastest", "rates, first fastest"), ("last fastest", "rates, last fastest"),
    ("wake from first", "wake, first first"), ("wake from last", "wake, last first"),
)  # fmt: skip
for name, words, title, best in (
    ("look", ("slanted", "upright"), "New look: slanted digits", "Moving the first layer is enough, moving the last is not."),
    ("question", ("even or odd", "which digit"), "New question: even or odd?", "Moving the last layer keeps most."),
):
    fig, ax = canvas(270)
    said = []
    for place, (label, key) in enumerate(ROWS):
        if name == "look":
            new, old = (RUNS["plan"].get(f"{key} 0.1") or RUNS["path"]["0.1"][-1])[:2]
        else:
            new, old = RUNS["question"][key][:2]
        ax.plot([new, old], [-place] * 2, color=FAINT, lw=3, zorder=1)
        ax.plot(new, -place, "D", color=ORANGE, ms=6, zorder=3)
        ax.plot(old, -place, "o", mfc=PAPER, mec=BLUE, mew=1.8, ms=12, zorder=2)
        said.append(f"{label}: {new:.0f} and {old:.0f}")
        if place == 0:
            left, right = ("right", "left") if new < old else ("left", "right")
            for v, word, color, side in ((new, words[0], ORANGE, left), (old, words[1], BLUE, right)):
                ax.text(v, 0.42, word, color=color, size=SMALL, ha=side, va="bottom")
    ax.set_yticks([-k for k in range(len(ROWS))], [label for label, _ in ROWS])
    ax.tick_params(axis="y", length=0)
    ax.set_ylim(-6.6, 1.3)
    ax.set_xlim(58, 100)
    ax.set_xlabel("right (%)")
    ax.set_title(title)
    save(
        fig, __file__, f"figure-{name}.svg",
        title=f"{title}: seven ways to move the three layers",
        desc=f"{best} Right on {words[0]} and on {words[1]}, in percent. " + "; ".join(said) + ".",
    )  # fmt: skip
