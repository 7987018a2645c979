"""Recomputes every number of the page's hand-worked section, and those of the other sections."""

from math import exp, log

WORDS = ("hot", "good", "ready", "cold", "purple")
Z = (3, 2, 1, 0, -2)


def chances(T=1, logits=Z):
    powers = [exp(z / T) for z in logits]
    return [x / sum(powers) for x in powers]


def keep(p, n):
    return [x / sum(p[:n]) for x in p[:n]]


def reach(p, share):
    n = 1
    while sum(p[:n]) < share:
        n += 1
    return n


for T in (0.5, 1, 2):
    powers = [exp(z / T) for z in Z]
    p = chances(T)
    print("T", T, "logits", [z / T for z in Z], "powers", [round(x, 4) for x in powers], "sum", round(sum(powers), 4))
    print("  chances", [round(x, 4) for x in p], "tickets", [round(1000 * x) for x in p],
          "sum", sum(round(1000 * x) for x in p))
    print("  running sums", [round(sum(p[:n]), 4) for n in range(1, 6)])
    print("  top-k 3: powers", round(sum(powers[:3]), 4), [round(x, 4) for x in keep(p, 3)])
    n = reach(p, 0.8)
    print("  top-p 0.8 keeps", n, "of powers", round(sum(powers[:n]), 4), [round(x, 4) for x in keep(p, n)])
print("hot / good at T 0.5, 1, 2:", [round(chances(T)[0] / chances(T)[1], 3) for T in (0.5, 1, 2)])
print("purple at T 2 over T 1:", round(chances(2)[4] / chances(1)[4], 1), " 36 / 4 =", 36 / 4)
print("entropy at T 0.5, 1, 2:", [round(-sum(x * log(x) for x in chances(T)), 3) for T in (0.5, 1, 2)])

print("\nA flat row: logits 1, 0.8, 0.6, 0.4, 0.2")
q = chances(1, (1, 0.8, 0.6, 0.4, 0.2))
print([round(x, 4) for x in q], "running", [round(sum(q[:n]), 4) for n in range(1, 6)], "top-p 0.8 keeps", reach(q, 0.8))

print("\nTexts of 100 words free of the nonsense tickets")
for bad in (4, 36):
    good = 1 - bad / 1000
    print(bad, "of 1,000: good", good, "one text", round(good**100, 4), "of 100 texts", round(100 * good**100, 1),
          "of 10 words", round(good**10, 4))

print("\nOrder: top-p 0.8 first (two words stay), then T 2")
p = chances(2)
print("powers", round(exp(1.5), 4), round(exp(1), 4), "sum", round(exp(1.5) + exp(1), 4), [round(x, 4) for x in keep(p, 2)])
print("T 2 first, then top-p 0.8:", [round(x, 4) for x in keep(p, 3)])

print("\nGreedy against the likeliest text")
print("hot 0.64 x 0.3 =", round(0.64 * 0.3, 4), " good 0.24 x 0.9 =", round(0.24 * 0.9, 4))
print("practice: logits 2, 1, 0 at T 1", [round(x, 4) for x in chances(1, (2, 1, 0))], "powers",
      [round(exp(z), 4) for z in (2, 1, 0)], "sum", round(sum(exp(z) for z in (2, 1, 0)), 4))
print("practice: at T 0.5", [round(x, 4) for x in chances(0.5, (2, 1, 0))], "powers",
      [round(exp(z), 4) for z in (4, 2, 0)], "sum", round(sum(exp(z) for z in (4, 2, 0)), 4))
print("practice: top-p 0.9 on 0.5, 0.3, 0.15, 0.05:", reach([0.5, 0.3, 0.15, 0.05], 0.9),
      [round(x, 4) for x in keep([0.5, 0.3, 0.15, 0.05], 3)])
print("practice: squares 0.36 0.09 0.01 sum", round(0.36 + 0.09 + 0.01, 4), [round(x / 0.46, 4) for x in (0.36, 0.09, 0.01)])
print("practice: roots", [round(x**0.5, 4) for x in (0.64, 0.32, 0.04)], "sum", round(sum(x**0.5 for x in (0.64, 0.32, 0.04)), 4),
      [round(x**0.5 / sum(y**0.5 for y in (0.64, 0.32, 0.04)), 4) for x in (0.64, 0.32, 0.04)])
print("vote: paths 0.3 wrong, right 0.2 + 0.2 + 0.15 =", round(0.2 + 0.2 + 0.15, 2))
drum = (64, 25, 9, 1, 1)
for name, tickets in (("drum", drum), ("roots", [x**0.5 for x in drum]), ("squares", [x * x for x in drum])):
    total = sum(tickets)
    print(name, [round(x) for x in tickets], "total", round(total), "shares", [round(x / total, 3) for x in tickets],
          "running", [round(sum(tickets[:n]) / total, 3) for n in (1, 2, 3)])
