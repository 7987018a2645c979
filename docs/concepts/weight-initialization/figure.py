"""Twenty units by their start; ten layers at three scales: signals, losses, last layer."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, MUTED, RED, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())
TWENTY, TEN = RUNS["twenty"], RUNS["ten"]

fig, ax = canvas(250)
steps = np.arange(0, 1501, 50)
for name, color in (
    ("scattered", GREEN),
    ("apart by a millionth", BLUE),
    ("equal", RED),
    ("zeros", MUTED),
):
    dash = "--" if name == "apart by a millionth" else "-"
    ax.plot(steps, 100 * np.array(TWENTY[name]["right"][: len(steps)]), color=color, ls=dash)
ax.text(1490, 101, "scattered", color=GREEN, ha="right")
ax.text(560, 76, "equal, but for a millionth", color=BLUE)
ax.text(1490, 39, "all weights 0.1", color=RED, ha="right")
ax.text(1490, 15, "all weights 0", color=MUTED, ha="right")
ax.set_xlim(0, 1500)
ax.set_ylim(0, 108)
ax.set_xticks([0, 500, 1000, 1500])
ax.set_yticks([0, 25, 50, 75, 100])
ax.grid(axis="y", color=FAINT)
ax.set_xlabel("training step")
ax.set_ylabel("of 100 new digits right")
ax.set_title("Twenty hidden units, four starts")
save(
    fig,
    __file__,
    "figure-team.svg",
    title="New digits right against training steps, for four starts of one hidden layer",
    desc="Scattered weights reach 95 of 100 within 300 steps. Weights that differ by a millionth "
    "go with the equal ones until about step 250, then climb to 95 by step 900. Equal weights end near 33 "
    "and zeros at 10.",
)

fig, ax = canvas(270)
layers = np.arange(11)
WORDS = {0.5: ("half of He's", BLUE), 1.0: ("He's", GREEN), 2.0: ("twice He's", RED)}
for scale, (_, color) in WORDS.items():
    for squares in TEN[f"relu {scale}"]["mean squares"]:
        ax.semilogy(layers, squares, color=color, lw=1.1)
ax.text(4.6, 2e4, "twice He's", color=RED, ha="right")
ax.text(3.0, 4, "He's", color=GREEN)
ax.text(4.6, 2e-5, "half of He's", color=BLUE, ha="right")
ax.set_yticks([1e-6, 1e-3, 1, 1e3, 1e6], ["1e-6", "0.001", "1", "1,000", "1e6"])
ax.minorticks_off()
ax.set_xticks([0, 2, 4, 6, 8, 10])
ax.grid(axis="y", color=FAINT)
ax.set_xlabel("layer (0 is the input)")
ax.set_ylabel("mean square of the signal")
ax.set_title("Ten ReLU layers before training")
save(
    fig,
    __file__,
    "figure-squares.svg",
    title="Mean square of the signal by layer for three scales, five starts each, logarithmic",
    desc="Straight fans from 0.95 at the input. Half of He's scale falls to about 6e-7 at layer 10, "
    "He's stays between 0.34 and 1.3, twice He's rises to about 750,000.",
)

fig, ax = canvas(270)
for scale, (_, color) in WORDS.items():
    dash = "--" if scale == 0.5 else "-"
    ax.semilogy(np.arange(10, 200, 20), TEN[f"relu {scale}"]["losses"], color=color, ls=dash)
ax.text(22, 130, "twice He's", color=RED)
ax.text(200, 3.2, "half of He's", color=BLUE, ha="right")
ax.text(100, 0.2, "He's", color=GREEN, ha="right")
ax.set_yticks([0.1, 1, 10, 100, 1000], ["0.1", "1", "10", "100", "1,000"])
ax.minorticks_off()
ax.set_xlim(0, 202)
ax.set_xticks([0, 50, 100, 150, 200])
ax.grid(axis="y", color=FAINT)
ax.set_xlabel("training step")
ax.set_ylabel("loss, mean of 20 steps")
ax.set_title("The same networks in training")
save(
    fig,
    __file__,
    "figure-losses.svg",
    title="Loss against training step for three scales, median of five starts, logarithmic",
    desc="He's scale falls to about 0.12. Half of it stays at 2.3 all the time. "
    "Twice it starts in the hundreds and ends at 1.9.",
)

fig, axes = canvas(330, rows=3, sharex=True)
edges = np.linspace(-1, 1, 41)
for ax, (scale, words) in zip(
    axes, ((0.5, "half of 1/n's spread"), (1.0, "variance 1/n"), (2.0, "twice the spread"))
):
    share = 100 * np.array(TEN[f"tanh {scale} last"])
    color = WORDS[scale][1]
    ax.stairs(share, edges, color=color, fill=True)
    ax.text(-0.97, 0.9, words, color=color, transform=ax.get_xaxis_transform(), va="top")
    ax.set_xlim(-1.02, 1.02)
    ax.set_ylim(0, 1.35 * share.max())
    ax.set_yticks([0, {0.5: 50, 1.0: 8, 2.0: 10}[scale]])
    ax.set_xticks([-1, 0, 1])
axes[1].set_ylabel("percent of the outputs", size=SMALL)
axes[2].set_xlabel("output of a tanh unit in layer 10")
save(
    fig,
    __file__,
    "figure-tanh.svg",
    title="Outputs of the tenth tanh layer for three scales, as histograms",
    desc="Half the spread: all outputs lie in the two bars next to 0. Variance 1/n: a bell between "
    "about -0.7 and 0.7. Twice the spread: a bowl with its highest bars at -1 and 1, where 21 "
    "percent of the outputs lie beyond 0.95.",
)
