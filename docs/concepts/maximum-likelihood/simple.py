"""Recomputes every number of the page's hand-worked section, and those of the other sections."""

from math import comb, exp, log, pi, sqrt

HEADS, TAILS = 7, 3
N = HEADS + TAILS


def likelihood(p):
    return p**HEADS * (1 - p) ** TAILS


print("The record: H H T H H H T H T H")
print("heads", HEADS, "tails", TAILS)
print("0.7 to the 7th", round(0.7**7, 4), "0.3 cubed", round(0.3**3, 4))
for p in (0.5, 0.6, 0.7, 0.8, 0.9):
    ell = log(likelihood(p))
    print(f"p {p}: likelihood {likelihood(p):.6f} = {likelihood(p):.5f}, log {ell:.3f} = {ell:.2f}, per flip {-ell / N:.3f}")
print("0.7 against 0.5:", round(likelihood(0.7) / likelihood(0.5), 2), "0.9 against 0.5:", round(likelihood(0.9) / likelihood(0.5), 2))
print(f"ln 0.7 {log(0.7):.3f} ln 0.3 {log(0.3):.3f} products {7 * log(0.7):.3f} {3 * log(0.3):.3f}")
print("area under the likelihood: 1 over", round(1 / (1 / ((N + 1) * comb(N, HEADS)))), "=", f"{1 / (11 * 120):.6f}")

print("\nThe bag: 99 fair coins, 1 bent, in 100,000 draws = 100000")
orders = comb(N, HEADS)
fair, bent = orders * likelihood(0.5), orders * likelihood(0.7)
print("orders", orders, "seven heads: fair", round(fair, 4), "bent", round(bent, 4))
print("draws 99000 and 1000; of these show 7 heads:", round(99000 * fair), round(1000 * bent), "= 11,602 and 267")
print("together", round(99000 * fair) + round(1000 * bent), "share bent", round(1000 * bent / (1000 * bent + 99000 * fair), 4),
      round(1000 * bent / (1000 * bent + 99000 * fair), 3), "percent 2.2")
print("a bag with 50 fair and 50 bent coins, share bent:", round(bent / (bent + fair), 3))

print("\nNo heads in three flips")
for p in (0.0, 0.1, 0.2, 0.5):
    print(f"p {p}: likelihood {(1 - p) ** 3:.3f}")

print("\nThe coin on the scale: 7.2, 7.5, 8.1 grams")
W = [7.2, 7.5, 8.1]
mean = sum(W) / 3
for m in (7.0, 7.5, 7.6):
    sse = sum((w - m) ** 2 for w in W)
    d = [exp(-((w - m) ** 2) / (2 * 0.5**2)) / (0.5 * sqrt(2 * pi)) for w in W]
    print(f"center {m}: squares {[round((w - m) ** 2, 2) for w in W]} sum {sse:.2f} mean {sse / 3:.3f},"
          f" heights {[round(x, 2) for x in d]} product {d[0] * d[1] * d[2]:.4f}")
print("mean", round(mean, 2), "1/n", round(0.42 / 3, 2), "1/(n-1)", round(0.42 / 2, 2))
print("peak of a bell of width 0.1:", round(1 / (0.1 * sqrt(2 * pi)), 2))
print("standard error of 0.7 in 10 and 1000 flips:", round(sqrt(0.7 * 0.3 / 10), 3), round(sqrt(0.7 * 0.3 / 1000), 4))

print("\nEggs: B B W B")
for share in (0.3, 0.6, 0.9):
    print(share, round(share**3 * (1 - share), 4))
print("sum", round(sum(s**3 * (1 - s) for s in (0.3, 0.6, 0.9)), 4))
second, third = 0.0864, 0.0729
print("third farm sells 4 of 5:", 0.8 * third, "against", 0.2 * second, "share", round(0.8 * third / (0.8 * third + 0.2 * second), 2))

print("\nPractice")
for p in (0.25, 0.5):
    print("1 head in 4 at", p, ":", round(p * (1 - p) ** 3, 4))
print("waiting 2, 3, 7: mean", (2 + 3 + 7) / 3)
for mu in (3, 4, 6):
    print("mean", mu, "loss", round(4 / mu + log(mu), 3))
print("2 readings 10 and 14: 1/n", ((10 - 12) ** 2 + (14 - 12) ** 2) / 2, "1/(n-1)", (4 + 4) / 1)
print("0.5 to the 2000: log", round(2000 * log(0.5), 1))
