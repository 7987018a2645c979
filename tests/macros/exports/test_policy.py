"""A page's policy comes first, and lets run what stands in the page, byte by byte."""

import pytest

from macros.exports import policy

# printf %s '…' | openssl dgst -sha256 -binary | openssl base64
SCRIPT = "sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI="
PAGE = '<html>\n<head>\n<meta charset="utf-8">\n<title>x</title>\n'


def test_scripts_and_styles_are_allowed_by_what_they_say():
    page = policy.protected(
        PAGE + '<script>alert(1)</script><script src="a.js"></script><b style="x: &quot;y&quot;">'
        '<script type="application/json">{"no": "program"}</script>'
    )
    assert page.startswith(PAGE[: PAGE.index("<title>")] + "<meta http-equiv=")
    assert f"script-src 'self' '{SCRIPT}'; " in page
    assert page.count("sha256-") == 2
    assert policy.policy("<b style='x'>") == policy.policy("") != policy.policy('<b style="x">')


def test_links_to_other_sites_hand_nothing_over():
    there, here = '<a class="x" href="https://a.test">', '<a href="../b/">'
    page = policy.protected(PAGE + there + here + '<a href="http://a.test" rel="me noopener">')
    assert page.endswith(
        '<a rel="noopener" class="x" href="https://a.test">'
        + here
        + '<a href="http://a.test" rel="me noopener">'
    )


def test_a_page_that_begins_otherwise_fails():
    with pytest.raises(ValueError, match="charset"):
        policy.protected("<html><head><title>x</title>")
