"""Where queries, keys and values come from, the weights of the hand example, and the loss."""

import json
from pathlib import Path

import numpy as np
from matplotlib.patches import Rectangle

from macros.drawing import BLUE, GREEN, INK, MUTED, ORANGE, PURPLE, blank, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text(encoding="utf-8"))


def diagram(name, title, asks, asked, n_q, color, desc):
    """Boxes and arrows, bottom to top; `asked` is always The cat sat, in blue."""
    fig, ax = canvas(345)
    blank(ax)
    ax.set_xlim(0, 340)
    ax.set_ylim(0, 322)

    def box(x, y, w, text, color):
        ax.add_patch(Rectangle((x, y), w, 40, facecolor=color, alpha=0.16, lw=0))
        ax.add_patch(Rectangle((x, y), w, 40, facecolor="none", edgecolor=color, lw=1.2))
        for line, up in zip(text.split("\n"), (28, 12)):
            ax.text(x + w / 2, y + up, line, ha="center", va="center")

    def arrow(a, b, color):
        ax.annotate("", b, a, arrowprops={"arrowstyle": "->", "color": color, "lw": 1.5})

    if asks:
        box(4, 2, 104, f"{asks}\n({n_q}, 2)", color)
        box(124, 2, 212, f"{asked}\n(3, 2)", BLUE)
    else:
        box(4, 2, 332, f"{asked}\n(3, 2)", BLUE)
    for x, letter, n, c in ((56, "Q", n_q, color), (174, "K", 3, BLUE), (280, "V", 3, BLUE)):
        box(x - 45, 102, 90, f"{letter} ({n}, 2)\n{ {'Q': 'queries', 'K': 'keys', 'V': 'values'}[letter] }", c)
        arrow((x, 44), (x, 100), c)
        ax.text(x + 7, 72, "times W", va="center", color=MUTED)
        ax.text(x + 52, 67, letter, va="center", color=MUTED, size=12.5)
    box(4, 192, 218, f"scores, softmax\nweights ({n_q}, 3)", PURPLE)
    arrow((56, 144), (56, 190), color)
    arrow((174, 144), (174, 190), BLUE)
    box(60, 274, 276, f"weights times values\noutput ({n_q}, 2)", GREEN)
    arrow((113, 234), (113, 272), PURPLE)
    arrow((280, 144), (280, 272), BLUE)
    ax.set_title(title.split(":")[0])
    save(fig, __file__, name, title=title, desc=desc)


diagram(
    "figure-self.svg", "Self-attention: everything from one text", None, "X: The cat sat", 3, BLUE,
    "X, three tokens of two numbers, makes queries (3, 2), keys (3, 2) and values (3, 2). Queries and "
    "keys make weights (3, 3). Weights times values give the output (3, 2).",
)
diagram(
    "figure-cross.svg", "Cross-attention: queries from another text", "Y: Katten satt", "X: The cat sat", 2, ORANGE,
    "Y, two tokens, makes queries (2, 2). X, three tokens, makes keys (3, 2) and values (3, 2). Queries "
    "and keys make weights (2, 3). Weights times values give the output (2, 2).",
)

X = np.array([[1.0, 0], [2, 0], [0, 1]])
Q = X @ np.array([[1.0, 0], [2, 1]])
CAUSAL = np.tril(np.ones((3, 3), dtype=bool))


def weigh(q, mask=None):
    s = q @ X.T / np.sqrt(2)
    e = np.exp(s if mask is None else np.where(mask, s, -np.inf))
    return e / e.sum(axis=1, keepdims=True)


def grid(weights, labels, name, title, color):
    fig, ax = canvas(45 + 45 * len(weights))
    for r, row in enumerate(weights):
        for c, w in enumerate(row):
            ax.add_patch(Rectangle((c, r), 0.95, 0.93, facecolor=color, alpha=0.04 + 0.7 * w, lw=0))
            ax.text(c + 0.475, r + 0.47, "hidden" if w == 0 else f"{w:.3f}", ha="center", va="center", color=MUTED if w == 0 else INK)
        ax.text(-0.1, r + 0.47, labels[r], ha="right", va="center")
    for c, token in enumerate(("The", "cat", "sat")):
        ax.text(c + 0.475, -0.12, token, ha="center", va="bottom", color=MUTED)
    ax.set_xlim(-0.85, 3)
    ax.set_ylim(len(weights), -0.5)
    blank(ax)
    ax.set_title(title)
    said = "; ".join(f"{label}: " + ", ".join(f"{w:.3f}" for w in row) for label, row in zip(labels, weights))
    save(fig, __file__, name, title=title, desc=f"Weights on The, cat, sat. {said}.")


grid(weigh(Q), ["The", "cat", "sat"], "figure-weights.svg", "Self-attention", BLUE)
grid(weigh(Q, CAUSAL), ["The", "cat", "sat"], "figure-causal.svg", "With a causal mask", PURPLE)
grid(weigh(np.array([[2.0, 0], [0, 2]])), ["Katten", "satt"], "figure-other.svg", "Cross-attention", ORANGE)

fig, ax = canvas(250)
floor = 3 / 7 * np.log(8)
for kind, color, at, text in (
    ("no attention", MUTED, (70, 2.19), "no attention"),
    ("causal mask", BLUE, (70, 1.03), "causal mask"),
    ("no mask", ORANGE, (70, 0.1), "no mask: copies the future"),
):
    curve = RUNS[kind]["curve"]
    ax.plot(np.arange(len(curve)) * 8, curve, color=color)
    ax.text(*at, text, color=color)
ax.axhline(floor, color=INK, lw=1, ls=(0, (3, 3)))
ax.text(158, floor - 0.06, f"best without the future: {floor:.2f}", ha="right", va="top")
ax.set_ylim(-0.05, 3.05)
ax.set_xlim(0, 160)
ax.set_xlabel("training step")
ax.set_ylabel("loss")
save(
    fig, __file__, "figure-loss.svg", title="Training loss of three next-word models",
    desc=f"Without attention the loss stays near 2.1. With a causal mask it falls to the floor of {floor:.2f}. Without a mask it falls through the floor to 0.",
)
