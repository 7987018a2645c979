"""One healthy chart, eight sick ones, and the curve over the number of rows (runs.json)."""

import json
from math import log
from pathlib import Path

from macros.drawing import BLUE, GREEN, MUTED, ORANGE, PURPLE, SMALL, canvas, save

HERE = Path(__file__).parent
runs = json.loads((HERE / "runs.json").read_text())
GUESS = log(2)


def thin(line):
    """At most about 75 points; the last one stays."""
    step = max(1, len(line) // 75)
    keep = sorted({*range(0, len(line), step), len(line) - 1})
    return [k + 1 for k in keep], [line[k] for k in keep]


def chart(name, title, top, lines, labels, desc, guess=None, height=200):
    """`lines`: key in the run and color; `labels`: x, y, text, color."""
    fig, ax = canvas(height)
    r = runs[name]
    ax.axhline(GUESS, color=MUTED, lw=1.2, ls=(0, (4, 3)))
    for key, color, style in lines:
        ax.plot(*thin(r[key]), color=color, lw=2.2, ls=style)
    for x, y, text, color in labels:
        ax.text(x, y, text, color=color, size=SMALL)
    if guess:
        ax.text(*guess, "guessing: 0.693", color=MUTED, size=SMALL)
    ax.set_ylim(0, top)
    ax.set_xlim(0, len(r["train"]))
    ax.set_xlabel("epoch")
    ax.set_ylabel("loss")
    ax.set_title(title)
    save(fig, __file__, f"figure-{name}.svg", title=f"Loss against epoch: {title}", desc=desc)


TRAIN, VAL = ("train", BLUE, "-"), ("val", ORANGE, "-")


def ends(name):
    r = runs[name]
    return (
        f"Training loss goes from {r['train'][0]:.2f} to {r['train'][-1]:.2f}, validation loss from "
        f"{r['val'][0]:.2f} to {r['val'][-1]:.2f}, lowest {min(r['val']):.2f}, in {len(r['val'])} epochs."
    )


chart("healthy", "Healthy", 0.9, [VAL, TRAIN],
      [(20, 0.4, "validation", ORANGE), (9, 0.24, "training", BLUE)],
      ends("healthy"), guess=(14, 0.73), height=230)  # fmt: skip
chart("flat", "1. Flat at guessing", 0.9, [VAL, TRAIN],
      [(8, 0.76, "validation, up to 0.697", ORANGE), (8, 0.58, "training, 0.692", BLUE)],
      ends("flat"))  # fmt: skip
chart("jagged", "2. Jagged, both lines", 2.0, [VAL, TRAIN],
      [(26.2, 1.35, "validation", ORANGE), (25, 0.08, "training", BLUE)],
      ends("jagged"))  # fmt: skip
chart("level", "3. High and level, both lines", 0.9, [VAL, TRAIN],
      [(8, 0.5, "validation, ends at 0.457", ORANGE), (8, 0.34, "training, ends at 0.451", BLUE)],
      ends("level"), guess=(8, 0.73))  # fmt: skip
chart("turns", "4. Validation turns up", 0.9, [VAL, TRAIN],
      [(150, 0.5, "validation", ORANGE), (110, 0.1, "training", BLUE)],
      ends("turns"), guess=(30, 0.73))  # fmt: skip
chart("never", "5. Validation never dips", 1.8, [VAL, TRAIN],
      [(60, 1.15, "validation", ORANGE), (90, 0.22, "training", BLUE)],
      ends("never"), guess=(165, 0.74))  # fmt: skip
chart("below", "6. Validation below training", 0.72,
      [("val", ORANGE, (0, (1, 1))), ("logged", BLUE, "-"), ("train", PURPLE, (0, (3, 2)))],
      [(4, 0.53, "training, as logged", BLUE), (20, 0.43, "validation, dotted", ORANGE),
       (12, 0.26, "training, dropout off", PURPLE)],
      ends("below") + " The logged training loss ends at " + str(runs["below"]["logged"][-1]),
      guess=(14, 0.64), height=250)  # fmt: skip
chart("leak", "8. Too good", 0.9, [("fresh", GREEN, (0, (3, 2))), VAL, TRAIN],
      [(60, 0.25, "validation", ORANGE), (72, 0.09, "training", BLUE), (40, 0.43, "new patients", GREEN)],
      ends("leak") + f" On new patients it ends at {runs['leak']['fresh'][-1]:.2f}.",
      guess=(20, 0.73))  # fmt: skip

r = runs["stairs"]
fig, ax = canvas(200)
ax.plot(*thin([100 * a for a in r["fresh_accuracy"]]), color=GREEN, lw=2.2, ls=(0, (3, 2)))
ax.plot(*thin([100 * a for a in r["val_accuracy"]]), color=ORANGE, drawstyle="steps-mid")
ax.plot(*thin([100 * a for a in r["train_accuracy"]]), color=BLUE, lw=2.2)
ax.set_ylim(70, 100)
ax.set_xlim(0, 40)
ax.set_xlabel("epoch")
ax.set_ylabel("right, percent")
ax.set_title("7. Validation in stairs")
ax.text(9, 96, "20 validation patients", color=ORANGE, size=SMALL)
ax.text(14, 77, "1,000 validation patients", color=GREEN, size=SMALL)
ax.text(2.2, 85, "training", color=BLUE, size=SMALL)
save(fig, __file__, "figure-stairs.svg", title="Accuracy against epoch: validation in stairs",
     desc="On 20 patients the accuracy jumps between 85, 90 and 95 percent and shows no trend. On 1,000 patients "
     "it rises from 80 to 86 percent.")  # fmt: skip

best = 100 * runs["best"]["error"]
for name, title, labels in (
    ("line", "Straight line", [(330, 22.2, "new patients", ORANGE), (330, 16, "training", BLUE)]),
    ("free", "Free model", [(260, 22.8, "new patients", ORANGE), (330, 3.3, "training", BLUE)]),
):
    r = runs[name]
    fig, ax = canvas(230)
    ax.axhline(best, color=MUTED, lw=1.2, ls=(0, (4, 3)))
    ax.plot(r["rows"], [100 * e for e in r["fresh"]], color=ORANGE, marker="o", ms=4)
    ax.plot(r["rows"], [100 * e for e in r["train"]], color=BLUE, marker="o", ms=4)
    ax.set_xscale("log")
    ax.set_xticks([50, 200, 800, 3200], ["50", "200", "800", "3,200"])
    ax.minorticks_off()
    ax.set_ylim(-1, 31)
    ax.set_xlabel("patients to learn from")
    ax.set_ylabel("wrong, percent")
    ax.set_title(title)
    ax.text(50, best - 2.7, "best anybody can do", color=MUTED, size=SMALL)
    for x, y, text, color in labels:
        ax.text(x, y, text, color=color)
    save(fig, __file__, f"figure-{name}.svg", title=f"Error against the number of training patients: {title}",
         desc=f"Error on new patients falls from {100 * r['fresh'][0]:.1f} percent at 50 patients to "
         f"{100 * r['fresh'][-1]:.1f} at 3,200; training error goes from {100 * r['train'][0]:.1f} to "
         f"{100 * r['train'][-1]:.1f}. The best possible is {best:.1f}.")  # fmt: skip
