"""Recomputes every number of the page's hand-worked section."""

d, hidden = 8, 32
print("matrix", f"{d} x {d} =", d * d, "with bias", d * d + d)
attention = 4 * (d * d + d)
print("attention 4 x", d * d + d, "=", attention)
up, down = d * hidden + hidden, hidden * d + d
print(f"first {d} x {hidden} =", d * hidden, "plus", hidden, "=", up)
print(f"second {hidden} x {d} =", hidden * d, "plus", d, "=", down)
forward = up + down
norm = 2 * d
print("feed-forward", forward, "one norm", norm, "two norms", 2 * norm)
block = attention + forward + 2 * norm
print("block", block)
for name, n in (("attention", attention), ("feed-forward", forward), ("norms", 2 * norm)):
    print(name, n, "share", round(100 * n / block, 1), "%", f"{n / block:.3f}")
print("decoder block with cross-attention", block, "+", attention, "+", norm, "=", block + attention + norm)

print("\nmultiplications for one token")
print("matrices: attention", 4 * d * d, "feed-forward", 2 * d * hidden, "together", 4 * d * d + 2 * d * hidden)
print("share of attention's matrices", round(100 * 4 * d * d / (4 * d * d + 2 * d * hidden), 1), "%")
for n in (3, 48, 480):
    pairs = 2 * n * d
    print(n, "tokens: scores and mixing", pairs, "beside", 12 * d * d, "times", round(pairs / (12 * d * d), 2))
print("\nKV cache, for each token and block: 2 x 8 =", 2 * d)
d = 768
print("\nwidth 768: 12 x 768 x 768 =", 12 * d * d, "13 x 768 =", 13 * d, "block", 12 * d * d + 13 * d)
print("12 blocks", 12 * (12 * d * d + 13 * d), "words 30000 x 768 =", 30000 * d)
print("BERT, as its paper says: 110 million, hidden", 4 * d)
print("millions", round(12 * (12 * d * d + 13 * d) / 1e6, 1), round(30000 * d / 1e6, 1), "6 x 768 =", 6 * d)
