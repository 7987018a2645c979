"""A leash and a yard, the gradient norms of a run, its errors, and the choice of a threshold."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, INK, MUTED, ORANGE, RED, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())

# 1. A leash and a yard.
want, limit = np.array([24.0, 7.0]), 5.0
leash, yard = want * limit / np.linalg.norm(want), np.clip(want, -limit, limit)
fig, ax = canvas(215)
turn = np.linspace(0, np.pi / 2, 30)
ax.plot(limit * np.cos(turn), limit * np.sin(turn), color=BLUE, lw=1.2)
ax.plot([0, limit, limit], [limit, limit, 0], color=ORANGE, lw=1.2)
for (x, y), color, width in ((want, MUTED, 1.4), (yard, ORANGE, 2), (leash, BLUE, 2)):
    ax.annotate("", (x, y), (0, 0), arrowprops={
        "arrowstyle": "->", "color": color, "lw": width, "shrinkA": 0, "shrinkB": 0})  # fmt: skip
ax.text(24, 7.5, "wants (24, 7)", color=INK, size=SMALL, ha="right", va="bottom")
ax.text(5.5, 6.4, "yard, by value: (5, 5)", color=ORANGE, size=SMALL, va="center")
ax.text(5.8, 0.9, "leash, by norm: (4.8, 1.4)", color=BLUE, size=SMALL, va="center")
ax.set_xlim(-0.3, 25)
ax.set_ylim(-0.3, 9.5)
ax.set_aspect("equal")
ax.set_xticks([0, 5, 24])
ax.set_yticks([0, 5, 7])
ax.set_xlabel("meters east")
ax.set_ylabel("meters north")
save(
    fig, __file__, "figure-arrows.svg",
    title="One wish, cut in two ways",
    desc="An arrow to (24, 7), 25 m long. Shortened to 5 m it ends at (4.8, 1.4), on the same line. "
    "Cut to 5 m east and 5 m north it ends in the corner (5, 5).",
)  # fmt: skip

# 2. The norms of one run.
run, cap = RUNS["clipped"][0], 9
norms, wrong = np.array(run["norms"]), np.array(run["wrong"])
steps = np.arange(1, len(norms) + 1)  # the line shows every second step
fig, ax = canvas(260)
ax.semilogy(steps[::2], np.where(wrong, np.nan, norms)[::2], color=BLUE, lw=0.9)
ax.semilogy(steps[wrong], norms[wrong], "o", color=RED, ms=4)
ax.axhline(cap, color=INK, lw=1.2, ls=(0, (5, 3)))
ax.text(1000, 2e3, "batches with a wrong row", color=RED, size=SMALL, ha="right")
ax.text(1000, 17, "threshold 9", color=INK, size=SMALL, ha="right", va="center")
ax.text(1000, 1.25, "all other batches", color=BLUE, size=SMALL, ha="right", va="center")
ax.set_ylim(0.9, 4e3)
ax.set_xlim(-10, 1010)
ax.set_xlabel("step")
ax.set_ylabel("gradient norm before clipping")
save(
    fig, __file__, "figure-norms.svg",
    title="Gradient norms during 1,000 steps",
    desc=f"The norm starts near {norms[0]:.0f} and settles near {np.median(norms):.0f}, below the threshold of 9. "
    f"The {wrong.sum()} batches with a wrong row have norms from {norms[wrong].min():.0f} to "
    f"{norms[wrong].max():.0f}.",
)  # fmt: skip

# 3. Minutes off on new deliveries.
fig, ax = canvas(260)
at = np.arange(0, 1001, 10)
for name, color, width in (("free", RED, 1), ("clipped", BLUE, 1.6)):
    for one in RUNS[name]:
        ax.semilogy(at, one["errors"], color=color, lw=width, alpha=0.8)
ax.text(990, 34, "no clipping", color=RED, size=SMALL, ha="right", va="center")
ax.text(990, 1.3, "clipped to 9", color=BLUE, size=SMALL, ha="right", va="center")
ax.set_yticks([2, 5, 10, 20, 50], ["2", "5", "10", "20", "50"])
ax.set_yticks([], minor=True)
ax.set_ylim(1.1, 60)
ax.set_xlim(-10, 1010)
ax.set_xlabel("step")
ax.set_ylabel("minutes off, new deliveries")
save(
    fig, __file__, "figure-errors.svg",
    title="Error on new deliveries during training, five starts each",
    desc="Without clipping all five curves jump again and again, up to "
    f"{max(max(r['errors'][20:]) for r in RUNS['free']):.0f} minutes, and end between 3.0 and 6.0. "
    "With clipping all five fall smoothly to 1.6.",
)  # fmt: skip

# 4. The threshold.
fig, ax = canvas(270)
caps = [c for c in RUNS["caps"] if c["cap"]]
places = [*(c["cap"] for c in caps), 1000]
for place, group in zip(places, RUNS["caps"]):
    ax.loglog([place] * 5, group["ends"], "o", color=BLUE, ms=3.5, alpha=0.6)
    share = f"{100 * group['shortened']:.0f} %"
    ax.text(place, 9.2, share, size=SMALL, ha="center", va="center", color=MUTED)
ax.loglog(places, [g["mean"] for g in RUNS["caps"]], color=BLUE)
ax.axhline(RUNS["clean"]["mean"], color=MUTED, lw=1.2, ls=(0, (5, 3)))
ax.text(0.7, 11.6, "share of steps that are shortened:", size=SMALL, color=MUTED, va="center")
ax.text(0.8, 1.43, "no wrong rows, no clipping", size=SMALL, color=MUTED, va="center")
ax.set_xticks(places, ["1", "3", "9", "27", "81", "243", "none"])
ax.set_yticks([1.5, 2, 3, 5], ["1.5", "2", "3", "5"])
ax.tick_params(which="minor", length=0)
ax.set_yticks([], minor=True)
ax.set_xticks([], minor=True)
ax.set_ylim(1.3, 13)
ax.set_xlim(0.55, 1500)
ax.set_xlabel("threshold")
ax.set_ylabel("minutes off at the end")
save(
    fig, __file__, "figure-threshold.svg",
    title="Error at the end against the threshold",
    desc="Thresholds from 3 to 81 all do well. "
    + "; ".join(
        (f"threshold {g['cap']:g}" if g["cap"] else "no threshold")
        + f": {g['mean']:.2f} minutes, {100 * g['shortened']:.0f} % shortened"
        for g in RUNS["caps"]
    ) + ".",
)  # fmt: skip
