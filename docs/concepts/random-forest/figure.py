"""One engine judged by trees and forests, and errors by the number of trees (from runs.json)."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, INK, MUTED, ORANGE, PURPLE, canvas, save

run = json.loads((Path(__file__).parent / "runs.json").read_text())
sizes = run["sizes"]


def stacked(values):
    """Equal guesses one above the other, the stack centered on its row."""
    x, y = [], []
    for value in sorted(set(values)):
        count = values.count(value)
        x += [value] * count
        y += [0.1 * (k - (count - 1) / 2) for k in range(count)]
    return np.array(x), np.array(y)


fig, ax = canvas(190)
rows = ((1, "one tree", run["one_tree"], ORANGE), (0, "a forest", run["one_forest"], BLUE))
for row, name, values, color in rows:
    x, y = stacked(values)
    ax.plot(x, row + y, "o", ms=7, mfc=color, mec="none", alpha=0.75)
    ax.text(22, row + 0.36, f"{name}: {min(values)} to {max(values)}", color=color, ha="left", va="center")
ax.axvline(60, color=INK, lw=1.4, ls=(0, (5, 3)), zorder=0)
ax.text(61, 1.68, "60 on average", ha="left", va="center")
ax.set_xlim(20, 100)
ax.set_ylim(-0.4, 1.85)
ax.set_yticks([])
ax.spines["left"].set_visible(False)
ax.set_xlabel("hours guessed for the same engine")
save(fig, __file__, "figure-guesses.svg", title="Twenty trees and twenty forests judge the same engine",
     desc=f"Each dot comes from another list of 100 engines. Single trees guess {min(run['one_tree'])} to "
          f"{max(run['one_tree'])} hours, forests of 60 trees {min(run['one_forest'])} to {max(run['one_forest'])}. "
          "Such engines run 60 hours on average.")


def log_axis(ax, ticks):
    ax.set_xscale("log")
    ax.set_xticks(ticks, [f"{t:,}" for t in ticks])
    ax.minorticks_off()
    ax.set_xlabel("number of trees averaged")
    ax.set_ylabel("typical miss in hours")
    ax.grid(axis="y", color=FAINT, lw=1)
    ax.set_axisbelow(True)


fig, ax = canvas(250)
short = [s for s in sizes if s <= 60]
wide, narrow = run["teams"]["12"], run["teams"]["3"]
ax.plot(short, wide["curve"], "s-", color=ORANGE, ms=5)
ax.plot(short, narrow["curve"], "o-", color=BLUE, ms=5)
for team, color, name, y, va in ((wide, ORANGE, "all 12 gauges", 10.1, "bottom"), (narrow, BLUE, "3 random gauges", 8.1, "top")):
    ax.text(62, y, f"{name} a split: {team['team']}", color=color, ha="right", va=va)
    ax.text(1.15, team["curve"][0] + (0.3 if team is narrow else -1.0), f"{team['single']}", color=color, va="center",
            ha="left" if team is narrow else "right")
log_axis(ax, [1, 3, 9, 25, 60])
ax.set_ylim(7, 16)
ax.set_xlim(0.72, 66)
save(fig, __file__, "figure-teams.svg", title="Worse single trees make the better team",
     desc=f"Typical miss on new engines. Single trees: {wide['curve'][0]:.1f} with all 12 gauges at every split, "
          f"{narrow['curve'][0]:.1f} with 3 drawn at random. Sixty averaged: {wide['curve'][-1]:.1f} against "
          f"{narrow['curve'][-1]:.1f}. The lines cross.")

fig, ax = canvas(260)
lines = (("oob", PURPLE, "out of bag", "^"), ("new", BLUE, "new engines", "o"), ("train", MUTED, "its own engines", "s"))
for key, color, name, mark in lines:
    ax.plot(sizes, run["curve"][key], mark + "-", color=color, ms=4)
ax.text(5.2, 14.2, "out of bag", color=PURPLE, ha="left", va="center")
ax.text(3.4, 8.6, "new\nengines", color=BLUE, ha="center", va="center")
ax.text(1000, 4.1, "its own engines", color=MUTED, ha="right", va="center")
log_axis(ax, [1, 10, 100, 1000])
ax.set_ylim(0, 17)
ax.set_yticks([0, 5, 10, 15])
save(fig, __file__, "figure-thousand.svg", title="Growing a forest to 1,000 trees",
     desc=f"Typical miss on new engines: {run['curve']['new'][0]} with one tree, {run['curve']['new'][9]} with 100, "
          f"{run['curve']['new'][-1]} with 1,000. Out of bag the curve comes down to {run['curve']['oob'][-1]}. "
          f"On the forest's own engines it is {run['curve']['train'][-1]}.")
