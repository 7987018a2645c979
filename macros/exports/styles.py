"""The theme's style sheets, without what no page of this book can meet: most of the theme's colors,
its components that the book does not use, the mirror of each rule for the other direction. A third
of their bytes goes, which every first visit would wait for.

What can be met is read from the pages and scripts themselves, never listed: elements and classes
that are written in a page, and all words of all scripts, since a script may make an element of any
class that it names, or of any that starts with a word ending in a hyphen. A part of a selector that
this does not judge counts as met, so a rule that stays for nothing is possible, and a missing one
is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import tinycss2

_CLASSES = re.compile(r'class="([^"]*)"')
_ELEMENTS = re.compile(r"<([a-zA-Z][\w-]*)")
# Attributes whose values the theme's rules tell apart: colors, parts, and the direction of text.
_THEMED = re.compile(r'data-md-[\w-]+="[^"]*"')
_DIRECTION = re.compile(r'<(?:html|body)\b[^>]*?\s(dir="[^"]*")')
_PROPERTIES = re.compile(r"var\(\s*(--[\w-]+)")
_WORDS = re.compile(r"[\w-]+")


@dataclass
class Met:
    """What the pages and scripts of a site have that a selector may ask for."""

    classes: set[str] = field(default_factory=set)
    elements: set[str] = field(default_factory=set)
    attributes: set[str] = field(default_factory=set)  # `dir="ltr"`
    properties: set[str] = field(default_factory=set)  # custom ones whose values are asked for
    words: set[str] = field(default_factory=set)  # of scripts
    starts: tuple[str, ...] = ()  # of names that a script puts together

    def page(self, html: str) -> None:
        """Take note of a page."""
        self.classes.update(_CLASSES.findall(html))
        self.elements.update(_ELEMENTS.findall(html))
        self.attributes.update(_THEMED.findall(html), _DIRECTION.findall(html))
        self.properties.update(_PROPERTIES.findall(html))

    def script(self, text: str) -> None:
        """Take note of a script."""
        found = set(_WORDS.findall(text))
        self.words |= found
        self.starts += tuple(w for w in found if w.endswith("-") and len(w.strip("-")) > 1)

    def style(self, text: str) -> None:
        """Take note of a style sheet that stays as it is."""
        self.properties.update(_PROPERTIES.findall(text))

    def finish(self) -> None:
        """Take lists of classes apart, once all pages are noted."""
        self.classes = set(" ".join(self.classes).split())

    def name(self, name: str, known: set[str]) -> bool:
        """Whether pages know the name, or a script may."""
        return name in known or name in self.words or name.startswith(self.starts)

    def attribute(self, text: str) -> bool:
        """Whether what stands in the brackets of an attribute's selector may be so."""
        name, equals, value = text.partition("=")
        if not equals or not re.fullmatch(r"dir|data-md-[\w-]+", name):
            return True
        value = value.strip("\"'")
        # Scripts read the direction and never set it.
        return f'{name}="{value}"' in self.attributes or (name != "dir" and value in self.words)


def _split(tokens: list, mark: str) -> Iterator[list]:
    """The tokens between those of a mark."""
    part: list = []
    for token in tokens:
        if token.type == "literal" and token.value == mark:
            yield part
            part = []
        else:
            part.append(token)
    yield part


def _selector(tokens: list, met: Met) -> bool:
    """Whether an element may be met by a selector."""
    before = ""
    for token in tokens:
        if token.type == "ident":
            known = met.classes if before == "." else met.elements
            if before != ":" and not met.name(token.value, known):
                return False
        elif token.type == "[] block" and not met.attribute(tinycss2.serialize(token.content)):
            return False
        before = token.value if token.type == "literal" else ""
    return True


@dataclass
class Rule:
    """A rule that may be met: what stands before the brace, and within, declarations or rules."""

    start: str
    declarations: list[tuple[str, str]]  # (the custom property that it sets or "", its text)
    rules: list[Rule]

    def walk(self) -> Iterator[Rule]:
        """The rule, and all in it."""
        yield self
        for rule in self.rules:
            yield from rule.walk()

    def text(self, properties: set[str]) -> str:
        """The rule, of custom properties only with these; empty where it does nothing then."""
        body = ";".join(t for name, t in self.declarations if not name or name in properties)
        body += "".join(rule.text(properties) for rule in self.rules)
        return f"{self.start}{{{body}}}" if body else ""


def _declarations(tokens: list) -> list[tuple[str, str]]:
    found = []
    for declaration in _split(tokens, ";"):
        text = tinycss2.serialize(declaration).strip()
        if text:
            found.append((text.partition(":")[0] if text.startswith("--") else "", text))
    return found


def _rules(tokens: str | list, met: Met) -> Iterator[Rule]:
    """The rules that may be met. All but `@charset`, as pages say it, have a block: raises
    ValueError for another that has none, since none is known."""
    for rule in tinycss2.parse_rule_list(tokens, skip_comments=True, skip_whitespace=True):
        start = tinycss2.serialize(rule.prelude)
        if rule.type == "at-rule":
            start = f"@{rule.at_keyword}{start}"
            if rule.lower_at_keyword in ("media", "supports"):
                yield Rule(start, [], list(_rules(rule.content, met)))
            elif rule.content is not None:
                yield Rule(start, [("", tinycss2.serialize(rule.content))], [])
            elif rule.lower_at_keyword != "charset":
                raise ValueError(f"the theme has {start}: look at styles.py again")
        elif selectors := [s for s in _split(rule.prelude, ",") if _selector(s, met)]:
            start = ",".join(map(tinycss2.serialize, selectors))
            yield Rule(start, _declarations(rule.content), [])


def _asked(rules: list[Rule], met: Met) -> tuple[set[str], str]:
    """The custom properties whose values are asked for, and all that the rules then say."""
    said, sets = [], {}
    for rule in rules:
        for name, text in rule.declarations:
            sets.setdefault(name, []).append(text) if name else said.append(text)
    waiting = met.properties | met.words | set(_PROPERTIES.findall(" ".join(said)))
    properties: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in sets and name not in properties:
            properties.add(name)
            said += sets[name]
            waiting.update(_PROPERTIES.findall(" ".join(sets[name])))
    return properties, " ".join(said)


def stripped(styles: list[str], met: Met) -> list[str]:
    """Style sheets that share a page, without the rules that nothing met can be under, custom
    properties that nothing asks for, and animations that nothing plays."""
    sheets = [list(_rules(style, met)) for style in styles]
    properties, said = _asked([part for s in sheets for rule in s for part in rule.walk()], met)
    words = set(_WORDS.findall(said)) | met.words

    def played(rule: Rule) -> bool:
        kind, _, name = rule.start.partition(" ")
        return not kind.endswith("keyframes") or name in words

    return ["".join(rule.text(properties) for rule in sheet if played(rule)) for sheet in sheets]


def write(folder: Path, met: Met) -> None:
    """Strip the theme's style sheets in the folder of a site whose pages are noted."""
    assets = folder / "assets"
    for file in assets.glob("javascripts/*.*js"):
        met.script(file.read_text(encoding="utf-8"))
    met.finish()
    files = sorted(assets.glob("stylesheets/*.min.css"))
    for file in set(assets.glob("stylesheets/*.css")) - set(files):
        met.style(file.read_text(encoding="utf-8"))
    texts = [file.read_text(encoding="utf-8") for file in files]
    for file, text in zip(files, stripped(texts, met), strict=True):
        file.write_text(text, encoding="utf-8")
