"""Next-token loss by hand: the shift by one, the padding left out, and what it starts at."""

import torch
from torch.nn.functional import cross_entropy

VOCABULARY, PAD = 1000, 0
tokens = torch.tensor([[5, 81, 7, 300, 2, 9], [44, 6, 2, PAD, PAD, PAD]])  # two texts
torch.manual_seed(0)
scores = 0.01 * torch.randn(2, 6, VOCABULARY)  # an untrained model: nearly equal scores

ahead, target = scores[:, :-1], tokens[:, 1:]  # the score at position t is for token t + 1
loss = cross_entropy(ahead.flatten(0, 1), target.flatten(), ignore_index=PAD)
print(f"untrained {loss:.2f}, logarithm of the vocabulary {torch.tensor(VOCABULARY).log():.2f}")

copying = 20.0 * torch.nn.functional.one_hot(tokens, VOCABULARY)  # a model that repeats its input
wrong = cross_entropy(copying.flatten(0, 1), tokens.flatten(), ignore_index=PAD)
right = cross_entropy(copying[:, :-1].flatten(0, 1), target.flatten(), ignore_index=PAD)
print(f"a model that copies: not shifted {wrong:.2f}, shifted {right:.2f}")

padding = 20.0 * torch.nn.functional.one_hot(torch.zeros(2, 6, dtype=int), VOCABULARY)
averaged = cross_entropy(padding[:, :-1].flatten(0, 1), target.flatten())
left_out = cross_entropy(padding[:, :-1].flatten(0, 1), target.flatten(), ignore_index=PAD)
print(f"a model that says padding: padding counted {averaged:.2f}, left out {left_out:.2f}")
