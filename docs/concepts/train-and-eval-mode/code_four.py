"""Same weights, same rows: both modes, with recording on and off."""

import copy

import torch
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import StandardScaler
from torch import nn

torch.set_num_threads(1)
torch.manual_seed(0)
X, benign = load_breast_cancer(return_X_y=True)
x = torch.tensor(StandardScaler().fit_transform(X), dtype=torch.float32)
y = torch.tensor(1 - benign, dtype=torch.float32)  # 1 is malignant
net = nn.Sequential(
    nn.Linear(30, 32),
    nn.BatchNorm1d(32),
    nn.ReLU(),
    nn.Dropout(0.5),
    nn.Linear(32, 1),
)
loss_of = nn.BCEWithLogitsLoss()
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for _ in range(100):
    rows = torch.randint(0, len(x), (32,))
    optimizer.zero_grad()
    loss_of(net(x[rows])[:, 0], y[rows]).backward()
    optimizer.step()


def examine(training, context):
    trial = copy.deepcopy(net).train(training)
    mean, saved = trial[1].running_mean.clone(), []
    hooks = torch.autograd.graph.saved_tensors_hooks
    with hooks(lambda t: saved.append(t), lambda t: t), context():
        trial(x[:64])  # counts what is kept for backward
    with context():
        first, second = trial(x[:64]), trial(x[:64])
    try:
        first.sum().backward()
        backward = "runs"
    except RuntimeError:
        backward = "error"
    same = torch.equal(first, second)
    moved = not torch.equal(mean, trial[1].running_mean)
    return same, moved, first.grad_fn is not None, backward, len(saved)


print(f"{'':20}  same moved graph backward saved")
for training in (True, False):
    for context in (torch.enable_grad, torch.no_grad, torch.inference_mode):
        name = ("train " if training else "eval ") + context.__name__
        same, moved, graph, backward, saved = examine(training, context)
        print(f"{name:20} {same!s:>5} {moved!s:>5} {graph!s:>5} {backward:>8} {saved:5}")
