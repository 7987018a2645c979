"""The agent skill: it keeps the rules of https://agentskills.io/specification, holds the whole
book, and each of its files can be loaded and read by itself."""

import os
import re
import subprocess
import sys
import zipfile

import pytest
import yaml

from macros.exports import skill
from macros.latex import FORMULA
from tests.site.conftest import ROOT, SITE_URL

CODE = re.compile(rf"^([ \t]*)(`{{3,}}).*?^\1\2$|(`+)(?!`).+?(?<!`)\3(?!`)|{FORMULA}", re.S | re.M)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The files of the skill by their names, and its folder."""
    to = tmp_path_factory.mktemp("skill")
    env = os.environ | {"SITE_URL": SITE_URL, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run([sys.executable, "tools/skill.py", to], cwd=ROOT, env=env, check=True)
    folder = to / skill.NAME
    files = {f.relative_to(folder).as_posix(): f.read_text() for f in folder.rglob("*.md")}
    return files, folder


def test_the_skill(made, concepts):
    """One test for all of it: it is made once, and a worker of its own would make it again."""
    files, folder = made
    front, body = files["SKILL.md"].removeprefix("---\n").split("---\n", 1)
    card = yaml.safe_load(front)
    assert card.keys() <= {"name", "description", "license", "compatibility", "metadata"}
    assert card["name"] == folder.name and re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", card["name"])
    assert 1 <= len(card["description"]) <= 1024
    assert all(isinstance(value, str) for value in card["metadata"].values())
    assert body.count("\n") < 500
    for slug in (concept.split("/")[1] for concept in concepts):
        assert {f"reference/{kind}/{slug}.md" for kind in skill.KINDS} <= files.keys()
        assert f"reference/concepts/{slug}.md" in body
    for page in (ROOT / "docs/decide").glob("*/index.md"):
        assert f"reference/decisions/{page.parent.name}.md" in body
    large = {name: len(text.encode()) for name, text in files.items()}
    assert not {name: size for name, size in large.items() if size > skill.LIMIT}
    linked = {"SKILL.md"}
    for name, text in files.items():
        prose = CODE.sub("", text)
        assert not re.search(r"{{|{%|{:|^/{3,}|<div", prose, re.M), name
        for link in re.findall(r"\]\(([^)\s]+)\)", prose):
            target = (folder / name).parent / link.partition("#")[0]
            if "://" not in link:
                assert target.is_file(), (name, link)
                linked.add(target.resolve().relative_to(folder.resolve()).as_posix())
    assert linked == files.keys(), "each file is found from another"
    with zipfile.ZipFile(folder.with_suffix(".zip")) as archive:
        assert f"{skill.NAME}/SKILL.md" in archive.namelist()
