"""What stands nearest to margarine, two learned plans, and the same ingredient in two tables."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PAPER, PURPLE, SMALL, canvas, save

run = json.loads(Path(__file__).with_name("runs.json").read_text(encoding="utf-8"))
names = run["names"]
KITCHENS = {
    ORANGE: ("baking", "flour sugar egg butter margarine vanilla cinnamon milk"),
    GREEN: ("Italian", "pasta tomato basil garlic oil mozzarella"),
    BLUE: ("East Asian", "rice noodles soy ginger scallion sesame"),
    PURPLE: ("Mexican", "tortilla beans cumin lime avocado chili"),
}
MARKS = {ORANGE: ("o", 6), GREEN: ("s", 5.5), BLUE: ("^", 7), PURPLE: ("D", 5.5), MUTED: ("X", 7)}
color = {name: c for c, (_, group) in KITCHENS.items() for name in group.split()} | {"salt": MUTED}

# --- what stands nearest to margarine ---
ranked = run["margarine"]
shown = [*ranked[:8], None, *ranked[-2:]]
fig, ax = canvas(330)
for y, row in enumerate(shown):
    if row is None:
        ax.text(0.5, y, f"{len(ranked) - 10} more", ha="center", va="center", color=MUTED, size=SMALL)
        continue
    name, cos, shared = row
    c = BLUE if name == "butter" else MUTED
    ax.plot([0, cos], [y, y], color=c, lw=7, solid_capstyle="butt")
    ax.text(-0.03, y, name, ha="right", va="center", color=INK)
    ax.text(cos + 0.02, y, f"{cos:.2f}", va="center", color=c if c == BLUE else INK)
    ax.text(1.32, y, str(shared), ha="right", va="center", color=c if c == BLUE else INK)
ax.plot([0, 0], [-0.6, len(shown) - 0.4], color=ORANGE, lw=2)
ax.text(0, len(shown), "one-hot: all at 0", color=ORANGE, ha="center", va="center")
ax.text(0.42, -1.25, "cosine with margarine", ha="center", va="center", color=MUTED, size=SMALL)
ax.text(1.32, -1.25, "shared recipes", ha="right", va="center", color=MUTED, size=SMALL)
ax.set_xlim(-0.42, 1.34)
ax.set_ylim(len(shown) + 0.5, -1.8)
ax.set_axis_off()
save(fig, __file__, "figure-margarine.svg", title="The ingredients whose rows are most like margarine's",
     desc="Butter comes first, with which it shares no recipe. Cosine, mean of ten trainings, and recipes shared: "
     + "; ".join(f"{n} {c}, {s}" for n, c, s in (r for r in shown if r)) + ". One-hot codes have cosine 0 with all.")

# --- two plans ---
PLACES = [
    {"baking": (1.75, 1.1), "Italian": (-1.35, 0.55), "East Asian": (-0.1, 1.3), "Mexican": (-2.3, 1.05)},
    {"baking": (1.1, -1.05), "Italian": (0.85, 1.25), "East Asian": (0.72, 0.35), "Mexican": (1.35, 2.75)},
]
ALIGN = [
    {"baking": "left", "Italian": "center", "East Asian": "center", "Mexican": "center"},
    {"baking": "right", "Italian": "right", "East Asian": "right", "Mexican": "right"},
]
for k, plan in enumerate(np.array(run["plans"])):
    fig, ax = canvas(330)
    ax.axhline(0, color=FAINT, lw=1)
    ax.axvline(0, color=FAINT, lw=1)
    for name, (x, y) in zip(names, plan):
        mark, size = MARKS[color[name]]
        ax.plot(x, y, mark, ms=size, color=color[name], mec=PAPER, mew=0.6)
    for c, (group, _) in KITCHENS.items():
        ax.text(*PLACES[k][group], group, color=c, ha=ALIGN[k][group], va="center")
    for name, (dx, dy), ha in (("butter", (-7, -5), "right"), ("margarine", (2, 9), "center"), ("tortilla", (0, 8), "center")):
        if k == 1:
            dx, dy, ha = {"butter": (7, 6, "left"), "margarine": (0, -15, "center"), "tortilla": (9, -2, "left")}[name]
        ax.annotate(name, plan[names.index(name)], (dx, dy), textcoords="offset points", ha=ha, color=INK)
    ax.set_xlim(-3.2, 3.2)
    ax.set_ylim(-3.2, 3.2)
    ax.set_xticks([-2, 0, 2])
    ax.set_yticks([-2, 0, 2])
    ax.set_aspect("equal")
    ax.set_xlabel("first number")
    ax.set_ylabel("second number")
    ax.set_title(f"Training {k + 1}")
    save(fig, __file__, f"figure-plan-{k + 1}.svg", title=f"Two numbers per ingredient, training {k + 1}",
         desc="27 ingredients as points. " + " ".join(
             "{} lies around ({:.1f}, {:.1f}).".format(group.capitalize() if group.islower() else group,
                                                      *np.mean([plan[names.index(n)] for n in members.split()], axis=0))
             for group, members in KITCHENS.values()))

# --- the same ingredient in two tables ---
between = run["between"]
fig, ax = canvas(230)
rows = (("as trained", between["first pair raw"], ORANGE), ("second table turned", between["first pair turned"], BLUE))
for y, (label, values, c) in enumerate(rows):
    taken: dict[float, int] = {}
    for v in sorted(values):
        at = round(v / 0.07) * 0.07
        taken[at] = taken.get(at, 0) + 1
        look = {"ms": 5.8, "mfc": PAPER, "mec": c, "mew": 1.5} if y == 0 else {"ms": 7, "mfc": c, "mec": PAPER, "mew": 0.6}
        ax.plot(at, y - 0.1 * (taken[at] - 1), "o", **look)
    ax.text(-1.0, y - (0.62 if y == 0 else 0.35), f"{label}: mean {np.mean(values):.2f}".replace("-", "−"), color=c, va="center")
    ax.plot([-1, 1], [y + 0.12, y + 0.12], color=FAINT, lw=1)
ax.set_xlim(-1.02, 1.06)
ax.set_ylim(1.25, -0.8)
ax.set_xticks([-1, -0.5, 0, 0.5, 1], ["−1", "−0.5", "0", "0.5", "1"])
ax.set_yticks([])
ax.spines["left"].set_visible(False)
ax.set_xlabel("cosine of an ingredient with itself")
save(fig, __file__, "figure-between.svg", title="The cosine between an ingredient's rows in two trained tables",
     desc=f"27 dots in each row. As trained they scatter around {np.mean(between['first pair raw']):.2f}; after the second table "
     f"is turned, their mean is {np.mean(between['first pair turned']):.2f}.")
