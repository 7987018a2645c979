"""The best of many equal candidates, two ways to split a tram line, what each chooses, and rare faults."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, GREEN, INK, MUTED, ORANGE, PAPER, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())

best = RUNS["best"]
fig, ax = canvas(250)
m = [int(k) for k in best]
ax.semilogx(m, best.values(), "o-", color=ORANGE)
ax.axhline(70, color=GREEN)
ax.text(1.1, 82.6, "score of the best on the\n100 trips that chose it", color=ORANGE, size=SMALL, va="center")
ax.text(1000, 68.9, "the same model on fresh trips: 70", color=GREEN, size=SMALL, ha="right", va="top")
ax.annotate(
    f"{best['100']:.0f} of 100", (100, best["100"]), (1000, 77.3), color=INK, size=SMALL, ha="right",
    arrowprops={"arrowstyle": "-", "color": MUTED, "lw": 1},
)  # fmt: skip
ax.set_xticks([1, 10, 100, 1000], ["1", "10", "100", "1,000"])
ax.minorticks_off()
ax.set_ylim(66, 86)
ax.set_xlabel("candidates compared on the same 100 trips")
ax.set_ylabel("trips right, of 100")
ax.set_title("Equal models, and the best of them")
save(
    fig, __file__, "figure-best.svg",
    title="Expected score of the best of m equally good candidates, against m",
    desc="The more are tried, the better the best one looks: "
    + "; ".join(f"of {k}, {v:.1f}" for k, v in best.items()) + ". On fresh trips always 70 of 100.",
)  # fmt: skip

eight = np.array(RUNS["eight"])
days = np.arange(1, 61)
fig, axes = canvas(330, rows=2, sharex=True)
LOOK = (  # filled dots, open dots, triangles
    {"color": BLUE, "marker": "o", "ms": 4.5}, {"color": GREEN, "marker": "o", "ms": 5, "mfc": PAPER, "mew": 1.4},
    {"color": ORANGE, "marker": "^", "ms": 6},
)  # fmt: skip
last = np.repeat([0, 1, 2], [40, 10, 10])
for ax, part, name in ((axes[0], np.array(RUNS["random part"]), "Random hours"), (axes[1], last, "Last days")):
    ax.axvspan(60.5, 70.5, color=MUTED, alpha=0.15, lw=0)
    ax.plot(range(25, 71), eight[24:], color=MUTED, lw=0.8, zorder=1)
    for which, look in enumerate(LOOK):
        ax.plot(days[(part == which) & (days > 24)], eight[:60][(part == which) & (days > 24)], ls="none", **look)
    ax.set_ylim(135, 262)
    ax.set_xlim(24, 71)
    ax.set_yticks([150, 200])
    ax.set_ylabel("passengers")
    ax.set_title(name)
    ax.text(70.5, 256, "next", color=INK, size=SMALL, ha="right", va="top")
for x, word, look in zip((25, 34, 46), ("train", "validate", "test"), LOOK):
    axes[0].plot(x + 0.2, 249.5, ls="none", **look)
    axes[0].text(x + 1.2, 256, word, color=look["color"], size=SMALL, va="top")
for x, word, color in ((32, "train", BLUE), (45.5, "validate", GREEN), (57.5, "test", ORANGE)):
    axes[1].text(x, 256, word, color=color, size=SMALL, va="top", ha="center")
axes[1].set_xlabel("working day")
save(
    fig, __file__, "figure-split.svg",
    title="The eight o'clock passengers of one tram line, days 25 to 70, split at random and by time",
    desc="Split at random, validation and test days lie between training days. Split by time, days 1 to 40 train, 41 to "
    "50 validate, 51 to 60 test, and the ten days to be predicted follow.",
)  # fmt: skip

memory = RUNS["memory"]
fig, ax = canvas(250)
places = range(6)
for name, color in (("future", INK), ("last", GREEN), ("random", ORANGE)):
    ax.plot(places, memory[name], "o-", color=color)
    low = int(np.argmin(memory[name]))
    ax.plot(low, memory[name][low], "o", color=color, ms=9)
ax.text(0.9, 18.9, "next ten days", color=INK, size=SMALL)
ax.text(0.1, 15.4, "validated on last days", color=GREEN, size=SMALL)
ax.text(1.2, 11.2, "validated on random hours", color=ORANGE, size=SMALL)
ax.set_xticks(places, ["1", "2", "4", "8", "16", "32"])
ax.set_ylim(10, 20.5)
ax.set_xlabel("memory of the model, in days")
ax.set_ylabel("passengers off")
ax.set_title("Which memory looks best?")
save(
    fig, __file__, "figure-memory.svg",
    title="Mean error against the memory of the model: random validation, last-days validation, next ten days",
    desc="Random validation is lowest for the shortest memory, the other two for longer ones. For memories 1, 2, 4, 8, 16 and 32: "
    + "; ".join(f"{way}, {', '.join(map(str, memory[k]))}" for k, way in
                (("random", "random validation"), ("last", "last days"), ("future", "next ten days"))) + ".",
)  # fmt: skip

faults = RUNS["faults"]
fig, ax = canvas(220)
ax.bar(range(10), [100 * f for f in faults], color=ORANGE, width=0.7)
ax.axvline(3, color=GREEN, lw=2.5)
ax.text(3.25, 29, "stratified: always 3", color=GREEN, size=SMALL)
ax.text(5.0, 13.5, "random", color=ORANGE, size=SMALL)
ax.text(0, 100 * faults[0] + 1, f"{100 * faults[0]:.1f} %", color=INK, size=SMALL, ha="center")
ax.set_xticks(range(10))
ax.set_ylim(0, 32)
ax.set_xlabel("faults among the 120 test trips")
ax.set_ylabel("% of all splits")
ax.set_title("15 faults in 600 trips")
save(
    fig, __file__, "figure-faults.svg",
    title="How many of 15 faults land in a random test set of 120 trips",
    desc="In percent of all draws, from 0 faults to 9: " + ", ".join(f"{100 * f:.1f}" for f in faults) + ". Most often 3. Stratified: always 3.",
)  # fmt: skip
