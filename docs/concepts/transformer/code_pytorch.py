"""The same block as nn.TransformerEncoderLayer, with the same weights."""

import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)  # the same draws as in the NumPy program
SHAPES = {
    "gain1": (8,), "shift1": (8,),
    "W_qkv": (8, 24), "b_qkv": (24,), "W_o": (8, 8), "b_o": (8,),
    "gain2": (8,), "shift2": (8,),
    "W_1": (8, 32), "b_1": (32,), "W_2": (32, 8), "b_2": (8,),
}  # fmt: skip
P = {n: torch.tensor(0.5 * rng.standard_normal(s)) for n, s in SHAPES.items()}
x = torch.tensor(rng.standard_normal((2, 3, 8)))

layer = nn.TransformerEncoderLayer(
    d_model=8, nhead=2, dim_feedforward=32, dropout=0.0, batch_first=True, norm_first=True
)
WHERE = {
    "norm1": ("gain1", "shift1"), "norm2": ("gain2", "shift2"),
    "self_attn.out_proj": ("W_o", "b_o"),
    "linear1": ("W_1", "b_1"), "linear2": ("W_2", "b_2"),
}  # fmt: skip
with torch.no_grad():
    for part, (weight, bias) in WHERE.items():  # PyTorch stores matrices transposed
        layer.get_submodule(part).weight.copy_(P[weight].t())
        layer.get_submodule(part).bias.copy_(P[bias])
    layer.self_attn.in_proj_weight.copy_(P["W_qkv"].t())
    layer.self_attn.in_proj_bias.copy_(P["b_qkv"])
    causal = nn.Transformer.generate_square_subsequent_mask(3)
    print("encoder, token 1 of text 1:", layer(x)[0, 0, :4].numpy().round(3))
    print("decoder, token 1 of text 1:", layer(x, src_mask=causal)[0, 0, :4].numpy().round(3))


def learned(module):
    return sum(p.numel() for p in module.parameters())


print("block, learned:", learned(layer))
print("  attention", learned(layer.self_attn))
print("  feed-forward", learned(layer.linear1) + learned(layer.linear2))
print("  norms", learned(layer.norm1) + learned(layer.norm2))
cross = nn.TransformerDecoderLayer(8, 2, 32, batch_first=True, norm_first=True)
print("block with cross-attention:", learned(cross))
print("12 blocks of width 768:", 12 * learned(nn.TransformerEncoderLayer(768, 12, 3072)))
post = nn.TransformerEncoderLayer(8, 2, 32, dropout=0.0, batch_first=True)
post.load_state_dict(layer.state_dict())
with torch.no_grad():
    print("norm_first left out, same output:", np.allclose(post(x), layer(x)))
default = nn.TransformerEncoderLayer(8, 2)  # the hidden width is not 4 x 8
print("defaults: hidden width", default.linear1.out_features, "dropout", default.dropout.p)
