"""On paper nothing can be clicked, so all of it is printed, and the buttons are not.

The first tests ask every page how it would be printed. The others print one page of each shape and
read the PDF.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass

import pypdfium2
import pytest
from playwright.sync_api import Page

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
    parts = ".md-header, .md-sidebar, .md-footer, .md-top, .md-code__button, article button"
    seen = page.locator(parts).filter(visible=True).evaluate_all("all => all.map(e => e.className)")
    assert seen == []


# --- What a PDF says ---

MILLIMETER = 72 / 25.4
SIZES = {"A4": (210, 297), "Letter": (215.9, 279.4)}
# A4 is the narrower, Letter the shorter; these have most that could be cut.
BOTH = {"concepts/gradient-descent/", "concepts/transformer/", "decide/which-split/"}
MARGINS = {"left": 20, "right": 20, "top": 18, "bottom": 20}  # of print.css, in millimeters
# What a screen needs alone.
SCREEN = """.headerlink, .tabbed-labels, .prediction-link, .page-history, .letters, .filter, .quiz,
  #quiz, .true-or-false, .walk-bar, .checklist-bar, .map-form, .course, .go-back,
  .steps, .map-topics, .map-key, .without-script, .map-without-script, .verdict, button, template,
  .md-content__inner:has(.check) > :is(p:not(.concept-answer), details, .page-end, h2),
  .visually-hidden, table.pitfalls thead, style, script, select, legend"""

# The text of the article in the order of the print, answers after questions: of each piece its
# text, the number of the drawing or formula that it is in, whether it is printed, and whether it is
# one of those that need not be.
PIECES = """screen => {
  const article = document.querySelector('article');
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const whole = [...article.querySelectorAll('svg, math')];
  const pieces = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.data;
    if (parent.closest('title, desc, metadata, annotation') || !text.trim()) continue;
    pieces.push({
      text,
      whole: whole.indexOf(parent.closest('svg, math')),
      seen: parent.checkVisibility({contentVisibilityAuto: true}),
      screen: Boolean(parent.closest(screen)),
      answer: Boolean(parent.closest('.questions .answer')),
      question: Boolean(parent.closest('.questions')),
    });
  }
  const end = pieces.findLastIndex(piece => piece.question) + 1;
  const answers = pieces.filter(piece => piece.answer);
  const before = pieces.slice(0, end).filter(piece => !piece.answer);
  return [...before, ...answers, ...pieces.slice(end)];
}"""

# Whole addresses of what is linked to, without fragments, and of the page itself.
LINKS = """() => {
  const here = document.querySelector('link[rel=canonical]').href;
  const links = [...document.querySelectorAll('article a[href]:not([href^="#"])')]
    .filter(link => link.checkVisibility({contentVisibilityAuto: true}))
    .filter(link => !link.closest('ol:has([id^="ref-"])'))
    .map(link => new URL(link.getAttribute('href'), here).href.split('#')[0]);
  return [here, ...new Set(links)];
}"""


def squeeze(text: str) -> str:
    """Text without spaces, line breaks and hyphens, which a print has where its lines end; the
    letters of formulas as letters."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(c for c in text if not c.isspace() and c not in "-\xad\x02\ufffe")


@dataclass
class Sheets:
    """A printed page, sheet by sheet: its size, its text, its foot, its last line; and the text
    that stands in the margins of any."""

    sizes: list[tuple[float, float]]
    texts: list[str]
    feet: list[str]
    outside: list[str]
    last: list[str]


def read(pdf: bytes) -> Sheets:
    """Read a PDF. Measures are in points from the lower left corner."""
    sheets = Sheets([], [], [], [], [])
    for page in pypdfium2.PdfDocument(pdf):
        width, height = page.get_size()
        left, right = MARGINS["left"] * MILLIMETER, width - MARGINS["right"] * MILLIMETER
        bottom, top = MARGINS["bottom"] * MILLIMETER, height - MARGINS["top"] * MILLIMETER
        text = page.get_textpage()
        boxes = [text.get_rect(i) for i in range(text.count_rects())]
        inside = [box for box in boxes if box[3] > bottom]
        sheets.sizes.append((width, height))
        sheets.texts.append(squeeze(text.get_text_bounded(bottom=bottom)))
        sheets.feet.append(text.get_text_bounded(top=bottom))
        sheets.outside += [
            text.get_text_bounded(*box)
            for box in inside
            if box[0] < left - 2 or box[2] > right + 2 or box[1] < bottom - 6 or box[3] > top + 6
        ]
        low = min((box[1] for box in inside), default=bottom)
        sheets.last.append(squeeze(text.get_text_bounded(bottom=low, top=low + 12)))
    return sheets


def missing(pieces: list[dict], texts: list[str]) -> list[str]:
    """The texts that do not stand on the sheets in this order, and the drawings and formulas that
    do not stand on one sheet. (What stands side by side may begin two sheets before the last.)"""
    lost, at, wholes = [], 0, {}
    for piece in pieces:
        text = squeeze(piece["text"])
        if piece["whole"] >= 0:
            # Signs that grow with what they embrace are drawn, not written.
            wholes.setdefault(piece["whole"], []).append(text if text.isalnum() else "")
            continue
        spans = [
            (k, k + n) for n in (1, 2, 3) for k in (at, at + 1, at + 2, at - 1, at - 2) if k >= 0
        ]
        found = next((span for span in spans if text in "".join(texts[slice(*span)])), None)
        if found:
            at = found[1] - 1
        else:
            lost.append(piece["text"])
    lost += [
        " ".join(parts)
        for parts in wholes.values()
        if not any(all(part in text for part in parts) for text in texts)
    ]
    return lost


def test_a_print_is_complete(paper, shape):
    """All text is there, in order, within the margins; what is not there only a screen needs."""
    page = paper(shape)
    for size in SIZES if shape in BOTH else ["A4"]:
        check(page, size)


def check(page: Page, size: str) -> None:
    """A page's print on paper of a size."""
    sheets = read(page.pdf(format=size))
    width, height = (length * MILLIMETER for length in SIZES[size])
    assert all(abs(w - width) < 1 and abs(h - height) < 1 for w, h in sheets.sizes)

    pieces = page.evaluate(PIECES, SCREEN)
    assert [p["text"] for p in pieces if not p["seen"] and not p["screen"]] == []
    printed = [p for p in pieces if p["seen"] and not p["screen"]]
    assert printed
    assert missing(printed, sheets.texts) == []
    assert sheets.outside == []

    total = len(sheets.texts)
    letters = sum(len(text) for text in sheets.texts)
    assert total <= 2 + letters / 900, f"{total} sheets for {letters} letters"
    assert all(sheets.texts), "a blank sheet"
    title = page.title()
    for number, foot in enumerate(sheets.feet, 1):
        assert squeeze(title) in squeeze(foot)
        assert squeeze(foot).endswith(f"{number}/{total}")
    headings = page.locator("article :is(h1, h2, h3)").evaluate_all(
        "all => all.map(e => e.firstChild.textContent)"
    )
    times = Counter(piece["text"] for piece in printed)
    once = {squeeze(heading) for heading in headings if times[heading] == 1}
    assert set(sheets.last) & once == set()

    if page.locator("article:has(.check)").count() == 0:  # that fits on one sheet
        whole = "".join(sheets.texts)
        assert [a for a in page.evaluate(LINKS) if squeeze(a) not in whole] == []


def test_paper_is_white_whatever_the_screen_is(revisit):
    """Ink is black, and figures have the colors that are made for white."""
    page = revisit("concepts/gradient-descent/", scheme="dark", media="print")
    colors = page.evaluate(
        """() => [getComputedStyle(document.body).backgroundColor,
          getComputedStyle(document.querySelector('article p')).color,
          getComputedStyle(document.body).getPropertyValue('--fig-blue')]"""
    )
    assert colors == ["rgb(255, 255, 255)", "rgb(0, 0, 0)", "#2f55c8"]


def test_a_print_without_scripts(revisit):
    """All but addresses, and the title at the foot. Answers come after all questions."""
    page = revisit("concepts/gradient-descent/", scripts=False, media="print")
    sheets = read(page.pdf(format="A4"))
    pieces = page.evaluate(PIECES, SCREEN)
    assert [p["text"] for p in pieces if not p["seen"] and not p["screen"]] == []
    assert missing([p for p in pieces if p["seen"] and not p["screen"]], sheets.texts) == []

    whole = "".join(sheets.texts)
    kinds = page.locator(".question-kind").all_inner_texts()
    assert len(kinds) >= 5
    asked = [whole.index(f"{n}.{kind}") for n, kind in enumerate(kinds, 1)]
    answered = [whole.index(f"{n}.Answer") for n in range(1, len(kinds) + 1)]
    heading, end = whole.index("Answers", asked[-1]), whole.rindex("References")
    assert [*asked, heading, *answered, end] == sorted([*asked, heading, *answered, end])
