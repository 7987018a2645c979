"""Marks of Markdown and HTML that would lose words, or be seen as they are, without an error.

Each function takes a Markdown text in which code, formulas and calls of macros are blank, every
offset kept, and yields the offset of what is wrong, what it is, and how to mend it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import citations, latex

Found = Iterator[tuple[int, str, str]]
# A text without any of these, as most are, has nothing for `html` and what follows it.
SIGN = re.compile(r"[<>|\[\]{#`~]|\n[=-]|\*{8}|\({40}|^[ \t]{40}", re.M)

# What Markdown has no sign for. Of all else, one open tag can hide the rest of a page.
TAGS = {"a", "abbr", "br", "kbd", "mark", "small", "span", "sub", "sup"}
_VOID = {"br"}
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][\w-]*)(?P<rest>[^<>]*)(?P<close>>?)|<[!?]")
_COMMENT = re.compile(r"(?s)<!--.*?-->")
_ADDRESS = re.compile(r"<[A-Za-z][\w+.-]*:[^\s<>]+>|<[^\s<>@]+@[^\s<>]+>")


def html(text: str) -> Found:
    """HTML that hides or runs something: unknown tags, tags and comments that do not close."""
    if "<" not in text:
        return
    text = latex.blanked(_COMMENT, latex.blanked(_ADDRESS, text))
    opened: list[re.Match] = []
    for m in _TAG.finditer(text):
        name = (m["name"] or "").lower()
        shown = m[0] if len(m[0]) <= 30 else f"{m[0][:30]}…"
        shown = shown.split("\n")[0]
        if name not in TAGS:
            mend = "write it in Markdown; put what is to be seen as it is into backticks"
            yield m.start(), f"the HTML `{shown}`", mend
        elif not m["close"]:
            yield m.start(), f"the tag `{shown}` has no end", "add its `>`"
        elif re.search(r"\bon\w+\s*=|\bstyle\s*=|javascript:", m["rest"], re.I):
            yield m.start(), f"`{shown}` runs or styles something", "leave that attribute out"
        elif m["end"]:
            if opened and opened[-1]["name"].lower() == name:
                opened.pop()
            else:
                yield m.start(), f"`{shown}` closes nothing", "remove it, or open its tag"
        elif name not in _VOID and not m["rest"].endswith("/"):
            opened.append(m)
    for m in opened:
        yield m.start(), f"`<{m['name']}>` is never closed", f"add `</{m['name']}>`"


_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*")


def _cells(row: str) -> int:
    return len(re.split(r"(?<!\\)\|", row.strip().strip("|") if row.strip() != "|" else ""))


def tables(text: str) -> Found:
    """Rows that stand in no table, and rows whose last cells Markdown would drop."""
    if "|" not in text:
        return
    offset, width, above = 0, 0, ""
    lines = text.split("\n")
    for i, line in enumerate(lines):
        following = lines[i + 1] if i + 1 < len(lines) else ""
        if line.lstrip().startswith("|"):
            cells = _cells(line)
            if not width:
                if above.strip() or not _RULE.fullmatch(following):
                    mend = "put a blank line, the head and a row of `---` above them"
                    yield offset, "rows of a table without its head", mend
                    width = -1
                else:
                    width = cells
            elif width > 0 and cells != width:
                what = f"a row of {cells} cells in a table of {width} columns"
                yield offset, what, r"give each row as many; write a bar that is no border as `\|`"
        elif not line.strip():
            width = 0
        above = line
        offset += len(line) + 1


_LINK = re.compile(
    r"\]\((?:<(?P<angle>[^<>\n]*)>|(?P<plain>(?:[^\s()]|\([^\s()]*\))*))"
    r"(?:\s+(?:\"[^\"]*\"|'[^']*'))?\)"
)
_HREF = re.compile(r"<a\b[^>]*?\bhref=\"([^\"]*)\"")


def targets(text: str) -> Iterator[tuple[int, str]]:
    """Where the links and pictures of a text lead, with their offsets."""
    for m in _LINK.finditer(text):
        yield m.start(), m["plain"] if m["angle"] is None else m["angle"]
    for m in _HREF.finditer(text):
        yield m.start(), m[1]


_LINK_END = re.compile(r"\]\(")
_REFERENCE = re.compile(r"\]\[(?=[\w ]+\])|^\[[^\]\n]+\]:[ \t]", re.M)
_CITATION = re.compile(r"\[@|\[\[references\]\]")
_ATTRIBUTES = re.compile(r"\{:(?! *[#.\w][^{}\n]*\})")


def links(text: str) -> Found:
    """Links, citations and lists of attributes that Markdown does not take for such."""
    ends = {m.start() for m in _LINK.finditer(text)}
    for m in _LINK_END.finditer(text):
        if m.start() not in ends:
            mend = "write `[text](address)`, without spaces in the address"
            yield m.start(), "a link that does not close", mend
    for m in _REFERENCE.finditer(text):
        yield m.start(), "a link by reference", "write `[text](address)`"
    whole = {m.start() for m in citations.MARK.finditer(text)}
    for m in _CITATION.finditer(text):
        if m.start() not in whole:
            mend = "write `[@key]`, or `[@key; @key]`; the list comes by itself"
            yield m.start(), "a citation that cannot be read", mend
    for m in _ATTRIBUTES.finditer(text):
        yield m.start(), "attributes that cannot be read", "write `{: #id }` or `{: .class }`"


_BLOCK = re.compile(r"^[ \t]*(?P<fence>/{3,})[ \t]*(?P<head>\S.*)?$", re.M)
_HEAD = re.compile(
    r"(?:details|admonition|note|tip|warning|pitfalls)(?: *\|.*)?|tab *\|.*\S.*"
    r"|html *\| *(?:div|section|p|aside)(?:[.#][A-Za-z][\w-]*)*"
)
_OPTIONS = re.compile(r"(?:\n {4,}\S.*)+")
_OPTION = re.compile(r" {4,}(?:type: [\w-]+|open: (?:true|false)|attrs: {[\w-]+: [^{}]+})")


def blocks(text: str, may: bool) -> Found:
    """`///` blocks that are none, or that would end one of the template's; whether a text `may`
    have any. That they close is another matter."""
    if "///" not in text:
        return
    for m in _BLOCK.finditer(text):
        if not may:
            yield m.start("fence"), "a block of `///` in a data file", "do without it there"
        elif m["head"] and not _HEAD.fullmatch(m["head"].rstrip()):
            mend = "write `/// details | Title`, `/// note | Title` or `/// html | div.class`"
            yield m.start("fence"), f"`{m[0].strip()[:40]}` is no block", mend
        elif m["head"] and (options := _OPTIONS.match(text, m.end())):
            for line in options[0].split("\n")[1:]:
                if not _OPTION.fullmatch(line.rstrip()):
                    mend = "write `type: note`, `open: true` or `attrs: {id: name}`"
                    yield m.end() + 1, f"`{line.strip()[:40]}` is no setting of a block", mend


_HEADING = re.compile(r"^(?:#{1,6}(?![# ])\S.*|[^\s|>-].*\n(?:=+|-+)[ \t]*)$", re.M)


def headings(text: str) -> Found:
    """Lines that Markdown makes headings of though they do not look like one."""
    for m in _HEADING.finditer(text):
        mend = "put a space behind the `#`, a blank line above `---`, or a backslash before it"
        yield m.start(), f"“{m[0].splitlines()[0][:30]}” becomes a heading", mend


def fences(text: str) -> Found:
    """Fences of code that do not close: `text` has those that do blanked."""
    if "`" not in text and "~" not in text:
        return
    for m in re.finditer(r"^[ \t]*(`{3,}|~{3,})", text, re.M):
        yield m.start(1), f"`{m[1]}` is never closed", f"add a line `{m[1]}` at its end"
    # It would find one far below on the page, and take all between for code.
    if m := re.search(r"(?<![\\`])`(?!``)", text):
        yield m.start(), "a backtick without its partner", r"close the code, or write \`"


# Deeper than any page is, and far less than what ends Markdown's reading.
_DEEP = re.compile(r"^(?:[ \t]*>){8}|\[{8}|\({40}|\*{8}\w|^[ \t]{40,}(?:[-*+]|\d+\.) ", re.M)


def nesting(text: str) -> Found:
    """Quotes, brackets and lists that are deeper than anyone can follow."""
    if m := _DEEP.search(text):
        yield m.start(), "nested too deep to be read", "take some of the levels out"
