"""Error by number of examples, sick prompts, and fine-tuning beside prompting."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PAPER, RED, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())
told, untold, best = RUNS["told"], RUNS["untold"], RUNS["best"]

fig, ax = canvas(260)
shots = np.arange(9)
ax.plot(shots, untold, "o-", color=MUTED, ms=5.5, mfc=PAPER, mew=1.5)
ax.plot(shots, told, "o-", color=BLUE, ms=5)
ax.plot(shots, best, ":", color=GREEN)
ax.axhline(0.25, color=FAINT, lw=1.4, ls=(0, (4, 3)))
ax.text(0.75, 6.6, "rings: told “a guest”", color=MUTED, size=SMALL)
ax.text(2.3, 3.0, "dots: told “an adult”\nor “a child”", color=BLUE, size=SMALL)
ax.text(-0.2, 0.5, "dotted:\nbest possible", color=GREEN, size=SMALL)
ax.text(8.1, -0.42, "mood: 0.25", color=MUTED, size=SMALL, ha="right")
ax.text(0.15, untold[0], f"{untold[0]:.1f}", color=MUTED, size=SMALL, va="center")
ax.text(0.15, told[0] + 0.15, f"{told[0]:.1f}", color=BLUE, size=SMALL)
ax.text(8.25, told[8] + 0.55, f"dots: {told[8]:.1f}", color=BLUE, size=SMALL, ha="right")
ax.set_ylim(-0.6, 9)
ax.set_xlim(-0.3, 8.4)
ax.set_xticks(shots)
ax.set_yticks([0, 2, 4, 6, 8])
ax.set_xlabel("rated curries in the prompt")
ax.set_ylabel("mean squared error")
ax.set_title("The 18 weights are the same everywhere")
save(
    fig, __file__, "figure-shots.svg",
    title="Mean squared error against the number of examples in the prompt, with and without a telling instruction",
    desc=f"With the instruction the error falls from {told[0]:.2f} with no example to {told[4]:.2f} with four and {told[8]:.2f} "
    f"with eight. Told only that it is a guest, from {untold[0]:.2f} to {untold[8]:.2f}. The best possible guess goes "
    f"from {best[0]:.2f} to {best[8]:.2f}.",
)  # fmt: skip

fig, ax = canvas(270)
ratings = [1, 2, 4, 8, 16, 32, 64, 128]
at = np.arange(8)
ax.plot(at, RUNS["others"], "o-", color=RED, ms=5)
ax.plot(at, RUNS["tuned"], "o-", color=ORANGE, ms=5)
ax.plot(at[:4], [told[n] for n in ratings[:4]], "o-", color=BLUE, ms=5)
ax.axhline(4.25, color=MUTED, lw=1.4, ls=(0, (4, 3)))
ax.text(7.2, 4.42, "before: anybody, zero-shot", color=MUTED, size=SMALL, ha="right")
ax.text(7.2, 7.35, "fine-tuned: other adults", color=RED, size=SMALL, ha="right")
ax.text(3.3, 0.75, "fine-tuned: this guest", color=ORANGE, size=SMALL)
ax.text(0.45, 2.75, "in the prompt: this guest", color=BLUE, size=SMALL)
ax.set_xticks(at, ratings)
ax.set_ylim(0, 9.4)
ax.set_xlabel("ratings of one adult")
ax.set_ylabel("mean squared error")
ax.set_title("The same ratings, used in two ways")
save(
    fig, __file__, "figure-tuned.svg",
    title="Error when the ratings of one guest are put into the prompt, or used for fine-tuning",
    desc="In the prompt: " + "; ".join(f"with {n}, {told[n]:.2f}" for n in ratings[:4])
    + ". Fine-tuned, for this guest: " + "; ".join(f"with {n}, {e:.2f}" for n, e in zip(ratings, RUNS["tuned"]))
    + f". For other adults the fine-tuned weights have about {RUNS['others'][-1]:.1f}, against 4.25 before.",
)  # fmt: skip

sick = RUNS["sick"]
rows = [
    ("right", "all in order", BLUE),
    ("alike", "four times the same curry", ORANGE),
    ("wrong_kind", "“child” for adult, “adult” for child", ORANGE),
    ("scale", "plain stars: 4 where +1 is meant", ORANGE),
    ("one_wrong", "one of four has its sign turned", ORANGE),
    ("shuffled", "each curry has the next one’s stars", ORANGE),
    ("columns", "sweet and hot swapped", RED),
]
fig, ax = canvas(340)
for i, (name, label, color) in enumerate(rows):
    ax.barh(-i, sick[name], height=0.36, color=color)
    ax.plot([sick["none"]] * 2, [-i - 0.26, -i + 0.22], color=INK, lw=1.4)
    ax.text(0, -i + 0.24, label, color=INK, size=SMALL, va="bottom")
    ax.text(max(sick[name], sick["none"] if sick[name] > 2 else 0) + 0.3, -i, f"{sick[name]:.1f}", color=color, size=SMALL, va="center")
ax.text(20.4, 0, "upright line: no examples", color=INK, size=SMALL, ha="right", va="center")
ax.set_xlim(0, 20.5)
ax.set_ylim(-6.4, 0.8)
ax.set_yticks([])
ax.spines["left"].set_visible(False)
ax.set_xlabel("mean squared error")
ax.set_title("Four examples, right and wrong")
save(
    fig, __file__, "figure-sick.svg",
    title="Error of prompts with four examples, of which all but the first are wrong in one way",
    desc="Three of the six faults are worse than no examples at all. " + "; ".join(f"{label}: {sick[name]:.2f}" for name, label, _ in rows) + f". Without examples: {sick['none']:.2f}.",
)  # fmt: skip
