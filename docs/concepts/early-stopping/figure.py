"""One run, the price of each patience, the flattery of small validation sets, and L2's twin."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())
one = RUNS["one"]

fig, ax = canvas(250)
epochs = np.arange(1, 13)
val = one["val"][:12]
ax.plot(epochs, val, "o-", color=ORANGE, ms=5)
for patience, stops, keeps in ((1, 3, 2), (2, 7, 5), (3, 11, 8)):
    ax.plot(keeps, val[keeps - 1], "o", color=GREEN, ms=9, zorder=3)
    ax.text(stops, val[stops - 1] + 0.07, f"{patience} stops", color=INK, size=SMALL, ha="center")
    ax.text(keeps, val[keeps - 1] - 0.14, f"{patience} keeps", color=GREEN, size=SMALL, ha="center")
ax.set_ylim(0.85, 2.1)
ax.set_xlim(0.4, 12.6)
ax.set_xticks(range(1, 13))
ax.set_xlabel("epoch")
ax.set_ylabel("validation error")
ax.set_title("What patience 1, 2 and 3 do")
save(
    fig, __file__, "figure-start.svg",
    title="Validation error over the first twelve epochs, and what patience 1, 2 and 3 keep",
    desc=f"The errors are {', '.join(f'{v:.2f}' for v in val)}. Patience 1 stops at epoch 3 and keeps 2, patience 2 "
    "stops at 7 and keeps 5, patience 3 stops at 11 and keeps 8.",
)  # fmt: skip

fig, ax = canvas(250)
at = range(1, 101)
for name, color in (("val", ORANGE), ("test", INK), ("train", BLUE)):
    ax.plot(at, [one[name][e - 1] for e in at], color=color, lw=1.8)
ax.plot(8, one["test"][7], "o", color=GREEN, ms=8, zorder=3)
ax.text(9, 1.32 + 0.72, "kept: epoch 8", color=GREEN, size=SMALL)
ax.text(98, one["test"][-1] + 0.1, f"new pots, {one['test'][-1]:.2f} at the end", color=INK, size=SMALL, ha="right")
ax.text(98, 1.98, f"validation, {one['val'][-1]:.2f}", color=ORANGE, size=SMALL, ha="right")
ax.text(98, 0.42, f"training, {one['train'][-1]:.2f}", color=BLUE, size=SMALL, ha="right")
ax.set_ylim(0, 3.2)
ax.set_xlim(0, 101)
ax.set_xlabel("epoch")
ax.set_ylabel("mean squared error")
ax.set_title("The same run, never stopped")
save(
    fig, __file__, "figure-run.svg",
    title="Training, validation and new-pot error of one run over 100 epochs",
    desc=f"On new pots the error is {one['test'][7]:.2f} at epoch 8 and {one['test'][-1]:.2f} at epoch 100. Validation is "
    f"{one['val'][7]:.2f} and {one['val'][-1]:.2f}, training {one['train'][7]:.2f} and {one['train'][-1]:.2f}.",
)  # fmt: skip

table = RUNS["patience"]
fig, ax = canvas(250)
places = range(len(table))
ax.axhline(RUNS["last"], color=MUTED, lw=1.4, ls=(0, (4, 3)))
ax.axhline(RUNS["oracle"], color=MUTED, lw=1.4, ls=(0, (4, 3)))
error = [row["test"] for row in table.values()]
ax.plot(places, error, "o-", color=INK)
for place, row in zip(places, table.values()):
    ax.text(place, row["test"] + 0.09, f"{row['stops']:.0f}", color=BLUE, size=SMALL, ha="center")
ax.text(6.3, RUNS["last"] - 0.1, f"the last of 150 epochs: {RUNS['last']:.2f}", color=MUTED, size=SMALL, ha="right")
ax.text(6.3, RUNS["oracle"] - 0.11, f"if new pots could choose: {RUNS['oracle']:.2f}", color=MUTED, size=SMALL, ha="right")
ax.text(6.3, 2.3, "numbers: epochs trained until the stop", color=BLUE, size=SMALL, ha="right")
ax.set_xticks(places, table.keys())
ax.set_ylim(1.65, 2.9)
ax.set_xlim(-0.4, 6.4)
ax.set_xlabel("patience")
ax.set_ylabel("error on new pots")
ax.set_title("200 runs: what is kept")
save(
    fig, __file__, "figure-patience.svg",
    title="Mean error on new pots of the kept network, against patience, over 200 runs",
    desc="From patience 3 on, waiting longer gains next to nothing. "
    + "; ".join(f"patience {p}: {r['test']:.2f}, stopped after {r['stops']:.0f} epochs" for p, r in table.items())
    + f". The last of 150 epochs has {RUNS['last']:.2f}.",
)  # fmt: skip

size = RUNS["size"]
fig, ax = canvas(230)
places = range(len(size))
ax.plot(places, [r["val"] for r in size.values()], "o-", color=ORANGE)
ax.plot(places, [r["test"] for r in size.values()], "o-", color=INK)
ax.text(0.3, 2.16, "the kept network on new pots", color=INK, size=SMALL)
ax.text(0.75, 1.55, "its score on the pots that chose it", color=ORANGE, size=SMALL)
ax.set_xticks(places, size.keys())
ax.set_ylim(1.4, 2.3)
ax.set_xlabel("validation pots")
ax.set_ylabel("mean squared error")
ax.set_title("The best score is too kind")
save(
    fig, __file__, "figure-size.svg",
    title="Validation score of the chosen epoch and its error on new pots, against the number of validation pots",
    desc="The fewer pots choose, the better the score looks and the worse the kept network is. "
    + "; ".join(f"{m} pots: {r['val']:.2f} against {r['test']:.2f}" for m, r in size.items()) + ". Means of 200 runs.",
)  # fmt: skip

fig, ax = canvas(230)
curve = np.geomspace(0.003, 2, 60)
ax.semilogx(curve, 1 - (1 - 0.1 * curve) ** 50, color=GREEN)
ax.semilogx(curve, curve / (curve + 0.2), color=BLUE)
ax.axhline(1, color=FAINT, lw=1, zorder=0)
ax.text(0.19, 0.78, "stopped after\n50 steps", color=GREEN, size=SMALL, ha="right")
ax.text(0.36, 0.5, "L2, strength 0.2", color=BLUE, size=SMALL)
ax.set_xticks([0.01, 0.1, 1], ["0.01", "0.1", "1"])
ax.minorticks_off()
ax.set_ylim(0, 1.08)
ax.set_xlabel("steepness λ of the direction (log scale)")
ax.set_ylabel("share kept")
ax.set_title("Two ways to shrink flat directions")
save(
    fig, __file__, "figure-share.svg",
    title="Share of each direction reached by 50 steps at rate 0.1, and by an L2 penalty of strength 0.2",
    desc="Both curves climb from 0 for flat directions to 1 for steep ones. At steepness 0.1 they are 0.40 and 0.33, at 1 "
    "they are 0.99 and 0.83.",
)  # fmt: skip
