"""The practice page: its list, the mixed quiz, and the record of what is due again."""

import json
import re
from datetime import datetime

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.every_engine

PAGE = "browse/practice/"
KEY = "practice record"
MODULE = "import(new URL('../../assets/javascripts/spacing.mjs', location))"


def start(page: Page) -> None:
    page.get_by_role("button", name="Start the quiz").click()


def is_choice(page: Page) -> bool:
    return page.locator(".quiz-stage fieldset.choices").count() > 0


def answer(page: Page, right: bool) -> str:
    """Answer the question that is asked, and go on; its name is returned."""
    expect(page.locator(".quiz-stage h3")).to_be_focused()
    source = page.locator(".quiz-from a").get_attribute("href")
    if is_choice(page):
        reasons = page.locator(".quiz-stage details.answer > ul").last.locator("> li").all()
        marks = ["✓" in reason.text_content() for reason in reasons]
        page.locator(".quiz-stage").get_by_role("radio").nth(marks.index(right)).check()
    else:
        page.locator(".quiz-stage summary").click()
        page.get_by_role("button", name="I had it" if right else "Not yet").click()
    expect(page.locator(".quiz-verdict")).to_contain_text("Comes back")
    page.locator(".quiz-stage button.first").click()
    return re.sub(r".*/concepts/([\w-]+)/#question-", r"\1/", source)


def record(page: Page) -> dict:
    return json.loads(page.evaluate(f"localStorage.getItem('{KEY}')") or "{}").get("questions", {})


def put(page: Page, text: str) -> None:
    page.evaluate(f"text => localStorage.setItem('{KEY}', text)", text)
    page.reload()


def shown(page: Page) -> int:
    return page.locator(".practice-list li:not([hidden])").count()


# --- The list ---


def test_the_list_needs_no_script(revisit):
    page = revisit(PAGE, scripts=False)
    items = page.locator(".practice-list li")
    assert items.count() > 450
    expect(items.last).to_be_hidden()
    page.locator(".practice-list summary").last.click()
    expect(items.last).to_be_visible()
    expect(page.locator(".without-script")).to_be_visible()
    expect(page.locator(".quiz :is(button, input, select)")).to_have_count(0)


def test_the_list_names_every_question(site, concepts):
    """Each once, by an id of its own, with a link to its place."""
    html = site.html(PAGE)
    listed = re.findall(r'<li id="([\w-]+)"><span.*?href="../../(concepts/[\w-]+/)#([\w-]+)"', html)
    asked = [(c, i) for c in concepts for i in site.document(c).ids if i.startswith("question-")]
    assert sorted((address, place) for _, address, place in listed) == sorted(asked)
    for name, address, place in listed:
        assert name == f"{address.split('/')[1]}-{place.removeprefix('question-')}"


def test_a_choice_filters_the_list_and_stays_in_the_address(visit):
    page = visit(PAGE)
    every = shown(page)
    page.get_by_role("checkbox", name="Optimization").check()
    page.get_by_role("checkbox", name="Evaluation").check()
    page.get_by_role("checkbox", name="debug", exact=True).check()
    page.get_by_label("Level").select_option("beginner")
    fitting = shown(page)
    assert 0 < fitting < every / 4
    expect(page.locator(".quiz-choice [role=status]")).to_have_text(
        f"{fitting} questions to draw from"
    )
    assert "?topics=optimization,evaluation&kinds=debug&level=beginner&n=10" in page.url
    expect(page.locator(".practice-list li:not([hidden])").last).to_be_visible()  # it is few
    page.reload()
    assert shown(page) == fitting
    expect(page.get_by_role("checkbox", name="Evaluation")).to_be_checked()


def test_a_linked_choice_is_set(visit):
    page = visit(f"{PAGE}?topics=optimization,no-such-topic&level=no-such&n=5")
    expect(page.locator(".quiz-choice :checked[type=checkbox]")).to_have_count(1)
    expect(page.get_by_role("checkbox", name="Optimization")).to_be_checked()
    expect(page.get_by_label("Questions")).to_have_value("5")
    expect(page.get_by_label("Level")).to_have_value("")
    headings = page.locator(".practice-list h2").filter(visible=True)
    expect(headings).to_have_count(1)
    expect(headings).to_contain_text("Optimization")


# --- The quiz ---


def test_a_quiz_is_marked_remembered_and_comes_back(visit):
    """A day after, what was wrong is asked first; answered right, it rests for three days."""
    page = visit(f"{PAGE}?kinds=recall&n=5")
    page.clock.set_fixed_time(datetime(2026, 11, 23, 12))
    page.reload()
    start(page)
    asked = [answer(page, right=i not in (1, 3)) for i in range(5)]
    wrong = [asked[1], asked[3]]
    title = page.locator(".quiz-stage h3")
    expect(title).to_have_text("3 of 5 right")
    expect(title).to_be_focused()
    for name in wrong:
        concept, place = name.split("/")
        items = page.locator(".quiz-stage li").filter(has=page.locator(f"a[href$='/{concept}/']"))
        expect(items.locator(f"a[href$='#question-{place}']")).to_have_count(1)
    assert len({name.split("/")[0] for name in asked}) == 5, "mixed over concepts"
    assert record(page) == {
        name: [1, "2026-11-24"] if name in wrong else [4, "2026-12-09"] for name in asked
    }

    page.clock.set_fixed_time(datetime(2026, 11, 24, 8))
    page.reload()
    expect(page.locator(".quiz-record [role=status]")).to_contain_text("2 due today")
    start(page)
    assert {answer(page, right=True), answer(page, right=True)} == set(wrong)
    assert [record(page)[name] for name in wrong] == [[2, "2026-11-27"]] * 2
    page.get_by_role("button", name="End the quiz").click()
    expect(title).to_have_text("2 of 2 right")
    expect(page.locator(".quiz-record [role=status]")).to_contain_text("5 questions, 0 due today")


def test_the_keyboard_reaches_a_choice_before_it_counts(visit):
    page = visit(f"{PAGE}?topics=foundations&kinds=predict")
    start(page)
    heading = page.locator(".quiz-stage h3")
    for number in range(1, 11):
        expect(heading).to_have_text(f"Question {number} of 10")
        if is_choice(page):
            break
        page.get_by_role("button", name="Skip").click()
    radios = page.locator(".quiz-stage").get_by_role("radio")
    expect(page.locator(".quiz-stage details.answer")).to_be_hidden()
    page.keyboard.press("Tab")  # the link to the concept
    page.keyboard.press("Tab")
    expect(radios.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(radios.nth(2)).to_be_focused()
    expect(page.locator(".quiz-stage :checked")).to_have_count(0)
    page.keyboard.press("Space")
    expect(radios.nth(2)).to_be_checked()
    expect(page.locator(".quiz-stage details.answer")).to_be_visible()
    first = record(page)
    page.keyboard.press("ArrowUp")
    expect(radios.nth(1)).to_be_checked()
    assert record(page) == first, "the first choice counts"


def test_a_question_in_the_quiz_is_that_of_its_page(visit):
    """Its links lead where they lead there, and no id stands twice."""
    page = visit(f"{PAGE}?topics=optimization&n=20")
    start(page)
    for _ in range(4):
        asked = page.locator(".quiz-stage .question")
        source = page.locator(".quiz-from a").evaluate("link => link.href")
        links = asked.locator("a").evaluate_all("all => all.map(link => link.href)")
        assert not asked.locator("p strong").filter(has_text=re.compile(r"^\d+\.$")).count()
        ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
        assert len(ids) == len(set(ids))
        prompt, leads = page.evaluate(
            """async source => {
              const html = await (await fetch(source)).text();
              // The policy of the practice page does not know its styles.
              const plain = html.replaceAll(' style=', ' data-style=');
              const page = new DOMParser().parseFromString(plain, 'text/html');
              const question = page.getElementById(source.split('#')[1]);
              const links = [...question.querySelectorAll('a')];
              return [question.querySelector('p').textContent,
                      links.map(link => new URL(link.getAttribute('href'), source).href)];
            }""",
            source,
        )
        assert asked.locator("p").first.text_content().strip() in prompt
        assert links == leads
        page.get_by_role("button", name="Skip").click()
        expect(page.locator(".quiz-from a")).not_to_have_attribute("href", source)


def test_a_reader_comes_back_to_the_quiz(visit):
    """After a look at a question's page, the quiz is where it was, and so are its results."""
    page = visit(f"{PAGE}?n=5")
    start(page)
    answer(page, right=True)
    heading = page.locator(".quiz-stage h3")
    expect(heading).to_have_text("Question 2 of 5")
    link = page.locator(".quiz-from a")
    asked = link.get_attribute("href")
    link.click()
    expect(page.locator(f"[id='{asked.split('#')[1]}']")).to_be_in_viewport()
    page.go_back()
    expect(heading).to_have_text("Question 2 of 5")
    expect(link).to_have_attribute("href", asked)
    answer(page, right=False)
    page.get_by_role("button", name="End the quiz").click()
    expect(heading).to_have_text("1 of 2 right")
    page.reload()
    expect(page.get_by_role("button", name="Start the quiz")).to_be_visible()


def test_what_cannot_be_loaded_is_left_out_and_said(visit):
    page = visit(f"{PAGE}?n=5")
    page.context.set_offline(True)
    start(page)
    expect(page.locator(".quiz-stage")).to_contain_text("5 questions could not be loaded")
    page.context.set_offline(False)
    visit.complaints.clear()
    page.get_by_role("button", name="Another quiz").click()
    expect(page.locator(".quiz-stage h3")).to_have_text("Question 1 of 5")


# --- The record ---


def test_the_record_is_exported_erased_and_imported(visit, tmp_path):
    page = visit(f"{PAGE}?n=5")
    start(page)
    answer(page, right=False)
    answer(page, right=True)
    page.get_by_role("button", name="End the quiz").click()
    before = record(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Export").click()
    assert re.fullmatch(r"practice-record-\d{4}-\d\d-\d\d\.json", download.value.suggested_filename)
    file = tmp_path / "record.json"
    download.value.save_as(file)
    assert json.loads(file.read_text()) == {"version": 1, "questions": before}

    erase = page.get_by_role("button", name="Erase")
    page.once("dialog", lambda dialog: dialog.dismiss())
    erase.click()
    assert record(page) == before
    page.once("dialog", lambda dialog: dialog.accept())
    erase.click()
    status = page.locator(".quiz-record [role=status]")
    expect(status).to_have_text("Erased. Your record is empty.")
    assert page.evaluate(f"localStorage.getItem('{KEY}')") is None

    page.locator("input[type=file]").set_input_files(file)
    expect(status).to_contain_text("2 questions read from the file.")
    assert record(page) == before
    other = tmp_path / "other.json"
    other.write_text("[1, 2]")
    page.locator("input[type=file]").set_input_files(other)
    expect(status).to_contain_text("This file holds no record.")
    assert record(page) == before


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "{",
        "null",
        '"text"',
        '{"version": 2, "questions": {}}',
        '{"version": 1, "questions": 3}',
    ],
)
def test_a_malformed_record_counts_as_none(visit, stored):
    page = visit(PAGE)
    put(page, stored)
    expect(page.locator(".quiz-record [role=status]")).to_have_text("Your record is empty.")
    start(page)
    answer(page, right=True)
    assert len(record(page)) == 1


def test_malformed_and_foreign_entries_are_passed_over(visit):
    page = visit(PAGE)
    entries = {
        "adam/no-such-question": [1, "2026-01-01"],
        "<b>/x": [1, "2026-01-01"],
        "adam/loss-times-hundred": [9, "2026-01-01"],
        "gradient-descent/what-it-needs": [1, "2026-01-01"],
        "gradient-descent/steeper-bowl": [1, "soon"],
    }
    put(page, json.dumps({"version": 1, "questions": entries}))
    expect(page.locator(".quiz-record [role=status]")).to_contain_text("1 question, 1 due today")
    page.get_by_role("button", name="Practice what is due").click()
    expect(page.locator(".quiz-stage h3")).to_have_text("Question 1 of 1")


def test_a_full_storage_is_said_and_breaks_nothing(visit):
    page = visit(f"{PAGE}?n=5")
    page.add_init_script("Storage.prototype.setItem = () => { throw new Error('full') }")
    page.reload()
    start(page)
    answer(page, right=False)
    expect(page.locator(".quiz-stage h3")).to_have_text("Question 2 of 5")
    page.get_by_role("button", name="End the quiz").click()
    status = page.locator(".quiz-record [role=status]")
    expect(status).to_have_text(
        "Your record: 1 question, 0 due today. Your browser keeps no record beyond this visit."
    )


def test_the_list_is_printed_without_the_quiz(visit):
    page = visit(PAGE)
    page.emulate_media(media="print")
    expect(page.locator(".quiz, #quiz").filter(visible=True)).to_have_count(0)
    assert page.locator(".practice-list li").filter(visible=True).count() > 450


# --- Spacing ---


def test_spacing(visit):
    """Through all boxes and back, over a change of clocks; right too early; a day of the west."""
    page = visit(PAGE, timezone_id="America/Los_Angeles")
    found = page.evaluate(
        f"""async () => {{
          const s = await {MODULE};
          const right = [[1, '2026-03-07']];
          for (let i = 0; i < 5; i += 1) {{
            right.push(s.answered(right.at(-1), true, right.at(-1)[1]));
          }}
          return {{
            right,
            wrong: s.answered([5, '2026-03-07'], false, '2026-12-31'),
            first: [true, false].map(right => s.answered(undefined, right, '2026-02-28')),
            early: s.answered([2, '2026-03-07'], true, '2026-03-06'),
            day: s.day(new Date('2026-11-26T04:00Z')),
            merged: s.merged({{a: [2, '2026-01-02'], b: [1, '2026-01-01']}},
                             {{a: [1, '2026-01-01'], b: [3, '2026-02-01'], c: [1, '2026-01-01']}}),
          }};
        }}"""
    )
    assert found == {
        "right": [
            [1, "2026-03-07"],
            [2, "2026-03-10"],
            [3, "2026-03-17"],
            [4, "2026-04-02"],
            [5, "2026-05-07"],
            [5, "2026-06-11"],
        ],
        "wrong": [1, "2027-01-01"],
        "first": [[4, "2026-03-16"], [1, "2026-03-01"]],
        "early": [2, "2026-03-07"],
        "day": "2026-11-25",
        "merged": {"a": [1, "2026-01-01"], "b": [1, "2026-01-01"], "c": [1, "2026-01-01"]},
    }


def test_questions_are_drawn_due_first_and_over_concepts(visit):
    page = visit(PAGE)
    drawn = page.evaluate(
        f"""async () => {{
          const s = await {MODULE};
          const questions = [...'abc'].flatMap(
            concept => [0, 1, 2, 3].map(i => ({{name: `${{concept}}/${{i}}`, concept}})));
          const days = {{'a/0': '2026-01-01', 'b/0': '2026-01-02', 'c/0': '2026-01-03'}};
          const record = Object.fromEntries(Object.entries(days).map(([q, due]) => [q, [2, due]]));
          return s.draw(questions, record, '2026-01-02', 20).map(question => question.name);
        }}"""
    )
    assert len(set(drawn)) == len(drawn) == 12
    assert set(drawn[:2]) == {"a/0", "b/0"}
    assert drawn[-1] == "c/0"
    new = [name[0] for name in drawn[2:11]]
    assert [sorted(new[i : i + 3]) for i in (0, 3, 6)] == [["a", "b", "c"]] * 3
