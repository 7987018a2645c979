"""What flips cost under right and wrong beliefs; one bell on two humps, by each direction; where reverse settles."""

import numpy as np
from scipy.optimize import minimize

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PURPLE, canvas, save

# --- 1: bits per flip: needed and extra ---
FAIR, LOADED = np.array([0.5, 0.5]), np.array([0.9, 0.1])
fig, ax = canvas(250)
rows = (
    ("loaded coin, believed loaded", LOADED, LOADED),
    ("loaded coin, believed fair", LOADED, FAIR),
    ("fair coin, believed fair", FAIR, FAIR),
    ("fair coin, believed loaded", FAIR, LOADED),
)
for y, (name, p, q) in zip((3.2, 2.2, 1, 0), rows):
    needed, cost = -np.sum(p * np.log2(p)), -np.sum(p * np.log2(q))
    ax.barh(y, needed, height=0.42, color=BLUE)
    ax.text(0, y + 0.28, name, va="bottom")
    if cost - needed > 0.01:
        ax.barh(y, cost - needed, left=needed, height=0.4, fc="none", ec=ORANGE, lw=1.6)
        ax.text(cost + 0.03, y, f"+ {cost - needed:.3f}" + (" wasted" if needed < 0.9 else ""), color=ORANGE, va="center")
    else:
        ax.text(needed + 0.03, y, f"{needed:.3g}" + (" needed" if needed < 0.9 else ""), color=BLUE, va="center")
ax.set_xlim(0, 2.15)
ax.set_ylim(-0.35, 3.9)
ax.set_yticks([])
ax.spines["left"].set_visible(False)
ax.set_xticks([0, 0.5, 1, 1.5], ["0", "0.5", "1", "1.5"])
ax.set_xlabel("questions per flip")
save(
    fig,
    __file__,
    "figure-cost.svg",
    title="Questions per flip for two coins, under the right and the wrong belief",
    desc="The loaded coin needs 0.469 questions, and 0.531 more if it is believed fair. The fair coin needs 1, and 0.737 "
    "more if it is believed loaded.",
)

# --- 2 and 3: one bell on two humps ---
STEP = 0.01
t = np.arange(-2, 20, STEP) + STEP / 2


def log_bell(x, center, width):
    return -((x - center) ** 2) / (2 * width**2) - np.log(width * np.sqrt(2 * np.pi))


def log_humps(x, gap):
    return np.logaddexp(np.log(2 / 3) + log_bell(x, 7, 0.5), np.log(1 / 3) + log_bell(x, 7 + gap, 0.5))


def reverse_fit(gap, starts):
    log_p = log_humps(t, gap)

    def loss(x):
        log_q = log_bell(t, x[0], np.exp(x[1]))
        return np.sum(np.exp(log_q) * (log_q - log_p)) * STEP

    fits = [minimize(loss, [m, np.log(w)], method="Nelder-Mead") for m, w in starts]
    best = min(fits, key=lambda f: f.fun)
    return best.x[0], np.exp(best.x[1])


x = np.arange(4, 12.61, 0.1)
for name, color, (center, width), note in (
    ("forward", PURPLE, (8, 1.5), "busiest at 8, where\nhardly anyone comes"),
    ("reverse", GREEN, reverse_fit(3, [(7, 0.5)]), "knows nothing\nof the second hump"),
):
    fig, ax = canvas(235)
    ax.fill_between(x, np.exp(log_humps(x, 3)), color=FAINT, lw=0)
    ax.plot(x, np.exp(log_humps(x, 3)), color=MUTED, lw=1.2)
    ax.plot(x, np.exp(log_bell(x, center, width)), color=color, lw=2.6)
    ax.text(12.6, 0.86, note, color=color, ha="right", va="top")
    ax.text(10, 0.29, "guests", color=MUTED, ha="center", va="bottom")
    ax.set_xlim(4, 12.6)
    ax.set_ylim(0, 0.9)
    ax.set_xticks([5, 7, 8, 10, 12])
    ax.set_yticks([0, 0.4, 0.8], ["0", "0.4", "0.8"])
    ax.set_xlabel("time of day, hours")
    ax.set_ylabel("share per hour")
    ax.set_title(f"{name.capitalize()} KL: center {center:.1f}, width {width:.1f}", color=color)
    save(
        fig,
        __file__,
        f"figure-{name}.svg",
        title=f"Guests in two humps, and the bell that {name} KL fits",
        desc=f"Two thirds of the guests come around 7, one third around 10, each hump half an hour wide. The bell of {name} "
        f"KL has center {center:.1f} and width {width:.1f}.",
    )

# --- 4: where the two settle, as the humps move apart ---
gaps = np.concatenate([np.arange(0, 2.25, 0.1), [2.28, 2.3, 2.34, 2.38, 2.42, 2.5, 2.6, 2.8, 3, 3.4]])
centers = np.array([reverse_fit(g, [(7 + g / 3, 0.5 + g / 3), (7, 0.5)])[0] for g in gaps])
jump = int(np.argmax(-np.diff(centers)))
fig, ax = canvas(250)
ax.plot(gaps, 7 + gaps, color=MUTED, lw=1.2, ls=":")
ax.plot(gaps, 7 + 0 * gaps, color=MUTED, lw=1.2, ls=":")
ax.plot(gaps, 7 + gaps / 3, color=PURPLE, lw=5, alpha=0.4)
ax.plot(gaps[: jump + 1], centers[: jump + 1], color=GREEN)
ax.plot(gaps[jump + 1 :], centers[jump + 1 :], color=GREEN)
ax.text(1.15, 8.45, "second hump", color=INK, ha="right", va="center")
ax.text(0.08, 6.93, "first hump", color=INK, va="top")
ax.text(3.4, 8.28, "forward\nbell", color=PURPLE, ha="right", va="bottom")
ax.text(3.4, 7.08, "reverse bell", color=GREEN, ha="right", va="bottom")
ax.set_xlim(0, 3.42)
ax.set_ylim(6.6, 9.6)
ax.set_xticks([0, 1, 2, 3])
ax.set_yticks([7, 8, 9])
ax.set_xlabel("hours between the humps")
ax.set_ylabel("center, hours")
ax.set_title("Where the best bell sits")
save(
    fig,
    __file__,
    "figure-gap.svg",
    title="The center of the best bell against the distance of the humps",
    desc="The forward bell moves with the mean, from 7 to 8.1. The reverse bell moves with it, between the humps, up to a gap "
    "of about 2.3 hours, then jumps down to the first hump at 7.",
)
