"""Cost against the threshold, what a score means after balancing, and five ways at two thresholds."""

import json
from pathlib import Path

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PAPER, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())
logistic = RUNS["logistic"]
ways = logistic["ways"]
nothing = logistic["nothing"][0]
plain = ways["as it is"]

fig, ax = canvas(250)
ax.semilogx(RUNS["cuts"], logistic["curve"], color=BLUE)
ax.axhline(nothing, color=MUTED, lw=1.4, ls=(0, (4, 3)))
ax.text(0.95, nothing + 1.2, f"inspect nothing: {nothing:.0f}", color=MUTED, size=SMALL, ha="right")
ax.plot(0.5, plain["half"], "o", color=ORANGE, ms=8, zorder=3)
ax.text(0.42, plain["half"] + 1.2, f"0.5: {plain['half']:.0f}", color=ORANGE, size=SMALL, ha="right")
ax.plot(0.05, plain["undone"], "o", color=GREEN, ms=8, zorder=3)
ax.text(0.05, plain["undone"] - 4.6, f"0.05: {plain['undone']:.0f}", color=GREEN, size=SMALL, ha="center")
ax.set_xticks([0.002, 0.01, 0.05, 0.2, 0.9], ["0.002", "0.01", "0.05", "0.2", "0.9"])
ax.minorticks_off()
ax.set_ylim(0, 52)
ax.set_xlim(0.002, 1)
ax.set_xlabel("threshold (log scale)")
ax.set_ylabel("dollars per pump")
ax.set_title("The same model, other thresholds")
save(
    fig, __file__, "figure-threshold.svg",
    title="Mean cost per pump against the threshold, for logistic regression on the pumps as they are",
    desc=f"The curve is lowest near a threshold of 0.05, at {plain['undone']:.1f} dollars per pump, and {plain['half']:.1f} at 0.5. "
    f"Inspecting no pump costs {nothing:.1f}.",
)  # fmt: skip

fig, ax = canvas(270)
ax.plot([0, 1], [0, 1], color=FAINT, lw=1.2, zorder=0)
for way, color in (("as it is", BLUE), ("SMOTE", ORANGE), ("class weights", GREEN)):
    bins = ways[way]["bins"]
    how = {"marker": "s", "mfc": PAPER, "ms": 6, "ls": (0, (2, 2))} if way == "class weights" else {"marker": "o", "ms": 4}
    ax.plot(bins["said"], bins["true"], color=color, **how)
ax.text(0.07, 0.61, "trained as it is:\nmeans what it says", color=BLUE, size=SMALL)
ax.text(0.7, 0.42, "after SMOTE\nor weights", color=ORANGE, size=SMALL)
at = ways["SMOTE"]["bins"]
ax.text(0.34, 0.1, f"says 65 %,\n{100 * at['true'][6]:.0f} % are faulty", color=INK, size=SMALL)
ax.plot(at["said"][6], at["true"][6], "o", color=INK, ms=6, zorder=4)
ax.set_xlim(0, 1)
ax.set_ylim(-0.02, 1)
ax.set_xlabel("probability that the model gives")
ax.set_ylabel("share truly faulty")
ax.set_title("What a score means after balancing")
save(
    fig, __file__, "figure-calibration.svg",
    title="Share of truly faulty pumps against the probability given, with and without balancing",
    desc="Trained on the pumps as they are, the points follow the diagonal. After SMOTE "
    "far fewer are faulty than it says: of the pumps given "
    + "; ".join(f"{s:.2f}, {t:.3f}" for s, t in list(zip(at["said"], at["true"]))[1::4]) + ". Class weights lie on nearly the same line.",
)  # fmt: skip

fig, ax = canvas(240)
names = list(ways)
for place, name in enumerate(names):
    row, y = ways[name], len(names) - 1 - place
    ax.plot([row["half"], row["undone"]], [y, y], color=FAINT, lw=2, zorder=0)
    ax.plot(row["half"], y, "o", color=ORANGE, ms=8)
    ax.plot(row["undone"], y, "o", color=GREEN, ms=8)
    ax.text(row["half"] + 0.7, y, f"{row['half']:.1f}", color=ORANGE, size=SMALL, va="center")
    ax.text(row["undone"] - 0.7, y, f"{row['undone']:.1f}", color=GREEN, size=SMALL, va="center", ha="right")
ax.text(12.3, 4.55, "threshold\nfrom prices", color=GREEN, size=SMALL)
ax.text(28, 4.55, "threshold\n0.5", color=ORANGE, size=SMALL)
ax.set_yticks(range(len(names)), names[::-1])
ax.set_ylim(-0.5, 5.6)
ax.set_xlim(12, 33)
ax.set_xlabel("dollars per pump")
save(
    fig, __file__, "figure-ways.svg",
    title="Cost per pump of five ways to train, at threshold 0.5 and at the threshold that the prices set",
    desc="At the right threshold all cost about the same; at 0.5, training as it is costs most. Dollars at 0.5 and at the right one: "
    + "; ".join(f"{n} {r['half']:.1f} and {r['undone']:.1f}" for n, r in ways.items()) + ".",
)  # fmt: skip
