"""After the report: 100 other test sets. How lucky was ours?"""

import numpy as np
from code_model import candidates
from code_problem import GOAL, load
from sklearn.model_selection import train_test_split

if __name__ == "__main__":
    X, y, names = load()
    model = candidates(names)["linear"]
    ratios, own, base = [], [], []
    for seed in range(1, 101):
        A, B, a, b = train_test_split(X, y, test_size=0.2, random_state=seed)
        own.append(abs(model.fit(A, a).predict(B) - b).mean())
        base.append(abs(np.median(a) - b).mean())
        ratios.append(own[-1] / base[-1])
    low, middle, high = np.percentile(ratios, [5, 50, 95])
    met = np.mean(np.array(ratios) <= GOAL)
    print(f"ratio: middle {middle:.2f}, nine of ten {low:.2f} to {high:.2f}")
    print(f"at most {GOAL}: {met:.0%} of the test sets")
    for name, v in [("model's", own), ("constant's", base)]:
        print(f"{name} miss {np.mean(v):.0f}, give or take {np.std(v):.0f}")
