"""The same patient several times, in training mode and in evaluation mode."""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(
    nn.Linear(4, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Dropout(0.5), nn.Linear(16, 1)
)
group = torch.randn(6, 4)  # the patient is the first of six

for mode in (True, False):
    net.train(mode)  # net.train(False) is the same as net.eval()
    print("training mode" if mode else "evaluation mode")
    with torch.no_grad():
        calls = torch.stack([net(group)[0] for _ in range(5)])
        pair = net(group[:2])[0]
    print("  five calls alike:", bool(torch.allclose(calls, calls[0], atol=1e-4)))
    print("  in a pair as in the group:", bool(torch.allclose(pair, calls[0], atol=1e-4)))
