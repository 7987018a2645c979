"""Four rates on one bowl, and their losses: drawn from the runs themselves."""

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PURPLE, RED, SMALL, canvas, save

RUNS = {
    0.02: ("crawl", "Rate 0.02 crawls", BLUE, 10),
    0.1: ("settle", "Rate 0.1 settles", GREEN, 10),
    0.9: ("cross", "Rate 0.9 jumps across, and settles", PURPLE, 10),
    1.1: ("blow-up", "Rate 1.1 climbs away", RED, 6),
}


def walk(rate, steps, w=5.0):
    path = [w]
    for _ in range(steps):
        path.append(path[-1] - rate * 2 * (path[-1] - 4))
    return np.array(path)


def loss(w):
    return (w - 4) ** 2


grid = np.linspace(0.7, 7.3, 200)
for rate, (name, title, color, steps) in RUNS.items():
    path = walk(rate, steps)
    wide = rate > 1
    span = grid if wide else np.linspace(2.7, 5.3, 100)
    fig, ax = canvas(190)
    ax.plot(span, loss(span), color=MUTED, lw=1.5)
    ax.plot(path, loss(path), color=color, lw=1, alpha=0.7)
    ax.plot(path, loss(path), "o", color=color, ms=5.5)
    ax.plot(path[0], loss(path[0]), "o", ms=10, mfc="none", mec=INK, mew=1.2)
    ax.annotate("start", (path[0], loss(path[0])), (9, -4), textcoords="offset points")
    last = f"step {steps}: weight {path[-1]:.2f}"
    right = {0.02: (3.4, 0.75), 0.1: (3.42, 0.62), 0.9: (3.35, 1.12), 1.1: (2.6, 8.6)}[rate]
    ax.text(*right, last, color=color, size=SMALL)
    ax.set_title(title)
    ax.set_xlabel("weight")
    ax.set_ylabel("loss")
    ax.set_ylim(-0.4 if wide else -0.06, 11 if wide else 1.5)
    ax.set_xlim(span[0], span[-1] + (0 if wide else 0.25))
    save(
        fig,
        __file__,
        f"figure-{name}.svg",
        title=f"{title}: {steps} steps on the loss (weight − 4)²",
        desc="A bowl with its bottom at weight 4. From weight 5 the steps visit "
        + ", ".join(f"{w:.2f}" for w in path[:5])
        + f" and end at {path[-1]:.2f} after {steps} steps.",
    )

fig, ax = canvas(270)
for rate, color, style in (
    (0.02, BLUE, "-"),
    (0.1, GREEN, "-"),
    (0.9, PURPLE, (0, (2, 3))),
    (1.0, ORANGE, "-"),
    (1.1, RED, "-"),
):
    y = loss(walk(rate, 10))
    ax.semilogy(
        y, color=color, ls=style, lw=5 if rate == 0.1 else 2.2, alpha=0.45 if rate == 0.1 else 1
    )
ax.text(10.15, 38, "1.1", color=RED, va="center")
ax.text(10.15, 1.0, "1.0", color=ORANGE, va="center")
ax.text(10.15, 0.44, "0.02", color=BLUE, va="center")
ax.text(10.15, 0.0105, "0.1 and\n0.9", color=PURPLE, va="bottom")
ax.set_xlim(0, 12)
ax.set_xticks(range(0, 11, 2))
ax.set_xlabel("step")
ax.set_ylabel("loss")
ax.set_yticks([0.01, 0.1, 1, 10], ["0.01", "0.1", "1", "10"])
ax.minorticks_off()
ax.grid(axis="y", color=FAINT)
ax.set_title("The loss of each rate")
save(
    fig,
    __file__,
    "figure-losses.svg",
    title="Loss against step for five learning rates on the same bowl, logarithmic scale",
    desc="Rate 1.1 rises to 38 in ten steps, 1.0 stays at 1, 0.02 falls to 0.44. "
    "Rates 0.1 and 0.9 fall along the very same line to 0.0115.",
)

# Two bowls from above, x² + c·y², at the rate that makes the worse direction fastest.
for name, c, steps, words in (
    ("ravine", 10, 12, "Condition number 10"),
    ("round", 1, 1, "Condition number 1"),
):
    rate = 2 / (2 + 2 * c)
    path = [np.array([10.0, 1.0])]
    for _ in range(steps):
        path.append(path[-1] - rate * np.array([2.0, 2.0 * c]) * path[-1])
    path = np.array(path)
    fig, ax = canvas(170)
    x, y = np.meshgrid(np.linspace(-2.5, 12.5, 200), np.linspace(-2.6, 2.6, 120))
    levels = [radius**2 for radius in (1, 2.5, 4.5, 7, (100 + c) ** 0.5)]
    ax.contour(x, y, x**2 + c * y**2, levels=levels, colors=MUTED, linewidths=0.8)
    ax.plot(*path.T, color=BLUE, lw=1.2)
    ax.plot(*path.T, "o", color=BLUE, ms=4.5)
    ax.plot(0, 0, "+", color=INK, ms=9, mew=1.6)
    ax.plot(10, 1, "o", ms=9, mfc="none", mec=INK, mew=1.2)
    ax.annotate("start", (10, 1), (7, 4), textcoords="offset points")
    ax.set_aspect("equal")
    ax.set_yticks([-2, 0, 2])
    ax.set_xlabel("first weight")
    ax.set_ylabel("second weight")
    ax.set_title(f"{words}, rate {rate:.3g}")
    save(
        fig,
        __file__,
        f"figure-{name}.svg",
        title=f"{words}: gradient descent seen from above",
        desc=f"Rings of equal loss of x² + {c} y². From (10, 1) the path of {steps} "
        + ("steps zigzags across the valley" if c > 1 else "step goes straight to the bottom")
        + f" and ends at ({path[-1][0]:.2f}, {path[-1][1]:.2f}).",
    )
