"""One accuracy twice, the shelf against yesterday, what fifty shops leave over, and when yesterday wins."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())

printed = Path(__file__).with_name("code_sklearn.out").read_text().splitlines()
late = [float(line.split()[-1]) for line in printed[:3]]
tumors = [float(line.split()[-1]) for line in printed[-2:]]
fig, ax = canvas(200)
for place, name, base, model in (
    (1, "parcels", late[0], late[2]),
    (0, "tumors", *tumors),
):
    ax.barh(place, base * 100, 0.34, color=FAINT)
    ax.barh(place, (model - base) * 100, 0.34, left=base * 100, color=BLUE)
    ax.text(1, place, f"majority class {base:.1%}".replace("%", " %"), color=INK, size=SMALL, va="center")
    ax.text(0, place + 0.25, f"{name}: model {model:.1%}".replace("%", " %"), color=BLUE, size=SMALL)
ax.set_ylim(-0.3, 1.55)
ax.set_xlim(0, 100)
ax.set_yticks([])
ax.set_xlabel("accuracy in percent; right part: the model's own")
ax.set_title("Two models with 96 %")
save(
    fig, __file__, "figure-twice.svg",
    title="Two models with the same accuracy, over two majority-class baselines",
    desc=f"Parcels: majority class {late[0]:.1%}, model {late[2]:.1%}. "
    f"Tumors: majority class {tumors[0]:.1%}, model {tumors[1]:.1%}.",
)  # fmt: skip

story = RUNS["story"]
fig, ax = canvas(250)
at = np.arange(1, 41)
ax.axhline(story["mean"], color=MUTED, lw=1.4, ls=(0, (4, 3)))
ax.plot(at, story["shelf"], "o", color=INK, ms=4, zorder=3)
ax.plot(at, story["last"], color=GREEN, lw=1.2, zorder=2.5)
ax.plot(at, story["model"], color=ORANGE, lw=3.4)
ax.text(1, 285, "dots: the shelf", color=INK, size=SMALL)
ax.text(40, 285, "thin: last value", color=GREEN, size=SMALL, ha="right")
ax.text(24, 285, "thick: model", color=ORANGE, size=SMALL, ha="right")
ax.text(40, 136, f"dashed: mean of training, {story['mean']:.0f}", color=MUTED, size=SMALL, ha="right")
ax.set_ylim(130, 300)
ax.set_xlim(0, 41)
ax.set_xlabel("evening")
ax.set_ylabel("parcels on the shelf")
ax.set_title("Tomorrow's shelf, three guesses")
save(
    fig, __file__, "figure-shelf.svg",
    title="Parcels on the shelf on forty evenings, with three forecasts for each",
    desc="The last value follows the dots one evening late. The model smooths and misses more. The mean of the training "
    f"evenings, {story['mean']:.0f}, is far off most evenings.",
)  # fmt: skip

m = RUNS["means"]
bars = [
    ("late? weight, width", (1 - m["late body"]) / (1 - m["late majority"])),
    ("late? weight, habit", (1 - m["late habit"]) / (1 - m["late majority"])),
    ("days? weight, width", m["days body"] / m["days mean"]),
    ("days? weight, habit", m["days habit"] / m["days mean"]),
    ("shelf? vs mean", m["shelf model"] / m["shelf mean"]),
    ("shelf? vs last value", m["shelf model"] / m["shelf last"]),
]
fig, ax = canvas(280)
for place, (name, left) in enumerate(reversed(bars)):
    color = GREEN if left < 0.995 else ORANGE
    ax.barh(place, left, 0.62, color=color)
    ax.text((1 if 0.7 < left < 1 else left) + 0.03, place, f"{left:.2f}", color=color, size=SMALL, va="center")
ax.axvline(1, color=INK, lw=1.4)
ax.text(1.03, 5.62, "1: no skill", color=INK, size=SMALL, va="center")
ax.set_yticks(range(6), [name for name, _ in reversed(bars)])
ax.set_ylim(-0.5, 5.95)
ax.set_xlim(0, 2)
ax.set_xlabel("model's error / baseline's error")
ax.set_title("50 shops: what is left", loc="left")
save(
    fig, __file__, "figure-left.svg",
    title="The model's error as a share of the baseline's, means of fifty shops",
    desc="; ".join(f"{name} {left:.2f}" for name, left in bars) + ". One means no better than the baseline.",
)  # fmt: skip

fig, ax = canvas(230)
line = np.linspace(0, 1, 11)
ax.plot(line, 2 * (1 - line), color=GREEN)
ax.plot([float(k) for k in RUNS["last"]], RUNS["last"].values(), "o", color=GREEN, ms=5)
ax.axhline(1, color=MUTED, lw=1.4, ls=(0, (4, 3)))
ax.text(0.98, 1.07, "the mean", color=MUTED, size=SMALL, ha="right")
ax.text(0.27, 1.6, "the last value", color=GREEN, size=SMALL)
ax.set_ylim(0, 2.1)
ax.set_xlim(-0.02, 1)
ax.set_xlabel("correlation of one day with the next")
ax.set_ylabel("squared error / the mean's")
ax.set_title("The last value wins above one half")
save(
    fig, __file__, "figure-last.svg",
    title="Squared error of the last value relative to that of the mean, against the correlation of neighboring days",
    desc="It falls in a straight line from 2 at correlation 0 to 0 at correlation 1, and crosses 1 at one half. "
    "Dots: simulated series.",
)  # fmt: skip
