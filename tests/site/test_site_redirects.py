"""Addresses that the book has given up: links to them lead on, with the place they name."""

import shutil
from urllib.request import urlopen

import pytest
from playwright.sync_api import expect

from macros import catalog, problems
from macros.exports import Built, redirects
from macros.moves import Move
from macros.rendering import Site
from tests.site.conftest import ROOT, Visit, serving

PAGE = "concepts/gradient-descent/"
MOVES = {
    "concepts/going-down/": PAGE,
    "concepts/going-down/#steps": f"{PAGE}#simple-advanced",
    f"{PAGE}#how": f"{PAGE}#math",
    f"{PAGE}#elsewhere": "concepts/learning-rate/#why",
}


@pytest.fixture(scope="module")
def book():
    return catalog.load(ROOT)


@pytest.fixture
def built(book, site, tmp_path):
    """The built book in a folder of its own, of which one page may be changed."""
    for file in site.folder.iterdir():
        if file.name not in ("concepts", "api"):
            (tmp_path / file.name).symlink_to(file)
    shutil.copytree(site.folder / "api", tmp_path / "api")
    (tmp_path / "concepts").mkdir()
    for file in (site.folder / "concepts").iterdir():
        if file.name == "gradient-descent":
            shutil.copytree(file, tmp_path / PAGE)
        else:
            (tmp_path / "concepts" / file.name).symlink_to(file)
    return Built(book, ROOT, tmp_path, Site("", "", ""), {})


@pytest.fixture
def moved(book, built, browser, monkeypatch):
    """A function that opens an address of a book in which some have moved."""
    moves = [Move(old, new, line) for line, (old, new) in enumerate(MOVES.items(), 1)]
    monkeypatch.setattr(book, "moves", moves)
    redirects.write(built)
    with serving(built.folder) as address:
        visit = Visit(browser, address)
        yield visit
        visit.close()
    assert not visit.complaints, "\n".join(visit.complaints)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("concepts/going-down/", PAGE),
        ("concepts/going-down/?h=x#math-advanced", f"{PAGE}?h=x#math-advanced"),
        ("concepts/going-down/#steps", f"{PAGE}#simple-advanced"),
        (f"{PAGE}#how", f"{PAGE}#math"),
        (f"{PAGE}#elsewhere", "concepts/learning-rate/#why"),
    ],
)
def test_an_old_address_leads_on(moved, old, new):
    expect(moved(old)).to_have_url(moved.server + new)


def test_programs_find_what_has_moved(moved):
    for old, new in (
        ("concepts/going-down/index.md", f"{PAGE}index.md"),
        ("api/concepts/going-down.json", "api/concepts/gradient-descent.json"),
    ):
        assert urlopen(moved.server + old).read() == urlopen(moved.server + new).read()


def test_without_scripts_a_link_leads_on(moved):
    page = moved("concepts/going-down/#math", java_script_enabled=False)
    expect(page).to_have_url(f"{moved.server}{PAGE}")
    page.goto(f"{PAGE}#elsewhere")
    line = page.locator(".moved > li:visible")
    expect(line).to_have_text("This part has moved: The learning rate")
    expect(line).to_be_in_viewport()
    page.goto(PAGE)
    expect(page.locator(".moved > li:visible")).to_have_count(0)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (f"{PAGE}#x", f"{PAGE}#nowhere", "has no place `nowhere`"),
        (f"{PAGE}#why", f"{PAGE}#math", "is still there"),
    ],
)
def test_a_move_that_is_not_so_fails(book, built, monkeypatch, old, new, what):
    monkeypatch.setattr(book, "moves", [Move(old, new, 7)])
    with pytest.raises(problems.Wrong, match=f"docs/moved.yml:7: .*{what}"):
        redirects.write(built)
