"""The two pixels of By hand: a rate for each layer, a frozen one, old pictures mixed in."""

import numpy as np

OLD, NEW, RIGHT = np.array([2.0, 1.0]), np.array([1.0, 2.0]), 2.0


def answer(net, x):
    return net["last"] * (net["first"] @ x)


def slopes(net, x):
    """How much the answer grows with each weight: first (2,), last ()."""
    return {"first": net["last"] * x, "last": net["first"] @ x}


def step(net, pictures, rates):
    """One step on the summed loss of `pictures`: half the squared error of each."""
    moves = {layer: np.zeros_like(net[layer]) for layer in net}
    for x in pictures:
        error = RIGHT - answer(net, x)
        for layer, slope in slopes(net, x).items():
            moves[layer] += rates[layer] * error * slope
    return {layer: net[layer] + moves[layer] for layer in net}


def price(net, rates):
    """To first order: how far the old answer goes for each unit the new one gains."""
    old, new = slopes(net, OLD), slopes(net, NEW)
    with_old = sum(rates[k] * np.sum(old[k] * new[k]) for k in net)
    return with_old / sum(rates[k] * np.sum(new[k] * new[k]) for k in net)


PLANS = {
    "first only": ({"first": 0.1, "last": 0}, [NEW]),
    "first fastest": ({"first": 0.1, "last": 0.1 / 2.6}, [NEW]),
    "one rate": ({"first": 0.1, "last": 0.1}, [NEW]),
    "last fastest": ({"first": 0.1 / 2.6, "last": 0.1}, [NEW]),
    "last only": ({"first": 0, "last": 0.1}, [NEW]),
    "first, old mixed in": ({"first": 0.1, "last": 0}, [NEW, OLD]),
}
if __name__ == "__main__":
    print("                      price   after 1 step   after 60 (new, old)")
    for name, (rates, pictures) in PLANS.items():
        net = {"first": np.array([1.0, 0.0]), "last": np.array(1.0)}
        print(f"{name:20}  {price(net, rates):.2f} ", end="")
        for t in range(1, 61):
            net = step(net, pictures, rates)
            if t in (1, 60):
                print(f"   {answer(net, NEW):.2f}, {answer(net, OLD):.2f} ", end="")
        print()
