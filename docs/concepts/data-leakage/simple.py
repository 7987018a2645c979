"""Recomputes every number of the section By hand."""

from itertools import combinations
from math import comb

LABELS = "01101100"
GENES = {
    "A": "01111100", "B": "11000010", "C": "11101011",
    "D": "01101010", "E": "10110101", "F": "10010110",
}  # fmt: skip

match = {g: [int(a == b) for a, b in zip(row, LABELS)] for g, row in GENES.items()}
print("values in the table:", 8 * (len(GENES) + 1))
print("gene: matches among plants 1 to 4, 5 to 8, all 8")
for gene, hits in match.items():
    print(gene, sum(hits[:4]), sum(hits[4:]), sum(hits))

wrong = max(match, key=lambda g: sum(match[g]))
right = max(match, key=lambda g: sum(match[g][:4]))
for name, gene in (("all 8 plants", wrong), ("plants 1 to 4", right)):
    train, test = sum(match[gene][:4]), sum(match[gene][4:])
    print(f"best on {name}: {gene}, training {train} of 4 = {train / 4:.0%},", end=" ")
    print(f"test {test} of 4 = {test / 4:.0%}, all {sum(match[gene])} of 8")

hits = match[wrong]
shares = [sum(hits[i] for i in test) / 4 for test in combinations(range(8), 4)]
print(f"\ntest share of {wrong} over all {len(shares)} splits into 4 and 4:", end=" ")
print(f"mean {sum(shares) / len(shares):.3f}, 7 / 8 = {7 / 8:.3f} = {7 / 8:.1%}")


def mean_best(n, m):
    """Mean share of n coin labels that the best of m coin columns matches."""
    below = [sum(comb(n, i) for i in range(k)) / 2**n for k in range(1, n + 1)]
    return sum(1 - p**m for p in below) / n


print("\n8 plants: genes, mean share matched by the best, chance that one matches all 8")
print(f"all 8 with one gene: 1 in {2**8}")
for m in (1, 6, 100, 1000):
    share, all_8 = mean_best(8, m), 1 - (1 - 1 / 256) ** m
    print(f"{m:5,} {share:.3f} = {share:.1%}  {all_8:.3f} = {all_8:.1%}")
print("100 plants, 5,000 genes:", f"{mean_best(100, 5000):.3f}")
print("400 plants, 5,000 genes:", f"{mean_best(400, 5000):.3f}")
print("200 plants, 20,000 genes:", f"{mean_best(200, 20_000):.3f}")
