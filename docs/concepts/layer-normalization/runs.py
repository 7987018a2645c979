"""What layer normalization does in training, on digits. Prints what was measured as JSON.

A digit of 8 x 8 pixels is read as 8 tokens, one for each row of pixels. A block is single-head attention
over the 8 tokens, then two dense layers; each of the two is added to its own input. All five starts and
all learning rates run side by side as one stack of networks.
"""

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
SEEDS, TOKENS, WIDTH, HIDDEN = 5, 8, 16, 32
cross_entropy = torch.nn.functional.cross_entropy


def layer_norm(h):
    return torch.nn.functional.layer_norm(h, h.shape[-1:])


class Stack:
    """SEEDS networks for each rate; place: "none", "post" or "pre"."""

    def __init__(self, rates, place, blocks):
        self.place, self.n = place, len(rates) * SEEDS
        self.rate = torch.tensor(rates).repeat_interleave(SEEDS)[:, None, None]
        draw = torch.Generator().manual_seed(1)

        def new(d, m, gain=1.0):
            w = torch.randn(SEEDS, d, m, generator=draw) * gain / math.sqrt(d)
            return w.repeat(len(rates), 1, 1).requires_grad_()

        def scale_and_shift():
            return [torch.full((self.n, 1, WIDTH), v).requires_grad_() for v in (1.0, 0.0)]

        self.enter = [new(8, WIDTH), new(8, WIDTH, math.sqrt(2))]  # pixels, and place of the token
        self.parts = []
        for _ in range(blocks):
            self.parts.append([new(WIDTH, 3 * WIDTH), new(WIDTH, WIDTH), *scale_and_shift()])
            self.parts.append([new(WIDTH, HIDDEN, math.sqrt(2)), new(HIDDEN, WIDTH), *scale_and_shift()])
        self.leave = [*scale_and_shift(), new(WIDTH, 10), torch.zeros(self.n, 1, 10).requires_grad_()]
        used = 4 if place != "none" else 2
        self.learned = self.enter + [p for part in self.parts for p in part[:used]]
        self.learned += self.leave if place == "pre" else self.leave[2:]

    def sublayer(self, k, h):
        first, second = self.parts[k][:2]
        if k % 2:
            return torch.relu(h @ first) @ second
        q, key, v = (h @ first).view(-1, 1, TOKENS, 3 * WIDTH).split(WIDTH, -1)
        mix = torch.nn.functional.scaled_dot_product_attention(q, key, v)
        return mix.reshape(h.shape) @ second

    def __call__(self, x):
        size = x.shape[1]
        h = (x.reshape(self.n, -1, 8) @ self.enter[0]).view(self.n, size, TOKENS, WIDTH)
        h = (h + self.enter[1][:, None]).view(self.n, -1, WIDTH)
        self.stream = []
        for k, (_, _, g, b) in enumerate(self.parts):
            if self.place == "pre":
                h = h + self.sublayer(k, layer_norm(h) * g + b)
            else:
                h = h + self.sublayer(k, h)
            if self.place == "post":
                h = layer_norm(h) * g + b
            self.stream.append(h)
        if self.place == "pre":
            h = layer_norm(h) * self.leave[0] + self.leave[1]
        return h.view(self.n, size, TOKENS, WIDTH).mean(2) @ self.leave[2] + self.leave[3]

    def losses(self, rows):
        """The mean loss of each network on its rows, (n, rows)."""
        out = self(X[rows].expand(self.n, -1, -1))
        y = Y[rows].expand(self.n, -1)
        return cross_entropy(out.flatten(0, 1), y.flatten(), reduction="none").view(y.shape).mean(1)

    def at_start(self):
        """Gradient norm of each block's last matrix, and the size of the numbers behind each block."""
        lasts = [part[1] for part in self.parts[1::2]]
        grads = torch.autograd.grad(self.losses(torch.arange(64)[None]).sum(), lasts)
        sizes = [h.detach().pow(2).mean((1, 2)).sqrt() for h in self.stream[1::2]]
        return [[float(f"{v.median():.3g}") for v in vs] for vs in ([g.flatten(1).norm(dim=1) for g in grads], sizes)]

    def train(self, steps, size, warm_up=1):
        """Adam; with warm_up, the rate rises in equal steps to its value."""
        draw = torch.Generator().manual_seed(2)
        first, second = ([torch.zeros_like(p) for p in self.learned] for _ in range(2))
        curve = []
        for t in range(1, steps + 1):
            rows = torch.randint(0, 1400, (SEEDS, size), generator=draw).repeat(self.n // SEEDS, 1)
            loss = self.losses(rows)
            grads = torch.autograd.grad(loss.sum(), self.learned)
            curve.append(loss.detach())
            with torch.no_grad():
                rate = self.rate * (min(1, t / warm_up) / (1 - 0.9**t))
                for p, g, m, v in zip(self.learned, grads, first, second):
                    m.lerp_(g, 0.1)
                    v.mul_(0.999).addcmul_(g, g, value=0.001)
                    p.addcmul_(rate, m / (v / (1 - 0.999**t)).sqrt().add_(1e-8), value=-1)
        # median over the starts of the mean loss of ten steps, as (rate, steps / 10)
        curve = torch.stack(curve).view(-1, 10, self.n).mean(1).view(-1, self.n // SEEDS, SEEDS)
        self.curve = [[float(f"{v:.3g}") for v in line] for line in curve.median(2).values.T]
        with torch.no_grad():
            hit = self(TX.expand(self.n, -1, -1)).argmax(2) == TY
        return short(hit.float().mean(1).view(-1, SEEDS))


def short(t):
    return [[round(float(v), 3) for v in row] for row in t]


def dense(kind, rates, size, steps=300, width=64):
    """Three hidden layers of ReLU, layer or batch norm before each; plain gradient steps."""
    n = len(rates) * SEEDS
    rate = torch.tensor(rates).repeat_interleave(SEEDS)[:, None, None]
    draw = torch.Generator().manual_seed(3)
    sizes = [64, width, width, width, 10]
    w, running = [], []
    for d, m in zip(sizes, sizes[1:]):
        start = torch.randn(SEEDS, d, m, generator=draw) * math.sqrt(2 / d)
        w.append([start.repeat(len(rates), 1, 1), torch.zeros(n, 1, m), torch.ones(n, 1, m)])
        running.append([torch.zeros(n, 1, m), torch.ones(n, 1, m)])
    learned = [p.requires_grad_() for layer in w[:-1] for p in layer] + [p.requires_grad_() for p in w[-1][:2]]

    def forward(h, training):
        for (a, b, g), stats in zip(w[:-1], running):
            h = h @ a
            if kind == "layer":
                h = layer_norm(h)
            else:
                mean, var = stats
                if training:
                    mean, var = h.mean(1, keepdim=True), h.var(1, keepdim=True, correction=0)
                    unbiased = var.detach() * h.shape[1] / (h.shape[1] - 1)
                    for old, new in zip(stats, (mean.detach(), unbiased)):
                        old.mul_(0.9).add_(new, alpha=0.1)
                h = (h - mean) / (var + 1e-5).sqrt()
            h = torch.relu(h * g + b)
        return h @ w[-1][0] + w[-1][1]

    for _ in range(steps):
        rows = torch.randint(0, 1400, (SEEDS, size), generator=draw).repeat(len(rates), 1)
        out = forward(X[rows], True)
        loss = cross_entropy(out.flatten(0, 1), Y[rows].flatten(), reduction="sum") / size
        grads = torch.autograd.grad(loss, learned)
        with torch.no_grad():
            for p, g in zip(learned, grads):
                p -= rate * g
    with torch.no_grad():
        hit = forward(TX.expand(n, -1, -1), False).argmax(2) == TY
    return short(hit.float().mean(1).view(-1, SEEDS))


RATES, STEPS, SIZE = [0.0003, 0.001, 0.003], 80, 16
found = {"rates": RATES, "start": {}, "depths": {}, "right": {}, "curves": {}}
for place in ("none", "post", "pre"):
    found["depths"][place] = {}
    for blocks in (3, 6, 12, 24):
        grads, sizes = Stack([1.0], place, blocks).at_start()
        found["depths"][place][blocks] = grads[-1]
        if blocks == 12:
            found["start"][place] = {"gradients": grads, "sizes": sizes}
    nets = Stack(RATES if place != "none" else RATES[1:2], place, 12)
    found["right"][place] = nets.train(STEPS, SIZE)
    found["curves"][place] = nets.curve
found["right"]["post, warm-up"] = Stack(RATES[2:], "post", 12).train(STEPS, SIZE, warm_up=40)
for place in ("post", "pre"):
    found["right"][place + ", 3 blocks"] = Stack(RATES[2:], place, 3).train(STEPS, SIZE)
found["batch_rates"] = [0.03, 0.1, 0.3]
found["batches"] = {
    size: {kind: dense(kind, found["batch_rates"], size) for kind in ("layer", "batch")} for size in (2, 8)
}
print(json.dumps(found))
