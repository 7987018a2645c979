"""Three paths with the same rows read, their losses, the spread of a slope, a wavy loss."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())
BEST = np.array(RUNS["best"])
HESSIAN = np.array(RUNS["hessian"]).reshape(2, 2)
WAYS = (
    ("full", "442", "All 442 rows a step: 3 steps", BLUE),
    ("mini", "32", "32 rows a step: 42 steps", ORANGE),
    ("single", "1", "One row a step: 1,326 steps", GREEN),
)

a, b = np.meshgrid(np.linspace(-5, 62, 22), np.linspace(-6, 46, 18))
gap = np.stack([a - BEST[0], b - BEST[1]], axis=-1)
above = 0.5 * np.einsum("...i,ij,...j", gap, HESSIAN, gap)
for name, batch, title, color in WAYS:
    path = np.array(RUNS["paths"][batch]["points"])
    fig, ax = canvas(235)
    ax.contour(a, b, above, levels=[150, 700, 1700], colors=MUTED, linewidths=0.8)
    ax.plot(*path.T, color=color, lw=1 if name == "single" else 1.6)
    if name != "single":
        ax.plot(*path.T[:, :: 1 if name == "full" else 3], "o", color=color, ms=5)
    ax.plot(0, 0, "o", ms=9, mfc="none", mec=INK, mew=1.2)
    ax.annotate("start", (0, 0), (8, -12), textcoords="offset points")
    ax.plot(*BEST, "+", color=INK, ms=11, mew=2)
    if name == "full":
        ax.annotate("best", BEST, (7, 5), textcoords="offset points")
    ax.set_aspect("equal")
    ax.set_xticks([0, 20, 40, 60])
    ax.set_yticks([0, 20, 40])
    ax.set_xlim(-5, 62)
    ax.set_ylim(-6, 46)
    ax.set_xlabel("weight of body mass index")
    ax.set_ylabel("weight of blood pressure")
    ax.set_title(title)
    save(
        fig,
        __file__,
        f"figure-{name}.svg",
        title=f"{title}, on one loss seen from above",
        desc=f"Rings of equal loss around the best weights ({BEST[0]}, {BEST[1]}). The path starts "
        f"at (0, 0) and ends at ({path[-1][0]:.1f}, {path[-1][1]:.1f}). "
        + {
            "full": "Three short steps in a straight line, still far from the best.",
            "mini": "A slightly crooked path almost to the best.",
            "single": "A tangle that comes near the best quickly and then wanders around it.",
        }[name],
    )

fig, ax = canvas(260)
for name, batch, _, color in WAYS:
    y = np.array(RUNS["paths"][batch]["above least"])
    x = np.linspace(0, 3, len(y))
    ax.semilogy(x, y, color=color, lw=1.3 if name == "single" else 2)
    if name == "full":
        ax.semilogy(x, y, "o", color=color, ms=5)
ax.text(2.35, 950, "all rows", color=BLUE)
ax.text(0.9, 850, "32 rows", color=ORANGE)
ax.text(0.52, 1.1, "one row", color=GREEN)
ax.set_xlabel("epochs (442 rows each)")
ax.set_ylabel("loss above the least")
ax.set_xticks([0, 1, 2, 3])
ax.set_yticks([1, 10, 100, 1000], ["1", "10", "100", "1,000"])
ax.minorticks_off()
ax.grid(axis="y", color=FAINT)
ax.set_title("The same rows read, the loss on the way")
save(
    fig,
    __file__,
    "figure-losses.svg",
    title="Loss above the least possible against epochs, for the three paths",
    desc="All rows at once falls slowly from 2,348 to 1,680. Batches of 32 fall evenly to about 30. "
    "Single rows fall fastest, within half an epoch, and then jump up and down "
    "between about 1 and several hundred.",
)

fig, ax = canvas(260)
v = np.array([row for row in RUNS["variance"] if row[0] not in (2, 8, 32)])
ax.loglog(v[[0, -1], 0], v[[0, -1], 3], color=MUTED, lw=1.5)
ax.loglog(v[:, 0], v[:, 1], "o", color=BLUE, ms=6)
ax.loglog(v[:, 0], v[:, 2], "s", color=ORANGE, ms=6, mfc="none", mew=1.6)
ax.text(5, 16000, "variance of one row / B", color=INK)
ax.text(80, 1150, "rows put back", color=BLUE)
ax.text(8, 40, "no row twice", color=ORANGE)
ax.annotate(
    "", (230, 85), (75, 47), arrowprops={"arrowstyle": "->", "color": ORANGE, "lw": 1.2}
)
ax.set_xticks([1, 4, 16, 64, 256], ["1", "4", "16", "64", "256"])
ax.minorticks_off()
ax.set_xlim(0.8, 620)
ax.set_xlabel("batch size B")
ax.set_ylabel("variance of the slope")
ax.set_yticks([100, 1000, 10000], ["100", "1,000", "10,000"])
ax.grid(axis="y", color=FAINT)
ax.set_title("Twice the rows, half the variance")
save(
    fig,
    __file__,
    "figure-variance.svg",
    title="Variance of the batch slope against batch size, both on logarithmic scales",
    desc="Measured points with rows put back lie on the line of one row's variance, 53,110, divided "
    "by B. Points where no row comes twice lie on it for small batches and fall below it "
    "as B nears all 442 rows: 13 against 133 at B = 400.",
)

wavy = RUNS["wavy"]
fig, (top, low) = canvas(300, rows=2, sharex=True, height_ratios=[3, 2])
grid = np.linspace(0, 12, 121)
top.plot(grid, wavy["losses"], color=MUTED)
start = np.interp(6.5, grid, wavy["losses"])
top.plot(6.5, start, "o", ms=8, color=BLUE)
top.annotate("start; all rows\nend here too", (6.5, start), (6.9, 0.2), color=BLUE)
top.set_ylabel("loss")
top.set_ylim(0, 1.75)
ends = np.array(wavy["ends"])
left = np.arange(-30, 30, 0.5)
inside = (left >= 0) & (left < 12)
low.stairs(ends[inside], np.append(left[inside], 12), color=GREEN, fill=True)
low.text(4.7, 55, "200 runs, one row a step,\nend here", color=GREEN, va="center", size=SMALL)
low.set_ylabel("runs")
low.set_xlabel("weight")
low.set_xlim(0, 12)
low.set_xticks([0, 4, 8, 12])
low.set_yticks([0, 50])
top.set_yticks([0, 1])
top.tick_params(bottom=False)
save(
    fig,
    __file__,
    "figure-wavy.svg",
    title="A loss with several dips, and where 200 single-row runs end",
    desc="The loss has dips at weights 1.4, 4, 6.5, 8.8 and beyond; the one at 4 is by far the "
    "lowest. Full-batch descent stays in the dip at 6.5, where it starts. Of 200 single-row runs "
    f"{sum(ends[67:69])} end in the dip at 4 and {wavy['in the first dip']} are in "
    f"the dip at 6.5; {wavy['over the far hill']} are spread over larger weights, "
    f"{sum(ends[~inside])} of them beyond the picture.",
)
