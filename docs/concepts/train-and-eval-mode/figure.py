"""What runs.py measured: thirty calls of one patient, and three mistakes."""

import json
from pathlib import Path

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, RED, SMALL, canvas, save

RUNS = json.loads(Path(__file__).with_name("runs.json").read_text())

fig, ax = canvas(270)
names = ["train record", "train no_grad", "eval record", "eval no_grad"]
for i, name in enumerate(names):
    combo = RUNS["combos"][name]
    color = ORANGE if name.startswith("train") else BLUE
    calls = combo["calls"]
    xs = [i - 0.3 + 0.6 * k / (len(calls) - 1) for k in range(len(calls))]
    ax.plot(xs, calls, "o", color=color, ms=3, ls="none")
    kb = combo["kept"][1] / 1000
    ax.text(i, -8.5, f"{kb:.0f} kB" if kb else "0 kB", size=SMALL, ha="center", color=INK)
ax.text(1.5, -7.7, "kept for the backward pass:", size=SMALL, ha="center", color=MUTED)
ax.text(0.5, -0.9, "train mode", size=SMALL, ha="center", color=ORANGE)
ax.text(2.5, -3.6, "eval mode", size=SMALL, ha="center", color=BLUE)
ax.set_xticks(range(4), ["recording", "no_grad", "recording", "no_grad"])
ax.set_ylim(-9.0, -0.4)
ax.set_yticks([-6, -4, -2])
ax.set_ylabel("logit of one patient")
ax.set_title("Thirty calls each")
save(
    fig, __file__, "figure-calls.svg",
    title="One patient's logit in thirty calls, for the four combinations of mode and recording",
    desc="In train mode the logit jumps about, with the same thirty values whether recording is on or off: from "
    f"{min(RUNS['combos'][names[0]]['calls'])} to {max(RUNS['combos'][names[0]]['calls'])}. In eval mode it is "
    f"{RUNS['combos'][names[2]]['calls'][0]} in every call. Kept for the backward pass: 33, 0, 16 and 0 kB.",
)  # fmt: skip

fig, ax = canvas(250)
right = [
    [100 * e[1] for e in RUNS["eval"]],
    [100 * e[1] for e in RUNS["again"]["mixed"]],
    [100 * e[1] for e in RUNS["again"]["sorted"]],
    [100 * e[3] for e in RUNS["again"]["sorted"]],
]
for i, (values, color) in enumerate(zip(right, (BLUE, ORANGE, ORANGE, BLUE))):
    mean = sum(values) / len(values)
    xs = [i - 0.16 + 0.32 * k / 9 for k in range(10)]
    ax.plot(xs, values, "o", color=color, ms=3.5, alpha=0.7, ls="none")
    ax.text(i, mean - 7 if mean > 60 else mean + 5, f"{mean:.0f}", color=color, ha="center")
ax.set_xticks(range(4), ["eval", "train,\nmixed", "train,\nsorted", "eval\nagain"])
ax.set_ylim(45, 102)
ax.set_xlim(-0.5, 3.5)
ax.set_ylabel("% right")
ax.grid(axis="y", color=FAINT)
ax.set_title("Same weights, same 269 patients")
save(
    fig, __file__, "figure-order.svg",
    title="Accuracy on the same patients in eval mode, in train mode with mixed and with sorted rows, and after",
    desc="Means over ten networks: " + ", ".join(f"{sum(v) / 10:.1f}" for v in right) + " percent.",
)  # fmt: skip

epochs = range(1, 31)
fig, ax = canvas(250)
for key, color in (("right", GREEN), ("forgot", RED)):
    curve = RUNS["curves"][key]
    ax.plot(epochs, [c[2] for c in curve], color=color)
    ax.plot(epochs, [c[0] for c in curve], color=color, ls=(0, (3, 2)), lw=1.5)
ax.text(30, 0.262, "train() forgotten", color=RED, size=SMALL, ha="right")
ax.text(30, 0.122, "train() every epoch", color=GREEN, size=SMALL, ha="right")
ax.text(30, 0.061, "dashed, training rows: every epoch", color=GREEN, size=SMALL, ha="right")
ax.text(30, 0.011, "forgotten", color=RED, size=SMALL, ha="right")
ax.set_ylim(0, 0.3)
ax.set_xlim(0, 31)
ax.set_xlabel("epoch")
ax.set_ylabel("loss, in eval mode")
ax.set_title("In eval mode after epoch 1")
a, b = RUNS["curves"]["right"][-1], RUNS["curves"]["forgot"][-1]
save(
    fig, __file__, "figure-forgot.svg",
    title="Losses by epoch, with and without net.train() after the first validation",
    desc=f"Means of ten seeds. With train() in every epoch the validation loss ends at {a[2]}, the training loss at "
    f"{a[0]}. Without it, at {b[2]} and {b[0]}.",
)  # fmt: skip

fig, ax = canvas(250)
share = RUNS["malignant"][1]
floor = share * 0.3133 + (1 - share) * 0.6931
ax.plot(epochs, [c[0] for c in RUNS["curves"]["twice"]], color=RED)
ax.plot(epochs, [c[0] for c in RUNS["curves"]["right"]], color=GREEN)
ax.axhline(floor, color=MUTED, lw=1.2, ls=(0, (3, 2)))
ax.text(30, 0.60, "sigmoid twice", color=RED, size=SMALL, ha="right")
ax.text(30, floor - 0.045, f"floor {floor:.3f}", color=MUTED, size=SMALL, ha="right")
ax.text(30, 0.075, "loss on logits", color=GREEN, size=SMALL, ha="right")
ax.set_ylim(0, 0.75)
ax.set_xlim(0, 31)
ax.set_xlabel("epoch")
ax.set_ylabel("training loss")
ax.set_title("A loss that cannot fall")
save(
    fig, __file__, "figure-twice.svg",
    title="Training loss by epoch, with the loss applied to logits and to sigmoid outputs",
    desc=f"On logits the loss falls to {a[0]}. On sigmoid outputs it settles at "
    f"{RUNS['curves']['twice'][-1][0]}, just above its floor of {floor:.4f}.",
)  # fmt: skip
