"""Pages load without a complaint and without another host's help."""

from urllib.request import urlopen

import pytest

pytestmark = pytest.mark.every_engine


def test_pages_are_quiet_to_their_end(untouched, address):
    """The test that opens a page fails at an error in the console or the page, and at a failed or
    foreign request; scrolling starts whatever waits for that."""
    page = untouched(address)
    page.evaluate(
        """async () => {
          for (let y = 0; y < document.scrollingElement.scrollHeight; y += innerHeight) {
            scrollTo(0, y);
            // Until it is drawn; a browser that draws no frame goes on too.
            await new Promise(next => { requestAnimationFrame(next); setTimeout(next, 1000); });
          }
        }"""
    )
    page.wait_for_load_state("networkidle")
    assert page.evaluate("scrollY + innerHeight >= document.scrollingElement.scrollHeight - 2")


@pytest.mark.parametrize(
    "fault",
    [
        "console.error('a fault')",
        "setTimeout(() => { throw new Error('a fault') })",
        "fetch('nowhere')",
        "fetch('/')",
        "new Image().src = 'https://example.org/a.png'",
    ],
)
def test_complaints_are_noticed(visit, fault):
    """The other tests are worth what `visit` notices."""
    page = visit("")
    page.evaluate(f"() => {{ {fault} }}")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(100)
    assert visit.complaints
    visit.complaints.clear()


def test_the_server_serves_the_book_alone(server):
    """Else a link out of the book's folder would seem to work."""
    root = server.removesuffix("book/")
    assert urlopen(server).status == 200
    for beside in (root, root + "index.html", root + "concepts/"):
        with pytest.raises(OSError, match="404"):
            urlopen(beside)
