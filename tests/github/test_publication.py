"""What is published is main, checked and built; where that fails, the site stays as it was."""

import re

import pytest
import yaml

from tests.conftest import ROOT

WORKFLOWS = ROOT / ".github/workflows"


def read(name: str) -> dict:
    # YAML 1.1 takes the key `on` for true.
    return yaml.safe_load((WORKFLOWS / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def pages() -> dict:
    return read("pages.yml")


def test_main_alone_is_published(pages):
    assert pages[True] == {"push": {"branches": ["main"]}, "workflow_dispatch": None}
    # Started by hand on another branch, it checks and builds, and goes no further.
    assert pages["jobs"]["deploy"]["if"] == "github.ref == 'refs/heads/main'"


def test_nothing_is_published_that_has_not_passed(pages):
    """Each job waits for the one before; a condition that names no status asks for success."""
    jobs = pages["jobs"]
    assert jobs["deploy"]["needs"] == "build" and jobs["build"]["needs"] == "ci"
    assert jobs["ci"]["uses"].endswith("/.github/workflows/ci.yml")
    checks = read("ci.yml")
    assert "workflow_call" in checks[True] and set(checks["jobs"]) >= {"check", "test", "pytorch"}
    for name in ("pages.yml", "ci.yml"):
        text = (WORKFLOWS / name).read_text(encoding="utf-8")
        assert not re.search(r"continue-on-error|always\(\)|failure\(\)|cancelled\(\)|\|\|", text)


def test_a_publication_ends_before_the_next(pages):
    assert pages["concurrency"] == {"group": "pages", "cancel-in-progress": False}


def test_no_other_workflow_may_publish():
    """No job has a permission that it does not name, and one alone has this one."""
    may = []
    for file in sorted(WORKFLOWS.glob("*.yml")):
        workflow = read(file.name)
        assert workflow["permissions"] == {}, file.name
        may += [
            (file.name, name)
            for name, job in workflow["jobs"].items()
            if "write" in (job["permissions"].get("pages"), job["permissions"].get("id-token"))
        ]
    assert may == [("pages.yml", "deploy")]
