"""On paper nothing can be clicked, so all of it is printed, and the buttons are not."""

import pytest

UNSEEN = """all => all.filter(e => !e.checkVisibility({contentVisibilityAuto: true})
  || e.getBoundingClientRect().height == 0).map(e => e.textContent.trim().slice(0, 80))"""

# The sets whose panels stand there without the name that their tab has.
UNNAMED = """sets => sets.filter(set => {
  const labels = [...set.querySelectorAll(':scope > .tabbed-labels > label')];
  const panels = set.querySelectorAll(':scope > .tabbed-content > .tabbed-block');
  return !labels.every((label, i) => label.checkVisibility()
    || getComputedStyle(panels[i], '::before').content == `"${label.textContent}"`);
}).map(set => set.querySelector('input').id)"""


@pytest.fixture
def paper(revisit):
    """A function that opens a page as it is printed."""
    return lambda address: revisit(address, media="print")


def test_all_of_it_is_printed(paper, concept):
    """Each depth, each answer, each option that the answer speaks of, each figure."""
    page = paper(concept)
    unseen = {}
    for part in (
        ".tabbed-block",
        "article details > *",
        ".question :is(.options li, fieldset.choices > label)",
        ".figure svg",
    ):
        assert page.locator(part).count() > 0, part
        unseen[part] = page.locator(part).evaluate_all(UNSEEN)
    assert {part: texts for part, texts in unseen.items() if texts} == {}


def test_depths_are_named(paper, concept):
    """Three texts one after the other, and which is which. (Programs have their file's name.)"""
    depths = paper(concept).locator(".tabbed-set:has(> input[id$='-beginner'])")
    assert depths.count() == 3
    assert depths.evaluate_all(UNNAMED) == []


def test_the_frame_is_not_printed(paper, address):
    page = paper(address)
    parts = ".md-header, .md-sidebar, .md-footer, .md-top, .home-search, .md-code__button"
    seen = page.locator(parts).filter(visible=True).evaluate_all("all => all.map(e => e.className)")
    assert seen == []
