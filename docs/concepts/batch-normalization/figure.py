"""Two rooms on one scale, and what runs.py measured on digits."""

import json
import math
import statistics
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, INK, MUTED, ORANGE, SMALL, blank, canvas, save

# --- two rooms, one house scale ---
ROOMS = {"A": np.array([6.0, 12, 14, 20]), "B": np.array([14.0, 26, 30, 42])}


def number(v):
    return f"{v:g}".replace("-", "−")


fig, ax = canvas(300)
blank(ax)
ax.set_xlim(0, 340)
ax.set_ylim(0, 300)
left, right = 40, 325


def points(v):
    return left + (right - left) * v / 45


def grades(v):
    return left + (right - left) * (v - 2) / 8


top, bottom = {"A": 245, "B": 95}, {"A": 185, "B": 35}
for room, x in ROOMS.items():
    out = 2 * (x - x.mean()) / x.std() + 6
    ax.text(0, top[room] + 34, f"Room {room}: average {x.mean():g}, spread {x.std():g}", va="center", weight="bold")
    for y, label in ((top[room], "points"), (bottom[room], "grade")):
        ax.plot([left, right], [y, y], color=FAINT, lw=2, zorder=0)
        ax.text(0, y, label, color=MUTED, va="center", size=SMALL)
    for p, g in zip(x, out):
        mine = p == 14
        color = ORANGE if mine else BLUE
        ax.plot([points(p), grades(g)], [top[room], bottom[room]], color=color, lw=2.4 if mine else 1, zorder=1)
        ax.plot([points(p), grades(g)], [top[room], bottom[room]], "o", color=color, ms=7 if mine else 5, zorder=2, ls="none")
        shift = {12: -3, 14: 3}.get(p, 0) if room == "A" else 0
        ax.text(points(p) + shift, top[room] + 15, number(p), ha="center", va="center", color=color if mine else INK,
                weight="bold" if mine else "normal")
        shift = {5.6: -3, 6.4: 3}.get(round(g, 1), 0)
        ax.text(grades(g) + shift, bottom[room] - 17, number(round(g, 1)), ha="center", va="center",
                color=color if mine else INK, weight="bold" if mine else "normal")
save(fig, __file__, "figure-rooms.svg", title="The same 14 points, graded in two rooms",
     desc="In room A the points 6, 12, 14, 20 become 3.2, 5.6, 6.4, 8.8. In room B the points 14, 26, 30, 42 "
          "become the same four grades. The paper with 14 points gets 6.4 in A and 3.2 in B.")

# --- learning rates ---
RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())
rates = RUNS["rates"]
# Without batch normalization, then with it.
MARKS = ({"marker": "x", "mew": 1, "ls": "none"}, {"marker": "o", "mew": 0, "ls": "none"})
LINES = ((0, (4, 2)), "-")
fig, ax = canvas(280)
for place, color, shift in (("none", ORANGE, 0.93), ("before", BLUE, 1.07)):
    dots = [(rate * shift, 100 * v) for rate, row in zip(rates, RUNS[place]) for v in row]
    ax.plot(*zip(*dots), **MARKS[place == "before"], color=color, ms=3, alpha=0.55)
    ax.semilogx([r * shift for r in rates], [100 * statistics.median(row) for row in RUNS[place]], color=color,
                ls=LINES[place == "before"])
ax.axhline(10, color=FAINT, lw=1, zorder=0)
ax.text(0.009, 13, "guessing", color=MUTED, size=SMALL)
ax.text(0.36, 99, "batch norm", color=BLUE, ha="center", va="bottom")
ax.text(0.235, 31, "without", color=ORANGE, ha="right")
ax.set_xticks(rates, [f"{r:g}" for r in rates])
ax.minorticks_off()
ax.set_ylim(0, 108)
ax.set_yticks([0, 20, 40, 60, 80, 100])
ax.set_xlabel("learning rate")
ax.set_ylabel("test digits right, %")
ax.set_title("Ten hidden layers, 200 steps, ten starts")
save(fig, __file__, "figure-rates.svg", title="Test accuracy by learning rate, with and without batch normalization",
     desc="; ".join(f"rate {r:g}: median {100 * statistics.median(a):.0f} percent without, "
                    f"{100 * statistics.median(b):.0f} with" for r, a, b in zip(rates, RUNS["none"], RUNS["before"])))

# --- batch sizes ---
fig, ax = canvas(260)
sizes = list(RUNS["batches"])
places = [math.log2(int(size)) for size in sizes]
for key, color, shift in (("plain", ORANGE, -0.08), ("normed", BLUE, 0.08)):
    dots = [(i + shift, 100 * v) for i, size in zip(places, sizes) for v in RUNS["batches"][size][key]]
    ax.plot(*zip(*dots), **MARKS[key == "normed"], color=color, ms=3, alpha=0.55)
    ax.plot([i + shift for i in places],
            [100 * statistics.median(RUNS["batches"][s][key]) for s in sizes], color=color,
            ls=LINES[key == "normed"])
ax.text(1.45, 101, "without", color=ORANGE, ha="center", va="bottom")
ax.text(1.6, 52, "batch norm", color=BLUE, ha="left", va="center")
ax.set_xticks(places, sizes)
ax.set_ylim(0, 110)
ax.set_xlim(0.7, 5.3)
ax.set_yticks([0, 20, 40, 60, 80, 100])
ax.set_xlabel("rows in a training batch")
ax.set_ylabel("test digits right, %")
ax.set_title("Two hidden layers, 600 steps, ten starts")
save(fig, __file__, "figure-batches.svg", title="Test accuracy by batch size, with and without batch normalization",
     desc="; ".join(f"batches of {s}: median {100 * statistics.median(RUNS['batches'][s]['plain']):.0f} percent without, "
                    f"{100 * statistics.median(RUNS['batches'][s]['normed']):.0f} with" for s in sizes))
