"""Pages as plain Markdown: what a browser shows stands there in words."""

import pytest

from macros import plain
from macros.rendering import Site

TABLE = """<table class="stacked" role="table" markdown="1">
<thead role="rowgroup" markdown="1"><tr role="row" markdown="1"><th>Rank</th></tr></thead>
<tbody role="rowgroup" markdown="1">
<tr role="row" markdown="1">
<td role="cell" class="rank">1</td>
<td role="cell" class="name" markdown="span">A high rate</td>
<td role="cell" data-label="How to tell" markdown="span">$|w|$ grows</td>
</tr>
</tbody>
</table>"""


@pytest.mark.parametrize(
    ("finished", "text"),
    [
        ("## Why {: #why }\n\n/// tab | Beginner\n\nx\n\n///", "## Why\n\n### Beginner\n\nx"),
        ("/// details | Answer\n    type: answer\n\n4\n\n///", "**Answer**\n\n4"),
        ("/// html | div.options\n\n1. one\n2. two\n\n///\n\n1. x", "- A. one\n- B. two\n\n1. x"),
        ("//// html | div\n\n/// html | p\n\nx\n\n////\n\n1. y", "x\n\n1. y"),
        ('[Adam](../adam/index.md "A (rule)") and', "[Adam](../adam/index.md) and"),
        ('a [loss](../g.md#loss "An &quot;error&quot;"){: .term } is', "a loss is"),
        (r'so \[[1](#ref-a "A, 1"){: .cite }, [2](#ref-b "B, 2"){: .cite }\].', "so [1, 2]."),
        ('1.  <span id="ref-a"></span>A (1).', "1. A (1)."),
        ("`<div {: x }>` and $\\{: a\\}$", "`<div {: x }>` and $\\{: a\\}$"),
        ("```{.text .drawing}\n-->\n```", "```text\n-->\n```"),
        ('```py title="a.py"\n/// x\n\n\n\n"{: }"\n```', '```py\n/// x\n\n\n\n"{: }"\n```'),
        (TABLE, "1. A high rate\n    - How to tell: $|w|$ grows"),
        ('<dt id="a">loss</dt>\n<dd markdown="span">A price.</dd>', "- **loss**: A price."),
        (
            '<div class="figure"><svg role="img" aria-label="Two &quot;lines&quot;. One falls.">'
            "<path/></svg></div>\n\nSeen.\n{: .figure-caption }",
            '**Figure.** Two "lines". One falls.\n\nSeen.',
        ),
        ('<a href="../adam/#math-advanced">it</a>', "[it](../adam/index.md#math-advanced)"),
        ('[Adam](adam.md) <span class="facts">13 min</span>', "[Adam](adam.md) (13 min)"),
        ('<label><input type="checkbox"> <span>Done</span></label>', "Done"),
        ('- <label><input type="checkbox"> <span>Done</span></label>', "- [ ] Done"),
    ],
)
def test_plain(finished, text):
    assert plain.plain(finished) == f"{text}\n"


def test_a_page_says_where_it_stands():
    finished = "# Adam\n\nA rule.\n{: .concept-answer }\n\nMore."
    site = Site("Book", "https://book.test/b/", "", copyright="Text CC BY 4.0.")
    note = "From *Book*, <https://book.test/b/concepts/adam/>. Text CC BY 4.0."
    text = plain.page("concepts/adam/index.md", finished, site, described=True)
    assert text == f"# Adam\n\nA rule.\n\n{note}\n\nMore.\n"
    text = plain.page("index.md", "# Book\n\nMore.", Site("Book", "", ""), described=False)
    assert text == "# Book\n\nFrom *Book*.\n\nMore.\n"
