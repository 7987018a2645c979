"""Recomputes every number of the page's hand-worked section."""

import numpy as np

names = "ABCDE"
length = np.array([235.0, 241, 250, 259, 265])  # millimeters
girth = np.array([235.0, 227, 240, 253, 245])
pinched = np.array([1.0, 0, 0, 1, 0])


def variance(x):
    return np.sum((x - x.mean()) ** 2) / (len(x) - 1)


for name, *row in zip(names, length, girth, pinched, strict=True):
    print(name, *(round(x) for x in row))
print("means", length.mean(), girth.mean())

x, y = length - length.mean(), girth - girth.mean()
along, across = 0.8 * x + 0.6 * y, -0.6 * x + 0.8 * y
print("\nlength of the arrow: 0.64 + 0.36 =", round(0.8**2 + 0.6**2, 4))
print("A from the means", x[0], y[0])
print("A along", round(0.8 * x[0], 1), round(0.6 * y[0], 1), round(along[0], 1))
print("A across", round(-0.6 * x[0], 1), round(0.8 * y[0], 1), round(across[0], 1))
back = np.round([250 + 0.8 * along[0], 240 + 0.6 * along[0]], 1)
print("A rebuilt from one number", back, "missed by", length[0] - back[0], girth[0] - back[1])
print("distance", round(np.hypot(length[0] - back[0], girth[0] - back[1]), 4))

print("\nname  from means  along  across")
for k, name in enumerate(names):
    print(name, x[k], y[k], round(along[k], 1), round(across[k], 1))
print("squares of length", x**2, sum(x**2), "variance", variance(length))
print("squares of girth", y**2, sum(y**2), "variance", variance(girth))
print("products", x * y, sum(x * y), "covariance", sum(x * y) / 4)
print("along: sum of squares", round(sum(along**2)), "variance", round(variance(along), 4))
print("across: sum of squares", round(sum(across**2)), "variance", round(variance(across), 4))
print("totals", 153 + 97, 225 + 25, "shares", 225 / 250, 25 / 250)
print("percent", round(100 * 225 / 250), round(100 * 25 / 250), "alone", round(100 * 153 / 250))
print("product:", 153 * 97, "-", 96 * 96, "=", 153 * 97 - 96 * 96, "=", 225 * 25)
print("stretch:", 153 * 0.8 + 96 * 0.6, "= 225 * 0.8;", 96 * 0.8 + 97 * 0.6, "= 225 * 0.6")
for angle in (0, 20, 37, 45, 90, 127):
    t = np.deg2rad(angle)
    print("angle", angle, "variance", round(variance(np.cos(t) * x + np.sin(t) * y), 1))
print("angle of (0.8, 0.6):", round(np.rad2deg(np.arctan2(0.6, 0.8)), 1))
print("covariance of the two new numbers", round(sum(along * across) / 4, 6) + 0.0)
print("pinched with along:", round(np.corrcoef(pinched, along)[0, 1], 4) + 0.0)

print("\nlength in centimeters")
cm = np.array([[1.53, 9.6], [9.6, 97]])
values, arrows = np.linalg.eigh(cm)
arrow = arrows[:, 1] * np.sign(arrows[1, 1])
print("variances 153 / 100 =", 153 / 100, "covariance 96 / 10 =", 96 / 10)
print("first arrow", np.round(arrow, 2), "variance", round(values[1], 2))
print("total", 1.53 + 97, "percent", round(100 * values[1] / 98.53, 1))
print("scores", np.round(arrow[0] * x / 10 + arrow[1] * y, 1), "girths from their mean", y)
r = 96 / np.sqrt(153 * 97)
print("standardized:", round(r, 3), "percent", round(50 * (1 + r), 1), "arrow", round(0.5**0.5, 3))
print("arrow from 225: 225 - 153 =", 225 - 153, " 72 / 96 =", 72 / 96, " 0.6 / 0.8 =", 0.6 / 0.8)
print("halves", 250 / 2, 125 * 125, 125 * 125 - 5625, "root", (125 * 125 - 5625) ** 0.5)
print("(1, 0.75) has length", 1.25, "as 1 +", 0.75**2, "=", 1.25**2, "arrow", 1 / 1.25, 0.6)
