"""Carts on the beach day by day; ten groups round a lake; irises; totals for each k."""

import json
from itertools import permutations
from pathlib import Path

import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_iris

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PAPER, PURPLE, RED, SMALL, canvas, save

BATHERS = np.array([0.0, 10, 120, 130, 150, 240])
COLORS = (BLUE, ORANGE, GREEN)

# --- 1: three carts, two starts ---
for name, start, days, title in (
    ("figure-good.svg", (0, 120, 130), 4, "Start at 0, 120, and 130"),
    ("figure-stuck.svg", (0, 10, 120), 4, "Start at 0, 10, and 120"),
):
    carts = np.array(start, float)
    fig, ax = canvas(300)
    told = []
    for day in range(days):
        who = np.abs(BATHERS[:, None] - carts).argmin(1)
        total = ((BATHERS - carts[who]) ** 2).sum()
        ax.plot([-8, 250], [-day, -day], color=FAINT, lw=1, zorder=0)
        for j, color in enumerate(COLORS):
            for spot in BATHERS[who == j]:
                ax.plot([carts[j], spot], [0.3 - day, -day], color=color, lw=1, zorder=1)
            ax.plot(BATHERS[who == j], np.full((who == j).sum(), -day), "o", color=color, ms=6)
            ax.plot(carts[j], 0.3 - day, "v", color=color, ms=7)
        ax.text(-14, 0.12 - day, f"day {day + 1}", ha="right", va="center")
        ax.text(258, 0.12 - day, f"{total:,.0f}", ha="left", va="center")
        told.append(f"day {day + 1}: carts at {', '.join(f'{c:.0f}' for c in carts)}, total {total:,.0f}")
        carts = np.array([BATHERS[who == j].mean() for j in range(3)])
    ax.text(258, 0.68, "total", ha="left", va="center", color=MUTED)
    ax.set_xlim(-70, 318)
    ax.set_ylim(-days + 0.6, 0.85)
    ax.set_xticks([0, 60, 120, 180, 240])
    ax.set_yticks([])
    ax.spines["left"].set_visible(False)
    ax.set_xlabel("meters along the beach")
    ax.set_title(title)
    save(fig, __file__, name, title=f"Three carts and six bathers. {title}", desc="; ".join(told) + ".")

# --- 2: round the lake ---
run = json.loads((Path(__file__).parent / "runs.json").read_text())
one = run["one"]
points, labels, centers = (np.array(one[k]) for k in ("points", "labels", "centers"))
size = np.bincount(labels, minlength=10)
fig, ax = canvas(320)
palette = [BLUE, GREEN, PURPLE]
order = np.argsort(np.arctan2(centers[:, 0], centers[:, 1]))
rank = np.empty(10, int)
rank[order] = np.arange(10)
many = size.argmax()
few = np.argsort(size)[:2]
for j in range(10):
    color = RED if j == many or j in few else BLUE
    ax.plot(*points[labels == j].T, "o" if j != few[0] else "s", color=color, ms=3, alpha=0.6)
    ax.plot(*centers[j], "X", color=color, ms=10, mec=PAPER)
ax.text(0, 7.6, "two centers\nshare one group", ha="center", va="top", color=RED)
ax.text(2.2, -6.2, "one center\nserves two groups", ha="center", va="bottom", color=RED)
ax.set_aspect("equal")
ax.set_xlim(-13, 13)
ax.set_ylim(-12, 12)
ax.set_xticks([-10, 0, 10])
ax.set_yticks([-10, 0, 10])
ax.set_title("One start, stuck")
save(
    fig,
    __file__,
    "figure-lake.svg",
    title="Ten groups round a lake: the end of one start on random points",
    desc=f"Ten groups on a circle. Two centers stand in the top group, and one center stands between two groups at the bottom. The total is {one['ratio']} times the best.",
)

bars = [
    ("random points", run["lake"]["rows"]["all ten"] / run["starts"], ORANGE),
    ("random points, best of ten", run["lake"]["rows"]["all ten, best of ten"] / run["tens"], ORANGE),
    ("k-means++", run["lake"]["plus_plus"]["all ten"] / run["starts"], BLUE),
    ("k-means++, best of ten", run["lake"]["plus_plus"]["all ten, best of ten"] / run["tens"], BLUE),
    ("scikit-learn's k-means++", run["lake"]["greedy"]["all ten"] / run["starts"], BLUE),
]
fig, ax = canvas(320)
for i, (name, share, color) in enumerate(bars):
    ax.barh(-i, share, height=0.34, color=color)
    ax.text(0.02, 0.33 - i, name, va="center")
    ax.text(share + 0.02, -i, f"{share:.1%}".replace("%", " %"), va="center", color=color)
ax.set_xlim(0, 1.25)
ax.set_ylim(-4.4, 0.65)
ax.set_yticks([])
ax.set_xticks([0, 0.5, 1], ["0", "half", "all"])
ax.set_xlabel("starts that find all ten groups")
save(
    fig,
    __file__,
    "figure-starts.svg",
    title="Share of starts that find all ten groups, for five ways to start",
    desc="; ".join(f"{n}: {s:.1%}" for n, s, _ in bars) + ".",
)

# --- 3: irises ---
X, species = load_iris(return_X_y=True)
labels = KMeans(3, n_init=20, random_state=0).fit(X).labels_
best = max(permutations(range(3)), key=lambda p: (np.array(p)[labels] == species).sum())
given = np.array(best)[labels]
fig, ax = canvas(300)
for j, (color, name, place) in enumerate(
    ((BLUE, "setosa", (2.1, 0.45)), (ORANGE, "versicolor", (3.0, 1.55)), (GREEN, "virginica", (4.7, 2.3)))
):
    spots = np.unique(X[given == j][:, 2:], axis=0)
    ax.plot(*spots.T, "o^x"[j], color=color, ms=4)
    ax.text(*place, name, color=color, ha="left" if j == 0 else "right", va="center")
wrong = np.unique(X[given != species][:, 2:], axis=0)
ax.plot(*wrong.T, "o", mfc="none", mec=INK, ms=8, mew=1)
ax.text(6.95, 0.95, "ringed: another\nspecies' cluster", ha="right", va="top", size=SMALL)
ax.set_xlabel("petal length, cm")
ax.set_ylabel("petal width, cm")
ax.set_title("150 irises, k = 3")
save(
    fig,
    __file__,
    "figure-iris.svg",
    title="150 irises in three clusters, by petal length and width",
    desc=f"The small-petaled setosa are a cluster of their own. Versicolor and virginica touch; {(given != species).sum()} flowers near the border lie in the other species' cluster.",
)

# --- 4: total against k ---
noise = np.random.default_rng(0).uniform(size=(150, 2))
fig, ax = canvas(300)
told = []
for data, color, name, place in ((X, BLUE, "irises: 3 species", (1.0, 0.0)), (noise, RED, "noise: no groups", (3.15, 0.42))):
    total = np.array([KMeans(k, n_init=20, random_state=0).fit(data).inertia_ for k in range(1, 9)])
    total /= total[0]
    ax.plot(range(1, 9), total, "o-", color=color, ms=5)
    ax.text(*place, name, color=color, va="center")
    told.append(name + ": " + ", ".join(f"{t:.2f}" for t in total))
ax.set_xlabel("k, the number of clusters")
ax.set_ylabel("total, as part of k = 1")
ax.set_ylim(-0.06, 1.05)
ax.set_xticks(range(1, 9))
ax.set_title("Both curves bend")
save(fig, __file__, "figure-elbow.svg", title="Total against k for irises and for noise", desc="As part of the total for one cluster, for 1 to 8 clusters. Irises drop fast until 3, noise ever slower, and both bend. " + ". ".join(told) + ".")
