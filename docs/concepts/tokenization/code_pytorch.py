"""Encode, earliest merge first; look the codes up with nn.Embedding."""
import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
WORDS = "rain rainy train trains training brain drain grain gain again".split()
MERGES = [(105, 110), (97, 256), (114, 257), (116, 258), (103, 257)]
CODE = {pair: 256 + i for i, pair in enumerate(MERGES)}
PIECE = {i: bytes([i]) for i in range(256)}
for (a, b), new in CODE.items():
    PIECE[new] = PIECE[a] + PIECE[b]


def encode(text):
    codes = list(text.encode())
    while known := [p for p in zip(codes, codes[1:]) if p in CODE]:
        first = min(known, key=CODE.get)  # the pair that was learned earliest
        i = list(zip(codes, codes[1:])).index(first)
        codes[i:i + 2] = [CODE[first]]
    return codes


for text in ["training", "raining", "trainer", "Rain", "für"]:
    print(f"{text:8}", encode(text))
print("tokens of the ten words", sum(len(encode(w)) for w in WORDS))

codes = torch.tensor([encode("training"), encode("raining")])
table = nn.Embedding(256 + 5, 4)
print("codes", tuple(codes.shape), "vectors", tuple(table(codes).shape))
print("parameters", sum(p.numel() for p in table.parameters()))

PAD = 261  # a spare code, because rain has one token and training three
table = nn.Embedding(256 + 5 + 1, 4, padding_idx=PAD)
texts = [torch.tensor(encode(w)) for w in WORDS]
batch = pad_sequence(texts, batch_first=True, padding_value=PAD)
print("ten words", tuple(batch.shape), "rain, rainy", batch[:2].tolist())

start = table.weight.detach().clone()
table(batch).pow(2).sum().backward()  # any loss that uses every vector
torch.optim.SGD(table.parameters(), lr=0.1).step()
moved = (table.weight != start).any(dim=1).nonzero().flatten().tolist()
print("rows moved", [PIECE[c].decode() for c in moved])
print("row of ain moved", 257 in moved)
