"""The same with PyTorch, and with SciPy, which flips the kernel."""
import numpy as np
import torch
from scipy.signal import convolve2d, correlate2d
from torch import nn
from torch.nn.functional import conv2d

torch.set_num_threads(1)
kernel = torch.tensor([[-1.0, 0, 1]] * 3).reshape(1, 1, 3, 3)
window = torch.ones(1, 1, 5, 5)
window[:, :, 1:4, 1:4] = 5


def show(name, y):
    print(name, tuple(y.shape))
    print(y[0, 0].int().numpy())


show("scores", conv2d(window, kernel))
show("padding 1", conv2d(window, kernel, padding=1))
show("stride 2", conv2d(window, kernel, stride=2))

x, w = window[0, 0].numpy(), kernel[0, 0].numpy()
print("SciPy convolve2d, first row", convolve2d(x, w, "valid")[0].astype(int))
print("SciPy correlate2d, first row", correlate2d(x, w, "valid")[0].astype(int))


def count(layer):
    return sum(p.numel() for p in layer.parameters())


small = count(nn.Conv2d(1, 1, 3)), count(nn.Linear(25, 9))
print("window: parameters of convolution, dense", small)
layer = nn.Conv2d(3, 16, kernel_size=3, padding=1)
print("weight", tuple(layer.weight.shape), "bias", tuple(layer.bias.shape))
image = torch.zeros(2, 3, 32, 32)  # 2 color pictures
print("image", tuple(image.shape), "->", tuple(layer(image).shape))
dense = nn.Linear(3 * 32 * 32, 16 * 32 * 32, device="meta")  # takes no memory
print("parameters: convolution", count(layer), "dense", count(dense))

# Three channels and stride 2 from scratch: all patches at once
torch.manual_seed(0)
x, layer = torch.randn(2, 3, 8, 8), nn.Conv2d(3, 4, 3, stride=2, padding=1)
padded = np.pad(x.numpy(), [(0, 0), (0, 0), (1, 1), (1, 1)])
seen = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(2, 3))
seen = seen[:, :, ::2, ::2]  # (N, C_in, H', W', k, k)
w, b = layer.weight.detach().numpy(), layer.bias.detach().numpy()
mine = np.einsum("ncijuv,ocuv->noij", seen, w) + b[:, None, None]
same = np.allclose(layer(x).detach().numpy(), mine, atol=1e-5)
print("stride 2", tuple(x.shape), "->", mine.shape, "agree", same)

try:
    nn.Conv2d(1, 8, 3)(torch.zeros(1, 8, 8, 1))  # channels came last
except RuntimeError as error:
    print("RuntimeError:", error)
