"""Recomputes every number of the page's hand-worked section."""

TYPICAL, STEP = (-1, 1), 0.1
DISHES, STARS, QUESTION, TRUTH = ((2, 0), (0, 2)), (2, 4), (1, 1), 3


def dot(a, b):
    return a[0] * b[0] + a[1] * b[1]


print("zero-shot: -1 * 1 + 1 * 1 =", dot(TYPICAL, QUESTION), "missed by", TRUTH)
rest = [s - dot(TYPICAL, d) for d, s in zip(DISHES, STARS)]
for d, s, r in zip(DISHES, STARS, rest):
    print("dish", d, "stars", s, "typical", dot(TYPICAL, d), "rest", r, "match", dot(d, QUESTION))


def rounds(copies, rest, answer):
    """The rests and the answer, round by round, with each example standing `copies` times."""
    print(0, *(f"{r:.2f}" for r in rest), f"answer {answer:.3f} missed by {TRUTH - answer:.3f}")
    for i in (1, 2, 3):
        sums = [copies * sum(r * d[k] for d, r in zip(DISHES, rest)) for k in (0, 1)]
        answer += STEP * dot(sums, QUESTION)
        rest = [r - STEP * dot(sums, d) for d, r in zip(DISHES, rest)]
        print(i, *(f"{r:.2f}" for r in rest), f"answer {answer:.3f} missed by {TRUTH - answer:.3f}")


print("two examples: round, rests, answer")
rounds(1, rest, 0)
print("0.1 * (2 * 4 + 2 * 2) =", f"{0.1 * (2 * 4 + 2 * 2):.1f}")
print("next round: 2 * 2.4 + 2 * 1.2 =", f"{2 * 2.4 + 2 * 1.2:.1f}", "times 0.1 =", f"{0.1 * 7.2:.2f}")
print("rest of the first example: 4 - 0.1 * 4 * 4 =", f"{4 - 0.1 * 4 * 4:.1f}", f"{0.1 * 4 * 4:.1f}")
print("rest of the second: 2 - 0.1 * 4 * 2 =", f"{2 - 0.1 * 4 * 2:.1f}", f"{0.1 * 4 * 2:.1f}")

print("fine-tuning, one step: add 0.1 * rest * dish")
move = [STEP * sum(r * d[k] for d, r in zip(DISHES, rest)) for k in (0, 1)]
tuned = [t + m for t, m in zip(TYPICAL, move)]
print("move", *(f"{m:.1f}" for m in move), "tuned", *(f"{t:.1f}" for t in tuned), end=" ")
print(f"answer {dot(tuned, QUESTION):.1f}")

print("each example six times, 12 in all: round, rests, answer")
rounds(6, rest, 0)
print("a round multiplies a rest by 1 - 0.1 * 4 =", f"{1 - 0.1 * 4:.1f}", "or 1 - 0.1 * 24 =", f"{1 - 0.1 * 24:.1f}")
