"""Error signals, weight gradients and losses of the networks that runs.py measured."""

import json
import math
from pathlib import Path

from macros.drawing import BLUE, FAINT, GREEN, MUTED, ORANGE, PURPLE, RED, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())
LAYERS = range(1, 21)
LOOK = {
    "doubled": (RED, "ReLU, He × 2"),
    "healthy": (GREEN, "ReLU, He"),
    "default": (ORANGE, "ReLU, PyTorch default"),
    "sigmoid": (PURPLE, "sigmoid, PyTorch default"),
}


def by_layer(key, places, limits, title, name, label, desc):
    fig, ax = canvas(290)
    for run, (color, text) in LOOK.items():
        ax.semilogy(LAYERS, RUNS[run][key], "o-", color=color, ms=3.5, lw=1.8)
        x, y, ha = places[run]
        if run == "default":  # in two lines, to stand nearest to its own
            text = text.replace("PyTorch ", "PyTorch\n")
        ax.text(x, y, text, color=color, size=SMALL, ha=ha, va="center")
    ax.set_ylim(*limits)
    ax.set_xlim(0.5, 20.5)
    ax.set_xticks([1, 5, 10, 15, 20])
    ax.set_xlabel("hidden layer (1 is next to the pixels)")
    ax.set_ylabel(label)
    ax.grid(axis="y", color=FAINT)
    ax.set_title(title)
    save(fig, __file__, name, title=title, desc=desc)


def ends(key):
    return "; ".join(
        f"{text}: {RUNS[run][key][0]:.1e} at layer 1, {RUNS[run][key][-1]:.1e} at layer 20"
        for run, (_, text) in LOOK.items()
    )


by_layer(
    "delta",
    {"doubled": (8, 3e4, "left"), "healthy": (1.2, 3e-1, "left"),
     "default": (1.2, 3e-6, "left"), "sigmoid": (8.6, 1e-16, "left")},
    (1e-20, 1e7),
    "The error signal on its way back",
    "figure-signal.svg",
    "size of the error signal",
    ends("delta"),
)  # fmt: skip
by_layer(
    "weight",
    {"doubled": (10.5, 1e8, "center"), "healthy": (10.5, 1.5e1, "center"),
     "default": (1.2, 6e-6, "left"), "sigmoid": (8.6, 1e-15, "left")},
    (1e-20, 1e11),
    "The weight gradient of each layer",
    "figure-weights.svg",
    "norm of the weight gradient",
    ends("weight"),
)  # fmt: skip

fig, ax = canvas(290)
flat = RUNS["flat"]
for key, color, text, x, y, ha in (
    ("input", BLUE, "input, dying forward", 2, 6e0, "left"),
    ("delta", ORANGE, "error signal,\ndying backward", 20.4, 6e-1, "right"),
    ("weight", MUTED, "their product: weight gradient", 10.5, 1e-10, "center"),
):
    ax.semilogy(LAYERS, flat[key], "o-", color=color, ms=3.5, lw=1.8)
    ax.text(x, y, text, color=color, size=SMALL, ha=ha, va="center")
ax.set_ylim(1e-11, 1e2)
ax.set_xlim(0.5, 20.5)
ax.set_xticks([1, 5, 10, 15, 20])
ax.set_xlabel("hidden layer (1 is next to the pixels)")
ax.set_ylabel("size")
ax.grid(axis="y", color=FAINT)
ax.set_title("ReLU, default weights, no biases")
save(
    fig, __file__, "figure-flat.svg",
    title="Inputs shrink forward, error signals shrink backward, and the weight gradient is flat",
    desc=f"The input falls from {flat['input'][0]:.1e} to {flat['input'][-1]:.1e}, the error signal, read "
    f"backward, from {flat['delta'][-1]:.1e} to {flat['delta'][0]:.1e}. The weight gradient stays between "
    f"{min(flat['weight']):.1e} and {max(flat['weight']):.1e}.",
)  # fmt: skip

fig, ax = canvas(250)
steps = [10 * i + 5 for i in range(50)]
ax.plot(steps, RUNS["healthy"]["losses"], color=GREEN)
ax.plot(steps, RUNS["default"]["losses"], color=ORANGE, lw=5, alpha=0.5)
ax.plot(steps, RUNS["sigmoid"]["losses"], color=PURPLE, lw=1.5)
ax.text(500, 2.50, "ReLU default and sigmoid: ln 10, guessing", color=PURPLE, size=SMALL, ha="right")
ax.text(310, 1.25, "ReLU, He", color=GREEN, size=SMALL)
ax.plot([1], [2.9], marker="x", color=RED, ms=8, mew=2, ls="none")
ax.text(22, 2.9, "ReLU, He × 2: overflows at step 3", color=RED, size=SMALL, va="center")
ax.axhline(math.log(10), color=FAINT, lw=1, zorder=0)
ax.set_ylim(0, 3.1)
ax.set_xlim(-8, 505)
ax.set_xlabel("step")
ax.set_ylabel("loss, mean of 10 steps")
ax.set_title("Five hundred steps of SGD")
save(
    fig, __file__, "figure-losses.svg",
    title="Loss against step for the four networks",
    desc=f"The healthy network falls to {RUNS['healthy']['end']}. The ReLU network with default weights and the "
    "sigmoid network stay at 2.30, the loss of guessing. The network with doubled weights has no finite "
    "loss from the third step on.",
)  # fmt: skip
