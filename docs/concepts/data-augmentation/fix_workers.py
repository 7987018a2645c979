"""A generator made once is copied into every worker: all of them draw the same moves."""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, get_worker_info


class Moves(Dataset):
    """Stands for pictures: item i returns its number and the random move it got."""

    def __init__(self):
        self.rng = np.random.default_rng(0)

    def __len__(self):
        return 8

    def __getitem__(self, i):
        return i, int(self.rng.integers(-100, 101))


def reseed(worker):
    info = get_worker_info()
    info.dataset.rng = np.random.default_rng(info.seed)  # another seed in each worker and epoch


if __name__ == "__main__":
    torch.manual_seed(0)
    for name, start in (("one generator, copied", None), ("reseeded in each worker", reseed)):
        loader = DataLoader(Moves(), batch_size=2, num_workers=2, worker_init_fn=start)
        for epoch in (1, 2):
            moves = [m for _, batch in loader for m in batch.tolist()]
            print(f"{name}, epoch {epoch}: {moves}  distinct {len(set(moves))} of 8")
