"""Every page says what a browser may run, load and send for it, and holds nothing that this would
stop: `test_site_requests.py` opens all of them, and a page that is stopped says so in its console.
"""

import base64
import hashlib
import html
import re

import pytest

from tests.site.conftest import Site

CONSTANT = {
    "default-src": {"'none'"},
    "style-src": {"'self'"},
    "img-src": {"'self'", "data:"},
    "font-src": {"'self'"},
    "connect-src": {"'self'"},
    "base-uri": {"'none'"},
    "form-action": {"'none'"},
}
TAG = re.compile(r"<[a-zA-Z](?:[^>\"']|\"[^\"]*\"|'[^']*')*>")


def hashed(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def policy(page: str) -> dict[str, set[str]]:
    """What a page's policy allows, by what for."""
    [content] = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', page)
    rules = (rule.split() for rule in content.split(";"))
    return {name: set(sources) for name, *sources in rules}


@pytest.fixture(scope="module")
def built(site: Site) -> dict[str, str]:
    """Every page that is built, that of errors too, by its file."""
    files = sorted(site.folder.rglob("*.html"))
    assert site.folder / "404.html" in files
    return {f.relative_to(site.folder).as_posix(): f.read_text(encoding="utf-8") for f in files}


def test_every_page_has_a_policy_of_what_it_holds(built):
    for file, page in built.items():
        before, _, rest = page.partition('<meta http-equiv="Content-Security-Policy"')
        assert re.search(r'<head>\s*<meta charset="utf-8">\s*$', before), f"{file}: not at first"
        scripts = re.findall(r"<script\b(?![^>]*\ssrc=)([^>]*)>(.*?)</script>", rest, re.S)
        run = {hashed(text) for kind, text in scripts if "type=" not in kind}
        styles = {hashed(html.unescape(text)) for text in re.findall(r'\sstyle="([^"]*)"', rest)}
        expected = CONSTANT | {"script-src": {"'self'"} | run}
        if styles:
            expected["style-src-attr"] = {"'unsafe-hashes'"} | styles
        assert policy(page) == expected, file
        # Four of the theme, and one that says early that there are scripts.
        assert len(run) == 5, f"{file}: how many scripts has it in itself?"


def test_nothing_runs_from_an_attribute(built):
    """No handler, no address that is a program, no rules beside those of style sheets."""
    for file, page in built.items():
        page = re.sub(r"(<script\b[^>]*>).*?</script>", r"\1", page, flags=re.S)
        assert not re.search(r"<style\b", page), file
        for tag in TAG.findall(page):
            if re.search(r"""\son[a-z]+\s*=|=\s*["']?\s*javascript:""", tag, re.I):
                pytest.fail(f"{file}: {tag}")


def test_another_site_gets_no_hold_on_this_one(built):
    links = 0
    for file, page in built.items():
        for tag in re.findall(r'<a\b[^>]*\shref="(?:https?:)?//[^>]*>', page):
            links += 1
            assert re.search(r'\srel="[^"]*\bnoopener\b', tag), f"{file}: {tag}"
    assert links > len(built)


# `make` makes an element with a property, and puts it into the page.
ATTACKS = {
    "a script": "make('script', 'textContent', 'ran = 1')",
    "a script of another host": "make('script', 'src', 'https://example.org/a.js')",
    "a module in an address": "import('data:text/javascript,ran = 1').catch(() => {})",
    "a handler": "make('p', 'innerHTML', '<img src=data: onerror=\"ran = 1\">')",
    "an address": "make('a', 'href', 'javascript:ran = 1').click()",
    "a text": "setTimeout(() => eval('ran = 1'))",
    "a frame": "make('iframe', 'src', 'https://example.org/')",
    "rules": "make('style', 'textContent', 'body { color: red }')",
    "a style": "make('p', 'innerHTML', '<b style=\"color: red\">')",
    "a base": "make('base', 'href', 'https://example.org/')",
    "a form": "make('form', 'action', 'https://example.org/').submit()",
    "a message": "fetch('https://example.org/', {mode: 'no-cors'}).catch(() => {})",
}


def test_what_finds_its_way_in_does_nothing(visit):
    """Each of these is stopped by the policy, and the page says so."""
    page = visit("concepts/gradient-descent/")
    address = page.url
    for what, program in ATTACKS.items():
        stopped = page.evaluate(
            f"""async () => {{
              const stopped = new Promise((yes) => {{
                addEventListener('securitypolicyviolation', yes, {{once: true}});
                setTimeout(yes, 3000);
              }});
              const make = (name, key, value) => {{
                const element = Object.assign(document.createElement(name), {{[key]: value}});
                document.body.append(element);
                return element;
              }};
              {program};
              return Boolean(await stopped);
            }}"""
        )
        assert stopped, f"{what} was not stopped"
    assert page.evaluate("typeof ran") == "undefined"
    assert page.url == address
    visit.complaints.clear()
