"""A delivery to Harbor, a district that no training row has."""
import warnings

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, TargetEncoder

warnings.simplefilter("ignore")  # see the text: one of these warns
place = np.array([["Canal"], ["Hill"], ["Market"]] * 2)  # each once in each half
minutes = np.array([18.0, 40, 8, 22, 44, 12])
harbor = np.array([["Harbor"]])

try:
    OneHotEncoder().fit(place).transform(harbor)
except ValueError as error:
    print("one-hot:", str(error)[:24])

ENCODERS = {
    "one-hot, ignore": OneHotEncoder(handle_unknown="ignore", sparse_output=False),
    "the same, drop first": OneHotEncoder(
        handle_unknown="ignore", drop="first", sparse_output=False),
    "ordinal, -1": OrdinalEncoder(
        handle_unknown="use_encoded_value", unknown_value=-1),
    "target": TargetEncoder(smooth=0, target_type="continuous", cv=KFold(2)),
}
for name, encoder in ENCODERS.items():
    model = make_pipeline(encoder, LinearRegression()).fit(place, minutes)
    code = model[0].transform(harbor)
    print(f"{name}: {code[0].round(2)} -> {model.predict(harbor)[0]:.0f} minutes")

wrong = TargetEncoder(smooth=0).fit(place, minutes.astype(int))
print("target, whole minutes:", wrong.transform(harbor).shape[1], "columns")
