"""Cause: float16 ends at 65,504. Fix: a checked loss scale, or bfloat16."""

import torch
from sklearn.datasets import load_wine
from torch import nn

torch.set_num_threads(1)
wine = load_wine()
raw = torch.tensor(wine.data, dtype=torch.float32)
kind = torch.tensor(wine.target)

print("largest float16:", torch.finfo(torch.float16).max)
print("256 squared in float16:", (torch.tensor(256.0).half() ** 2).item())
print(f"largest bfloat16: {torch.finfo(torch.bfloat16).max:.1e}")
print("1.001 in bfloat16:", torch.tensor(1.001).bfloat16().item())
print("1e-8 in float16:", torch.tensor(1e-8).half().item())


def fit(dtype, scaling, steps=500):
    """Mixed precision: float32 weights; layers and their gradients in 16 bits."""
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(13, 32), nn.ReLU(), nn.Linear(32, 3))
    optimizer = torch.optim.SGD(net.parameters(), lr=1e-5)
    scaler = torch.amp.GradScaler("cpu", enabled=scaling == "checked")
    losses, skipped = [], 0
    for step in range(1, steps + 1):
        rows = torch.randint(0, 178, (32,))
        with torch.autocast("cpu", dtype=dtype, enabled=dtype != torch.float32):
            loss = nn.functional.cross_entropy(net(raw[rows]), kind[rows])
        if torch.isnan(loss):
            return f"NaN at step {step}"
        losses.append(loss.item())
        optimizer.zero_grad()
        if scaling == "fixed":  # times 65,536, later divided again
            (loss * 65536).backward()
            for p in net.parameters():
                p.grad /= 65536
            optimizer.step()
        else:
            before = scaler.get_scale()
            scaler.scale(loss).backward()
            # with clipping: scaler.unscale_(optimizer), then clip, here
            scaler.step(optimizer)  # left out if a gradient is inf or NaN
            scaler.update()
            skipped += scaler.get_scale() < before
    text = f"loss {losses[0]:.1f}, at the end {sum(losses[-50:]) / 50:.2f}"
    if scaling == "checked":
        text += f"; skipped {skipped} steps, scale now {scaler.get_scale():.0f}"
    return text


print("float32:               ", fit(torch.float32, "none"))
print("float16, fixed scale:  ", fit(torch.float16, "fixed"))
print("float16, checked scale:", fit(torch.float16, "checked"))
print("bfloat16, no scale:    ", fit(torch.bfloat16, "none"))
