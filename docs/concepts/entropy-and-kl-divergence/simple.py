"""Recomputes every number of the page's hand-worked section, and those of the other sections."""

from math import comb, e, inf, log, log2, pi, sqrt

FAIR, LOADED = (0.5, 0.5), (0.9, 0.1)


def cost(p, q):
    """Mean bits if outcomes come with chances p and the questions were made for q."""
    return sum(a * (log2(1 / b) if b else inf) for a, b in zip(p, q) if a)


def entropy(p):
    return cost(p, p)


def kl(p, q):
    return cost(p, q) - entropy(p)


def r(x, n=3):
    return round(x, n)


print("surprise of 0.5, 0.9, 0.1, 0.25, 0.125, 0.01:",
      [r(log2(1 / p)) for p in (0.5, 0.9, 0.1, 0.25, 0.125, 0.01)])
print("by the ln key:", [r(log(x), 4) for x in (2, 1 / 0.9, 10)], "1/0.9 =", r(1 / 0.9, 4))
print("loaded coin, shares", [r(p * log2(1 / p)) for p in LOADED], "entropy", r(entropy(LOADED)))
print("1,000 flips:", 1000 * entropy(FAIR), r(1000 * entropy(LOADED), 0))
for p in (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0):
    print("entropy of a coin with chance", p, r(entropy((p, 1 - p))))

print("\npairs of the loaded coin")
pairs = {"HH": (0.81, 1), "HT": (0.09, 2), "TH": (0.09, 3), "TT": (0.01, 3)}
for name, (p, length) in pairs.items():
    print(name, "chance", p, "questions", length, "share", r(p * length, 2))
mean = sum(p * n for p, n in pairs.values())
print("questions per pair", r(mean, 2), "per flip", r(mean / 2), "1,000 flips", r(500 * mean, 0))
print("the same questions on a fair coin, per flip", sum(n for _, n in pairs.values()) / 4 / 2)

print("\ntrue coin, believed coin, cost, entropy, extra")
for names, p, q in (("loaded fair", LOADED, FAIR), ("fair loaded", FAIR, LOADED)):
    print(names, r(cost(p, q)), r(entropy(p)), r(kl(p, q)))
print("fair by loaded, shares", [r(0.5 * log2(1 / q)) for q in LOADED])
print("1,000 flips:", r(1000 * cost(FAIR, LOADED), 0), "extra", r(1000 * kl(FAIR, LOADED), 0), r(1000 * kl(LOADED, FAIR), 0))
print("loaded by 'always heads'", kl(LOADED, (1, 0)), "always heads by loaded", r(kl((1, 0), LOADED)))
MID = (0.7, 0.3)
print("fair to 0.7", r(kl(FAIR, MID)), "0.7 to 0.9", r(kl(MID, LOADED)), "sum", r(kl(FAIR, MID) + kl(MID, LOADED)))
mix = [(a + b) / 2 for a, b in zip(FAIR, LOADED)]
print("half and half:", mix, "Jensen-Shannon", r((kl(FAIR, mix) + kl(LOADED, mix)) / 2))

print("0.5 against 0.51 and back:", [f"{x:.7f}" for x in (kl(FAIR, (0.51, 0.49)), kl((0.51, 0.49), FAIR))])
print("largest gap of chances 0.4, bound", r(sqrt(kl(LOADED, FAIR) * log(2) / 2)))

print("\nbreakfast: coffee, tea, cocoa, juice")
A, B = (1 / 2, 1 / 4, 1 / 8, 1 / 8), (1 / 8, 1 / 2, 1 / 8, 1 / 4)
print("hotels", A, B, "own order", entropy(A), entropy(B))
print("questions in A", [log2(1 / p) for p in A], "in B", [log2(1 / p) for p in B])
print("B by A's order", cost(B, A), "extra", kl(B, A), "A by B's order", cost(A, B), "extra", kl(A, B))
print("shares of B by A", [b * log2(1 / a) for a, b in zip(A, B)])
print("1,000 guests", 1000 * entropy(A), "and", 1000 * cost(B, A), "four equal", entropy([1 / 4] * 4))

print("\na bell's entropy in bits, width 0.5 h, 0.2 h, 30 min:",
      [r(log2(w * sqrt(2 * pi * e))) for w in (0.5, 0.2, 30)], "log2 60 =", r(log2(60)))
print("mean of the humps", r(2 / 3 * 7 + 1 / 3 * 10, 2), "variance", 0.5**2 + 2 / 3 * 1 / 3 * 3**2, "root", 1.5)
print("2/3 of a lone bell: bits", r(log2(3 / 2)), "1/3:", r(log2(3)))
# A share estimated from 10 flips of a fair coin: the mean of its entropy, exactly.
few = sum(comb(10, k) / 2**10 * entropy((k / 10, 1 - k / 10)) for k in range(11))
print("fair coin, 10 flips: mean estimated entropy", r(few))

print("\npractice")
D = (1 / 2, 1 / 4, 1 / 4)
print("three colors", entropy(D), "three equal", r(log2(3)))
print("0.8 coin against fair:", r(kl((0.8, 0.2), FAIR)), "and back", r(kl(FAIR, (0.8, 0.2))))
print("shares", [r(x) for x in (0.8 * log2(1.6), 0.2 * log2(0.4), 0.5 * log2(0.625), 0.5 * log2(2.5))])
wrong = [p * (log(p) - q) for p, q in zip(LOADED, FAIR)]
right = [p * (log(p) - log(q)) for p, q in zip(LOADED, FAIR)]
print("kl_div fed with chances:", r(sum(wrong), 4), "with logs:", r(sum(right), 4), "nats, in bits", r(sum(right) / log(2)))
print("die: entropy", r(log2(6)), "nats", r(log(6)))
print("nats: ln 2 =", r(log(2), 4), "entropy of the loaded coin", r(entropy(LOADED) * log(2), 4))
