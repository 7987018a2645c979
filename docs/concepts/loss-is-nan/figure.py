"""How one NaN spreads, how losses look before NaN, and what a lower rate changes."""

import json
from pathlib import Path

import numpy as np
from macros.drawing import BLUE, FAINT, GREEN, MUTED, ORANGE, PURPLE, RED, SMALL, canvas, save

HERE = Path(__file__).parent
RUNS = json.loads((HERE / "runs.json").read_text())

# 1. The counts that code_numpy.py printed.
counts = {}
for line in (HERE / "code_numpy.out").read_text().splitlines():
    if line.endswith("are NaN"):
        bad, total = line[20:].replace("are NaN", "").split(" of ")
        counts[line[:20].strip()] = int(bad), int(total)
stages = {
    "batch": "cells of the batch", "hidden units": "hidden units", "scores": "scores",
    "their mean": "loss, the mean", "gradient": "slopes of the weights",
    "weights, one step on": "weights after the step", "its scores": "scores, next clean batch",
}  # fmt: skip
fig, ax = canvas(330)
for i, (key, text) in enumerate(stages.items()):
    bad, total = counts[key]
    ax.barh(-i, 1, height=0.34, color=FAINT)
    ax.barh(-i, max(bad / total, 0.006), height=0.34, color=RED, align="center", left=0)
    ax.text(0, -i + 0.28, text, size=SMALL, va="bottom")
    ax.text(1, -i + 0.28, f"{bad} of {total}", size=SMALL, va="bottom", ha="right", color=RED)
ax.set_xlim(0, 1)
ax.set_ylim(-6.4, 0.9)
ax.set_axis_off()
ax.set_title("One empty cell, one step: how many are NaN")
save(fig, __file__, "figure-spread.svg", title="Share of numbers that are NaN, stage by stage",
     desc="One empty cell makes few of the first numbers NaN, and then every weight. "
     + "; ".join(f"{stages[k]}: {counts[k][0]} of {counts[k][1]}" for k in stages))  # fmt: skip


def trace(name, seed):
    values = [row[seed] for row in RUNS[name]["at"]["trace"]]
    return [float(v) for v in values]


# 2. Two ways to go quietly, beside a run that does not.
fig, ax = canvas(280)
for name, color, text, x, y, ha in (
    ("healthy", GREEN, "healthy", 198, 0.26, "right"),
    ("data", ORANGE, "empty cell, NaN at step {}", 14, 1.25, "left"),
    ("loss", PURPLE, "log of zero,\nNaN at step {}", 96, 0.0026, "left"),
):
    values = np.array(trace(name, 0))
    good = np.isfinite(values)
    steps = np.arange(1, len(values) + 1)
    ax.semilogy(steps[good], values[good], color=color, lw=4 if name == "data" else 1.5)
    first = RUNS[name]["at"]["first"][0]
    if first:
        ax.semilogy([first], [values[first - 2]], marker="x", color=color, ms=9, mew=2.5, ls="none")
    ax.text(x, y, text.format(first), color=color, size=SMALL, ha=ha, va="center")
ax.set_xlim(0, 200)
ax.set_ylim(1e-3, 3)
ax.set_xlabel("step")
ax.set_ylabel("loss")
ax.set_title("Quiet: an ordinary loss, then NaN")
save(fig, __file__, "figure-quiet.svg", title="Losses before NaN: bad data, log of zero, healthy",
     desc=f"With an empty cell the loss looks ordinary, then is NaN at step {RUNS['data']['at']['first'][0]}. With "
     f"a hand-written loss it falls to a few thousandths and is NaN at step {RUNS['loss']['at']['first'][0]}.")  # fmt: skip

# 3. The loud way.
fig, ax = canvas(280)
values = trace("rate", 0)
shown = [v for v in values if np.isfinite(v)]
ax.semilogy(range(1, len(shown) + 1), shown, "o-", color=RED)
top = float(np.finfo(np.float32).max)
ax.axhline(top, color=MUTED, lw=1, ls="--")
ax.text(1, top * 30, "largest float32, 3.4e38", color=MUTED, size=SMALL, va="bottom")
for step, text in ((5, "inf"), (6, "NaN")):
    ax.text(step, top * 30, text, color=RED, size=SMALL, ha="center", va="bottom")
for step, v in enumerate(shown, 1):
    ax.text(step + 0.12, v / 100, f"{v:.0e}".replace("+0", "").replace("+", ""), color=RED, size=SMALL, va="top")
ax.set_xlim(0.7, 6.4)
ax.set_ylim(1e-2, 1e46)
ax.set_yticks([1, 1e10, 1e20, 1e30, 1e40])
ax.minorticks_off()
ax.set_xlabel("step")
ax.set_ylabel("loss")
ax.set_title("Loud: steps too long")
save(fig, __file__, "figure-loud.svg", title="Loss of a run whose steps are too long",
     desc=f"The loss grows {', '.join(f'{v:.1e}' for v in shown)}, then inf at step 5 and NaN at step 6.")  # fmt: skip

# 4. Six causes, two rates.
names = {
    "data": "1  empty cell", "rate": "2  steps too long", "loss": "3  log of zero",
    "half": "4  float16", "root": "5  root of zero", "empty": "6  mean of nothing",
}  # fmt: skip
NEVER = 60000


def span(steps):
    """The steps of all seeds in words."""
    if None in steps:
        return "never"
    low, high = min(steps), max(steps)
    return f"step {low:,}" if low == high else f"steps {low:,} to {high:,}"


fig, ax = canvas(370)
for i, (name, text) in enumerate(names.items()):
    y = -i
    ax.axhline(y, color=FAINT, lw=1, zorder=0)
    ax.text(1, y + 0.18, text, size=SMALL, va="bottom")
    ax.plot(RUNS[name]["at"]["first"], [y] * 5, "o", color=RED, ms=5, ls="none")
    low = [v or NEVER for v in RUNS[name]["low"]["first"]]
    ax.plot(low, [y] * 5, "o", mfc="none", mec=BLUE, mew=1.6, ms=10, ls="none")
ax.text(NEVER, -1 + 0.22, "never", color=BLUE, size=SMALL, ha="right", va="bottom")
ax.text(1, -6.1, "● the usual rate", color=RED, size=SMALL, va="center")
ax.text(90000, -6.1, "○ a hundredth of it", color=BLUE, size=SMALL, va="center", ha="right")
ax.set_xscale("log")
ax.set_xlim(0.8, 1e5)
ax.set_ylim(-6.4, 0.7)
ax.set_xticks([1, 10, 100, 1000, 10000])
ax.minorticks_off()
ax.set_yticks([])
ax.spines["left"].set_visible(False)
ax.set_xlabel("first step with a NaN loss")
ax.set_title("Six causes, five seeds, two rates")
save(fig, __file__, "figure-rates.svg", title="Step of the first NaN loss for six causes at two rates",
     desc="A lower rate cures steps that are too long and delays the log of zero; the rest it leaves as they are. "
     + "; ".join(f"{t[3:]}: {span(RUNS[n]['at']['first'])} at the usual rate, {span(RUNS[n]['low']['first'])} at a hundredth"
                 for n, t in names.items()) + ".")  # fmt: skip
