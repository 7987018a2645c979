"""Makes the folder of a new concept or decision, every hole in place and named.

    python -m macros.scaffold SLUG KIND TITLE     the KIND of a decision is tree

What goes where is read from the templates and the schema, so a new block or key is in the next
skeleton by itself. The check rejects a skeleton hole by hole until it is filled.
"""

from __future__ import annotations

import re
import sys
import typing
from pathlib import Path

import yaml
from annotated_types import MinLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from . import pages, schema
from .catalog import CONCEPTS, DECISIONS, Family

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = {
    "simple.py": "recompute and print every number of the section By hand",
    "code_numpy.py": "the mechanism from scratch, in NumPy and the standard library alone",
    "code_pytorch.py": "the same with the library people use (or code_sklearn.py)",
    "figure.py": "draw the figure from computed data, with macros.drawing",
}


def _least(metadata: list) -> int:
    """The least number of entries that a list's constraints ask for."""
    return max((m.min_length for m in metadata if isinstance(m, MinLen)), default=1)


def _skeleton(kind: typing.Any, hint: str, least: int = 1) -> typing.Any:
    """A value of the form `kind` with a hole wherever the author has to write."""
    origin = typing.get_origin(kind)
    if origin is typing.Annotated:
        inner, *metadata = typing.get_args(kind)
        flat = [x for m in metadata for x in (m.metadata if isinstance(m, FieldInfo) else [m])]
        return _skeleton(inner, hint, _least(flat))
    if origin is list:
        return [_skeleton(typing.get_args(kind)[0], hint) for _ in range(least)]
    if origin is typing.Literal:
        return f"TODO: one of {', '.join(typing.get_args(kind))}"
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return {
            name: _skeleton(f.annotation, f.description or name, _least(f.metadata))
            for name, f in kind.model_fields.items()
            if f.is_required()
        }
    return f"TODO: {hint}"


def _yaml(data: typing.Any) -> str:
    return yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=1000)


def families() -> dict[str, Family]:
    """The kinds of page that can be made, each with its family."""
    return {kind: f for f in (CONCEPTS, DECISIONS) for kind in pages.kinds(f.templates)}


def files(slug: str, kind: str, title: str) -> dict[str, str]:
    """The name and text of every file of a new page's folder."""
    family = families()[kind]
    card = _skeleton(family.card, "") | {"title": title}
    if family is CONCEPTS:
        card["needs"] = []
    blocks = "\n\n".join(
        f"{{% block {spec.name} %}}\nTODO: {spec.hint}\n{{% endblock %}}"
        for spec in pages.block_specs(kind, family.templates)
        if spec.required
    )
    page = f'---\n{_yaml(card)}---\n{{% extends "{family.templates}/{kind}.md" %}}\n\n{blocks}\n'
    out = {"index.md": page}
    for name, model in schema.BY_KIND[kind].items():
        out[f"{name}.yml"] = _yaml(_skeleton(model, name))
    if family is CONCEPTS:
        out |= {name: f'"""TODO: {hint}."""\n' for name, hint in PROGRAMS.items()}
    return out


def make(root: Path, slug: str, kind: str, title: str) -> Path:
    """Write a new page's folder below `root`. Raises ValueError where that cannot be done."""
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug):
        raise ValueError(
            f"SLUG={slug!r}: lowercase words joined by hyphens, as in gradient-descent"
        )
    if kind not in families():
        raise ValueError(f"KIND={kind!r}: one of {', '.join(families())}")
    if not title.strip():
        raise ValueError("TITLE is missing: as readers would write it, in sentence case")
    shown = f"docs/{families()[kind].folder}/{slug}"
    folder = root / shown
    if folder.exists():
        raise ValueError(f"{shown} is there already")
    folder.mkdir(parents=True)
    for name, text in files(slug, kind, title).items():
        (folder / name).write_text(text, encoding="utf-8")
    planned = root / "docs/concepts/planned.yml"
    lines = planned.read_text(encoding="utf-8").splitlines(keepends=True)
    planned.write_text("".join(x for x in lines if not x.startswith(f"{slug}:")), encoding="utf-8")
    return folder


def main(arguments: list[str]) -> int:
    if len(arguments) != 3 or not all(arguments):
        print(f"make new SLUG=… KIND={'|'.join(families())} TITLE=…")
        return 2
    try:
        folder = make(ROOT, *arguments)
    except ValueError as error:
        print(error)
        return 2
    slug, page = folder.name, folder.relative_to(ROOT / "docs")
    print(
        f"docs/{page}/ is made. Next:\n"
        f"  add `- {page}/index.md` under its topic in mkdocs.yml\n"
        f"  make check SLUG={slug}     lists every hole by file and line\n"
        f"  make samples SLUG={slug}   records what the programs print\n"
        f"  make figures SLUG={slug}   draws the figures"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
