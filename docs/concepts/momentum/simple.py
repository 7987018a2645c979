"""Recomputes every number of the page's hand-worked section, and a few of the prose."""

import math


def velocities(slopes, beta=0.9):
    """The running total after each slope: keep beta of it, add the new slope."""
    v, seen = 0.0, []
    for slope in slopes:
        v = beta * v + slope
        seen.append(v)
    return seen


def bowl(rate, beta, steps, w=10.0, nesterov=False):
    """Weights and velocities on the bowl whose slope at w is w."""
    path, v, speeds = [w], 0.0, [0.0]
    for _ in range(steps):
        slope = w - rate * beta * v if nesterov else w
        v = beta * v + slope
        w -= rate * v
        path.append(w)
        speeds.append(v)
    return path, speeds


same = velocities([1] * 60)
print("first three velocities, slope always 1:", *(round(v, 2) for v in same[:3]))
print("moves with rate 0.1:", *(round(0.1 * v, 3) for v in same[:3]))
print("of which carried over, keeping 0.9:", *(round(0.9 * v, 2) for v in same[:2]))
flip = velocities([(-1) ** k for k in range(60)])
print("\nstep  slope always 1  slope 1, -1, 1, ...")
for k in (1, 2, 3, 4, 5, 10, 20, 50):
    print(k, round(same[k - 1], 3), round(flip[k - 1], 3))
print("limits", round(1 / (1 - 0.9), 3), "and", round(1 / (1 + 0.9), 3))
print("ratio", round((1 + 0.9) / (1 - 0.9)))
for beta in (0.5, 0.8, 0.9, 0.99):
    print("beta", beta, "effective step", round(1 / (1 - beta)), "flip", round(1 / (1 + beta), 3))

print("flip, steps 2 and 3:", *(round(v, 2) for v in flip[1:3]))
noise = 1 / math.sqrt(1 - 0.9**2)
print("noise grows by", round(noise, 2), " 10 over it", round(10 / noise, 1))
path, speeds = bowl(0.1, 0.9, 60)
plain, _ = bowl(0.1, 0.0, 60)
ahead, _ = bowl(0.1, 0.9, 60, nesterov=True)
print("\nstep  weight  velocity   plain   Nesterov")
for k in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 40):
    print(k, *(round(x[k], 3) for x in (path, speeds, plain, ahead)))
print("kept after 4 steps: 0.9 * 25.92 =", round(0.9 * speeds[4], 3))
print("farthest beyond", round(min(path), 3), "Nesterov", round(min(ahead), 3))
print("swing keeps", round(math.sqrt(0.9), 4), "a step; plain", 0.9)
less, _ = bowl(0.1, 0.4, 40)
print("momentum 0.4, steps 10 and 40:", round(less[10], 3), round(less[40], 3))

print("\nsteep weight of the ravine: largest distance within steps 11 to 20")
for beta in (0.0, 0.8):
    b, v, far = 1.0, 0.0, 0.0
    for k in range(1, 21):
        v = beta * v + 20 * b
        b -= 0.09 * v
        far = max(far, abs(b)) if k > 10 else far
    print("beta", beta, round(far, 4))

low, high = (1 - math.sqrt(0.8)) / 0.09, (1 + math.sqrt(0.8)) / 0.09
print("plain keeps less than momentum 0.8 between curvature", round(low, 2), "and", round(high, 2))

print("\ntwo valleys, loss w^4/4 - w^2/2 + 0.2 w, rate 0.05: start, then where it ends")
for start in (2.0, -2.0):
    for beta in (0.0, 0.9):
        w, v = start, 0.0
        for _ in range(2000):
            v = beta * v + w**3 - w + 0.2
            w -= 0.05 * v
        print(start, "beta", beta, "ends at", round(w, 3), "loss", round(w**4 / 4 - w * w / 2 + w / 5, 3))

print("\nslope 25w below 1, w + 24 up to 2, 25w - 24 above; rate 1/9, beta 4/9, start 3.3")
w, v = 3.3, 0.0
for k in range(300):
    v = 4 / 9 * v + (25 * w if w < 1 else w + 24 if w < 2 else 25 * w - 24)
    w -= v / 9
    if k >= 294:
        print(round(w, 3))
