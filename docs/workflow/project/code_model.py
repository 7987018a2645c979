"""Step 4: candidates from simple to flexible, on the same folds."""

from code_explore import split
from code_problem import load
from code_preprocess import preparation
from sklearn.dummy import DummyRegressor
from sklearn.ensemble import GradientBoostingRegressor, RandomForestRegressor
from sklearn.feature_selection import SelectKBest, f_regression
from sklearn.linear_model import LinearRegression, RidgeCV
from sklearn.model_selection import RepeatedKFold, cross_val_score
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.tree import DecisionTreeRegressor

FOLDS = RepeatedKFold(n_splits=5, n_repeats=2, random_state=0)
PENALTIES = [0.1, 1, 10, 100]  # ridge chooses, inside its training rows


def candidates(names):
    """The simplest first, each behind the preparation of step 3."""
    forest = RandomForestRegressor(
        30, min_samples_leaf=3, max_features=0.4, random_state=0
    )
    boosted = GradientBoostingRegressor(
        n_estimators=50, max_depth=2, random_state=0
    )
    models = {
        "constant (median)": [DummyRegressor(strategy="median")],
        "linear, 3 columns": [SelectKBest(f_regression, k=3), LinearRegression()],
        "linear": [LinearRegression()],
        "ridge": [RidgeCV(PENALTIES)],
        "15 neighbors": [KNeighborsRegressor(15)],
        "tree, full depth": [DecisionTreeRegressor(random_state=0)],
        "forest": [forest],
        "boosted trees": [boosted],
    }
    return {
        name: make_pipeline(preparation(names), *steps)
        for name, steps in models.items()
    }


def misses(model, X, y, folds=FOLDS):
    """The average miss in each fold."""
    score = "neg_mean_absolute_error"
    return -cross_val_score(model, X, y, cv=folds, scoring=score)


if __name__ == "__main__":
    X, y, names = load()
    X, _, y, _ = split(X, y)
    models = candidates(names)
    linear = misses(models["linear"], X, y)
    print("model              miss   minus linear  its spread  worse in")
    for name, model in models.items():
        miss = misses(model, X, y)
        more = miss - linear
        mean, spread, worse = more.mean(), more.std(ddof=1), (more > 0).sum()
        line = f"{mean:12.1f} {spread:12.1f} {worse:5} of {len(more)}"
        print(f"{name:17} {miss.mean():5.1f} {line if worse else ''}".rstrip())
