"""Recomputes every number of the page's hand-worked section."""

from math import atanh, sqrt, tanh

print("One unit: W = 1, U = 0.5, b = 0. The sea: 1, 0, 0")
xs, W, U = [1, 0, 0], 1, 0.5
h, states = 0.0, [0.0]
for name, x in zip(("t-1", "t", "t+1"), xs):
    z = W * x + U * h
    print(f"{name}: {W} * {x} + {U} * {h:.4f} = {z:.4f}, tanh {tanh(z):.4f}, two digits {tanh(z):.2f}")
    h = tanh(z)
    states.append(h)
print(f"a faint ship now, 0.1817: tanh {tanh(0.1817):.4f}")

print("\nTwo units: the second reads 1 times unit 1 and 0.5 times itself, both of the step before")
g = 0.0
for k, name in enumerate(("t-1", "t", "t+1")):
    z = 1 * states[k] + 0.5 * g
    print(f"{name}: {states[k]:.4f} + 0.5 * {g:.4f} (= {0.5 * g:.4f}) = {z:.4f}, tanh {tanh(z):.4f}, two digits {tanh(z):.2f}")
    g = tanh(z)
print("parameters: W 2 + U 4 + b 2 =", 2 + 4 + 2)

print("\nBackward, one unit. Target 1, loss half the squared miss")
miss = states[3] - 1
print(f"loss 0.5 * {miss:.4f}^2 = {0.5 * miss * miss:.4f}, gradient at the last state {miss:.4f}")
at, total_u, total_w = miss, 0.0, 0.0
for k in (3, 2, 1):
    slope = 1 - states[k] ** 2
    d = at * slope
    print(f"step {k}: {at:.4f} * (1 - {states[k]:.4f}^2 = {slope:.4f}) = {d:.4f};"
          f" to U {d:.4f} * {states[k - 1]:.4f} = {d * states[k - 1]:.4f}; to W {d * xs[k - 1]:.4f};"
          f" back {d * U:.4f}")
    total_u, total_w, at = total_u + d * states[k - 1], total_w + d * xs[k - 1], d * U
print(f"dL/dU = {total_u:.4f} (two digits {total_u:.2f}), dL/dW = {total_w:.4f} (two digits {total_w:.2f})")


def loss(U):
    h = 0.0
    for x in xs:
        h = tanh(W * x + U * h)
    return 0.5 * (h - 1) ** 2


print(f"check, U = 0.501: loss {loss(0.501):.6f} - {loss(0.5):.6f} = {loss(0.501) - loss(0.5):.6f}")
print(f"step of 0.1 down: U = 0.5 + 0.1 * 0.5508 = {0.5 - 0.1 * total_u:.4f}, loss {loss(0.5 - 0.1 * total_u):.4f}")

print("\nA unit that holds: U = 2, waves between -0.3 and 0.3")
print(f"ship: tanh 1 = {tanh(1):.4f}; worst wave: 2 * {tanh(1):.4f} - 0.3 = {2 * tanh(1) - 0.3:.4f}, tanh {tanh(2 * tanh(1) - 0.3):.4f}")
h = tanh(1)
for n in range(60):
    h = tanh(2 * h)
    if n < 3:
        print(f"calm sea, step {n + 1}: {h:.4f}")
slope = 2 * (1 - h * h)
print(f"settles at {h:.4f}; one step back: 2 * (1 - {h:.4f}^2) = {slope:.4f}")
for steps in (10, 60):
    print(f"{steps} steps back: {slope:.4f}^{steps} = {slope**steps:.0e}")
for n in range(3):
    before, h = h, tanh(2 * h - 1)
    print(f"contrary ship {n + 1}: 2 * {before:.4f} - 1 = {2 * before - 1:.4f}, tanh {h:.4f}")
top = sqrt(0.5)
print(f"waves up to {2 * top - atanh(top):.4f} can never turn it")
