"""One pre-norm transformer block from scratch: batch 2, 3 tokens, width 8."""
import numpy as np

rng = np.random.default_rng(0)
SHAPES = {
    "gain1": (8,), "shift1": (8,), "W_qkv": (8, 24), "b_qkv": (24,), "W_o": (8, 8),
    "b_o": (8,), "gain2": (8,), "shift2": (8,), "W_1": (8, 32), "b_1": (32,),
    "W_2": (32, 8), "b_2": (8,)}  # fmt: skip
P = {name: 0.5 * rng.standard_normal(shape) for name, shape in SHAPES.items()}
x = rng.standard_normal((2, 3, 8))


def say(name, a):
    if talk:
        print(f"{name:25}", a.shape)


def norm(x, gain, shift):  # each token by its own 8 numbers
    x = x - x.mean(-1, keepdims=True)
    return gain * x / np.sqrt((x**2).mean(-1, keepdims=True) + 1e-5) + shift


def attention(x, mask, heads=2):
    b, n, d = x.shape
    qkv = (x @ P["W_qkv"] + P["b_qkv"]).reshape(b, n, 3, heads, d // heads)
    q, k, v = qkv.transpose(2, 0, 3, 1, 4)  # each (batch, heads, n, d / heads)
    scores = q @ k.swapaxes(2, 3) / np.sqrt(d // heads) + mask
    e = np.exp(scores - scores.max(-1, keepdims=True))
    weights = e / e.sum(-1, keepdims=True)
    say("    weights", weights)
    return (weights @ v).transpose(0, 2, 1, 3).reshape(b, n, d) @ P["W_o"] + P["b_o"]


def feed_forward(x):
    hidden = np.maximum(x @ P["W_1"] + P["b_1"], 0)  # ReLU
    say("    hidden", hidden)
    return hidden @ P["W_2"] + P["b_2"]


def block(x, mask=0.0):
    say("in", x)
    x = x + attention(norm(x, P["gain1"], P["shift1"]), mask)
    say("after attention, added", x)
    x = x + feed_forward(norm(x, P["gain2"], P["shift2"]))
    say("after feed-forward, added", x)
    return x


talk = True
y = block(x)
talk = False
print("learned:", sum(p.size for p in P.values()))
causal = np.triu(np.full((3, 3), -np.inf), 1)  # added: 0 may look, -inf may not
print("encoder, token 1 of text 1:", y[0, 0, :4].round(3))
print("decoder, token 1 of text 1:", block(x, causal)[0, 0, :4].round(3))
other = x.copy()
other[0, 2, 0] += 1  # change one number of token 3 of text 1
for name, mask in (("encoder", 0.0), ("decoder", causal)):
    moved = np.abs(block(other, mask) - block(x, mask)).max(-1) > 1e-12
    print(f"{name}: tokens whose output moved", moved.astype(int).tolist())
