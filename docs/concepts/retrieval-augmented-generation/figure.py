"""One question through the pipeline; found and right over k; found over words handed over."""

import json
from pathlib import Path

from matplotlib.patches import FancyBboxPatch, Rectangle

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PURPLE, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text(encoding="utf-8"))

# The question of By hand: shared words over the product of lengths, best first.
RULES = [
    ("late film: 50 cents", 3 / 18**0.5),
    ("late book: 20 cents", 2 / 18**0.5),
    ("film: keep 7 days", 1 / 15**0.5),
    ("lost card: 5 dollars", 1 / 15**0.5),
    ("book: keep 21 days", 0.0),
    ("game: keep 7 days", 0.0),
]
fig, ax = canvas(440)
ax.set_xlim(0, 340)
ax.set_ylim(440, 0)
ax.set_axis_off()
ax.set_position([0, 0, 1, 1])


def box(y, height, lines, color, x=8, width=324):
    shape = "round,pad=0,rounding_size=5"
    ax.add_patch(
        FancyBboxPatch((x, y), width, height, boxstyle=shape, fill=False, ec=color, lw=1.5)
    )
    for i, (text, shade) in enumerate(lines):
        at = y + height / 2 + 17 * (i - (len(lines) - 1) / 2)
        ax.text(x + width / 2, at, text, ha="center", va="center", color=shade)


def arrow(top, bottom, text="", x=60):
    ax.annotate("", (x, bottom), (x, top), arrowprops={"arrowstyle": "->", "color": MUTED, "lw": 1.5})
    ax.text(x + 12, (top + bottom) / 2, text, va="center", color=MUTED, size=SMALL)


box(6, 28, [("What does a late film cost?", INK)], MUTED)
arrow(36, 68, "compare with all 6 rules")
for i, (text, cosine) in enumerate(RULES):
    y = 72 + 24 * i
    color = BLUE if i < 2 else FAINT
    ax.add_patch(Rectangle((185, y + 3), 105 * cosine / 0.75, 16, facecolor=color, lw=0))
    ax.text(178, y + 11, text, ha="right", va="center", color=INK if i < 2 else MUTED)
    ax.text(190 + 105 * cosine / 0.75, y + 11, f"{cosine:.2f}", va="center", color=INK if i < 2 else MUTED, size=SMALL)
ax.plot([318, 326, 326, 318], [74, 74, 116, 116], color=BLUE, lw=1.5)
ax.text(332, 132, "handed over", ha="right", va="center", color=BLUE, size=SMALL)
box(226, 46, [("Measurement 1:", ORANGE), ("is the right rule handed over?", ORANGE)], ORANGE, 84, 248)
arrow(222, 284)
box(288, 28, [("prompt: 2 rules + the question", INK)], MUTED)
arrow(318, 348, "language model")
box(352, 28, [("answer: 50 cents", INK)], MUTED)
ax.plot([60, 60, 84], [382, 411, 411], color=MUTED, lw=1.5)
box(388, 46, [("Measurement 2:", ORANGE), ("is the answer right?", ORANGE)], ORANGE, 84, 248)
save(
    fig,
    __file__,
    "figure.svg",
    title="One question through retrieval-augmented generation, with its two measurements",
    desc="The question is compared with six rules. Cosines: "
    + "; ".join(f"{t}, {c:.2f}" for t, c in RULES)
    + ". The first two go into the prompt with the question; the language model answers 50 cents. Measurement 1 asks whether the right rule was handed over, measurement 2 whether the answer is right.",
)

sections = {int(k): r for k, r in RUNS["sections"].items()}
ks = sorted(sections)
found = [20 * sections[k]["found"] for k in ks]
right = [20 * sections[k]["right"] for k in ks]
fig, ax = canvas(260)
ax.plot(ks, found, "o-", color=BLUE, ms=5)
ax.plot(ks, right, "o-", color=ORANGE, ms=5)
alone = 20 * RUNS["right section alone"]
ax.axhline(alone, color=GREEN, lw=1.5, ls=(0, (4, 3)))
ax.text(7, 20.35, "right section found", color=BLUE, va="bottom", ha="center")
ax.text(7, 14.6, "right answer", color=ORANGE, va="top", ha="center")
ax.text(12.2, alone - 0.25, "right answer, given\nthe right section alone", color=GREEN, va="top", ha="right", linespacing=1.1)
ax.set_xlim(0.5, 12.4)
ax.set_ylim(13, 21.4)
ax.set_xticks([1, 2, 4, 6, 8, 10, 12])
ax.set_yticks([14, 16, 18, 20])
ax.set_xlabel("sections handed over (k)")
ax.set_ylabel("questions, of 20")
save(
    fig,
    __file__,
    "figure-k.svg",
    title="Found and right over the number of sections handed over",
    desc="More sections find more, and the answers get no better. " + "; ".join(f"with {k}: {f:.0f} found, {r:.0f} right" for k, f, r in zip(ks, found, right))
    + f". Given the right section alone: {alone:.0f} right.",
)

fig, ax = canvas(260)
for name, color, line in (("4", BLUE, "s-"), ("2", PURPLE, "o--"), ("1", ORANGE, "^-")):
    rows = [r for r in RUNS["sizes"][name].values() if r["words"] <= 125]
    ax.plot([r["words"] for r in rows], [20 * r["found"] for r in rows], line, color=color, ms=6)
ax.text(44, 17.25, "whole sections", color=BLUE, ha="center", va="bottom")
ax.text(124, 19.25, "two sentences", color=PURPLE, ha="right", va="bottom")
ax.text(38, 14.3, "single sentences", color=ORANGE, ha="left", va="top")
ax.set_xlim(-4, 128)
ax.set_ylim(9, 20.6)
ax.set_yticks([10, 12, 14, 16, 18, 20])
ax.set_xlabel("words handed over")
ax.set_ylabel("questions found, of 20")
save(
    fig,
    __file__,
    "figure-size.svg",
    title="Questions whose right sentence is handed over, for passages of three sizes",
    desc="Of 20 questions. "
    + "; ".join(
        f"passages of {name} sentence{'' if name == '1' else 's'}: " + ", ".join(f"{20 * r['found']:.0f} with {r['words']} words" for r in runs.values() if r["words"] <= 125)
        for name, runs in RUNS["sizes"].items() if "title" not in name
    ) + ".",
)
