"""How the book draws: Matplotlib set up once, and SVG that the theme colors.

A `figure.py` imports this, draws with `canvas()`, and calls `save()`. Colors are the names below:
they become custom properties of the theme, so one drawing serves light and dark. Text is set at
13 units on a canvas of 340, which keeps it above 12 px on a phone of 360.
"""

from __future__ import annotations

import io
import math
import re
from pathlib import Path

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
from matplotlib.ticker import LogFormatter

WIDTH = 340
TEXT = 13
SMALL = 12.5

# Stand-ins that no drawing uses by accident; `save` turns each into its custom property.
INK, MUTED, FAINT, PAPER = "#010101", "#010102", "#010103", "#010104"
BLUE, ORANGE, GREEN, PURPLE, RED = "#010105", "#010106", "#010107", "#010108", "#010109"
_PROPERTIES = {
    INK: "ink", MUTED: "muted", FAINT: "faint", PAPER: "paper",
    BLUE: "blue", ORANGE: "orange", GREEN: "green", PURPLE: "purple", RED: "red",
}  # fmt: skip

plt.rcParams.update(
    {
        "figure.dpi": 72,
        "svg.fonttype": "none",
        "font.size": TEXT,
        "axes.titlesize": TEXT,
        "axes.labelsize": TEXT,
        "xtick.labelsize": SMALL,
        "ytick.labelsize": SMALL,
        "legend.fontsize": SMALL,
        "legend.frameon": False,
        "text.color": INK,
        "axes.labelcolor": INK,
        "axes.edgecolor": MUTED,
        "axes.titlecolor": INK,
        "xtick.color": MUTED,
        "ytick.color": MUTED,
        "xtick.labelcolor": INK,
        "ytick.labelcolor": INK,
        "grid.color": FAINT,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "figure.facecolor": "none",
        "axes.facecolor": "none",
        "savefig.facecolor": "none",
        "lines.linewidth": 2,
        "axes.prop_cycle": plt.cycler(color=[BLUE, ORANGE, GREEN, PURPLE, RED]),
        "path.simplify": True,
        "path.simplify_threshold": 0.5,
    }
)


def canvas(height: int, rows: int = 1, columns: int = 1, **kw):
    """A figure 340 units wide and `height` high, and its axes as `plt.subplots` gives them."""
    return plt.subplots(
        rows, columns, figsize=(WIDTH / 72, height / 72), layout="constrained", **kw
    )


def blank(ax) -> None:
    """Take axes, ticks and frame away: for diagrams."""
    ax.set_axis_off()


# Powers of ten in characters: the exponents of Matplotlib's own are set too small for a phone.
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def _power(value: float, _: int) -> str:
    return "10" + str(round(math.log10(value))).translate(_RAISED)


def save(fig, program: str, name: str, *, title: str, desc: str) -> None:
    """Write `fig` as `name` beside `program` (pass `__file__`); same input, same bytes.

    `title` names the picture in a few words; `desc` says what it shows to someone who can't see it.
    """
    folder = Path(program).resolve().parent
    for axis in (axis for ax in fig.axes for axis in (ax.xaxis, ax.yaxis)):
        if axis.get_scale() == "log" and isinstance(axis.get_major_formatter(), LogFormatter):
            axis.set_major_formatter(_power)
    prefix = f"{folder.name}-{Path(name).stem}"
    with plt.rc_context({"svg.hashsalt": prefix}):
        buffer = io.StringIO()
        fig.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    plt.close(fig)
    svg = buffer.getvalue()
    svg = svg[svg.index("<svg") :]
    for pattern in (
        r"<metadata>.*?</metadata>",
        r"<defs>\s*<style.*?</style>\s*</defs>",
        r"<!--.*?-->",
    ):
        svg = re.sub(pattern, "", svg, flags=re.S)
    w, h = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg).groups()
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg"'
        f' viewBox="0 0 {float(w):g} {float(h):g}" role="img"'
        f' aria-labelledby="{prefix}-title {prefix}-desc" stroke-linejoin="round">'
        f'\n<title id="{prefix}-title">{_xml(title)}</title>'
        f'\n<desc id="{prefix}-desc">{_xml(desc)}</desc>'
    )
    svg = re.sub(r"<svg[^>]*>", lambda m: head, svg, count=1)
    # Outlines to a tenth of a unit, other numbers to a hundredth; what labels say stays as it is.
    svg = re.sub(r' d="([^"]*)"', _outline, svg)
    svg = re.sub(r"<[^>]+>", lambda tag: re.sub(r"-?\d+\.\d{3,}", _short, tag[0]), svg)
    # The page's own typeface, and no rotation by nothing.
    svg = re.sub(r"font-family: [^;\"]*;? ?| transform=\"rotate\(-0 [^\"]*\"", "", svg)
    svg = re.sub(rf'(id="|url\(#|xlink:href="#)(?!{re.escape(prefix)})', rf"\g<1>{prefix}-", svg)
    # Of the ids only those that something points to, the title's and the description's too.
    used = set(re.findall(r"#([\w-]+)|aria-labelledby=\"([\w-]+) ([\w-]+)", svg))
    names = {name for found in used for name in found}
    svg = re.sub(r' id="([\w-]+)"', lambda m: m[0] if m[1] in names else "", svg)
    # Panes and groups that draw nothing.
    svg = re.sub(r'<path d="[^"]*" style="fill: none"/>', "", svg)
    while (smaller := re.sub(r"<g>\s*</g>", "", svg)) != svg:
        svg = smaller
    svg = svg.replace("xlink:href", "href")
    for stand_in, prop in _PROPERTIES.items():
        svg = svg.replace(stand_in, f"var(--fig-{prop})")
    svg = re.sub(r"[ \t]+\n", "\n", re.sub(r"\n\s*\n+", "\n", svg))
    (folder / name).write_text(svg, encoding="utf-8")


def _short(number: re.Match, places: int = 2) -> str:
    short = f"{float(number[0]):.{places}f}".rstrip("0").rstrip(".")
    return "0" if short == "-0" else short


def _outline(attribute: re.Match) -> str:
    path = re.sub(r"-?\d+\.\d+", lambda m: _short(m, 1), " ".join(attribute[1].split()))
    return ' d="' + re.sub(r" ?([A-Za-z]) ?", r"\1", path) + '"'


def _xml(text: str) -> str:
    text = " ".join(text.split())
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
