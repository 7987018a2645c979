"""Three guessers' misses; their scores; the same misses on two sets of pumpkins; the pull of MAPE."""

import numpy as np

from macros.drawing import BLUE, GREEN, INK, MUTED, ORANGE, PURPLE, canvas, save

WEIGHT = np.array([4, 5, 8, 10, 20, 25])
GUESS = {
    "Ana": np.array([5, 5, 8, 17, 19, 25]),
    "Ben": np.array([6, 3, 10, 8, 22, 23]),
    "Cleo": np.array([4, 5, 8, 9, 13, 15]),
}
COLOR = {"Ana": BLUE, "Ben": ORANGE, "Cleo": PURPLE}
NOTE = {"Ana": "one big miss", "Ben": "never far off", "Cleo": "small ones right, big ones too low"}


def signed(v):
    return "0" if v == 0 else f"{v:+d}".replace("-", "−")


# --- 1: every miss ---
LIMITS = {"Ana": (-3.5, 11), "Ben": (-5.5, 6), "Cleo": (-14, 4.5)}
# Heights in proportion to the limits: one kilogram is equally long in all three.
ratios = [high - low for low, high in LIMITS.values()]
fig, axes = canvas(380, rows=3, sharex=True, height_ratios=ratios)
for ax, (name, guess) in zip(axes, GUESS.items()):
    miss = guess - WEIGHT
    ax.bar(range(6), miss, color=COLOR[name], width=0.6)
    ax.axhline(0, color=MUTED, lw=1)
    for i, m in enumerate(miss):
        ax.text(i, m + (0.6 if m >= 0 else -0.6), signed(m), ha="center", va="bottom" if m >= 0 else "top")
    ax.set_ylim(LIMITS[name])
    ax.set_yticks([])
    ax.spines["left"].set_visible(False)
    ax.spines["bottom"].set_visible(False)
    ax.tick_params(length=0)
    ax.set_title(f"{name}: {NOTE[name]}", color=COLOR[name], loc="left")
axes[-1].set_xticks(range(6), [str(w) for w in WEIGHT])
axes[-1].set_xlabel("weight of the pumpkin in kg")
save(
    fig,
    __file__,
    "figure-misses.svg",
    title="The misses of three guessers on six pumpkins",
    desc="; ".join(f"{n}: {', '.join(signed(m) for m in g - WEIGHT)}" for n, g in GUESS.items())
    + ". Guess minus weight in kg, for pumpkins of 4, 5, 8, 10, 20 and 25 kg.",
)

# --- 2: three scores, three winners ---
scores = {
    "MAE, kg": {n: np.abs(g - WEIGHT).mean() for n, g in GUESS.items()},
    "RMSE, kg": {n: np.sqrt(((g - WEIGHT) ** 2).mean()) for n, g in GUESS.items()},
    "MAPE, %": {n: 100 * (np.abs(g - WEIGHT) / WEIGHT).mean() for n, g in GUESS.items()},
}
fig, axes = canvas(200, columns=3)
for ax, (metric, values) in zip(axes, scores.items()):
    winner = min(values, key=values.get)
    for i, (name, value) in enumerate(values.items()):
        ax.bar(i, value, color=COLOR[name], width=0.72, alpha=1 if name == winner else 0.3)
        ax.text(i, value * 1.02, f"{value:.1f}", ha="center", va="bottom", weight="bold" if name == winner else "normal")
    ax.set_ylim(0, max(values.values()) * 1.15)
    ax.set_xticks(range(3), list(values))
    ax.set_yticks([])
    ax.spines["left"].set_visible(False)
    ax.tick_params(length=0)
    ax.set_title(metric)
save(
    fig,
    __file__,
    "figure-winners.svg",
    title="Three metrics name three winners",
    desc="; ".join(m + ": " + ", ".join(f"{n} {v:.1f}" for n, v in s.items()) for m, s in scores.items())
    + ". The smallest bar of each metric is full.",
)

# --- 3 and 4: the same misses, two spreads ---
miss = GUESS["Ben"] - WEIGHT
for file, weight, words in (
    ("figure-wide.svg", WEIGHT, "six different pumpkins"),
    ("figure-alike.svg", np.array([9, 11, 12, 12, 13, 15]), "six similar pumpkins"),
):
    r2 = 1 - (miss**2).sum() / ((weight - weight.mean()) ** 2).sum()
    fig, ax = canvas(280)
    ax.plot([0, 28], [0, 28], color=MUTED, lw=1)
    ax.plot([0, 28], [12, 12], color=GREEN, lw=1.6, ls="--")
    # From the true weight to the guess: the parrot's thin, Ben's thick.
    ax.plot(np.stack([weight, weight]), np.stack([weight, np.full(6, 12)]), color=GREEN, lw=1.2)
    ax.plot(np.stack([weight, weight]), np.stack([weight, weight + miss]), color=ORANGE, lw=3)
    ax.plot(weight, weight + miss, "o", color=ORANGE, ms=7)
    ax.text(24.5, 26.5, "guess = weight", ha="right", va="center", color=INK)
    ax.text(28, 11.4, "always 12", ha="right", va="top", color=GREEN)
    ax.text(19.5, 5.2, "RMSE 2.00", va="center", weight="bold")
    ax.text(19.5, 2.4, f"R² {r2:.2f}".replace("-", "−"), va="center", weight="bold")
    ax.set_xlim(0, 28)
    ax.set_ylim(0, 28)
    ax.set_xlabel("weight, kg")
    ax.set_ylabel("Ben's guess, kg")
    ax.set_title(words)
    save(
        fig,
        __file__,
        file,
        title=f"Ben's guesses against the weights of {words}",
        desc=f"Each guess is 2 kg off, in turn too high and too low. Thin lines: how far the mean, 12, is off. RMSE 2.00, R squared {r2:.2f}.",
    )

# --- 5: which share of the typical weight each metric likes ---
rng = np.random.default_rng(0)
ratio = np.exp(0.4 * rng.normal(size=200_000))  # weight / typical weight
share = np.linspace(0.6, 1.4, 81)
curves = {
    "MAPE": (PURPLE, "-", [np.abs(1 - s / ratio).mean() for s in share]),
    "MAE": (BLUE, "--", [np.abs(ratio - s).mean() for s in share]),
    "RMSE": (ORANGE, "-.", [np.sqrt(((ratio - s) ** 2).mean()) for s in share]),
}
fig, ax = canvas(250)
shift = {"MAPE": 0, "MAE": -0.02, "RMSE": 0.02}
best = {}
for name, (color, style, curve) in curves.items():
    curve = np.array(curve) / min(curve)
    best[name] = share[curve.argmin()]
    ax.plot(share, curve, color=color, ls=style)
    ax.plot(best[name], 1, "o", color=color, ms=7)
    ax.text(best[name] + shift[name], 0.965, f"{best[name]:.2f}", color=color, ha="center", va="top")
ends = {name: np.array(c)[-1] / min(c) for name, (*_, c) in curves.items()}
ax.text(1.28, 1.68, "MAPE", color=PURPLE, ha="right", va="center")
ax.text(1.415, ends["MAE"], "MAE", color=BLUE, ha="left", va="center")
ax.text(1.415, ends["RMSE"], "RMSE", color=ORANGE, ha="left", va="center")
ax.set_xlim(0.6, 1.56)
ax.set_ylim(0.88, 1.85)
ax.set_xticks([0.6, 0.8, 1.0, 1.2, 1.4])
ax.set_yticks([1, 1.2, 1.4, 1.6, 1.8])
ax.set_xlabel("guess, as a share of the typical weight")
ax.set_ylabel("score / its smallest value")
ax.set_title("Where each metric wants the guess")
save(
    fig,
    __file__,
    "figure-low.svg",
    title="Three metrics against the height of the guess",
    desc="Each metric, divided by its smallest value. Smallest at: " + ", ".join(f"{n} {b:.2f}" for n, b in best.items()) + ".",
)
