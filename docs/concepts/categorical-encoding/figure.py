"""A line through alphabetical codes, raffle numbers in-fold and out-of-fold, and many streets."""

import json
from pathlib import Path

import numpy as np

from macros.drawing import BLUE, FAINT, GREEN, MUTED, ORANGE, PURPLE, SMALL, canvas, save

run = json.loads(Path(__file__).with_name("runs.json").read_text(encoding="utf-8"))

# --- a line through codes, before and after a district is renamed ---
MINUTES = {"Canal": (18, 22), "Hill": (40, 44), "Market": (8, 12)}
for k, rename in enumerate(({}, {"Market": "Bazaar"})):
    deliveries = {rename.get(name, name): v for name, v in MINUTES.items()}
    names = sorted(deliveries)
    x = np.repeat(np.arange(3), 2)
    y = np.array([v for name in names for v in deliveries[name]], float)
    slope, start = np.polyfit(x, y, 1)
    fig, ax = canvas(250)
    ax.plot([-0.3, 2.3], [start - 0.3 * slope, start + 2.3 * slope], color=ORANGE)
    ax.plot(x, y, "o", color=BLUE, ms=8)
    hill = names.index("Hill")
    guess = start + slope * hill
    ax.plot(hill, guess, "s", color=ORANGE, ms=9)
    ax.text(*((1, 21) if k == 0 else (2.4, 31)), f"guess for\nHill: {guess:.0f}",
            color=ORANGE, va="top", ha="center" if k == 0 else "right")
    ax.annotate("Hill took\n40 and 44", (hill, 42), (14, 0) if k == 0 else (-14, 4),
                textcoords="offset points", color=BLUE, va="center", ha="left" if k == 0 else "right")
    ax.set_xlim(-0.4, 2.45)
    ax.set_ylim(0, 50)
    ax.set_xticks([0, 1, 2], [f"{i}\n{n}" for i, n in enumerate(names)])
    ax.set_yticks([0, 20, 40])
    ax.set_ylabel("minutes")
    ax.set_title("Market gets code 2" if k == 0 else "renamed Bazaar: code 0")
    save(fig, __file__, f"figure-codes-{k + 1}.svg",
         title=f"A straight line through the codes of {', '.join(names)}",
         desc=f"Six deliveries over the codes 0, 1, 2, and the best line. Its guess for Hill is {guess:.0f} minutes.")

# --- raffle numbers ---
s = run["scatter"]
y = np.array(s["minutes"])
for k, (key, color, title, word) in enumerate((("in", ORANGE, "In-fold", "average, own minutes included"),
                                        ("out", BLUE, "Out-of-fold", "average, own minutes left out"))):
    fig, ax = canvas(290)
    ax.plot(s[key], y, "o", color=MUTED, ms=3.5)
    ends = np.array([8, 52])
    ax.plot(ends, s["start"][k] + s["slope"][k] * ends, color=color, lw=3)
    slope = f"{s['slope'][k]:.2f}".replace("-", "−")
    ax.text(56, 61, f"slope of the line {slope}", color=color, va="center", ha="right")
    ax.set_xlim(0, 60)
    ax.set_ylim(-2, 66)
    ax.set_xticks([10, 30, 50])
    ax.set_yticks([0, 30, 60])
    ax.set_xlabel(word)
    ax.set_ylabel("minutes")
    ax.set_title(title)
    save(fig, __file__, f"figure-raffle-{k + 1}.svg", title=f"Raffle numbers, encoded {title.lower()}",
         desc=f"120 deliveries. Across: the {word} of the deliveries with the same number. Up: the minutes. "
         f"The best line over all 1,000 has slope {slope}.")

# --- many streets ---
ks = [int(k) for k in run["streets"]]
table = np.array(list(run["streets"].values()))
fig, ax = canvas(300)
ax.axhline(10, color=FAINT, lw=1.5)
ax.text(3, 9.6, "10: chance alone", color=MUTED, size=SMALL, va="center")
for column, color, label, at, ha in ((1, ORANGE, "codes and a line", (6, 14.35), "left"),
                                (5, PURPLE, "codes and a tree", (260, 13.0), "right"),
                                (2, GREEN, "one-hot,\nno penalty", (1200, 13.65), "left"),
                                (3, BLUE, "target,\nout-of-fold", (1200, 12.6), "left")):
    ax.plot(ks, table[:, column], "-o", color=color, ms=5)
    ax.text(*at, label, color=color, va="center", ha=ha)
ax.set_xscale("log")
ax.set_xlim(2.6, 9000)
ax.set_ylim(9.3, 15.2)
ax.set_xticks([3, 10, 30, 100, 300, 1000], ["3", "10", "30", "100", "300", "1,000"])
ax.minorticks_off()
ax.set_yticks([10, 12, 14])
ax.set_xlabel("number of streets, 1,000 deliveries")
ax.set_ylabel("typical miss, minutes")
save(fig, __file__, "figure-streets.svg", title="Typical miss on next deliveries by number of streets",
     desc=f"At no number of streets does any way miss less than target out-of-fold. Minutes at {ks[0]}, {ks[3]} and {ks[-1]} streets: "
     + "; ".join(f"{way} {table[0, c]}, {table[3, c]}, {table[-1, c]}" for way, c in
                 (("codes and a line", 1), ("codes and a tree", 5), ("one-hot", 2), ("target out-of-fold", 3))) + ".")
