"""The likelihood of the record against the heads chance; two bells over three readings; the variance by n."""

import numpy as np

from macros.drawing import BLUE, GREEN, INK, MUTED, ORANGE, PURPLE, RED, canvas, save

# --- 1: the likelihood of 7 heads and 3 tails ---
p = np.linspace(0, 1, 101)
like = p**7 * (1 - p) ** 3 * 1000
fig, ax = canvas(260)
ax.plot(p, like, color=BLUE, lw=2.4)
for claim, color, name, dx, side in (
    (0.5, ORANGE, "Ben, fair: 0.98", -0.04, "right"),
    (0.7, GREEN, "Mia: 2.22", 0, "center"),
    (0.9, RED, "Cy: 0.48", 0.035, "left"),
):
    height = claim**7 * (1 - claim) ** 3 * 1000
    ax.plot([claim, claim], [0, height], color=color, ls=":")
    ax.plot(claim, height, "o", color=color, ms=8)
    ax.text(claim + dx, height + (0.13 if side == "center" else 0), name, color=color, ha=side, va="bottom")
ax.set_xlim(0, 1.17)
ax.set_ylim(0, 2.7)
ax.set_xticks([0, 0.5, 0.7, 0.9, 1], ["0", "0.5", "0.7", "0.9", "1"])
ax.set_yticks([0, 1, 2])
ax.set_xlabel("claimed chance of heads")
ax.set_title("Chance of the record, in thousandths")
save(
    fig,
    __file__,
    "figure-coin.svg",
    title="The likelihood of 7 heads and 3 tails for every claimed chance of heads",
    desc="The curve starts at 0, passes 0.98 thousandths at the claim 0.5, peaks with 2.22 at 0.7, falls to 0.48 at 0.9 and "
    "to 0 at 1.",
)

# --- 2: two bells over the three readings ---
grams = np.array([7.2, 7.5, 8.1])
x = np.linspace(5.6, 9.2, 73)


def bell(x, center, width=0.5):
    return np.exp(-((x - center) ** 2) / (2 * width**2)) / (width * np.sqrt(2 * np.pi))


fig, axes = canvas(330, rows=2, sharex=True)
for ax, center, color in zip(axes, (7.0, 7.6), (ORANGE, GREEN)):
    heights = bell(grams, center)
    ax.plot(x, bell(x, center), color=color)
    for g, h in zip(grams, heights):
        ax.plot([g, g], [0, h], color=INK, lw=1.6)
        ax.plot(g, h, "o", color=INK, ms=5)
        left = g < center and g < 7.4  # on the rising side, so that the label stays off the curve
        ax.text(g + (-0.08 if left else 0.06), h + 0.03, f"{h:.2f}", va="bottom", ha="right" if left else "left")
    ax.set_title(f"center {center}: product of heights {heights.prod():.3f}", color=color)
    ax.set_ylim(0, 1.02)
    ax.set_yticks([0, 0.5])
axes[1].set_xticks([6, 7.2, 7.5, 8.1, 9], ["6", "7.2", "7.5", "8.1", "9"])
axes[1].set_xlabel("grams")
save(
    fig,
    __file__,
    "figure-bells.svg",
    title="Two bell curves of width 0.5 over the readings 7.2, 7.5 and 8.1 grams",
    desc="The bell centered at 7.0 is 0.74, 0.48 and 0.07 high at the readings, product 0.025. The bell centered at 7.6 is "
    "0.58, 0.78 and 0.48 high, product 0.219.",
)

# --- 3: the average variance estimate, by sample size ---
rng = np.random.default_rng(1)
sizes = np.array([2, 3, 4, 5, 6, 8, 10, 15, 20, 30])
by_n, by_less = [], []
for n in sizes:
    sample = rng.normal(size=(40_000, n))
    by_n.append(sample.var(axis=1).mean())
    by_less.append(sample.var(axis=1, ddof=1).mean())
fig, ax = canvas(240)
ax.axhline(1, color=MUTED, lw=1)
ax.plot(sizes, by_less, "o-", color=PURPLE, ms=5)
ax.plot(sizes, by_n, "o-", color=BLUE, ms=5)
ax.text(30, 1.04, "divided by n − 1", color=PURPLE, ha="right", va="bottom")
ax.text(9, 0.82, "maximum likelihood: divided by n", color=BLUE, va="top")
ax.text(3, 0.48, "2 readings: 0.50", color=BLUE, va="center")
ax.set_xlim(0, 31)
ax.set_ylim(0.35, 1.2)
ax.set_xticks([2, 5, 10, 20, 30])
ax.set_yticks([0.5, 1])
ax.set_xlabel("readings in a sample, n")
ax.set_title("Average estimate, true variance 1")
save(
    fig,
    __file__,
    "figure-variance.svg",
    title="The average variance estimate against the sample size",
    desc="Divided by n, the average starts at 0.50 for 2 readings and rises to 0.97 for 30. Divided by n minus 1 it stays at 1.",
)
