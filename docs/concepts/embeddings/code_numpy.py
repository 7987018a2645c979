"""Embeddings of ingredients, learned from 52 made-up recipes."""
import numpy as np

RECIPES = """flour sugar egg butter; flour sugar egg margarine
flour sugar butter vanilla; flour sugar margarine vanilla
flour egg milk butter; flour egg milk margarine; sugar egg milk vanilla
sugar butter cinnamon flour; sugar margarine cinnamon flour
milk vanilla sugar butter; egg vanilla flour butter
flour milk cinnamon butter; egg sugar cinnamon margarine
milk cinnamon sugar rice; flour butter milk salt; egg butter salt flour
pasta tomato basil garlic; pasta tomato oil mozzarella
pasta garlic oil basil; tomato basil mozzarella oil
pasta tomato garlic oil salt; tomato mozzarella basil flour
pasta oil basil salt; tomato garlic oil salt; pasta mozzarella basil
tomato oil garlic basil; pasta garlic oil chili; pasta egg oil salt
rice soy ginger scallion; noodles soy ginger scallion
rice soy sesame egg; noodles soy sesame egg; rice ginger garlic soy
noodles ginger garlic soy; rice sesame scallion
noodles sesame scallion chili; rice soy scallion sesame
noodles soy sesame ginger; rice ginger scallion chili
soy garlic sesame ginger; tortilla beans cumin lime
tortilla avocado lime chili; beans cumin chili tomato
tortilla beans avocado salt; avocado lime chili salt
beans cumin chili rice; tortilla cumin lime chili
tortilla beans chili avocado; beans cumin lime tomato
avocado lime tomato salt; tortilla cumin beans; lime beans avocado chili"""
recipes = [r.split() for r in RECIPES.replace("\n", ";").split(";")]
names = sorted({name for r in recipes for name in r})
code, n = {name: i for i, name in enumerate(names)}, len(names)
used = np.array([[name in r for name in names] for r in recipes], float)
together = used.T @ used  # how often two stand in one recipe
np.fill_diagonal(together, 0)
total = together.sum(1)
chance = 3 * np.outer(total, total) / total.sum()  # 3 random pairs each


def train(d, seed, steps=300, rate=0.02):
    E, C = 0.1 * np.random.default_rng(seed).normal(size=(2, n, d))
    for _ in range(steps):  # pull what stands together, push random pairs
        p = 1 / (1 + np.exp(-E @ C.T))
        G = together * (1 - p) - chance * p
        E, C = E + rate * G @ C, C + rate * G.T @ E
    return E, C  # each ingredient as itself, and as company


def cosines(A, B):
    A, B = (M / np.linalg.norm(M, axis=1, keepdims=True) for M in (A, B))
    return A @ B.T


if __name__ == "__main__":
    E, _ = train(8, seed=0)
    print(len(recipes), "recipes; the table is", E.shape)
    one_hot = np.eye(n)[code["margarine"]]
    print("one-hot @ E:", (one_hot @ E).round(2))
    print("lookup:     ", E[code["margarine"]].round(2))
    for name in ("margarine", "noodles", "lime"):
        cos = cosines(E, E)[code[name]]
        best = np.argsort(-cos)[1:4]  # [0] is the ingredient itself
        print(name, [f"{names[i]} {cos[i]:.2f}" for i in best])
