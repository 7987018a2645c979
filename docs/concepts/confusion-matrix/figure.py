"""A hundred patients in four cells; the flagged at three prevalences; three costs; ten digits."""

import json
from pathlib import Path

import numpy as np
from matplotlib.patches import Rectangle

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PAPER, PURPLE, RED, blank, canvas, save

SCORES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
HEALTHY = [30, 22, 14, 9, 6, 4, 2, 2, 1, 0]
SICK = [0, 0, 0, 1, 1, 1, 2, 2, 2, 1]

tp = sum(k for s, k in zip(SCORES, SICK) if s >= 0.5)
fp = sum(k for s, k in zip(SCORES, HEALTHY) if s >= 0.5)
fn, tn = sum(SICK) - tp, sum(HEALTHY) - fp

# --- 1: every patient a dot, in one of four cells ---
fig, ax = canvas(310)
blank(ax)
ax.set_xlim(-2.1, 15.6)
ax.set_ylim(-12.6, 4.4)
for count, left, top, wide, color, full, name in (
    (tp, 0, 1.9, 5, RED, True, "TP"),
    (fn, 6.6, 1.9, 9, RED, False, "FN"),
    (fp, 0, -2.4, 5, BLUE, False, "FP"),
    (tn, 6.6, -2.4, 9, BLUE, True, "TN"),
):
    i = np.arange(count)
    ax.plot(left + i % wide, top - i // wide, "o", ms=9, mew=1.8, mec=color, mfc=color if full else "none", ls="")
    below = top - (count - 1) // wide - 1.1
    ax.text(left - 0.4, below, f"{name} {count}", color=color, va="center", weight="bold")
ax.text(-0.4, 3.6, f"{tp + fp} flagged", va="center")
ax.text(6.2, 3.6, f"{fn + tn} not flagged", va="center")
ax.text(-1.5, 0.7, f"{tp + fn} sick", ha="center", va="center", rotation=90, color=RED)
ax.text(-1.5, -7.5, f"{fp + tn} healthy", ha="center", va="center", rotation=90, color=BLUE)
ax.axvline(5.4, color=MUTED, lw=1)
ax.axhline(-1.2, color=MUTED, lw=1)
save(
    fig,
    __file__,
    "figure-hundred.svg",
    title="The hundred patients as dots in four cells",
    desc=f"Above, the sick: {tp} flagged as full dots, {fn} not flagged as rings. Below, the healthy: {fp} flagged as rings, "
    f"{tn} not flagged as full dots. Full dots are right answers, rings are mistakes.",
)

# --- 2: who is behind a flag, in 1,000 people, at three prevalences ---
se, sp = tp / (tp + fn), tn / (tn + fp)
fig, ax = canvas(230)
spots = []
for row, sick in enumerate((500, 100, 10)):
    found, false = round(se * sick), round((1 - sp) * (1000 - sick))
    spots.append((sick, found, false))
    ax.barh(-row, found, color=RED, height=0.42)
    ax.barh(-row, false, left=found, color=BLUE, height=0.42, alpha=0.55)
    ax.text(0, -row + 0.27, f"{sick // 10}% sick: of {found + false} flagged, {found} sick", va="bottom")
ax.text(200, -0.01, "sick", color=PAPER, va="center", ha="center", weight="bold")
ax.text(455, 0.27, "healthy", color=BLUE, va="bottom", ha="right")
ax.set_ylim(-2.4, 0.75)
ax.set_xlim(0, 470)
ax.set_yticks([])
ax.spines["left"].set_visible(False)
ax.set_xticks([0, 100, 200, 300, 400])
ax.set_xlabel("flagged people, of 1,000 tested")
ax.set_title("Who is behind a flag")
save(
    fig,
    __file__,
    "figure-flags.svg",
    title="Sick and healthy people among the flagged, at three shares of sick people",
    desc="; ".join(f"with {s // 10} percent sick, {a} of the flagged are sick and {b} healthy" for s, a, b in spots) + ".",
)

# --- 3: what three rules cost, by the price of a miss ---
fig, ax = canvas(240)
r = np.array([0, 60])
ax.plot(r, fp + fn * r, color=GREEN, lw=2.6)
ax.plot(r, (tp + fn) * r, color=ORANGE)
ax.plot(r, 0 * r + fp + tn, color=PURPLE)
for price in (fp / tp, tn / fn):  # where the winner changes
    ax.plot(price, fp + fn * price, "o", color=INK, ms=6)
ax.text(3.5, 7, "1.125", va="center")
ax.text(41.5, 78, "40.5", va="top")
ax.text(24, 170, "flag nobody", color=ORANGE, va="center")
ax.text(22, fp + tn + 4, "flag everybody", color=PURPLE, va="bottom", ha="center")
ax.text(59, 144, "use the test", color=GREEN, va="center", ha="right")
ax.set_xlim(0, 60)
ax.set_ylim(0, 200)
ax.set_xticks([1, 10, 20, 30, 40, 50, 60])
ax.set_xlabel("price of one miss, in false alarms")
ax.set_ylabel("total price")
ax.set_title("One matrix, three winners")
save(
    fig,
    __file__,
    "figure-costs.svg",
    title="The total price of three rules against the price of one miss",
    desc="Flagging nobody rises steeply from 0 and is cheapest only below 1.125. The test starts at 9 and is cheapest from "
    "there to 40.5. Flagging everybody always costs 90 and is cheapest beyond.",
)

# --- 4: ten digits ---
run = json.loads((Path(__file__).parent / "runs.json").read_text())
matrix = np.array(run["matrix"])
fig, ax = canvas(330)
for (i, j), n in np.ndenumerate(matrix):
    if i == j:
        ax.text(j, i, n, ha="center", va="center", color=GREEN)
    elif n >= 10:
        ax.add_patch(Rectangle((j - 0.5, i - 0.5), 1, 1, color=RED, alpha=0.2, lw=0))
        ax.text(j, i, n, ha="center", va="center", color=RED, weight="bold")
    elif n:
        ax.text(j, i, n, ha="center", va="center", color=INK)
    else:
        ax.plot(j, i, ".", color=FAINT, ms=3)
ax.set_xlim(-0.6, 9.6)
ax.set_ylim(9.6, -0.6)
ax.set_xticks(range(10))
ax.set_yticks(range(10))
ax.xaxis.tick_top()
ax.xaxis.set_label_position("top")
ax.tick_params(length=0)
for side in ax.spines.values():
    side.set_visible(False)
ax.set_xlabel("digit named")
ax.set_ylabel("digit shown")
save(
    fig,
    __file__,
    "figure-digits.svg",
    title="A confusion matrix of ten digits",
    desc=f"{run['right']} of {run['rows']} lie on the diagonal. The largest cells off it: 8 named 1, {matrix[8, 1]}; "
    f"5 named 9, {matrix[5, 9]}; 1 named 9, {matrix[1, 9]}; 1 named 2, {matrix[1, 2]}.",
)
