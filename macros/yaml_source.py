"""Reads YAML so that every later error can name the line it comes from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, TypeAdapter, ValidationError

from .problems import Problem

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _lines(node: yaml.Node, path: tuple, out: dict[tuple, int]) -> None:
    """Record the line of every value below `node`, keyed by its path of keys and indexes."""
    out[path] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            if key.value in seen:
                raise yaml.MarkedYAMLError(
                    problem=f"the key `{key.value}` stands twice", problem_mark=key.start_mark
                )
            seen.add(key.value)
            _lines(value, (*path, key.value), out)
            # A folded text starts on the line of its key: point there, not at its first word.
            out[(*path, key.value)] = key.start_mark.line + 1
    elif isinstance(node, yaml.SequenceNode):
        for i, value in enumerate(node.value):
            _lines(value, (*path, i), out)


def parse(text: str, path: str, first_line: int = 1) -> tuple[Any, dict[tuple, int], list[Problem]]:
    """Parse `text`, found in `path` from line `first_line` on.

    Returns the data, the line of each value by its path of keys, and what is wrong.
    """
    lines: dict[tuple, int] = {}
    loader = Loader(text)
    try:
        node = loader.get_single_node()
        if node is None:
            return None, {(): first_line}, []
        _lines(node, (), lines)
        data = loader.construct_document(node)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = first_line + (mark.line if mark else 0)
        what = getattr(error, "problem", None) or str(error).splitlines()[0]
        return (
            None,
            {(): first_line},
            [
                Problem(
                    path, line, f"not valid YAML: {what}", "mend the syntax; quote texts with `: `"
                )
            ],
        )
    finally:
        loader.dispose()
    return data, {k: v + first_line - 1 for k, v in lines.items()}, []


def _what(error: dict) -> tuple[str, str]:
    """Say a pydantic error in the words of the file's author."""
    where = ".".join(str(p) for p in error["loc"] if not isinstance(p, int)) or "the file"
    kind = error["type"]
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
        return f"`{where}`: {what}" if where != "the file" else what, mend or "change it"
    return (
        f"`{where}`: {error['msg'][0].lower()}{error['msg'][1:]}",
        "change it to what is asked for",
    )


def validate(
    model: type[BaseModel] | Any, data: Any, lines: dict[tuple, int], path: str
) -> tuple[Any, list[Problem]]:
    """Turn parsed `data` into `model`, or into problems with the line each stands on."""
    try:
        return TypeAdapter(model).validate_python(data), []
    except ValidationError as error:
        problems = []
        for e in error.errors():
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


def read_text(file: Path, shown: str) -> tuple[str, list[Problem]]:
    """A file's text with Unix line ends and no byte-order mark, or what is wrong with it."""
    try:
        return file.read_text(encoding="utf-8-sig"), []
    except FileNotFoundError:
        return "", [Problem(shown, 1, "the file is missing", "add it (`make new` shows its form)")]
    except UnicodeDecodeError as error:
        line = file.read_bytes()[: error.start].count(b"\n") + 1
        return "", [Problem(shown, line, "not UTF-8 text", "save the file as UTF-8")]
