"""Dials at six positions, what a reader gets out of the sums, and scores by distance."""

import json
from pathlib import Path

import numpy as np
from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PAPER, PURPLE, SMALL, canvas, save

run = json.loads(Path(__file__).with_name("runs.json").read_text(encoding="utf-8"))

# --- dials: four pairs of width 8 ---
positions = [0, 1, 2, 10, 44, 100]
speeds = 10_000 ** (-np.arange(0, 8, 2) / 8)
fig, ax = canvas(262)
ax.plot(*np.meshgrid(range(6), range(4)), "o", ms=36, mfc="none", mec=FAINT, mew=1.5)
tips = []
for row, speed in enumerate(speeds):
    ax.text(-0.72, row, f"{speed:g}", ha="right", va="center", color=MUTED, size=SMALL)
    for col, n in enumerate(positions):
        x, y = 0.4 * np.sin(n * speed), 0.4 * np.cos(n * speed)
        color = ORANGE if n == 44 else BLUE
        ax.plot([col, col + x], [row, row - y], color=color, lw=2.5, solid_capstyle="round")
        tips.append((col + x, row - y))
for color, some in ((BLUE, [t for k, t in enumerate(tips) if k % 6 != 4]), (ORANGE, tips[4::6])):
    ax.plot(*zip(*some), "o", ms=5, color=color)
for col, n in enumerate(positions):
    ax.text(col, -0.75, str(n), ha="center", va="center", color=ORANGE if n == 44 else INK)
ax.text(2.5, -1.3, "position", ha="center", va="center", color=MUTED, size=SMALL)
ax.text(-0.72, -0.75, "speed", ha="right", va="center", color=MUTED, size=SMALL)
ax.set_xlim(-1.62, 5.5)
ax.set_ylim(3.5, -1.6)
ax.set_aspect("equal")
ax.set_axis_off()
save(fig, __file__, "figure-dials.svg", title="Four hands at six positions",
     desc="Rows: speeds 1, 0.1, 0.01 and 0.001 radians a position. Columns: positions 0, 1, 2, 10, 44, 100. At position 44 the fastest hand "
     "points up as at position 0, but the second hand has turned by 252 degrees and the third by 25.")

# --- what a reader gets out of the sums ---
table = run["probe: word, place, nearest row"]
widths = [int(d) for d in table]
word, place, near = (100 * np.array([table[str(d)][i] for d in widths]) for i in range(3))
fig, ax = canvas(250)
x = np.log2(widths)
for values, color in ((word, BLUE), (near, ORANGE), (place, GREEN)):
    ax.plot(x, values, "o-", color=color, ms=6, mec=PAPER, mew=0.6, clip_on=False)
ax.text(2.62, 88, "the word, a\ntrained reader", color=BLUE, ha="right", va="center")
ax.text(3.62, 60, "the word,\nno training", color=ORANGE, va="center")
ax.text(4.1, 12, "the exact position", color=GREEN, va="center")
ax.set_xticks(x, [str(d) for d in widths])
ax.set_yticks([0, 50, 100])
ax.set_ylim(-2, 104)
ax.set_xlabel("width: how many numbers for each word")
ax.set_title("read off correctly, %", loc="left")
save(fig, __file__, "figure-probe.svg", title="What can be read off the sum of word and position, by width",
     desc="From width 8 on the word can be read off, with training; the position less well. Percent for the word, the word without training, and the position: "
     + "; ".join(f"width {d}: {w:.1f}, {n:.1f}, {p:.1f}" for d, w, n, p in zip(widths, word, near, place)))

# --- scores by distance ---
s = run["scores"]
dist = np.arange(41)
colors = [BLUE, ORANGE, GREEN, PURPLE]
dashes = [{"ls": d} for d in ("-", (0, (3.5, 1.5)), (0, (1, 1)), (0, (6, 1.2, 1, 1.2)))]
marks = [{"marker": m, "ms": size, "mfc": fill, "ls": ""}
         for m, size, fill in (("o", 5, BLUE), ("s", 5, PAPER), ("^", 6, GREEN), ("D", 4.5, PAPER))]  # fmt: skip


def key(ax, looks, ends):
    """Above the curves, the four places of the key, each with a sample of its line or mark."""
    places = ((0, 2.55), (21, 2.55), (0, 2.1), (21, 2.1))
    for (x, y), start, color, look in zip(places, s["starts"], colors, looks):
        ax.plot(x + np.array(ends), [y] * len(ends), color=color, lw=1.6, **look)
        ax.text(x + 5.5, y, f"key at {start}", color=color, va="center")


fig, ax = canvas(250)
for values, color, look in zip(s["added"], colors, dashes):
    ax.plot(dist, values, color=color, lw=1.6, **look)
key(ax, dashes, [0, 4.5])
ax.set_xlabel("query's distance from the key")
ax.set_title("score, sinusoids added", loc="left")
ax.set_ylim(-2, 2.8)
ax.set_yticks([-2, 0, 2], ["−2", "0", "2"])
ax.set_xticks([0, 20, 40])
save(fig, __file__, "figure-added.svg", title="Scores by distance when sinusoids are added",
     desc=f"Four different curves for a key at position 0, 10, 50 or 200; at one distance they differ by up to {s['largest spread, added']}.")
fig, ax = canvas(250)
ax.plot(dist, s["rotary"], color=MUTED, lw=1)
for k, (color, look) in enumerate(zip(colors, marks)):  # each start's own score, at every fourth distance
    ax.plot(dist[k::4], np.array(s["rotary of each"])[k, k::4], color=color, **look)
key(ax, marks, [3.5])
ax.set_xlabel("query's distance from the key")
ax.set_title("score, rotary", loc="left")
ax.set_ylim(-2, 2.8)
ax.set_yticks([-2, 0, 2], ["−2", "0", "2"])
ax.set_xticks([0, 20, 40])
save(fig, __file__, "figure-rotary.svg", title="Scores by distance with rotary positions",
     desc="The curves for a key at position 0, 10, 50 and 200 are the same. This query and key happen to fit better at distance 40 than at 0.")
