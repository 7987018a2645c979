"""The same settings for a batch of rows, on logits, as libraries do."""

import torch

torch.set_num_threads(1)
WORDS = ["hot", "good", "ready", "cold", "purple"]


def top_k(z, k):
    """All logits below the k-th largest of their row become minus infinity."""
    floor = torch.topk(z, k, dim=-1).values[..., -1:]
    return z.masked_fill(z < floor, -torch.inf)


def top_p(z, share):
    z, order = torch.sort(z, dim=-1, descending=True)
    p = torch.softmax(z, dim=-1)
    before = p.cumsum(dim=-1) - p  # what the likelier words have together
    z = z.masked_fill(before >= share, -torch.inf)
    return torch.empty_like(z).scatter(-1, order, z)  # back in place


row = torch.tensor([3.0, 2.0, 1.0, 0.0, -2.0], dtype=torch.float64)
logits = torch.stack([row, row.flip(0)])  # the second row back to front
print("logits", tuple(logits.shape), "= (batch, vocabulary)")
print(" " * 15 + "".join(f"{w:>8}" for w in WORDS))
for T in (0.5, 1, 2):
    z = logits / T
    for name, kept in (
        (f"T {T}", z),
        ("  top-k 3", top_k(z, 3)),
        ("  top-p 0.8", top_p(z, 0.8)),
    ):
        p = torch.softmax(kept, dim=-1)
        print(f"{name:15}" + "".join(f"{x:8.4f}" for x in p[0]))
        assert torch.allclose(p[0], p[1].flip(0))

torch.manual_seed(0)
p = torch.softmax(top_p(logits / 2, 0.8), dim=-1)
drawn = torch.multinomial(p, 10_000, replacement=True)
shares = torch.stack([(drawn == i).double().mean(dim=1) for i in range(5)], 1)
print("drawn", tuple(drawn.shape), "= (batch, draws)")
near = torch.allclose(shares, p, atol=0.02)
print("shares within 0.02 of the chances:", near)
