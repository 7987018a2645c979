"""Byte-pair encoding from scratch: learn five merges, then encode."""
from collections import Counter

WORDS = "rain rainy train trains training brain drain grain gain again".split()


def replace(codes, pair, new):
    """Every occurrence of the pair, from left to right, becomes one code."""
    out, i = [], 0
    while i < len(codes):
        if tuple(codes[i:i + 2]) == pair:
            out.append(new)
            i += 2
        else:
            out.append(codes[i])
            i += 1
    return out


def learn(words, merges):
    texts = [list(w.encode()) for w in words]  # bytes: codes 0 to 255
    rules, piece = {}, {i: bytes([i]) for i in range(256)}
    for new in range(256, 256 + merges):
        pairs = Counter(p for t in texts for p in zip(t, t[1:]))
        pair, count = max(pairs.items(), key=lambda item: item[1])
        rules[pair] = new
        piece[new] = piece[pair[0]] + piece[pair[1]]
        texts = [replace(t, pair, new) for t in texts]
        print(new, piece[new], "seen", count, "times")
    return rules, piece, texts


def encode(text, rules):
    codes = list(text.encode())
    for pair, new in rules.items():  # in the order they were learned
        codes = replace(codes, pair, new)
    return codes


def decode(codes, piece):
    return b"".join(piece[c] for c in codes).decode()


if __name__ == "__main__":
    rules, piece, texts = learn(WORDS, 5)
    print("bytes", sum(len(w) for w in WORDS), "tokens", sum(map(len, texts)))
    for text in ["training", "raining", "trainer", "Rain", "für"]:
        codes = encode(text, rules)
        print(f"{text:8}", codes, [piece[c] for c in codes])
        assert decode(codes, piece) == text
    print("vocabulary", len(piece))
