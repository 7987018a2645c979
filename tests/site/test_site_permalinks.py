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
    log = subprocess.run(
        ["git", "log", "--format=", "--patch", "--unified=0", "--", permalinks.FILE],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    if log.returncode:
        pytest.skip("no history here")
    removed = {
        line[1:]
        for line in log.stdout.splitlines()
        if line.startswith("-") and not line.startswith(("---", "-# "))
    }
    assert sorted(removed - recorded) == []


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
