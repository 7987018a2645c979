"""The loop drawn once and unrolled, a slate that fades beside one that holds, and recall against distance."""

import json
from math import tanh
from pathlib import Path

from macros.drawing import BLUE, FAINT, INK, MUTED, ORANGE, PAPER, blank, canvas, save

# --- the loop, and the same thing unrolled over three steps ---
xs, h, states = (1, 0, 0), 0.0, []
for x in xs:
    h = tanh(x + 0.5 * h)
    states.append(h)

fig, ax = canvas(460)
blank(ax)
ax.set_xlim(0, 340)
ax.set_ylim(0, 460)


def circle(x, y, text, color=INK):
    ax.plot(x, y, "o", ms=40, mfc=PAPER, mec=color, mew=1.8, zorder=3)
    ax.text(x, y, text, ha="center", va="center", zorder=4)


def arrow(start, end, color, bend=0.0):
    style = dict(arrowstyle="-|>", color=color, lw=2, shrinkA=0, shrinkB=0, mutation_scale=13,
                 connectionstyle=f"arc3,rad={bend}")
    ax.annotate("", end, start, arrowprops=style)


def label(x, y, text, color, **kw):
    ax.text(x, y, text, color=color, va="center", **{"ha": "center", **kw})


label(2, 446, "Drawn once: a loop", INK, ha="left", weight="bold")
circle(150, 370, "state")
circle(150, 294, "sea")
arrow((150, 316), (150, 347), BLUE)
label(158, 331, "W = 1", BLUE, ha="left")
ax.plot([173, 222, 222, 150], [370, 370, 416, 416], color=ORANGE, lw=2)
arrow((150, 416), (150, 393), ORANGE)
label(230, 394, "U = 0.5, one", ORANGE, ha="left")
label(230, 378, "step later", ORANGE, ha="left")
ax.plot([2, 338], [262, 262], color=FAINT, lw=1)
label(2, 243, "Unrolled: three steps, one W and one U", INK, ha="left", weight="bold")
places = (116, 210, 304)
circle(26, 116, "0", MUTED)
for k, px in enumerate(places):
    circle(px, 116, f"{states[k]:.2f}")
    circle(px, 32, str(xs[k]))
    arrow((px, 54), (px, 93), BLUE)
    before = 26 if k == 0 else places[k - 1]
    arrow((before + 22, 116), (px - 23, 116), ORANGE)
    ax.plot([(before + px) / 2 - 1] * 2, [118, 166], color=ORANGE, lw=1.2, ls=(0, (2, 2)))
    label(px, 214, ("t − 1", "t", "t + 1")[k], INK)
ax.plot([70, 256], [166, 166], color=ORANGE, lw=1.2, ls=(0, (2, 2)))  # one weight, tied to its three arrows
label(163, 179, "U = 0.5, used three times", ORANGE)
ax.plot([46, 304], [73, 73], color=BLUE, lw=1.2, ls=(0, (2, 2)))
label(2, 73, "W = 1", BLUE, ha="left")
label(26, 214, "start", MUTED)
label(26, 32, "sea", MUTED)
label(26, 150, "state", MUTED)
save(fig, __file__, "figure-unrolled.svg", title="One recurrent unit, drawn as a loop and unrolled over three steps",
     desc="Above: the state reads the sea with weight 1 and, one step later, itself with weight 0.5. Below: the same unit at t − 1, t "
          "and t + 1. The sea is 1, 0, 0; the state goes from 0 to 0.76, 0.36, 0.18. One W and one U are tied to three arrows each.")

# --- two nights with the same waves ---
run = json.loads((Path(__file__).parent / "runs.json").read_text())
for u, name, title in (("0.5", "figure-fade.svg", "U = 0.5: the slate fades"), ("2", "figure-hold.svg", "U = 2: the slate holds")):
    fig, ax = canvas(250)
    ship, none = run["nights"][u]
    steps = range(len(ship))
    ax.axhline(0, color=FAINT, lw=1)
    ax.plot(steps, none, color=ORANGE, lw=2)
    ax.plot(steps, ship, color=BLUE, lw=2, ls="-" if u == "2" else (0, (4, 2)))
    ax.set_ylim(-1.1, 1.1)
    ax.set_yticks([-1, 0, 1], ["−1", "0", "1"])
    ax.set_xticks([0, 10, 20, 30])
    ax.set_xlabel("steps after the first symbol")
    ax.set_ylabel("state", labelpad=-4)
    ax.set_title(title)
    if u == "2":
        label(15, 0.72, "first symbol +1", BLUE)
        label(15, -0.72, "first symbol −1", ORANGE)
    else:
        label(1.6, 0.72, "first symbol +1", BLUE, ha="left")
        label(1.6, -0.72, "first symbol −1", ORANGE, ha="left")
        label(17, 0.5, "one line: no difference left", INK)
    save(fig, __file__, name, title=title,
         desc="The state of one unit over 30 steps, for two sequences that differ in the first symbol only. "
              + ("Their lines meet within about eight steps." if u == "0.5" else "Their lines stay near +0.95 and −0.95 to the end."))

# --- recall against distance ---
fig, ax = canvas(270)
counts = {}
for start, color in (("orthogonal", ORANGE), ("default", BLUE)):
    rows = [r for r in run["recall"] if r["start"] == start and r["rate"] == 0.003]
    counts[start] = ", ".join(str(r["learned"]) for r in rows)
    ax.plot([r["distance"] for r in rows], [r["learned"] for r in rows], "o-", color=color, lw=2,
            **({"ms": 10, "mfc": PAPER, "mew": 2} if start == "orthogonal" else {"ms": 6}))
label(29, 6.4, "U starts orthogonal", ORANGE, ha="left")
label(33, 0.75, "U starts by default", BLUE, ha="left")
ax.set_xticks([5, 10, 20, 30, 60])
ax.set_xlim(3, 63)
ax.set_ylim(-0.4, 7.5)
ax.set_yticks([0, 1, 2, 3, 4, 5, 6, 7])
ax.set_xlabel("steps between first symbol and question")
ax.set_title("Of 7 networks, this many learned it", loc="left")
save(fig, __file__, "figure-recall.svg", title="How many of seven networks learned to recall the first symbol, by distance",
     desc=f"At 5, 10, 20, 30 and 60 steps. U started by default: {counts['default']}. U started orthogonal: {counts['orthogonal']}.")
