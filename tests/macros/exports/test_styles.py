"""The theme's style sheets lose what nothing can meet, and nothing else."""

import pytest

from macros.exports import styles


@pytest.fixture
def met():
    met = styles.Met()
    met.page('<html lang="en" dir="ltr"><p class="a b" data-md-color-scheme="slate">x</p></html>')
    met.script('element.className = "made"; other.classList.add(`kind--${kind}`)')
    met.finish()
    return met


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (".a,.c,p.b>p{x:y}", ".a,p.b>p{x:y}"),
        (".c{x:y}.a .c{x:y}video{x:y}", ""),
        (".a:not(.c):hover::after{x:y}*{x:y}#c{x:y}", ".a:not(.c):hover::after{x:y}*{x:y}#c{x:y}"),
        (".made{x:y}.kind--warm{x:y}", ".made{x:y}.kind--warm{x:y}"),
        ("[dir=ltr] .a{x:y}[dir=rtl] .a{x:y}", "[dir=ltr] .a{x:y}"),
        ("[data-md-color-scheme=slate]{x:y}[data-md-color-scheme=red]{x:y}",
         "[data-md-color-scheme=slate]{x:y}"),
        ("[data-md-color-scheme=made]{x:y}[hidden]{x:y}[type=c]{x:y}",
         "[data-md-color-scheme=made]{x:y}[hidden]{x:y}[type=c]{x:y}"),
        ("@media print{.a{x:y}.c{x:y}}@media screen{.c{x:y}}", "@media print{.a{x:y}}"),
        (":root{--u:1;--v:var(--w);--w:2}.a{x:var(--v)}.c{x:var(--u)}",
         ":root{--v:var(--w);--w:2}.a{x:var(--v)}"),
        (":root{--m:url(\"data:image/svg+xml;x,y{}\")}.a{x:var(--m)}",
         ":root{--m:url(\"data:image/svg+xml;x,y{}\")}.a{x:var(--m)}"),
        ("@keyframes k{0%{x:y}}@keyframes l{to{x:y}}.a{animation:k 1s}.c{animation:l 1s}",
         "@keyframes k{0%{x:y}}.a{animation:k 1s}"),
        ('@charset "UTF-8";/* c */.a{x:y}', ".a{x:y}"),
    ],
)  # fmt: skip
def test_what_is_not_met_goes(met, before, after):
    assert styles.stripped([before], met) == [after]


def test_sheets_share_their_properties(met):
    assert styles.stripped([".a{x:var(--v)}", ":root{--v:1}"], met)[1] == ":root{--v:1}"


def test_what_it_does_not_understand_fails(met):
    """An import would be lost without a word."""
    with pytest.raises(ValueError, match="@import"):
        styles.stripped(['@import "a.css";'], met)
