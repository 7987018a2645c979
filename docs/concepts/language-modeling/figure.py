"""How many words were open at each position; and the models on the grammar's text, from runs.json."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, GREEN, INK, MUTED, ORANGE, PURPLE, RED, canvas, save

run = json.loads((Path(__file__).parent / "runs.json").read_text())
runs, ks = run["runs"], np.array(run["ks"])


def middle(pick):
    return np.median(np.array([pick(r) for r in runs], float), axis=0)


# --- 1: the sixth sentence, by the counts of the five ---
words = ["the", "guests", "thank", "the", "cook", "END"]
share = np.array([5 / 5, 3 / 10, 1 / 3, 1 / 1, 1 / 10, 1 / 1])
open_words = 1 / share
typical = np.exp(np.log(open_words).mean())
fig, ax = canvas(250)
at = np.arange(6)
ax.bar(at, open_words, width=0.62, color=BLUE)
for i, height in enumerate(open_words):
    ax.text(i, height + 0.2, f"{height:.3g}", color=BLUE, ha="center", va="bottom")
ax.axhline(typical, color=ORANGE, lw=2)
ax.text(2.5, 5.8, f"perplexity {typical:.2f}", color=ORANGE, ha="center", va="bottom")
ax.plot([2.5, 2.5], [typical, 5.7], color=ORANGE, lw=1)
ax.axhline(10, color=MUTED, lw=1.2, ls=(0, (4, 3)))
ax.text(-0.45, 10.2, "uniform guess: 10 words", color=INK, ha="left", va="bottom")
ax.set_xlim(-0.5, 5.5)
ax.set_ylim(0, 12)
ax.set_xticks(at, words)
ax.set_yticks([0, 5, 10])
ax.set_ylabel("words equally open")
save(
    fig,
    __file__,
    "figure-open.svg",
    title="How many words were equally open at each place of the sixth sentence",
    desc="Bars for the, guests, thank, the, cook, END: 1, 3.33, 3, 1, 10, 1. A line at 2.15 marks the perplexity; a dashed line at 10 the uniform guess.",
)

# --- 2: count models by how many words they look at ---
orders = range(1, 6)
best = {n: (lambda r, n=n: ks.tolist().index(r[str(n)]["k"])) for n in orders}
train = [middle(lambda r: r[str(n)]["train"][best[n](r)]) for n in orders]
test = [middle(lambda r: r[str(n)]["test"][best[n](r)]) for n in orders]
floor = middle(lambda r: r["grammar"])
fig, ax = canvas(260)
seen = np.array([0, 1, 2, 3, 4])
ax.axhline(floor, color=GREEN, lw=1.6)
ax.text(-0.1, floor - 0.15, "grammar itself", color=GREEN, ha="left", va="top")
ax.plot(seen, test, "o-", color=RED, ms=5)
ax.plot(seen, train, "o-", color=BLUE, ms=5)
ax.text(2.6, 5.75, "counts, test", color=RED, ha="center", va="bottom")
ax.text(4.1, 1.95, "counts, train", color=BLUE, ha="right", va="top")
back = middle(lambda r: r["interpolated"])[:, 2]
ax.plot(seen[1:], back, "o-", color=ORANGE, ms=5)
ax.text(4.15, back[-1] + 0.2, "interpolated, test", color=ORANGE, ha="right", va="bottom")
net = middle(lambda r: r["network"]["best"])
ax.plot(4, net[3], "s", color=PURPLE, ms=8)
ax.text(3.88, net[3] + 0.02, "network, test", color=PURPLE, ha="right", va="bottom")
ax.set_xlim(-0.2, 4.2)
ax.set_ylim(0.9, 8)
ax.set_xticks(seen)
ax.text(0.85, 7.9, "(0 words: both 15)", color=MUTED, ha="left", va="top")
ax.set_xlabel("words before that the model sees")
ax.set_ylabel("perplexity")
save(
    fig,
    __file__,
    "figure-orders.svg",
    title="Perplexity of count models that see 0 to 4 words before, and of a network that sees 4",
    desc="Train: " + ", ".join(f"{x:.3g}" for x in train) + ". Test: " + ", ".join(f"{x:.3g}" for x in test)
    + ". Counts interpolated, test, 1 to 4 words: " + ", ".join(f"{x:.3g}" for x in back)
    + f". Network, test: {net[3]:.3g}. The grammar itself: {floor:.3g}. Medians of five seeds.",
)

# --- 3: how much to add ---
fig, ax = canvas(230)
for n, color in ((2, ORANGE), (4, PURPLE)):
    lines = np.array([r[str(n)]["test"] for r in runs])
    ax.plot(ks, np.median(lines, axis=0), "o-", color=color, ms=4)
ax.text(1.15, 6.1, "1 word\nbefore", color=ORANGE, ha="left", va="top")
ax.text(0.5, 9.2, "3 words before", color=PURPLE, ha="right", va="bottom")
ax.set_xscale("log")
ax.set_xlim(0.0025, 4)
ax.set_xticks([0.01, 0.1, 1], ["0.01", "0.1", "1"])
ax.minorticks_off()
ax.set_ylim(4, 14.5)
ax.set_yticks([5, 10])
ax.set_xlabel("added to every count")
ax.set_ylabel("test perplexity")
low = middle(lambda r: r["2"]["test"])
save(
    fig,
    __file__,
    "figure-added.svg",
    title="Test perplexity against the number added to every count",
    desc="With one word before: " + ", ".join(f"{k:g}: {x:.3g}" for k, x in zip(ks, low)) + ". With three words before the curve lies higher and climbs to 13.8. Medians of five seeds.",
)

# --- 4: the network, step by step ---
curve = middle(lambda r: r["network"]["curve"])
fig, ax = canvas(230)
ax.axhline(floor, color=GREEN, lw=1.6)
ax.plot(curve[:, 0], curve[:, 1], color=BLUE)
ax.plot(curve[:, 0], curve[:, 3], color=RED)
ax.text(100, curve[-1, 3] + 0.25, "test", color=RED, ha="right", va="bottom")
ax.text(100, curve[-1, 1] - 0.15, "train", color=BLUE, ha="right", va="top")
ax.text(2, floor - 0.12, "grammar itself", color=GREEN, ha="left", va="top")
ax.set_xlim(0, 101)
ax.set_ylim(1.7, 8)
ax.set_yticks([2, 4, 6, 8])
ax.set_xticks([0, 50, 100])
ax.set_xlabel("training steps")
ax.set_ylabel("perplexity")
save(
    fig,
    __file__,
    "figure-steps.svg",
    title="Perplexity of the network during training",
    desc=f"From {curve[0, 3]:.3g} before training, test falls to about {curve[:, 3].min():.3g} and rises to {curve[-1, 3]:.3g} after 100 steps; train falls to {curve[-1, 1]:.3g}, below the grammar's {floor:.3g}.",
)
