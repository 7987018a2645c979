"""Rate or straight line? Another shuffle, ten shuffles, or twice the rows. 1,000 lists each."""

import numpy as np

LISTS = 1000


def fit(x, y):
    """Start and minutes per meter of the two rules, one pair for each list."""
    rate = y.sum(1) / x.sum(1)
    dx, dy = x - x.mean(1, keepdims=True), y - y.mean(1, keepdims=True)
    slope = (dx * dy).sum(1) / (dx**2).sum(1)
    return (0 * rate, rate), (y.mean(1) - slope * x.mean(1), slope)


def squares(rule, x, y):
    return ((rule[0][:, None] + rule[1][:, None] * x - y) ** 2).mean(1)


def cross_validate(x, y, rng):
    """One shuffle, five folds, the same folds for both rules."""
    rows = np.arange(x.shape[1])
    order = rng.permuted(np.tile(rows, (LISTS, 1)), axis=1)
    x, y = np.take_along_axis(x, order, 1), np.take_along_axis(y, order, 1)
    total = np.zeros((2, LISTS))
    for held in np.split(rows, 5):
        rest = np.setdiff1d(rows, held)
        rules = fit(x[:, rest], y[:, rest])
        total += [squares(rule, x[:, held], y[:, held]) / 5 for rule in rules]
    return total


for rows in (20, 40):
    rng = np.random.default_rng(0)
    x = rng.uniform(3, 17, (LISTS, rows))
    y = 5 + 1.6 * x + rng.normal(0, 4, x.shape)  # 5 minutes to get ready, 1.6 a meter, luck
    grid = np.linspace(3, 17, 200)  # the truth: no luck, all lengths
    truth = [squares(rule, grid, 5 + 1.6 * grid) for rule in fit(x, y)]
    line_better = truth[1] < truth[0]
    runs = np.array([cross_validate(x, y, rng) for _ in range(20)])
    print(f"{rows} rows: the line fitted to all of them is better in {100 * line_better.mean():.0f} %")
    for name, first, second in (
        ("one shuffle", runs[0], runs[10]),
        ("mean of ten", runs[:10].mean(0), runs[10:].mean(0)),
    ):
        line, again = first[1] < first[0], second[1] < second[0]
        other, right = np.mean(line != again), np.mean(line == line_better)
        print(f"  {name}: another winner in {100 * other:.0f} %, right in {100 * right:.0f} %")
    print("  spread of the line's score, in squared minutes")
    print(f"  over shuffles of one list: {runs[:, 1].std(0, ddof=1).mean():.1f}")
    print(f"  over lists, shuffles averaged out: {runs[:, 1].mean(0).std():.1f}")
