"""What YAML allows and no data file may have, and files that are no text."""

import pytest

from macros import yaml_source


def problem(text: str):
    data, _, problems = yaml_source.parse(text, "x.yml")
    assert data is None
    (found,) = problems
    return found


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\nb: &x [*x]\n", 2, "the alias `*x`"),
        ("a: 1\nb: 2024-13-45\n", 2, "read as a date"),
        ("a: 1\nb: words #3 more\n", 2, "drops `#3 more`"),
        ("a: 1\nb: !!python/object:x y\n", 2, "the tag"),
        ("a: 1\nb: !!float x\n", 2, "no number"),
        ("a: 1\nb: " + "9" * 5000, 2, "no number"),
        ("a: 1\na: 2\n", 2, "stands twice"),
        ("a: 1\n? [b]\n: 2\n", 2, "no name"),
        ("a: 1\n<<: {b: 1}\n", 2, "`<<`"),
        ("a: 1\nb: " + "[" * 200_000, 2, "levels"),  # enough to end the process
        ("a: 1\nb: " + "[" * 30 + "]" * 30, 2, "levels"),
        ("a: 1\nb: 'open\nc: 2\n", 2, "not valid YAML"),
        ("a: 1\nb: [open\nc: 2\n\n\n", 2, "not valid YAML"),
    ],
)
def test_refused(text, line, words):
    found = problem(text)
    assert found.line == line and words in found.what and found.mend


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        ("a\n".encode("utf-16"), 1, "UTF-16"),
        (b"a\nb\nc\xe9\n", 3, "not UTF-8"),
        ("a\nc\u043encept\n".encode(), 2, "a Cyrillic letter"),
        (b"a\nb\0\n", 2, "a control character, U+0000"),
        ("a\nb\u202ec\n".encode(), 2, "an invisible character, U+202E"),
        ("a\nb\u2028c\n".encode(), 2, "a line separator"),
        (b"x" * 200_000, 1, "more than 100,000 bytes"),
    ],
)
def test_what_no_text_file_has_is_named(tmp_path, data, line, words):
    (tmp_path / "x.yml").write_bytes(data)
    text, (found,) = yaml_source.read_text(tmp_path / "x.yml", "x.yml")
    assert text == "" and found.line == line and words in found.what and found.mend


def test_what_editors_add_is_taken(tmp_path):
    (tmp_path / "x.yml").write_bytes("\ufeffa: caf\u00e9\u00a0b\r\n".encode())
    assert yaml_source.read_text(tmp_path / "x.yml", "x.yml") == ("a: caf\u00e9\u00a0b\n", [])


def test_a_folder_is_no_file(tmp_path):
    (tmp_path / "x.yml").mkdir()
    (tmp_path / "y.yml").symlink_to("y.yml")
    assert "a folder" in yaml_source.read_text(tmp_path / "x.yml", "x.yml")[1][0].what
    assert "cannot be read" in yaml_source.read_text(tmp_path / "y.yml", "y.yml")[1][0].what
