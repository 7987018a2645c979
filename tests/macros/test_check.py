"""Each rule of the check, held by a page that breaks it."""

from __future__ import annotations

import re

import pytest

from macros import check


def test_a_good_book_has_no_problem(book):
    assert book.problems() == []


# (what is broken, file, old text, new text, the problem's file, the line it must name, its words)
BROKEN = [
    ("missing block", "index.md", r"{% block simple_beginner %}(.|\n)*?{% endblock %}", "", "index.md", None, r"block `simple_beginner` is missing"),
    ("unknown block", "index.md", r"{% block math_beginner %}", "{% block math_beginer %}", "index.md", "math_beginer", r"unknown block `math_beginer`"),
    ("empty block", "index.md", r"{% block math %}(.|\n)*?{% endblock %}", "{% block math %}\n\n{% endblock %}", "index.md", "{% block math %}", r"block `math` is empty"),
    ("block twice", "index.md", r"({% block math %}(.|\n)*?{% endblock %})", r"\1\n\n\1", "index.md", None, r"`math`"),
    ("text outside blocks", "index.md", r"{% block math %}", "Lost words.\n\n{% block math %}", "index.md", "Lost words.", r"outside the blocks.*Lost words"),
    ("block not closed", "index.md", r"{% endblock %}\s*\Z", "", "index.md", None, r"Jinja cannot read it"),
    ("unknown template", "index.md", r"concept/mathematical\.md", "concept/mathematics.md", "index.md", "mathematics.md", r"unknown template"),
    ("no front matter", "index.md", r"\A---(.|\n)*?\n---\n", "", "index.md", None, r"no front matter"),
    ("LaTeX that Jinja eats: subscript", "index.md", r"\{% block math %\}", "{% block math %}\nSee $x_{{ij}}$.", "index.md", "x_{{ij}}", r"Jinja would eat"),
    ("LaTeX that Jinja eats: comment", "index.md", r"\{% block math %\}", "{% block math %}\nSee $a_{#1}$ and #}.", "index.md", "a_{#1}", r"Jinja would eat"),
    ("LaTeX that Jinja eats, in a data file", "pitfalls.yml", r"(truth: >-\n +)Wrong\.", r"\1Wrong $\\frac{{1}}{2}$.", "pitfalls.yml", None, r"Jinja would eat"),
    ("bad LaTeX", "index.md", r"\{% block math %\}", "{% block math %}\nSee $\\\\frac{1$.", "index.md", "\\frac{1$", r"bad LaTeX"),
    ("unknown LaTeX command", "index.md", r"\{% block math %\}", "{% block math %}\nSee $\\\\foobar x$.", "index.md", "foobar", r"bad LaTeX"),
    ("bad LaTeX in symbols", "symbols.yml", r"symbol: '\\eta'", r"symbol: '\\etta'", "symbols.yml", "etta", r"bad LaTeX"),
    ("bar in a table's formula", "index.md", r"\| start \| 5.0", "| $|5|$ | 5.0", "index.md", "$|5|$", r"ends the table's cell"),
    ("column without a name", "index.md", r"\{% block math %\}", "{% block math %}\n\n| | Two |\n| --- | ---: |\n| a | b |\n", "index.md", "| | Two |", r"column without a name"),
    ("column named by a formula alone", "index.md", r"\{% block math %\}", "{% block math %}\n\n| One | $p$ |\n| --- | ---: |\n| a | b |\n", "index.md", "| One | $p$ |", r"column without a name"),
    ("number that becomes a list", "practice.yml", r"answer: >-\n( +)", r"answer: >-\n\g<1>50. ", "practice.yml", None, r"starts with `50\.`"),
    ("dollar without partner", "index.md", r"\{% block math %\}", "{% block math %}\nIt costs 5$ a month.", "index.md", "costs 5$", r"without its partner"),
    ("blank line in a formula", "index.md", r"\{% block math %\}", "{% block math %}\n$$a\n\n= b$$\n", "index.md", "$$a", r"blank line inside"),
    ("unknown macro", "index.md", r"\{% block math %\}", "{% block math %}\n{{ figur(1) }}", "index.md", "figur(", r"unknown macro `figur`"),
    ("unknown macro in data", "analogy.yml", r"picture: ", "picture: \"{{ nothing }}\" #", "analogy.yml", "picture:", r"unknown macro `nothing`"),
    ("term that is bold nowhere", "terms.yml", r"- term: saddle\n", "- term: pass\n", "terms.yml", "term: pass", r"bold nowhere"),
    ("term that is a page's alias", "terms.yml", r"- term: saddle\n", "- term: steepest descent\n", "terms.yml", "steepest descent", r"also names"),
    ("markup in a meaning", "terms.yml", r"means: How fast", "means: How **fast**", "terms.yml", "How **fast**", r"markup in the meaning"),
    ("meaning too long", "terms.yml", r"means: How fast", "means: " + "How fast " * 30, "terms.yml", "How fast How", r"160"),
    ("too few searches", "searches.yml", r"\A(.|\n)*\Z", "- one way\n", "searches.yml", None, r"5"),
    ("backslash eaten by YAML", "symbols.yml", r"symbol: '\\theta'", r'symbol: "\\theta"', "symbols.yml", "theta", r"eats the backslash"),
    ("unclosed ///", "index.md", r"\{% block math %\}", "{% block math %}\n/// details | More\nwords", "index.md", "/// details", r"never closed"),
    ("/// that closes nothing", "index.md", r"\{% block math %\}", "{% block math %}\n///", "index.md", "///", r"closes nothing"),
    ("heading in a tab", "index.md", r"\{% block math_beginner %\}", "{% block math_beginner %}\n### Note {: #note }", "index.md", "### Note", r"heading inside a tab"),
    ("heading without id", "index.md", r"\{% block math %\}", "{% block math %}\n### Note", "index.md", "### Note", r"heading that is not"),
    ("unknown concept in text", "index.md", r'concept\("relu"', 'concept("rellu"', "index.md", "rellu", r"unknown concept `rellu`"),
    ("unknown concept in data", "analogy.yml", r'concept\("momentum"', 'concept("momentums"', "analogy.yml", None, r"unknown concept `momentums`"),
    ("unknown prerequisite", "index.md", r"needs: \[loss-functions\]", "needs: [loss-function]", "index.md", "needs:", r"unknown concept `loss-function` in needs"),
    ("unknown citation", "index.md", r"\[@lee2016\]", "[@lee2061]", "index.md", "lee2061", r"unknown citation `lee2061`"),
    ("unknown citation in data", "pitfalls.yml", r"source: goh2017", "source: goh2071", "pitfalls.yml", "goh2071", r"unknown citation `goh2071`"),
    ("unknown figure", "index.md", r"figure-losses\.svg", "figure-loses.svg", "index.md", "figure-loses", r"unknown figure"),
    ("unknown code file", "index.md", r"\{% block math %\}", '{% block math %}\n{{ sample("fix_it.py") }}', "index.md", "fix_it.py", r"unknown code file"),
    ("unknown key", "pitfalls.yml", r"instead: >-", "insted: >-", "pitfalls.yml", "insted", r"unknown key `insted`"),
    ("missing key", "pitfalls.yml", r"  claim: .*\n", "", "pitfalls.yml", None, r"`claim` is missing"),
    ("key twice", "analogy.yml", r"domain: outdoors", "domain: outdoors\ndomain: sport", "analogy.yml", "domain: sport", r"stands twice"),
    ("broken YAML", "analogy.yml", r"domain: outdoors", "domain: [outdoors", "analogy.yml", None, r"not valid YAML"),
    ("wrong word in data", "practice.yml", r"kind: recall", "kind: recal", "practice.yml", "kind: recal", r"`kind`: input should be"),
    ("unknown key in card", "index.md", r"level: beginner", "level: beginner\ndepth: 3", "index.md", "depth: 3", r"unknown key `depth`"),
    ("too few misconceptions", "pitfalls.yml", r"(- id: zero(.|\n)*)\Z", "", "pitfalls.yml", None, r"fewer than 3"),
    ("too few questions", "practice.yml", r"- id: growing(.|\n)*\Z", "", "practice.yml", None, r"fewer than 5"),
    ("a kind of question missing", "practice.yml", r"kind: compute", "kind: recall", "practice.yml", None, r"no question of kind compute"),
    ("choice with two right answers", "practice.yml", r"Where the minimum is\., why", "Where the minimum is., right: true, why", "practice.yml", None, r"one of them right"),
    ("id twice", "pitfalls.yml", r"id: points-at-minimum", "id: same-as-backpropagation", "pitfalls.yml", None, r"stands 2 times"),
    ("answer too long", "index.md", r'answer: "A way', 'answer: "' + "Long " * 40 + "way", "index.md", "Long Long", r"longer than 160"),
    ("markup in the answer", "index.md", r"measure how the error", "measure *how* the error", "index.md", "*how*", r"markup in the one-sentence answer"),
    ("filler", "index.md", r"You have done this by hand", "You have simply done this by hand", "index.md", "simply", r"filler “simply”"),
    ("part named by its color in a caption", "index.md", r'caption="', 'caption="Blue: the loss. ', "index.md", "Blue: the loss", r"named by its color, “Blue”"),
    ("part named by its color", "index.md", r"\{% block math %\}", "{% block math %}\nWhat to see: all lines\nend in the green one.\n", "index.md", "end in the green", r"named by its color, “green”"),
    ("filler in data", "analogy.yml", r"picture: ", "picture: Obviously ", "analogy.yml", "picture:", r"filler “Obviously”"),
    ("exclamation mark", "index.md", r"You have done this by hand\.", "You have done this by hand!", "index.md", "by hand!", r"exclamation mark"),
    ("wrong number in a formula", "index.md", r"5 - 0\.2 = 4\.8", "5 - 0.2 = 4.9", "index.md", "= 4.9", r"is not so"),
    ("wrong number in data", "practice.yml", r"= 0\.5625", "= 0.5652", "practice.yml", None, r"is not so"),
    ("number that simple.py never printed", "index.md", r"\| 2 \| 4\.64 \|", "| 2 | 4.46 |", "index.md", "4.46", r"4\.46 is not among"),
    ("picture without alternative text", "index.md", r"\{% block math %\}", "{% block math %}\n![](figure-losses.svg)", "index.md", "![]", r"without alternative text"),
    ("ASCII too wide", "index.md", r"\{% block ascii %\}", "{% block ascii %}\n" + "-" * 73, "index.md", "-" * 73, r"73 columns wide"),
    ("program that is not Python", "code_numpy.py", r"import numpy as np", "import numpy as", "code_numpy.py", None, r"not Python"),
    ("NumPy sample with another library", "code_numpy.py", r"import numpy as np", "import numpy as np\nimport scipy", "code_numpy.py", None, r"imports `scipy`"),
    ("program too long", "code_numpy.py", r"\Z", "# line\n" * 60, "code_numpy.py", None, r"\d lines"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "where", "line_of", "words"),
    [b[1:] for b in BROKEN],
    ids=[b[0].replace(" ", "-") for b in BROKEN],
)
def test_catches(book, file, old, new, where, line_of, words):
    path = book.folder / file
    text = path.read_text(encoding="utf-8")
    changed, count = re.subn(old, new.replace("\\1", r"\g<1>"), text, count=1)
    assert count, "the test breaks nothing"
    path.write_text(changed, encoding="utf-8")
    found = [p for p in book.problems() if re.search(words, p.what) and p.path.endswith(where)]
    assert found, "\n".join(map(str, book.problems()))
    assert all(p.mend and p.line >= 1 for p in found)
    if line_of:
        assert book.line(where, line_of) in {p.line for p in found}


def test_reports_all_problems_of_all_files_at_once(book):
    book.edit("index.md", "5 - 0.2 = 4.8", "5 - 0.2 = 4.9")
    book.edit("index.md", "[@lee2016]", "[@nobody]")
    book.edit("pitfalls.yml", "source: goh2017", "source: nobody")
    found = book.problems()
    assert {p.path.rsplit("/", 1)[1] for p in found} == {"index.md", "pitfalls.yml"}
    assert len(found) == 3
    lines = check.report(found).splitlines()
    assert all(re.match(r"docs/[\w./-]+:\d+: .+ — .+", line) for line in lines[:-1])
    assert lines[-1] == "3 problems in 2 files"


def test_catches_a_page_that_is_not_in_nav(book):
    (book.root / "mkdocs.yml").write_text("nav: []\n", encoding="utf-8")
    assert any("not in nav" in p.what for p in book.problems())


def test_catches_a_page_that_is_in_nav_twice(book):
    nav = (book.root / "mkdocs.yml").read_text(encoding="utf-8")
    again = f"      - concepts/{book.slug}/index.md\n"
    (book.root / "mkdocs.yml").write_text(nav + again, encoding="utf-8")
    (found,) = book.problems()
    assert "twice" in found.what


def test_catches_a_page_of_nav_that_is_missing(book):
    nav = (book.root / "mkdocs.yml").read_text(encoding="utf-8")
    (book.root / "mkdocs.yml").write_text(
        nav + "      - concepts/adam/index.md\n", encoding="utf-8"
    )
    assert any("concepts/adam/index.md" in p.what for p in book.problems())


def second_page(book, needs: str) -> None:
    """Add a copy of the concept as `adam`, so that two pages can disagree."""
    import shutil

    other = book.folder.parent / "adam"
    shutil.copytree(book.folder, other)
    text = (other / "index.md").read_text(encoding="utf-8")
    text = text.replace("title: Gradient descent", "title: Adam")
    text = re.sub(r"aliases: .*", "aliases: [AdamW]", text)
    text = text.replace("needs: [loss-functions]", f"needs: [{needs}]")
    (other / "index.md").write_text(text, encoding="utf-8")
    (other / "terms.yml").write_text("[]\n", encoding="utf-8")
    planned = book.folder.parent / "planned.yml"
    lines = planned.read_text(encoding="utf-8").splitlines(keepends=True)
    planned.write_text("".join(x for x in lines if not x.startswith("adam:")), encoding="utf-8")
    nav = (book.root / "mkdocs.yml").read_text(encoding="utf-8")
    (book.root / "mkdocs.yml").write_text(
        nav + "      - concepts/adam/index.md\n", encoding="utf-8"
    )


def test_two_good_pages_are_good(book):
    second_page(book, "gradient-descent")
    assert book.problems() == []


def test_catches_a_term_that_two_pages_define(book):
    second_page(book, "gradient-descent")
    terms = book.folder.parent / "adam/terms.yml"
    terms.write_text("- term: saddle\n  means: A level spot.\n", encoding="utf-8")
    (problem,) = book.problems()
    assert str(problem).startswith("docs/concepts/adam/terms.yml:1: “saddle” also names")


def test_catches_a_circle_of_prerequisites(book):
    second_page(book, "gradient-descent")
    book.edit("index.md", "needs: [loss-functions]", "needs: [adam]")
    found = [p for p in book.problems() if "circle" in p.what]
    assert found and "adam" in found[0].what and "gradient-descent" in found[0].what


def test_catches_a_page_before_its_prerequisite(book):
    second_page(book, "loss-functions")
    book.edit("index.md", "needs: [loss-functions]", "needs: [adam]")
    assert any("comes before `adam`" in p.what for p in book.problems())


@pytest.mark.parametrize("alias", ["steepest descent", "Adam"])
def test_catches_a_name_on_two_pages(book, alias):
    second_page(book, "gradient-descent")
    other = book.folder.parent / "adam/index.md"
    text = other.read_text(encoding="utf-8")
    if alias == "Adam":
        text = text.replace("title: Adam", "title: Gradient Descent")
    else:
        text = text.replace("[AdamW]", f"[{alias}]")
    other.write_text(text, encoding="utf-8")
    assert any("also names" in p.what for p in book.problems())


def test_catches_an_announced_concept_that_is_written(book):
    planned = book.folder.parent / "planned.yml"
    planned.write_text(planned.read_text(encoding="utf-8") + "gradient-descent: GD\n")
    assert any("written by now" in p.what for p in book.problems())


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("practice.yml", "the file is missing"),
        ("simple.out", "what it printed is missing"),
        ("code_numpy.py", "the file is missing"),
        ("code_numpy.out", "not recorded"),
        ("code_pytorch.py", "no sample with a library"),
        ("figure.py", "the figure is still a hole"),
        ("figure-losses.svg", "unknown figure"),
        ("index.md", "the file is missing"),
    ],
)
def test_catches_a_missing_file(book, file, words):
    (book.folder / file).unlink()
    assert any(words in p.what for p in book.problems())


@pytest.mark.parametrize(
    ("pattern", "to", "words"),
    [
        (r"<desc.*?</desc>", "", "without title and description"),
        (r"(<title[^>]*>).*?(<.*?<desc[^>]*>).*?<", r"\1Loss\2It falls.<", "less than 12 words"),
        (r"(<title[^>]*>).*?<", r"\1A plot of five losses<", "begins with `A plot of`"),
        (r"(<desc[^>]*>)", r"\1Losses [1.0, 0.5]. ", "told with `[`"),
    ],
)
def test_catches_a_figure_that_is_not_told(book, pattern, to, words):
    svg = book.folder / "figure-losses.svg"
    svg.write_text(re.sub(pattern, to, svg.read_text(encoding="utf-8"), flags=re.S))
    assert any(words in p.what for p in book.problems())


def test_catches_a_figure_nobody_shows(book):
    svg = book.folder / "figure-losses.svg"
    (book.folder / "figure-old.svg").write_text(svg.read_text(encoding="utf-8"))
    assert any("no text shows this figure" in p.what for p in book.problems())


def test_catches_a_file_that_is_not_utf8(book):
    (book.folder / "analogy.yml").write_bytes("domain: caf\xe9".encode("latin-1"))
    assert any("not UTF-8" in p.what for p in book.problems())


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("eprint = {2103.00065}", "note = {x}", "no address"),
        ("year = {2021},", "", "no year"),
        ("year = {2021},", "year = {2021,", "not valid BibTeX"),
    ],
)
def test_catches_a_bad_reference(book, old, new, words):
    bib = book.root / "docs/references.bib"
    text = bib.read_text(encoding="utf-8")
    assert old in text
    bib.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert any(words in p.what and p.path == "docs/references.bib" for p in book.problems())


def test_catches_a_page_too_short_and_too_long(book):
    def words():
        return [p.what for p in book.problems() if "words of prose" in p.what]

    assert not words()
    book.edit("index.md", "{% block math %}", "{% block math %}\n" + "word " * 1500)
    assert words()
    text = (book.folder / "index.md").read_text(encoding="utf-8")
    short = re.sub(r"({% block \w+ %}\n)(.|\n)*?(\n{% endblock %})", r"\1Few words.\3", text)
    (book.folder / "index.md").write_text(short, encoding="utf-8")
    assert words()


def test_code_and_formulas_are_not_prose(book):
    book.edit(
        "index.md",
        "{% block math %}",
        "{% block math %}\n`simply $x_1` and\n\n```text\njust $5 {\n```\n",
    )
    assert book.problems() == []


def test_the_command_prints_and_fails(book, capsys):
    assert check.main(book.root) == 0
    book.edit("index.md", "[@lee2016]", "[@nobody]")
    assert check.main(book.root) == 1
    assert "unknown citation `nobody`" in capsys.readouterr().out
    assert check.main(book.root, "adam") == 2
    assert check.main(book.root, "gradient-descent") == 1
