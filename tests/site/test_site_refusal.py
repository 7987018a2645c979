"""What a build does with bad input, and with the addresses of a fork."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import buildable_book

PAGE = "docs/concepts/gradient-descent/index.md"


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("refused")
    buildable_book(folder)
    return folder


def build(root: Path, **env: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=root,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": "", "REPO_URL": ""} | env,
        capture_output=True,
        text=True,
    )


def test_a_fork_builds_with_its_own_addresses(root):
    done = build(
        root, SITE_URL="https://fork.example/book/", REPO_URL="https://code.example/me/book"
    )
    assert done.returncode == 0, done.stderr
    page = (root / "site/concepts/gradient-descent/index.html").read_text(encoding="utf-8")
    assert 'rel="canonical" href="https://fork.example/book/concepts/gradient-descent/"' in page
    assert f"https://code.example/me/book/edit/main/{PAGE}" in page
    assert page.count("https://fork.example/book/concepts/gradient-descent/") >= 3  # cited twice


def test_a_bad_page_stops_the_build_and_leaves_the_site(root):
    """All errors at once, each with file, line and mend; no traceback; the old site stays."""
    assert build(root).returncode == 0
    before = {f: f.read_bytes() for f in (root / "site").rglob("*") if f.is_file()}
    page = root / PAGE
    text = page.read_text(encoding="utf-8")
    broken = text.replace("5 - 0.2 = 4.8", "5 - 0.2 = 4.9").replace("[@lee2016]", "[@nobody]")
    assert broken != text
    page.write_text(broken, encoding="utf-8")
    done = build(root)
    page.write_text(text, encoding="utf-8")
    out = done.stdout + done.stderr
    assert done.returncode != 0
    assert "is not so" in out and "unknown citation `nobody`" in out and "2 problems" in out
    assert f"{PAGE}:" in out and "Traceback" not in out
    assert {f: f.read_bytes() for f in (root / "site").rglob("*") if f.is_file()} == before
