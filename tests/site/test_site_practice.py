"""Practice: a choice answers at once, by mouse and by keyboard, and says why."""

import re

import pytest
from playwright.sync_api import Locator, expect

pytestmark = pytest.mark.every_engine

PAGE = "concepts/gradient-descent/"
LETTERS = "ABCDEFGH"

# For each question: the reasons of its folded answer, its status before, and what it shows once
# each option in turn was clicked: which are checked and how they are marked, the number of all
# marks, and the verdict.
ANSWERED = """questions => questions.map(question => {
  const labels = [...question.querySelectorAll('fieldset.choices > label')];
  const status = question.querySelector('[role=status]');
  const before = status.textContent;
  const shown = labels.map(label => {
    label.click();
    return [labels.map(label => label.querySelector('[type=radio]').checked),
            labels.map(label => label.className),
            question.querySelectorAll('.is-right, .is-wrong').length, status.textContent];
  });
  const reasons = [...question.querySelectorAll('details.answer > ul')].at(-1).children;
  return [[...reasons].map(reason => reason.textContent), before, shown];
})"""


def words(text: str) -> str:
    return " ".join(text.split())


def parsed(lines: list[str]) -> list[tuple[bool, str]]:
    """For each option, by a line of the folded answer: whether it is right, and why."""
    parts = [re.fullmatch(r"[A-H] ([✓✗]) (?:right|wrong): (.+)", words(line)) for line in lines]
    return [(part[1] == "✓", part[2]) for part in parts]


def reasons(question: Locator) -> list[tuple[bool, str]]:
    """The same of a question that stands on an open page."""
    answer = question.locator("details.answer > ul").last
    return parsed(answer.locator("> li").all_text_contents())


def test_every_option_gives_its_verdict(answering, concept):
    """Each choice is marked as what it is, alone, and answered with its own reason."""
    page = answering(concept)
    questions = page.locator(".question:has(fieldset.choices)").evaluate_all(ANSWERED)
    assert questions, "each page has a question with options"
    assert page.locator(".question .options ol").count() == 0, "some options were left as a list"
    for lines, before, shown in questions:
        expected = parsed(lines)
        assert (before, len(shown)) == ("", len(expected))
        for nth, (right, why) in enumerate(expected):
            checked, marks, marked, verdict = shown[nth]
            assert checked == [other == nth for other in range(len(expected))]
            assert (marks[nth], marked) == ("is-right" if right else "is-wrong", 1)
            assert words(verdict) == f"{'✓ Right.' if right else '✗ Not this one.'} {why}"


def test_choices_show_their_letters(visit):
    """The folded answer speaks of A, B and C."""
    page = visit(PAGE)
    for question in page.locator(".question:has(fieldset.choices)").all():
        for letter, radio in zip(LETTERS, question.get_by_role("radio").all(), strict=False):
            expect(radio).to_have_accessible_name(re.compile(rf"^{letter}\b"))


def test_the_keyboard_chooses(visit):
    page = visit(PAGE)
    question = page.locator(".question:has(fieldset.choices)").first
    (first, first_why), (second, second_why) = reasons(question)[:2]
    question.get_by_role("radio").first.focus()
    for key, right, why in (("Space", first, first_why), ("ArrowDown", second, second_why)):
        page.keyboard.press(key)
        chosen = question.locator("label:has(:checked)")
        expect(chosen).to_have_class("is-right" if right else "is-wrong")
        expect(question.get_by_role("status")).to_contain_text(why[:40])


def test_questions_are_answered_apart(visit):
    page = visit(PAGE)
    questions = page.locator(".question:has(fieldset.choices)")
    for question in questions.all():
        question.get_by_role("radio").first.check()
    expect(questions.get_by_role("radio", checked=True)).to_have_count(questions.count())


def test_the_answer_unfolds(visit):
    """Questions without options, too: by a click, and by the keyboard."""
    page = visit(PAGE)
    answer = page.locator("details.answer").nth(1)
    text = answer.locator("> p").first
    expect(text).to_be_hidden()
    answer.locator("summary").click()
    expect(text).to_be_visible()
    answer.locator("summary").press("Enter")
    expect(text).to_be_hidden()


@pytest.mark.parametrize("media", ["screen", "print"])
def test_words_for_screen_readers_take_no_room(visit, media):
    page = visit(PAGE)
    page.emulate_media(media=media)
    sizes = page.locator(".visually-hidden").evaluate_all(
        "all => all.map(e => e.getBoundingClientRect()).map(r => [r.width, r.height])"
    )
    assert sizes
    assert [size for size in sizes if max(size) > 1] == []
