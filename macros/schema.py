"""The typed form of every data file of a concept. Unknown keys are errors."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]

Kind = Literal["mathematical", "architecture", "training"]
Level = Literal["beginner", "intermediate", "advanced"]
QuestionKind = Literal["recall", "predict", "compute", "debug"]
Domain = Literal[
    "body", "city", "craft", "factory", "games", "home", "kitchen", "money", "music",
    "nature", "office", "outdoors", "school", "sport", "travel",
]  # fmt: skip


class Record(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Prediction(Record):
    """What the reader guesses before reading, and the section at whose end it is answered."""

    question: Text
    answer: Text
    where: Literal["visual", "simple", "math", "code"]


class Card(Record):
    """A concept page's front matter."""

    title: Text
    answer: Annotated[Text, StringConstraints(max_length=160)]
    level: Level
    needs: list[Slug] = []
    predict: Prediction
    aliases: list[Text] = Field(min_length=1)
    questions: list[Text] = Field(min_length=3, max_length=8)


class Mapping(Record):
    scene: Text
    concept: Text


class Analogy(Record):
    """analogy.yml: the picture in one sentence, what maps to what, and where it misleads."""

    domain: Domain
    picture: Text
    mapping: list[Mapping] = Field(min_length=3)
    breaks: list[Text] = Field(min_length=2)


class Symbol(Record):
    """One row of symbols.yml; `symbol` is LaTeX without dollars."""

    symbol: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
    say: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
    meaning: Text
    shape: Text


class Pitfall(Record):
    """One misconception of pitfalls.yml; `source` is a key of references.bib."""

    id: Slug
    claim: Text
    truth: Text
    why: Text
    instead: Text
    source: str | None = None


class Option(Record):
    """`why` says what tempts and why it is wrong, or, for the right one, why it is right."""

    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
    why: Text
    right: bool = False


class Question(Record):
    """One question of practice.yml; with `options` it is a choice with one right answer."""

    id: Slug
    kind: QuestionKind
    prompt: Text
    answer: Text
    options: list[Option] = []

    @model_validator(mode="after")
    def _one_right(self):
        if self.options and (len(self.options) < 3 or sum(o.right for o in self.options) != 1):
            raise ValueError(
                f"question `{self.id}` needs three or more options, one of them right"
                " — add options, and mark one `right: true`"
            )
        return self


class Component(Record):
    """One row of an architecture's components.yml."""

    part: Text
    job: Text
    shape_in: Text
    shape_out: Text


class Cause(Record):
    """One row of a training page's causes.yml, likeliest first; `fix` names a sample file."""

    cause: Text
    tell: Text
    do: Text
    fix: Annotated[str, StringConstraints(pattern=r"^fix_[a-z0-9_]+\.py$")]


def _distinct(items: list) -> list:
    for name, count in Counter(item.id for item in items).items():
        if count > 1:
            raise ValueError(f"the id `{name}` stands {count} times — give each its own id")
    return items


def _all_kinds(questions: list[Question]) -> list[Question]:
    missing = {"recall", "predict", "compute", "debug"} - {q.kind for q in questions}
    if missing:
        raise ValueError(
            f"no question of kind {', '.join(sorted(missing))} — the standard asks for all four"
        )
    if not any(q.options for q in questions):
        raise ValueError("no question has options — make at least one a choice")
    return questions


Symbols = Annotated[list[Symbol], Field(min_length=2)]
Pitfalls = Annotated[list[Pitfall], Field(min_length=3), AfterValidator(_distinct)]
Practice = Annotated[
    list[Question], Field(min_length=5), AfterValidator(_distinct), AfterValidator(_all_kinds)
]
Components = Annotated[list[Component], Field(min_length=3)]
Causes = Annotated[list[Cause], Field(min_length=3)]


# The data files beside a page, by kind: each file's name and form.
COMMON = {
    "analogy": Analogy,
    "symbols": Symbols,
    "pitfalls": Pitfalls,
    "practice": Practice,
}
BY_KIND: dict[str, dict[str, Any]] = {
    "mathematical": COMMON,
    "architecture": COMMON | {"components": Components},
    "training": COMMON | {"causes": Causes},
}
