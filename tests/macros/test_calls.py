"""What texts may ask of Jinja."""

import pytest

from macros import calls


def test_calls_are_found_with_their_lines():
    found = list(
        calls.calls('a {{ concept("softmax", text="it") }}\n{{ figure("a.svg", "b.svg") }}')
    )
    assert found == [
        calls.Call("concept", 0, {"slug": "softmax", "text": "it"}),
        calls.Call("figure", 1, {"names": ["a.svg", "b.svg"]}),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("\n{{ nobody }}", "unknown macro `nobody`"),
        ("\n{{ nobody(1) }}", "unknown macro `nobody`"),
        ("\n{{ concept() }}", "called wrongly"),
        ("\n{{ concept(1) }}", "called wrongly"),
        ('\n{{ concept("a", "b", "c") }}', "called wrongly"),
        ('\n{{ concept("a", name="b") }}', "called wrongly"),
        ('\n{{ concept("a", slug="b") }}', "called wrongly"),
        ("\n{{ concept(*a) }}", "called wrongly"),
        ("\n{{ figure() }}", "called wrongly"),
        ('\n{{ sample("a.py", 1) }}', "called wrongly"),
        ("\n{{ concept }}", "calls no macro"),
        ("\n{{ 1 / 0 }}", "calls no macro"),
        ('\n{{ "x" | upper }}', "calls no macro"),
        ("\n{% set x = 1 %}", "a page cannot use"),
        ("\n{% for x in y %}a{% endfor %}", "a page cannot use"),
        ("\n{% if false %}lost words{% endif %}", "calls no macro"),
        ('\n{% if report_url() %}{{ concept("a") }}{% else %}{{ nobody }}{% endif %}', "nobody"),
    ],
)
def test_all_else_is_refused(text, words):
    (wrong,) = (call for call in calls.calls(text) if isinstance(call, calls.Unfit))
    line, what, mend = wrong.args
    assert words in what and mend and line == 1
