"""Recomputes every number of the page's hand-worked section, and those of the other sections."""

from math import exp, log

NAMES = ("cat", "dog", "fox")


def chances(logits):
    total = sum(exp(z) for z in logits)
    return [exp(z) / total for z in logits]


def loss(logits, label):
    return -log(chances(logits)[label])


first = (2, 1, -1)
print("exponentials", [round(exp(z), 4) for z in first], "sum", round(sum(map(exp, first)), 4))
print("chances", [round(p, 4) for p in chances(first)])
print("ln of the sum", round(log(sum(map(exp, first))), 4))
for label, name in enumerate(NAMES):
    print("label", name, "loss", round(loss(first, label), 4))

print("\ncase, logits, label, chance of the label, loss")
for case, logits, label in (
    ("right", first, 0),
    ("right, four times the logits", (8, 4, -4), 0),
    ("unsure", (0, 0, 0), 2),
    ("second choice", first, 1),
    ("wrong", first, 2),
    ("wrong, four times the logits", (8, 4, -4), 2),
):
    p = chances(logits)[label]
    print(case, logits, NAMES[label], f"{p:.6f}", round(loss(logits, label), 4))
print("most that can be gained on the right one:", round(loss(first, 0), 4))
print("gained", round(loss(first, 0) - loss((8, 4, -4), 0), 3),
      "lost", round(loss((8, 4, -4), 2) - loss(first, 2), 3))
print("those four losses to three decimals", [round(loss(z, c), 3) for c in (0, 2)
                                              for z in (first, (8, 4, -4))])

print("\ngradients p - y")
for logits, label in ((first, 0), (first, 2), ((8, 4, -4), 2), ((0, 0, 0), 2)):
    g = [p - (i == label) for i, p in enumerate(chances(logits))]
    print(logits, NAMES[label], [round(x, 4) for x in g])
nudged = loss((2.001, 1, -1), 0)
print("cat's logit 2 -> 2.001: loss", round(nudged, 6), "from", round(loss(first, 0), 6),
      "per unit", round((nudged - loss(first, 0)) / 0.001, 4))
g = [p - (i == 0) for i, p in enumerate(chances(first))]
moved = [z - d for z, d in zip(first, g)]
print("one step of rate 1, label cat: logits", [round(z, 4) for z in moved],
      "chance", round(chances(moved)[0], 4), "loss", round(loss(moved, 0), 4))

print("\nfive photos: the chance each program gave to the right animal")
A = [0.99, 0.99, 0.99, 0.99, 0.001]
B = [0.6, 0.6, 0.6, 0.3, 0.3]
C = [1 / 3] * 5
for name, given in (("A", A), ("B", B), ("C", C)):
    fines = [-log(p) for p in given]
    print(name, [round(f, 4) for f in fines], "sum", round(sum(fines), 4),
          "mean", round(sum(fines) / 5, 4))
# What a floor under A's chance on the last photo would do.
print("A with 0.05 on the last photo: mean", round((4 * -log(0.99) - log(0.05)) / 5, 4))

print("\nln of 2, 3, 4, 10, 1000:", [round(log(n), 4) for n in (2, 3, 4, 10, 1000)])
print("loss of chance 1/2, 1/4, 1/8, 1/16:", [round(-log(p), 3) for p in (0.5, 0.25, 0.125, 0.0625)])
print("loss of chance 0.99, 0.9, 0.8, 0.1, 0.01:",
      [round(-log(p), 4) for p in (0.99, 0.9, 0.8, 0.1, 0.01)])
print("chance for loss 0.7:", round(exp(-0.7), 4), " for 1.6:", round(exp(-1.6), 4), " for 4.6:", round(exp(-4.6), 4))
# Ten evenings with a true chance of rain of 0.7: the mean fine for each announced chance.
for said in (0.5, 0.7, 0.9, 0.99):
    print("rain on 7 of 10 evenings, always said", said, "mean",
          round(-(0.7 * log(said) + 0.3 * log(1 - said)), 4))
print("squared error at logit 17, label 0: slope",
      f"{2 * (1 / (1 + exp(-17))) ** 2 * (1 - 1 / (1 + exp(-17))):.1e}")
print("fox's logit -1 -> -0.999: loss falls by", round(loss(first, 2) - loss((2, 1, -0.999), 2), 6))
print("entropy of 90 and 10 percent:", round(-(0.9 * log(0.9) + 0.1 * log(0.1)), 4))
print("rows at 0.99 for one at 0.001: by loss", round(log(0.001) / log(0.99), 1),
      "by slope", round((1 - 0.001) / (1 - 0.99), 1))
p = chances(first)
print("log-odds of cat against dog", round(log(p[0] / p[1]), 4), "against the rest",
      round(log(p[0] / (1 - p[0])), 4), " odds of cat", round(p[0] / (1 - p[0]), 2), "e squared", round(exp(2), 2))
print("practice: logits 0, 1, 3, label first: loss", round(loss((0, 1, 3), 0), 4),
      "chances", [round(q, 4) for q in chances((0, 1, 3))])
print("practice: doubled", round(loss((2, 0), 0), 4), "from", round(loss((1, 0), 0), 4),
      "and", round(loss((2, 0), 1), 4), "from", round(loss((1, 0), 1), 4))
for name, given in (("A", (0.9, 0.9, 0.9, 0.02)), ("B", (0.6, 0.6, 0.4, 0.4))):
    print("practice: two classes,", name, "mean", round(-sum(map(log, given)) / 4, 4))
print("practice: chances 0.9 and 0.1: mean loss", round(-(log(0.9) + log(0.1)) / 2, 4),
      "typical chance", round((0.9 * 0.1) ** 0.5, 4))
