"""The LSTM cell and the GRU cell with the numbers of one hour; what a gate leaves; recall by start and rate."""

import json
from math import exp, tanh
from pathlib import Path

from matplotlib.patches import Rectangle

from macros.drawing import BLUE,  GREEN, INK, MUTED, ORANGE, PAPER, blank, canvas, save


def sigmoid(z):
    return 1 / (1 + exp(-z))


def start(height):
    fig, ax = canvas(height)
    blank(ax)
    ax.set_xlim(0, 340)
    ax.set_ylim(0, height)
    return fig, ax


def label(x, y, text, color=INK, **kw):
    ax.text(x, y, text, color=color, **{"ha": "center", "va": "center", "zorder": 5, **kw})


def dot(x, y, text, color=INK, size=24):
    ax.plot(x, y, "o", ms=size, mfc=PAPER, mec=color, mew=1.6, zorder=3)
    label(x, y - (1 if text in "×+" else 0), text, color, fontsize=16 if text in "×+" else 13)


def box(x, y, name, value, color, w=56):
    ax.add_patch(Rectangle((x - w / 2, y - 20), w, 40, fc=PAPER, ec=color, lw=1.6, zorder=3))
    label(x, y + 9, name, color)
    label(x, y - 9, value, color)


def arrow(a, b, color=INK, lw=1.8):
    ax.annotate("", b, a, arrowprops=dict(arrowstyle="-|>", color=color, lw=lw, shrinkA=0, shrinkB=0, mutation_scale=12))


def base(x0, x1, tops, text, y=22):
    ax.add_patch(Rectangle((x0, y - 14), x1 - x0, 28, fc=PAPER, ec=MUTED, lw=1.2, zorder=3))
    label((x0 + x1) / 2, y, text)
    for top_x, top_y in tops:
        arrow((top_x, y + 14), (top_x, top_y), MUTED, 1.3)


# --- LSTM: one hour ---
x, h, c = 1, 0.5, 0.8
f, i = sigmoid(0.2 * x + 0.4 * h + 1.8), sigmoid(2 * x - 0.4 * h - 1.4)
g, o = tanh(0.8 * x + 0.6 * h), sigmoid(0.5 * x + 0.7 * h)
new = f * c + i * g
fig, ax = start(318)
top, mid, low = 262, 176, 94
label(2, 306, "LSTM: two numbers go on, c and h", ha="left", weight="bold")
arrow((36, top), (66, top), BLUE, 3)
arrow((92, top), (148, top), BLUE, 3)
arrow((174, top), (286, top), BLUE, 3)
dot(20, top, f"{c:.2f}", BLUE, 34)
label(20, top - 27, "c before", BLUE)
dot(78, top, "×", ORANGE)
dot(160, top, "+")
dot(308, top, f"{new:.2f}", BLUE, 34)
label(282, top + 30, "c after", BLUE)
label(119, top + 13, f"{f * c:.2f}")
arrow((160, mid + 13), (160, top - 13), GREEN)
label(166, (mid + top) / 2 + 2, f"{i * g:.2f}", ha="left")
dot(160, mid, "×", GREEN)
box(58 + 20, low, "drain f", f"{f:.2f}", ORANGE)
box(140, low, "inlet i", f"{i:.2f}", GREEN)
box(200, low, "news g", f"{g:.2f}", GREEN)
box(262, low, "tap o", f"{o:.2f}", ORANGE, 52)
arrow((78, low + 20), (78, top - 13), ORANGE)
arrow((145, low + 20), (155, mid - 13), GREEN)
arrow((194, low + 20), (169, mid - 10), GREEN)
arrow((308, top - 19), (308, mid + 14), BLUE)
box(308, mid, "tanh", f"{tanh(new):.2f}", BLUE, 48)
arrow((308, mid - 20), (308, low + 13), BLUE)
dot(308, low, "×", ORANGE)
arrow((288, low), (295, low), ORANGE)
arrow((308, low - 13), (308, 40), INK)
dot(308, 22, f"{o * tanh(new):.2f}", INK, 34)
label(322, 56, "h", ha="left")
base(50, 282, [(78, low - 20), (140, low - 20), (200, low - 20), (262, low - 20)], f"reads x = 1 and h before = {h:.2f}")
save(fig, __file__, "figure-lstm.svg", title="One LSTM cell with the numbers of one hour",
     desc=f"The cell state goes from 0.80 through times the forget gate {f:.2f} and plus {i * g:.2f} to {new:.2f}. What is added is the input gate {i:.2f} "
          f"times the candidate {g:.2f}. The output is the output gate {o:.2f} times tanh of the cell, {o * tanh(new):.2f}. All four read x and the last output.")

# --- GRU: one hour ---
z, r = sigmoid(0.2 * x + 0.4 * h + 1.8), sigmoid(0.5 * x + 0.7 * h)
n = tanh(0.8 * x + r * (0.6 * h + 0.2))
fig, ax = start(300)
top, mid, low = 244, 166, 90
label(2, 288, "GRU: one number goes on, h", ha="left", weight="bold")
arrow((36, top), (72, top), BLUE, 3)
arrow((98, top), (192, top), BLUE, 3)
arrow((218, top), (286, top), BLUE, 3)
dot(20, top, f"{h:.2f}", BLUE, 34)
label(22, top - 27, "h before", BLUE)
dot(85, top, "×", ORANGE)
dot(205, top, "+")
dot(308, top, f"{(1 - z) * n + z * h:.2f}", BLUE, 34)
label(308, top - 27, "h after", BLUE)
label(146, top + 13, f"{z * h:.2f}")
label(211, (mid + top) / 2 + 2, f"{(1 - z) * n:.2f}", ha="left")
arrow((205, mid + 13), (205, top - 13), GREEN)
dot(205, mid, "×", GREEN)
box(85, low, "keep z", f"{z:.2f}", ORANGE)
arrow((85, low + 20), (85, top - 13), ORANGE)
arrow((106, low + 20), (193, mid - 5), ORANGE)
label(126, mid - 12, f"1 − z = {1 - z:.2f}", ORANGE)
box(205, low, "news n", f"{n:.2f}", GREEN)
arrow((205, low + 20), (205, mid - 13), GREEN)
box(299, low, "reset r", f"{r:.2f}", ORANGE)
arrow((271, low), (233, low), ORANGE)
base(50, 326, [(85, low - 20), (205, low - 20), (299, low - 20)], f"reads x = 1 and h before = {h:.2f}")
save(fig, __file__, "figure-gru.svg", title="One GRU cell with the numbers of one hour",
     desc=f"The state 0.50 is multiplied by the update gate {z:.2f}; {1 - z:.2f} times the candidate {n:.2f} is added: {(1 - z) * n + z * h:.2f}. "
          f"The reset gate {r:.2f} acts on the past inside the candidate.")

# --- what a constant gate leaves ---
fig, ax = canvas(250)
for gate, color in ((0.99, BLUE), (0.9, GREEN), (0.5, ORANGE)):
    steps = [0, 0.5, 1, 2, 3, 4, 6, 8, 10] + list(range(15, 201, 5))
    ax.plot(steps, [gate**s for s in steps], color=color)
label(104, 0.47, "gate 0.99", BLUE, ha="left")
label(17, 0.27, "gate 0.9", GREEN, ha="left")
label(60, 0.065, "gate 0.5, near 0 after 10", ORANGE, ha="left")
ax.set_ylim(-0.02, 1.05)
ax.set_xlim(0, 203)
ax.set_yticks([0, 0.5, 1], ["0", "half", "all"])
ax.set_xticks([0, 10, 50, 100, 200])
ax.set_xlabel("steps back along the cell")
ax.set_title("Share of the gradient that is left", loc="left")
save(fig, __file__, "figure-left.svg", title="What a constant forget gate leaves of the gradient",
     desc="Gate 0.5 leaves a half after one step, 0.9 after about 7 steps, 0.99 after about 69; 0.99 leaves 0.13 after 200 steps.")

# --- recall ---
run = json.loads((Path(__file__).parent / "runs.json").read_text())
names = {"default": "as PyTorch", "orthogonal": "U orthogonal", 1: "bias 1", 3: "bias 3"}
fig, ax = start(262)
label(2, 250, f"{run['distance']} steps to remember over; filled: learned", ha="left", weight="bold")
label(2, 224, "learning rate", MUTED, ha="left")
left = [146 + 68 * k for k in range(len(run["rates"]))]
for x0, rate in zip(left, run["rates"]):
    label(x0 + 24, 224, str(rate), MUTED)
y, told, before = 224, [], None
for row in run["recall"]:
    y -= 26 if row["cell"] == before else 32
    before = row["cell"]
    color = {"rnn": MUTED, "lstm": BLUE, "gru": GREEN}[before]
    label(2, y, f"{before.upper()}, {names[row['start']]}", color, ha="left")
    for x0, learned in zip(left, row["learned"]):
        for k in range(run["starts"]):
            ax.plot(x0 + 12 * k, y, "o", ms=8, mfc=color if k < learned else PAPER, mec=color, mew=1.2)
    told.append(f"{before.upper()}, {names[row['start']]}: {', '.join(map(str, row['learned']))}")
save(fig, __file__, "figure-recall.svg", title="How many of five networks learned to recall the first symbol, at three learning rates",
     desc="LSTM and GRU learn it when their bias starts at 3. "
     f"How many of {run['starts']} at rates {', '.join(map(str, run['rates']))}. " + "; ".join(told) + ".")
