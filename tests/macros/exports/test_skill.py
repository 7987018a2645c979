"""How the texts of the skill are cut. (What it holds is tested in tests/site, with all pages.)"""

from macros.exports import skill


def test_parts_are_cut_before_headings_but_not_in_code():
    text = "a\n\n## B\n\n```\n## no\n```\n\n### C\n\nc\n"
    assert skill.parts(text, 10) == ["a\n\n", "## B\n\n```\n## no\n```\n\n", "### C\n\nc\n"]
    assert skill.parts(text, 1000) == [text]
