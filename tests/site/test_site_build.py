"""The build itself, before any page of it is looked at."""


def test_the_book_builds(build):
    """With --strict a warning is an error, so MkDocs knows of no broken link or anchor."""
    assert build.succeeded, build.log


def test_every_built_page_is_tested(site, pages):
    """The tests take the pages from docs/: what is built must be these and no others."""
    built = {f.parent.relative_to(site.folder).as_posix() for f in site.folder.rglob("index.html")}
    assert built == {address.strip("/") or "." for address in pages}
    assert "concepts/gradient-descent/" in pages, "several tests know this page's content"
