"""What one late bus does to the best promise; what an error costs, and how hard it pulls."""

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, INK, ORANGE, canvas, save

CALM = [40, 41, 43, 44]
DELTA = 8


def huber_best(days):
    """The promise at which the capped pulls cancel, by halving an interval."""
    low, high = min(days), max(days)
    for _ in range(60):
        middle = (low + high) / 2
        if np.clip(np.array(days) - middle, -DELTA, DELTA).sum() > 0:
            low = middle
        else:
            high = middle
    return low


# --- 1: the fifth ride gets longer and longer ---
last = np.array([47, 48, 50, 51, 52, 54, 60, 70, 80, 90, 97, 105, 110])
mean = np.array([np.mean(CALM + [t]) for t in last])
median = np.array([np.median(CALM + [t]) for t in last])
huber = np.array([huber_best(CALM + [t]) for t in last])
fig, ax = canvas(270)
ax.axvline(97, color=FAINT, lw=1.5)
ax.text(96, 40.3, "the storm: 97", color=INK, ha="right", va="bottom")
for values, color in ((mean, BLUE), (huber, ORANGE), (median, GREEN)):
    ax.plot(last, values, color=color, lw=2.5)
    at = list(last).index(97)
    ax.plot(97, values[at], "o", color=color, ms=7)
ax.text(95.5, 53.1, "squared: 53", color=BLUE, ha="right", va="bottom")
ax.text(95.5, 44.35, "Huber: 44", color=ORANGE, ha="right", va="bottom")
ax.text(95.5, 42.75, "absolute: 43", color=GREEN, ha="right", va="top")
ax.set_xlim(46, 111)
ax.set_ylim(40, 56.5)
ax.set_xticks([47, 60, 80, 97, 110])
ax.set_yticks([40, 45, 50, 55])
ax.set_xlabel("minutes of the fifth ride")
ax.set_ylabel("best promise, minutes")
ax.set_title("One ride gets longer; the promises follow, or not")
save(
    fig,
    __file__,
    "figure-influence.svg",
    title="The best promise of three losses, while the fifth ride gets longer",
    desc=f"At 47 minutes all three are {mean[0]:.0f}. Squared rises along a straight line, to {mean[at]:.0f} at 97 minutes. "
    f"Huber rises to {huber[4]:.0f} at 52 minutes and stays there. Absolute stays at {median[0]:.0f}.",
)

# --- 2 and 3: the loss of one ride, and its pull ---
e = np.linspace(-20, 20, 41)
fine = np.where(abs(e) <= DELTA, e**2 / 2, DELTA * abs(e) - DELTA**2 / 2)
fig, ax = canvas(235)
ax.plot(e, e**2 / 2, color=BLUE, lw=2)
ax.plot(e, fine, color=ORANGE, lw=2.5)
ax.plot([-20, 0, 20], [20, 0, 20], color=GREEN, lw=2.5)
ax.text(0, 180, "half squared", color=BLUE, ha="center", va="center")
ax.text(13.5, 62, "Huber", color=ORANGE, ha="left", va="center")
ax.text(-9.5, 30, "absolute", color=GREEN, ha="right", va="center")
ax.set_xlim(-20.5, 20.5)
ax.set_ylim(0, 205)
ax.set_xticks([-20, -8, 0, 8, 20], ["−20", "−8", "0", "8", "20"])
ax.set_yticks([0, 50, 100, 150, 200])
ax.set_xlabel("error of one ride, minutes")
ax.set_ylabel("loss")
ax.set_title("What an error costs")
save(
    fig,
    __file__,
    "figure-price.svg",
    title="Three losses against the error of one ride",
    desc="Half the squared error is a bowl that reaches 200 at 20 minutes. Huber, with delta 8, is the same bowl up to 8 "
    f"minutes and then a straight line, {fine[-1]:.0f} at 20 minutes. The absolute error is a V and reaches 20.",
)

fig, ax = canvas(235)
ax.axhline(0, color=FAINT, lw=1)
ax.plot(e, e, color=BLUE, lw=2)
ax.plot(e, np.clip(e, -DELTA, DELTA), color=ORANGE, lw=2.5)
ax.plot([-20, 0], [-1, -1], color=GREEN, lw=2.5)
ax.plot([0, 20], [1, 1], color=GREEN, lw=2.5)
ax.plot([0, 0], [-1, 1], color=GREEN, lw=1, ls=":")
ax.text(12, 17, "half squared", color=BLUE, ha="right", va="center")
ax.text(20, 6.6, "Huber", color=ORANGE, ha="right", va="top")
ax.text(20, -1, "absolute", color=GREEN, ha="right", va="top")
ax.set_xlim(-20.5, 20.5)
ax.set_ylim(-21, 21)
ax.set_xticks([-20, -8, 0, 8, 20], ["−20", "−8", "0", "8", "20"])
ax.set_yticks([-20, -8, 0, 8, 20], ["−20", "−8", "0", "8", "20"])
ax.set_xlabel("error of one ride, minutes")
ax.set_ylabel("pull on the promise")
ax.set_title("How hard it pulls")
save(
    fig,
    __file__,
    "figure-pull.svg",
    title="The pull of one ride on the promise, for three losses",
    desc="Half the squared error pulls in proportion to the error. Huber pulls the same up to 8 minutes and never harder than 8. "
    "The absolute error pulls with 1 or minus 1, however large the error.",
)
