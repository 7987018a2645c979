"""One block with its numbers; thirty layers trained; digits growing alike; one block taken out (runs.json)."""

import json
from pathlib import Path
from statistics import fmean, median

from macros.drawing import BLUE, INK, MUTED, ORANGE, PAPER, SMALL, blank, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text(encoding="utf-8"))
TRAINED = RUNS["trained"]

# --- one block ---
fig, ax = canvas(225)
blank(ax)
ax.set_xlim(0, 340)
ax.set_ylim(0, 225)
arrow = dict(arrowstyle="-|>", color=BLUE, lw=2, mutation_scale=13, shrinkA=0, shrinkB=0)
ax.annotate("", (246, 165), (46, 165), arrowprops=arrow)
ax.annotate("", (322, 165), (274, 165), arrowprops=arrow)
ax.plot([78, 78, 102], [165, 85, 85], color=ORANGE, lw=2)
ax.plot([214, 260, 260], [85, 85, 128], color=ORANGE, lw=2)
ax.annotate("", (260, 151), (260, 126), arrowprops=arrow | dict(color=ORANGE))
ax.plot(78, 165, "o", color=BLUE, ms=6)
for cx, text in ((130, "ReLU"), (186, "× 0.5")):
    ax.text(cx, 85, text, ha="center", va="center",
            bbox=dict(boxstyle="round,pad=0.45", fc=PAPER, ec=ORANGE, lw=1.5))
ax.plot(260, 165, "o", ms=27, mfc=PAPER, mec=INK, mew=1.5)
ax.text(260, 165, "+", ha="center", va="center", size=17)
ax.text(28, 165, "2", ha="center", va="center", size=17)
ax.text(331, 165, "3", ha="center", va="center", size=17)
ax.text(162, 181, "skip: 2 stays 2, slope 1", ha="center", va="center", color=BLUE)
ax.text(158, 50, "branch: adds 1, slope 0.5", ha="center", va="center", color=ORANGE)
ax.text(10, 206, "in", color=MUTED, size=SMALL)
ax.text(336, 206, "out", color=MUTED, size=SMALL, ha="right")
ax.text(170, 14, "slope of the whole block: 1 + 0.5 = 1.5", ha="center", va="center")
save(fig, __file__, "figure-block.svg", title="One residual block with its numbers",
     desc="The input 2 goes two ways. The skip carries it on unchanged, with slope 1. The branch, ReLU and a weight "
          "of 0.5, makes 1 of it, with slope 0.5. The sum is 3, and the slope of the block is 1.5.")

# --- thirty layers, training and test ---
DASHES = {"plain 30": (0, (4, 1.5)), "residual 30": "-"}
steps = RUNS["steps"]
for part, name, title in (("train", "figure-train.svg", "Training digits wrong, %"),
                          ("test", "figure-test.svg", "New digits wrong, %")):
    fig, ax = canvas(235)
    for key, color, text, at in (("plain 30", ORANGE, "plain, 30 layers", (285, 51)),
                                 ("residual 30", BLUE, "residual, 30 layers", (310, 31))):
        for row in zip(*TRAINED[key][part]):
            ax.plot(steps, row, color=color, lw=0.9, alpha=0.5, ls=DASHES[key])
        ax.plot(steps, [median(c) for c in TRAINED[key][part]], color=color, lw=2.6, ls=DASHES[key])
        ax.text(*at, text, color=color)
    ax.set_ylim(0, 100)
    ax.set_xlim(0, 500)
    ax.set_yticks([0, 25, 50, 75, 100])
    ax.set_xticks([0, 100, 200, 300, 400, 500])
    ax.set_xlabel("training steps")
    ax.set_title(title)
    last = {k: median(TRAINED[k][part][-1]) for k in ("plain 30", "residual 30")}
    save(fig, __file__, name, title=f"{title}: plain and residual networks over 500 steps",
         desc="Five starts each, the median drawn thick. At the end, in percent: "
              + "; ".join(f"{k} layers {v:.1f}" for k, v in last.items()) + ".")

# --- how alike two digits look ---
fig, ax = canvas(235)
blocks = range(1, 31)
for key, color in (("plain", ORANGE), ("residual", BLUE)):
    alike = RUNS["start"][key]["alike"]
    for row in zip(*alike):
        ax.plot(blocks, row, color=color, lw=0.9, alpha=0.5, ls=DASHES[f"{key} 30"])
    ax.plot(blocks, [fmean(c) for c in alike], color=color, lw=2.6, ls=DASHES[f"{key} 30"])
ax.text(29.5, 0.895, "plain", color=ORANGE, ha="right")
ax.text(29.5, 0.63, "residual", color=BLUE, ha="right")
ax.text(1.2, 1.01, "1 = all digits look the same", color=MUTED, size=SMALL)
ax.axhline(1, color=MUTED, lw=1, ls=(0, (2, 3)))
ax.set_xlim(1, 30)
ax.set_ylim(0.5, 1.06)
ax.set_xticks([1, 10, 20, 30])
ax.set_xlabel("block, before training")
ax.set_title("How alike two digits look")
ends = {k: fmean(RUNS["start"][k]["alike"][-1]) for k in ("plain", "residual")}
save(fig, __file__, "figure-alike.svg", title="Mean similarity of two digits after each of 30 blocks, before training",
     desc=f"Plain: rises to {ends['plain']:.2f} after block 30, where 1 means the same direction. "
          f"Residual: stays level and ends at {ends['residual']:.2f}. Five starts each.")

# --- one block taken out ---
out = {key: [100 - median(row) for row in TRAINED[key]["without"]] for key in ("plain 10", "residual 10")}
fig, ax = canvas(235)
for key, color in (("plain 10", ORANGE), ("residual 10", BLUE)):
    whole = 100 - median(TRAINED[key]["test"][-1])
    ax.axhline(whole, color=color, lw=1.2, ls=(0, (5, 3)))
    for k, row in enumerate(TRAINED[key]["without"], 1):
        ax.plot([k] * 5, [100 - v for v in row], "o", color=color, ms=4, mew=0, alpha=0.8)
ax.text(10.4, 70, "plain, all blocks in", color=ORANGE, ha="right")
ax.text(10.4, 30, "plain, one block out", color=ORANGE, ha="right")
ax.text(10.4, 102, "residual, in or out", color=BLUE, ha="right")
ax.set_xlim(0.5, 10.5)
ax.set_ylim(0, 110)
ax.set_xticks([1, 5, 10])
ax.set_yticks([0, 25, 50, 75, 100])
ax.set_xlabel("which block is taken out")
ax.set_title("New digits right, %")
save(fig, __file__, "figure-without.svg", title="Ten-block networks after one block is taken out, without retraining",
     desc="Each dot is one of five networks. In percent, medians over the five. "
          + " ".join(f"{name}: {100 - median(TRAINED[key]['test'][-1]):.0f} with all blocks; with one out, "
                     f"{min(out[key]):.0f} to {max(out[key]):.0f}."
                     for name, key in (("Plain", "plain 10"), ("Residual", "residual 10"))))
