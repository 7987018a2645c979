"""Rotary positions in PyTorch: agreement, both layouts, and two traps."""
import numpy as np
import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

torch.set_num_threads(1)
torch.manual_seed(0)
B, H, n, d = 2, 4, 6, 8  # batch, heads, places, width of a head
speeds = 10_000.0 ** (-torch.arange(0, d, 2) / d)


def angles(places):
    return torch.outer(places, speeds)  # (n, d/2), in float32


def neighbors(x, places):  # pairs (0, 1), (2, 3), ...
    pair = torch.view_as_complex(x.reshape(*x.shape[:-1], -1, 2))
    turn = torch.polar(torch.ones(len(places), d // 2), angles(places))
    return torch.view_as_real(pair * turn).flatten(-2)


def halves(x, places):  # pairs (0, d/2), (1, d/2 + 1), ...
    a, b = x.chunk(2, dim=-1)
    cos, sin = angles(places).cos(), angles(places).sin()
    return torch.cat([a * cos - b * sin, a * sin + b * cos], dim=-1)


q, k, v = torch.randn(3, B, H, n, d)
places = torch.arange(n).float()
print("q", tuple(q.shape), "turned", tuple(neighbors(q, places).shape))

hand = q[0, 0].numpy().copy()  # one head, with loops
for m in range(n):
    for i in range(d // 2):
        pair, t = slice(2 * i, 2 * i + 2), m * 10_000 ** (-2 * i / d)
        turn = np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])
        hand[m, pair] = turn @ hand[m, pair]
turned = neighbors(q, places)[0, 0]
print("agrees with NumPy loops:", np.allclose(turned, hand, atol=1e-5))


def attend(turn, start=0, order=slice(None)):
    where = places + start
    return scaled_dot_product_attention(
        turn(q[..., order], where), turn(k[..., order], where), v)


def same(a, b):
    return torch.allclose(a, b, atol=1e-4)


out = attend(neighbors)
print("same output, all places 500 later:", same(out, attend(neighbors, 500)))
print("same output, other layout:", same(out, attend(halves)))
evens = [0, 2, 4, 6, 1, 3, 5, 7]  # even columns first
print("same output, reordered:", same(out, attend(halves, 0, evens)))
print("257 in bfloat16:", torch.tensor(257.0).bfloat16().item())
table = nn.Embedding(512, 768)  # learned: one row for each place
print("parameters of a learned table", sum(p.numel() for p in table.parameters()))
