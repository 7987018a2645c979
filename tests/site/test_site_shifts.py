"""Nothing that stands moves while a page opens, however late its fonts come."""

import pytest
from playwright.sync_api import Route

# The moves of what stood on the screen, with what moved, that no input was the reason for.
MOVED = """async () => {
  const moved = [];
  const note = list => {
    for (const {value, hadRecentInput, sources} of list) {
      const what = sources[0]?.node?.textContent.trim().slice(0, 60);
      if (!hadRecentInput) moved.push(`${value.toFixed(4)}: ${what}`);
    }
  };
  const observer = new PerformanceObserver(list => note(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  note(observer.takeRecords());
  return moved;
}"""
LATE = 400  # milliseconds: four times what a browser waits with the text that it shows


def late(route: Route) -> None:
    """Let a file come when the page has long been shown."""
    route.request.frame.page.wait_for_timeout(LATE)
    route.continue_()


# A page of each shape, a link to a tab, what an address says about a filter and the search. (Where
# a link leads far down, a line above may be set anew when a rarer font comes.)
@pytest.mark.parametrize(
    ("place", "width"),
    [
        ("", 360),
        ("", 1280),
        ("concepts/adam/", 360),
        ("concepts/loss-is-nan/#why-advanced", 1280),
        ("decide/which-optimizer/", 1280),
        ("workflow/self-check/", 1280),
        ("browse/misconceptions/?topic=optimization", 360),
        ("?q=adam", 360),
    ],
)
def test_nothing_moves_while_a_page_opens(visit, settle, place, width):
    size = {"width": width, "height": 800}
    page = visit(place, route=("**/*.woff2", late), viewport=size)
    page.wait_for_load_state("networkidle")
    settle(page)
    assert page.evaluate(MOVED) == []


def test_nothing_moves_for_the_depth_that_a_reader_has_chosen(visit, settle, server):
    origin, base = server.split("/book/")[0], "/book/"
    chosen = [{"name": f"{base}.__tabs", "value": '["Advanced"]'}]
    state = {"cookies": [], "origins": [{"origin": origin, "localStorage": chosen}]}
    page = visit("concepts/loss-is-nan/#why", storage_state=state)
    settle(page)
    assert page.locator("#why-advanced").is_checked()
    assert page.evaluate(MOVED) == []
