"""Where searches look, what they find, and what their best score is worth: from runs.json."""

import json
from pathlib import Path

import numpy as np
from matplotlib.patches import Rectangle

from macros.drawing import BLUE, FAINT, GREEN, MUTED, ORANGE, RED, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())
es, cs = np.array(RUNS["table"]["gamma"]), np.array(RUNS["table"]["C"])
table = np.array(RUNS["table"]["score"])
good = table > table.max() - 0.01

rng = np.random.default_rng(11)
low, high = -4.5, 1.5
places = {
    "figure-grid.svg": ("Nine fits as a grid", ORANGE,
                        [(e, c) for e in (-3.5, -1.5, 0.5) for c in (0.5, 1.5, 2.5)]),
    "figure-random.svg": ("Nine random fits", BLUE,
                          list(zip(rng.uniform(low, high, 9), rng.uniform(0, 3, 9), strict=True))),
}  # fmt: skip
for name, (title, color, points) in places.items():
    fig, ax = canvas(230)
    for i, e in enumerate(es):
        js = np.flatnonzero(good[i])
        if len(js):
            ax.add_patch(Rectangle(
                (e - 0.1, cs[js[0]] - 0.25), 0.22, cs[js[-1]] - cs[js[0]] + 0.5,
                color=FAINT, lw=0))  # fmt: skip
    x, v = zip(*points, strict=True)
    ax.plot(x, v, "o", color=color, ms=7)
    ax.plot(sorted(set(x)), [-0.7] * len(set(x)), "|", color=color, ms=14, mew=2)
    ax.text(-4.9, -1.25, f"{len(set(x))} values of gamma", color=color, size=SMALL, va="center")
    ax.set_xlim(-5, 2)
    ax.set_ylim(-1.55, 3.4)
    ax.set_xticks([-4, -2, 0, 2], ["0.0001", "0.01", "1", "100"])
    ax.set_yticks([0, 1, 2, 3], ["1", "10", "100", "1000"])
    ax.set_xlabel("gamma")
    ax.set_ylabel("C")
    ax.set_title(title)
    save(fig, __file__, name, title=title,
         desc=f"Nine points in the plane of gamma and C, with {len(set(x))} different values of gamma. "
         "A shaded band marks settings within one point of the best accuracy.")  # fmt: skip

fig, ax = canvas(280)
S = RUNS["search"]
rows = [
    ("2 knobs, 9 fits", None, None),
    ("grid", S["9"]["grid"], ORANGE),
    ("random", S["9"]["random"], BLUE),
    ("4 knobs, 16 fits", None, None),
    ("grid", S["4"]["grid"], ORANGE),
    ("random", S["16"]["random"], BLUE),
]
for k, (name, data, color) in enumerate(rows):
    if data is None:
        ax.text(-4.1, -k - 0.1, name, size=SMALL, va="center")
        continue
    a, b, c, d, e = (100 * q for q in data["behind"])
    ax.plot([a, e], [-k, -k], color=color, lw=2)
    ax.plot([b, d], [-k, -k], color=color, lw=8, alpha=0.45)
    ax.plot([c], [-k], "o", color=color, ms=7)
    ax.text(-4.1, -k, name, color=color, size=SMALL, va="center")
ax.set_xlim(-4.2, 0.1)
ax.set_xticks([-3, -2, -1, 0], ["−3", "−2", "−1", "best"])
ax.set_ylim(-5.7, 0.6)
ax.set_yticks([])
ax.spines["left"].set_visible(False)
ax.grid(axis="x", color=FAINT)
ax.set_xlabel("points below the best of the table")
ax.set_title("4,000 searches of each sort, 10 splits")
save(fig, __file__, "figure-search.svg", title="How far grid and random searches end below the best",
     desc="Random search ends nearer to the best, most clearly with 4 knobs and 16 fits. Points lost, the median and the ends of the line: "
     + "; ".join(f"{n} with {knobs}: " + ", ".join(f"{abs(100 * d['behind'][k]):.1f}" for k in (2, 0, 4))
                 for knobs, some in (("2 knobs", rows[:3]), ("4 knobs", rows[3:])) for n, d, _ in some if d) + ".")  # fmt: skip

for name, key, title, truth, limits in (
    ("figure-lot.svg", "lot", "Labels by lot: the truth is 50 %", 50, (22, 83)),
    ("figure-real.svg", "real", "Real labels", None, (86.5, 100.8)),
):
    fig, ax = canvas(230)
    for k, (what, color, text) in enumerate(
        (("best", RED, "best score"), ("nested", BLUE, "nested"), ("fresh", GREEN, "317 fresh rows"))
    ):
        v = 100 * np.array(RUNS[key][what])
        spread = np.random.default_rng(k).uniform(-0.22, 0.22, len(v))
        ax.plot(v[::2], -k + spread[::2], "o", color=color, ms=3.5, alpha=0.5, mew=0)
        ax.plot([v.mean()] * 2, [-k - 0.3, -k + 0.3], color=color, lw=3)
        ax.text(limits[0], -k + 0.42, f"{text}: mean {v.mean() + 1e-6:.1f}", color=color, size=SMALL, va="center")
    if truth:
        ax.axvline(truth, color=MUTED, lw=1, zorder=0)
    ax.set_xlim(*limits)
    ax.set_ylim(-2.5, 0.65)
    ax.set_yticks([])
    ax.spines["left"].set_visible(False)
    ax.set_xlabel("accuracy, %")
    ax.set_title(title)
    save(fig, __file__, name, title=title,
         desc="Many dots each. " + ", ".join(f"{text}: mean {100 * np.mean(RUNS[key][w]):.1f} %" for w, text in
                        (("best", "Best score"), ("nested", "nested score"), ("fresh", "on 317 fresh rows"))) + ".")  # fmt: skip

column = 100 * table[:, 2]
for name, title, stop, color in (
    ("figure-edge.svg", "Sick: the best is at the edge", -3.0, RED),
    ("figure-inside.svg", "Healthy: the best is inside", 2.0, GREEN),
):
    fig, ax = canvas(210)
    use = es <= stop + 0.01
    ax.plot(es[use], column[use], "o-", color=color, ms=3.5)
    k = int(np.argmax(np.where(use, column, 0)))
    ax.plot([es[k]], [column[k]], "o", color=color, ms=10)
    ax.text(es[k], column[k] + 8, f"{column[k]:.1f} %", color=color, size=SMALL, ha="center")
    ax.axvspan(-5, stop, color=FAINT, alpha=0.4, lw=0, zorder=0)
    ax.set_xlim(-5, 2)
    ax.set_ylim(0, 115)
    ax.set_xticks([-4, -2, 0, 2], ["0.0001", "0.01", "1", "100"])
    ax.set_yticks([0, 50, 100])
    ax.set_xlabel("gamma (shaded: the range searched)")
    ax.set_ylabel("accuracy, %")
    ax.set_title(title)
    save(fig, __file__, name, title=title,
         desc=f"Accuracy against gamma at C = 10; the best of the range is {column[k]:.1f} % at gamma {10 ** es[k]:.3g}.")  # fmt: skip
