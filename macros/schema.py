"""The typed form of every front matter and data file. Unknown keys are errors."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2)]
Short = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]

Kind = Literal["mathematical", "architecture", "training"]
Level = Literal["beginner", "intermediate", "advanced"]
QuestionKind = Literal["recall", "predict", "compute", "debug"]
# Where an analogy is set, and what the list of analogies calls it.
DOMAINS = {
    "city": "City and market", "craft": "Crafts and stage", "factory": "Factory", "games": "Games",
    "body": "Health", "home": "Home", "kitchen": "Kitchen", "money": "Money", "music": "Music",
    "nature": "Nature", "office": "Office", "outdoors": "Outdoors", "school": "School",
    "sport": "Sport", "travel": "Travel",
}  # fmt: skip
Domain = Literal[tuple(DOMAINS)]


class Record(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Prediction(Record):
    """What the reader guesses before reading, and the section at whose end it is answered."""

    question: Text = Field(description="a guess the reader can make before reading")
    answer: Text = Field(description="what is so, and why the wrong guess tempts")
    where: Literal["visual", "simple", "math", "code"]


class Plain(Record):
    """The front matter of a page above the families."""

    title: Text
    hide: list[Literal["navigation", "toc"]] = []


class IndexCard(Record):
    """The front matter that every page has, and all of it for a page that lists others."""

    title: Text
    answer: Annotated[Text, StringConstraints(max_length=160)] = Field(
        description="what it is, in one sentence of 160 characters at most, without jargon"
    )
    aliases: list[Text] = Field(min_length=1, description="another name, abbreviation or spelling")


class Card(IndexCard):
    """The front matter of a page that answers questions."""

    questions: list[Text] = Field(
        min_length=3, max_length=8, description="a question in the words of a stuck student"
    )


class ConceptCard(Card):
    """A concept page's front matter."""

    level: Level
    needs: list[Slug] = Field([], description="slugs of the concepts to know first")
    predict: Prediction


class Mapping(Record):
    scene: Text = Field(description="a part of the scene")
    concept: Text = Field(description="the part of the concept it stands for")


class Analogy(Record):
    """analogy.yml: the picture in one sentence, what maps to what, and where it misleads."""

    domain: Domain
    picture: Text = Field(description="the scene in one sentence")
    mapping: list[Mapping] = Field(min_length=3)
    breaks: list[Text] = Field(min_length=2, description="a way in which the picture misleads")


class Symbol(Record):
    """One row of symbols.yml; `symbol` is LaTeX without dollars."""

    symbol: Short = Field(description="LaTeX without dollars")
    say: Short = Field(description="how to say it aloud")
    meaning: Text = Field(description="what it stands for")
    shape: Text = Field(description="number, (n,), (rows, columns) …")


class Pitfall(Record):
    """One misconception of pitfalls.yml; `source` is a key of references.bib."""

    id: Slug
    claim: Text = Field(description="what people say, in their words")
    truth: Text = Field(description="that it is wrong, then what is right")
    why: Text = Field(description="why people believe it")
    instead: Text = Field(description="what to do instead")
    source: str | None = None
    # A true sentence about the same thing, as short and as bold as the claim: readers are asked
    # which of the two is so. A claim that cannot be judged as true or false has none.
    fact: Text | None = None


class Term(Record):
    """One of terms.yml: a word that the page makes bold and defines, and that no concept has for
    its title or alias. `also` lists the forms in which texts use it besides."""

    term: Short = Field(description="a word that the page makes bold, in its plain form")
    means: Annotated[Text, StringConstraints(max_length=160)] = Field(
        description="what it is, in one sentence of 160 characters at most, without markup"
    )
    also: list[Short] = []


class Option(Record):
    """`why` says what tempts and why it is wrong, or, for the right one, why it is right."""

    text: Short = Field(description="an option")
    why: Text = Field(description="what tempts about it and why it is wrong, or why it is right")
    right: bool = False


class Question(Record):
    """One question of practice.yml; with `options` it is a choice with one right answer."""

    id: Slug
    kind: QuestionKind
    prompt: Text = Field(description="the question")
    answer: Text = Field(description="the full answer")
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

    part: Text = Field(description="a part")
    job: Text = Field(description="what it does")
    shape_in: Text = Field(description="the shape that goes in")
    shape_out: Text = Field(description="the shape that comes out")


class Cause(Record):
    """One row of a training page's causes.yml, likeliest first; `fix` names a sample file."""

    cause: Text = Field(description="a cause, likeliest first")
    tell: Text = Field(description="how to tell that it is this one")
    do: Text = Field(description="what to do")
    fix: Annotated[str, StringConstraints(pattern=r"^fix_[a-z0-9_]+\.py$")]


class Branch(Record):
    """An answer to a question of a tree, and the id of the question or leaf it leads to."""

    says: Text = Field(description="the reader's answer, in a few words")
    to: Slug = Field(description="the id of the question or leaf it leads to")


class TreeQuestion(Record):
    """A question of a decision tree; `tell` is what to look at to answer it."""

    id: Slug
    ask: Text = Field(description="a question that the reader can answer about the own project")
    tell: Text = Field(description="how to tell: what to look at, with numbers where there are any")
    answers: list[Branch] = Field(min_length=2)


class Leaf(Record):
    """An end of a decision tree. `code` names a program beside the page, `tree` another tree that
    goes on from here."""

    id: Slug
    do: Annotated[Text, StringConstraints(max_length=90)] = Field(description="what to do")
    why: Text = Field(description="why, in one sentence")
    otherwise: Text = Field(description="what to try next if it fails, and how that shows")
    concepts: list[Slug] = Field(min_length=1, description="the slug of a concept behind it")
    code: Annotated[str, StringConstraints(pattern=r"^code_[a-z0-9_]+\.py$")] | None = None
    tree: Slug | None = None
    disputed: Text | None = None


class Tree(Record):
    """tree.yml of a decision. The first question is where it starts; an answer may lead to a
    question or leaf that others lead to as well."""

    questions: list[TreeQuestion] = Field(min_length=1)
    leaves: list[Leaf] = Field(min_length=2)


class Step(Record):
    """step.yml of a step of the workflow: what is done when it is, and where to read on."""

    checklist: list[Text] = Field(min_length=4, description="a thing that is done, or not")
    decisions: list[Slug] = Field([], description="the slug of a decision to take in this step")
    concepts: list[Slug] = Field(min_length=1, description="the slug of a concept behind it")


class Pair(Record):
    """One of pairs.yml: a mistake and what to do instead, each with a program, `dont_….py` and
    `do_….py` with the id's words."""

    id: Slug
    dont: Annotated[Text, StringConstraints(max_length=70)] = Field(description="the mistake")
    do: Annotated[Text, StringConstraints(max_length=70)] = Field(description="what to do instead")
    damage: Text = Field(description="what it cost, with the numbers that the programs print")
    why: Text = Field(description="how the damage comes about, and when there is none")
    look: Text = Field(description="how to find it in the own code or report")
    concepts: list[Slug] = Field(min_length=1, description="the slug of a concept behind it")

    @property
    def title(self) -> str:
        """The mistake as advice: `Don't leave out zero_grad.`"""
        return f"Don't {self.dont[0].lower()}{self.dont[1:]}"

    def program(self, side: str) -> str:
        """The file of its `dont` or `do`."""
        return f"{side}_{self.id.replace('-', '_')}.py"


class SelfCheckItem(Record):
    """A question of checks.yml, and what counts as yes."""

    id: Slug
    ask: Text = Field(description="a question about the own project")
    counts: list[Text] = Field(min_length=2, description="what is there if the answer is yes")
    step: Slug = Field(description="the slug of the page of the workflow to go back to")


class CoursePart(Record):
    """A week or a day of a course, and the names of its items: see macros/courses.py."""

    title: Short = Field(description="what the week is about")
    items: list[Short] = Field([], description="the name of an item")


class Course(Record):
    """One of courses.yml: a worked course to start from. It has no date."""

    id: Slug
    title: Text
    about: Text = Field(description="whom it is for, and its pace")
    unit: Literal["week", "day"]
    known: list[Slug] = Field([], description="the slug of a concept that its students know")
    plan: list[CoursePart] = Field(min_length=1)


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


# How else readers ask for a page: other names, names in programs, error messages, complaints.
Searches = Annotated[list[Text], Field(min_length=5)]
Symbols = Annotated[list[Symbol], Field(min_length=2)]
Pitfalls = Annotated[list[Pitfall], Field(min_length=3), AfterValidator(_distinct)]
Practice = Annotated[
    list[Question], Field(min_length=5), AfterValidator(_distinct), AfterValidator(_all_kinds)
]
Terms = list[Term]
Components = Annotated[list[Component], Field(min_length=3)]
Causes = Annotated[list[Cause], Field(min_length=3)]
Pairs = Annotated[list[Pair], Field(min_length=2), AfterValidator(_distinct)]
Courses = Annotated[list[Course], Field(min_length=1), AfterValidator(_distinct)]
SelfCheck = Annotated[list[SelfCheckItem], Field(min_length=2), AfterValidator(_distinct)]


# The data files beside a page, by the page's kind: each file's name and form.
COMMON = {
    "analogy": Analogy,
    "symbols": Symbols,
    "pitfalls": Pitfalls,
    "practice": Practice,
    "terms": Terms,
    "searches": Searches,
}
GUIDE: dict[str, Any] = {"searches": Searches}
BY_KIND: dict[str, dict[str, Any]] = {
    "mathematical": COMMON,
    "architecture": COMMON | {"components": Components},
    "training": COMMON | {"causes": Causes},
    "tree": GUIDE | {"tree": Tree},
    "step": GUIDE | {"step": Step},
    "pairs": GUIDE | {"pairs": Pairs},
    "self-check": GUIDE | {"checks": SelfCheck},
    "project": GUIDE,
    "course": {"courses": Courses},
}
