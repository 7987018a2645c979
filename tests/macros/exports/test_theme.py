"""The theme is mended where it is at fault, and a theme that has changed is noticed."""

import pytest

from macros.exports import theme

SCRIPT = 'let o=x("meta",{name:"color-scheme"});document.head.appendChild(o);let n=1;'
STYLE = "a{b:c}[data-md-color-switching] *,[data-md-color-switching] :after{d:e}f{g:h}"


def folder(tmp_path, script: str = SCRIPT):
    for name, text in (("javascripts/bundle.1.js", script), ("stylesheets/palette.1.css", STYLE)):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_files_are_mended(tmp_path):
    theme.write(folder(tmp_path))
    script = (tmp_path / "javascripts/bundle.1.js").read_text(encoding="utf-8")
    assert script == 'let o=x("meta",{name:"color-scheme"});let n=1;'
    assert (tmp_path / "stylesheets/palette.1.css").read_text(encoding="utf-8") == "a{b:c}f{g:h}"


def test_a_changed_theme_is_noticed(tmp_path):
    with pytest.raises(ValueError, match="look at theme"):
        theme.write(folder(tmp_path, "let n=1;"))
    with pytest.raises(ValueError, match="look at theme"):
        theme.mended("<p>")
