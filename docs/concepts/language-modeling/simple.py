"""Recomputes every number of the page's hand-worked section, and those of the other sections."""

from collections import Counter
from math import exp, log, log2, prod

FIVE = [
    "the mayor thanks the guests",
    "the guests thank the mayor",
    "the mayor opens the hall",
    "the guests enter the hall",
    "the mayor thanks the cook",
]
KNOWN = "the guests thank the cook"
GAP = "the cook thanks the guests"


def pairs(sentence):
    words = ["START", *sentence.split(), "END"]
    return list(zip(words, words[1:]))


both = Counter(pair for s in FIVE for pair in pairs(s))
before = Counter()
for (first, _), n in both.items():
    before[first] += n
words = sorted({second for _, second in both})
print("words to choose from, END included:", len(words), " tokens:", sum(both.values()))
for first in ("START", "the", "mayor", "guests", "thanks", "thank", "hall", "cook"):
    print("after", first, {b: n for (a, b), n in both.items() if a == first}, "of", before[first])


def chances(sentence, k=0.0):
    return [(both[p] + k) / (before[p[0]] + k * len(words)) for p in pairs(sentence)]


def report(name, given):
    n, whole = len(given), prod(given)
    print(name, [f"{p:.4f}" for p in given], "whole", f"{whole:.3g}")
    if whole:
        print("  1 by", round(1 / whole, 1), "perplexity", round(whole ** (-1 / n), 4),
              "mean loss", round(-log(whole) / n, 4), "bits", round(-log2(whole) / n, 4))


report("sixth", chances(KNOWN))
print("open:", [round(1 / p, 2) for p in chances(KNOWN)], "plain mean", round(sum(1 / p for p in chances(KNOWN)) / 6, 2))
print("losses:", [round(-log(p), 4) + 0 for p in chances(KNOWN)], "sum", round(-sum(map(log, chances(KNOWN))), 4))
report("uniform", [0.1] * 6)
report("seventh", chances(GAP))
print("row totals with 1 added:", [before[p[0]] + len(words) for p in pairs(GAP)])
report("seventh, 1 added", chances(GAP, 1))
report("sixth, 1 added", chances(KNOWN, 1))
report("seventh, 0.1 added", chances(GAP, 0.1))
report("sixth, 0.1 added", chances(KNOWN, 0.1))
all_five = [p for s in FIVE for p in chances(s)]
print("the five, as trained:", round(prod(all_five) ** (-1 / 30), 4))
signs = len(KNOWN) + 1
print("characters and END:", signs, "per character", round(100 ** (1 / signs), 4),
      "bits per character", round(log2(100) / signs, 4), "bits of the sentence", round(log2(100), 4))
print("ln 10", round(log(10), 4), " ln 100", round(log(100), 4), " exp 0.7675", round(exp(0.7675), 3))
print("practice: chances 1/2 1/4 1/8 1/4: perplexity", round((2 * 4 * 8 * 4) ** 0.25, 4))
print("practice: loss 3.2 nats", round(exp(3.2), 2), " 3.2 bits", round(2**3.2, 2))
print("practice: the mayor opens the cook", [round(p, 4) for p in chances("the mayor opens the cook")],
      round(prod(chances("the mayor opens the cook")) ** (-1 / 6), 4))
print("practice: 24 per word of 1.3 pieces", round(24 ** (1 / 1.3), 2), " 12 per piece to word", round(12**1.3, 2))
