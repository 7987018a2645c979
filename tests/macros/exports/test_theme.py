"""The theme is mended where it is at fault, and a theme that has changed is noticed."""

import pytest

from macros.exports import theme

SCRIPT = """let o=x("meta",{name:"color-scheme"});document.head.appendChild(o);let n=1;\
new IntersectionObserver(f,{threshold:0});[...M("table:not([class])",e).map(i=>ti(i))]"""
STYLE = "a{b:c}[data-md-color-switching] *,[data-md-color-switching] :after{d:e}f{g:h}"


def folder(tmp_path, script: str = SCRIPT):
    for name, text in (("javascripts/bundle.1.js", script), ("stylesheets/palette.1.css", STYLE)):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_files_are_mended(tmp_path):
    theme.write(folder(tmp_path))
    script = (tmp_path / "javascripts/bundle.1.js").read_text(encoding="utf-8")
    assert script == (
        'let o=x("meta",{name:"color-scheme"});let n=1;'
        'new IntersectionObserver(f,{threshold:0,rootMargin:"100%"});[...[].map(i=>ti(i))]'
    )
    assert (tmp_path / "stylesheets/palette.1.css").read_text(encoding="utf-8") == "a{b:c}f{g:h}"


@pytest.mark.parametrize("gone", ["document.head", "threshold", "table"])
def test_a_changed_theme_is_noticed(tmp_path, gone):
    with pytest.raises(ValueError, match="look at theme"):
        theme.write(folder(tmp_path, SCRIPT.replace(gone, "other")))


def test_a_changed_page_is_noticed():
    with pytest.raises(ValueError, match="look at theme"):
        theme.mended("<p>")
