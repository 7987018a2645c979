"""The tickets of five words at three temperatures; and a bigram model's texts at many, from runs.json."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, GREEN, INK, MUTED, ORANGE, PAPER, RED, canvas, save

run = json.loads((Path(__file__).parent / "runs.json").read_text())
heats = np.array(run["heats"])
middle = {key: np.array(value) for key, value in run["middle"].items()}

# --- 1: tickets of 1,000 at three temperatures; top-p 0.8 cuts the open ones ---
words = ["hot", "good", "ready", "cold", "purple"]
z = np.array([3, 2, 1, 0, -2.0])
fig, axes = canvas(430, rows=3, sharex=True)
told = []
for ax, T in zip(axes, (0.5, 1, 2)):
    p = np.exp(z / T) / np.exp(z / T).sum()
    n = 1 + int((np.cumsum(p) < 0.8).sum())
    told.append(f"temperature {T}: " + ", ".join(f"{w} {1000 * x:.0f}" for w, x in zip(words, p)) + f"; top-p keeps {n}")
    ax.barh(range(n), 1000 * p[:n], height=0.68, color=BLUE)
    ax.barh(range(n, 5), 1000 * p[n:], height=0.6, color=PAPER, edgecolor=MUTED, lw=1.2)
    for i, x in enumerate(p):
        ax.text(1000 * x + 14, i, f"{1000 * x:.0f}", color=BLUE if i < n else INK, ha="left", va="center")
    ax.text(990, 3, f"top-p 0.8 keeps {n} word" + "s" * (n > 1), color=BLUE, ha="right", va="center")
    ax.set_yticks(range(5), words)
    ax.tick_params(axis="y", length=0)
    ax.invert_yaxis()
    ax.set_title(f"Temperature {T}", loc="left")
    ax.set_xlim(0, 1000)
    ax.set_xticks([0, 500, 1000])
axes[-1].set_xlabel("tickets of 1,000")
save(
    fig,
    __file__,
    "figure-tickets.svg",
    title="Tickets of five words at temperatures 0.5, 1 and 2",
    desc="Bars. " + ". ".join(told) + ".",
)

# --- 2: what the bigram model writes ---
for name, column, title, unit in (
    ("new", 0, "New four-word runs", "percent"),
    ("broken", 1, "Broken pairs", "per 100 words"),
):
    fig, ax = canvas(240)
    plain, cut, first = (middle[k][:, column] for k in ("heat", "heat top-p 0.9", "top-p 0.9, then heat"))
    ax.plot(heats, plain, color=RED, lw=2.4)
    ax.plot(heats, cut, color=BLUE, lw=2.4)
    if name == "new":
        people = middle["people"][0]
        ax.axhline(people, color=GREEN, lw=1.4, ls=(0, (4, 3)))
        ax.text(0, people + 1.5, "grammar itself", color=GREEN, ha="left", va="bottom")
        ax.text(0.42, 63, "no cut", color=RED, ha="right", va="bottom")
        ax.text(0.62, 53, "top-p 0.9", color=BLUE, ha="left", va="top")
        ax.text(0.09, 4, "greedy: loops", color=INK, ha="left", va="center")
        ax.plot(0, plain[0], "o", color=INK, ms=5)
        ax.set_ylim(0, 105)
        ax.set_yticks([0, 50, 100])
    else:
        ax.plot(heats, first, color=ORANGE, lw=2.4)
        for height, words_, color in ((plain[-1], "no cut", RED), (cut[-1], "top-p 0.9\nsecond", BLUE), (2.3, "top-p 0.9\nfirst", ORANGE)):
            ax.text(2.06, height, words_, color=color, ha="left", va="center")
        ax.set_ylim(-0.4, 23)
        ax.set_yticks([0, 10, 20])
    ax.set_xlim(-0.04, 2.02 if name == "new" else 2.85)
    ax.set_xticks([0, 0.5, 1, 1.5, 2], ["0", "0.5", "1", "1.5", "2"])
    ax.set_xlabel("temperature")
    ax.set_ylabel(unit)
    ax.set_title(title)
    save(
        fig,
        __file__,
        f"figure-{name}.svg",
        title=f"{title} against the temperature, medians of five seeds",
        desc=f"Without a cut, {unit}: {plain[0]:.3g} at temperature 0, {plain[10]:.3g} at 1 and {plain[-1]:.3g} at 2. "
        f"With top-p 0.9 after the temperature: {cut[0]:.3g}, {cut[10]:.3g} and {cut[-1]:.3g}."
        + (f" With top-p 0.9 before the temperature: 0 everywhere (largest {first.max():.3g})." if name == "broken" else ""),
    )
