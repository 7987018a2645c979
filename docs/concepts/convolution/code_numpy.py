"""Convolution from scratch: a window, a stride, a flip and one real digit."""
import numpy as np


def conv2d(x, w, b, stride=1, padding=0):
    """(N, C_in, H, W) -> (N, C_out, rows, columns); w (C_out, C_in, k, k)"""
    p = padding
    x = np.pad(x, [(0, 0), (0, 0), (p, p), (p, p)])
    N, C_in, H, W = x.shape
    C_out, _, k, _ = w.shape
    rows, columns = (H - k) // stride + 1, (W - k) // stride + 1
    y = np.zeros((N, C_out, rows, columns))
    for i in range(rows):
        for j in range(columns):
            top, left = i * stride, j * stride
            patch = x[:, :, top : top + k, left : left + k]
            # cell times cell, added over channels c, rows u and columns v
            y[:, :, i, j] = np.einsum("ncuv,ocuv->no", patch, w) + b
    return y


def show(name, y):
    print(name, y.shape)
    print(y[0, 0].round().astype(int))


kernel = np.array([[-1.0, 0, 1]] * 3).reshape(1, 1, 3, 3)
window = np.ones((1, 1, 5, 5))
window[:, :, 1:4, 1:4] = 5

DIGIT = """0 0 5 13 9 1 0 0 / 0 0 13 15 10 15 5 0 / 0 3 15 2 0 11 8 0
/ 0 4 12 0 0 8 8 0 / 0 5 8 0 0 9 8 0 / 0 4 11 0 1 12 7 0
/ 0 2 14 5 10 12 0 0 / 0 0 6 13 10 0 0 0"""  # the first of load_digits
digit = np.array(DIGIT.replace("/", "").split(), float).reshape(1, 1, 8, 8)

if __name__ == "__main__":
    show("window", window)
    show("kernel", kernel)
    show("scores", conv2d(window, kernel, [0]))
    show("padding 1", conv2d(window, kernel, [0], padding=1))
    show("stride 2", conv2d(window, kernel, [0], stride=2))
    show("flipped kernel", conv2d(window, kernel[:, :, ::-1, ::-1], [0]))
    show("digit", digit)
    show("its scores", conv2d(digit, kernel, [0]))

    # The same layer as a dense one: 9 outputs, 25 inputs
    units = np.eye(25).reshape(25, 1, 5, 5)  # one pixel lit at a time
    M = conv2d(units, kernel, [0]).reshape(25, 9).T
    same = np.allclose(M @ window.ravel(), conv2d(window, kernel, [0]).ravel())
    print("as a dense matrix", M.shape, "same scores", same)
    print("entries that are not 0:", np.count_nonzero(M), "of", M.size)
