"""The fit, two late deliveries, a wave, and weights against what dropping costs."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, RED, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())
km, minutes = np.array([1.0, 3, 5]), np.array([9.0, 12, 21])


def fit(y):
    return np.linalg.lstsq(np.column_stack([np.ones(3), km]), y, rcond=None)[0]


ends = np.array([0.0, 6])
start, pace = fit(minutes)
on_line = start + pace * km
fig, ax = canvas(300)
ax.set_xlim(0, 6)
ax.set_ylim(4, 24)
ax.set_yticks([5, 10, 15, 20])
ax.set_xlabel("kilometers")
ax.set_ylabel("minutes")
ax.set_title("The best line misses all three")
fig.draw_without_rendering()
(left, low), (right, high) = ax.transData.transform([(0, 0), (1, 1)])
wide = (high - low) / (right - left)  # kilometers that look as long as a minute
ax.plot(ends, start + pace * ends, color=BLUE)
for x, y, f in zip(km, minutes, on_line):
    error = y - f
    side = -error * wide  # the square lies on the free side of the line
    ax.fill([x, x + side, x + side, x], [f, f, y, y], color=RED, alpha=0.22, lw=0)
    ax.plot([x, x], [f, y], color=RED, lw=2.5)
    text = f"{error:+.0f}, squared {error**2:.0f}".replace("-", "−")
    place = {1: (1.2, 6.8), 3: (3 + side + 0.1, 13), 5: (5 + side - 0.08, 20.6)}[int(x)]
    ax.text(*place, text, color=RED, va="center", ha="right" if x == 5 else "left")
ax.plot(km, minutes, "o", color=INK, ms=5.5)
for x, y in zip(km, minutes):
    below = x == 3
    ax.text(x, y + (-1.15 if below else 1.0), f"{y:.0f} min", size=SMALL, ha="center", va="center")
ax.text(4.15, 16, f"{start:.0f} + {pace:.0f} × km", color=BLUE, va="center")
save(
    fig, __file__, "figure-fit.svg",
    title="Three deliveries and the line with the least sum of squared errors",
    desc="The line 5 + 3 times kilometers. The deliveries lie 1 minute above it, 2 below and 1 above.",
)  # fmt: skip

for name, late, title in (
    ("middle", np.array([9.0, 42, 21]), "Late in the middle: the line lifts"),
    ("end", np.array([9.0, 12, 51]), "Late at the end: the line tilts"),
):
    a, b = fit(late)
    i = int(np.argmax(late - minutes))
    fig, ax = canvas(235)
    ax.plot(ends, start + pace * ends, color=MUTED, lw=1.5, ls=(0, (4, 3)))
    ax.plot(ends, a + b * ends, color=ORANGE)
    ax.annotate("", (km[i], late[i] - 1.6), (km[i], minutes[i] + 1.5),
                arrowprops={"arrowstyle": "->", "color": INK, "lw": 1})  # fmt: skip
    ax.plot(km[i], minutes[i], "o", ms=7, mfc="none", mec=INK)
    ax.plot(km, late, "o", color=INK, ms=7)
    ax.text(km[i] - 0.15, late[i] + (1.5 if i == 1 else 0), "+30 min", size=SMALL, ha="right",
            va="center")  # fmt: skip
    if i == 1:
        ax.text(6, 36.5, f"new: {b:.0f} min per km", color=ORANGE, ha="right")
        ax.text(6, 3.5, "before: 3 min per km", color=MUTED, ha="right")
    else:
        ax.text(0.2, 36.5, f"new: {b:.1f} min per km", color=ORANGE)
        ax.text(6, 3.5, "before: 3 min per km", color=MUTED, ha="right")
    ax.set_xlim(0, 6)
    ax.set_ylim(-9, 57)
    ax.set_yticks([0, 20, 40])
    ax.set_xlabel("kilometers")
    ax.set_ylabel("minutes")
    ax.set_title(title)
    save(
        fig, __file__, f"figure-{name}.svg",
        title=title,
        desc=f"One delivery of {km[i]:.0f} km takes 30 minutes longer. The line was 5 + 3 times "
        f"kilometers and becomes {a:g} + {b:g} times kilometers.",
    )  # fmt: skip

day = RUNS["day"]
hour, orders = np.array(day["hour"]), np.array(day["orders"])
fine = np.linspace(0, 24, 80)
turn = 2 * np.pi * fine / 24
fig, ax = canvas(235)
ax.plot(hour, orders, "o", color=MUTED, ms=3.5)
ax.plot(fine, day["line"][0] + day["line"][1] * fine, color=ORANGE)
c, s, k = day["wave"]
ax.plot(fine, c + s * np.sin(turn) + k * np.cos(turn), color=BLUE)
ax.text(12.2, 23, "column: hour", color=ORANGE, ha="right")
ax.text(23.9, 11.2, "columns: sine and\ncosine of the hour", color=BLUE, ha="right", va="center")
ax.set_xlim(0, 24)
ax.set_xticks(range(0, 25, 6))
ax.set_ylim(0, 34)
ax.set_yticks([0, 10, 20, 30])
ax.set_xlabel("hour of the day")
ax.set_ylabel("orders")
ax.set_title("Both are linear regression")
save(
    fig, __file__, "figure-wave.svg",
    title="A straight line and a wave fitted to one day of orders",
    desc="Orders fall until 7 o'clock and rise until 19. The straight line rises all day; the wave, "
    "a weighted sum of a sine and a cosine column, follows the points.",
)  # fmt: skip

size = np.abs(RUNS["standardized"])
order = np.argsort(size)
rows = np.arange(len(order))
names = [RUNS["names"][i] for i in order]
for name, values, title, label in (
    ("weights", size, "Size of the weight", "points per standard deviation"),
    ("dropping", np.array(RUNS["dropping_costs"]), "What dropping the column costs",
     "added error on held-out patients, points"),
):  # fmt: skip
    fig, ax = canvas(265)
    colors = [{"s1": RED, "bmi": GREEN}.get(n, MUTED) for n in names]
    ax.barh(rows, values[order], color=colors, height=0.62)
    ax.axvline(0, color=MUTED, lw=1)
    ax.set_yticks(rows, names)
    ax.tick_params(axis="y", length=0)
    for n, r, v in zip(names, rows, values[order]):
        if n in ("s1", "bmi"):
            text = f"{v:.1f}" if name == "weights" else f"{v:.2f}"
            ax.text(max(v, 0) + 0.02 * values.max(), r, text, va="center", size=SMALL)
    ax.set_xlim(min(0, values.min() * 1.3), values.max() * 1.17)
    ax.grid(axis="x", color=FAINT)
    ax.set_axisbelow(True)
    ax.set_xlabel(label)
    ax.set_title(title)
    save(
        fig, __file__, f"figure-{name}.svg",
        title=f"{title}, for the ten columns of the diabetes data",
        desc=("The column s1 has the largest. " if name == "weights" else
              "Dropping bmi costs most; dropping s1, whose weight is largest, next to nothing. ")
        + "; ".join(f"{n} {v:.2f}" for n, v in zip(names[::-1], values[order][::-1])) + ".",
    )  # fmt: skip
