"""Recomputes every number of the page's hand-worked section."""

from collections import Counter

WORDS = "rain rainy train trains training brain drain grain gain again".split()
texts = [list(w) for w in WORDS]
before = sum(map(len, texts))
print("byte codes 0 to", 2**8 - 1)
print("letters", [len(t) for t in texts], "sum", before)


def merge(pieces, pair):
    out = []
    for p in pieces:  # no pair here overlaps itself, so this is enough
        if out and (out[-1], p) == pair:
            out[-1] += p
        else:
            out.append(p)
    return out


rules, total = [], before
for step in range(1, 6):
    pairs = Counter(p for t in texts for p in zip(t, t[1:]))
    top = pairs.most_common(5)
    pair, count = top[0]
    rules.append(pair)
    texts = [merge(t, pair) for t in texts]
    now = sum(map(len, texts))
    print(f"\nmerge {step}: {pair} seen {count}; next {top[1:5]}")
    print(f"code {255 + step}; pieces {total} - {count} = {now}; vocabulary {256 + step}")
    print([" ".join(t) for t in texts])
    total = now
print("\nmerge 6:", Counter(p for t in texts for p in zip(t, t[1:])).most_common())
print(f"pieces {before} to {total}: {before / total:.2f} letters in each")

used = Counter(p for t in texts for p in t)
print("used at the end:", {"".join(r): used["".join(r)] for r in rules})


def encode(word):
    pieces = list(word)
    print("\n" + " ".join(pieces))
    for pair in rules:
        if (new := merge(pieces, pair)) != pieces:
            pieces = new
            print(" ".join(pieces), "after", "".join(pair))
    return pieces


for word in ["raining", "trainer", "Rain", "Spain", "bargain", "strain"]:
    print(word, "letters", len(word), "pieces", len(encode(word)))
print("\nbytes of raining", list(b"raining"))
print("table rows 256 + 5 =", 256 + 5, "times 4 numbers =", (256 + 5) * 4)
print("GPT-2: 50257 - 256 - 1 =", 50257 - 256 - 1, "; 50257 * 768 =", 50257 * 768)
codes = {p: 256 + i for i, p in enumerate("".join(r) for r in rules)}
for word in ["raining", "training"]:
    print(word, [codes.get(p, ord(p[0])) for p in encode(word)])
print("places compared with places: 7 * 7 =", 7 * 7, "and 3 * 3 =", 3 * 3)
