"""The marks, what few pictures suffice for, and what other sources give."""

import json
from pathlib import Path

import numpy as np
from code_numpy import pictures
from matplotlib.patches import PathPatch
from matplotlib.path import Path as Outline

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PAPER, SMALL, blank, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())
mean = {k: 100 * np.mean(v) for k, v in RUNS.items()}

rng = np.random.default_rng(0)
chosen = rng.choice(7140, 45, replace=False)
new, known = pictures(chosen[:5], 2, rng)[0], pictures(chosen[5:10], 1, rng)[0]
fig, ax = canvas(284)
for row, shown in enumerate((known, new[::2], new[1::2])):
    for column, picture in enumerate(shown):
        for low, high, shade in ((0.35, 0.7, 0.45), (0.7, 9, 1)):
            corners, codes, ink = [], [], picture.reshape(12, 12)
            ink = np.pad((ink > low) & (ink <= high), ((0, 0), (1, 1))).astype(int)
            for r in range(12):  # neighbors of one shade become one bar
                for c, end in zip(np.flatnonzero(np.diff(ink[r]) == 1), np.flatnonzero(np.diff(ink[r]) == -1)):
                    x, y, w = 14 * column + c, 18 * row + r + (3 if row else 0), end - c
                    corners += [(x, y), (x + w, y), (x + w, y + 1), (x, y + 1), (x, y)]
                    codes += [1, 2, 2, 2, 79]
            if codes:
                color = INK if row == 0 else BLUE
                ax.add_patch(PathPatch(Outline(corners, codes), facecolor=color, edgecolor="none", alpha=shade))
        x, y = 14 * column, 18 * row + (3 if row else 0)
        ax.plot([x, x + 12, x + 12, x, x], [y, y, y + 12, y + 12, y], color=FAINT, lw=1)
ax.text(0, -1.3, "five of the 40 known marks", color=INK, size=SMALL)
ax.text(0, 19.7, "the five new marks, first picture", color=BLUE, size=SMALL)
ax.text(0, 37.7, "the same five marks, second picture", color=BLUE, size=SMALL)
ax.set_xlim(-0.5, 68.5)
ax.set_ylim(52, -4)
ax.set_aspect("equal")
blank(ax)
save(
    fig, __file__, "figure-marks.svg",
    title="Pictures of masons' marks, 12 by 12 pixels",
    desc="A row of five known marks, then two rows with two pictures of each of five new marks. The two pictures of a mark "
    "have the same three strokes, moved and with noise.",
)  # fmt: skip

sizes = np.array((2, 5, 20, 100, 400))
at = 3 * np.log(sizes / 2) / np.log(200)
fig, ax = canvas(290)
ax.plot(at, [mean[f"pixels {n}"] for n in sizes], "--", color=MUTED, lw=1.3)
for key, color, mark in (("none all", ORANGE, "^-"), ("marks frozen", BLUE, "s-"), ("marks all", GREEN, "o-")):
    ax.plot(at, [mean[f"{key} {n}"] for n in sizes], mark, color=color, ms=6)
ax.text(-0.33, 89.6, "frozen (squares)", color=BLUE, size=SMALL)
ax.text(0.4, 96.3, "fine-tuned (dots)", color=GREEN, size=SMALL)
ax.text(0.62, 65, "from scratch (triangles)", color=ORANGE, size=SMALL)
ax.text(1.45, 79, "plain model\non pixels", color=MUTED, size=SMALL, va="center")
for key, color, up in (("marks all", GREEN, 1.4), ("marks frozen", BLUE, -0.4)):
    ax.text(3.08, mean[f"{key} 400"] + up, f"{mean[f'{key} 400']:.0f}", color=color, size=SMALL, va="center")
ax.text(3.08, mean["none all 400"] - 1.6, f"{mean['none all 400']:.0f}", color=ORANGE, size=SMALL, va="center")
for key, color, up in (("none all", ORANGE, 0), ("pixels", MUTED, 0), ("marks frozen", BLUE, 1.2), ("marks all", GREEN, -1.5)):
    ax.text(-0.08, mean[f"{key} 2"] + up, f"{mean[f'{key} 2']:.0f}", color=color, size=SMALL, ha="right", va="center")
ax.set_xticks(at, sizes)
ax.set_xlim(-0.4, 3.4)
ax.set_ylim(50, 101)
ax.set_xlabel("pictures of each new mark (log scale)")
ax.set_ylabel("new pictures right, %")
save(
    fig, __file__, "figure-learn.svg",
    title="Share of new pictures right against pictures of each new mark, for three ways of training and a plain model",
    desc="A source helps most with few pictures; with 400, frozen falls behind. Percent from scratch, frozen, fine-tuned and plain model: "
    + "; ".join(f"with {n} pictures {mean[f'none all {n}']:.0f}, {mean[f'marks frozen {n}']:.0f}, "
                f"{mean[f'marks all {n}']:.0f}, {mean[f'pixels {n}']:.0f}" for n in sizes) + ". Means of seven archives.",
)  # fmt: skip

for n in (2, 20):
    fig, ax = canvas(250)
    base = mean[f"none all {n}"]
    for place, (key, name) in enumerate((("marks", "other marks"), ("digits", "digits"), ("stripes", "stripes"), ("none", "untrained"))):
        for how, color, up in (("frozen", BLUE, -0.17), ("all", GREEN, 0.17)):
            if key == "none" and how == "all":
                continue
            gain = mean[f"{key} {how} {n}"] - base
            y = place + (0 if key == "none" else up)
            ax.barh(y, gain, 0.28, fc=BLUE if how == "frozen" else PAPER, ec=color, lw=1.5)
            plain = mean[f"pixels {n}"] - base
            end = plain if 0 < plain - gain < 6 else gain  # the label stands clear of the dashed line
            ax.text(end + (0.8 if gain >= 0 else -0.8), y, (f"{gain:+.0f}" if abs(gain) > 0.5 else "0").replace("-", "−"), color=color, size=1.2 * SMALL,
                    va="center", ha="left" if gain >= 0 else "right")  # fmt: skip
    ax.axvline(0, color=INK, lw=1)
    ax.axvline(mean[f"pixels {n}"] - base, color=MUTED, lw=1.3, ls="--")
    for y, how, color, inside in ((2.62, "frozen", BLUE, BLUE), (2.99, "fine-tuned", GREEN, PAPER)):
        ax.barh(y, 3.6, 0.16, 10.2, fc=inside, ec=color, lw=1.5)
        ax.text(15, y, how, color=color, size=SMALL, va="center")
    ax.plot([10, 14], [3.36, 3.36], "--", color=MUTED, lw=1.3)
    ax.text(15, 3.36, "plain model", color=MUTED, size=SMALL, va="center")
    ax.set_yticks(range(4), ["other\nmarks", "digits", "stripes", "no\nsource"])
    ax.set_ylim(3.65, -0.5)
    ax.set_xlim(-41, 32)
    ax.set_xlabel(f"points above scratch ({base:.0f} %)")
    ax.set_title(f"{n} pictures of each new mark")
    save(
        fig, __file__, f"figure-sources-{n}.svg",
        title=f"Gain over training from scratch for each source, with {n} pictures of each new mark",
        desc="Other marks help most, stripes least. " + "; ".join(f"{key} {how}: {mean[f'{key} {how} {n}'] - base:+.0f} points" for key in ("marks", "digits", "stripes")
                       for how in ("frozen", "all")) + f"; untrained body frozen: {mean[f'none frozen {n}'] - base:+.0f} points; "
             f"plain model on pixels: {mean[f'pixels {n}'] - base:+.0f} points.",
    )  # fmt: skip
