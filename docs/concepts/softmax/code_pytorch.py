"""PyTorch's softmax, and what happens when the loss gets its output."""

import torch
from torch.nn.functional import cross_entropy

torch.set_num_threads(1)


def show(name, x):
    print(f"{name:26}", [round(v, 4) + 0.0 for v in x.tolist()])


photo = torch.tensor([2.0, 1.0, -1.0])  # cat, dog, fox
show("shares", photo.softmax(dim=-1))
show("temperature 2", (photo / 2).softmax(dim=-1))
show("softmax(1000, 999, 997)", (photo + 998).softmax(dim=-1))
show("softmax of softmax", photo.softmax(-1).softmax(-1))

print("\nloss if the photo shows a cat, a dog, a fox:")
label = torch.arange(3)
logits = photo.expand(3, 3)
show("  logits in (right)", cross_entropy(logits, label, reduction="none"))
shares = logits.softmax(-1)
show("  shares in (wrong)", cross_entropy(shares, label, reduction="none"))

print("\nit is a cat, and the model grows ever surer of it:")
for top in (2.0, 10.0, 100.0):
    z = torch.tensor([[top, 0.0, 0.0]])
    right = cross_entropy(z, torch.tensor([0]))
    wrong = cross_entropy(z.softmax(-1), torch.tensor([0]))
    print(f"  logits {top:5.1f}, 0, 0: right {right:.4f}  wrong {wrong:.4f}")

print("\nit is a dog, and the model is sure of the cat: slope for each logit")
for twice in (False, True):
    z = torch.tensor([[10.0, 0.0, 0.0]], requires_grad=True)
    cross_entropy(z.softmax(-1) if twice else z, torch.tensor([1])).backward()
    name = "shares in (wrong)" if twice else "logits in (right)"
    print(f"  {name}:", " ".join(f"{v:9.6f}" for v in z.grad[0].tolist()))
