"""The trip sheet as a graph, the error of nudging, and the growth of a formula (from runs.json)."""

import json
from pathlib import Path

from matplotlib.patches import Rectangle

from macros.drawing import BLUE, GREEN, INK, MUTED, ORANGE, PAPER, SMALL, blank, canvas, save

# --- the five cells, forward and back ---
children, price = 20, 15
tickets = children * price
discount = 0.2 * tickets
share = (tickets - discount + 240) / children
values = {"children": children, "price": price, "tickets": tickets, "discount": discount, "per child": share}
slopes = {
    ("children", "tickets"): price, ("price", "tickets"): children, ("tickets", "discount"): 0.2,
    ("tickets", "per child"): 1 / children, ("discount", "per child"): -1 / children,
    ("children", "per child"): -share / children,
}
grads = {"per child": 1.0}
for name in ("discount", "tickets", "price", "children"):
    grads[name] = sum(grads[end] * s for (start, end), s in slopes.items() if start == name)
place = {"children": (48, 200), "price": (48, 48), "tickets": (150, 124), "discount": (222, 34), "per child": (292, 124)}
label = {  # where a slope is written, beside its arrow
    ("children", "tickets"): (76, 152), ("price", "tickets"): (112, 76), ("tickets", "discount"): (212, 82),
    ("tickets", "per child"): (219, 137), ("discount", "per child"): (290, 76), ("children", "per child"): (176, 230),
}
W, H = 82, 44


def short(v):
    return f"{round(v, 4):g}".replace("-", "−")


for back in (False, True):
    fig, ax = canvas(262)
    blank(ax)
    ax.set_xlim(0, 340)
    ax.set_ylim(0, 262)
    for (start, end), slope in slopes.items():
        a, b = place[start], place[end]
        shape = "arc3,rad=-0.33" if (start, end) == ("children", "per child") else "arc3,rad=0"
        if shape != "arc3,rad=0":
            a, b = (a[0] + W / 2 - 2, a[1] + 4), (b[0], b[1] + H / 2)
            cut = {"shrinkA": 2, "shrinkB": 2}
        else:
            cut = {"shrinkA": 27, "shrinkB": 27}
            if start in ("children", "price") or (start, end) == ("tickets", "per child"):
                cut = {"shrinkA": 43, "shrinkB": 43} if a[1] == b[1] else {"shrinkA": 38, "shrinkB": 38}
        ends = (b, a) if back else (a, b)
        shrink = {"shrinkA": cut["shrinkB"], "shrinkB": cut["shrinkA"]} if back else cut
        style = shape.replace("-0.33", "0.33") if back else shape
        ax.annotate("", ends[1], ends[0], zorder=1,
                    arrowprops=dict(arrowstyle="->", color=ORANGE if back else MUTED, lw=1.6, connectionstyle=style, **shrink))
        if back:
            ax.text(*label[start, end], "× " + short(slope), color=ORANGE, ha="center", va="center", size=SMALL, zorder=4)
    for name, (x, y) in place.items():
        ax.add_patch(Rectangle((x - W / 2, y - H / 2), W, H, fc=PAPER, ec=INK, lw=1.4, zorder=2))
        ax.text(x, y + 10, name, ha="center", va="center", zorder=3, size=SMALL, color=MUTED)
        ax.text(x, y - 9, short(grads[name] if back else values[name]), ha="center", va="center", zorder=3, weight="bold",
                color=ORANGE if back else INK)
    ax.text(0, 252, "Back: slope of “per child” in each cell" if back else "Forward: the value in each cell", ha="left", va="center")
    kind = "backward" if back else "forward"
    save(fig, __file__, f"figure-{kind}.svg",
         title="The five cells with their slopes" if back else "The five cells with their values",
         desc="Arrows run from per child back to children and price; on each the factor it multiplies by. "
              "Slopes: per child 1, discount −0.05, tickets 0.04, price 0.8, children −0.6." if back else
              "Children 20 and price 15 feed tickets 300. Tickets feed discount 60. Tickets, discount and children feed per child, 24.")

runs = json.loads((Path(__file__).parent / "runs.json").read_text())

# --- the error of nudging against the size of the nudge ---
data = runs["nudging"]
fig, ax = canvas(270)
ax.loglog(data["h"], data["one_sided"], color=BLUE)
ax.loglog(data["h"], data["two_sided"], color=ORANGE)
ax.axhline(data["autodiff"], color=GREEN)
ax.set_xlim(1.5, 6e-16)
ax.set_ylim(2e-17, 9)
ax.set_xticks([1, 1e-5, 1e-10, 1e-15])
ax.set_yticks([1, 1e-4, 1e-8, 1e-12, 1e-16])
ax.minorticks_off()
ax.set_xlabel("nudge, smaller to the right")
ax.set_ylabel("relative error of the slope")
ax.text(2e-2, 1.2e-2, "up only", color=BLUE, ha="left")
ax.text(5e-1, 2e-10, "up and\ndown", color=ORANGE, ha="left", va="center")
ax.text(1e-8, 1.2e-4, "too small:\nrounding", color=MUTED, ha="center", va="center")
ax.text(1e-8, 4e-16, "autodiff, no nudge", color=GREEN, ha="center", va="bottom")
save(fig, __file__, "figure-nudging.svg", title="Error of a slope found by nudging, against the size of the nudge",
     desc=f"Two V-shaped curves. Nudging up only is best near 3e-7, with a relative error of {min(data['one_sided'])}; "
          f"up and down is best near 1e-4, with {min(data['two_sided'])}. Below, errors grow again, to 1. "
          f"Autodiff has {data['autodiff']}.")

# --- how a written-out derivative grows ---
data = runs["swell"]
rounds = [d["rounds"] for d in data]
fig, ax = canvas(250)
ax.semilogy(rounds, [d["symbolic"] for d in data], color=BLUE)
ax.semilogy(rounds, [d["autodiff"] for d in data], color=GREEN)
ax.semilogy(rounds[::2], [d["shared"] for d in data][::2], "o", color=ORANGE, ms=5)
ax.set_xlim(0.5, 20.5)
ax.set_ylim(3, 3e8)
ax.set_xticks([1, 5, 10, 15, 20])
ax.set_yticks([10, 1e3, 1e5, 1e7])
ax.minorticks_off()
ax.set_xlabel("rounds of x → 4x(1 − x)")
ax.set_ylabel("operations for the slope")
ax.text(13, 3e6, "derivative\nwritten out", color=BLUE, ha="right", va="center")
ax.text(20.3, 330, "autodiff (line)", color=GREEN, ha="right", va="bottom")
ax.text(20.3, 40, "written out, each part once (dots)", color=ORANGE, ha="right", va="top", size=SMALL)
save(fig, __file__, "figure-swell.svg", title="Operations for one slope, against the number of rounds",
     desc=f"The derivative written out as one formula grows to {data[-1]['symbolic']:,} operations at 20 rounds. "
          f"Autodiff needs {data[-1]['autodiff']}; the formula with shared parts has {data[-1]['shared']}.")
