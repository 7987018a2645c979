"""Real digits moved, mirrored and turned, and what such copies did to a classifier (runs.json)."""

import json
from pathlib import Path as File

import numpy as np
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path
from sklearn.datasets import load_digits

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, RED, SMALL, blank, canvas, save

runs = json.loads((File(__file__).parent / "runs.json").read_text())
digits = load_digits()

# One six and one nine: as they come, moved, mirrored, turned by 180 degrees.
six = digits.images[digits.target == 6][24]
nine = digits.images[digits.target == 9][23]
ways = [
    ("as it came", lambda p: p),
    ("moved by one", lambda p: np.pad(p, ((0, 0), (1, 0)))[:, :8]),
    ("mirrored", lambda p: p[:, ::-1]),
    ("turned", lambda p: p[::-1, ::-1]),
]
says = [("a 6", "a 6", "no digit", "a 9"), ("a 9", "a 9", "no digit", "a 6")]
fig, ax = canvas(250)
blank(ax)
for row, (picture, words) in enumerate(zip((six, nine), says)):
    for column, ((name, way), word) in enumerate(zip(ways, words)):
        left, top = 10.4 * column, -14.5 * row
        p = way(picture)
        good = column < 2
        ax.add_patch(Rectangle((left, top - 8), 8, 8, fill=False, ec=GREEN if good else RED, lw=2))
        for low, high in ((2, 6), (6, 10), (10, 14), (14, 17)):
            corners, codes = [], []
            for r, c in zip(*np.where((p >= low) & (p < high))):
                x, y = left + c, top - r
                corners += [(x, y), (x + 1, y), (x + 1, y - 1), (x, y - 1), (x, y)]
                codes += [Path.MOVETO, *[Path.LINETO] * 3, Path.CLOSEPOLY]
            if corners:
                ax.add_patch(PathPatch(Path(corners, codes), fc=INK, ec="none", alpha=(low + 2) / 16))
        ax.text(left + 4, top - 8.7, word, ha="center", va="top", color=GREEN if good else RED)
        if row == 0:
            ax.text(left + 4, top + 0.7, name, ha="center", va="bottom", size=SMALL)
ax.text(9.2, -26.4, "the label still holds", ha="center", size=SMALL, color=GREEN)
ax.text(30, -26.4, "it does not", ha="center", size=SMALL, color=RED)
ax.set_xlim(-0.8, 40)
ax.set_ylim(-27.5, 3)
save(
    fig,
    __file__,
    "figure-turned.svg",
    title="A handwritten six and nine: as they came, moved, mirrored and turned",
    desc="Moved by one square, the six is still a six and the nine a nine. Mirrored they are no digits. "
    "Turned by 180 degrees the six looks like a nine and the nine like a six.",
)

names = {
    "none": "nothing added",
    "shift1": "moved by 1",
    "shift2": "moved by 2",
    "shift3": "moved by 3",
    "turn": "half a turn",
    "mirror": "mirrored",
    "upside": "top to bottom",
}
fig, ax = canvas(260)
base = runs["ways"]["none"]["test"][0]
ax.axvline(base, color=MUTED, lw=1.2, ls=(0, (4, 3)), zorder=0)
for i, way in enumerate(names):
    mean = runs["ways"][way]["test"][0]
    color = BLUE if way == "none" else GREEN if mean > base else RED
    ax.plot([base, mean], [-i, -i], color=color, lw=3)
    ax.plot(mean, -i, "o", color=color, ms=9)
    side = mean < base
    ax.text(mean + (-0.35 if side else 0.35), -i, f"{mean:.1f}", color=color, va="center", ha="right" if side else "left")
ax.set_yticks([-i for i in range(7)], list(names.values()))
ax.set_xlim(85, 95.5)
ax.set_xticks([86, 88, 90, 92, 94])
ax.set_xlabel("new digits read right, in %")
ax.set_title("Copies added to 100 training digits")
save(
    fig,
    __file__,
    "figure-ways.svg",
    title="Test accuracy with seven kinds of copies",
    desc="Mean of ten draws: " + ", ".join(f"{n} {runs['ways'][w]['test'][0]}" for w, n in names.items()) + " percent.",
)

sizes = {int(k): v for k, v in runs["sizes"].items()}
real = sorted(sizes)
both = [n for n in real if "shift1" in sizes[n]]
fig, ax = canvas(260)
plain = [sizes[n]["none"][0] for n in real]
copied = [sizes[n]["shift1"][0] for n in both]
ax.plot(real, plain, color=BLUE, marker="o", ms=4)
ax.plot(both, copied, color=GREEN, marker="o", ms=4)
ax.set_xscale("log")
ax.set_xticks([50, 100, 200, 400, 800], ["50", "100", "200", "400", "800"])
ax.minorticks_off()
ax.set_ylim(81, 101)
ax.set_xlim(36, 950)
ax.set_yticks([85, 90, 95, 100])
ax.set_xlabel("real training digits")
ax.set_ylabel("new digits read right, in %")
ax.text(40, 96.4, "with four moved\ncopies of each", color=GREEN, ha="left", va="bottom", size=SMALL)
ax.text(118, 89.3, "real digits alone", color=BLUE, size=SMALL)
ax.text(47, 83, f"{sizes[50]['none'][0]:.1f}", color=BLUE, ha="right", va="center", size=SMALL)
ax.text(47, 87, f"{sizes[50]['shift1'][0]:.1f}", color=GREEN, ha="right", va="center", size=SMALL)
ax.text(830, 97.1, f"{sizes[800]['none'][0]:.1f}", color=BLUE, ha="right", va="center", size=SMALL)
ax.text(830, 99.9, f"{sizes[800]['shift1'][0]:.1f}", color=GREEN, ha="right", va="center", size=SMALL)
ax.set_title("The gain shrinks as real digits come")
save(
    fig,
    __file__,
    "figure-sizes.svg",
    title="Test accuracy against the number of real training digits, with and without moved copies",
    desc="Without copies: " + ", ".join(f"{n} digits {sizes[n]['none'][0]}" for n in real)
    + ". With copies: " + ", ".join(f"{n} digits {sizes[n]['shift1'][0]}" for n in both) + ".",
)

leak = runs["leak"]
fig, ax = canvas(170)
for i, (key, name) in enumerate((("true", "true labels"), ("lot", "labels by lot"))):
    told, fact = leak[f"{key} reported"][0], leak[f"{key} new"][0]
    ax.plot([fact, told], [-i, -i], color=FAINT, lw=4, zorder=0)
    ax.plot(told, -i, "o", color=RED, ms=9)
    ax.plot(fact, -i, "o", color=BLUE, ms=9)
    ax.text(told, -i + 0.17, f"{told:.0f}", color=RED, ha="left", va="bottom")
    ax.text(fact, -i + 0.17, f"{fact:.0f}", color=BLUE, ha="right", va="bottom")
ax.text(99, -1.42, "reported", color=RED, ha="right", va="center", size=SMALL)
ax.text(9, -1.42, "on 400 new digits", color=BLUE, ha="left", va="center", size=SMALL)
ax.set_yticks([0, -1], ["true labels", "labels by lot"])
ax.set_ylim(-1.7, 0.6)
ax.set_xlim(0, 106)
ax.set_xlabel("read right, in %")
ax.set_title("Augmented, then split")
save(
    fig,
    __file__,
    "figure-leak.svg",
    title="Accuracy reported after augmenting and then splitting, beside the accuracy on new digits",
    desc=f"With true labels {leak['true reported'][0]} reported and {leak['true new'][0]} on new digits; with labels "
    f"drawn by lot {leak['lot reported'][0]} reported and {leak['lot new'][0]} on new digits.",
)
