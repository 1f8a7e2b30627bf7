"""The decision on a request: the seven points of UU 14/2008 ps. 22 ayat (7), asked one by one."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any, Literal, Self, get_args

from pydantic import (
    AfterValidator,
    Field,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from bot.domain.form_answers import Answers, parts_in
from bot.domain.law.acts import Act
from bot.domain.law.decision import Decision, DecisionItem, Outcome, outcome_of
from bot.domain.law.exemption import PERSONAL, Article17, Article18, Exemption
from bot.forms.answer_fields import (
    LONGEST_LINE,
    Day,
    Reasons,
    Rupiah,
    ShortLine,
    TextLines,
    Words,
    demand_value,
)
from bot.forms.decision_items import INHERITED, changed, gathered, items_in, listed, open_item
from bot.forms.form_engine import Form, FormModel, Step, answered
from bot.forms.request_form import Delivery, deliverable

ITEMS = "items"
"""The answer to "which outcome" that leads to an outcome for each item."""
MOST_ITEMS = 12
_GIVES = {Outcome.GRANTED, Outcome.PARTLY}
_WITHHELD = (Outcome.REFUSED, Outcome.NOT_HELD, Outcome.NOT_DOCUMENTED)


def _still_exempt(answer: str, info: ValidationInfo) -> str:
    # Art 18(2): with consent or a public office, letters g and h do not apply.
    if answer != "neither" and info.data.get("decision_article17") in PERSONAL:
        raise PydanticCustomError("error-decision-article18-opens", "it is open then")
    return answer


def _split(items: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(dict.fromkeys(items))
    if not 2 <= len(kept) <= MOST_ITEMS:
        raise PydanticCustomError(
            "error-decision-items-number",
            "too few or many",
            {"seen": len(kept), "most": MOST_ITEMS},
        )
    if longest := [item for item in kept if len(item) > LONGEST_LINE]:
        raise PydanticCustomError(
            "error-decision-items-long",
            "too long",
            {"item": longest[0][:LONGEST_LINE], "most": LONGEST_LINE},
        )
    return kept


def _followed(answer: Any, handler: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Any:
    """Read an outcome; of a complete decision by items, derive it from theirs."""
    by_item: tuple[ItemAnswers, ...] = info.data.get("decision_by_item", ())
    if answer == ITEMS and info.context is not None:  # the form is still being filled
        return ITEMS
    if answer == ITEMS and by_item:
        return outcome_of(one.decision_outcome for one in by_item)
    return handler(answer)


class RefusalAnswers(FormModel):
    """The basis of a refusal; `decision_exemption` is an entry's number on the list.

    Nobody is asked for the letter of Art 17 and the statute beside it, which are the entry's.
    `decision_reasons` is the PPID's own sentence why it fits the request; what opening would do is
    quoted from the entry.
    """

    decision_article17: Article17 | None = None
    decision_statute: str = ""
    decision_exemption: Annotated[int, Field(ge=1, le=99_999)] | None = None
    decision_article18: (
        Annotated[Literal["neither", "consent", "public_office"], AfterValidator(_still_exempt)]
        | None
    ) = None
    decision_article18_reason: Words | None = None
    decision_reasons: Reasons | None = None

    def demand_refusal(self) -> None:
        """Raise PydanticCustomError if part of the basis of a refusal is missing."""
        demand_value(self.decision_exemption, self.decision_reasons)
        demand_value(self.decision_article18, self.decision_article18_reason)


class PartAnswers(RefusalAnswers):
    """What is decided on one thing that is asked: the request as a whole, or one of its items.

    `decision_withheld` names the part that a correction takes away; of any other decision it is
    what is blacked out, or what is not among the given.
    """

    decision_outcome: Outcome
    decision_rest: Literal[Outcome.REFUSED, Outcome.NOT_HELD, Outcome.NOT_DOCUMENTED] | None = None
    decision_held: Literal["yes", "no"] | None = None
    decision_other_body: ShortLine | None = None
    decision_given: Words | None = None
    decision_blacked_out: Literal["yes", "no"] | None = None
    decision_blacked_out_reason: Words | None = None
    decision_withheld: Words | None = None

    @property
    def gives(self) -> bool:
        """Say whether anything is given."""
        return self.decision_outcome in _GIVES

    @property
    def withheld(self) -> Outcome | None:
        """Return why something is not given, or None if all is."""
        outcome = self.decision_outcome
        return {Outcome.GRANTED: None, Outcome.PARTLY: self.decision_rest}.get(outcome, outcome)

    def demand_part(self) -> None:
        """Raise PydanticCustomError if the outcome needs an answer that is missing."""
        demand_value(self.decision_held)
        if self.decision_outcome is Outcome.PARTLY:
            demand_value(self.decision_rest, self.decision_blacked_out, self.decision_reasons)
        if self.decision_blacked_out == "yes":
            demand_value(self.decision_blacked_out_reason)
        if self.gives:
            demand_value(self.decision_given)
        if self.withheld is Outcome.REFUSED:
            self.demand_refusal()

    def part(self, entries: Mapping[int, Exemption]) -> Decision:
        """Return it as the legal rules check it; `entries` are the exemptions by number."""
        exemption = entries.get(self.decision_exemption or 0)
        return Decision(
            outcome=self.decision_outcome,
            held=self.decision_held == "yes",
            other_body=self.decision_other_body or "",
            other_body_unknown=self.decision_other_body is None,
            reasons=self.decision_reasons or "",
            material=self.decision_given or "",
            rest=self.decision_rest or Outcome.REFUSED,
            blacked_out=self.decision_blacked_out and self.decision_blacked_out == "yes",
            # Where nothing is blacked out, the reasons say why a part is not given.
            blacked_out_reason=self.decision_blacked_out_reason or self.decision_reasons or "",
            letter=exemption.letter if exemption else self.decision_article17,
            exemption=exemption,
            article_18=self._article_18(),
        )

    def _article_18(self) -> Article18 | None:
        answer = self.decision_article18
        if answer is None:
            return None
        return Article18(
            answer == "consent", answer == "public_office", self.decision_article18_reason or ""
        )


class ItemAnswers(PartAnswers):
    """What is decided on an item, which the officer has named."""

    decision_item: ShortLine

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        self.demand_part()
        return self


class _ByItem(FormModel):
    # Before the outcome, which follows from these.
    decision_items: Annotated[TextLines, AfterValidator(_split)] | None = None
    decision_by_item: tuple[ItemAnswers, ...] = ()


class DecisionAnswers(PartAnswers, _ByItem):
    """A decision, as a whole or by items.

    A letter without a number gets the next one of the office's series.
    """

    decision_outcome: Annotated[Outcome, WrapValidator(_followed)]
    decision_format: Literal["softcopy", "hardcopy", "see"] | None = None
    decision_delivery: Delivery | None = None
    decision_cost: Rupiah | None = None
    decision_payment: Words | None = None
    decision_means: Literal["words", "letter"]
    decision_letter_number: ShortLine | None = None
    decision_letter_date: Day | None = None
    decision_signatory: ShortLine | None = None

    @property
    def parts(self) -> tuple[PartAnswers, ...]:
        """Return the decision on each item, in order; without items, the one on the whole."""
        return self.decision_by_item or (self,)

    def decided(self, entries: Mapping[int, Exemption]) -> Decision:
        """Return the decision that the legal rules check; `entries` are those picked, by number."""
        items = tuple(
            DecisionItem(one.decision_item, self._with_way(one.part(entries)))
            for one in self.decision_by_item
        )
        return replace(self._with_way(self.part(entries)), items=items)

    def _with_way(self, part: Decision) -> Decision:
        return replace(
            part,
            delivery=self.decision_delivery or "",
            format=self.decision_format or "",
            cost=(self.decision_cost or 0) if part.gives else None,
            payment=self.decision_payment or "",
        )

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if not self.decision_by_item:
            self.demand_part()
        elif [one.decision_item for one in self.decision_by_item] != [*(self.decision_items or ())]:
            demand_value(None)
        if self.gives:
            demand_value(self.decision_format, self.decision_delivery)
        if self.decision_cost:
            demand_value(self.decision_payment)
        if self.decision_means == "letter":
            demand_value(self.decision_letter_date, self.decision_signatory)
        return self


def start_decision(obtain: str, file_format: str | None, delivery: str) -> Answers:
    """Start with the format and delivery that the requester chose; both can be changed."""
    shown = "see" if obtain == "see" else file_format or "softcopy"
    return {"decision_format": shown, "decision_delivery": delivery}


def _asked_anew(answers: Answers) -> Answers:
    # An answer that was filled in for the earlier choice may have to be asked for this one.
    settled = {"decision_held", "decision_blacked_out"}
    return {name: value for name, value in answers.items() if name not in settled}


def _as_a_whole_or_not(answers: Answers) -> Answers:
    changed = _asked_anew(answers)
    if _is_by_item(changed):
        return listed(changed, _OF_AN_ITEM)
    return {name: value for name, value in changed.items() if name != "decision_by_item"}


_is_by_item = answered("decision_outcome", ITEMS)


def _outcome(answers: Answers) -> object:
    """Return the outcome that the questions are about: of the open item, or of the whole."""
    return answers.get("decision_item_outcome" if _is_by_item(answers) else "decision_outcome")


def _gives(answers: Answers) -> bool:
    return _outcome(answers) in _GIVES


def _names_what_is_given(answers: Answers) -> bool:
    return _gives(answers) and not (_is_by_item(answers) and not _is_partial(answers))


def _gives_anything(answers: Answers) -> bool:
    if not _is_by_item(answers):
        return _gives(answers)
    if not items_in(answers) or open_item(answers) is not None:
        return True  # it may still
    decided = parts_in(answers, "decision_by_item")
    return any(one.get("decision_outcome") in _GIVES for one in decided)


def _is_partial(answers: Answers) -> bool:
    return _outcome(answers) == Outcome.PARTLY


def _withheld(answers: Answers) -> object:
    return answers.get("decision_rest") if _is_partial(answers) else _outcome(answers)


def _refuses(answers: Answers) -> bool:
    return _withheld(answers) == Outcome.REFUSED


def _may_be_held(answers: Answers, held: str) -> bool:
    match _outcome(answers):
        case Outcome.NOT_DOCUMENTED:
            return True
        case Outcome.NOT_HELD:
            return held == "no"
        case _:
            return held == "yes"


def _asks_other_body(answers: Answers) -> bool:
    return answers.get("decision_held") == "no" or _withheld(answers) == Outcome.NOT_HELD


def _may_be_blacked_out(answers: Answers, blacked_out: str) -> bool:
    # Only exempt parts are blacked out; information that is not held needs no blacking out.
    return blacked_out == "no" or _refuses(answers)


_by_letter = answered("decision_means", "letter")
_OF_AN_ITEM = (
    Step(
        "decision_item_outcome",
        "choice",
        tuple(Outcome),
        when=lambda a: open_item(a) is not None,
        then=_asked_anew,
        same_text_as="decision_outcome",
    ),
    Step("decision_rest", "choice", _WITHHELD, when=_is_partial, then=_asked_anew),
    Step(
        "decision_held",
        "choice",
        ("yes", "no"),
        when=lambda a: _outcome(a) is not None,
        possible=_may_be_held,
    ),
    Step("decision_other_body", "text", when=_asks_other_body, optional=True),
    Step("decision_exemption", "text", when=_refuses),
    Step("decision_article18", "choice", ("neither", "consent", "public_office"), when=_refuses),
    Step("decision_article18_reason", "text", when=_refuses),
    Step("decision_reasons", "text", when=lambda a: _refuses(a) or _is_partial(a)),
    Step("decision_given", "text", when=_names_what_is_given),
    Step(
        "decision_blacked_out",
        "choice",
        ("yes", "no"),
        when=lambda a: "decision_rest" in a,
        possible=_may_be_blacked_out,
    ),
    Step("decision_blacked_out_reason", "text", when=answered("decision_blacked_out", "yes")),
)
"""Questions that are asked about each item, or once about the whole."""
DECISION = Form(
    name="decision",
    model=DecisionAnswers,
    steps=(
        Step("decision_outcome", "choice", (*Outcome, ITEMS), then=_as_a_whole_or_not),
        Step("decision_items", "text", when=_is_by_item, then=lambda a: listed(a, _OF_AN_ITEM)),
        *_OF_AN_ITEM,
        Step("decision_format", "choice", ("softcopy", "hardcopy", "see"), when=_gives_anything),
        Step(
            "decision_delivery",
            "choice",
            get_args(Delivery),
            when=lambda a: "decision_format" in a,
            possible=deliverable("decision_format"),
        ),
        Step("decision_cost", "text", when=_gives_anything, optional=True),
        Step("decision_payment", "text", when=lambda a: bool(a.get("decision_cost"))),
        Step("decision_means", "choice", ("words", "letter")),
        Step("decision_letter_number", "text", when=_by_letter, optional=True),
        Step("decision_letter_date", "text", when=_by_letter),
        Step("decision_signatory", "text", when=_by_letter),
        Step(
            "decision_change",
            "text",
            when=answered("decision_confirm", "change"),
            then=changed,
        ),
        Step(
            "decision_confirm",
            "confirm",
            ("ready", "change"),
            possible=lambda a, choice: choice == "ready" or _is_by_item(a),
        ),
    ),
    carried=("decision_by_item", "decision_wanted", "decision_withheld", *INHERITED),
    collect_items=lambda answers: gathered(answers, _OF_AN_ITEM),
    act=Act.DECIDE,
)
