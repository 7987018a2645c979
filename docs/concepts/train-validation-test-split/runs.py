"""What the figures show, measured once and printed as JSON."""

import json
from math import comb

import fix_stratify
import fix_time
import numpy as np
from code_numpy import DAYS, HOURS, line, split

TRIPS, TRUE = 100, 0.7
below = np.cumsum([comb(TRIPS, k) * TRUE**k * (1 - TRUE) ** (TRIPS - k) for k in range(TRIPS)])
out = {"best": {m: round(float(np.sum(1 - below**m)), 2) for m in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)}}

memory = {}
for name, shuffle in (("random", True), ("last", False)):
    found = [fix_time.study(seed, shuffle) for seed in range(200)]
    memory[name] = [round(float(v), 2) for v in np.mean([val for val, *_ in found], axis=0)]
    memory[f"{name} test"] = round(float(np.mean([test for _, _, test, _ in found])), 2)
    memory[f"{name} future"] = round(float(np.mean([f[b] for _, b, _, f in found])), 2)
    memory[f"{name} choices"] = np.bincount([b for _, b, *_ in found], minlength=6).tolist()
memory["future"] = [round(float(v), 2) for v in np.mean([f for *_, f in found], axis=0)]
out["memory"] = memory

rows = np.arange(DAYS * HOURS)
rest, test = split(rows, 160, True)
train, val = split(rest, 160, True)
part = np.zeros(DAYS * HOURS, int)
part[val], part[test] = 1, 2
out["eight"] = line(7).reshape(-1, HOURS)[:, 2].round().astype(int).tolist()
out["random part"] = part.reshape(-1, HOURS)[:, 2].tolist()

out["faults"] = [round(fix_stratify.chance(k), 4) for k in range(10)]
print(json.dumps(out))
