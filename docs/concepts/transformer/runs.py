"""Tiny decoders on two digit tasks, and a transformer beside a convolutional network on few pictures. Prints JSON.

Decoders see "3 8 5 =" and write three digits, one at a time. Task "reverse": 5 8 3. Task "difference": the last digit,
then, going back, the difference between the next digit and the answer before: 5, then 8 - 5 = 3, then 3 - 3 = 0.
Three networks (random starts) are trained at once, side by side, as the first axis of every weight.
"""

import json
import math

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
S, D, HEADS = 3, 16, 2  # networks at once, width, heads


class Stack:
    """S stacks of pre-norm sublayers: A is attention with its norm and skip, F the feed-forward layer with both."""

    def __init__(self, sublayers, n_in, n, n_out, causal, seed):
        g = torch.Generator().manual_seed(seed)
        self.learned, self.n, self.sublayers = [], n, sublayers
        self.mask = torch.full((n, n), -torch.inf).triu(1) if causal else 0.0

        def new(rows, columns, size):
            t = size * torch.randn(S, rows, columns, generator=g) if size else torch.zeros(S, rows, columns)
            self.learned.append(t.requires_grad_())
            return t

        def norm():
            return new(1, D, 0), new(1, D, 0)  # gain minus 1, shift

        self.embed, self.place = new(n_in, D, 0.5), new(n, D, 0.5)
        self.layers = []
        for s in sublayers:
            wide = 3 * D if s == "A" else 4 * D
            back = D if s == "A" else wide
            first = (1 if s == "A" else 2) / D
            self.layers.append((norm(), new(D, wide, first**0.5), new(1, wide, 0), new(back, D, back**-0.5), new(1, D, 0)))
        self.last, self.read, self.bias = norm(), new(D, n_out, D**-0.5), new(1, n_out, 0)

    def __call__(self, x):  # x (S, batch * n, n_in)
        X = (x @ self.embed).view(S, -1, self.n, D) + self.place[:, None]
        X = X.view(S, -1, D)

        def norm(X, learned):
            return torch.addcmul(learned[1], F.layer_norm(X, (D,)), 1 + learned[0])

        for s, (n, w1, b1, w2, b2) in zip(self.sublayers, self.layers):
            t = torch.baddbmm(b1, norm(X, n), w1)
            if s == "A":
                q, k, v = t.view(-1, self.n, 3, HEADS, D // HEADS).permute(2, 0, 3, 1, 4)
                w = torch.softmax(q @ k.transpose(2, 3) / math.sqrt(D // HEADS) + self.mask, -1)
                t = (w @ v).transpose(1, 2).reshape(S, -1, D)
            else:
                t = t.relu()
            X = X + torch.baddbmm(b2, t, w2)
        return norm(X, self.last).view(S, -1, self.n, D)

    def logits(self, X):
        return torch.baddbmm(self.bias, X.reshape(S, -1, D), self.read)


def train(learned, loss, steps, rate):
    """Adam, written out (torch.optim takes a second to import); warm-up of 20 steps, then half the way down to 0."""
    m, v = [torch.zeros_like(p) for p in learned], [torch.zeros_like(p) for p in learned]
    for t in range(1, steps + 1):
        grads = torch.autograd.grad(S * loss(), learned)  # S: the mean runs over networks, too
        with torch.no_grad():
            now = rate * min(1, t / 20, 2 * (1 - t / (steps + 1)))
            torch._foreach_mul_(m, 0.9), torch._foreach_add_(m, grads, alpha=0.1)
            torch._foreach_mul_(v, 0.99), torch._foreach_addcmul_(v, grads, grads, 0.01)
            size = torch._foreach_sqrt(v)
            torch._foreach_div_(size, (1 - 0.99**t) ** 0.5), torch._foreach_add_(size, 1e-8)
            torch._foreach_addcdiv_(learned, m, size, -now / (1 - 0.9**t))


def decoder(task, sublayers, steps):
    """Trained on 800 of the 1,000 strings; share of digits right, for each network, on the other 200."""
    g = torch.Generator().manual_seed(1)
    deck = torch.cartesian_prod(*[torch.arange(10)] * 3)[torch.randperm(1000, generator=g)]
    net = Stack(sublayers, 11, 6, 10, True, 0)

    def strings(i):
        x, n = deck[i], i.shape[1]
        y = x.flip(-1)
        if task == "difference":
            for i in (1, 2):
                y[..., i] = (y[..., i - 1] - y[..., i]).abs()
        return F.one_hot(torch.cat([x, torch.full((S, n, 1), 10), y[..., :2]], -1), 11).double(), y

    def answer(x):
        return net.logits(net(x.view(S, -1, 11))[:, :, 3:])

    def loss():
        x, y = strings(torch.randint(800, (S, 32), generator=g))
        return F.cross_entropy(answer(x).flatten(0, 1), y.flatten())

    train(net.learned, loss, steps, 0.01)
    with torch.no_grad():
        x, y = strings(torch.arange(800, 1000).expand(S, -1))
        good = answer(x).view(S, 200, 3, 10).argmax(-1) == y
        return {"learned": sum(p[0].numel() for p in net.learned),
                "right": [round(r, 3) for r in good.double().mean((1, 2)).tolist()]}


DIGITS = load_digits()


def pictures(kind, n, steps):
    """8 by 8 digits, n to train on, the 797 test pictures of each network apart. Test and training share right."""
    x, y = torch.tensor(DIGITS.images / 16), torch.tensor(DIGITS.target)
    g = torch.Generator().manual_seed(2)
    order = torch.stack([torch.randperm(len(x), generator=g) for _ in range(S)])
    x = (x - 0.3) / 0.4
    if kind == "transformer":
        net = Stack("AF", 16, 4, 10, False, 0)
        learned = net.learned

        def answer(i):  # i (S, batch)
            patches = x[i].view(S, -1, 2, 4, 2, 4).transpose(3, 4).reshape(S, -1, 16)
            return net.logits(net(patches).mean(2)).flatten(0, 1)
    elif kind == "convolutional":
        def new(*shape, fan):
            return (math.sqrt(2 / fan) * torch.randn(*shape, generator=g)).requires_grad_()
        k1, k2, w = new(S * 12, 1, 3, 3, fan=9), new(S * 24, 12, 3, 3, fan=108), new(S, 24, 10, fan=48)
        b1, b2, b = (torch.zeros(s, requires_grad=True) for s in ((S * 12,), (S * 24,), (S, 1, 10)))
        learned = [k1, k2, w, b1, b2, b]

        def answer(i):
            maps = F.max_pool2d(F.conv2d(x[i].transpose(0, 1), k1, b1, padding=1, groups=S).relu(), 2)
            top = F.conv2d(maps, k2, b2, padding=1, groups=S).relu().amax((2, 3)).view(-1, S, 24)
            return torch.baddbmm(b, top.transpose(0, 1), w).flatten(0, 1)

    else:
        flat = x.flatten(1)
        hits = [y[o[:n]][torch.cdist(flat[o[1000:]], flat[o[:n]]).argmin(1)] == y[o[1000:]] for o in order]
        return {"right": [round(h.double().mean().item(), 3) for h in hits]}

    def loss():
        i = order.gather(1, torch.randint(n, (S, 32), generator=g))
        return F.cross_entropy(answer(i), y[i].flatten())

    train(learned, loss, steps, 0.01 if kind == "transformer" else 0.02)
    with torch.no_grad():
        def right(i):
            hits = answer(i).argmax(-1) == y[i].flatten()
            return [round(r, 3) for r in hits.view(S, -1).double().mean(1).tolist()]
        return {"learned": sum(p.numel() for p in learned) // S, "right": right(order[:, 1000:]), "train": right(order[:, :n])}


found = {}
for task, steps in (("reverse", 80), ("difference", 250)):
    for sublayers in ("AAA", "F", "AF"):
        found[f"{task} {sublayers}"] = decoder(task, sublayers, 80 if sublayers == "F" else steps)
for n in (50, 200, 1000):
    for kind, steps in (("transformer", 150), ("convolutional", 80), ("nearest", 0)):
        found[f"{kind} {n}"] = pictures(kind, n, steps)
print(json.dumps(found, separators=(",", ":")))
