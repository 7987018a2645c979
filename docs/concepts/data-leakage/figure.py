"""Test scores chosen before and after the split, their growth with columns, and five leaks."""

import json
from collections import Counter
from pathlib import Path

from macros.drawing import FAINT, GREEN, INK, MUTED, ORANGE, PAPER, SMALL, canvas, save

HERE = Path(__file__).parent
RUNS = json.loads((HERE / "runs.json").read_text())
before, after = RUNS["before"][-1], RUNS["after"][-1]

fig, ax = canvas(240)
for name, color, inside in (("counts_before", ORANGE, "none"), ("counts_after", GREEN, GREEN)):  # the solid ones in front
    tally = Counter(RUNS[name])
    ax.bar(list(tally), list(tally.values()), width=0.78, fc=inside, ec=color, lw=1.4)
ax.plot([15, 15], [0, 24], color=MUTED, lw=1.4, ls=(0, (4, 3)))
ax.text(10.2, 20, "chosen after\nthe split:", color=GREEN, size=SMALL, ha="center")
ax.text(10.2, 17.3, f"mean {after:.1f}", color=GREEN, size=SMALL, ha="center")
ax.text(21.3, 20, "chosen before\nthe split:", color=ORANGE, size=SMALL, ha="center")
ax.text(21.3, 17.3, f"mean {before:.1f}", color=ORANGE, size=SMALL, ha="center")
ax.text(15, 25, "15: guessing", color=INK, size=SMALL, ha="center")
ax.set_ylim(0, 29)
ax.set_xlim(5.8, 31)
ax.set_xticks([10, 15, 20, 25, 30])
ax.set_xlabel("test plants predicted correctly, of 30")
ax.set_ylabel("data sets, of 100")
ax.set_title("The same coin tosses, two orders")
save(
    fig, __file__, "figure-order.svg",
    title="Correct predictions of 30 in 100 random data sets, columns chosen before and after the split",
    desc=f"Chosen before the split, the counts lie from {min(RUNS['counts_before'])} to {max(RUNS['counts_before'])} with mean "
    f"{before:.1f}. Chosen after it, from {min(RUNS['counts_after'])} to {max(RUNS['counts_after'])} with mean {after:.1f}.",
)  # fmt: skip

fig, ax = canvas(230)
places = RUNS["columns"]
ax.axhline(15, color=FAINT, lw=1, zorder=0)
ax.plot(places, RUNS["before"], "o-", color=ORANGE)
ax.plot(places, RUNS["after"], "o-", color=GREEN)
for place, value in zip(places, RUNS["before"]):
    if place > 20:
        ax.text(place, value + 1, f"{value:.1f}", color=ORANGE, size=SMALL, ha="center")
ax.text(110, 27.2, "chosen before the split", color=ORANGE, size=SMALL, ha="center")
ax.text(500, 12.6, "chosen after the split", color=GREEN, size=SMALL, ha="center")
ax.set_xscale("log")
ax.set_xticks(places, [f"{c:,}" for c in places])
ax.minorticks_off()
ax.set_ylim(10, 30)
ax.set_xlim(16, 8500)
ax.set_xlabel("columns to choose 20 from (log scale)")
ax.set_ylabel("correct, of 30")
ax.set_title("More columns, more luck to find")
save(
    fig, __file__, "figure-columns.svg",
    title="Mean correct predictions of 30 against the number of noise columns",
    desc="; ".join(f"{c} columns: {b} before, {a} after" for c, b, a in zip(RUNS["columns"], RUNS["before"], RUNS["after"]))
    + ".",
)  # fmt: skip


def values(name):
    """What a fix program printed: the first number with two decimals of each line."""
    lines = (HERE / f"{name}.out").read_text().splitlines()
    found = [[w.strip(",") for w in line.split() if w.startswith("0.")] for line in lines]
    return [float(words[0]) for words in found if words]


LEAKS = (
    ("selection: columns chosen first", *values("fix_pipeline")[:2]),
    ("groups: leaves of one plant", *values("fix_groups")[:2]),
    ("time: shuffled days", values("fix_time")[0], values("fix_time")[2]),
    ("target: filled in afterward", *values("fix_target")[:2]),
    ("duplicates: copied rows", values("fix_duplicates")[0], values("fix_duplicates")[2]),
)
fig, ax = canvas(260)
for i, (name, leaky, honest) in enumerate(LEAKS):
    at = -i
    ax.plot([honest, leaky], [at, at], color=FAINT, lw=5, zorder=0, solid_capstyle="butt")
    ax.plot(leaky, at, "o", color=ORANGE, ms=8)
    ax.plot(honest, at, "o", color=GREEN, mfc=PAPER, mew=2, ms=7)
    ax.text(leaky + 0.022, at, f"{leaky:.2f}", color=ORANGE, size=SMALL, va="center")
    ax.text(0.515, at + 0.25, name, color=INK, size=SMALL)
ax.plot([0.5, 0.5], [-4.5, 0.6], color=MUTED, lw=1.2, ls=(0, (4, 3)), zorder=0)
ax.text(0.5, 0.82, "honest", color=GREEN, size=SMALL, ha="center")
ax.text(0.9, 0.82, "reported", color=ORANGE, size=SMALL, ha="center")
ax.set_ylim(-4.5, 1.2)
ax.set_xlim(0.44, 1.09)
ax.set_yticks([])
ax.spines["left"].set_visible(False)
ax.set_xticks([0.5, 0.6, 0.7, 0.8, 0.9, 1.0])
ax.set_xlabel("accuracy on coin tosses")
ax.set_title("Five leaks, one truth: 0.5")
save(
    fig, __file__, "figure-five.svg",
    title="Reported and honest accuracy of five leaks, all on coin tosses",
    desc="; ".join(f"{n}: {a:.2f} reported, {b:.2f} honest" for n, a, b in LEAKS) + ".",
)  # fmt: skip
