"""Recomputes every number of the page's hand-worked section."""

import numpy as np

NAMES = ["butter", "margarine", "soy sauce"]
E = np.array([[3.0, 4], [-4, 3], [0, -2]])
flour = np.array([1.5, 2])  # flour's row in the company table


def length(v):
    return np.sqrt(v @ v)


def cosine(a, b):
    return a @ b / (length(a) * length(b))


def show(E):
    print("lengths", [round(float(length(e)), 4) for e in E])
    print("squared", [round(float(e @ e), 4) for e in E])
    for i, j in ((0, 1), (0, 2), (1, 2)):
        lengths = length(E[i]) * length(E[j])
        print(f"{NAMES[i]}, {NAMES[j]}: dot {E[i] @ E[j]:.4f} / {lengths:.4f} = {cosine(E[i], E[j]):.4f}")


print("lookup of margarine:", np.array([0, 1, 0]) @ E, "is row 2:", E[1])
show(E)

print("\none step: margarine stands with flour, rate 2")
score = E[1] @ flour
p = 1 / (1 + np.exp(-score))
print("parts", E[1] * flour, "score", score, "p", p, "error", 1 - p)
x = np.array([0.0, 1, 0])
move = 2 * (1 - p) * np.outer(x, flour)
print("move of each row\n", move)
new = E + move
print("new table\n", new)
show(new)
score = new[1] @ flour
print("parts", new[1] * flour, "new score", score, "new p", round(1 / (1 + np.exp(-score)), 3))

print("\na quarter turn: (a, b) becomes (-b, a)")
turned = np.stack([-E[:, 1], E[:, 0]], axis=1)
print(turned)
show(turned)
for a, b in ((0, 0), (1, 0)):
    print(f"{NAMES[a]} before, {NAMES[b]} after: {cosine(E[a], turned[b]):.4f}")

print("\nstretch: second number doubled, in the company table halved")
wide, flour_wide = E * [1, 2], flour * [1, 0.5]
print(wide, flour_wide)
print("scores with flour before", E @ flour, "after", wide @ flour_wide)
print("parts", wide * flour_wide)
print("butter, margarine:", wide[0] * wide[1])
show(wide)
