"""Where clipping goes: one delivery with a wrong time, and the length of the step it causes."""

import torch
from torch.nn.utils import clip_grad_norm_, clip_grad_value_

torch.set_default_dtype(torch.float64)
x, CAP, RATE, SCALE = torch.tensor([8.0, 4.0, 1.0]), 9.0, 0.001, 65536


def step_length(order, times=(1470.0,)):
    """The length of one step, divided by the rate: the length of what SGD was given."""
    prices = torch.nn.Parameter(torch.tensor([2.0, 1.0, 4.0]))
    optimizer = torch.optim.SGD([prices], lr=RATE)
    before = prices.detach().clone()
    for time in times:  # several times: gradient accumulation, one row at a time
        if order == "before backward":
            clip_grad_norm_([prices], CAP)  # there is no gradient yet
        loss = (prices @ x - time) ** 2 / len(times)
        (loss * SCALE if "scaled" in order else loss).backward()
        if order == "inside the accumulation":
            clip_grad_norm_([prices], CAP)
    if order in ("right", "scaled, clipped, unscaled"):
        clip_grad_norm_([prices], CAP)
    if "scaled" in order:  # what scaler.unscale_(optimizer) does
        prices.grad /= SCALE
    if order == "scaled, unscaled, clipped":
        clip_grad_norm_([prices], CAP)
    if order == "by value":
        clip_grad_value_([prices], CAP)
    optimizer.step()
    if order == "after step":
        clip_grad_norm_([prices], CAP)
    return ((prices - before).norm() / RATE).item()


for order in ("no clipping", "right", "by value", "before backward", "after step",
              "scaled, clipped, unscaled", "scaled, unscaled, clipped"):  # fmt: skip
    print(f"{order:26} {step_length(order):12.4f}")

print("\ntwo rows, accumulated: 44 and 4 minutes, and 24 is right for both together")
for order in ("right", "inside the accumulation"):
    print(f"{order:26} {step_length(order, (44.0, 4.0)):12.4f}")

print("\nother gradients, clipped to norm 9")
for numbers in ([1e-9, 0.0], [3.0, float("nan")], [3.0, float("inf")]):
    p = torch.nn.Parameter(torch.zeros(2))
    p.grad = torch.tensor(numbers)
    norm = clip_grad_norm_([p], CAP)
    print(f"{numbers} -> {p.grad.tolist()}, returned {norm.item()}")
