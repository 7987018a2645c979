"""The same as a PyTorch layer, for self- and cross-attention alike, batch first."""

import numpy as np
import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention as sdpa

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


class Attention(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.to_q = nn.Linear(width, width, bias=False)
        self.to_k = nn.Linear(width, width, bias=False)
        self.to_v = nn.Linear(width, width, bias=False)

    def forward(self, x, source=None, is_causal=False):
        """x (batch, n_q, width); source (batch, n_k, width), or x itself."""
        source = x if source is None else source
        q, k, v = self.to_q(x), self.to_k(source), self.to_v(source)
        return sdpa(q, k, v, is_causal=is_causal)


def show(name, x):
    text = np.array2string(x[0].numpy(), precision=3, floatmode="fixed", prefix="  ")
    print(f"{name} {tuple(x.shape)}\n  {text}")


X = torch.tensor([[[1.0, 0], [2, 0], [0, 1]]])  # The, cat, sat
self_layer, cross_layer = Attention(2), Attention(2)
with torch.no_grad():
    for layer, w_q in ((self_layer, [[1.0, 0], [2, 1]]), (cross_layer, [[1.0, 0], [0, 1]])):
        # nn.Linear stores its matrix transposed.
        layer.to_q.weight.copy_(torch.tensor(w_q).T)
        layer.to_k.weight.copy_(torch.eye(2))
        layer.to_v.weight.copy_(torch.tensor([[1.0, 0], [0, 3]]).T)
    show("self: output", self_layer(X))
    show("causal: output", self_layer(X, is_causal=True))
    show("cross: output", cross_layer(torch.tensor([[[2.0, 0], [0, 2]]]), X))
    print("numbers learned in a layer:", sum(p.numel() for p in self_layer.parameters()))

    print("\nWriting word by word: only the newest token, sat, asks")
    q, k, v = self_layer.to_q(X), self_layer.to_k(X), self_layer.to_v(X)
    newest = q[:, -1:]
    show("all three keys", sdpa(newest, k, v))
    show("with is_causal", sdpa(newest, k, v, is_causal=True))
