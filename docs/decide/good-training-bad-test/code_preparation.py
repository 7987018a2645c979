"""One pipeline on both sides, against a scaler fitted anew on what is tested."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
model.fit(X_train, y_train)
print(f"the pipeline on the test rows            {model.score(X_test, y_test):.2f}")

# In use the patients come in small groups, here the 20 with the largest tumors.
group = np.argsort(X_test[:, 0])[-20:]
anew = StandardScaler().fit_transform(X_test[group])
wrong = model[-1].score(anew, y_test[group])
print(f"the pipeline on 20 of them               {model.score(X_test[group], y_test[group]):.2f}")
print(f"the same 20, scaled by their own mean    {wrong:.2f}")
