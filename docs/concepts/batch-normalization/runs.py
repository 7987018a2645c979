"""Digits with and without batch normalization. Prints what was measured as JSON."""

import json
import math

import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

torch.set_num_threads(1)
digits, labels = load_digits(return_X_y=True)
split = train_test_split(digits / 16, labels, train_size=1400, random_state=0)
X, TX, Y, TY = (torch.tensor(part) for part in split)
X, TX = X.float(), TX.float()
MEAN = X.mean(0)
X, TX = X - MEAN, TX - MEAN
SEEDS = 10
cross_entropy = torch.nn.functional.cross_entropy


def pale(x):
    """The same images from a second scanner: less contrast, and brighter all over."""
    return 0.3 * x + 0.5


def scan(x, step, alternate):
    if alternate:
        return pale(x) if step % 2 else x
    half = x.shape[1] // 2
    return torch.cat([x[:, :half], pale(x[:, half:])], 1)


class Nets:
    """SEEDS networks for each rate, side by side: ReLU, He start, `depth` hidden layers of 32.

    place: "none", "before" or "after" the activation, or "detached": before it, but gradients
    take the batch's mean and variance for constants. "after" keeps the bias in front of the
    activation, as usual; in front of a normalization it would cancel.
    """

    def __init__(self, rates, place, depth, width=32):
        self.place, self.n = place, len(rates) * SEEDS
        self.rate = torch.tensor(rates).repeat_interleave(SEEDS)[:, None, None]
        draw = torch.Generator().manual_seed(1)
        sizes = [64] + [width] * depth + [10]
        self.w, self.bn, self.pre, self.run = [], [], [], []
        for d, m in zip(sizes, sizes[1:]):
            w = torch.randn(SEEDS, d, m, generator=draw) * math.sqrt(2 / d)
            w = w.repeat(len(rates), 1, 1)
            # the second tensor is the bias; with normalization it is beta, and bn holds gamma
            self.w.append((w.requires_grad_(), torch.zeros(self.n, 1, m).requires_grad_()))
            self.bn.append(torch.ones(self.n, 1, m).requires_grad_())
            self.pre.append(torch.zeros(self.n, 1, m).requires_grad_())
            self.run.append([torch.zeros(self.n, 1, m), torch.ones(self.n, 1, m)])

    def norm(self, k, h, stats):
        if stats == "running":
            mean, var = self.run[k]
        else:
            mean, var = h.mean(1, keepdim=True), h.var(1, keepdim=True, correction=0)
            if self.place == "detached":
                mean, var = mean.detach(), var.detach()
            if stats == "train":
                rows = h.shape[1]
                for old, new in zip(self.run[k], (mean, var * rows / (rows - 1))):
                    old.mul_(0.9).add_(0.1 * new.detach())
        return (h - mean) / (var + 1e-5).sqrt()

    def __call__(self, h, stats):
        last = len(self.w) - 1
        for k, ((w, b), g) in enumerate(zip(self.w, self.bn)):
            h = h @ w
            if k == last:
                return h + b
            if self.place == "none":
                h = torch.relu(h + b)
            elif self.place == "after":
                h = self.norm(k, torch.relu(h + self.pre[k]), stats) * g + b
            else:
                h = torch.relu(self.norm(k, h, stats) * g + b)

    def train(self, steps, size, alternate=None):
        """With alternate, every second batch comes from the pale scanner; without, half of each batch."""
        draw = torch.Generator().manual_seed(2)
        params = [p for pair in self.w for p in pair] + ([] if self.place == "none" else self.bn[:-1])
        params += self.pre[:-1] if self.place == "after" else []
        for step in range(steps):
            rows = torch.randint(0, 1400, (SEEDS, size), generator=draw).repeat(self.n // SEEDS, 1)
            out = self(X[rows] if alternate is None else scan(X[rows], step, alternate), "train")
            loss = cross_entropy(out.flatten(0, 1), Y[rows].flatten(), reduction="none")
            loss = loss.view(self.n, size).mean(1)
            grads = torch.autograd.grad(loss.sum(), params)
            with torch.no_grad():
                for p, g in zip(params, grads):
                    p -= self.rate * g
        return loss

    @torch.no_grad()
    def right(self, stats="running", x=TX, y=TY):
        """Share of rows that each network gets right, as (rate, seed)."""
        hit = self(x.expand(self.n, -1, -1), stats).argmax(2) == y
        return hit.float().mean(1).view(-1, SEEDS)

    def right_in_batches(self, size):
        """The same on the training rows, in training mode, batch by batch."""
        parts = [self.right("batch", X[i : i + size], Y[i : i + size]) for i in range(0, 400, size)]
        return torch.stack(parts).mean(0)


def short(t):
    return [[round(float(v), 3) for v in row] for row in t]


RATES = [0.01, 0.03, 0.1, 0.3, 1.0, 3.0]
found = {"rates": RATES, "small_rates": [0.03, 0.1, 0.3]}
for place in ("none", "before", "after", "detached"):
    net = Nets(found["small_rates"] if place == "detached" else RATES, place, depth=10)
    net.train(200, 32)
    found[place] = short(net.right())
found["batches"] = {}
for size in (2, 4, 8, 32):
    plain, normed = Nets([0.03], "none", depth=2), Nets([0.03], "before", depth=2)
    plain.train(600, size)
    normed.train(600, size)
    found["batches"][size] = {
        "plain": short(plain.right())[0],
        "normed": short(normed.right())[0],
        "training_mode": short(normed.right_in_batches(size))[0],
        "same_rows_eval_mode": short(normed.right(x=X[:400], y=Y[:400]))[0],
    }
found["two_rows"] = {"rates": [0.001, 0.003, 0.01, 0.03, 0.1, 0.3]}
for name, place in (("plain", "none"), ("normed", "before")):
    net = Nets(found["two_rows"]["rates"], place, depth=2)
    net.train(600, 2)
    found["two_rows"][name] = short(net.right())
found["scanners"] = {}
for name, alternate in (("one_per_batch", True), ("mixed", False)):
    net = Nets([0.1], "before", depth=2)
    net.train(400, 32, alternate)
    found["scanners"][name] = {
        "training_mode": short((net.right("batch") + net.right("batch", pale(TX))) / 2)[0],
        "eval_mode": short((net.right() + net.right(x=pale(TX))) / 2)[0],
    }
print(json.dumps(found))
