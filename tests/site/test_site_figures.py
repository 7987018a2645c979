"""Figures stand in the page itself, colored by the theme."""

import pytest

SCHEMES = ("light", "dark")

# The names of the custom properties that a figure is painted with, and what they are.
PAINTS = """svg => Object.fromEntries(
  [...new Set(svg.outerHTML.match(/(?<=var\\()--[\\w-]+/g))].map(
    name => [name, getComputedStyle(svg).getPropertyValue(name).trim()]))"""

# Each word of a figure with its color, and the opaque color that is painted last before it.
WORDS = """svg => {
  const words = [];
  for (const e of svg.querySelectorAll('text')) {
    e.scrollIntoView({block: 'center', inline: 'center'});
    const box = e.getBoundingClientRect();
    const under = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const below = under.filter(o => svg.contains(o) && o != svg && !e.contains(o)
      && e.compareDocumentPosition(o) & Node.DOCUMENT_POSITION_PRECEDING);
    const ground = below.map(o => getComputedStyle(o)).find(
      s => s.fill.startsWith('rgb(') && s.fillOpacity * s.opacity > .99);
    words.push([e.textContent.trim(), getComputedStyle(e).fill,
                ground?.fill ?? getComputedStyle(document.body).backgroundColor]);
  }
  return words;
}"""


@pytest.fixture
def figures(revisit, unfold):
    """A function that opens a page in a scheme and gives its figures, each in sight, all tabs' in
    turn."""

    def figures(address, scheme="light"):
        left = revisit(address, scheme=scheme).locator(".figure svg").all()
        for nth in range(3):
            if left:
                unfold(left[0].page, nth)
            for figure in [figure for figure in left if figure.is_visible()]:
                left.remove(figure)
                yield figure
        assert not left, "a figure that no tab shows"

    return figures


def test_figures_take_their_colors_from_the_scheme(figures, concept):
    light, dark = ([f.evaluate(PAINTS) for f in figures(concept, scheme)] for scheme in SCHEMES)
    assert light
    for by_day, by_night in zip(light, dark, strict=True):
        assert by_day, "a figure has colors of its own only"
        assert all(by_day.values()), "a property is not defined"
        assert all(by_day[name] != by_night[name] for name in by_day)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_in_figures_have_contrast(figures, luminance, concept, scheme):
    """4.5 to 1, as for all text of this size; axe-core does not look into drawings."""
    pale = set()
    for figure in figures(concept, scheme):
        for word, color, ground in figure.evaluate(WORDS):
            low, high = sorted((luminance(color), luminance(ground)))
            if (ratio := (high + 0.05) / (low + 0.05)) < 4.5:
                pale.add(f"{ratio:.1f} to 1: {word!r}, {color} on {ground}")
    assert not pale, "\n".join(sorted(pale))
