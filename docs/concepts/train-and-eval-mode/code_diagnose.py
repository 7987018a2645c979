"""Drop this into a script: which layers are in training mode, and what follows."""

import torch
from torch import nn


def diagnose(net, x):
    """Reads x three times, then puts weights and statistics back."""
    flags = {name or "net": module.training for name, module in net.named_modules()}
    print("  in training mode:", [n for n, on in flags.items() if on])
    state = {k: v.clone() for k, v in net.state_dict().items()}
    with torch.no_grad():
        first, second = net(x), net(x)
    print("  two calls equal:", torch.equal(first, second))
    with torch.no_grad():
        alone = torch.cat([net(row) for row in x.split(2)])
    print("  same answers in pairs:", torch.allclose(first, alone, atol=1e-5))
    now = net.state_dict()
    print("  changed by reading:", [k for k in now if not now[k].equal(state[k])])
    net.load_state_dict(state)
    print("  frozen:", [n for n, p in net.named_parameters() if not p.requires_grad])


torch.manual_seed(0)
torch.set_num_threads(1)
x = torch.randn(8, 30)
net = nn.Sequential(
    nn.Linear(30, 32), nn.BatchNorm1d(32), nn.ReLU(),
    nn.Dropout(0.5), nn.Linear(32, 1),
)
print("new network")
diagnose(net, x)
print("after net.eval()")
diagnose(net.eval(), x)
print("eval(), but one layer was put back to train, and one frozen")
net[1].train()
net[0].requires_grad_(False)
diagnose(net, x)
