"""A made-up CSV file, with dirt: who misses the appointment at a dentist's?"""

import numpy as np


def made(patients=500):
    """The lines of a file in which a patient may stand several times."""
    rng = np.random.default_rng(0)
    yield "patient,ahead,age,bus,reason,treatment,fee,missed"
    for p in range(patients):
        careless, age = rng.normal(), rng.integers(18, 90)
        bus = "" if rng.random() < 0.3 else rng.integers(5, 70)  # drives: a gap
        for _ in range(rng.integers(1, 6)):
            ahead, kind = rng.integers(1, 90), rng.choice(["Check", "pain", "pain "])
            risk = careless + ahead / 25 + 1.5 * (bus == "") + (kind == "Check") - 5.8
            missed = rng.random() < 1 / (1 + np.exp(-risk))
            row = f"p{p},{ahead},{age * (rng.random() > 0.01):.0f},{bus},{kind}"
            after = "40,yes" if missed else ",no"
            row += f",t{rng.integers(120)},{after}"
            yield from [row] * (1 + (rng.random() < 0.02))  # some are pasted twice


if __name__ == "__main__":
    for line, _ in zip(made(), range(6)):
        print(line)
