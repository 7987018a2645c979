"""Two prompts on the same fifty questions: is the better one better, or lucky?"""

from math import comb, sqrt

n = 50
for right in (25, 40, 48):
    p = right / n
    print(f"{right} of {n} right: {100 * p:.0f} %, standard error {100 * sqrt(p * (1 - p) / n):.0f} points")

# Your notes: 1 right, 0 wrong, question by question, for the old and the new prompt.
old = [1] * 35 + [0] * 15
new = [1] * 33 + [0] * 2 + [1] * 7 + [0] * 8
gained = sum(b > a for a, b in zip(old, new))
lost = sum(b < a for a, b in zip(old, new))
print(f"old {sum(old)}, new {sum(new)}: gained {gained}, lost {lost}")


def by_luck(gained, lost):
    """If each change were a coin flip: the chance of a result as one-sided as this."""
    k, m = max(gained, lost), gained + lost
    return min(1, 2 * sum(comb(m, i) for i in range(k, m + 1)) / 2**m)


for up, down in [(gained, lost), (6, 0), (10, 2), (10, 5)]:
    print(f"gained {up:2}, lost {down}: luck does that with chance {by_luck(up, down):.2f}")
