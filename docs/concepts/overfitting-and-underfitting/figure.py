"""Three fits of one day, and learning curves of real runs (runs.json)."""

import json
from pathlib import Path

import numpy as np
from numpy.polynomial import Polynomial

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PAPER, SMALL, canvas, save

HERE = Path(__file__).parent
runs = json.loads((HERE / "runs.json").read_text())


def true_wait(hour):
    u = (hour - 13) / 5
    return 10 + 2 * u + 24 * u**2 - 28 * u**4


rng = np.random.default_rng(49)
hour = np.linspace(8, 18, 21)
wait = true_wait(hour) + rng.normal(0, 2, 21)
new_hour = rng.uniform(8, 18, 500)
new_wait = true_wait(new_hour) + rng.normal(0, 2, 500)
grid = np.linspace(8, 18, 1001)

for degree, name, word in ((1, "line", "too stiff"), (4, "quartic", "about right"), (15, "wild", "too free")):
    fit = Polynomial.fit(hour, wait, degree)
    train = np.mean((fit(hour) - wait) ** 2)
    test = np.mean((fit(new_hour) - new_wait) ** 2)
    fig, ax = canvas(250)
    ax.plot(grid, true_wait(grid), color=MUTED, lw=1.5, ls=(0, (4, 3)))
    ax.plot(new_hour[:12], new_wait[:12], "o", ms=4, mfc="none", mec=ORANGE, mew=1)
    ax.plot(hour, wait, "o", color=INK, ms=5)
    ax.plot(grid, fit(grid), color=BLUE, lw=2.4)
    ax.set_title(f"Degree {degree}: {word}")
    ax.set_ylim(-13, 30)
    ax.set_yticks([-10, 0, 10, 20])
    ax.set_xticks([8, 10, 12, 14, 16, 18])
    ax.set_xlabel("hour of arrival")
    ax.set_ylabel("minutes waited")
    ax.axhline(0, color=FAINT, lw=1, zorder=0)
    ax.text(13, 26.5, f"training error {train:.2f}", ha="center")
    ax.text(13, 22.2, f"new patients {test:.2f}", color=ORANGE, ha="center")
    if degree == 15:
        ax.text(9.0, -10.5, "promises a wait of −12 minutes", color=BLUE, size=SMALL)
    elif degree == 1:
        ax.text(13, -7, "● trained on", ha="right", size=SMALL)
        ax.text(13.4, -7, "○ new patients", color=ORANGE, size=SMALL)
    else:
        ax.text(13, -7, "dashed: the truth we simulated", color=MUTED, ha="center", size=SMALL)
    save(
        fig,
        __file__,
        f"figure-{name}.svg",
        title=f"Degree {degree} fitted to 21 waiting times: {word}",
        desc=f"Waiting time against hour of arrival. The mean squared error is {train:.2f} on the 21 training "
        f"points and {test:.2f} on new patients. The fitted curve runs from {fit(grid).min():.1f} to "
        f"{fit(grid).max():.1f} minutes.",
    )

# (run, title, top of the axis, validation label: x, y, training label: x, y)
PANELS = {
    "healthy": ("Healthy", 1.6, (38, 0.2), (55, -0.17)),
    "underfit": ("Underfitting", 2.4, (44, 1.35), (20, 0.72)),
    "overfit": ("Run A", 1.6, (140, 0.8), (150, 0.32)),
    "unprepared": ("Run B", 1.2, (40, 0.65), (40, 0.07)),
    "unshuffled": ("Run C", 0.8, (40, 0.37), (40, 0.07)),
}
for name, (title, top, at_val, at_train) in PANELS.items():
    r = runs[name]
    fig, ax = canvas(200)
    ax.plot(r["epoch"], r["val"], color=ORANGE, lw=2.4, ls=(0, (4, 1.5)))
    ax.plot(r["epoch"], r["train"], color=BLUE, lw=2.4)
    ax.set_title(title)
    low = -0.3 if name == "healthy" else 0
    last = "below 0.01" if r["train"][-1] < 0.01 else f"ends at {r['train'][-1]:.2f}"
    ax.set_ylim(low, top)
    ax.set_xlim(0, r["epoch"][-1])
    ax.set_xlabel("epoch")
    ax.set_ylabel("loss")
    ax.text(*at_val, f"validation, ends at {r['val'][-1]:.3f}", color=ORANGE, size=SMALL)
    ax.text(*at_train, f"training, {last}", color=BLUE, size=SMALL)
    save(
        fig,
        __file__,
        f"figure-{name}.svg",
        title=f"Training and validation loss against epoch: {title}",
        desc=f"Training loss ends at {r['train'][-1]:.3f}. Validation loss has its minimum of {min(r['val']):.3f} at "
        f"epoch {r['epoch'][int(np.argmin(r['val']))]} and ends at {r['val'][-1]:.3f}.",
    )

fig, ax = canvas(200)
place = {"overfit": 2, "unprepared": 1, "unshuffled": 0}
for name, at in place.items():
    r = runs[name]
    ax.axhline(at, color=FAINT, lw=1, zorder=0)
    ax.plot(r["other_loss"], at, "o", mec=GREEN, mfc=PAPER, mew=2, ms=11)
    ax.plot(r["train"][-1], at, "o", color=BLUE, ms=5)
    ax.plot(r["val"][-1], at, "D", color=ORANGE, ms=6.5)
ax.set_yticks([2, 1, 0], ["A", "B", "C"])
ax.set_ylim(-0.5, 2.9)
ax.set_xlim(-0.03, 0.85)
ax.set_xlabel("loss at the end")
ax.set_title("The test that finds the bug")
ax.text(0.1, 2.12, "training, by both codes", color=GREEN, size=SMALL)
ax.text(0.85, 2.5, "validation", color=ORANGE, size=SMALL, ha="right")
ax.text(0.02, 1.15, "training", color=BLUE, size=SMALL)
ax.text(0.44, 1.25, "training rows by", color=GREEN, size=SMALL, ha="center")
ax.text(0.44, 0.53, "validation code", color=GREEN, size=SMALL, ha="center")
save(
    fig,
    __file__,
    "figure-test.svg",
    title="Runs A, B and C: the training rows scored by the validation code",
    desc="In runs A and C the training rows have the same loss by both codes, 0.06 and 0.004. In run B it is "
    "0.002 by the training code and 0.472 by the validation code, near its validation loss of 0.628.",
)

r = runs["degrees"]
fig, ax = canvas(250)
ax.axhline(4, color=MUTED, lw=1.2, ls=(0, (4, 3)))
ax.plot(r["degree"], r["test"], color=ORANGE, marker="o", ms=5, mfc=PAPER)
ax.plot(r["degree"], r["train"], color=BLUE, marker="o", ms=4)
ax.set_ylim(0, 19)
ax.set_xticks([1, 4, 8, 12, 15])
ax.set_xlabel("degree")
ax.set_ylabel("mean squared error")
ax.set_title("All degrees, medians of 1,000 days")
ax.text(8, 6.4, "new patients", color=ORANGE, ha="center")
ax.text(8, 0.6, "training", color=BLUE, ha="center")
ax.text(15, 4.5, "luck alone: 4", color=MUTED, ha="right", size=SMALL)
save(
    fig,
    __file__,
    "figure-degrees.svg",
    title="Training and test error of degrees 1 to 15 on 21 patients",
    desc=f"The training error falls from {r['train'][0]:.1f} at degree 1 to {r['train'][-1]:.1f} at degree 15. The error on "
    f"new patients is {r['test'][0]:.1f} at degree 1, lowest at degree 4 with {r['test'][3]:.1f}, and {r['test'][-1]:.1f} at degree 15.",
)

r = runs["rows"]
fig, ax = canvas(230)
ax.axhline(4, color=MUTED, lw=1.2, ls=(0, (4, 3)))
ax.plot(r["rows"], r["test"], color=ORANGE, marker="o", ms=5, mfc=PAPER)
ax.plot(r["rows"], r["train"], color=BLUE, marker="o", ms=4)
ax.set_xscale("log")
ax.set_xticks([21, 42, 105, 210, 600, 2100], ["21", "42", "105", "210", "600", "2100"])
ax.minorticks_off()
ax.set_ylim(0, 12)
ax.set_xlabel("patients to learn from")
ax.set_ylabel("mean squared error")
ax.set_title("Degree 15, more and more rows")
ax.text(27, 8.2, f"new patients ({r['test'][0]:.1f} at 21 rows)", color=ORANGE)
ax.text(70, 2.2, "training", color=BLUE)
ax.text(2100, 4.75, "luck alone: 4", color=MUTED, ha="right", size=SMALL)
save(
    fig,
    __file__,
    "figure-rows.svg",
    title="Training and test error of degree 15 against the number of training rows",
    desc=f"The training error rises from {r['train'][0]:.2f} at 21 rows to {r['train'][-1]:.2f} at 2100. The test error "
    f"falls from {r['test'][0]:.1f} to {r['test'][-1]:.2f}. Both approach 4, the variance of the noise. Medians of 1,000 "
    "simulated days.",
)
