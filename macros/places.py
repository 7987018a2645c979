"""The places of a page that links can lead to, known before it is built."""

from __future__ import annotations

import re
from functools import cache

from . import pages, samples, trees
from .catalog import Entry
from .rendering import fix_id, slug

FAMILIES = {"concepts": "concept", "decide": "tree", "workflow": "workflow"}
_INCLUDED = re.compile(r'{%-? *(?:include|extends) "([\w/-]+)\.md"')
# A heading's id, a tab's label, or the id of a block of HTML; those with Jinja come from data.
_PLACE = re.compile(
    r"^#+ .*{: #(?P<heading>[\w-]+) }|^/+ tab \| (?P<label>[\w-]+)$"
    r"|\w#(?P<block>[\w-]+)(?![\w{-])|attrs: {id: (?P<attrs>[\w-]+)}",
    re.M,
)


@cache
def _fixed(template: str) -> frozenset[str]:
    """The ids that a template gives every page, those of its parts included."""
    text = (pages.TEMPLATES / f"{template}.md").read_text(encoding="utf-8")
    found, heading = set(), ""
    for m in _PLACE.finditer(text):
        heading = m["heading"] or heading
        found.add(f"{heading}-{m['label'].lower()}" if m["label"] else m[m.lastgroup])
    return frozenset(found.union(*map(_fixed, _INCLUDED.findall(text))))


def of(entry: Entry) -> set[str]:
    """The ids on a concept's page, a decision's, or one of the workflow. Of other pages, whose
    places are made from the whole book, none."""
    family = FAMILIES.get(entry.address.split("/")[0])
    if not family or not entry.kind:
        return set()
    found = set(_fixed(f"{family}/{entry.kind}"))
    data = entry.data
    if family == "concept":
        found |= {"your-guess", *(f"code-{slug(s.label)}" for s in samples.tabs(entry.folder))}
    found |= {f"{kind}-{q.id}" for q in data.get("practice", []) for kind in ("question", "answer")}
    found |= {f"pitfall-{p.id}" for p in data.get("pitfalls", [])}
    found |= {fix_id(cause.fix) for cause in data.get("causes", [])}
    found |= {item.id for name in ("pairs", "checks") for item in data.get(name, [])}
    found |= set(trees.nodes(data["tree"])) if "tree" in data else set()
    for passage in entry.texts:
        found |= set(re.findall(r"{:[^}\n]*?#([\w-]+)", passage.text))
        found |= set(re.findall(r"\bid(?:=\"|: )([\w-]+)", passage.text))
    return found
