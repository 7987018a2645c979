"""The hand-worked network with its values and its gradients, and what a gradient costs."""

import numpy as np
from matplotlib.patches import Circle

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PAPER, SMALL, blank, canvas, save

x, w, v = 2.0, np.array([1.0, 0.5]), np.array([[1.0, 2.0], [-1.0, 3.0]])
target = np.array([1.0, 3.0])
hidden = np.maximum(w * x, 0)
output = v @ hidden
miss = output - target
loss = np.sum(miss**2) / 2
routes = v * miss[:, None]  # routes[i, j]: what output i reports to hidden unit j
to_hidden = routes.sum(axis=0)
to_w = to_hidden * (hidden > 0) * x
to_v = np.outer(miss, hidden)

PLACE = {"in": (24, 125), "A": (112, 190), "B": (112, 60), "1": (222, 190), "2": (222, 60), "L": (314, 125)}
LINKS = [("in", "A"), ("in", "B"), ("A", "1"), ("B", "1"), ("A", "2"), ("B", "2"), ("1", "L"), ("2", "L")]
# How far along a link its number stands, and its shift off the line.
SPOT = {("in", "A"): (0.5, -6, 11), ("in", "B"): (0.5, -6, -11), ("A", "1"): (0.5, 0, 10), ("B", "2"): (0.5, 0, -10),
        ("B", "1"): (0.27, 0, 0), ("A", "2"): (0.27, 0, 0)}  # fmt: skip
R = 18


def num(value):
    return f"{value:g}".replace("-", "−")


def net(nodes, links, color, backwards):
    fig, ax = canvas(270)
    blank(ax)
    ax.set_xlim(0, 340)
    ax.set_ylim(0, 262)
    ax.set_aspect("equal")
    for link in LINKS:
        a, b = (np.array(PLACE[n], float) for n in (link[::-1] if backwards else link))
        step = (b - a) / np.linalg.norm(b - a)
        ax.annotate("", b - step * (R + 1), a + step * (R + 1),
                    arrowprops={"arrowstyle": "-|>", "color": MUTED, "lw": 1.2, "shrinkA": 0, "shrinkB": 0})  # fmt: skip
    for link, value in links.items():
        along, dx, dy = SPOT[link]
        a, b = (np.array(PLACE[n], float) for n in link)
        at = a + along * (b - a) + (dx, dy)
        box = {"facecolor": PAPER, "edgecolor": "none", "pad": 1.5} if not (dx or dy) else None
        ax.text(*at, num(value), color=color if backwards else INK, ha="center", va="center", size=SMALL, bbox=box)
    for n, value in nodes.items():
        ax.add_patch(Circle(PLACE[n], R, facecolor=PAPER, edgecolor=color, lw=1.8))
        ax.text(*PLACE[n], num(value) if value is not None else "–", color=color, ha="center", va="center", weight="bold")
    return fig, ax


def name(ax, node, text, dy=R + 10, color=MUTED, dx=0):
    ax.text(PLACE[node][0] + dx, PLACE[node][1] + dy, text, color=color, ha="center", va="center", size=SMALL)


weights = {("in", "A"): w[0], ("in", "B"): w[1], ("A", "1"): v[0, 0], ("B", "1"): v[0, 1], ("A", "2"): v[1, 0], ("B", "2"): v[1, 1]}
fig, ax = net({"in": x, "A": hidden[0], "B": hidden[1], "1": output[0], "2": output[1], "L": loss}, weights, BLUE, False)
name(ax, "in", "input")
name(ax, "A", "A")
name(ax, "B", "B", -R - 11)
name(ax, "1", "output 1", dx=6)
name(ax, "1", f"{num(miss[0])} too high", R + 26, INK, dx=6)
name(ax, "2", "output 2", -R - 11, dx=6)
name(ax, "2", f"{num(-miss[1])} too low", -R - 27, INK, dx=6)
name(ax, "L", "loss")
ax.text(0, 253, "Forward: values", color=BLUE, weight="bold", va="center")
save(fig, __file__, "figure-forward.svg", title="The network forward: values in the circles, weights on the links",
     desc=f"Input {x:g} gives A = {hidden[0]:g} and B = {hidden[1]:g}; these give output 1 = {output[0]:g}, which is {miss[0]:g} too high, "
     f"and output 2 = {output[1]:g}, which is {-miss[1]:g} too low. The loss is {loss:g}.")  # fmt: skip

grads = {("in", "A"): to_w[0], ("in", "B"): to_w[1], ("A", "1"): to_v[0, 0], ("B", "1"): to_v[0, 1], ("A", "2"): to_v[1, 0], ("B", "2"): to_v[1, 1]}
fig, ax = net({"in": None, "A": to_hidden[0], "B": to_hidden[1], "1": miss[0], "2": miss[1], "L": 1.0}, grads, ORANGE, True)
sums = [f"{num(routes[0, j])} {'+' if routes[1, j] >= 0 else '−'} {num(abs(routes[1, j]))} = {num(to_hidden[j])}" for j in (0, 1)]
name(ax, "in", "input")
name(ax, "A", "A: " + sums[0], color=INK)
name(ax, "B", "B: " + sums[1], -R - 11, INK)
name(ax, "1", "output 1", dx=6)
name(ax, "2", "output 2", -R - 11, dx=6)
name(ax, "L", "loss")
ax.text(0, 253, "Backward: gradients", color=ORANGE, weight="bold", va="center")
save(fig, __file__, "figure-backward.svg", title="The same network backward: gradients in the circles and on the links",
     desc=f"From the loss, 1, back: output 1 gets {miss[0]:g}, output 2 gets {miss[1]:g}. A adds {sums[0]}, B adds {sums[1]}. "
     f"The weights into A and B get {to_w[0]:g} and {to_w[1]:g}, the weights into output 1 {to_v[0, 0]:g} and {to_v[0, 1]:g}, "
     f"into output 2 {to_v[1, 0]:g} and {to_v[1, 1]:g}.")  # fmt: skip

# The cost, counted in multiplications: networks of five square layers.
counts, tried, back = [], [], []
for width in np.unique(np.geomspace(2, 1000, 25).astype(int)):
    once = 5 * width**2
    counts.append(once)
    tried.append(2 * once)  # runs: two for each weight
    back.append((once + once + 4 * width**2) / once)  # forward, weight gradients, layer gradients
fig, ax = canvas(240)
ax.loglog(counts, tried, color=GREEN)
ax.loglog(counts, back, color=ORANGE)
ax.text(1.5e3, 9e5, "nudging: two runs\nfor each weight", color=GREEN, ha="center", size=SMALL)
ax.text(5e4, 6, f"forward and back: {back[-1]:.1f} runs’ worth", color=ORANGE, ha="center", size=SMALL)
ax.set_xlabel("weights in the network")
ax.set_ylabel("cost, in forward runs")
ax.set_ylim(1, 2e7)
ax.grid(color=FAINT)
ax.set_title("The price of one gradient")
save(fig, __file__, "figure-cost.svg", title="Cost of all gradients against the number of weights, both axes logarithmic",
     desc=f"Nudging climbs from {tried[0]} runs for {counts[0]} weights to {tried[-1]:,} for {counts[-1]:,}. "
     f"Forward and back costs as much as {back[-1]:.1f} runs at every size.")  # fmt: skip
