"""The same numbers from PyTorch's fused attention."""

import numpy as np
import torch
from torch.nn.functional import scaled_dot_product_attention as attention


def show(name, x):
    x = x.numpy()
    print(f"{name:18}", np.array2string(x, precision=4, floatmode="fixed"))


torch.set_default_dtype(torch.float64)
q = torch.tensor([[2.0, 0, 2, 0]])
K = torch.tensor([[2.0, 0, 1, 0], [1, 0, 1, 0], [0, 2, 0, 2]])
V = torch.tensor([[10.0, 0], [0, 10], [10, 10]])
show("by hand: output", attention(q, K, V)[0])

keep = torch.tensor([[False, True, True]])  # True = may be used
show("dog masked: output", attention(q, K, V, attn_mask=keep)[0])

random = np.random.default_rng(0)  # the same draws as in the NumPy program
shapes = (4, 16), (600, 16), (600, 3)
Q, X, Y = (torch.from_numpy(random.standard_normal(s)) for s in shapes)
show("4 on 600: row 0", attention(Q, X, Y)[0])

# nn.MultiheadAttention reads the mask the other way round: True = leave out.
layer = torch.nn.MultiheadAttention(4, 1, bias=False, batch_first=True)
with torch.no_grad():
    layer.in_proj_weight.copy_(torch.eye(4).repeat(3, 1))  # W_Q, W_K, W_V
    _, weights = layer(q[None], K[None], K[None], attn_mask=keep)
show("layer: weights", weights[0, 0])
