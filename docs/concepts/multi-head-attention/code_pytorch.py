"""The same weights in nn.MultiheadAttention."""

import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
WORDS = ["cat", "dog", "saw"]
TEXTS = ["cat saw dog", "dog saw cat"]

x = torch.zeros(2, 3, 8)
for b, text in enumerate(TEXTS):
    for place, word in enumerate(text.split()):
        x[b, place, [WORDS.index(word), 4 + place]] = 1
w_q, w_k, w_v = torch.zeros(3, 8, 8)
w_q[5, [0, 4]] = 2
w_k[4, 0] = w_k[6, 4] = 2
for i in range(3):
    w_v[i, [i, 4 + i]] = 10
eye = torch.eye(4)
w_o = torch.cat([torch.cat([eye, eye], 1), torch.cat([-eye, eye], 1)])


def layer(heads):
    m = nn.MultiheadAttention(8, heads, bias=False, batch_first=True)
    with torch.no_grad():  # PyTorch stores every matrix transposed, Q, K and V stacked
        m.in_proj_weight.copy_(torch.cat([w_q.T, w_k.T, w_v.T]))
        m.out_proj.weight.copy_(w_o.T)
    return m


def by_hand(heads):
    def split(t):
        return t.reshape(2, 3, heads, 8 // heads).transpose(1, 2)

    q, k, v = split(x @ w_q), split(x @ w_k), split(x @ w_v)
    w = torch.softmax(q @ k.transpose(2, 3) / (8 // heads) ** 0.5, dim=-1)
    return (w @ v).transpose(1, 2).reshape(2, 3, 8) @ w_o


with torch.no_grad():
    for heads in (1, 2, 4, 8):
        m = layer(heads)
        out, weights = m(x, x, x, average_attn_weights=False)
        n = sum(p.numel() for p in m.parameters())
        same = np.allclose(out, by_hand(heads))
        print(f"heads {heads}: learned {n}, weights {tuple(weights.shape)}, agrees {same}")
        if heads <= 2:
            for b in range(2):
                print(f"  {TEXTS[b]}, row of saw:", out[b, 1].numpy().round(2) + 0.0)
    m = layer(2)
    print("in_proj_weight", tuple(m.in_proj_weight.shape))
    print("out_proj.weight", tuple(m.out_proj.weight.shape))
    print("weights by default, averaged over heads", tuple(m(x, x, x)[1].shape))
    print("learned with biases:", sum(p.numel() for p in nn.MultiheadAttention(8, 2).parameters()))
    m.batch_first = False  # the default: now the first axis counts as tokens
    out = m(x, x, x)[0]
    print("batch_first left out:", tuple(out.shape), "agrees", np.allclose(out, by_hand(2)))
