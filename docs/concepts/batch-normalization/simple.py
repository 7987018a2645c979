"""Recomputes every number of the page's hand-worked section."""

import numpy as np

GAMMA, BETA = 2, 6


def grade(x, gamma=GAMMA, beta=BETA):
    x = np.array(x, dtype=float)
    hat = (x - x.mean()) / x.std()  # std of NumPy divides by the number of rows
    return np.round(hat, 4), np.round(gamma * hat + beta, 4)


A, B = np.array([6.0, 12, 14, 20]), np.array([14.0, 26, 30, 42])
for name, x in (("A", A), ("B", B)):
    d = x - x.mean()
    print("room", name, x, "mean", x.mean(), "away from it", d, "squares", d**2, "sum", (d**2).sum())
    print("  divided by 4:", x.var(), " root:", x.std(), " divided by 3:", round(x.var(ddof=1), 4))
    print("  normalized and graded:", *grade(x))
print("points 14 in A", grade(A)[1][2], " in B", grade(B)[1][0], " worst of A:", 6, "best:", 20)

print("\nrunning mean and variance, from 0 and 1, a tenth of the way each time")
mean, var, always_a = 0.0, 1.0, 0.0
for n in range(1, 101):
    x = A if n % 2 else B
    if n <= 2:
        print(f"  0.9 * {mean:.4f} + 0.1 * {x.mean():.0f}, 0.9 * {var:.4f} + 0.1 * {x.var(ddof=1):.4f}")
    mean, var = 0.9 * mean + 0.1 * x.mean(), 0.9 * var + 0.1 * x.var(ddof=1)
    alone = (14 - mean) / np.sqrt(var)
    if n in (1, 2, 10, 100):
        print(f"  after {n}: mean {mean:.4f} var {var:.4f} root {np.sqrt(var):.4f}"
              f"  14 alone: {14 - mean:.4f} -> {alone:.4f} -> grade {GAMMA * alone + BETA:.4f}")
print("share of the start that is left after 22:", round(0.9**22, 4))
both = np.concatenate([A, B])
print("all eight: mean", both.mean(), "variance", both.var(), " mean of the two rooms' variances", (25 + 100) / 2)
print("with the variance divided by 4 the first step would give", 0.9 + 0.1 * A.var())

print("\none more point for the best")
raised = np.array([6.0, 12, 14, 21])
d = raised - raised.mean()
print("mean", raised.mean(), "away", d, "squares", d**2, "sum", (d**2).sum(), "variance", raised.var(),
      "root", round(raised.std(), 4), "13.25 - 13 =", 0.25)
print("normalized, grades", *grade(raised), "changes", np.round(grade(raised)[1] - grade(A)[1], 4))
hat = grade(A)[0]
print("slopes of the normalized values for the 20:", np.round(((np.arange(4) == 3) - 1 / 4 - hat * hat[3] / 4) / 5, 4))
print("  as 1 - 0.25 - 0.49 =", round(1 - 0.25 - 1.4 * 1.4 / 4, 4), " 0 - 0.25 + 0.49 =", round(-0.25 + 1.4 * 1.4 / 4, 4))
print("slopes of the grades:", np.round(2 * ((np.arange(4) == 3) - 1 / 4 - hat * hat[3] / 4) / 5, 4))

print("\ntwo rows and one row")
for x in ([12, 14], [0, 40], [6, 20]):
    print(x, "mean", np.mean(x), "root", np.std(x), *grade(x))
print("one row: 14 - 14 =", 14 - 14, " grade", 2 * 0 + 6)
print("\nthrough the house scale back to points: gamma", 5, "beta", 13, grade(A, 5, 13)[1])
