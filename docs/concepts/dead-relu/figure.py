"""Dead units, zeros and accuracy of the networks that runs.py measured."""

import json
from pathlib import Path

from macros.drawing import BLUE, FAINT, GREEN, MUTED, ORANGE, PURPLE, RED, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())


def mean(values):
    return 100 * sum(values) / len(values)


RATES = (("0.001", GREEN), ("0.01", BLUE), ("0.03", ORANGE), ("0.1", RED))

fig, ax = canvas(270)
for (rate, color), (x, y) in zip(RATES, ((4.1, 3), (4.1, 15), (4.1, 59), (4.1, 89))):
    ax.plot(range(1, 5), [100 * v for v in RUNS[f"rate {rate}"]["dead"]], "o-", color=color, ms=5)
    ax.text(x, y, f"rate {rate}", color=color, size=SMALL, va="center")
ax.set_xlim(0.8, 5.05)
ax.set_ylim(-3, 103)
ax.set_xticks([1, 2, 3, 4])
ax.set_xlabel("hidden layer (1 is next to the pixels)")
ax.set_ylabel("dead units, %")
ax.grid(axis="y", color=FAINT)
ax.set_title("After training: dead by layer")
save(
    fig, __file__, "figure-layers.svg",
    title="Share of dead units in each of four layers, at four learning rates",
    desc="The higher the rate, the more die, and the first layer is spared. Percent in layers 1 to 4: "
    + "; ".join(
        f"rate {rate}: " + ", ".join(f"{100 * v:.0f}" for v in RUNS[f"rate {rate}"]["dead"])
        for rate, _ in RATES
    ) + ".",
)  # fmt: skip

fig, ax = canvas(270)
for rate, color, text, x, y in (
    ("0.001", GREEN, "healthy, rate 0.001", 9, 16),
    ("0.03", ORANGE, "sick, rate 0.03", 60, 70),
):
    ax.semilogx(RUNS["counts"], [100 * v for v in RUNS[f"rate {rate}"]["off so far"]], "o-", color=color, ms=4)
    ax.text(x, y, text, color=color, size=SMALL, va="center")
ax.set_xticks([1, 10, 100, 1000], ["1", "10", "100", "1,000"])
ax.minorticks_off()
ax.set_ylim(-3, 90)
ax.set_xlabel("tiles shown so far")
ax.set_ylabel("units never on so far, %")
ax.grid(axis="y", color=FAINT)
ax.set_title("Zero for one tile, zero for all")
save(
    fig, __file__, "figure-zeros.svg",
    title="Share of units that were never on, against the number of tiles shown",
    desc="; ".join(
        f"rate {rate}: {100 * RUNS[f'rate {rate}']['off so far'][0]:.0f} % after one tile, "
        f"{100 * RUNS[f'rate {rate}']['off so far'][-1]:.1f} % after 2,000"
        for rate in ("0.001", "0.03")
    ),
)  # fmt: skip

fig, ax = canvas(250)
steps = [10 * i for i in range(21)]
for (rate, color), y in zip(RATES, (3.5, 12, 47, 75)):
    ax.plot(steps, [100 * v for v in RUNS[f"rate {rate}"]["over time"]], color=color)
    ax.text(200, y, f"rate {rate}", color=color, size=SMALL, ha="right", va="center")
ax.set_ylim(-2, 82)
ax.set_xlabel("step")
ax.set_ylabel("dead units, %")
ax.grid(axis="y", color=FAINT)
ax.set_title("Deaths come early")
save(
    fig, __file__, "figure-steps.svg",
    title="Share of dead units over 200 steps, at four learning rates",
    desc="; ".join(
        f"rate {rate}: {100 * RUNS[f'rate {rate}']['over time'][1]:.0f} % after 10 steps, "
        f"{100 * RUNS[f'rate {rate}']['over time'][-1]:.0f} % after 200"
        for rate, _ in RATES
    ),
)  # fmt: skip

fig, ax = canvas(270)
whole = mean(RUNS["rate 0.001"]["right"])
for key, color, text, x, y in (
    ("off at birth", PURPLE, "off before training", 30, 94),
    ("off afterwards", MUTED, "off after training", 4, 53),
):
    runs = RUNS[key]
    ax.plot([0] + [100 * float(k) for k in runs], [whole] + [mean(v) for v in runs.values()], "o-", color=color, ms=5)
    ax.text(x, y, text, color=color, size=SMALL, va="center")
sick = RUNS["rate 0.03"]
ax.plot([mean(sick["dead"])], [mean(sick["right"])], "D", color=ORANGE, ms=7)
ax.text(mean(sick["dead"]) + 3, mean(sick["right"]) + 2, "died at rate 0.03", color=ORANGE, size=SMALL, va="center")
ax.axhline(50, color=FAINT, lw=1, zorder=0)
ax.set_ylim(46, 98)
ax.set_xlim(-3, 98)
ax.set_xlabel("units that are off for good, %")
ax.set_ylabel("new tiles right, %")
ax.set_title("What missing units cost")
save(
    fig, __file__, "figure-cost.svg",
    title="New tiles right against the share of units that are off for good",
    desc=f"With no unit off, {whole:.0f} % right. Off before training: "
    + ", ".join(f"{100 * float(k):.0f} % off, {mean(v):.0f} % right" for k, v in RUNS["off at birth"].items())
    + ". Off after training: "
    + ", ".join(f"{100 * float(k):.0f} % off, {mean(v):.0f} % right" for k, v in RUNS["off afterwards"].items())
    + f". Died at rate 0.03: {mean(sick['dead']):.0f} % dead, {mean(sick['right']):.0f} % right.",
)  # fmt: skip
