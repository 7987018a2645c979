"""Reads YAML so that every later error can name the line it comes from."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, TypeAdapter, ValidationError

from .problems import Problem

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


# Deeper than any data file is; a program that follows deeper ends in an error of its own.
_DEEPEST = 20
_DEEP = (f"more than {_DEEPEST} levels", "take the brackets or dashes out, or quote the text")
_PLAIN = {f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null")}
_SYNTAX = "mend the syntax; put texts with signs of YAML's, such as `: `, in quotes"
# What YAML's reader says, and what helps then.
_MENDS = {
    "tab character": "indent with spaces, not with tabs",
    "cannot start any token": "put the text in quotes; indent with spaces, not with tabs",
    "another document": "take out the line `---` or `...` before it",
    "end of stream": "close the quotes that begin here",
    "expected ',' or": "close the bracket that begins here, or put the text in quotes",
}


class _Unfit(Exception):
    """What YAML allows and no data file needs: where, what, and how to mend it."""

    def __init__(self, node: yaml.Node | yaml.Event, what: str, mend: str) -> None:
        super().__init__(node.start_mark.line, what, mend)


def _scalar(node: yaml.ScalarNode, rows: list[str], loader: Loader) -> None:
    """Raise _Unfit where YAML makes something else of a text than what stands there."""
    shown = node.value if len(node.value) <= 20 else f"{node.value[:20]}…"
    if node.tag.endswith(":timestamp"):
        raise _Unfit(node, f"`{shown}` is read as a date", "put it in quotes")
    if node.tag not in _PLAIN:
        name = node.tag.removeprefix("tag:yaml.org,2002:")
        raise _Unfit(node, f"the tag `{name}`", "leave it out, or put the text in quotes")
    try:
        loader.construct_object(node)
    except (ValueError, OverflowError, yaml.YAMLError):
        raise _Unfit(node, f"`{shown}` is no number that can be read", "put it in quotes") from None
    end = node.end_mark
    rest = rows[end.line][end.column :] if not node.style and end.line < len(rows) else ""
    if rest.lstrip().startswith("#"):
        mend = "put the whole text in quotes, or a note on a line of its own"
        raise _Unfit(node, f"YAML drops `{rest.strip()[:30]}`", mend)


def _lines(
    node: yaml.Node, path: tuple, out: dict[tuple, int], rows: list[str], loader: Loader
) -> None:
    """Record the line of every value below `node`, keyed by its path of keys and indexes. Raises
    _Unfit."""
    if len(path) > _DEEPEST:
        raise _Unfit(node, *_DEEP)
    out[path] = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        _scalar(node, rows, loader)
    elif isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise _Unfit(key, "a key that is no name", "write `name: value`")
            if key.tag.endswith(":merge"):
                raise _Unfit(key, "the key `<<`", "write the keys out")
            if key.value in seen:
                raise _Unfit(key, f"the key `{key.value}` stands twice", "keep one of the two")
            seen.add(key.value)
            _lines(value, (*path, key.value), out, rows, loader)
            # A folded text starts on the line of its key: point there, not at its first word.
            out[(*path, key.value)] = key.start_mark.line + 1
    elif isinstance(node, yaml.SequenceNode):
        for i, value in enumerate(node.value):
            _lines(value, (*path, i), out, rows, loader)


def _events(text: str) -> None:
    """Raise _Unfit for what must not even be put together: aliases, of which a few lines can stand
    for more than memory holds, and thousands of levels, which end the process."""
    many = text.count("[") + text.count("{") > 2000 or re.search(r"(?:[-?] +){40}", text)
    if "*" not in text and not many:
        return
    depth = 0
    for event in yaml.parse(text, Loader):
        if isinstance(event, yaml.AliasEvent):
            raise _Unfit(event, f"the alias `*{event.anchor}`", "write the text out, or quote it")
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise _Unfit(event, *_DEEP)


def _refusal(error: _Unfit | yaml.YAMLError, text: str, path: str, first_line: int) -> Problem:
    if isinstance(error, _Unfit):
        line, what, mend = error.args
        return Problem(path, first_line + line, what, mend)
    mark = getattr(error, "problem_mark", None)
    # What was opened and never closed is noticed at the end: name where it was opened.
    if re.search("quoted|flow", getattr(error, "context", None) or ""):
        mark = error.context_mark
    what = getattr(error, "problem", None) or str(error).splitlines()[0]
    # The end of the text is a line of its own for YAML.
    line = min(mark.line, text.rstrip("\n").count("\n")) if mark else 0
    mend = next((mend for words, mend in _MENDS.items() if words in what), _SYNTAX)
    return Problem(path, first_line + line, f"not valid YAML: {what}", mend)


def compose(text: str, path: str) -> tuple[yaml.Node | None, list[Problem]]:
    """The nodes of a text, for who needs no values, or what is wrong with its syntax."""
    try:
        _events(text)
        return yaml.compose(text, Loader), []
    except (_Unfit, yaml.YAMLError) as error:
        return None, [_refusal(error, text, path, 1)]


def parse(text: str, path: str, first_line: int = 1) -> tuple[Any, dict[tuple, int], list[Problem]]:
    """Parse `text`, found in `path` from line `first_line` on.

    Returns the data, the line of each value by its path of keys, and what is wrong.
    """
    lines: dict[tuple, int] = {}
    loader = Loader(text)
    try:
        _events(text)
        node = loader.get_single_node()
        if node is None:
            return None, {(): first_line}, []
        _lines(node, (), lines, text.split("\n"), loader)
        data = loader.construct_document(node)
    except (_Unfit, yaml.YAMLError) as error:
        return None, {(): first_line}, [_refusal(error, text, path, first_line)]
    finally:
        loader.dispose()
    return data, {k: v + first_line - 1 for k, v in lines.items()}, []


def _what(error: dict) -> tuple[str, str]:
    """Say a pydantic error in the words of the file's author."""
    kind, loc = error["type"], error["loc"]
    where = ".".join(str(p) for p in loc if not isinstance(p, int))
    where = where or (f"entry {loc[0] + 1}" if loc else "the file")
    if kind in ("model_type", "dict_type"):
        return f"`{where}` holds no `key: value`", "write a line `key: value` for each of its keys"
    if kind == "list_type":
        return f"`{where}` is no list", "write each of its entries as a line `- …`"
    if kind == "string_pattern_mismatch":
        plain = error["ctx"]["pattern"].startswith("^[a-z0-9]+(-")
        form = "lowercase words joined by hyphens" if plain else error["ctx"]["pattern"]
        return f"`{where}` cannot be `{error['input']}`", f"write it as {form}"
    if kind == "extra_forbidden":
        return f"unknown key `{where}`", "remove it, or check its spelling"
    if kind == "missing":
        return f"the key `{where}` is missing", "add it"
    if kind in ("too_short", "string_too_short"):
        least = error["ctx"]["min_length"]
        return f"`{where}` has fewer than {least} entries or characters", f"give at least {least}"
    if kind == "string_type":
        return f"`{where}` is no text", "put it in quotes: YAML reads yes, no and numbers otherwise"
    if kind in ("too_long", "string_too_long"):
        most = error["ctx"]["max_length"]
        return f"`{where}` is longer than {most}", f"shorten it to {most} at most"
    if kind == "value_error":
        what, _, mend = str(error["ctx"]["error"]).partition(" — ")
        return f"`{where}`: {what}" if loc else what, mend or "change it"
    return (
        f"`{where}`: {error['msg'][0].lower()}{error['msg'][1:]}",
        "change it to what is asked for",
    )


@cache
def _adapter(model: Any) -> TypeAdapter:
    return TypeAdapter(model)


def validate(
    model: type[BaseModel] | Any, data: Any, lines: dict[tuple, int], path: str
) -> tuple[Any, list[Problem]]:
    """Turn parsed `data` into `model`, or into problems with the line each stands on."""
    try:
        return _adapter(model).validate_python(data), []
    except ValidationError as error:
        problems = []
        for e in error.errors()[:_MOST]:
            loc = tuple(e["loc"])
            while loc and loc not in lines:
                loc = loc[:-1]
            problems.append(Problem(path, lines.get(loc, 1), *_what(e)))
        return None, problems


def load(model: Any, file: Path, shown: str) -> tuple[Any, dict[tuple, int], list[Problem]]:
    """Read and validate one YAML file; `shown` is its path in messages."""
    text, problems = read_text(file, shown)
    if problems:
        return None, {}, problems
    data, lines, problems = parse(text, shown)
    if problems:
        return None, lines, problems
    value, problems = validate(model, data, lines, shown)
    return value, lines, problems


def _unreadable(character: str) -> str:
    """What is wrong with a character that nobody sees or that turns others around; else empty."""
    category = unicodedata.category(character)
    if category == "Cf" and character not in _JOINERS:
        return "an invisible character"
    if category in ("Zl", "Zp"):
        return "a line separator"
    return "a control character" if category in ("Cc", "Cs", "Cn") else ""


# What emoji and some scripts are joined by.
_JOINERS = "\u200c\u200d"
# All that could be wrong, quickly: most files are plain.
_SUSPECT = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u2028-\u202e"
    r"\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff0-\uffff\U000e0000-\U000e0fff]"
)


# A word with letters of two scripts: they look alike, and nobody finds the word.
_MIXED = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")


def _characters(text: str, shown: str) -> list[Problem]:
    """What stands in a text that no one can see there: the first such character of a line."""
    found: dict[int, Problem] = {}
    for m in _SUSPECT.finditer(text):
        line = text.count("\n", 0, m.start()) + 1
        if what := _unreadable(m[0]):
            name = f"{what}, U+{ord(m[0]):04X}"
            mend = "take it out; it may hide beside a space"
            found.setdefault(line, Problem(shown, line, name, mend))
    for m in _MIXED.finditer(text):
        line = text.count("\n", 0, m.start()) + 1
        letter = next(c for c in m[0] if not c.isascii())
        what = f"a Cyrillic letter among Latin ones, U+{ord(letter):04X}, in “{m[0]}”"
        found.setdefault(line, Problem(shown, line, what, "type the word anew"))
    return list(found.values())


# Bytes. The largest page and the largest figure of the book have less than half of that.
_LARGEST = 100_000
# More problems of one file than anyone reads at once.
_MOST = 50


def read_text(file: Path, shown: str, most: int = _LARGEST) -> tuple[str, list[Problem]]:
    """A file's text with Unix line ends and no byte-order mark, or what is wrong with it, such as
    that it has more than so many bytes."""
    try:
        if file.stat().st_size > most:
            what, mend = f"the file has more than {most:,} bytes", "take out what is not of it"
            return "", [Problem(shown, 1, what, mend)]
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return "", [Problem(shown, 1, "the file is missing", "add it (`make new` shows its form)")]
    except UnicodeDecodeError as error:
        data = file.read_bytes()
        wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
        line = 1 if wide else data[: error.start].count(b"\n") + 1
        what = "UTF-16, not UTF-8 text" if wide else "not UTF-8 text"
        return "", [Problem(shown, line, what, "save the file as UTF-8")]
    except OSError as error:
        what = "a folder, not a file" if file.is_dir() else f"cannot be read: {error.strerror}"
        return "", [Problem(shown, 1, what, "put the file itself in its place")]
    problems = _characters(text, shown)
    return ("" if problems else text), problems
