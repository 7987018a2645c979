"""Programs: what is shown is what is copied, and what the file holds."""

from playwright.sync_api import expect


def test_every_block_has_a_copy_button(revisit, unfold, concept):
    """Once it is near the screen."""
    page = revisit(concept)
    unfold(page, 0)
    blocks = page.locator("article pre").filter(visible=True).all()
    assert blocks
    for block in blocks:
        block.scroll_into_view_if_needed()
        button = block.locator("button[data-md-type=copy]")
        expect(button).to_have_accessible_name("Copy to clipboard")


def test_the_button_copies_the_program(visit):
    page = visit("concepts/gradient-descent/", permissions=["clipboard-read", "clipboard-write"])
    program = page.locator(".highlight", has_text="code_numpy.py").locator("pre")
    program.scroll_into_view_if_needed()
    program.get_by_role("button", name="Copy").click()
    expect(page.locator(".md-dialog")).to_have_text("Copied to clipboard")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == program.locator("code").text_content().strip()


def test_the_file_is_the_program(revisit, concept):
    """Each program's link leads to a file that holds what the page shows above it."""
    page = revisit(concept)
    links = page.locator(".prints a")
    assert links.count() > 0
    for link in links.all():
        answer = page.request.get(link.evaluate("a => a.href"))
        assert answer.ok
        # Before it stands the program itself, or a fold that holds it.
        shown = link.locator("xpath=ancestor::p/preceding-sibling::*[1]").locator("pre code")
        assert answer.text().strip() == shown.text_content().strip()
