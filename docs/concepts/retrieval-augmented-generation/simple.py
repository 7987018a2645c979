"""Recomputes every number of the page's hand-worked section."""

import math

TEXTS = [
    "Readers may keep a book for 21 days.",
    "Readers may keep a film for 7 days.",
    "You may keep a game for 7 days.",
    "A late book costs 20 cents a day.",
    "A late film costs 50 cents a day.",
    "A lost card costs 5 dollars.",
]
RULES = {  # the words that count
    1: "reader keep book 21 day",
    2: "reader keep film 7 day",
    3: "keep game 7 day",
    4: "late book cost 20 cent day",
    5: "late film cost 50 cent day",
    6: "lost card cost 5 dollar",
}
QUESTIONS = {  # the words that count, and the number of the right rule
    "What does a late film cost?": ("late film cost", 5),
    "When is a film late?": ("film late", 2),
    "How long may I keep a movie?": ("keep", 2),
}
print("\n".join(TEXTS))
print("different words", len({w for rule in RULES.values() for w in rule.split()}))
ranks = []
for question, (asked, right) in QUESTIONS.items():
    q = asked.split()
    print(f"\n{question} {q} length {math.sqrt(len(q)):.3f}")
    scores = {}
    for number, rule in RULES.items():
        d = rule.split()
        shared = len(set(q) & set(d))
        scores[number] = round(shared / math.sqrt(len(q) * len(d)), 9)
        print(
            f"  rule {number}: words {len(d)}, length {math.sqrt(len(d)):.3f}, shared {shared},",
            f"product of lengths root of {len(q) * len(d)} = {math.sqrt(len(q) * len(d)):.3f}, cosine {scores[number]:.3f}",
        )
    order = sorted(scores, key=lambda n: -scores[n])
    ranks.append(order.index(right) + 1)
    print("  order", order, "rank of the right rule", ranks[-1], f"one over it {1 / ranks[-1]:.3f}")
for k in (1, 2, 3):
    print(f"found among the first {k}: {sum(r <= k for r in ranks)} of 3,",
          f"{sum(r <= k for r in ranks) / 3:.3f}")
print(f"MRR {sum(1 / r for r in ranks) / 3:.3f}")
print("the rule for games changes from 7 to 14 days")
