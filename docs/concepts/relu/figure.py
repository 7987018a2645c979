"""Three activations and their slopes, a chain of ten units, and the runs of runs.json."""

import json
import statistics
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PURPLE, RED, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# --- what they do to a number, and their slopes ---
z = np.linspace(-4, 4, 81)
half = np.array([-4.0, 0, np.nan, 0, 4])
for name, title, label, top, curves, places in (
    (
        "figure-functions.svg", "What comes out", "output", (-1.2, 3.2),
        (sigmoid(z), np.tanh(z), (np.array([-4, 0, 3.0]), np.array([0, 0, 3.0]))),
        ((-3.9, 0.3, "sigmoid"), (-3.9, -0.7, "tanh"), (0.3, 2.3, "ReLU")),
    ),
    (
        "figure-slopes.svg", "The slope: how much of a change passes", "slope", (-0.06, 1.25),
        (sigmoid(z) * (1 - sigmoid(z)), 1 - np.tanh(z) ** 2, (half, np.array([0.0, 0, np.nan, 1, 1]))),
        ((-3.9, 0.38, "sigmoid, at\nmost 0.25"), (-3.9, 0.75, "tanh, 1 at the top"), (1.5, 1.1, "ReLU: 1 or 0")),
    ),
):  # fmt: skip
    fig, ax = canvas(215)
    ax.grid(axis="y", color=FAINT)
    for curve, color, style, (px, py, text) in zip(curves, (PURPLE, ORANGE, GREEN), ("--", "-.", "-"), places):
        ax.plot(*(curve if isinstance(curve, tuple) else (z, curve)), color=color, ls=style, lw=2.4)
        ax.text(px, py, text, color=color, size=SMALL, va="center")
    ax.set_ylim(*top)
    ax.set_xticks([-4, -2, 0, 2, 4])
    if name == "figure-slopes.svg":
        ax.set_yticks([0, 0.25, 0.5, 1])
    ax.set_xlabel("the number that goes in")
    ax.set_ylabel(label)
    ax.set_title(title)
    save(
        fig, __file__, name, title=f"{title}: sigmoid, tanh and ReLU from −4 to 4",
        desc="Sigmoid rises from 0 to 1, tanh from −1 to 1, ReLU is 0 and then a straight line up."
        if label == "output" else
        "The slope of sigmoid is a low hump that reaches 0.25 at zero; that of tanh reaches 1 at zero; "
        "both fade on either side. The slope of ReLU is 0 left of zero and 1 right of it.",
    )  # fmt: skip

# --- the chain: what is left after n units ---
n = np.arange(11)
a, tanh = 0.8, [1.0]
for _ in range(10):
    tanh.append(tanh[-1] * (1 - np.tanh(a) ** 2))
    a = np.tanh(a)
fig, ax = canvas(280)
for y, color, style, (px, py, text) in (
    (np.ones(11), GREEN, "-", (10, 2.6, "ReLU, weight 1: all of it")),
    (tanh, ORANGE, "-.", (10, 0.3, "tanh, weight 1")),
    (0.5**n, RED, "-", (10.2, 2.8e-4, "ReLU, weight 0.5")),
    (0.25**n, PURPLE, "--", (5.6, 1.0e-5, "sigmoid, at best")),
):
    ax.semilogy(n, y, marker="o", ls=style, color=color, ms=4)
    ax.text(px, py, text, color=color, size=SMALL, ha="right", va="center")
ax.set_ylim(2e-7, 12)
ax.set_xlim(-0.3, 10.4)
ax.set_xticks([0, 2, 4, 6, 8, 10])
ax.set_yticks([1e-6, 1e-4, 1e-2, 1], ["0.000001", "0.0001", "0.01", "1"])
ax.minorticks_off()
ax.grid(axis="y", color=FAINT)
ax.set_xlabel("units passed")
ax.set_ylabel("share of a small change")
ax.set_title("What is left of a small change")
save(
    fig, __file__, "figure-chain.svg",
    title="Share of a small change that is left after 0 to 10 units, logarithmic scale",
    desc=f"ReLU with weight 1 keeps 1. tanh, starting from 0.8, keeps {tanh[-1]:.3f} after ten. "
    f"ReLU with weight 0.5 keeps a thousandth. Sigmoid keeps at best a millionth.",
)  # fmt: skip

# --- the runs ---
steps = np.arange(30) * 20 + 10
fig, ax = canvas(320)
median = {
    kind: [statistics.median(block) for block in zip(*run["losses"])] for kind, run in RUNS.items() if "losses" in run
}
for kind, color, style, (px, py, text) in (
    ("sigmoid", PURPLE, "-", (595, 1.75, "sigmoid")),
    ("relu half", RED, "-", (330, 0.42, "")),
    ("sigmoid helped", PURPLE, (0, (4, 2)), (612, 0.33, "sigmoid,\nhelped")),
    ("tanh", ORANGE, "-.", (612, 0.0019, "tanh")),
    ("relu", GREEN, "-", (612, 0.00075, "ReLU")),
    ("leaky", INK, (0, (2, 2)), (612, 0.00038, "LeakyReLU")),
    ("gelu", BLUE, "-", (612, 0.00007, "GELU")),
):
    wide = kind == "sigmoid"  # lies under the thin line
    ax.semilogy(steps, median[kind], color=color, ls=style, lw=6 if wide else 2, alpha=0.5 if wide else 1)
    ax.text(px, py, text, color=color, size=SMALL, ha="right" if px < 600 else "left", va="center")
ax.text(20, 1.75, "ReLU, weights halved", color=RED, size=SMALL, va="center")
ax.axhline(np.log(2), color=MUTED, lw=0.8, ls=":", zorder=0)
ax.set_ylim(4e-5, 3.5)
ax.set_yticks([1, 0.1, 0.01, 0.001, 0.0001], ["1", "0.1", "0.01", "0.001", "0.0001"])
ax.set_xlim(0, 840)
ax.set_xticks([0, 200, 400, 600])
ax.minorticks_off()
ax.grid(axis="y", color=FAINT)
ax.set_xlabel("step")
ax.set_ylabel("loss")
ax.set_title("Ten layers on two spirals, median of five")
save(
    fig, __file__, "figure-losses.svg",
    title="Training loss against step for seven ten-layer networks, median of five seeds",
    desc="All but sigmoid and ReLU with half weights learn. Loss at the start and at the end: "
    + "; ".join(f"{kind} {median[kind][0]:.2g} and {median[kind][-1]:.2g}" for kind in median if kind not in ("none", "relu default")) + ".",
)  # fmt: skip
