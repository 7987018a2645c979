"""The same bigram model as a table of logits that is trained, not counted."""

import torch
from torch.nn import Embedding
from torch.nn.functional import cross_entropy

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
FIVE = [
    "the mayor thanks the guests",
    "the guests thank the mayor",
    "the mayor opens the hall",
    "the guests enter the hall",
    "the mayor thanks the cook",
]
SIXTH, SEVENTH = ["the guests thank the cook"], ["the cook thanks the guests"]
WORDS = sorted({w for s in FIVE for w in s.split()}) + ["END"]
V = len(WORDS)
START = V


def pairs(sentences):
    before, token = [], []
    for s in sentences:
        ids = [WORDS.index(w) for w in s.split() + ["END"]]
        before += [START] + ids[:-1]
        token += ids
    return torch.tensor(before), torch.tensor(token)


def perplexity(net, sentences):
    before, token = pairs(sentences)
    with torch.no_grad():
        return cross_entropy(net(before), token).exp().item()


# 1. The counts with 1 added, loaded as logits: softmax gives the same chances.
counts = torch.ones(V + 1, V)
counts.index_put_(pairs(FIVE), torch.tensor(1.0), accumulate=True)
net = Embedding.from_pretrained(counts.log())
before, token = pairs(FIVE)
print("before", tuple(before.shape), "logits", tuple(net(before).shape))
print("parameters:", sum(p.numel() for p in net.parameters()))
loaded = [perplexity(net, text) for text in (FIVE, SIXTH, SEVENTH)]
print("loaded, 1 added:", [round(x, 3) for x in loaded])

# 2. No counting: start from zeros and let gradient descent lower the loss.
net = Embedding.from_pretrained(torch.zeros(V + 1, V), freeze=False)
print("\nstep    five   sixth  seventh")
for step in range(401):
    if step in (0, 10, 100, 400):
        row = [perplexity(net, text) for text in (FIVE, SIXTH, SEVENTH)]
        print(f"{step:<5}" + "".join(f"{x:8.2f}" for x in row))
    cross_entropy(net(before), token).backward()
    with torch.no_grad():
        net.weight -= 5 * net.weight.grad  # learning rate 5
        net.weight.grad.zero_()
