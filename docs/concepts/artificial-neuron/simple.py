"""Recomputes every number of the page's hand-worked section."""

import numpy as np

CASES = {"none": (0, 0), "second": (0, 1), "first": (1, 0), "both": (1, 1)}
PRESS = {"none": 0, "second": 0, "first": 0, "both": 1}
BELL = {"none": 0, "second": 1, "first": 1, "both": 1}
STAIRS = {"none": 0, "second": 1, "first": 1, "both": 0}


def step(total):
    return int(total > 0)


def sums(w1, w2, bias):
    return {name: w1 * a + w2 * b + bias for name, (a, b) in CASES.items()}


for name, want, neuron in (("press", PRESS, (2, 2, -3)), ("bell", BELL, (2, 2, -1))):
    total = sums(*neuron)
    print(name, neuron, "sums", total)
    print("  right:", sum(step(total[c]) == want[c] for c in CASES), "of 4")

print("\nstairs, smaller weights (0.5, 0.5, -1)", sums(0.5, 0.5, -1))
print("\nstairs: three tries")
for neuron in ((2, 2, -1), (-2, -2, 3), (5, -3, 1)):
    s = sums(*neuron)
    right = sum(step(s[c]) == STAIRS[c] for c in CASES)
    print(neuron, s, "none + both", s["none"] + s["both"],
          "first + second", s["first"] + s["second"], "right", right)  # fmt: skip

print("\nstairs with three neurons")
for name in CASES:
    bell, press = step(sums(2, 2, -1)[name]), step(sums(2, 2, -3)[name])
    total = 2 * bell - 2 * press - 1
    print(name, "bell", bell, "press", press, "sum", total, "lamp", step(total))


def learn(want, passes):
    """Correct after each mistake: add the inputs, and 1 to the bias, or subtract them."""
    w, corrections = np.zeros(3, int), 0
    for n in range(1, passes + 1):
        wrong = 0
        for name, case in CASES.items():
            x = np.array([*case, 1])
            total = int(w @ x)
            if step(total) != want[name]:
                w = w + (want[name] - step(total)) * x
                wrong += 1
                print(f"  pass {n} {name}: sum {total}, want {want[name]}, now {w.tolist()}")
        corrections += wrong
        print(f"  pass {n}: {wrong} wrong, ends at {w.tolist()}")
        if wrong == 0:
            break
    print("  corrections", corrections)


for name, want, passes in (("bell", BELL, 9), ("press", PRESS, 9), ("stairs", STAIRS, 5)):
    print("\nlearning", name)
    learn(want, passes)
