"""Ten parcels cut twice, and the tree; stairs on a slanted line; depth; who gets the credit."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, GREEN, INK, MUTED, ORANGE, PAPER, PURPLE, SMALL, blank, canvas, save

run = json.loads((Path(__file__).parent / "runs.json").read_text())
KG = np.array([6, 14, 8, 15, 3, 12, 13, 2, 9, 4])
HOUR = np.array([9, 10, 11, 12, 13, 13, 14, 15, 15, 17])
LATE = np.array([0, 0, 0, 1, 0, 1, 1, 0, 1, 1])


def plane(ax, kg=20):
    ax.set_xlim(8, 18)
    ax.set_ylim(0, kg)
    ax.set_xticks([8, 10, 12, 14, 16, 18])
    ax.set_yticks([0, 5, 10, 15, 20])
    ax.set_xlabel("hour handed in")
    ax.set_ylabel("weight, kg")


# --- 1: the ten parcels, cut by two questions ---
fig, ax = canvas(330)
for x0, x1, y0, y1, color in ((8, 11.5, 0, 20, BLUE), (11.5, 18, 0, 3.5, BLUE), (11.5, 18, 3.5, 20, ORANGE)):
    ax.fill([x0, x1, x1, x0], [y0, y0, y1, y1], color=color, alpha=0.16, lw=0)
ax.plot([11.5, 11.5], [0, 20], color=INK, lw=2)
ax.plot([11.5, 18], [3.5, 3.5], color=INK, lw=2)
for name, kg, hour, late in zip("ABCDEFGHIJ", KG, HOUR, LATE):
    ax.plot(hour, kg, "s" if late else "o", color=ORANGE if late else BLUE, ms=8, zorder=3)
    side = -1 if name in "ABC" else 1  # away from the cut
    ax.text(hour + 0.3 * side, kg, name, ha="left" if side > 0 else "right", va="center")
ax.text(9.75, 18.6, "on time", color=BLUE, ha="center", va="center")
ax.text(14.75, 18.6, "late", color=ORANGE, ha="center", va="center")
ax.text(16.7, 1.1, "on time", color=BLUE, ha="center", va="center")
ax.text(11.75, 16.9, "question 1: 11.5 h", color=INK, ha="left", va="center", size=SMALL)
ax.text(11.75, 5.0, "question 2: 3.5 kg", color=INK, ha="left", va="center", size=SMALL)
plane(ax)
save(fig, __file__, "figure-cuts.svg", title="Ten parcels in the plane of hour and weight, cut by two questions",
     desc="A vertical cut at 11.5 hours: the three parcels on its left were on time. On its right a level cut at 3.5 kilograms: "
          "the two parcels below it were on time, the five above it late.")

# --- 2: the same as a tree ---
fig, ax = canvas(330)
blank(ax)
ax.set_xlim(0, 340)
ax.set_ylim(0, 330)
NODES = {
    "root": (150, 292, ["hour ≤ 11.5?", "10 parcels, 5 late"], INK, 136),
    "second": (226, 176, ["kg ≤ 3.5?", "7 parcels, 5 late"], INK, 128),
    "a": (58, 176, ["on time", "A B C"], BLUE, 80),
    "b": (146, 56, ["on time", "E H"], BLUE, 80),
    "c": (272, 56, ["late", "D F G I J"], ORANGE, 92),
}
for start, end, word, side in (("root", "a", "yes", -1), ("root", "second", "no", 1), ("second", "b", "yes", -1), ("second", "c", "no", 1)):
    (x0, y0, *_), (x1, y1, *_) = NODES[start], NODES[end]
    ax.annotate("", (x1, y1 + 26), (x0 + side * 22, y0 - 26), arrowprops=dict(arrowstyle="->", color=MUTED, lw=1.5))
    ax.text((x0 + side * 22 + x1) / 2 + side * 10, (y0 + y1) / 2, word, color=MUTED, ha="right" if side < 0 else "left", va="center")
for x, y, lines, color, width in NODES.values():
    w = width / 2
    ax.fill([x - w, x + w, x + w, x - w], [y - 25, y - 25, y + 25, y + 25], fc=PAPER, ec=color, lw=1.8)
    ax.text(x, y + 10, lines[0], color=color, ha="center", va="center", weight="bold")
    ax.text(x, y - 11, lines[1], color=INK, ha="center", va="center", size=SMALL)
save(fig, __file__, "figure-tree.svg", title="The same two questions drawn as a tree",
     desc="The root asks: hour at most 11.5? Yes leads to a leaf, on time, with parcels A, B, C. No leads to: weight at most 3.5? "
          "Yes leads to on time with E and H, no to late with D, F, G, I and J.")

# --- 3: stairs ---
def border(boxes):
    """The edges between a late and an on-time box, as one broken line of hours and kilograms."""
    hours, kilos = [], []
    for a0, a1, a2, a3, a in boxes:
        for b0, b1, b2, b3, b in boxes:
            if a == b:
                continue
            low, high = max(a0, b0), min(a1, b1)
            if a3 == b2 and low < high:
                hours, kilos = hours + [a3, a3, np.nan], kilos + [low, high, np.nan]
            low, high = max(a2, b2), min(a3, b3)
            if a1 == b0 and low < high:
                hours, kilos = hours + [low, high, np.nan], kilos + [a1, a1, np.nan]
    return hours, kilos


for stairs in run["stairs"]:
    fig, ax = canvas(330)
    for k0, k1, h0, h1, late in stairs["boxes"]:
        ax.fill([h0, h1, h1, h0], [k0, k0, k1, k1], color=ORANGE if late else BLUE, alpha=0.2, lw=0)
    ax.plot(*border(stairs["boxes"]), color=INK, lw=2.4, solid_capstyle="projecting")
    ax.plot([8, 18], [20, 0], color=PURPLE, lw=1.6, ls=(0, (4, 2)))
    if stairs["points"]:
        kg, hour, late = np.array(stairs["points"]).T
        for c, mark, look in ((0, "o", dict(color=BLUE, ms=4, mew=0)), (1, "s", dict(mfc="none", mec=ORANGE, ms=4, mew=1.2))):
            ax.plot(hour[late == c], kg[late == c], mark, **look)
    ax.text(8.35, 1.2, "on time", color=BLUE, ha="left", va="center", bbox=dict(fc=PAPER, ec="none", pad=1.5, alpha=0.8))
    ax.text(17.7, 18.6, "late", color=ORANGE, ha="right", va="center", bbox=dict(fc=PAPER, ec="none", pad=1.5, alpha=0.8))
    ax.set_title(f"{stairs['n']} parcels: {len(stairs['boxes'])} leaves")
    plane(ax)
    save(fig, __file__, f"figure-stairs-{stairs['n']}.svg", title=f"The stairs of a tree grown on {stairs['n']} parcels along a slanted line",
         desc=f"A dashed straight line runs from the upper left to the lower right. The tree's border between late and on time, drawn thick, follows it "
              f"in level and upright steps only, made of {len(stairs['boxes'])} leaves.")

# --- 4: depth ---
depth = np.array(run["depth"]["depths"])
train, test = np.array(run["depth"]["scores"]).T
fig, ax = canvas(300)
ax.axhline(0.8, color=MUTED, lw=1.2, ls=(0, (4, 3)))
ax.text(16, 0.805, "best possible on new parcels", color=MUTED, ha="right", va="bottom")
ax.plot(depth, train, "o-", color=BLUE, ms=4)
ax.plot(depth, test, "o-", color=ORANGE, ms=4)
ax.text(6.7, 0.92, "training", color=BLUE, ha="right", va="bottom")
ax.text(10, 0.69, "new parcels", color=ORANGE, ha="left", va="bottom")
best = int(test.argmax())
ax.plot(depth[best], test[best], "o", ms=11, mfc="none", mec=ORANGE, mew=1.8)
ax.set_xticks([1, 4, 8, 12, 16])
ax.set_ylim(0.6, 1.02)
ax.set_yticks([0.6, 0.7, 0.8, 0.9, 1.0])
ax.set_xlabel("depth allowed")
ax.set_ylabel("share right")
save(fig, __file__, "figure-depth.svg", title="Training and test accuracy of trees by depth",
     desc=f"With depth 1 to 16 the training accuracy climbs from {train[0]:.2f} to {train[-1]:.2f}. On new parcels it rises to "
          f"{test[best]:.2f} at depth {depth[best]} and falls to {test[-1]:.2f}. A dashed line at 0.80 marks the best possible.")

# --- 5: credit ---
NAMES = ["weight", "hour", "sticker", "random"]
COLORS = [BLUE, BLUE, GREEN, PURPLE]
for key, title, name in (("share", "credit from training (impurity)", "figure-share.svg"),
                         ("drop", "loss on new parcels when shuffled", "figure-drop.svg")):
    values = np.maximum(run["credit"][key], 0)
    fig, ax = canvas(190)
    ax.barh(range(4), values, color=COLORS, height=0.62)
    for i, v in enumerate(values):
        ax.text(v + 0.015 * max(values), i, f"{v:.2f}", color=COLORS[i], ha="left", va="center")
    ax.set_yticks(range(4), NAMES)
    ax.invert_yaxis()
    ax.set_xlim(0, max(values) * 1.18)
    ax.set_xticks([])
    ax.spines["bottom"].set_visible(False)
    ax.tick_params(length=0)
    ax.set_title(title)
    save(fig, __file__, name, title=f"Four columns by {title}",
         desc=", ".join(f"{n} {v:.2f}" for n, v in zip(NAMES, values)) + ".")
