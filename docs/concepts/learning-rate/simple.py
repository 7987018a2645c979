"""Recomputes every number of the page's hand-worked section, and those of the shower."""

import numpy as np

nights, bills = np.array([1, 1, 2]), np.array([90, 90, 210])


def loss(w, n=nights):
    return ((w * n - bills) ** 2).mean()


def slope(w, n=nights):
    return (2 * n * (w * n - bills)).mean()


print("nights", nights, "bills", bills, "model at 60", 60 * nights, "hours", 24 * nights)
print("errors at 60:", 60 * nights - bills, "squares", (60 * nights - bills) ** 2,
      "sum", ((60 * nights - bills) ** 2).sum(), "loss", loss(60))
print("errors at 100:", 100 * nights - bills, "loss", loss(100))
print("single slopes at 60:", 2 * nights * (60 * nights - bills), "sum",
      (2 * nights * (60 * nights - bills)).sum(), "slope", slope(60))
print("distance -40, slope -160, curvature", slope(60) / (60 - 100), "limit", 2 / 4, "in one step", 1 / 4)
for rate in (0.001, 0.1, 0.25, 0.6):
    step = rate * -slope(60)
    print(f"rate {rate}: step {step:g}, price {60 + step:g}, distance {60 + step - 100:g},"
          f" loss {loss(60 + step):,.4f}")

print("\nrange test by hand: the rate doubles, one step each")
w, rate = 60.0, 0.01
for k in range(9):
    print(k, f"rate {rate:g} price {w:.2f} loss {loss(w):,.2f} slope {slope(w):.2f} step {-rate * slope(w):.2f}"
             f"  keeps {1 - 4 * rate:g}")
    w -= rate * slope(w)
    rate *= 2
print("a third of 0.64:", round(0.64 / 3, 2), " distance kept by it:", round(1 - 4 * 0.21, 2))
w = 60.0
for k in range(3):
    w -= 0.21 * slope(w)
    print("rate 0.21, price", round(w, 2), "loss", round(loss(w), 2))
w = 60.0
for k in range(100):
    w -= 0.001 * slope(w)
    if k in (0, 9, 99):
        print("rate 0.001, step", k + 1, "price", round(w, 2), "loss", round(loss(w), 2))

print("\nthe same stays in hours")
hours = 24 * nights
print("price per hour 60 / 24 =", 60 / 24, "best", round(100 / 24, 4), "loss", loss(2.5, hours))
print("slope", slope(2.5, hours), "=", 24, "* -160; curvature", 4 * 24**2, "limit", f"{2 / 2304:.6f}")
w = 2.5
for k in range(3):
    w -= 0.1 * slope(w, hours)
    print("rate 0.1: price per hour", f"{w:,.1f}", "loss", f"{loss(w, hours):,.0f}")
rate = 0.1 / 576
w = 2.5 - rate * slope(2.5, hours)
print("rate 0.1 / 576 =", f"{rate:.7f}", "price per hour", round(w, 4), "per night", round(24 * w, 4))

print("\nthe shower: 22 degrees off")
print("first hotel, 1 per degree:", [22 * 0.5**k for k in range(5)])
print("first hotel, 0.02 per degree, after 60 turns:", round(22 * 0.99**60, 2), "water", round(38 - 22 * 0.99**60, 2))
off = 22
for k in range(4):
    print("second hotel: off", round(off, 2), "water", round(38 - off, 2), "turn", round(off, 2))
    off *= 1 - 2.1
print("best turn:", 1 / 0.5, round(1 / 2.1, 2))
