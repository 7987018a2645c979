"""Larger, wider, in other colors and at rest: nothing is cut off, lost, or told by color alone."""

import pytest
from playwright.sync_api import expect

# A desktop 1280 px wide at 400 %.
ZOOMED = {"width": 320, "height": 256}
# WCAG 1.4.12.
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-block-end: 2em !important }"""
PAGE = "concepts/gradient-descent/"
SHAPES = ["", PAGE, "browse/map/", "browse/practice/", "decide/which-split/", "teach/course/"]
# What is cut off: what stands beside the screen and cannot be scrolled to, and what is larger than
# the box that hides the rest. Titles in the header stand in full at the head of the page.
CUT = """() => [...document.querySelectorAll('body *')].filter(e => {
  if (!e.checkVisibility({visibilityProperty: true, opacityProperty: true})) return false;
  if (e.closest('svg, math, .md-header, .visually-hidden, .md-skip')) return false;
  const styles = [];
  for (let p = e; p; p = p.parentElement) styles.push(getComputedStyle(p));
  if (styles.some(s => s.clipPath != 'none')) return false;
  const {left, right, width, height} = e.getBoundingClientRect();
  if (width * height && (right > innerWidth + 1 || left < -1)
      && !styles.some(s => /auto|scroll/.test(s.overflowX))) return true;
  return /hidden|clip/.test(styles[0].overflow) && e.textContent.trim() && e.clientWidth > 1
    && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
}).map(e => e.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("at", SHAPES)
def test_zoom_and_spacing_lose_nothing(visit, unfold, restyle, at):
    """At 400 %, with the text spaced out, and both."""
    page = visit(at, viewport=ZOOMED, reduced_motion="reduce")
    unfold(page, 1)
    # What stays on the screen leaves most of it to the text.
    stays = page.evaluate(
        """() => [...document.querySelectorAll('body *')]
          .filter(e => /sticky|fixed/.test(getComputedStyle(e).position)
            && e.checkVisibility({visibilityProperty: true, opacityProperty: true})
            && !e.matches('.md-skip'))
          .reduce((sum, e) => sum + e.getBoundingClientRect().height, 0)"""
    )
    assert 0 < stays < ZOOMED["height"] / 4
    cut = page.evaluate(CUT)
    restyle(page, SPACING)
    cut += page.evaluate(CUT)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= ZOOMED["width"]
    page.set_viewport_size({"width": 1280, "height": 900})
    cut += page.evaluate(CUT)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 1280
    assert not cut, "\n".join(dict.fromkeys(cut))


@pytest.fixture
def forced(visit):
    """A function that opens a page in colors that the reader's system forces on it."""
    return lambda address: visit(address, forced_colors="active", reduced_motion="reduce")


def color(element, which, pseudo=None):
    return element.evaluate(
        "(e, [which, pseudo]) => getComputedStyle(e, pseudo)[which]", [which, pseudo]
    )


def test_forced_colors_show_what_is_open(forced):
    page = forced(PAGE)
    paper = color(page.locator("body"), "backgroundColor")
    labels = page.locator(".tabbed-set").first.locator(".tabbed-labels > label")
    page.locator("input#why-intermediate").evaluate("tab => tab.click()")
    lines = [color(label, "borderBottomColor") for label in labels.all()]
    assert lines[0] == lines[2] == paper != lines[1]
    # Signs that the theme paints through a mask.
    fold = page.locator("article summary").first
    assert color(fold, "backgroundColor", "::after") != paper


def test_forced_colors_keep_figures_on_their_paper(forced):
    """Also where the reader's choice of a scheme and the system's are not the same."""
    page = forced(PAGE)
    page.emulate_media(color_scheme="dark")
    page.locator("[data-md-component=palette] label:not([hidden])").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    figure = page.locator(".figure svg").first
    assert color(figure, "backgroundColor") == "rgb(253, 252, 248)"
    assert color(page.locator("body"), "backgroundColor") == "rgb(0, 0, 0)"


@pytest.mark.parametrize(
    ("at", "chosen", "other"),
    [
        ("browse/map/?to=transformer", "#attention a", "#pca a"),
        ("concepts/?level=beginner", ".chip :checked + span", ".chip :not(:checked) + span"),
        ("decide/which-split/", ".tree a[aria-current]", ".tree li li a"),
    ],
)
def test_forced_colors_show_what_is_chosen(forced, at, chosen, other):
    page = forced(at)
    outlines = [color(page.locator(one).first, "outlineStyle") for one in (chosen, other)]
    assert outlines == ["solid", "none"]


def test_nothing_moves_for_who_asked_for_that(visit):
    """Neither by a style nor by the theme's script, which scrolls smoothly where it may."""
    page = visit(PAGE, viewport=ZOOMED, reduced_motion="reduce")
    labels = page.locator(".tabbed-set").first.locator(".tabbed-labels")
    page.locator("input#why-advanced").evaluate("tab => tab.click()")
    assert page.evaluate("document.getAnimations().length") == 0
    assert page.evaluate(
        "[...document.querySelectorAll('*')].every(e => /^0s(, 0s)*$/"
        ".test(getComputedStyle(e).transitionDuration) || getComputedStyle(e).transitionProperty"
        " == 'none')"
    )
    moved = labels.evaluate(
        "e => { e.scrollTo(0, 0); e.scrollTo({left: 30, behavior: 'smooth'}); return e.scrollLeft }"
    )
    assert moved == 30
