"""Recomputes the hand-worked section: two marks on strips of six pixels, and the counts."""

A, B = "110000", "101000"
NEW = ["011000", "001100", "000110", "000011", "010100", "001010", "000101"]


def differ(a, b):
    return sum(p != q for p, q in zip(a, b))


def features(strip):
    """Neighboring pairs of ink, and pairs with one pixel between."""
    return [sum(strip[i] == strip[i + gap] == "1" for i in range(6 - gap)) for gap in (1, 2)]


def away(a, b):
    return sum(abs(p - q) for p, q in zip(features(a), features(b)))


def verdict(a, b):
    return "A" if a < b else "B" if b < a else "tie"


for strip in (A, B):
    print(strip, "features", features(strip))
print("strip  truth  pixels to A, B: says   features: to A, B: says")
wins = [0, 0, 0]
for i, strip in enumerate(NEW):
    truth = "A" if i < 4 else "B"
    p, f = (differ(strip, A), differ(strip, B)), (away(strip, A), away(strip, B))
    print(strip, truth, p, verdict(*p), features(strip), f, verdict(*f))
    wins[0] += verdict(*p) == truth
    wins[1] += verdict(*p) == "tie"
    wins[2] += verdict(*f) == truth
print("pixels right, ties, features right, of 7:", wins)

print("left 110000, right 000011:", features("110000"), features("000011"))
layers = [144 * 64 + 64, 64 * 32 + 32, 32 * 5 + 5]
print("144 * 64 =", 144 * 64, " 64 * 32 =", 64 * 32, " 32 * 5 =", 32 * 5)
print("layers:", layers, " body:", sum(layers[:2]), " all:", sum(layers))
print(f"head's share: {layers[2] / sum(layers):.3f} = {100 * layers[2] / sum(layers):.1f} %")
print("numbers per picture, 10 pictures: all", 11525 / 10, " head", 165 / 10)
