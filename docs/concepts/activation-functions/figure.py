"""The bend that makes a V, four bends and their slopes, four fits, and the digits."""

import json
import math
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PURPLE, RED, SMALL, canvas, save

RUNS = json.loads((Path(__file__).parent / "runs.json").read_text())
days = np.array([10.0, 15, 20, 25, 30])
wanted = np.array([10.0, 5, 0, 3, 6])
t = np.array([8.0, 20, 32])

# Two units, added up: without a bend and with one.
for name, words, bend in (
    ("flat", "No bend: the two units add up to a line", lambda z: z),
    ("bent", "ReLU in between: they add up to a V", lambda z: np.maximum(z, 0)),
):
    fig, ax = canvas(250)
    heat, cool = bend(20 - t), 0.6 * bend(t - 20)
    ax.axhline(0, color=FAINT, lw=1)
    ax.plot(t, heat, color=ORANGE, ls=(0, (4, 2)))
    ax.plot(t, cool, color=BLUE, ls=(0, (1.5, 1.5)))
    ax.plot(t, heat + cool, color=PURPLE, lw=5, alpha=0.35)
    ax.plot(days, wanted, "o", color=INK, ms=6)
    if name == "flat":
        ax.text(13.0, 7.7, "heating unit", color=ORANGE)
        ax.text(8.2, -8.2, "cooling unit,\ntimes 0.6", color=BLUE, va="top")
        ax.text(25.2, -2.0, "sum", color=PURPLE, va="bottom")
    else:
        ax.text(15.6, 5.6, "heating unit, then 0", color=ORANGE)
        ax.text(20.0, -1.2, "cooling unit: 0, then rising", color=BLUE, va="top", ha="center")
        ax.text(25.6, 7.2, "sum", color=PURPLE)
    ax.set_ylim(-13, 13)
    ax.set_xlim(7.5, 32.5)
    ax.set_xticks(days)
    ax.set_xlabel("degrees outside")
    ax.set_ylabel("kilowatt-hours")
    ax.set_title(words)
    save(
        fig,
        __file__,
        f"figure-{name}.svg",
        title=words,
        desc="Dots: 10, 5, 0, 3 and 6 kilowatt-hours at 10, 15, 20, 25 and 30 degrees. "
        + (
            "The sum of the two straight units falls from 4 at 10 degrees to −4 at 30 and "
            "meets only the dot at 20."
            if name == "flat"
            else "Each unit is 0 on one side of 20 degrees; their sum goes through all five dots."
        ),
    )

# Four bends and their slopes.
DOTS, DASHDOT = (0, (1, 1)), (0, (5, 1.2, 1, 1.2))
z = np.linspace(-4, 4, 81)
phi = np.array([0.5 * (1 + math.erf(v / 2**0.5)) for v in z])
bell = np.exp(-z * z / 2) / (2 * np.pi) ** 0.5
s = 1 / (1 + np.exp(-z))
kink = np.array([-4, 0, 4.0])
fig, (top, low) = canvas(470, rows=2, sharex=True)
for ax in (top, low):
    ax.axhline(0, color=FAINT, lw=1)
    ax.axvline(0, color=FAINT, lw=1)
top.plot(kink, np.maximum(kink, 0), color=BLUE)
top.plot(z, z * phi, color=GREEN, ls=(0, (4, 2)))
top.plot(z, np.tanh(z), color=ORANGE, ls=DASHDOT)
top.plot(z, s, color=PURPLE, ls=DOTS)
top.set_ylim(-1.3, 3.2)
top.text(1.45, 2.35, "ReLU", color=BLUE, ha="right")
top.text(2.45, 1.75, "GELU", color=GREEN)
top.text(-3.9, -0.78, "tanh", color=ORANGE)
top.text(-3.9, 0.2, "sigmoid", color=PURPLE)
top.text(-1.3, -0.45, "GELU", color=GREEN, ha="center")
top.set_title("Output of the activation")
low.plot([-4, 0], [0, 0], color=BLUE)
low.plot([0, 4], [1, 1], color=BLUE)
low.plot(z, phi + z * bell, color=GREEN, ls=(0, (4, 2)))
low.plot(z, 1 - np.tanh(z) ** 2, color=ORANGE, ls=DASHDOT)
low.plot(z, s * (1 - s), color=PURPLE, ls=DOTS)
low.set_ylim(-0.22, 1.3)
low.text(3.95, 0.86, "ReLU", color=BLUE, ha="right")
low.text(2.0, 1.17, "GELU", color=GREEN)
low.text(-1.0, 0.62, "tanh", color=ORANGE, ha="right")
low.text(-1.9, 0.22, "sigmoid", color=PURPLE, ha="right")
low.set_title("Its slope")
low.set_xlabel("sum that goes in")
low.set_xticks(range(-4, 5, 2))
save(
    fig,
    __file__,
    "figure-slopes.svg",
    title="Sigmoid, tanh, ReLU and GELU, and below them their slopes",
    desc="Sigmoid rises from 0 to 1 with a slope of at most 0.25, tanh from −1 to 1 with a slope of "
    "at most 1; both are flat at the ends. ReLU is 0 below 0 and its input above, so its slope jumps "
    "from 0 to 1. GELU follows ReLU smoothly, dips to −0.17 and has slopes between −0.13 and 1.13.",
)

# Four fits of the office, with the median start of five.
fine = np.arange(0, 40.01, 0.125)
seen = np.arange(0, 41)
for rule, color, note in (
    ("tanh", GREEN, "follows the V"),
    ("square", ORANGE, "one parabola"),
    ("step", BLUE, "stairs"),
    ("fast sine", RED, "wild between the dots"),
):
    run = RUNS["office"][rule]
    off = sorted(run["off between"])[2]
    fig, ax = canvas(190)
    dots = np.maximum(20 - seen, 0) + 0.6 * np.maximum(seen - 20, 0)
    ax.plot(seen, dots, "o", color=MUTED, ms=3.2)
    keep = slice(None, None, {"fast sine": 1, "step": 2}.get(rule, 8))
    ax.plot(fine[keep], np.array(run["curve"])[keep], color=color, lw=1.7)
    ax.set_ylim(-6, 26)
    ax.set_yticks([0, 10, 20])
    ax.set_xlabel("degrees outside")
    ax.set_ylabel("kWh")
    ax.set_title(f"{rule}: {note}, off by {off:.2g}")
    save(
        fig,
        __file__,
        f"figure-fit-{rule.replace(' ', '-')}.svg",
        title=f"A network of 16 units with {rule} fitted to the office",
        desc=f"Dots at 41 temperatures form a V. The curve: {note}. Between the dots it is off by "
        f"{off:.2g} kilowatt-hours, root mean square.",
    )

# Digits.
fig, ax = canvas(360)
rules = [rule for rule in RUNS["digits"]["6"] if "," not in rule]
for k, rule in enumerate(rules):
    y = len(rules) - 1 - k
    one, six = (RUNS["digits"][d][rule]["right"] for d in ("1", "6"))
    ax.axhline(y, color=FAINT, lw=1)
    ax.plot(one, np.full(5, y + 0.17), "o", mfc="none", mec=BLUE, ms=5.5)
    ax.plot(six, np.full(5, y - 0.17), "o", color=ORANGE, ms=5.5, alpha=0.8)
ax.axvline(10, color=MUTED, lw=1, ls=(0, (2, 2)))
ax.text(11.5, 8.55, "guessing", color=MUTED, size=SMALL, va="center")
ax.set_yticks(range(len(rules)), rules[::-1])
ax.tick_params(axis="y", length=0)
ax.set_xlim(0, 102)
ax.set_ylim(-0.6, 8.9)
ax.text(30, 1.62, "open: one hidden layer", color=BLUE, va="center")
ax.text(30, 0.62, "filled: six hidden layers", color=ORANGE, va="center")
ax.set_xlabel("% of 497 unseen digits right")
ax.set_title("Five starts for each rule")
save(
    fig,
    __file__,
    "figure-digits.svg",
    title="Share of unseen handwritten digits right, for nine rules between the layers",
    desc="With one hidden layer only the step and the fast sine fall behind; with six, sigmoid and square do too. "
    "Medians in percent, with one layer and with six: "
    + "; ".join(
        f"{r} {RUNS['digits']['1'][r]['right'][2]} and {RUNS['digits']['6'][r]['right'][2]}"
        for r in rules
    )
    + ".",
)
