"""A shop that loses 3 for each loaf it lacks and 1 for each left over: which promise?"""

import numpy as np
from sklearn.metrics import mean_pinball_loss

rng = np.random.default_rng(0)
sold = rng.gamma(9, 5, 5000)
too_low, too_high = 3, 1
quantile = too_low / (too_low + too_high)
for name, promise in [
    ("mean", sold.mean()),
    ("median", np.median(sold)),
    (f"quantile {quantile}", np.quantile(sold, quantile)),
]:
    guess = np.full(len(sold), promise)
    bill = np.where(sold > guess, too_low * (sold - guess), too_high * (guess - sold)).mean()
    pinball = mean_pinball_loss(sold, guess, alpha=quantile)
    print(f"{name:13}  bake {promise:.0f}")
    print(f"  bill {bill:.1f}, pinball loss {pinball:.2f}")
