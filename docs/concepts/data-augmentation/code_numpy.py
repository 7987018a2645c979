"""Nearest neighbor on 30 real digits, 64 squares a row, 0 (white) to g (black, 16)."""

import numpy as np

ROWS = [
    "005d910000dfaf5003f20b8004c008800580098004b01c7002e5ac00006da000",
    "000cd500000bg900003fg60007fgg200001gg300001gg600001gg600000bga00",
    "0004fc00003gfe00008d8g000016fb00018df10009gg500003dggb500003bg90",
    "007fd10008d6f400021dd000002fb1000001cc1000001a8000845e90007dd900",
    "0001b00000078000001d6220007f098005ga0g6004fgdg100003fa000002g400",
    "00ca000000egge0000dgfa1000bgg70000047g7000004g900054cg40009gga00",
    "000cd000005g800000dg300000ed000000fc720000dgdg30007gbf800019fb30",
    "0078dgf100774bc000008d100488ff6002bff400000g5000009f100000d50000",
    "009e810000ceec00009a0f40003gce20004gg20003g8ad2001f13g8000bgfb10",
    "00bc000002gggd0003gcae0001g1cf0000dg9f20000309b000009f40009cd300",
    "0019fb0000bg8e6002ga099001g4088004g4088001g51b3000ccaa00001ad300",
    "0000ed100005gg20000egc0001aggc0003ceg9000005gf000004ge000001dg10",
    "005c100000fe700000d1c00002a0e0000020g1000006f000009gf982003b8dc4",
    "029fe93004d89g800006ef30000be2000002fb0000002f400156dg6002ccdb00",
    "0008f100001ed11000af3fb007g71g8009gdeg5001afge000001ga00000af400",
    "05cdgg200bgf840008eb100008gge0000166g0000005g300015fd00004fg2000",
    "0008f100000ce000003g7000006g2000007ggd5000fg99e0003e92g20007fgb0",
    "0018fa0003dfee0005a0ac000035fa2000ggggc0018ce830000ad000000b9000",
    "00a7d900009acf20004bab00001ga10000cd400000c1c00001a2e00000be5000",
    "006e400000bga000008eg200001ccb0000000b30000005b0001447g2007ggdb1",
    "003db70000bggg2004g91e2004g00g2000g10c8000f90d60009e9e10002cd400",
    "0002gg200004gg20014cgc0007gggc00003age000008gc000006gg200002cf40",
    "008g500001dbg00000a0d3000031g1000009c000003f500000ef8830007cccd1",
    "018cfe4003b88cc000002d700002fc100000d50000009d000078ef0000efb200",
    "0000c2000006e100004g780000d90g6006gabg00005adg0000006g000000c800",
    "00c8870003ggb70002e1000005e5000002fg90000002g2000048g40000be9000",
    "001de300008gd20002gg300003gc100005ge500003gggg6001egggc0003cfe70",
    "0008ee200006afb000000ea0028bcg8008gggg700000bf100009g700000cd100",
    "00ab400000afdd10008b0e40000dfd0001bgg00001f39a0000e6fa00008e7100",
    "009d700000cgg20000cdg600006gge0000002g30000009a00037ceg2007cccb0",
]
x = np.array([[int(c, 17) for c in row] for row in ROWS]).reshape(-1, 8, 8)
y = np.arange(30) % 10  # the first ten are for training, the other twenty for testing


def moved(pictures, down, right):
    padded = np.pad(pictures, ((0, 0), (1, 1), (1, 1)))  # blank squares come in
    return padded[:, 1 - down : 9 - down, 1 - right : 9 - right]


def right_answers(known, labels, new, truth):
    gaps = ((new[:, None] - known) ** 2).sum(axis=(2, 3))  # each new picture, each known one
    return (labels[gaps.argmin(axis=1)] == truth).sum()


MOVES = [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)]
tests = [moved(x[10:], *m) for m in MOVES]
for name, copies in (
    ("nothing added", [x[:10]]),
    ("moved by one", [moved(x[:10], *m) for m in MOVES]),
    ("turned by 180", [x[:10], x[:10, ::-1, ::-1]]),
):
    known, labels = np.concatenate(copies), np.tile(y[:10], len(copies))
    plain, *shifted = [right_answers(known, labels, new, y[10:]) for new in tests]
    print(f"{name}: {len(known)} known, right {plain} of 20; test moved: {sum(shifted)} of 80")
