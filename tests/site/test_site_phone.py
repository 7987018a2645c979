"""A phone 360 px wide: nothing hangs over the edge, and figures can be read."""

import pytest

pytestmark = pytest.mark.every_engine

WIDTH = 360
SMALLEST = 12
DEPTHS = range(3)


@pytest.fixture
def phone(revisit):
    """A function that opens a page on a small phone."""
    return lambda address: revisit(address, width=WIDTH)


PAGE_WIDTH = "document.scrollingElement.scrollWidth"

# What stands over the right edge and cannot be scrolled to.
LOST = """() => [...document.querySelectorAll('article *')].filter(e => {
  if (!e.checkVisibility() || e.getBoundingClientRect().right <= innerWidth + 1) return false;
  for (let p = e; p; p = p.parentElement)
    if (/auto|scroll/.test(getComputedStyle(p).overflowX)) return false;
  return true;
}).map(e => e.outerHTML.slice(0, 120))"""

# The size on the screen of every letter of a figure.
LETTERS = """() => [...document.querySelectorAll('.figure svg :is(text, tspan)')]
  .filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType == 3 && n.data.trim()))
  .map(e => {
    const m = e.closest('text').getScreenCTM();
    const scale = Math.sqrt(Math.abs(m.a * m.d - m.b * m.c));
    return [e.textContent.trim(), parseFloat(getComputedStyle(e).fontSize) * scale];
  })"""


def test_nothing_hangs_over_the_edge(phone, unfold, address):
    """At every depth and with all folds open. Wide code and tables scroll within themselves."""
    page = phone(address)
    lost = page.evaluate(LOST)
    widths = {page.evaluate(PAGE_WIDTH)}
    for depth in DEPTHS:
        unfold(page, depth)
        lost += page.evaluate(LOST)
        widths.add(page.evaluate(PAGE_WIDTH))
    assert not lost, "\n".join(dict.fromkeys(lost))
    assert max(widths) <= WIDTH


def test_figures_can_be_read(phone, unfold, concept):
    page = phone(concept)
    sizes = []
    for depth in DEPTHS:
        unfold(page, depth)
        sizes += page.evaluate(LETTERS)
        if not page.locator(".figure svg").filter(visible=False).count():
            break  # no other depth has a figure of its own
    assert sizes, "each page has a figure, and a figure has words"
    small = sorted({f"{size:.1f} px: {text!r}" for text, size in sizes if size < SMALLEST})
    assert not small, "\n".join(small)
