"""The ten words cut into pieces, before and after five merges; tokens per language as merges grow."""

import json
from pathlib import Path

from matplotlib.patches import Rectangle

from macros.drawing import BLUE, FAINT, GREEN, INK, MUTED, ORANGE, PURPLE, RED, canvas, save

WORDS = "rain rainy train trains training brain drain grain gain again".split()
MERGES = [("i", "n"), ("a", "in"), ("r", "ain"), ("t", "rain"), ("g", "ain")]
COLOR = {"in": PURPLE, "rain": BLUE, "train": GREEN, "gain": ORANGE}


def pieces(word, merges):
    parts = list(word)
    for a, b in merges:
        i = 0
        while i < len(parts) - 1:
            if (parts[i], parts[i + 1]) == (a, b):
                parts[i : i + 2] = [a + b]
            i += 1
    return parts


for k, (merges, title) in enumerate((([], "Letters"), (MERGES, "After five merges")), start=1):
    fig, ax = canvas(330)
    cuts = [pieces(w, merges) for w in WORDS]
    for y, parts in enumerate(cuts):
        x = 0
        for p in parts:
            c = COLOR.get(p, MUTED)
            ax.add_patch(Rectangle((x + 0.1, y - 0.34), len(p) - 0.2, 0.68, fc="none", ec=c, lw=1.6 if p in COLOR else 1))
            ax.text(x + len(p) / 2, y + 0.02, p, ha="center", va="center", color=c if p in COLOR else INK)
            x += len(p)
        ax.text(10.2, y + 0.02, str(len(parts)), ha="right", va="center", color=INK)
    n = sum(map(len, cuts))
    ax.plot([9.4, 10.3], [9.55, 9.55], color=FAINT, lw=1)
    ax.text(10.2, 10.05, str(n), ha="right", va="center", color=INK, weight="bold")
    ax.text(8.9, 10.05, "tokens in all", ha="right", va="center", color=MUTED)
    ax.set_title(title)
    ax.set_xlim(-0.2, 10.6)
    ax.set_ylim(10.5, -0.7)
    ax.set_axis_off()
    save(fig, __file__, f"figure-pieces-{k}.svg", title=f"The ten words: {title.lower()}",
         desc="; ".join(" ".join(parts) for parts in cuts) + f". {n} tokens in all.")

run = json.loads(Path(__file__).with_name("runs.json").read_text(encoding="utf-8"))
tone = {"English": BLUE, "German": GREEN, "Greek": ORANGE, "Hindi": RED}
LIFT = {"mostly English": {"Greek": 13, "Hindi": -4}, "alike": {"Hindi": 5, "Greek": 21, "German": 0, "English": -12}}
for k, (name, title) in enumerate((("mostly English", "Learned mostly from English"), ("alike", "Learned from all four alike")), start=1):
    fig, ax = canvas(270)
    for lang, ys in run[name].items():
        ax.plot(run["steps"], ys, color=tone[lang], ls="--" if lang == "Hindi" else "-")
        ax.text(205, ys[-1] + LIFT[name].get(lang, 0), f"{lang} {ys[-1]}", color=tone[lang], va="center")
    ax.set_title(title)
    ax.set_xlim(0, 200)
    ax.set_ylim(0, 300)
    ax.set_xticks([0, 50, 100, 150, 200])
    ax.set_yticks([0, 100, 200, 300])
    ax.set_xlabel("merges")
    ax.set_ylabel("tokens")
    save(fig, __file__, f"figure-languages-{k}.svg", title=f"Tokens for the same three sentences: {title[0].lower()}{title[1:]}",
         desc="After 0, 50, 100 and 200 merges. " + "; ".join(f"{lang}: " + ", ".join(str(ys[run["steps"].index(s)]) for s in (0, 50, 100, 200))
                                                            for lang, ys in run[name].items()) + " tokens.")
