"""The hand-worked network: what loss.backward() does and does not do."""

import torch

x = torch.tensor([2.0], dtype=torch.float64)
target = torch.tensor([1.0, 3.0], dtype=torch.float64)
W = torch.tensor([[1.0], [0.5]], dtype=torch.float64, requires_grad=True)
V = torch.tensor([[1.0, 2.0], [-1.0, 3.0]], dtype=torch.float64)
V.requires_grad_()
optimizer = torch.optim.SGD([W, V], lr=0.02)


def compute_loss(W, V):
    hidden = torch.relu(W @ x)  # forward: autograd records each step
    output = V @ hidden
    return 0.5 * ((output - target) ** 2).sum()


loss = compute_loss(W, V)
print("loss", loss.item(), " W.grad", W.grad)

loss.backward()  # the walk back: fills .grad
print("gradient", W.grad.tolist())
print("gradient", V.grad.tolist())
print("W is still", W.tolist())

compute_loss(W, V).backward()  # a second walk, without zero_grad()
print("called twice", W.grad.tolist())

optimizer.zero_grad()  # forget both
compute_loss(W, V).backward()
optimizer.step()  # only now do the weights move
print("W after step()", W.tolist())
print(f"new loss {compute_loss(W, V).item():.4f}")

# Autograd against finite differences, in double precision.
print("gradcheck", torch.autograd.gradcheck(compute_loss, (W, V)))

# A kink: this function is x itself, with slope 1 everywhere.
at = torch.zeros((), requires_grad=True)
(torch.relu(at) - torch.relu(-at)).backward()
print("slope at 0, says autograd:", at.grad.item())
