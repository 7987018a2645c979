"""Without scripts nothing is lost: the text is all there, tabs switch, and folds open."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.every_engine

PAGE = "concepts/gradient-descent/"
# For each set of tabs: the texts of its panels, and, once each label in turn was clicked, the
# numbers of the panels that can be seen.
TABS = """sets => sets.map(set => {
  const panels = [...set.querySelectorAll(':scope > .tabbed-content > .tabbed-block')];
  const labels = [...set.querySelectorAll(':scope > .tabbed-labels > label')];
  const seen = e => e.checkVisibility({visibilityProperty: true})
    && e.getBoundingClientRect().height > 0;
  return [panels.map(panel => panel.textContent.trim()), labels.map(label => {
    label.click();
    return panels.flatMap((panel, nth) => seen(panel) ? [nth] : []);
  })];
})"""


# For each question: its answer, which of its options can be seen, the reasons, and which of these
# can be seen before and after the answer is unfolded.
ANSWERS = """questions => questions.map(question => {
  const seen = e => e.checkVisibility({contentVisibilityAuto: true});
  const answer = question.querySelector('details.answer');
  const lists = question.querySelector('.options') ? answer.querySelectorAll(':scope > ul') : [];
  const reasons = lists.length ? [...lists[lists.length - 1].children] : [];
  const before = reasons.map(seen);
  answer.querySelector('summary').click();
  return [answer.textContent.trim(), [...question.querySelectorAll('.options li')].map(seen),
          reasons.map(reason => reason.textContent), before, reasons.map(seen)];
})"""

# Pages that scripts do most for, by their shapes.
ENHANCED = [
    "",
    "404.html",
    "browse/map/",
    "browse/misconceptions/",
    "browse/practice/",
    PAGE,
    "decide/which-split/",
    "teach/course/",
    "workflow/anti-patterns/",
    "workflow/self-check/",
]
# What scripts alone fill, and what paper alone shows.
SCRIPTED = (
    ".home-search, .map-form, .map-topics, .map-key, .on-paper, .moved, template, style, script"
)
# The texts of the article, labels of drawings and signs of formulas included, that no fold opens to
# and no tab shows.
UNREAD = """scripted => {
  for (const fold of document.querySelectorAll('article details')) fold.open = true;
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
  const unread = new Set();
  while (walker.nextNode()) {
    if (!walker.currentNode.data.trim()) continue;
    if (walker.currentNode.parentElement.closest(`${scripted}, svg title, svg desc`)) continue;
    unread.add(walker.currentNode);
  }
  const read = () => {
    for (const text of unread) {
      const parent = text.parentElement;
      const seen = parent.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});
      if (seen && parent.getClientRects().length) unread.delete(text);
    }
  };
  read();
  const nths = nth => document.querySelectorAll(`.tabbed-set > input:nth-of-type(${nth})`);
  for (let nth = 1; nths(nth).length; nth += 1) {
    for (const tab of nths(nth)) tab.checked = true;
    read();
  }
  return [...unread].map(text => text.data.trim().slice(0, 80));
}"""


@pytest.fixture
def plain(revisit):
    """A function that opens a page in a browser with scripts switched off."""
    return lambda address: revisit(address, scripts=False)


def test_practice_is_in_the_page(plain, concept):
    """Every question has its answer, and every option its reason, folded until wanted."""
    page = plain(concept)
    questions = page.locator(".question").evaluate_all(ANSWERS)
    assert questions and all(answer.removeprefix("Answer") for answer, *_ in questions)
    choices = [choice for choice in questions if choice[1]]
    assert choices
    for _, options, reasons, before, after in choices:
        assert options == [True] * len(reasons)
        assert before == [False] * len(reasons)
        assert after == [True] * len(reasons)


def test_tabs_switch(plain, concept):
    page = plain(concept)
    for texts, shown in page.locator(".tabbed-set").evaluate_all(TABS):
        assert all(texts)
        assert shown == [[nth] for nth in range(len(texts))]


def test_a_link_opens_no_wrong_tab(plain):
    """A tab's address needs a script to open the tab; without it the section is shown."""
    page = plain(f"{PAGE}#math-advanced")
    expect(page.locator("label[for='math-advanced']")).to_be_in_viewport()


def test_nothing_is_offered_that_does_nothing(plain):
    """The home page's button opens the search, which is a script."""
    expect(plain("").locator(".home-search")).to_be_hidden()


@pytest.mark.parametrize("page", ENHANCED)
def test_every_word_can_be_read(plain, page):
    """Figures, formulas, answers, trees, lists."""
    assert plain(page).evaluate(UNREAD, SCRIPTED) == []


@pytest.mark.parametrize("page", ["", "404.html"])
def test_the_search_leads_to_all_questions(plain, page, concepts):
    """Nothing can search without scripts, so a list stands in for it."""
    page = plain(page)
    page.locator("a.search-open").click()
    expect(page).to_have_url(re.compile("/browse/questions/$"))
    listed = page.locator("article a").evaluate_all("all => all.map(a => a.href)")
    assert {address for address in concepts if not any(address in href for href in listed)} == set()
