"""Recomputes every number of the page's hand-worked section, and those of the other sections."""

import numpy as np

A = np.array([10, 10, 10, 10, -10, -10, -10, -10])
B = np.array([10, 10, 10, -10, -10, -10, -10, 10])
both = (A + B) / 2
print("misses A", A, "B", B, "same sign on", int((A == B).sum()), "of", len(A), "lists")
print("squares", (A**2).tolist(), "variance", (A**2).mean(), (B**2).mean())
print("products", (A * B).tolist(), "sum", (A * B).sum(), "mean", (A * B).mean(),
      "correlation", (A * B).mean() / (A**2).mean())
print("averages", both.tolist(), "squares", (both**2).tolist(), "sum", (both**2).sum(),
      "mean", (both**2).mean())


def variance(var, rho, n):
    return rho * var + (1 - rho) * var / n


print("formula for two:", 0.5 * 100, "+", 0.5 * 100 / 2, "=", variance(100, 0.5, 2))
print("four of eight the same: mean product", (4 * 100 - 4 * 100) / 8, "two:", variance(100, 0, 2))

print("\nnine: products", 9 * 9, "own", 9, "pairs", 9 * 8, "sum", 9 * 100, "+", 72 * 50, "=",
      9 * 100 + 72 * 50, "over 81:", round(4500 / 81, 1))
print("mechanics: correlation 0, 0.5, 1")
for n in (1, 2, 9, 100, 1000):
    print(n, [round(variance(100, rho, n), 2) for rho in (0, 0.5, 1)])
print("typical miss: root of 75, 55.6, 50:", [round(v**0.5, 1) for v in (75, 4500 / 81, 50)])

print("\nalike: variance 100, correlation 0.5; unlike: variance 120, correlation 0.2")
for n in (1, 2, 9, 100):
    print(n, round(variance(100, 0.5, n), 1), round(variance(120, 0.2, n), 1))
print("floors", 0.5 * 100, 0.2 * 120, "nine, unlike: 0.2 * 120 =", 0.2 * 120, "plus 0.8 * 120 / 9 =",
      round(0.8 * 120 / 9, 1))

print("\nOut of bag: engine ran 62; copies 1 0 2 0 1; guesses 62 71 62 59 62")
guess, copies = np.array([62, 71, 62, 59, 62]), np.array([1, 0, 2, 0, 1])
print("all five", guess.mean(), "miss", round(guess.mean() - 62, 1), "out of bag",
      guess[copies == 0], "mean", guess[copies == 0].mean(), "miss", guess[copies == 0].mean() - 62)
for n in (5, 100, 1000):
    print("left out of", n, round((1 - 1 / n) ** n, 3))
print("1/e", round(np.exp(-1), 3), "of 1000 trees", round(1000 * 0.366))

print("\nPractice: variance 64, correlation 0.25, four trees:", variance(64, 0.25, 4), "many:",
      16.0, "root", 4.0)
scene = np.array([40, 75, 55, 70, 45, 65, 80, 50, 60])
print("mechanics", scene, "sum", scene.sum(), "mean", scene.mean(), "misses to 57", scene - 57,
      "mean size", round(np.abs(scene - 57).mean(), 1))
print("practice out of bag: trees 2 and 5 say 48 and 58:", (48 + 58) / 2, "miss", 53 - 50, "in no tree's",
      "way: in all 3 of 3 trees", round((1 - 0.366) ** 3, 3))
print("squared errors of the teams: 88.3 - 74.7 =", round(88.3 - 74.7, 1), "floors 22 - 9 =", 22 - 9)
