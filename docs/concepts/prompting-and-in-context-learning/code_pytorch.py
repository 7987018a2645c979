"""The same model as four layers of linear self-attention in PyTorch, whole matrices, frozen."""

import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
# The weights that the NumPy program found, rounded.
TYPICAL = np.array([[0.0, 0.02], [0.99, -0.99], [-1.01, 1.0]])  # a guest, a child, an adult
ROUNDS = np.array([[[0.033, -0.002], [0.0, 0.034]], [[0.068, -0.003], [-0.003, 0.069]],
                   [[0.107, -0.008], [-0.008, 0.107]]])  # fmt: skip


class LinearAttention(nn.Module):
    """Tokens (B, n + 2, 6): sweet, hot, rest of the stars, and guest, child, adult as 0 or 1."""

    def __init__(self, queries, keys, values):
        super().__init__()
        for name, weight in (("q", queries), ("k", keys), ("v", values)):
            layer = nn.Linear(6, 6, bias=False)
            layer.weight.data = torch.tensor(weight)
            setattr(self, name, layer)

    def forward(self, tokens):
        scores = self.q(tokens) @ self.k(tokens).transpose(1, 2)  # (B, n + 2, n + 2), no softmax
        scores[:, :, -1] = 0  # nobody looks at the question
        return tokens + scores @ self.v(tokens)


def layers():
    read_kind, read_dish, rest, told = (np.zeros((6, 6)) for _ in range(4))
    read_kind[:2, 3:] = TYPICAL.T  # the key of the instruction token: its typical taste
    read_dish[:2, :2] = np.eye(2)
    told[2, 3:] = rest[2, 2] = -1  # what is understood is taken off the rest
    net = [LinearAttention(read_dish, read_kind, told)]
    for m in ROUNDS:
        queries = np.zeros((6, 6))
        queries[:2, :2] = m.T
        net.append(LinearAttention(queries, read_dish, rest))
    return nn.Sequential(*net)


rng = np.random.default_rng(0)
dish, taste = rng.integers(-2, 3, (5, 9, 2)).astype(float), rng.normal([-1, 1], 1, (5, 2))
stars = (dish * taste[:, None]).sum(2)
tokens = np.zeros((5, 10, 6))
tokens[:, 0, 5] = 1  # the instruction: an adult
tokens[:, 1:, :2], tokens[:, 1:-1, 2] = dish, stars[:, :-1]
rest = stars - (dish * TYPICAL[2]).sum(2)  # the NumPy program again
rest[:, -1] -= stars[:, -1]
for m in ROUNDS:
    rest -= (dish * ((dish[:, :-1] * rest[:, :-1, None]).sum(1) @ m.T)[:, None]).sum(2)
model = layers().requires_grad_(False)  # frozen
answer = -model(torch.tensor(tokens))[:, -1, 2].numpy()
print("tokens", tokens.shape, "answer", answer.shape, "first", answer[:3].round(3))
print("as in NumPy:", np.allclose(answer, -rest[:, -1]))
print("entries", sum(p.numel() for p in model.parameters()), "of them trained", TYPICAL.size + ROUNDS.size)
