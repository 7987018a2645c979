"""Decisions: walked by mouse, keyboard and address, whole without scripts and on paper."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.every_engine

PAGE = "decide/which-split/"
HEADING = ".node:not([hidden]) > h3"


def asked(page: Page) -> list[str]:
    """The ids of the questions and leaves that can be seen."""
    return page.locator(HEADING).evaluate_all("all => all.map(e => e.id)")


def walk_to(page: Page, leaf: str) -> None:
    """Answer, from the root, the shortest way to a leaf."""
    way = page.evaluate(
        """leaf => {
          const ways = [[document.querySelector('.node > h3').id]];
          for (const way of ways) {
            if (way.at(-1) === leaf) return way;
            const node = document.getElementById(way.at(-1)).closest('.node');
            const links = [...node.querySelectorAll('.branches a')];
            ways.push(...links.map(a => [...way, a.hash.slice(1)]));
          }
        }""",
        leaf,
    )
    for step in way[1:]:
        page.locator(f".node:not([hidden]) .branches a[href='#{step}']").first.click()


def test_every_leaf_can_be_walked_to(visit, decision):
    """One node at a time, with the trail that led to it."""
    page = visit(decision)
    root = asked(page)
    assert len(root) == 1, "a walk starts at one question"
    for leaf in page.locator(".node.leaf > h3").evaluate_all("all => all.map(e => e.id)"):
        walk_to(page, leaf)
        assert asked(page) == [leaf]
        expect(page.locator(f"[id='{leaf}']")).to_be_focused()
        assert page.evaluate("location.hash") == f"#{leaf}"
        answered = page.locator(".trail .answered")
        assert answered.count() >= 1
        page.get_by_role("button", name="Start again").click()
        assert asked(page) == root
        expect(answered).to_have_count(0)


def test_every_node_has_an_address(visit, decision):
    """A link to a question or a leaf shows it, and how one comes to it: from elsewhere, which is
    tried for the last, and from the page itself."""
    page = visit(decision)
    nodes = page.locator(".node > h3").evaluate_all("all => all.map(e => e.id)")
    for node in nodes:
        if node == nodes[-1]:
            page.goto("about:blank")
        page.goto(f"{decision}#{node}")
        expect(page.locator(HEADING)).to_have_id(node)
        assert asked(page) == [node]
        expect(page.locator(f"[id='{node}']")).to_be_in_viewport()
        trail = page.locator(".trail li")
        assert trail.count() > 0 or node == nodes[0]
        expect(page.locator(".tree a[aria-current]").first).to_have_attribute("href", f"#{node}")


def test_back_takes_an_answer_back(visit):
    page = visit(PAGE)
    page.get_by_role("link", name="no, old and new are alike").click()
    page.get_by_role("link", name="no, each row stands alone").click()
    assert asked(page) == ["size"]
    page.get_by_role("button", name="Back", exact=True).click()
    expect(page.locator(HEADING)).to_have_id("groups")
    page.go_back()
    expect(page.locator(HEADING)).to_have_id("forecast")
    expect(page.get_by_role("button", name="Back", exact=True)).to_be_disabled()
    page.go_forward()
    expect(page.locator(HEADING)).to_have_id("groups")
    expect(page.locator(".trail .answered")).to_have_text("no, old and new are alike")


def test_back_works_after_a_link_from_elsewhere(visit):
    """There is no answer to take back then: the way there is the shortest."""
    page = visit(f"{PAGE}#nested")
    expect(page.locator(".trail li")).to_have_count(4)
    for question in ("choose-small", "size", "groups", "forecast"):
        page.get_by_role("button", name="Back", exact=True).click()
        expect(page.locator(HEADING)).to_have_id(question)


def test_a_walk_by_keyboard(visit):
    page = visit(PAGE)
    page.locator(".branches a").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#time-split")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_role("button", name="Show all")).to_be_focused()
    page.keyboard.press("Enter")
    assert len(asked(page)) > 5
    page.keyboard.press("Enter")
    assert asked(page) == ["time-split"]


def test_the_tree_leads_into_the_walk(visit):
    page = visit(PAGE)
    page.locator(".tree a[href='#group-split']").click()
    expect(page.locator(HEADING)).to_have_id("group-split")
    expect(page.locator("#group-split")).to_be_in_viewport()
    expect(page.locator(".trail .answered")).to_have_text(
        ["no, old and new are alike", "yes, and new ones will come"]
    )


def test_the_whole_tree_fits(revisit, decision):
    """At a glance, on a phone: nothing of it is cut or scrolls."""
    page = revisit(decision, width=360)
    for part in (".tree", ".tree a", "#ascii + .highlight code"):
        wide = page.locator(part).evaluate_all(
            "all => all.filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.textContent)"
        )
        assert wide == []
    right = page.locator(".tree a").evaluate_all(
        "all => Math.max(...all.map(e => e.getBoundingClientRect().right))"
    )
    assert right <= 360


def test_the_drawings_show_every_node(site, decision):
    """Each question and each leaf is in the tree, in the walk, and in the characters."""
    html = site.html(decision)
    tree, walk = html.index('id="tree"'), html.index('id="walk"')
    names = [part.split('"')[0] for part in html[walk:].split('<h3 id="')[1:]]
    assert len(names) > 3
    for name in names:
        assert f'href="#{name}"' in html[tree:walk], name


@pytest.mark.parametrize("how", [{"scripts": False}, {"media": "print"}])
def test_all_of_it_is_there(revisit, decision, how):
    """Without scripts and on paper every question and every leaf can be read."""
    page = revisit(decision, **how)
    unseen = page.locator(".node, .node p, .node .branches a").evaluate_all(
        "all => all.filter(e => !e.checkVisibility({contentVisibilityAuto: true})"
        " && !(e.closest('.came-from'))).map(e => e.textContent)"
    )
    assert unseen == []
    expect(page.locator(".walk-bar:visible")).to_have_count(0)


def test_answers_are_links_without_scripts(revisit):
    page = revisit(PAGE, scripts=False)
    page.get_by_role("link", name="no, old and new are alike").click()
    expect(page.locator("#groups")).to_be_in_viewport()
    came = page.locator(".node:has(#groups) .came-from")
    expect(came).to_contain_text("no, old and new are alike")


def test_concepts_list_the_decisions_that_lead_to_them(visit):
    page = visit("concepts/cross-validation/")
    page.get_by_role("link", name="Hold back whole persons, machines or places.").click()
    assert page.url.endswith(f"{PAGE}#group-split")
    # A click does not wait for the script of the page that it opens, which hides the other nodes.
    expect(page.locator(HEADING)).to_have_count(1)
    expect(page.locator(HEADING)).to_have_id("group-split")
