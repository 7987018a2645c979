"""Five hikes on raw and on standardized axes; a wrong entry; six models; one shape under two rulers."""

import json
from pathlib import Path

import numpy as np
from sklearn.datasets import load_wine

from macros.drawing import BLUE, GREEN, INK, ORANGE, PURPLE, RED, canvas, save

NAMES = "ABCDE"
KM = np.array([6.0, 10, 12, 14, 18])
CLIMB = np.array([450.0, 650, 250, 350, 800])
standard = lambda v: (v - v.mean()) / v.std()  # noqa: E731
minmax = lambda v: (v - v.min()) / np.ptp(v)  # noqa: E731
robust = lambda v: (v - np.median(v)) / np.subtract(*np.percentile(v, [75, 25]))  # noqa: E731

# --- 1 and 2: the hikes, one unit as long to the right as upward ---
for name, x, y, title, word in (
    ("figure-raw.svg", KM, CLIMB, "Raw: 1 km as long as 1 m", "E"),
    ("figure-scaled.svg", standard(KM), standard(CLIMB), "Standardized", "A"),
):
    fig, ax = canvas(300)
    win = NAMES.index(word)
    ax.plot([x[1], x[win]], [y[1], y[win]], color=GREEN, lw=3)
    for i, letter in enumerate(NAMES):
        color = RED if i == 1 else GREEN if i == win else BLUE
        ax.plot(x[i], y[i], "o", color=color, ms=8)
        left = name == "figure-raw.svg" and i in (0, 3)
        ax.annotate(
            letter + (" (loved)" if i == 1 else ""),
            (x[i], y[i]),
            (-10 if left else 10, 0),
            textcoords="offset points",
            color=color,
            va="center",
            ha="right" if left else "left",
            weight="bold",
        )
    ax.set_aspect("equal", adjustable="box")
    ax.set_title(title)
    if word == "E":
        ax.set_xlim(-230, 270)
        ax.set_ylim(200, 850)
        ax.set_xticks([0, 100, 200])
        ax.set_xlabel("kilometers")
        ax.set_ylabel("meters climbed")
    else:
        ax.set_xlim(-2, 2.3)
        ax.set_ylim(-1.7, 1.9)
        ax.set_xticks([-1, 0, 1, 2])
        ax.set_yticks([-1, 0, 1])
        ax.set_xlabel("length")
        ax.set_ylabel("climb")
    save(
        fig,
        __file__,
        name,
        title=f"Five hikes, {title}",
        desc=f"The hike nearest to B is {word}. "
        + ("All five lie almost on one upright line." if word == "E" else "The five are spread in both directions."),
    )

# --- 3: the four other hikes' climbs when the fifth is 8,000 instead of 800 ---
WRONG = np.where(CLIMB == 800, 8000.0, CLIMB)
fig, ax = canvas(250)
spans = []
for row, (name, scale) in enumerate((("min-max", minmax), ("standard", standard), ("robust", robust))):
    for shift, v, color, word in ((0.16, CLIMB, BLUE, "800"), (-0.2, WRONG, ORANGE, "8,000")):
        z = scale(v)[:4]
        z = z - z.min()
        ax.plot([z.min(), z.max()], [shift - row] * 2, color=color, lw=2)
        ax.plot(z, [shift - row] * 4, "o", color=color, ms=6)
        spans.append(f"{name} with {word}: {np.ptp(z):.3f}")
        ax.text(z.max() + 0.08, shift - row, f"{np.ptp(z):.2f}", color=color, va="center")
    ax.text(0, 0.42 - row, name, va="center", weight="bold")
ax.text(2.55, 0.16, "E: 800 m", color=BLUE, ha="right", va="center")
ax.text(2.55, -0.2, "E: 8,000 m", color=ORANGE, ha="right", va="center")
ax.set_xlim(-0.1, 2.6)
ax.set_ylim(-2.5, 0.65)
ax.set_yticks([])
ax.spines["left"].set_visible(False)
ax.set_xlabel("scaled climb, counted from the lowest")
save(
    fig,
    __file__,
    "figure-outlier.svg",
    title="How far apart the climbs of A, B, C and D lie, with a right and a wrong entry for E",
    desc="; ".join(spans) + ".",
)

# --- 4: six models, twenty splits ---
run = json.loads((Path(__file__).parent / "runs.json").read_text())
fig, ax = canvas(310)
for row, name in enumerate(run["raw"]):
    for shift, key, color in ((-0.02, "raw", ORANGE), (-0.3, "scaled", BLUE)):
        values = np.array(run[key][name])
        ax.plot([values.min(), values.max()], [shift - row] * 2, color=color, lw=1.5)
        ax.plot([values.mean()] * 2, [shift - row - 0.12, shift - row + 0.12], color=color, lw=3)
    ax.text(0.56, 0.32 - row, f"{name}: {run['changed'][name]:,} changed", va="center")
ax.text(0.74, -0.02, "raw", color=ORANGE, va="center")
ax.text(0.92, -0.3, "scaled", color=BLUE, va="center", ha="right")
ax.set_xlim(0.55, 1.02)
ax.set_ylim(-5.6, 0.6)
ax.set_yticks([])
ax.spines["left"].set_visible(False)
ax.set_xlabel("share right")
save(
    fig,
    __file__,
    "figure-models.svg",
    title="Six models on 178 wines, raw and standardized",
    desc="; ".join(f"{n}: {a} raw, {b} standardized, {run['changed'][n]} of {run['tested']} answers changed" for n, (a, b) in run["means"].items()) + ".",
)

# --- 5: one histogram, two rulers ---
acid = load_wine().data[:, 1]
fig, ax = canvas(230)
counts, edges = np.histogram(acid, bins=np.arange(0.5, 6.01, 0.5))
ax.bar(edges[:-1] + 0.25, counts, width=0.46, color=PURPLE)
ax.axvline(acid.mean(), color=INK, lw=1.5)
ax.text(acid.mean() + 0.1, counts.max() * 0.9, f"mean: {(acid < acid.mean()).sum()} of {len(acid)} lie to the left", va="center")
ax.set_xlim(0.3, 6.1)
ax.set_xticks([1, 2, 3, 4, 5])
ax.set_xlabel("malic acid, grams per liter")
ax.set_ylabel("wines")
top = ax.secondary_xaxis("top", functions=(lambda v: (v - acid.mean()) / acid.std(), lambda z: z * acid.std() + acid.mean()))
top.set_xticks([-1, 0, 1, 2, 3])
top.set_xlabel("malic acid, standardized")
save(
    fig,
    __file__,
    "figure-rulers.svg",
    title="Malic acid in 178 wines, with a ruler in grams and a standardized ruler",
    desc="The bars lean to the left with a long tail to the right. Two rulers: below, grams per liter; above, standardized, with 0 at the mean. The bars are the same for both.",
)
