"""Recomputes every number of the page's hand-worked section, of its story and its practice."""

BANDS = {"quiet": (800, 2), "humming": (150, 6), "shaking": (30, 12)}


def total(flagged, miss=1900, alarm=100):
    """Dollars for flagging these bands of the 1,000 pumps."""
    missed = sum(bad for name, (_, bad) in BANDS.items() if name not in flagged)
    needless = sum(good for name, (good, _) in BANDS.items() if name in flagged)
    return missed, needless, missed * miss, needless * alarm, missed * miss + needless * alarm


print("1,000 pumps; a needless inspection 100, a missed fault 1,900 dollars, so", 1900 / 100, "times as much")
print("the same without commas:", 1000, 100, 1900, 1900 // 100)
print("band: healthy, faulty, all, share faulty; each fault counted 49 times: of, share; undone")
for name, (good, bad) in BANDS.items():
    again = 49 * bad
    p, q = bad / (good + bad), again / (good + again)
    print(name, good, bad, good + bad, f"{p:.4f} {p:.3f};", again, good + again, f"{q:.3f};", end=" ")
    print("odds", f"{good / bad:g} to 1; undone {q / (q + 49 * (1 - q)):.4f}")
print(f"{100 * 294 / 444:.0f} percent said of humming pumps, {100 * 6 / 156:.0f} in 100 true;", "49 =", 980 / 20, " accuracy of 'all healthy':", 980 / 1000)

print("\nflagged: missed, needless, dollars for each, in all")
CHOICES = [(), ("shaking",), ("shaking", "humming"), ("shaking", "humming", "quiet")]
for flagged in CHOICES:
    print(" + ".join(flagged) or "nobody", *total(flagged))
print("right answers: shaking", 980 - 30 + 12, " shaking and humming", 980 - 180 + 18)
print("threshold:", 100 / (100 + 1900))
for p, count in ((12, 42), (6, 156), (2, 802)):
    print(f"{count} pumps, {p} faulty: leave {1900 * p}, inspect {100 * (count - p)}")

print("\na miss at 4,900:", [total(f, 4900)[-1] for f in CHOICES], "threshold", 100 / 5000)
print("a miss at 400:", [total(f, 400)[-1] for f in CHOICES], "threshold", 100 / 500)

print("\nkeep 1 healthy pump in 49:")
for name, (good, bad) in BANDS.items():
    print(name, f"{good / 49:.2f}", bad, f"{bad / (bad + good / 49):.3f}")

print("\nwaves: both arms 10 of 40, one arm 10 of 960; each rescue shown 49 times")
for bad, all_ in ((10, 40), (10, 960)):
    print(f"{bad / all_:.2f} {bad / all_:.4f}", 49 * bad, all_ - bad, f"{49 * bad / (49 * bad + all_ - bad):.2f}")

print("\nweighted score 0.72 undone:", f"{0.72 / (0.72 + 49 * 0.28):.3f}", " 0.05 redone:", f"{49 * 0.05 / (49 * 0.05 + 0.95):.3f}")

print("\npractice: 5,000 payments, 40 frauds:", 4960 / 5000, " miss 120, alarm 5:", 5 / 125)
print("score 0.8, weight 99:", f"{0.8 / (0.8 + 99 * 0.2):.3f}", " odds", 0.8 / 0.2, f"{4 / 99:.4f}")
print("weight 24 at 0.5:", 1 / (1 + 24), " 200 faults in 10,000:", 9800 / 200)
