"""The same numbers from PyTorch's fused attention."""

import numpy as np
import torch
from torch.nn.functional import scaled_dot_product_attention as attention


def show(name, x):
    print(f"{name:18}", np.array2string(x.numpy(), precision=4, floatmode="fixed"))


q = torch.tensor([[2.0, 0, 2, 0]], dtype=torch.float64)
K = torch.tensor([[2.0, 0, 1, 0], [1.0, 0, 1, 0], [0.0, 2, 0, 2]], dtype=torch.float64)
V = torch.tensor([[10.0, 0], [0.0, 10], [10.0, 10]], dtype=torch.float64)
show("by hand: output", attention(q, K, V)[0])

keep = torch.tensor([[False, True, True]])  # True = may be used
show("dog masked: output", attention(q, K, V, attn_mask=keep)[0])

random = np.random.default_rng(0)  # the same draws as in the NumPy program
Q, K, V = (
    torch.from_numpy(random.standard_normal(shape)) for shape in ((4, 16), (600, 16), (600, 3))
)
show("4 on 600: row 0", attention(Q, K, V)[0])

# nn.MultiheadAttention reads the same mask the other way round: True = leave out.
layer = torch.nn.MultiheadAttention(4, 1, bias=False, batch_first=True, dtype=torch.float64)
K3 = torch.tensor([[[2.0, 0, 1, 0], [1.0, 0, 1, 0], [0.0, 2, 0, 2]]], dtype=torch.float64)
with torch.no_grad():
    layer.in_proj_weight.copy_(torch.eye(4, dtype=torch.float64).repeat(3, 1))  # W_Q, W_K, W_V
    _, weights = layer(q[None], K3, K3, attn_mask=keep)
show("layer: weights", weights[0, 0])
