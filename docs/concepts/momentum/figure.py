"""A ravine with and without momentum, an overshoot, and what a step keeps at each curvature."""

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, SMALL, canvas, save


def walk(curvature, start, rate, beta, steps, nesterov=False):
    w, path = np.array(start, float), [np.array(start, float)]
    v = np.zeros_like(w)
    for _ in range(steps):
        slope = curvature * (w - rate * beta * v) if nesterov else curvature * w
        v = beta * v + slope
        w = w - rate * v
        path.append(w.copy())
    return np.array(path)


RAVINE = np.array([0.2, 20.0])
turn = np.linspace(0, 2 * np.pi, 49)
for beta, name, color, words in (
    (0.0, "plain", ORANGE, "Without momentum"),
    (0.8, "momentum", BLUE, "With momentum 0.8"),
):
    path = walk(RAVINE, (-10.0, 1.0), 0.09, beta, 40)
    fig, ax = canvas(225)
    for height in (0.3, 2, 6, 12, 20):
        a, b = np.sqrt(2 * height / RAVINE)
        ax.plot(a * np.cos(turn), b * np.sin(turn), color=MUTED, lw=0.8)
    ax.plot(*path.T, color=color, lw=1)
    ax.plot(*path.T, "o", color=color, ms=3.6)
    ax.plot(*path[0], "o", ms=9, mfc="none", mec=INK, mew=1.2)
    ax.plot(0, 0, "+", color=INK, ms=10, mew=1.8)
    ax.annotate("start", path[0], (-4, 9), textcoords="offset points", ha="center")
    end = f"step 40: shallow weight {path[-1][0]:.2f}".replace("-", "−")
    ax.set_xlim(-12, 8.5)
    ax.set_ylim(-1.45, 1.45)
    ax.set_xticks([-10, -5, 0, 5], ["−10", "−5", "0", "5"])
    ax.set_yticks([-1, 0, 1], ["−1", "0", "1"])
    ax.set_xlabel("shallow weight")
    ax.set_ylabel("steep weight")
    ax.set_title(f"{words}\n{end}", color=color)
    save(
        fig,
        __file__,
        f"figure-ravine-{name}.svg",
        title=f"{words}: forty steps in a ravine",
        desc="Rings of equal loss, curvature 0.2 along and 20 across. From (−10, 1) the path "
        f"zigzags and after forty steps stands at ({path[-1][0]:.2f}, {path[-1][1]:.2f}).",
    )

fig, ax = canvas(270)
ONE = np.array([1.0])
for beta, nesterov, color, dash, label, spot in (
    (0.0, False, ORANGE, "-", "plain", (5.2, 6.4)),
    (0.9, False, BLUE, "-", "momentum 0.9", (12.0, 4.2)),
    (0.9, True, GREEN, "--", "dashed:\nNesterov 0.9", (26.5, 1.9)),
):
    path = walk(ONE, (10.0,), 0.1, beta, 40, nesterov)[:, 0]
    ax.plot(path, color=color, lw=1.6, ls=dash)
    ax.text(*spot, label, color=color)
ax.axhline(0, color=INK, lw=1)
ax.text(40, -0.45, "bottom", va="top", ha="right")
ax.set_xlabel("step")
ax.set_ylabel("weight")
ax.set_yticks([-5, 0, 5, 10], ["−5", "0", "5", "10"])
ax.set_title("Rolling past the bottom")
save(
    fig,
    __file__,
    "figure-overshoot.svg",
    title="Plain, momentum and Nesterov on one bowl",
    desc="From weight 10 the plain run approaches 0 from one side. Momentum 0.9 crosses 0 at "
    "step 5, reaches −6.04 at step 9 and swings back. Nesterov reaches −3.55 and settles sooner.",
)

fig, ax = canvas(290)
ETA, BETA = 0.09, 0.8
corners = np.array([1 - np.sqrt(BETA), 1, 1 + np.sqrt(BETA)]) ** 2 / ETA  # exact kinks
curvature = np.sort(np.append(np.geomspace(0.02, 50, 240), corners))


def kept(first, second):
    """Size of the larger root of z² − first·z + second: what a step keeps in the long run."""
    return np.max(np.abs([np.roots([1, -f, s]) for f, s in zip(first, second)]), axis=1)


h = ETA * curvature
ahead = BETA * (1 - h)
for y, color, dash in (
    (np.abs(1 - h), ORANGE, "-"),
    (kept(1 - h + BETA, BETA + 0 * h), BLUE, "-"),
    (kept(1 - h + ahead, ahead), GREEN, "--"),
):
    ax.semilogx(curvature, np.where(y < 1.4, y, np.nan), color=color, ls=dash)
ax.axhline(1, color=INK, lw=1, ls=(0, (4, 3)))
ax.text(0.021, 1.03, "above 1: runs away", size=SMALL)
ax.text(3.0, 0.42, "plain", color=ORANGE, ha="right")
ax.text(1.9, 0.915, "momentum", color=BLUE, ha="left")
ax.text(1.5, 0.79, "Nesterov", color=GREEN, ha="right", va="top")
for x in RAVINE:
    ax.axvline(x, color=FAINT, lw=1.5, zorder=0)
ax.text(0.21, 0.03, "shallow\nweight", size=SMALL)
ax.text(21.5, 0.03, "steep\nweight", size=SMALL)
ax.set_xticks([0.02, 0.2, 2, 20], ["0.02", "0.2", "2", "20"])
ax.minorticks_off()
ax.set_xlim(0.02, 110)
ax.set_ylim(0, 1.28)
ax.set_xlabel("curvature")
ax.set_ylabel("kept per step")
ax.set_title("What a step keeps, rate 0.09")
save(
    fig,
    __file__,
    "figure-kept.svg",
    title="Share of the distance kept per step, against curvature, at rate 0.09",
    desc="Plain keeps nearly all at small curvatures, nothing at 11, and more than all above 22. "
    "Momentum 0.8 keeps 0.894 from curvature 0.12 to 39.9 and less than all up to 40. "
    "Nesterov 0.8 keeps less in between and runs away above 15.4.",
)
