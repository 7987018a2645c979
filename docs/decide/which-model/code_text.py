"""The frame for few labeled texts: features, logistic regression, folds, a baseline."""

from sklearn.dummy import DummyClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import RepeatedStratifiedKFold, cross_val_score
from sklearn.pipeline import make_pipeline

late = """my parcel has not come | still waiting for the delivery | where is my order
the delivery is a week late | parcel never came | order not delivered yet
tracking says delivered but no parcel | waiting for ten days now"""
broken = """the lamp does not switch on | glass was broken | the handle fell off
it stopped after a day | the screen has a crack | lamp is broken
arrived with a broken handle | does not switch on any more"""
groups = [t.replace("\n", " | ").split(" | ") for t in (late, broken)]
texts, label = sum(groups, []), [0] * len(groups[0]) + [1] * len(groups[1])

folds = RepeatedStratifiedKFold(n_splits=4, n_repeats=10, random_state=0)
# Put a pretrained model's embeddings in the place of TfidfVectorizer, and compare the two.
model = make_pipeline(TfidfVectorizer(), LogisticRegression())
for name, chosen in [("commonest", DummyClassifier()), ("words", model)]:
    print(f"{name:9}  {cross_val_score(chosen, texts, label, cv=folds).mean():.2f} right")
