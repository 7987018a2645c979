"""Five feet and their two arrows, the variance at every angle, digits rebuilt, real patients."""

import numpy as np
from matplotlib.collections import PolyCollection
from sklearn.datasets import load_diabetes, load_digits
from sklearn.decomposition import PCA
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from macros.drawing import BLUE, GREEN, INK, MUTED, ORANGE, SMALL, blank, canvas, save

FEET = np.array([[235, 235], [241, 227], [250, 240], [259, 253], [265, 245]], dtype=float)
PINCHED = np.array([True, False, False, True, False])
mean = FEET.mean(axis=0)
_, _, arrows = np.linalg.svd(FEET - mean)
arrows *= np.sign(arrows[:, 1])[:, None]
scores = (FEET - mean) @ arrows.T

fig, ax = canvas(300)
for arrow, reach, color in ((arrows[0], 24, BLUE), (arrows[1], 15, GREEN)):
    ends = mean - reach * arrow, mean + reach * arrow
    ax.annotate("", ends[1], ends[0], arrowprops={"arrowstyle": "->", "color": color, "lw": 2})
feet_on_line = mean + scores[:, :1] * arrows[0]
for point, foot in zip(FEET, feet_on_line, strict=True):
    ax.plot(*np.stack([point, foot]).T, color=MUTED, lw=1.2, ls=(0, (3, 2)))
    ax.plot(*foot, "o", color=BLUE, ms=5)
for point, name, hurt in zip(FEET, "ABCDE", PINCHED, strict=True):
    ax.plot(*point, "s" if hurt else "o", color=ORANGE if hurt else INK, ms=8)
    shift = {"A": (-16, 3), "B": (-3, -17), "C": (8, -13), "D": (-4, 9), "E": (9, -8)}[name]
    ax.annotate(name, point, shift, textcoords="offset points", weight="bold")
ax.text(270.5, 251, "size\n90 percent", color=BLUE, va="top", size=SMALL)
ax.text(242.5, 252.6, "fullness\n10 percent", color=GREEN, ha="center", va="bottom", size=SMALL)
ax.text(229, 239.5, "pinched", color=ORANGE, size=SMALL)
ax.text(259, 256.4, "pinched", color=ORANGE, size=SMALL, ha="center", va="bottom")
ax.set_xlim(227, 282)
ax.set_ylim(222, 260)
ax.set_aspect("equal")
ax.set_xlabel("length (mm)")
ax.set_ylabel("girth (mm)")
save(
    fig,
    __file__,
    "figure-cloud.svg",
    title="Five feet by length and girth, with the two arrows of PCA",
    desc="The long arrow runs up and to the right along the five points and keeps 90 percent. The "
    "short one crosses it at a right angle: 10. Dropped onto the long one, A and B land on the "
    "same spot, and so do D and E. A and D, on the same side of the long arrow, are pinched.",
)

fig, ax = canvas(230)
angle = np.linspace(0, 180, 91)
turn = np.deg2rad(angle)
variance = np.var((FEET - mean) @ np.stack([np.cos(turn), np.sin(turn)]), axis=0, ddof=1)
ax.plot(angle, variance, color=INK, lw=2)
best = np.rad2deg(np.arctan2(*arrows[0][::-1]))
for at, height, words, color, shift, align in (
    (0, 153, "length alone 153", INK, (8, -7), "left"),
    (best, 225, "size 225", BLUE, (0, 9), "center"),
    (90, 97, "girth alone 97", INK, (9, 0), "left"),
    (best + 90, 25, "fullness 25", GREEN, (0, -20), "center"),
):
    ax.plot(at, height, "o", color=color, ms=8, clip_on=False)
    ax.annotate(words, (at, height), shift, textcoords="offset points", color=color, ha=align)
ax.set_xticks([0, 37, 90, 127, 180], ["0°", "37°", "90°", "127°", "180°"])
ax.set_yticks([0, 100, 200])
ax.set_xlim(-3, 183)
ax.set_ylim(-12, 262)
ax.set_xlabel("angle of the arrow, from the length axis")
ax.set_ylabel("variance along it")
save(
    fig,
    __file__,
    "figure-turn.svg",
    title="Variance of the five feet along an arrow, for every angle",
    desc="A wave: 153 at 0 degrees, its top of 225 at 37, 97 at 90, its bottom of 25 at 127 "
    "degrees, a right angle from the top, and 153 again at 180.",
)

digits = load_digits().data
model = PCA(svd_solver="full").fit(digits)
which = 4
fig, axes = canvas(112, columns=4)
for ax, k in zip(axes, (2, 10, 29, 64), strict=True):
    row = model.transform(digits[[which]])[:, :k]
    picture = (model.mean_ + row @ model.components_[:k]).reshape(8, 8)
    level = np.clip(np.round(picture / 16 * 6), 0, 6).astype(int)
    for value in range(1, 7):
        cells = [
            [(c, 8 - r), (c + 1, 8 - r), (c + 1, 7 - r), (c, 7 - r)]
            for r, c in np.argwhere(level == value)
        ]
        if cells:
            ax.add_collection(PolyCollection(cells, fc=INK, ec="none", alpha=value / 6))
    ax.plot([0, 8, 8, 0, 0], [0, 0, 8, 8, 0], color=MUTED, lw=0.8)
    ax.set_title(f"{k} of 64" if k < 64 else "all 64")
    ax.set_aspect("equal")
    blank(ax)
save(
    fig,
    __file__,
    "figure-digit.svg",
    title="A handwritten four rebuilt from 2, 10, 29 and all 64 components",
    desc="From 2 components a blur, from 10 a rough shape, from 29 a readable four close to the "
    "original picture of 8 by 8 gray squares.",
)

X, y = load_diabetes(return_X_y=True, scaled=False)
share = PCA().fit(StandardScaler().fit_transform(X)).explained_variance_ratio_
r2 = np.array(
    [
        np.mean(
            [
                cross_val_score(
                    make_pipeline(StandardScaler(), PCA(k), LinearRegression()),
                    X,
                    y,
                    cv=KFold(10, shuffle=True, random_state=seed),
                ).mean()
                for seed in range(2)
            ]
        )
        for k in range(1, 11)
    ]
)
fig, (top, low) = canvas(330, rows=2, sharex=True)
color = [ORANGE if k == 4 else BLUE for k in range(1, 11)]
top.bar(range(1, 11), 100 * share, color=color, width=0.7)
top.set_title("Percent of the variance")
top.text(4, 100 * share[3] + 2, f"{100 * share[3]:.1f}", color=ORANGE, ha="center", size=SMALL)
top.text(1, 100 * share[0] + 2, f"{100 * share[0]:.1f}", color=BLUE, ha="center", size=SMALL)
gain = np.diff(r2, prepend=0)
low.bar(range(1, 11), gain, color=color, width=0.7)
low.text(4, gain[3] + 0.012, f"+{gain[3]:.2f}", color=ORANGE, ha="center", size=SMALL)
low.text(1, gain[0] + 0.012, f"{gain[0]:.2f}", color=BLUE, ha="center", size=SMALL)
low.set_title("What it adds to the prediction (R²)")
low.set_xlabel("component")
low.set_xticks(range(1, 11))
top.set_ylim(0, 48)
low.set_ylim(-0.02, 0.34)
low.axhline(0, color=MUTED, lw=0.8)
save(
    fig,
    __file__,
    "figure-patients.svg",
    title="Variance of ten components, and what each adds to a prediction",
    desc="Percent of the variance: "
    + ", ".join(f"{100 * s:.1f}" for s in share)
    + ". Added R2: "
    + ", ".join(f"{g:.2f}" for g in gain)
    + ". Component 4 adds more than components 2 and 3 together.",
)
print(gain.round(3), share.round(3))
