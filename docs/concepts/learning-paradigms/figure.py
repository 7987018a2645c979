"""One log seen as three problems, what trying is worth, and right against wrong labels."""

import json
from pathlib import Path

import numpy as np
from matplotlib.patches import FancyBboxPatch

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PURPLE, RED, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())
HOUR = np.array([8, 9, 15, 16, 8, 9, 15, 16])
DEGREES = np.array([4, 6, 5, 7, 20, 22, 21, 23])
PRICE = np.array([4, 4, 4, 3, 3, 3, 3, 4])
CUPS = np.array([28, 26, 24, 36, 20, 18, 14, 9])


def log(title):
    """Axes for the eight hours, the same in all three drawings."""
    fig, ax = canvas(240)
    ax.set_xlim(6.2, 18.3)
    ax.set_ylim(0, 27)
    ax.set_xticks([8, 10, 12, 14, 16])
    ax.set_yticks([0, 10, 20])
    ax.set_xlabel("hour of the day")
    ax.set_ylabel("degrees Celsius")
    ax.set_title(title)
    return fig, ax


fig, ax = log("Supervised: every dot has its answer")
new = (9, 8)
for k in (0, 1):
    ax.plot([HOUR[k], new[0]], [DEGREES[k], new[1]], color=ORANGE, lw=1.6)
ax.plot(HOUR, DEGREES, "o", color=BLUE, ms=7)
for k, n in enumerate(CUPS):
    left = k in (0,)
    ax.annotate(
        str(n), (HOUR[k], DEGREES[k]), (-9 if left else 8, 0), textcoords="offset points",
        color=BLUE, va="center", ha="right" if left else "left",
    )  # fmt: skip
ax.plot(*new, "o", ms=8, mfc="none", mec=ORANGE, mew=2)
ax.annotate("new hour: how many cups?", new, (-12, 14), textcoords="offset points", color=ORANGE)
ax.text(12.1, 14.5, "number = cups sold", color=BLUE, size=SMALL, ha="center")
save(
    fig, __file__, "figure-supervised.svg",
    title="The supervised problem: eight hours with the cups sold, and a new hour without",
    desc="Dots over hour and temperature, each labeled with its cups: 28, 26, 24, 36 in the cold, "
    "20, 18, 14, 9 in the warm. A new hour at 9 o'clock and 8 degrees is joined to its two nearest "
    "dots, 28 and 26.",
)  # fmt: skip

fig, ax = log("Unsupervised: no answers, only likeness")


def loop(x, y, w, h, color, style):
    ax.add_patch(FancyBboxPatch(
        (x, y), w, h, boxstyle="round,pad=0,rounding_size=0.9", fc="none", ec=color, lw=2,
        ls=style))  # fmt: skip


for y in (2.2, 18.2):
    loop(6.9, y, 10.2, 6.8, BLUE, "-")
for x in (7.2, 14.2):
    loop(x, 1, 2.6, 25.2, ORANGE, (0, (3, 2)))
ax.plot(HOUR, DEGREES, "o", color=INK, ms=7)
for y, word in ((5.6, "cold"), (21.6, "warm")):
    ax.text(12, y, word, color=BLUE, ha="center", va="center")
ax.text(12, 13.6, "dashed:\nmorning,\nafternoon", color=ORANGE, ha="center", va="center")
save(
    fig, __file__, "figure-unsupervised.svg",
    title="The unsupervised problem: the same eight hours without answers, grouped in two ways",
    desc="Solid loops join the four cold and the four warm hours, the tightest groups when time is "
    "counted in hours. Dashed loops join the four morning and the four afternoon hours, the "
    "tightest when time is counted in quarter-hours.",
)  # fmt: skip

fig, ax = log("Reinforcement: only the price tried")
for k in range(8):
    color = GREEN if PRICE[k] == 4 else PURPLE
    ax.plot(HOUR[k], DEGREES[k], "o", color=color, ms=7)
    side = -1 if HOUR[k] in (8, 15) else 1
    known, unknown = f"{PRICE[k]}: {PRICE[k] * CUPS[k]}", f"{7 - PRICE[k]}: ?"
    lines = (known, unknown) if PRICE[k] == 3 else (unknown, known)
    up = 9 if k in (1, 3, 5, 7) else -9
    for text, dy in zip(lines, (up - 6.5, up + 6.5), strict=True):
        ax.annotate(
            text, (HOUR[k], DEGREES[k]), (8 * side, dy), textcoords="offset points", va="center",
            ha="left" if side > 0 else "right", size=SMALL,
            color=MUTED if "?" in text else color,
        )  # fmt: skip
ax.text(12, 13.5, "price: euros brought in", ha="center", size=SMALL)
save(
    fig, __file__, "figure-reinforcement.svg",
    title="The reinforcement problem: for each hour only the take of the price that was tried",
    desc="Beside each dot two lines. Price 4 brought 112, 104 and 96 in three cold hours and 36 in "
    "one warm hour; price 3 brought 108 in one cold hour and 60, 54, 42 in three warm ones. The "
    "take of the other price is a question mark each time.",
)  # fmt: skip

fig, ax = canvas(250)
for explore, color, words, y in (("0", RED, "never", 71), ("0.1", GREEN, "1 hour in 10", 96.5)):
    share = RUNS["share"][explore]
    ax.plot(20 * np.arange(len(share)) + 10, share, color=color)
    ax.text(1000, y, words, color=color, ha="right", va="center")
ax.set_xlim(0, 1010)
ax.set_ylim(55, 101)
ax.set_yticks([60, 70, 80, 90, 100])
ax.grid(axis="y", color=FAINT)
ax.set_xlabel("hours of selling")
ax.set_ylabel("% at the better price")
ax.set_title("Carts that try a random price:")
save(
    fig, __file__, "figure-trying.svg",
    title="Share of 1,000 simulated carts that ask the better price, by hours of selling",
    desc="Carts that never try again after the first sales stay at "
    f"{RUNS['share']['0'][-1]} percent. Carts that take a random price in one hour of ten rise "
    f"from {RUNS['share']['0.1'][0]} to {RUNS['share']['0.1'][-1]} percent.",
)  # fmt: skip

fig, ax = canvas(290)
sizes = RUNS["sizes"]
for kind, color, words, at in (
    ("none", BLUE, "no mistakes", (62, 86.5)),
    ("random", GREEN, "random", (1290, 91.5)),
    ("lopsided", PURPLE, "lopsided", (1290, 85)),
    ("rule", RED, "by a rule", (1290, 64.5)),
):
    ax.semilogx(sizes, RUNS["labels"][kind], color=color)
    ax.text(*at, words, color=color, va="center", ha="right" if kind == "none" else "left")
clean = RUNS["labels"]["none"]
for kind, color in (("random", GREEN), ("lopsided", PURPLE), ("rule", RED)):
    score = RUNS["labels"][kind][-1]
    worth = np.exp(np.interp(score, clean, np.log(sizes)))
    ax.plot([worth, 1200], [score, score], color=color, lw=1, ls=(0, (2, 2)))
    ax.plot([worth, 1200], [score, score], "o", color=color, ms=5)
ax.set_xlim(18, 4200)
ax.set_ylim(33, 98)
ax.set_xticks([20, 50, 100, 400, 1200], ["20", "50", "100", "400", "1,200"])
ax.minorticks_off()
ax.set_yticks([40, 60, 80])
ax.grid(axis="y", color=FAINT)
ax.set_xlabel("labels learned from")
ax.set_ylabel("% of new pictures right")
ax.set_title("30 wrong in 100, of three kinds")
save(
    fig, __file__, "figure-labels.svg",
    title="Percent of handwritten digits read right against the number of labels, with mistakes",
    desc="Without mistakes 94 percent at 1,200 labels. With 30 wrong in 100: random mistakes 92, "
    "as 440 right labels; lopsided ones 87, as 130; mistakes by a rule 65, as 30.",
)  # fmt: skip
