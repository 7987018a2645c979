"""Recomputes every number of the page's hand-worked section."""

import math

NAMES = "cat", "dog", "fox"
PHOTO = [2, 1, -1]


def softmax(scores, temperature=1):
    powers = [math.exp(z / temperature) for z in scores]
    return powers, sum(powers), [p / sum(powers) for p in powers]


def show(title, scores, temperature=1, digits=4):
    powers, total, shares = softmax(scores, temperature)
    print(title, "scores", [round(z / temperature, 3) for z in scores])
    print("   powers", [round(p, digits) for p in powers], "sum", round(total, digits))
    print("   shares", [round(s, 4) for s in shares], "sum", round(sum(shares), 4))


print("e =", round(math.e, 3), " 1/e =", round(1 / math.e, 3), " e squared =", round(math.e**2, 3))
show("as scored:", PHOTO, digits=3)
print("   cat over dog", round(7.389 / 2.718, 2))
print("   cat over fox", round(math.exp(3), 2), " in whole powers", round(7.389 / 0.368, 1))
show("10 added:", [z + 10 for z in PHOTO], digits=0)
print("   e to the 10 =", round(math.exp(10)))
show("largest subtracted:", [z - 2 for z in PHOTO], digits=3)
for t in (0.5, 2, 10):
    show(f"temperature {t}:", PHOTO, t, digits=3)

print("\nwhich photo is the surer one?")
for t in (0.5, 1, 2):
    a, b = softmax(PHOTO, t)[2], softmax([2.5, 1, 1], t)[2]
    print("temperature", t, "first", [round(s, 3) for s in a], "second", [round(s, 3) for s in b])
b = [2.5, 1, 1]
print("second photo", b, "lead over the next:", PHOTO[0] - PHOTO[1], b[0] - b[1])

print("\nnaive division:", [round(z / sum(PHOTO), 2) for z in PHOTO])
print("with one more point each:", [round((z + 1) / sum(x + 1 for x in PHOTO), 2) for z in PHOTO])
p = softmax(PHOTO)[2]
print("slopes by the cat's score:", [round(p[0] * ((i == 0) - p[i]), 4) for i in range(3)])
q = softmax([2.01, 1, -1])[2]
print("measured with a move of 0.01:", [round((y - x) / 0.01, 4) for x, y in zip(p, q)])
print("market, 5 4 3 points:", [round(s, 3) for s in softmax([5, 4, 3])[2]])
print("queues at 10 for 3 points:", [round(10 * math.exp(k), 1) for k in range(3)])
print("at temperature 2:", [round(10 * math.exp(k / 2), 1) for k in range(3)])
print("   shares", [round(s, 3) for s in softmax([5, 4, 3], 2)[2]])
print("floors, softmax twice:", {n: round(math.log(1 + (n - 1) / math.e), 4) for n in (3, 4, 10)})
