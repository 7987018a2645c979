"""Losses of the runs that runs.py measured, seed 0: healthy beside sick."""

import json
from pathlib import Path

from macros.drawing import BLUE, FAINT, GREEN, MUTED, ORANGE, PURPLE, RED, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())


def curve(ax, run, color, text, x, y, ha="right", floor=None, every=1, **kw):
    values = RUNS[run]["curve"]
    values = [max(v, floor) if floor else v for v in values]
    ax.plot(range(0, len(values), every), values[::every], color=color, **kw)
    ax.text(x, y, text, color=color, size=SMALL, ha=ha, va="center")


def end(run):
    return RUNS[run]["curve"][-1]


fig, ax = canvas(330)
curve(ax, "optimizer", RED, "wrong optimizer: nothing moves", 298, 2.47, lw=2)
curve(ax, "pairs", ORANGE, "shuffled apart: wobbles near 2.25", 298, 2.06, lw=1.3)
curve(ax, "softmax", PURPLE, "softmax twice: sinks toward 1.46", 298, 1.38)
curve(ax, "relu", BLUE, "ReLU on the scores: stops at 1.01", 298, 0.87)
curve(ax, "healthy", GREEN, "healthy: 0.004", 298, 0.14)
ax.set_ylim(0, 2.6)
ax.set_xlim(-4, 302)
ax.set_xlabel("step on the same 16 pictures")
ax.set_ylabel("loss")
ax.grid(axis="y", color=FAINT)
ax.set_title("Where the loss stops is a clue")
save(
    fig, __file__, "figure-levels.svg",
    title="Loss on one batch for a healthy network and four planted bugs",
    desc=f"After 300 steps: healthy {end('healthy')}, ReLU on the scores {end('relu')}, softmax twice "
    f"{end('softmax')}, shuffled apart {end('pairs')} and wobbling, optimizer with other weights "
    f"{end('optimizer')} and exactly flat.",
)  # fmt: skip


def log_axes(height, low, high, title, line, label, steps=300):
    fig, ax = canvas(height)
    ax.set_yscale("log")
    ax.set_ylim(low, high)
    ax.set_xlim(-steps / 75, steps * 1.007)
    ax.axhline(line, color=MUTED, lw=1, ls=(0, (4, 3)))
    ax.text(*label[:2], label[2], color=MUTED, size=SMALL, ha=label[3], va="center")
    ax.set_xlabel("step on the same 16 pictures")
    ax.set_ylabel("loss")
    ax.grid(axis="y", color=FAINT)
    ax.set_title(title)
    return fig, ax


fig, ax = log_axes(
    310, 2e-3, 6, "Healthy, and three without a code bug", 0.01, (2, 0.0077, "goal 0.01", "left")
)
curve(ax, "slow", BLUE, "rate 0.005: on its way", 298, 1.4)
curve(ax, "decay", PURPLE, "weight decay 0.01: a floor", 298, 0.087)
curve(ax, "hat", ORANGE, "answers from a hat", 148, 0.028, "left")
curve(ax, "healthy", GREEN, "healthy", 165, 0.0062)
save(
    fig, __file__, "figure-log.svg",
    title="The same batch on a logarithmic scale",
    desc=f"Healthy falls below 0.01 at step {RUNS['healthy']['below'][0]}, with labels from a hat at step "
    f"{RUNS['hat']['below'][0]}. With weight decay the loss stays at "
    f"{end('decay')}, with a rate of 0.005 it is still at {end('slow')}.",
)  # fmt: skip

fig, ax = log_axes(
    300, 1e-4, 40, "Gradients never cleared", 0.01, (26, 0.0062, "goal 0.01", "left")
)
curve(ax, "adam zero", RED, "Adam, never cleared", 298, 6, floor=1e-4, lw=1.3)
curve(ax, "healthy", GREEN, "plain steps, cleared", 298, 0.0023)
curve(ax, "zero", ORANGE, "plain steps,\nnever cleared", 22, 0.0006, "left", floor=1e-5)
save(
    fig, __file__, "figure-zero.svg",
    title="Loss on one batch when gradients are never cleared",
    desc=f"With plain steps and gradients never cleared the loss falls below 0.01 at step "
    f"{RUNS['zero']['below'][0]}; with cleared gradients at step {RUNS['healthy']['below'][0]}. With Adam and "
    f"gradients never cleared it falls, jumps and ends at {end('adam zero')}.",
)  # fmt: skip

fig, ax = log_axes(
    300, 1e-3, 200, "The digit as a number", 7.1875, (298, 13, "variance of the targets: 7.19", "right")
)
curve(ax, "number shapes", RED, "all pairs: the shape bug", 298, 4.2, lw=2)
curve(ax, "number healthy", GREEN, "healthy", 140, 0.02)
save(
    fig, __file__, "figure-shapes.svg",
    title="Squared error on one batch, healthy and with the shape bug",
    desc=f"Healthy ends at {end('number healthy')}. With the shape bug the loss falls to {end('number shapes')}, "
    "the variance of the targets, and stays.",
)  # fmt: skip
