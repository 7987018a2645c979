"""nn.Dropout gives the same 16 scores; then one trained network in two modes."""

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
torch.manual_seed(0)
h, w = torch.tensor([2.0, 4, 1, 3]), torch.tensor([1.0, -1, 2, 1])

layer = nn.Dropout(p=0.5)  # p is the share that is dropped
seen = {}  # every mask that turns up, with its output and its gradient
for call in range(1000):
    x = h.clone().requires_grad_()
    out = layer(x)
    (w @ out).backward()
    mask = "".join("1" if v > 0 else "0" for v in out.tolist())
    seen[mask] = out.tolist(), (x.grad + 0.0).tolist()  # no "-0.0"
scores = torch.tensor([out for out, _ in seen.values()]) @ w
print("mask 1011:", seen["1011"][0], "score", float(w @ torch.tensor(seen["1011"][0])))
print("gradient for the activations", seen["1011"][1])
print("the", len(seen), "scores", [round(s) for s in sorted(scores.tolist())])
print("mean", float(scores.mean()), "variance", float(scores.var(correction=0)))
layer.eval()
print("prediction:", float(w @ layer(h)))
layer = nn.Dropout(p=0.2)
many = layer(torch.ones(1_000_000))
print(f"rate 0.2, a million ones: {(many == 0).float().mean():.2f} zeros,",
      f"kept ones are {many.max():.2f}, mean {many.mean():.2f}")

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X / 16, dtype=torch.float32), torch.tensor(y)
rows = torch.randperm(len(y))
train, new = rows[:250], rows[250:]
net = nn.Sequential(
    nn.Linear(64, 128), nn.ReLU(), nn.Dropout(0.5), nn.Linear(128, 10)
)
adam = torch.optim.Adam(net.parameters(), lr=0.003)
for epoch in range(100):
    for batch in train[torch.randperm(250)].split(50):
        adam.zero_grad()
        nn.functional.cross_entropy(net(X[batch]), y[batch]).backward()
        adam.step()

with torch.no_grad():
    net.eval()
    unsure = net(X[new]).softmax(1).max(1).values
    picture = X[new[(unsure - 0.6).abs().argmin()]][None]  # not an easy one
    guess = net(picture).argmax()
    for mode in (True, False):
        net.train(mode)
        p = [net(picture).softmax(1)[0, guess].item() for _ in range(3)]
        name = "train mode" if net.training else "eval mode "
        print(name, "same picture, three calls:", [round(v, 2) for v in p])
    net.train()
    p = net(picture.expand(10_000, -1)).softmax(1)[:, guess]
    print(f"mean of 10000 calls in train mode: {p.mean():.2f}")
