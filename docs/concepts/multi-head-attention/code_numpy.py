"""Multi-head attention from scratch, batch first: 2 texts, 3 tokens, width 8."""

import numpy as np

WORDS = ["cat", "dog", "saw"]
TEXTS = ["cat saw dog", "dog saw cat"]
count = 0  # multiplications in matrix products


def times(a, b):
    global count
    count += a.size * b.shape[-1]
    return a @ b


def split(x, heads):  # (batch, n, d) to (batch, heads, n, d / heads)
    b, n, d = x.shape
    return x.reshape(b, n, heads, d // heads).transpose(0, 2, 1, 3)


def join(x):  # (batch, heads, n, d_head) to (batch, n, heads * d_head)
    b, h, n, d_head = x.shape
    return x.transpose(0, 2, 1, 3).reshape(b, n, h * d_head)


def multi_head(x, w_q, w_k, w_v, w_o, heads, say=lambda *_: None):
    q, k, v = (times(x, w) for w in (w_q, w_k, w_v))
    say("x", x), say("q, also k and v", q)
    q, k, v = (split(t, heads) for t in (q, k, v))
    say("q split, also k and v", q)
    s = times(q, k.swapaxes(2, 3)) / np.sqrt(q.shape[-1])
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    weights = e / e.sum(axis=-1, keepdims=True)
    say("weights", weights)
    mixed = times(weights, v)
    out = times(join(mixed), w_o)
    say("mixed", mixed), say("joined", join(mixed)), say("output", out)
    return out, weights


# A token: cat, dog, saw, unused, first, middle, last, unused.
x = np.zeros((2, 3, 8))
for b, text in enumerate(TEXTS):
    for place, word in enumerate(text.split()):
        x[b, place, [WORDS.index(word), 4 + place]] = 1
w_q, w_k, w_v = np.zeros((3, 8, 8))
w_q[5, [0, 4]] = 2  # the middle word asks in both heads
w_k[4, 0] = w_k[6, 4] = 2  # head 1 finds the first word, head 2 the last
for i in range(3):
    w_v[i, [i, 4 + i]] = 10
eye = np.eye(4)
w_o = np.block([[eye, eye], [-eye, eye]])  # head 1 minus head 2, and their sum

multi_head(x, w_q, w_k, w_v, w_o, 2, lambda name, a: print(name, a.shape))
for heads in (1, 2, 4, 8):
    count = 0
    out, weights = multi_head(x, w_q, w_k, w_v, w_o, heads)
    print(f"\nheads {heads}: learned {4 * w_q.size}, multiplications {count}, weights {weights.size}")
    for b in range(2):
        print(f"  {TEXTS[b]}, row of saw:", out[b, 1].round(2) + 0.0)
