"""What is spoken in place of formulas and pictures: what the browser hands to a screen reader."""

import html
import re
import unicodedata

import pytest

from macros import figures
from macros.markup import DRAWN
from tests.site.conftest import DOCS

# The first formula under The math, as the tree that a reader can walk through.
FORMULAS = {
    "attention": "row{row{Attention}; \u2061; row{(; Q; ,; K; ,; V; )}} = "
    "row{row{softmax}; \u2061; row{(; fraction{row{Q; sup{K; ⊤}}; squareroot{sub{d; k}}}; )}} V",
    "backpropagation": "fraction{row{∂; L}; row{∂; v}} = "
    "under{∑; c} fraction{row{∂; L}; row{∂; c}} fraction{row{∂; c}; row{∂; v}}",
    "batch-normalization": "μ = fraction{1; m} underover{∑; row{i; =; 1}; m} sub{x; i} sup{σ; 2} = "
    "fraction{1; m} underover{∑; row{i; =; 1}; m} ( sub{x; i} − μ sup{); 2}",
    "cross-entropy": "L = − underover{∑; row{i; =; 1}; K} sub{y; i} "
    "row{row{ln}; \u2061; sub{p; i}} = − row{row{ln}; \u2061; sub{p; c}}",
    "gradient-descent": "sub{θ; row{k; +; 1}} = sub{θ; k} − η row{∇} L ( sub{θ; k} )",
    "k-nearest-neighbors": "‖ x − sub{x; i} ‖ = "
    "squareroot{row{under{∑; j}; (; sub{x; j}; −; sub{x; row{i; j}}; sup{); 2}}}",
    "loss-functions": "C = fraction{1; n} underover{∑; row{i; =; 1}; n} ℓ ( sub{e; i} ) , "
    "sub{e; i} = sub{y; i} − sub{over{y; ^}; i}",
    "maximum-likelihood": "L ( θ ) = sub{p; θ} ( sub{x; 1} ) sub{p; θ} ( sub{x; 2} ) ⋯ "
    "sub{p; θ} ( sub{x; n} )",
    "pca": "sub{z; k} = subsup{v; k; ⊤} ( x − over{x; ¯} )",
    "softmax": "sub{p; i} = "
    "fraction{sup{e; sub{z; i}}; row{underover{∑; row{j; =; 1}; n}; sup{e; sub{z; j}}}}",
}
# What its signs are said as, where they are said otherwise than they look.
SAID = {"attention": ["transpose"], "pca": ["transpose"]}
FORMULA = "#math ~ .tabbed-set math[display]"
ITALIC = re.compile("[\U0001d400-\U0001d7ff]")
# Nodes of the tree that group nothing.
SINGLE = {"math", "identifier", "number", "operator", "text"}


@pytest.fixture
def heard(untouched, sampled):
    """A function that gives the accessibility tree of elements of the page, without what is hidden
    from readers: of each its nodes by their ids, and the first."""
    session = untouched(sampled).context.new_cdp_session(untouched(sampled))

    def heard(selector):
        """Of the elements that can be seen; the others are in no tree."""
        shown = f"[...document.querySelectorAll({selector!r})].filter(e => e.checkVisibility())"
        count = session.send("Runtime.evaluate", {"expression": f"{shown}.length"})
        for nth in range(count["result"]["value"]):
            found = session.send("Runtime.evaluate", {"expression": f"{shown}[{nth}]"})
            element = {"objectId": found["result"]["objectId"]}
            nodes = session.send("Accessibility.queryAXTree", element)["nodes"]
            yield {node["nodeId"]: node for node in nodes if not node["ignored"]}, nodes[0]

    yield heard
    session.detach()


def structure(nodes, node):
    """A formula on one line, with what its elements group in braces."""
    role = node["role"]["value"].removeprefix("MathML").lower()
    if role == "statictext":
        # Italic letters are characters of their own; here they are plain ones.
        return ITALIC.sub(lambda m: unicodedata.normalize("NFKC", m[0]), _text(node))
    parts = [structure(nodes, nodes[i]) for i in node["childIds"] if i in nodes]
    parts = [part for part in parts if part]
    return " ".join(parts) if role in SINGLE else f"{role}{{{'; '.join(parts)}}}"


def _text(node):
    return node["name"]["value"]


def test_formulas_keep_their_structure(heard, untouched, sampled):
    nodes, formula = next(heard(FORMULA))
    assert formula["role"]["value"] == "MathMLMath"
    assert not _text(formula), "a name would take the place of the structure"
    slug = sampled.split("/")[1]
    assert structure(nodes, formula) == FORMULAS[slug]
    signs = untouched(sampled).locator(FORMULA).first.locator("[intent]")
    said = signs.evaluate_all("all => all.map(e => e.getAttribute('intent'))")
    assert said == SAID.get(slug, [])


def test_pictures_are_named_once(heard, sampled):
    """By all that their title and description say, and by nothing that stands in them."""
    inline = [figures.inline(svg) for svg in (DOCS / sampled).glob("*.svg")]
    names = {html.unescape(re.search('aria-label="([^"]*)"', svg)[1]) for svg in inline}
    pictures = list(heard(".figure svg"))
    assert pictures
    for nodes, picture in pictures:
        assert picture["role"]["value"] == "image"
        assert _text(picture) in names
        assert not picture.get("description"), "it would be spoken as well"
        assert list(nodes) == [picture["nodeId"]]


def test_drawings_in_characters_are_not_spelled(heard, sampled):
    ((nodes, drawing),) = heard("#visual ~ .drawing code")
    assert drawing["role"]["value"] == "image" and _text(drawing) == DRAWN
    assert list(nodes) == [drawing["nodeId"]]


# --- Every page, as files ---

# What no formula has: elements without content, signs that are said as others, a number or dots
# in pieces.
STRAY = re.compile(
    r"<(m[ino]|mtext|math)[^>]*></\1>|<(m[inos]\w*|mrow)[^>]*></\2>(?!</mtd>)"
    r"|<m[io]>⊤|<mo>∣|ˆ|\u2063"
    r'|</mn><mo rspace="0">,</mo><mn>\d{3}</mn>'
    r"|([.·])</mo><mo[^>]*>\3</mo>"
)


def test_every_formula_can_be_spoken(site, pages):
    seen, wrong = 0, []
    for address in pages:
        for formula in re.findall(r"<math.*?</math>", site.html(address), re.S):
            seen += 1
            text = re.sub(r"<[^>]*>", "", formula).strip()
            stray = STRAY.search(formula)
            if not text or stray or "aria-" in formula.partition(">")[0]:
                wrong.append(f"{address}: {stray[0] if stray else ''} in {formula[:300]}")
    assert seen > 5000
    assert not wrong, "\n".join(wrong)


def test_every_drawing_has_a_name_or_is_hidden(site, pages):
    seen = drawn = 0
    for address in pages:
        article = site.html(address).partition("<article")[2].partition("</article>")[0]
        for drawing in re.findall(r"<svg[^>]*>", article):
            seen += 1
            assert 'aria-hidden="true"' in drawing or re.search(
                r'role="img" aria-label="[^"]{40,}"', drawing
            ), f"{address}: {drawing}"
        assert "<title" not in article and "<desc" not in article, address
        drawings = article.count("text drawing highlight")
        assert article.count(f'<code role="img" aria-label="{DRAWN}">') == drawings, address
        drawn += drawings
    assert seen > 300 and drawn > 80
