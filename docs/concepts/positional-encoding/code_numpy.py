"""Sinusoids and rotary positions, and a layer of attention to try them."""
import numpy as np


def speeds(d, base=10_000):  # d even: one speed for each pair
    return base ** (-np.arange(0, d, 2) / d)


def sinusoid(places, d):  # (n,) -> (n, d)
    angle = np.outer(places, speeds(d))  # (n, d/2)
    code = np.empty((len(places), d))
    code[:, 0::2], code[:, 1::2] = np.sin(angle), np.cos(angle)
    return code


def rotate(x, places):  # (n, d) -> (n, d), pairs (0, 1), (2, 3), ...
    angle = np.outer(places, speeds(x.shape[1]))
    cos, sin, out = np.cos(angle), np.sin(angle), np.empty_like(x)
    out[:, 0::2] = x[:, 0::2] * cos - x[:, 1::2] * sin
    out[:, 1::2] = x[:, 0::2] * sin + x[:, 1::2] * cos
    return out


def attention(x, W, kind):  # (n, d) -> (n, d); queries in rows
    n, d = x.shape
    places = np.arange(n)
    if kind == "sinusoid":
        x = x + sinusoid(places, d)  # once, before the first layer
    q, k, v = x @ W[0], x @ W[1], x @ W[2]
    if kind == "rotary":
        q, k = rotate(q, places), rotate(k, places)  # not the values
    s = q @ k.T / np.sqrt(d)
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ v


if __name__ == "__main__":
    print("places 0 to 2, width 4\n", sinusoid([0, 1, 2], 4).round(4))
    rng = np.random.default_rng(0)
    d = 8
    word = dict(zip(("dog", "bites", "man"), rng.normal(size=(3, d))))
    W = rng.normal(size=(3, d, d)) / np.sqrt(d)
    for kind in ("none", "sinusoid", "rotary"):
        out = {}
        for text in ("dog bites man", "man bites dog"):
            names = text.split()
            x = np.stack([word[name] for name in names])
            y = attention(x, W, kind)
            out[text] = y[names.index("dog")]
        a, b = out.values()
        same = np.allclose(a, b)
        print(f"{kind}: output {y.shape}, row of dog same: {same}")
        print("  ", a[:3].round(2), b[:3].round(2))

    q, k = rng.normal(size=(2, 1, d))
    for m, n in ((3, 1), (13, 11), (1003, 1001), (4, 1)):
        score = rotate(q, [m]) @ rotate(k, [n]).T
        print(f"rotary, query at {m}, key at {n}: score {score.item():.3f}")
    length = np.linalg.norm([q, rotate(q, [7])], axis=-1)
    print("length, before and after a turn", length.ravel().round(3))
