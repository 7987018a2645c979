"""What a browser has to do while a page opens: `make budgets` measures how long that takes, and
these hold what made it long."""

import re

import pytest


@pytest.fixture
def passes(visit):
    """Opens a page again, and gives what share of its elements each pass of styling was over."""

    def measured(address: str) -> list[float]:
        page = visit(address, viewport={"width": 412, "height": 823})
        session = page.context.browser.new_browser_cdp_session()
        events, ended = [], []
        session.on("Tracing.dataCollected", lambda part: events.extend(part["value"]))
        session.on("Tracing.tracingComplete", lambda _: ended.append(True))
        session.send("Tracing.start", {"categories": "-*,devtools.timeline,blink.user_timing"})
        page.reload(wait_until="networkidle")
        page.evaluate("performance.mark('all is there')")
        session.send("Tracing.end")
        while not ended:
            page.wait_for_timeout(20)
        (process,) = {event["pid"] for event in events if event["name"] == "all is there"}
        styled = [
            event["args"]["elementCount"]
            for event in events
            if event["name"] == "UpdateLayoutTree" and event["pid"] == process
        ]
        elements = page.locator("*").count()
        return [count / elements for count in styled]

    return measured


# The heaviest page, and pages of other kinds. (The first pass may be over what has come by then;
# later ones may be over what a font that has come is for.)
@pytest.mark.chromium
@pytest.mark.parametrize("slug", ["overfitting-and-underfitting", "attention", "pca"])
def test_a_page_is_styled_as_a_whole_at_most_once(passes, slug):
    shares = passes(f"concepts/{slug}/")
    assert sum(shares) > 0.3
    assert sum(share > 0.5 for share in shares) <= 1, shares


def test_no_script_holds_back_what_is_asked_for_first(site, address):
    """A browser runs a script of a page when the style sheets above it have come, and does not look
    further until then."""
    head = site.html(address).split("</head>")[0]
    sheets = [m.start() for m in re.finditer(r'<link rel="stylesheet"', head)]
    fonts = [m.start() for m in re.finditer(r'<link rel="preload"', head)]
    assert sheets and fonts
    first, last = min(sheets), max(sheets + fonts)
    assert not re.search(r"<script>", head[first:last])
