"""Recomputes every number of the page's hand-worked section."""

import numpy as np

CAFE, STREET, SNOW, NIGHT = (
    np.array(p, dtype=float) for p in ([10, 30, 30, 90], [50, 0, 90, 80], [90, 60, 90, 100], [0, 0, 30, 70])
)
NAMES = ["wall", "chair", "table", "lamp"]


def show(x):
    return " ".join(f"{v:.4f}" for v in np.atleast_1d(x) + 0.0)


def steps(x, name):
    d = x - x.mean()
    print(f"{name}: {x} sum {x.sum():g} mean {x.mean():g} distances {d} squares {d**2} sum {(d**2).sum():g}")
    print(f"   variance {x.var():.4f} spread {x.std():.4f} normalized {show(d / x.std())}")


def rms(x):
    r = np.sqrt((x**2).mean())
    print(f"   RMS: squares {x**2} sum {(x**2).sum():g} mean {(x**2).mean():g} root {r:.4f} -> {show(x / r)}")


def columns(photos):
    return (photos - photos.mean(0)) / photos.std(0)


print("along the rows")
for name, x in (("cafe", CAFE), ("street", STREET), ("snow", SNOW)):
    steps(x, name)

photos = np.array([CAFE, STREET, SNOW])
print("\ndown the columns")
for j, name in enumerate(NAMES):
    steps(photos[:, j], name)
print("batch norm of the three photos:", [show(row) for row in columns(photos)])

print("\nsnow replaced by night")
photos = np.array([CAFE, STREET, NIGHT])
for j, name in enumerate(NAMES):
    steps(photos[:, j], name)
print("cafe by batch norm:", show(columns(photos)[0]))
print("cafe alone, by batch norm:", CAFE - CAFE.mean(), "row;", (CAFE - CAFE) / 1, "column")

print("\nRMSNorm, and what each ignores")
for name, x in (("cafe", CAFE), ("times 10", CAFE * 10), ("plus 5", CAFE + 5)):
    steps(x, name)
    rms(x)
print("mean of 0.2 0.6 0.6 1.8:", np.mean([0.2, 0.6, 0.6, 1.8]).round(4))

print("\nepsilon 0.00001")
for name, x in (("gray", np.full(4, 40.0)), ("cafe divided by 10000", CAFE / 10_000)):
    print(name, x, "mean", x.mean(), f"variance {x.var():.6f} plus epsilon {x.var() + 1e-5:.6f}"
          f" root {np.sqrt(x.var() + 1e-5):.6f}:", show((x - x.mean()) / np.sqrt(x.var() + 1e-5)),
          "RMSNorm:", show(x / np.sqrt((x**2).mean() + 1e-5)))
