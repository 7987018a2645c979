"""Links: each one that stays in the book leads to something that is there."""

from urllib.parse import unquote, urljoin, urlsplit

import pytest

BOOK = "http://book.test/book/"


@pytest.fixture(scope="module")
def broken(site):
    """A function that says what is wrong with a link of a page: empty when nothing is."""

    def broken(address: str, link: str) -> str:
        url = urlsplit(urljoin(BOOK + address, link))
        if f"{url.scheme}://{url.netloc}" != BOOK.removesuffix("/book/"):
            return ""
        path = unquote(url.path)
        if not path.startswith("/book/"):
            return "leaves the folder that the book is served from"
        file = site.folder / path.removeprefix("/book/")
        if file.is_dir():
            if not path.endswith("/"):
                return "is answered by a redirection: end it with a slash"
            file /= "index.html"
        if not file.is_file():
            return "leads nowhere"
        if url.fragment and file.suffix == ".html":
            target = file.parent.relative_to(site.folder).as_posix()
            ids = site.document("" if target == "." else f"{target}/").ids
            if unquote(url.fragment) not in ids:
                return "has no such place on its page"
        return ""

    return broken


def test_links_lead_somewhere(site, broken, address):
    """Pages, places on pages, programs, and the files that a page loads or draws."""
    found = {link: broken(address, link) for link in site.document(address).links}
    assert found
    assert {link: why for link, why in found.items() if why} == {}


@pytest.mark.parametrize(
    "link", ["/", "/concepts/", "nowhere/", "#nowhere", "concepts/#nowhere", "concepts"]
)
def test_a_broken_link_is_noticed(broken, link):
    """The test above is worth what this function notices."""
    assert broken("", link)
