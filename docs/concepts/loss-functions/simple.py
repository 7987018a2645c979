"""Recomputes every number of the page's hand-worked section, and those of the other sections."""

from math import e, exp, log

CALM = [40, 41, 43, 44, 47]
STORM = [40, 41, 43, 44, 97]
DELTA = 8


def huber(error, delta=DELTA):
    size = abs(error)
    return error**2 / 2 if size <= delta else delta * size - delta**2 / 2


LOSSES = {"squared": lambda x: x**2, "absolute": abs, "Huber": huber}


def neat(x):
    return round(x, 4)


def show(days, promise):
    errors = [day - promise for day in days]
    print("promise", promise, "errors", errors)
    for name, loss in LOSSES.items():
        each = [loss(x) for x in errors]
        print(f"  {name:9}", each, "sum", sum(each), "mean", neat(sum(each) / 5),
              "storm's share %", round(100 * each[-1] / sum(each), 1))


for name, days in (("calm", CALM), ("storm", STORM)):
    print("\n" + name, days, "sum", sum(days), "mean", sum(days) / 5, "median", sorted(days)[2])
    for promise in (43, 44, 53):
        show(days, promise)

print("\nHuber of 53 by steps:", DELTA * 53, DELTA**2 / 2, huber(53))
print("the same in two parts: 32 and", 53 - DELTA, "minutes at 8:", DELTA * (53 - DELTA), "together", 32 + 360)
print("53 instead of 44: storm saves", 53**2 - 44**2, "and calm days cost",
      13**2 + 12**2 + 10**2 + 9**2 - (4**2 + 3**2 + 1**2 + 0))

print("\npulls at the best promise of each loss, and their sum")
for promise, pull in ((53, lambda x: x), (43, lambda x: (x > 0) - (x < 0)),
                      (44, lambda x: max(-DELTA, min(DELTA, x)))):
    pulls = [pull(day - promise) for day in STORM]
    print(promise, pulls, sum(pulls))

print("\na late minute costs more than an early one")
for late in (3, 5):
    for promise in STORM:
        early = sum(max(promise - day, 0) for day in STORM)
        behind = sum(max(day - promise, 0) for day in STORM)
        print(f"{late} to 1, promise {promise}: early {early}, late {behind}, "
              f"price {early} + {late} x {behind} = {early + late * behind}")
    print("  share", neat(late / (late + 1)))

print("\nthe week's minutes:", sum(STORM), " five times 43, 44, 53:", 5 * 43, 5 * 44, 5 * 53)

print("\ntailor: squared, 3 per cm, squared up to 2 and then 4 per cm")
for cm in (1, 2, 4):
    print(cm, "cm:", cm**2, 3 * cm, cm**2 if cm <= 2 else 4 + 4 * (cm - 2))
print("too short 5 per cm, too long 1: aim right", (2 * 5 + 2 * 1) / 2, "aim 2 long", (0 + 4 * 1) / 2)

print("\nlowest loss of K chances read as logits:",
      {k: neat(-log(e / (e + k - 1))) for k in (3, 10)}, "ln 10", neat(log(10)))
print("PyTorch program: logits 5, 0, 0 read rightly", neat(log(exp(5) + 2) - 5))

print("\npractice: trips 20, 22, 60: mean", (20 + 22 + 60) / 3, "median", 22)
for promise in (22, 34):
    errors = [day - promise for day in (20, 22, 60)]
    print(promise, errors, "squares", [x**2 for x in errors], neat(sum(x**2 for x in errors) / 3),
          "absolute", neat(sum(map(abs, errors)) / 3))
print("Huber, delta 2, of 20, 22, 60: candidate", (20 + 22 + 2) / 2, "pulls",
      [max(-2, min(2, day - 22)) for day in (20, 22, 60)])
print("seconds: errors 6 and 30 minutes are", 6 * 60, 30 * 60, "s; Huber delta 8 min =", 8 * 60, "s")
print("one error of 6: squared", 36, "half squared", 36 / 2)
for name, errors in (("A", [1, 1, 1, 9]), ("B", [4, 4, 4, 4])):
    print(name, "MAE", sum(errors) / 4, "MSE", sum(x**2 for x in errors) / 4,
          "Huber, delta 2", sum(huber(x, 2) for x in errors) / 4)
print("fifth ride 200 minutes: mean", (40 + 41 + 43 + 44 + 200) / 5, "added", 200 - 97)
print("1.46 as in practice", neat(-log(e / (e + 9))), " four of five rides:", 4 / 5)
print("median with three storms of 97:", sorted([40, 41, 97, 97, 97])[2])
