"""Every address that was ever public is answered, and every public one is on record."""

import subprocess

import pytest

from tests.site.conftest import ROOT
from tools import permalinks


@pytest.fixture(scope="module")
def recorded():
    return permalinks.recorded(ROOT / permalinks.FILE)


def test_recorded_addresses_are_answered(site, recorded):
    lost = sorted(a for a in recorded if not permalinks.answers(site.folder, a))
    assert lost == [], "say in docs/moved.yml where it is now"


def test_all_addresses_are_on_record(site, recorded):
    assert sorted(permalinks.public(site.folder) - recorded) == [], "run `make permalinks`"


def test_the_record_only_grows(recorded):
    """A line that was taken out is an address that somebody has linked to."""
    try:
        removed = permalinks.taken_out(ROOT)
    except subprocess.CalledProcessError:
        pytest.skip("no history here")
    assert sorted(removed - recorded) == []


def test_a_fork_may_begin_a_record_of_its_own(tmp_path):
    def git(*words: str) -> None:
        who = ["-c", "user.name=A", "-c", "user.email=a@book.test"]
        subprocess.run(["git", *who, *words], cwd=tmp_path, check=True, capture_output=True)

    def commit(text: str | None) -> None:
        file = tmp_path / permalinks.FILE
        file.unlink(missing_ok=True)
        if text is not None:
            file.write_text(text, encoding="utf-8")
        git("add", "--all")
        git("commit", "--message=x")

    git("init")
    commit("# Every.\na/\nb/\nc/\n")
    commit("# All.\na/\nb/\n")
    assert permalinks.taken_out(tmp_path) == {"c/"}
    commit(None)
    commit("# All.\na/\nd/\n")
    assert permalinks.taken_out(tmp_path) == set()
    commit("# All.\na/\n")
    assert permalinks.taken_out(tmp_path) == {"d/"}


@pytest.mark.parametrize(
    "lost",
    ["nowhere/", "concepts/gradient-descent/#nowhere", "api/nowhere.json"],
)
def test_a_lost_address_is_noticed(site, lost):
    assert not permalinks.answers(site.folder, lost)


def test_a_moved_address_is_answered(site, tmp_path):
    """By the page that leads on, for the places that are there or have a line of their own."""
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    old = '<main><a class="moved-page" href="../new/">New</a><li id="own"></li></main>'
    (tmp_path / "old/index.html").write_text(old, encoding="utf-8")
    new = '<article><h2 id="kept"></h2></article>'
    (tmp_path / "new/index.html").write_text(new, encoding="utf-8")
    assert permalinks.answers(tmp_path, "old/")
    assert permalinks.answers(tmp_path, "old/#kept")
    assert permalinks.answers(tmp_path, "old/#own")
    assert not permalinks.answers(tmp_path, "old/#lost")
