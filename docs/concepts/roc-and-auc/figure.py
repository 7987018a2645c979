"""Sixteen pairs as boxes; the hundred patients' curve; rare positives; two curves of the same area."""

import numpy as np

from macros.drawing import BLUE, GREEN, INK, MUTED, ORANGE, PAPER, PURPLE, RED, canvas, save

SCORES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
HEALTHY = [30, 22, 14, 9, 6, 4, 2, 2, 1, 0]
SICK = [0, 0, 0, 1, 1, 1, 2, 2, 2, 1]

QUARTERS = [0, 0.25, 0.5, 0.75, 1]
NAMES = ["0", "0.25", "0.5", "0.75", "1"]

# --- 1: the eight patients: one box for each pair, and the staircase between won and lost ---
up, right = [0.9, 0.8, 0.6, 0.4], [0.7, 0.55, 0.3, 0.2]
fig, ax = canvas(330)
for i, s in enumerate(up):
    for j, h in enumerate(right):
        won = s > h
        ax.fill([j, j + 1, j + 1, j], [i, i, i + 1, i + 1], color=BLUE if won else ORANGE, alpha=0.22, lw=0)
        ax.plot([j, j + 1, j + 1], [i + 1, i + 1, i], color=PAPER, lw=1.5)
        ax.text(j + 0.5, i + 0.5, "won" if won else "lost", color=BLUE if won else ORANGE, ha="center", va="center")
x, y = [0], [0]
for score in sorted(up + right, reverse=True):
    x.append(x[-1] + (score in right))
    y.append(y[-1] + (score in up))
ax.plot(x, y, color=INK, lw=3, clip_on=False)
ax.spines["left"].set_bounds(0, 4)
ax.spines["bottom"].set_bounds(0, 4)
ax.plot(x, y, "o", color=INK, ms=5, clip_on=False)
for i, s in enumerate(up):
    ax.text(4.08, i + 0.5, f"sick {s:g}", color=MUTED, ha="left", va="center")
for j, h in enumerate(right):
    ax.text(j + 0.5, 4.1, f"{h:g}", color=MUTED, ha="center", va="bottom")
ax.text(2, 4.42, "the healthy, by score", color=MUTED, ha="center", va="bottom")
ax.set_xlim(0, 5.05)
ax.set_ylim(0, 4.75)
ax.set_xticks(range(5), NAMES)
ax.set_yticks(range(5), NAMES)
ax.set_xlabel("FPR: share of the healthy flagged", x=0.4)
ax.set_ylabel("TPR: share of the sick flagged", y=0.42)
save(
    fig,
    __file__,
    "figure-boxes.svg",
    title="The ROC curve of eight patients, with one box for each pair of a sick and a healthy one",
    desc="Four rows for the sick patients with 0.9, 0.8, 0.6 and 0.4, four columns for the healthy ones with 0.7, 0.55, "
    "0.3 and 0.2. The staircase goes up, up, right, up, right, up, right, right. The 13 boxes under it are won: the sick "
    "patient scored higher. The 3 above it are lost: 0.6 and 0.4 against 0.7, and 0.4 against 0.55.",
)

# --- 2: the hundred patients ---
tp = np.append(0, np.cumsum(SICK[::-1]))
fp = np.append(0, np.cumsum(HEALTHY[::-1]))
fig, ax = canvas(300)
ax.plot([0, 1], [0, 1], color=MUTED, lw=1.2, ls=(0, (4, 3)))
ax.text(0.36, 0.33, "no better than chance", color=MUTED, ha="left", va="top")
ax.fill_between(fp / 90, tp / 10, color=BLUE, alpha=0.13, lw=0)
ax.plot(fp / 90, tp / 10, "o-", color=BLUE, ms=4.5, clip_on=False)
for tenth, dx, dy in ((6, 0.04, -0.02), (5, 0.04, -0.03), (3, 0.015, -0.06)):
    i = 10 - tenth
    ax.text(fp[i] / 90 + dx, tp[i] / 10 + dy, f"0.{tenth}: {tp[i]} sick, {fp[i]} healthy", ha="left", va="center")
ax.text(0.6, 0.16, "area 0.943", color=BLUE, ha="center", va="center")
ax.set_xlim(0, 1.01)
ax.set_ylim(0, 1.02)
ax.set_xticks(QUARTERS, NAMES)
ax.set_yticks(QUARTERS, NAMES)
ax.set_xlabel("FPR: share of the 90 healthy flagged")
ax.set_ylabel("TPR: share of the 10 sick flagged")
save(
    fig,
    __file__,
    "figure-hundred.svg",
    title="The ROC curve of the hundred patients",
    desc="From the origin almost straight up to 3 sick and 1 healthy at threshold 0.8, 7 and 5 at 0.6, 8 and 9 at 0.5, 10 and "
    "24 at 0.3, then level to the corner. The area is 0.943. A dashed diagonal stands for chance, with area 0.5.",
)

# --- 3: precision against recall, with 90 and with 900 healthy ---
fig, ax = canvas(270)
for times, color, text in ((1, GREEN, "90 healthy\narea 0.61"), (10, RED, "900 healthy\narea 0.22")):
    keep = np.append(True, np.diff(tp) > 0)
    recall = (tp / 10)[keep]
    precision = (tp / np.maximum(tp + times * fp, 1))[keep]
    precision[0] = precision[1]
    ax.fill_between(recall, precision, step="pre", color=color, alpha=0.12, lw=0)
    ax.plot(recall, precision, color=color, drawstyle="steps-pre")
    ax.plot(recall[1:], precision[1:], "o", color=color, ms=5, clip_on=False)
    at = recall == 0.8
    ax.text(0.82 if times == 1 else 0.81, precision[at][0] + 0.02, f"{precision[at][0]:.2f} at 0.5", color=color, ha="left", va="bottom")
    ax.text(0.46 if times == 1 else 0.19, 0.8 if times == 1 else 0.26, text, color=color, ha="left", va="bottom")
ax.set_xlim(0, 1.08)
ax.set_ylim(0, 1.04)
ax.set_xticks([0, 0.5, 1], ["0", "0.5", "1"])
ax.set_yticks([0, 0.5, 1], ["0", "0.5", "1"])
ax.set_xlabel("recall: share of the sick flagged")
ax.set_ylabel("precision")
ax.set_title("Same ROC curve, two precisions")
save(
    fig,
    __file__,
    "figure-rare.svg",
    title="Precision against recall for the same scores, with 90 and with 900 healthy patients",
    desc="With 90 healthy the precision falls in steps from 1 to 0.29, and is 0.47 at threshold 0.5. With 900 it falls at once to "
    "0.23 and then to 0.04, and is 0.08 at threshold 0.5. The areas are 0.61 and 0.22.",
)

# --- 4: two ROC curves of the area 0.8 ---
u = np.concatenate([np.geomspace(1e-5, 0.05, 22), np.linspace(0.07, 1, 24)])
u = np.append(0, u)
fig, ax = canvas(280)
for curve, color in ((u**0.25, GREEN), (1 - (1 - u) ** 4, PURPLE)):
    ax.plot(u, curve, color=color)
for value, color, text in ((0.01**0.25, GREEN, "A"), (1 - 0.99**4, PURPLE, "B")):
    ax.plot(0.01, value, "o", color=color, ms=6, clip_on=False, zorder=5)
ax.plot([0.01, 0.14], [0.01**0.25] * 2, color=GREEN, lw=1, ls=(0, (2, 2)))
ax.text(0.15, 0.01**0.25, "at FPR 0.01, A: 32 % of the sick", color=GREEN, ha="left", va="center")
ax.text(0.15, 0.04, "at FPR 0.01, B: 4 % of the sick", color=PURPLE, ha="left", va="center")
ax.text(0.62, 0.86, "A", color=GREEN, ha="center", va="top")
ax.text(0.42, 0.92, "B", color=PURPLE, ha="center", va="bottom")
ax.set_xlim(0, 1.01)
ax.set_ylim(0, 1.02)
ax.set_xticks(QUARTERS, NAMES)
ax.set_yticks(QUARTERS, NAMES)
ax.set_xlabel("FPR")
ax.set_ylabel("TPR")
ax.set_title("Two curves, both of the area 0.8")
save(
    fig,
    __file__,
    "figure-cross.svg",
    title="Two ROC curves that cross and have the same area",
    desc="Curve A rises steeply at the left: at a false positive rate of 0.01 it has found 32 percent of the sick. Curve B starts "
    "flat, with 4 percent there, and overtakes A at a rate of about 0.28. Both areas are 0.8.",
)
