"""Recomputes every number of the page's hand-worked section."""

import numpy as np


def share(children=20, price=15, bus=240, rate=0.2):
    return (children * price - rate * children * price + bus) / children


children, price, bus, rate = 20, 15, 240, 0.2
tickets = children * price
discount = rate * tickets
total = tickets - discount + bus
print("bus", bus, "tickets", tickets, "discount", discount, "total", total, "per child", total / children)
print("480 among 20.01:", round(480 / 20.01, 4), "drop", round(24 - 480 / 20.01, 4),
      "per 0.01:", round((480 / 20.01 - 24) / 0.01, 1))

print("\nslopes on the arrows into per child:", 1 / children, -1 / children, -total / children**2)
print("into discount:", rate, "from tickets,", tickets, "from the rate; into tickets:", price, children)
g_discount = 1 * -0.05
g_tickets = 1 * 0.05 + g_discount * rate
g_price, g_children = g_tickets * children, g_tickets * price - 1.2
print("back: discount", g_discount, "straight into per child", 0.05, "through discount", g_discount * rate)
print("tickets", round(g_tickets, 4), "price", round(g_price, 4), "=", round(100 * g_price), "cents of 100")
print("children:", round(g_tickets * price, 4), "and", -1.2, "sum", round(g_children, 4))
print("bus", 1 * 0.05, "rate", g_discount * tickets)

h = 0.01
for name, typed in (("children", 20), ("price", 15), ("bus", 240), ("rate", 0.2)):
    slope = (share(**{name: typed + h}) - share(**{name: typed - h})) / (2 * h)
    print(f"nudging {name} by 0.01 both ways: {slope:.4f}")

print("\nten percent more of each:")
for name, step, slope in (("children", 2, -0.6), ("price", 1.5, 0.8), ("bus", 24, 0.05), ("rate", 0.02, -15)):
    print(name, step, "slope * step", round(slope * step, 4), "really",
          round(share(**{name: {"children": 20, "price": 15, "bus": 240, "rate": 0.2}[name] + step}) - 24, 4))
print("one percentage point:", -15 * 0.01)

print("\nhaggling, price after discount plus bus per child:")
for p in (15, 15.3, 15.4, 16):
    b, steps = 240.0, []
    while True:
        steps.append(round(0.8 * p + b / 20, 4))
        if steps[-1] <= 22:
            break
        b *= 0.9
    print("price", p, "->", round(0.8 * p, 4), "+ bus", round(b, 4), "shared", round(b / 20, 4), steps)
print("bus slope, two rounds", round(0.05 * 0.9 * 0.9, 5), "three", round(0.05 * 0.9**3, 5))
print("from 15.3 to 15.4:", round(21.068 - 21.96, 4), "per 0.1:", round((21.068 - 21.96) / 0.1, 2))

print("\nas matrices, cells in the order children, price, tickets, discount, per child:")
A = {k: np.eye(5) for k in (2, 3, 4)}
A[2][2], A[3][3], A[4][4] = [15, 20, 0, 0, 0], [0, 0, 0.2, 0, 0], [-1.2, 0, 0.05, -0.05, 0]
row, column = np.eye(5)[4], np.eye(5)[:, 1]
for k in (4, 3, 2):
    row = row @ A[k]
    print("row", (row.round(4) + 0).tolist())
for k in (2, 3, 4):
    column = A[k] @ column
    print("column", (column.round(4) + 0).tolist())
