"""The same with scikit-learn, and a new hike scaled with the old numbers."""

import numpy as np
from sklearn.neighbors import NearestNeighbors
from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler

names = "ABCDE"
hikes = np.array(  # kilometers, meters climbed
    [[6, 450], [10, 650], [12, 250], [14, 350], [18, 800]], dtype=float
)

for scaler in (StandardScaler(), MinMaxScaler(), RobustScaler()):
    z = scaler.fit_transform(hikes)
    print(type(scaler).__name__)
    print(z.round(3))
    nearest = NearestNeighbors(n_neighbors=2).fit(z)
    gaps, rows = nearest.kneighbors(z[[1]])  # B finds itself first
    print("most like B:", names[rows[0, 1]], gaps[0, 1].round(3))

new = np.array([[20.0, 300.0]])
print("a new hike of 20 km and 300 m")
for scaler in (StandardScaler(), MinMaxScaler()):
    scaler.fit(hikes)  # learned from the five
    print(type(scaler).__name__, scaler.transform(new).round(3))
print("fitted on itself", StandardScaler().fit_transform(new))
