"""The page's measurements: nudging against autodiff, symbolic growth, operation counts, checkpoints."""

import json
from fractions import Fraction
from statistics import median

import numpy as np
import torch
from torch.utils.checkpoint import checkpoint

torch.set_num_threads(1)


class Counted(float):
    """A number that counts every operation done with it."""

    done = 0

    def _count(name):
        def operation(self, *others):
            Counted.done += 1
            return Counted(getattr(float, name)(self, *map(float, others)))

        return operation

    __add__, __sub__, __mul__, __truediv__, __neg__ = map(
        _count, ("__add__", "__sub__", "__mul__", "__truediv__", "__neg__"))


# Each operation: its value and its local slopes, in operations that are counted.
RULES = {
    "+": lambda x, y: (x + y, None, None),
    "-": lambda x, y: (x - y, None, "minus"),
    "*": lambda x, y: (x * y, y, x),
    "/": lambda x, y: (v := x / y, Counted(1) / y, -v / y),
}


class Base:
    def __add__(self, other): return self.op("+", other)
    def __sub__(self, other): return self.op("-", other)
    def __mul__(self, other): return self.op("*", other)
    def __truediv__(self, other): return self.op("/", other)


class Reverse(Base):
    tape = []

    def __init__(self, value, arrows=()):
        self.value, self.arrows, self.grad = value, arrows, None
        Reverse.tape.append(self)

    def op(self, sign, other):
        value, *slopes = RULES[sign](self.value, other.value)
        return Reverse(value, list(zip((self, other), slopes)))

    def backward(self):
        self.grad = Counted(1)
        for cell in reversed(Reverse.tape):
            for source, slope in cell.arrows:
                if not source.wanted:
                    continue
                part = cell.grad if slope is None else -cell.grad if slope == "minus" else cell.grad * slope
                source.grad = part if source.grad is None else source.grad + part

    wanted = True


class Forward(Base):
    """A value and its slope for the one typed cell that is followed; None is a slope of 0."""

    def __init__(self, value, slope=None):
        self.value, self.slope = value, slope

    def op(self, sign, other):
        value, a, b = RULES[sign](self.value, other.value)
        total = None
        for cell, slope in ((self, a), (other, b)):
            if cell.slope is not None:
                part = cell.slope if slope is None else -cell.slope if slope == "minus" else cell.slope * slope
                total = part if total is None else total + part
        return Forward(value, total)


# --- 1. The error of nudging, over 200 random sheets: slope of the share for children ---
def trip(children, price, bus, rate):
    tickets = children * price
    discount = rate * tickets
    return (tickets - discount + bus) / children


def reverse_slopes(f, typed):
    Reverse.tape = []
    cells = [Reverse(v) for v in typed]
    f(*cells).backward()
    return [cell.grad for cell in cells]


rng = np.random.default_rng(0)
sheets = [[float(v) for v in (rng.uniform(10, 40), rng.uniform(5, 25), rng.uniform(100, 400), rng.uniform(0, 0.4))]
          for _ in range(200)]
exact = [-Fraction(bus) / Fraction(children) ** 2 for children, _, bus, _ in sheets]


def typical_error(slope):
    return float(f"{float(median(abs((Fraction(float(slope(*s))) - e) / e) for s, e in zip(sheets, exact))):.3g}")


nudges = [10 ** (-k / 2) for k in range(31)]
nudging = {
    "h": [float(f"{h:.3g}") for h in nudges],
    "one_sided": [typical_error(lambda c, *r, h=h: (trip(c + h, *r) - trip(c, *r)) / h) for h in nudges],
    "two_sided": [typical_error(lambda c, *r, h=h: (trip(c + h, *r) - trip(c - h, *r)) / (2 * h)) for h in nudges],
    "autodiff": typical_error(lambda *s: reverse_slopes(trip, [Counted(v) for v in s])[0]),
}


# --- 2. One rule applied again and again: x becomes 4x(1 - x) ---
class Text(Base):
    """A formula as text: which operation on which two formulas, or a number, or x."""

    def __init__(self, sign, left=None, right=None):
        self.sign, self.left, self.right, self.d = sign, left, right, None
        self.length = 0 if left is None else 1 + left.length + right.length

    def op(self, sign, other):
        zero, one = (lambda t: t.sign == 0), (lambda t: t.sign == 1)
        if sign == "*" and (zero(self) or zero(other)):
            return Text(0)
        if sign == "*" and (one(self) or one(other)):
            return other if one(self) else self
        if sign == "+" and (zero(self) or zero(other)):
            return other if zero(self) else self
        if sign == "-" and zero(other):
            return self
        return Text(sign, self, other)

    def derivative(self):
        if self.d is None:
            a, b = self.left, self.right
            if a is None:
                self.d = Text(1) if self.sign == "x" else Text(0)
            elif self.sign == "*":
                self.d = a.derivative() * b + a * b.derivative()
            else:
                self.d = a.derivative().op(self.sign, b.derivative())
        return self.d

    def parts(self, seen=None):
        """How many different operations stand in it, if each is written once and referred to."""
        seen = {} if seen is None else seen
        if self.left is not None and id(self) not in seen:
            seen[id(self)] = self
            self.left.parts(seen), self.right.parts(seen)
        return len(seen)

    def at(self, x, known=None):
        known = {} if known is None else known
        if id(self) not in known:
            if self.left is None:
                known[id(self)] = x if self.sign == "x" else self.sign
            else:
                a, b = self.left.at(x, known), self.right.at(x, known)
                known[id(self)] = a + b if self.sign == "+" else a - b if self.sign == "-" else a * b
        return known[id(self)]


def again(x, four, one, rounds):
    for _ in range(rounds):
        x = four * x * (one - x)
    return x


swell = []
for rounds in range(1, 21):
    formula = again(Text("x"), Text(4), Text(1), rounds)
    derivative = formula.derivative()
    Reverse.tape, Counted.done = [], 0
    x, four, one = (Reverse(Counted(v)) for v in (0.2, 4, 1))
    four.wanted = one.wanted = False
    again(x, four, one, rounds).backward()
    used = Counted.done
    assert abs(x.grad - derivative.at(0.2)) <= 1e-9 * abs(x.grad)
    swell.append({"rounds": rounds, "formula": formula.length, "symbolic": derivative.length,
                  "shared": derivative.parts(), "autodiff": used})


# --- 3. Operations for all slopes: one sheet for k classes, 4k typed cells, one total ---
def school(*typed):
    total = heads = None
    for i in range(0, len(typed), 4):
        children, price, bus, rate = typed[i : i + 4]
        tickets = children * price
        bill = tickets - rate * tickets + bus
        total, heads = (bill, children) if total is None else (total + bill, heads + children)
    return total / heads


counts = []
for classes in (1, 10, 100):
    typed = [Counted(v) for s in sheets[:classes] for v in s]
    Counted.done = 0
    value = school(*typed)
    run, Counted.done = Counted.done, 0
    back = reverse_slopes(school, typed)
    reverse, Counted.done = Counted.done, 0
    ahead = [school(*[Forward(v, Counted(1) if i == k else None) for i, v in enumerate(typed)]).slope
             for k in range(len(typed))]
    forward, Counted.done = Counted.done, 0
    for k in range(len(typed)):
        (school(*[v + Counted(1e-6) if i == k else v for i, v in enumerate(typed)]) - value) / Counted(1e-6)
    assert np.allclose(back, ahead)
    counts.append({"typed": len(typed), "run": run, "reverse": reverse, "forward": forward, "nudging": run + Counted.done})


# --- 4. Checkpoints: 64 tanh steps on 1000 numbers; tensors held at once, and steps computed ---
class Box:
    live = most = 0

    def __init__(self, tensor):
        self.tensor = tensor
        Box.live += 1
        Box.most = max(Box.most, Box.live)

    def __del__(self):
        Box.live -= 1


class Step(torch.nn.Module):
    done = 0

    def forward(self, x):
        Step.done += 1
        return torch.tanh(x)


checkpoints, slopes = [], []
for segments in (None, 2, 4, 8, 16, 32):
    Box.most = Step.done = 0
    x = torch.full((1000,), 0.5, dtype=torch.float64, requires_grad=True)
    steps = [Step() for _ in range(64)]
    with torch.autograd.graph.saved_tensors_hooks(Box, lambda box: box.tensor):
        y, size = x, 64 // (segments or 1)
        for part in (torch.nn.Sequential(*steps[i : i + size]) for i in range(0, 64, size)):
            y = checkpoint(part, y, use_reentrant=True) if segments else part(y)
        y.sum().backward()
    checkpoints.append({"segments": segments, "held": Box.most, "steps": Step.done})
    slopes.append(x.grad)
assert all(torch.equal(s, slopes[0]) for s in slopes)

# --- 5. Three ways to write max(x, 0), and their slopes at 0 ---
kinks = {}
for name, f in (("relu", torch.relu), ("maximum", lambda x: torch.maximum(x, torch.zeros(()))),
                ("clamp", lambda x: torch.clamp(x, min=0))):
    x = torch.zeros((), requires_grad=True)
    f(x).backward()
    kinks[name] = x.grad.item()

print(json.dumps({"kinks": kinks, "nudging": nudging, "swell": swell, "counts": counts, "checkpoints": checkpoints}))
