"""Shrinking, the two budgets, two paths and two error curves: all from computed data."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PURPLE, RED, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())

# One weight, before and after, strength 1.
best = np.array([-4, -1, 1, 4.0])
soft = np.sign(best) * np.maximum(abs(best) - 1, 0)
fig, ax = canvas(270)
ax.axhline(0, color=FAINT, lw=1)
ax.axvline(0, color=FAINT, lw=1)
ax.plot(best, best, color=MUTED, lw=1.2, ls=(0, (4, 3)))
ax.plot(best, best / 2, color=ORANGE)
ax.plot(best, soft, color=BLUE)
ax.plot([3, 1], [2, 0], "o", color=BLUE, ms=7)
ax.plot([3, 1], [1.5, 0.5], "o", color=ORANGE, ms=7)
ax.text(2.45, 3.35, "no penalty", color=MUTED, size=SMALL, ha="right")
ax.text(4.1, 3.05, "L1", color=BLUE, va="center")
ax.text(4.1, 1.95, "L2", color=ORANGE, va="center")
ax.text(-0.1, 0.25, "L1: exactly 0", color=BLUE, size=SMALL, ha="right", va="bottom")
ax.text(3.05, -0.75, "sun", size=SMALL, ha="center")
ax.text(1.05, -0.75, "weekend", size=SMALL, ha="center")
ax.set_xlim(-4.2, 4.8)
ax.set_ylim(-3.3, 4)
ax.set_xticks([-4, -3, -2, -1, 0, 1, 2, 3, 4])
ax.set_yticks([-3, -2, -1, 0, 1, 2, 3, 4])
ax.set_xlabel("weight without a penalty")
ax.set_ylabel("weight with it")
ax.set_title("Strength 1, one weight")
save(
    fig, __file__, "figure-shrink.svg",
    title="The best weight with a penalty of strength 1, against the best weight without",
    desc="L1 follows the diagonal one unit nearer to zero and is flat at zero between -1 and 1. "
    "L2 is a line of half the slope that is zero only at zero.",
)  # fmt: skip

# Two weights: the kiosk at strength 2. Rings of equal loss are circles around (3, 1).
turn = np.linspace(0, 2 * np.pi, 60)
for name, point, title in (
    ("diamond", (1, 0), "L1: a corner catches the ring"),
    ("circle", (1, 1 / 3), "L2: it touches off the axis"),
):
    fig, ax = canvas(275)
    reach = np.hypot(3 - point[0], 1 - point[1])
    ax.axhline(0, color=FAINT, lw=1)
    ax.axvline(0, color=FAINT, lw=1)
    if name == "diamond":
        ax.fill([1, 5.2, 5.2], [0, 4.2, -4.2], color=GREEN, alpha=0.16, lw=0)
        ax.fill([1, 0, -1, 0], [0, 1, 0, -1], color=BLUE, alpha=0.35, lw=0)
        ax.text(3.5, -1.8, "every best point in\nthis wedge ends at (1, 0)", color=GREEN,
                size=SMALL, ha="center", va="center")  # fmt: skip
        color = BLUE
    else:
        size = np.hypot(*point)
        ax.fill(size * np.cos(turn), size * np.sin(turn), color=ORANGE, alpha=0.35, lw=0)
        ax.plot([size, 5.2], [0, 0], color=GREEN, lw=2.5)
        ax.text(3, -1.8, "only best points on this\nline end with weekend 0", color=GREEN,
                size=SMALL, ha="center", va="center")  # fmt: skip
        color = ORANGE
    for radius in (reach / 2, reach):
        ax.plot(3 + radius * np.cos(turn), 1 + radius * np.sin(turn), color=MUTED, lw=0.9)
    ax.plot(3, 1, "+", color=INK, ms=10, mew=1.8)
    ax.annotate("best (3, 1)", (3, 1), (0, 7), textcoords="offset points", ha="center", size=SMALL)
    ax.plot(*point, "o", color=color, ms=7)
    label = "(1, 0)" if name == "diamond" else "(1, 0.33)"
    ax.annotate(label, point, (-6, 9), textcoords="offset points", ha="right", size=SMALL)
    ax.set_aspect("equal")
    ax.set_xlim(-1.3, 5.2)
    ax.set_ylim(-2.4, 2.4)
    ax.set_yticks([-2, -1, 0, 1, 2])
    ax.set_xlabel("weight of sun")
    ax.set_ylabel("weight of weekend")
    ax.set_title(title)
    save(
        fig, __file__, f"figure-{name}.svg", title=title,
        desc=f"Rings of equal loss around (3, 1), a {name} around 0. The smallest ring that "
        f"reaches the {name} touches it at {label}.",
    )  # fmt: skip

# Paths on the diabetes data.
LOOK = {"bmi": BLUE, "s5": ORANGE, "bp": GREEN, "s3": PURPLE, "sex": RED}
for key, title, places in (
    ("lasso", "L1: weights reach exactly 0",
     {"bmi": (3.1, 27.4), "s5": (0.09, 33.2), "bp": (0.055, 17.4), "s3": (7.5, -10.5),
      "sex": (0.055, -8.4)}),
    ("ridge", "L2: weights fade, none is 0",
     {"bmi": (0.006, 20.6), "s5": (0.02, 31.4), "bp": (0.0012, 11.2), "s3": (0.4, -13),
      "sex": (0.0012, -15.8)}),
):  # fmt: skip
    fig, ax = canvas(255)
    strength = RUNS[key]["strength"]
    ax.axhline(0, color=MUTED, lw=0.8)
    for name, w in zip(RUNS["names"], RUNS[key]["weights"]):
        look = LOOK.get(name, MUTED)
        ax.semilogx(strength, w, color=look, lw=2 if name in LOOK else 1,
                    ls="--" if name in ("s5", "sex") else "-")
        if name in places:
            ax.text(*places[name], name, color=look, size=SMALL)
    ax.set_ylim(-36, 37)
    ax.set_xlabel("strength of the penalty")
    ax.set_ylabel("weight")
    ax.set_title(title)
    if key == "lasso":
        ax.set_xticks([0.1, 1, 10], ["0.1", "1", "10"])
    else:
        ax.set_xticks([0.001, 0.1, 10, 1000], ["0.001", "0.1", "10", "1,000"])
    ax.minorticks_off()
    save(
        fig, __file__, f"figure-{key}.svg", title=title,
        desc="Ten weights against the strength, on 442 patients. "
        + ("They end at zero one after another; bmi and s5 last." if key == "lasso"
           else "They shrink together toward zero; some change sign on the way."),
    )  # fmt: skip

# Errors along the strength of L2.
for key, title, top, places in (
    ("few", "80 patients, 65 columns", 115, ((0.0035, 24), (0.011, 94))),
    ("many", "342 patients, 10 columns", 80, ((0.0012, 48), (0.0012, 61))),
):
    fig, ax = canvas(225)
    curve = np.array(RUNS[key]["curve"])
    ax.semilogx(RUNS[key]["grid"], curve[:, 1], color=RED)
    ax.semilogx(RUNS[key]["grid"], curve[:, 0], color=BLUE)
    ax.text(*places[0], "training patients", color=BLUE, size=SMALL, va="center")
    words = "new patients" if key == "few" else "new patients: 55.2 at best"
    ax.text(*places[1], words, color=RED, size=SMALL, va="center")
    low = curve[:, 1].argmin()
    ax.plot(RUNS[key]["grid"][low], curve[low, 1], "o", color=RED, ms=6)
    if key == "few":
        spot = (RUNS[key]["grid"][low], curve[low, 1] + 9)
        ax.text(*spot, f"{curve[low, 1]:.1f} at best", color=RED, size=SMALL, ha="center")
    ax.set_ylim(0, top)
    ax.set_xticks([0.001, 0.1, 10], ["0.001", "0.1", "10"])
    ax.minorticks_off()
    ax.set_xlabel("strength of L2")
    ax.set_ylabel("error")
    ax.set_title(title)
    save(
        fig, __file__, f"figure-{key}.svg", title=f"Error against strength of L2: {title}",
        desc=f"Training error rises from {curve[0, 0]:.1f}. Error on new patients: "
        f"{curve[0, 1]:.1f} at strength 0.001, lowest {curve[low, 1]:.1f}, {curve[-1, 1]:.1f} "
        "at 100.",
    )  # fmt: skip
