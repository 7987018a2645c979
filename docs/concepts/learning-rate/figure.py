"""Loss curves, the sweeps and the range test of the networks that runs.py trained."""

import json
from pathlib import Path

from macros.drawing import BLUE, FAINT, GREEN, MUTED, ORANGE, PURPLE, RED, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())
SWEEP = ["0.0001", "0.001", "0.01", "0.03", "0.1", "0.3", "1", "1.5", "3", "10"]

# Loss curves: the loss before the first step, then the mean of each epoch; first of five seeds.
for name, title, top, lines in (
    ("low", "Too low", 2.6, (("0.001", BLUE, 10, 2.44), ("0.01", PURPLE, 10, 1.6))),
    ("healthy", "Healthy", 2.6, (("0.1", ORANGE, 3.3, 1.25), ("1", GREEN, 0.2, 0.38))),
    ("high", "Too high", 5, (("3", RED, 9, 2.0), ("10", MUTED, 2.4, 4.3))),
):
    fig, ax = canvas(215)
    for rate, color, x, y in lines:
        curve = [RUNS[rate]["start"][0], *RUNS[rate]["curves"][0]]
        ax.plot(range(21), curve, color=color)
        ax.text(x, y, "rate\n1" if rate == "1" else f"rate {rate}", color=color, size=SMALL, va="center")
    ax.axhline(2.303, color=FAINT, lw=1, zorder=0)
    ax.set_ylim(0, top)
    ax.set_xlim(0, 20.5)
    ax.set_xticks([0, 5, 10, 15, 20])
    ax.set_xlabel("epoch")
    ax.set_ylabel("training loss")
    ax.set_title(title)
    save(
        fig, __file__, f"figure-{name}.svg",
        title=f"Training loss by epoch, rates {' and '.join(line[0] for line in lines)}",
        desc="; ".join(
            f"rate {r}: {RUNS[r]['start'][0]:.2f} before training, {RUNS[r]['curves'][0][0]:.2f} in epoch 1,"
            f" {RUNS[r]['curves'][0][-1]:.3f} in epoch 20" for r, *_ in lines),
    )  # fmt: skip

fig, ax = canvas(265)
mean = {r: 100 * sum(RUNS[r]["val"]) / 5 for r in SWEEP}
x = [float(r) for r in SWEEP]
ax.semilogx(x, list(mean.values()), color=BLUE, lw=1.8)
for r in SWEEP:
    ax.plot([float(r)] * 5, [100 * v for v in RUNS[r]["val"]], "o", color=BLUE, ms=3.5, alpha=0.6)
ax.axhline(10, color=FAINT, lw=1, zorder=0)
ax.text(1e-4, 42, "hardly\nmoves", color=MUTED, size=SMALL)
ax.text(1.4e-2, 66, "too slow for\n20 epochs", color=MUTED, size=SMALL)
ax.text(1.1, 106, "best: rate 1", color=GREEN, size=SMALL, ha="center", va="center")
ax.text(2.1, 40, "wrecked", color=RED, size=SMALL, va="center")
ax.set_ylim(0, 112)
ax.set_yticks([0, 25, 50, 75, 100])
ax.set_xlim(7e-5, 18)
ax.set_xticks([1e-4, 1e-3, 1e-2, 1e-1, 1, 10], ["0.0001", "0.001", "0.01", "0.1", "1", "10"])
ax.minorticks_off()
ax.set_xlabel("learning rate")
ax.set_ylabel("validation rows right, %")
ax.set_title("Twenty epochs at ten rates")
save(
    fig, __file__, "figure-sweep.svg",
    title="Share of validation rows that are right after 20 epochs, by learning rate, five seeds each",
    desc="Means: " + "; ".join(f"rate {r}: {mean[r]:.1f} %" for r in SWEEP),
)  # fmt: skip

fig, ax = canvas(265)
lines = {"SGD": (x, list(mean.values()), BLUE, "-"), **{
    rule: (RUNS[rule]["rates"], [100 * sum(v) / 5 for v in RUNS[rule]["val"]], color, style)
    for rule, color, style in (("momentum", PURPLE, "--"), ("Adam", ORANGE, "-."))}}  # fmt: skip
for at, right, color, style in lines.values():
    ax.semilogx(at, right, marker="o", ls=style, color=color, ms=3.5, lw=1.8)
for (name, (*_, color, _)), at in zip(lines.items(), (6e-3, 5.6e-4, 6e-5)):
    name = "plain SGD" if name == "SGD" else name
    ax.text(at, 47, name, color=color, size=SMALL, ha="center", va="center", rotation=68)
ax.axhline(10, color=FAINT, lw=1, zorder=0)
ax.set_ylim(0, 105)
ax.set_yticks([0, 25, 50, 75, 100])
ax.set_xlim(7e-6, 18)
ax.set_xticks([1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1, 10], ["", "0.0001", "0.001", "0.01", "0.1", "1", "10"])
ax.minorticks_off()
ax.set_xlabel("learning rate")
ax.set_ylabel("validation rows right, %")
ax.set_title("Three optimizers, three best rates")
save(
    fig, __file__, "figure-optimizers.svg",
    title="Share of validation rows that are right after 20 epochs, by learning rate, for three optimizers",
    desc="; ".join(
        f"{rule}: best {max(right):.1f} % at rate {at[right.index(max(right))]:g}" for rule, (at, right, *_) in lines.items()),
)  # fmt: skip

fig, ax = canvas(270)
rates = RUNS["range"]["rates"]
first = [row[0] for row in RUNS["range"]["losses"]]
smooth = [sum(first[max(0, k - 4) : k + 5]) / len(first[max(0, k - 4) : k + 5]) for k in range(201)]
stop = next(k for k in range(201) if rates[k] > 12)
ax.semilogx(rates[:stop:2], first[:stop:2], ".", color=FAINT, ms=4)
ax.semilogx(rates[:stop:2], smooth[:stop:2], color=BLUE)
ax.axvline(0.3, color=GREEN, lw=1.2, ls="--", zorder=0)
ax.text(0.25, 0.75, "a third of the\nturn: rate 0.3", color=GREEN, size=SMALL, ha="right", va="center")
ax.text(2e-4, 2.75, "1. nothing happens", color=MUTED, size=SMALL)
ax.text(0.17, 1.72, "2. the loss falls", color=MUTED, size=SMALL, ha="right")
ax.text(0.72, 0.75, "3. it turns,\nragged", color=RED, size=SMALL, va="center")
ax.set_ylim(0, 4)
ax.set_xlim(8e-5, 15)
ax.set_xticks([1e-4, 1e-3, 1e-2, 1e-1, 1, 10], ["0.0001", "0.001", "0.01", "0.1", "1", "10"])
ax.minorticks_off()
ax.set_xlabel("learning rate, raised after every batch")
ax.set_ylabel("loss of the batch")
ax.set_title("The range test")
low = min(range(stop), key=lambda k: smooth[k])
save(
    fig, __file__, "figure-range.svg",
    title="Loss of each batch while the rate is raised from 0.0001 to 12",
    desc=f"Mean of nine batches: {smooth[0]:.2f} at the start, {smooth[100]:.2f} at rate 0.1, lowest with"
    f" {smooth[low]:.2f} at rate {rates[low]:.2f}, then rising and ragged.",
)  # fmt: skip
