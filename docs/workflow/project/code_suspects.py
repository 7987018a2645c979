"""Step 2, closer: columns made of others, rows of two hands, leaks."""

import numpy as np
from code_alone import one_column
from code_explore import split
from code_problem import load


if __name__ == "__main__":
    X, y, names = load()
    X, _, y, _ = split(X, y)  # training rows only
    c = dict(zip(names, X.T))

    ratio = c["s1"] / c["s3"]
    made = c["s1"] - c["s3"] - np.exp(c["s5"]) / 5
    near_s4, near_s2 = abs(ratio - c["s4"]) < 0.51, abs(made - c["s2"]) < 0.1
    print(f"s4 is s1 / s3, rounded     within 0.5 in {near_s4.mean():.1%}")
    print(f"s2 is s1 - s3 - exp(s5)/5  within 0.1 in {near_s2.mean():.1%}\n")

    fine_s4, fine_bp = c["s4"] % 1 != 0, c["bp"] % 1 != 0
    both, luck = np.sum(fine_s4 & fine_bp), fine_s4.mean() * fine_bp.sum()
    in_s4, in_bp = fine_s4.sum(), fine_bp.sum()
    print(f"decimals: in s4 {in_s4} rows, in bp {in_bp}, in both {both}")
    print(f"          in both, if unrelated: about {luck:.0f}")
    a, b = y[fine_s4].mean(), y[~fine_s4].mean()
    print(f"target: {a:.0f} with decimals in s4, {b:.0f} without;", end=" ")
    print(f"standard deviation {y.std():.0f}\n")

    # A leak of our making: visits in the year AFTER, more if it got worse.
    noise = np.random.default_rng(0).normal(0, 1, len(y))
    c["visits"] = np.round(y / 30 + noise)
    alone = sorted(((one_column(v, y), n) for n, v in c.items()), reverse=True)
    print("R2 alone:", ", ".join(f"{n} {r:.2f}" for r, n in alone[:5]))
