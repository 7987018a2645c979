"""A bigram model writes: greedy, and drawn at two temperatures."""

from textwrap import fill

import numpy as np

TEXT = """the soup is hot . the cook tastes the soup . the soup is good
and the bread is hot . the guest likes the soup and the cook smiles . the tea
is hot . the cook serves the bread and the guest smiles . the soup is ready .
the guest tastes the tea and the cook likes the bread ."""
words = TEXT.split()
names = sorted(set(words))
V = len(names)
counts = np.full((V, V), 0.01)  # a little for pairs never seen
for a, b in zip(words, words[1:]):
    counts[names.index(a), names.index(b)] += 1
logits = np.log(counts)  # row: the word before; column: the next word
print("logits", logits.shape)


def write(T, steps=24, seed=0):
    dice = np.random.default_rng(seed)
    now = names.index("the")
    text = ["the"]
    for _ in range(steps):
        z = logits[now]
        if T == 0:
            now = int(np.argmax(z))
        else:
            p = np.exp((z - z.max()) / T)
            now = dice.choice(V, p=p / p.sum())
        text.append(names[now])
    return " ".join(text)


for T in (0, 1, 2):
    print(f"\ntemperature {T}")
    print(fill(write(T), 42))
