"""The same numbers, added in another order, and another likeliest word."""

import numpy as np

PARTS = {  # a logit is a sum of products; here three parts each
    "hot": np.array([0.6, 1.7, 0.7], np.float32),
    "good": np.array([0.2, 0.4, 2.4], np.float32),
}


def add(numbers):
    total = np.float32(0)
    for x in numbers:
        total = total + x  # rounded to float32 after each step
    return total


for name, step in (("first to last", 1), ("last to first", -1)):
    logits = {word: add(parts[::step]) for word, parts in PARTS.items()}
    line = "  ".join(f"{word} {z:.7f}" for word, z in logits.items())
    print(f"{name}: greedy takes {max(logits, key=logits.get)}")
    print(f"  {line}")

# Logits as in a network: each the sum of 4,096 products.
dice = np.random.default_rng(0)
hidden = dice.standard_normal(4096)
weights = dice.standard_normal((1000, 4096)) / 64
products = (hidden * weights).astype(np.float32)  # (1000, 4096)


def in_row(x):
    return np.cumsum(x, axis=-1)[..., -1]  # one after the other


whole = in_row(products)
blocks = in_row(in_row(products.reshape(1000, 64, 64)))  # 64 sums of 64
share = 100 * np.mean(whole != blocks)
print("\n1,000 logits, in one run or 64 blocks:")
print("more than 9 of 10 differ:", share > 90)
print("largest gap below 0.0001:", np.abs(whole - blocks).max() < 1e-4)
print("same likeliest of the 1,000:", whole.argmax() == blocks.argmax())
