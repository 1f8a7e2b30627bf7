"""A form is a pydantic model and ordered steps; a draft is its answers so far, plain JSON."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from types import UnionType
from typing import Annotated, Any, Generic, Literal, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, ValidationError, ValidationInfo, field_validator
from pydantic_core import to_jsonable_python

from bot.domain.form_answers import Answer, Answers, parts_in
from bot.domain.law.acts import Act
from bot.errors import Refused


class FormModel(BaseModel):
    """The finished form; its errors never show what was typed, which may be identity."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, defer_build=True
    )

    @field_validator("*", mode="after")
    @classmethod
    def _note(cls, value: object, info: ValidationInfo) -> object:
        # A half-filled model cannot be built, so each good value is noted on the way.
        if info.context is not None:
            info.context[info.field_name] = value
        return value


M_co = TypeVar("M_co", bound=FormModel, covariant=True)
Condition = Callable[[Answers], bool]
"""When a question is asked, by the answers so far."""


def answered(name: str, *choices: object) -> Condition:
    """Return a condition: the question was answered by one of these choices."""
    return lambda answers: answers.get(name) in choices


@dataclass(frozen=True)
class Step:
    """One question. Skipping an optional step answers it with None."""

    name: str
    kind: Literal["text", "choice", "collect", "confirm"]
    choices: tuple[str, ...] = ()
    when: Condition = lambda _answers: True
    possible: Callable[[Answers, str], bool] = lambda _answers, _choice: True
    then: Callable[[Answers], Answers] = lambda answers: answers
    warnings: Callable[[str], tuple[str, ...]] = lambda _value: ()
    find_choice: Callable[[str], str | None] = lambda _text: None
    """Find a choice in a sentence that names none, such as an age."""
    optional: bool = False
    implied: str = ""
    """How an answer to the question after it answers this one: by a choice, or by "skip"."""
    same_text_as: str = ""
    """Another question with the same choices, whose names theirs are."""
    listed: Condition = lambda _answers: True
    """Whether its answer is a line of the summary."""

    def text_id(self, prefix: str, choice: str = "") -> str:
        """Name a text of this step: ask, example, error, skip, field, or one of its choices."""
        name = self.same_text_as or self.name if choice else self.name
        return "-".join(filter(None, (prefix, name, choice))).replace("_", "-")

    def offered(self, answers: Answers) -> tuple[str, ...]:
        """List the choices that the answers so far leave possible."""
        return tuple(choice for choice in self.choices if self.possible(answers, choice))

    def has_one_choice(self, answers: Answers) -> bool:
        """Tell whether only one choice is left, so that nobody needs to be asked."""
        return self.kind == "choice" and len(self.offered(answers)) == 1


@dataclass(frozen=True)
class Accepted:
    """The answers with the new one, and the step to ask now (None: complete)."""

    answers: Answers
    step: Step | None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rejected:
    """Why an answer is not accepted: a text id and the values that fill it."""

    error_id: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Form(Generic[M_co]):
    """Ordered steps that fill a model; `carried` names answers that no step asks.

    A form of officers says which `act` it is: its row says who may fill it, and when. If what it
    comes to depends on its answers, `becomes` says which act that is: its row says who signs it.
    """

    name: str
    model: type[M_co]
    steps: tuple[Step, ...]
    carried: tuple[str, ...] = ()
    act: Act | None = None
    act_of: Callable[[Answers], Act] | None = None
    collect_items: Callable[[Answers], Answers] = lambda answers: answers
    """Put answers together that are one thing once they are complete, such as those on an item."""

    def __post_init__(self) -> None:
        asked = {step.name for step in self.steps}
        unasked = set(self.model.model_fields) - asked - set(self.carried)
        if unasked:
            raise ValueError(f"no step asks {sorted(unasked)}")

    def step(self, name: str) -> Step | None:
        """Find a step by name; a draft of an older version may name one that is gone."""
        return next((step for step in self.steps if step.name == name), None)

    def open_at(self, name: str, answers: Answers) -> Step:
        """Return the step of this name, or the next one if the form has changed since."""
        return self.step(name) or self.next(answers) or self.steps[-1]

    def takes(self, step: Step) -> str:
        """Return what a question takes: "day", "moment" (or a day alone), or its kind."""
        field = self.model.model_fields.get(step.name)
        taken = _types(field.annotation) - {type(None)} if field and step.kind == "text" else ()
        if taken == {date}:
            return "day"
        return "moment" if taken == {date, datetime} else step.kind

    def next(self, answers: Answers) -> Step | None:
        """Return the first unanswered step that applies."""
        open_steps = (s for s in self.steps if s.name not in answers and s.when(answers))
        return next(open_steps, None)

    def previous(self, step: Step, answers: Answers) -> Step | None:
        """Return the step asked before this one."""
        earlier = reversed(self.steps[: self.steps.index(step)])
        asked = (s for s in earlier if s.when(answers) and not s.has_one_choice(answers))
        return next(asked, None)

    def implied_next(self, answers: Answers, step: Step) -> tuple[Answers, Step] | None:
        """Return the next question, with the answer that answering it implies; None without one."""
        if not step.implied:
            return None
        raw = None if step.implied == "skip" else step.implied
        match self.answer(answers, step, raw):
            case Accepted(answers=told, step=Step() as after):
                return told, after
        return None

    def is_longer_than(self, answers: Answers, most: int) -> bool:
        """Return whether it may ask more than `most` questions; the final review is not one."""
        step = self.next(answers)
        if step is None or step.kind == "confirm":
            return False
        left = most if step.has_one_choice(answers) else most - 1
        ways = step.offered(answers) if step.kind == "choice" else ("",)
        further = (step.then({**answers, step.name: way}) for way in ways)
        return left < 0 or any(self.is_longer_than(known, left) for known in further)

    def answer(self, answers: Answers, step: Step, raw: object) -> Accepted | Rejected:
        """Check one answer: text, a choice, None to skip, or a part of a collection."""
        if isinstance(raw, str) and step.kind != "text" and raw not in step.offered(answers):
            return Rejected(step.text_id("error"))
        if step.kind == "collect":
            return self._collect(answers, step, raw)
        if not (isinstance(raw, str) or (raw is None and step.optional)):
            return Rejected(step.text_id("error"))
        values, errors = self._check({**answers, step.name: raw})
        if step.name in errors:
            return errors[step.name]
        value = values.get(step.name, raw)
        warnings = step.warnings(value) if isinstance(value, str) else ()
        return self._advance(answers, step, value, warnings)

    def complete(self, answers: Answers) -> M_co:
        """Build the model. Raises Refused when something is missing or no longer holds."""
        try:
            filled = self.model.model_validate(self._fields(answers))
        except ValidationError:
            raise Refused("error-incomplete") from None
        needed = (step.name for step in self.steps if not step.optional and step.when(answers))
        if any(getattr(filled, name, "asked to go on") is None for name in needed):
            raise Refused("error-incomplete")
        return filled

    def _collect(self, answers: Answers, step: Step, raw: object) -> Accepted | Rejected:
        parts = parts_in(answers, step.name)
        if raw == "again":
            return Accepted(step.then({**answers, step.name: []}), step)
        if isinstance(raw, Mapping):
            parts = _with_part(parts, dict(raw))
        elif raw != "done":
            return Rejected(step.text_id("error"))
        values, errors = self._check({**answers, step.name: parts})
        error = errors.get(step.name)
        # The next part may supply what is missing, so this error only blocks "done".
        if error and (raw == "done" or error.error_id != step.text_id("error", "more")):
            return error
        kept = values.get(step.name, parts)
        if raw == "done":
            return self._advance(answers, step, kept)
        return Accepted(step.then({**answers, step.name: kept}), step)

    def _advance(
        self, answers: Answers, step: Step, value: Answer, warnings: tuple[str, ...] = ()
    ) -> Accepted:
        confirms = {s.name for s in self.steps if s.kind == "confirm"}
        kept = {name: old for name, old in answers.items() if name not in confirms}
        settled = self.collect_items(self._settle(step.then({**kept, step.name: value})))
        return Accepted(settled, self.next(settled), warnings)

    def _settle(self, answers: Answers) -> Answers:
        """Drop answers that no longer apply, and fill steps that have one choice left."""
        kept: dict[str, Answer] = {name: answers[name] for name in self.carried if name in answers}
        for step in filter(lambda step: step.when(kept), self.steps):
            offered = step.offered(kept)
            if step.has_one_choice(kept):
                kept[step.name] = offered[0]
            elif step.name in answers and (step.kind != "choice" or answers[step.name] in offered):
                kept[step.name] = answers[step.name]
        _, errors = self._check(kept)
        return {name: value for name, value in kept.items() if name not in errors}

    def _fields(self, answers: Answers) -> Answers:
        return {name: answers[name] for name in self.model.model_fields if name in answers}

    def values(self, answers: Answers) -> Mapping[str, object]:
        """Return the answers that hold so far, as the model has them."""
        return self._validated(answers)[0]

    def _check(self, answers: Answers) -> tuple[Answers, dict[str, Rejected]]:
        """Validate the whole model; return the valid answers, and the errors of the others."""
        values, errors = self._validated(answers)
        return to_jsonable_python(values, exclude_none=True), errors

    def _validated(self, answers: Answers) -> tuple[dict[str, object], dict[str, Rejected]]:
        values: dict[str, object] = {}
        errors: dict[str, Rejected] = {}
        try:
            self.model.model_validate(self._fields(answers), context=values)
        except ValidationError as failure:
            for error in failure.errors(include_url=False, include_input=False):
                name = str(error["loc"][0]) if error["loc"] else ""
                if name in answers:
                    errors.setdefault(name, _rejection(name, error["type"], error.get("ctx", {})))
        return values, errors


def plain_form(
    name: str,
    model: type[M_co],
    *carried: str,
    act: Act | None = None,
    becomes: Callable[[Answers], Act] | None = None,
    at_once: bool = False,
    **when: Condition,
) -> Form[M_co]:
    """Return a form that asks the fields of a model in their order, then shows all of it.

    What a question takes follows from the field's type: a choice, files, or else a text. `when`
    names the conditions of fields that are not always asked; they are needed where they are. What
    is sent `at_once` is not shown before.
    """
    steps = [
        _question(one, field.annotation, optional=field.default is None and one not in when)
        for one, field in model.model_fields.items()
        if one not in carried
    ]
    steps = [replace(step, when=when[step.name]) if step.name in when else step for step in steps]
    confirm = () if at_once else (Step(f"{name}_confirm", "confirm", ("send",)),)
    return Form(name, model, (*steps, *confirm), carried, act, becomes)


def _types(kind: object) -> set[object]:
    """Return the types that an annotation allows, without its constraints."""
    if get_origin(kind) is Annotated:
        return _types(get_args(kind)[0])
    if get_origin(kind) in {Union, UnionType}:
        return set[object]().union(*map(_types, get_args(kind)))
    return {kind}


def _question(name: str, annotation: object, *, optional: bool) -> Step:
    taken = _types(annotation) - {type(None)}
    kind: Any = taken.pop() if len(taken) == 1 else str
    first = next(iter(get_args(kind)), None)
    if get_origin(kind) is Literal:
        return Step(name, "choice", get_args(kind))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return Step(name, "choice", tuple(kind))
    if isinstance(first, type) and issubclass(first, BaseModel):
        return Step(name, "collect", ("done",))
    return Step(name, "text", optional=optional)


def _with_part(parts: list[Answers], newer: Answers) -> list[Answers]:
    """Add a part, or put an edited one in its old place."""
    known = [part["message_id"] for part in parts]
    if newer.get("message_id") not in known:
        return [*parts, newer]
    place = known.index(newer["message_id"])
    return [*parts[:place], newer, *parts[place + 1 :]]


def _rejection(name: str, kind: str, values: Mapping[str, object]) -> Rejected:
    if kind.startswith("error-"):
        return Rejected(kind, values)
    return Rejected(f"error-{name}".replace("_", "-"))
