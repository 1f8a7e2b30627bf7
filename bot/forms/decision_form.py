"""The decision on a request: the seven points of UU 14/2008 ps. 22 ayat (7), asked one by one."""

from typing import Annotated, Literal, Self, get_args

from pydantic import AfterValidator, Field, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from bot.domain.decision import Article18, Decision, Outcome
from bot.domain.exemption import PERSONAL, Article17, Exemption
from bot.domain.form_answers import Answers, text_in
from bot.forms.answer_fields import Day, Reasons, Rupiah, ShortLine, Words, demand
from bot.forms.form_engine import Form, FormModel, Step
from bot.forms.request_form import DELIVERIES, Delivery

_GIVES = {Outcome.GRANTED, Outcome.PARTLY}
_WITHHELD = (Outcome.REFUSED, Outcome.NOT_HELD, Outcome.NOT_DOCUMENTED)


def _still_exempt(answer: str, info: ValidationInfo) -> str:
    # Art 18(2): with consent or a public office, letters g and h do not apply.
    if answer != "neither" and info.data.get("decision_article17") in PERSONAL:
        raise PydanticCustomError("error-decision-article18-opens", "it is open then")
    return answer


class RefusalAnswers(FormModel):
    """On what a refusal rests; `decision_exemption` is the number of an entry of the list."""

    decision_article17: Article17 | None = None
    decision_exemption: Annotated[int, Field(ge=1, le=99_999)] | None = None
    decision_test: ShortLine | None = None
    decision_article18: (
        Annotated[Literal["neither", "consent", "public_office"], AfterValidator(_still_exempt)]
        | None
    ) = None
    decision_article18_reason: Words | None = None
    decision_reasons: Reasons | None = None

    def demand_refusal(self) -> None:
        """Raise PydanticCustomError if something is missing on which a refusal rests."""
        demand(self.decision_article17, self.decision_exemption, self.decision_test)
        demand(self.decision_article18, self.decision_article18_reason, self.decision_reasons)


class DecisionAnswers(RefusalAnswers):
    """A decision; a letter without a number gets the next one of the office's series."""

    decision_outcome: Outcome
    decision_rest: Literal[Outcome.REFUSED, Outcome.NOT_HELD, Outcome.NOT_DOCUMENTED] | None = None
    decision_held: Literal["yes", "no"]
    decision_other_body: ShortLine | None = None
    decision_given: Words | None = None
    decision_blacked_out: Literal["yes", "no"] | None = None
    decision_blacked_out_reason: Words | None = None
    decision_format: Literal["softcopy", "hardcopy", "see"] | None = None
    decision_delivery: Delivery | None = None
    decision_cost: Rupiah | None = None
    decision_payment: Words | None = None
    decision_means: Literal["words", "letter"]
    decision_letter_number: ShortLine | None = None
    decision_letter_date: Day | None = None
    decision_signatory: ShortLine | None = None

    @property
    def gives(self) -> bool:
        """Say whether anything is given."""
        return self.decision_outcome in _GIVES

    def decided(self, exemption: Exemption | None = None) -> Decision:
        """Return the decision that the legal rules check; `exemption` is the entry picked."""
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
            delivery=self.decision_delivery or "",
            format=self.decision_format or "",
            cost=(self.decision_cost or 0) if self.gives else None,
            payment=self.decision_payment or "",
            letter=self.decision_article17,
            exemption=exemption,
            consequence_test=self.decision_test or "",
            article_18=self._article_18(),
        )

    def _article_18(self) -> Article18 | None:
        answer = self.decision_article18
        if answer is None:
            return None
        return Article18(
            answer == "consent", answer == "public_office", self.decision_article18_reason or ""
        )

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.decision_outcome is Outcome.PARTLY:
            demand(self.decision_rest, self.decision_blacked_out, self.decision_reasons)
        if self.decision_blacked_out == "yes":
            demand(self.decision_blacked_out_reason)
        if self.decision_outcome in _GIVES:
            demand(self.decision_given, self.decision_format, self.decision_delivery)
        if Outcome.REFUSED in {self.decision_outcome, self.decision_rest}:
            self.demand_refusal()
        if self.decision_cost:
            demand(self.decision_payment)
        if self.decision_means == "letter":
            demand(self.decision_letter_date, self.decision_signatory)
        return self


def start_decision(obtain: str, file_format: str | None, delivery: str) -> Answers:
    """Start with the format and delivery that the requester chose; both can be changed."""
    shown = "see" if obtain == "see" else file_format or "softcopy"
    return {"decision_format": shown, "decision_delivery": delivery}


def _asked_anew(answers: Answers) -> Answers:
    # An answer that was filled in for the earlier choice may have to be asked for this one.
    settled = {"decision_held", "decision_blacked_out"}
    return {name: value for name, value in answers.items() if name not in settled}


def _gives(answers: Answers) -> bool:
    return answers.get("decision_outcome") in _GIVES


def _is_partial(answers: Answers) -> bool:
    return answers.get("decision_outcome") == Outcome.PARTLY


def _withheld(answers: Answers) -> object:
    return answers.get("decision_rest" if _is_partial(answers) else "decision_outcome")


def _refuses(answers: Answers) -> bool:
    return _withheld(answers) == Outcome.REFUSED


def _may_be_held(answers: Answers, held: str) -> bool:
    match answers.get("decision_outcome"):
        case Outcome.NOT_DOCUMENTED:
            return True
        case Outcome.NOT_HELD:
            return held == "no"
        case _:
            return held == "yes"


def _asks_other_body(answers: Answers) -> bool:
    return answers.get("decision_held") == "no" or _withheld(answers) == Outcome.NOT_HELD


def _can_deliver(answers: Answers, way: str) -> bool:
    # Information that is only viewed is viewed at the office.
    return way in DELIVERIES.get(text_in(answers, "decision_format"), ("collect",))


def _may_be_blacked_out(answers: Answers, blacked_out: str) -> bool:
    # Only exempt parts are blacked out; information that is not held needs no blacking out.
    return blacked_out == "no" or _refuses(answers)


def _is_blacked_out(answers: Answers) -> bool:
    return answers.get("decision_blacked_out") == "yes"


def _knows_format(answers: Answers) -> bool:
    return _gives(answers) and "decision_format" in answers


def _costs(answers: Answers) -> bool:
    return bool(answers.get("decision_cost"))


def _by_letter(answers: Answers) -> bool:
    return answers.get("decision_means") == "letter"


DECISION = Form(
    name="decision",
    model=DecisionAnswers,
    steps=(
        Step("decision_outcome", "choice", tuple(Outcome), then=_asked_anew),
        Step("decision_rest", "choice", _WITHHELD, when=_is_partial, then=_asked_anew),
        Step("decision_held", "choice", ("yes", "no"), possible=_may_be_held),
        Step("decision_other_body", "text", when=_asks_other_body, optional=True),
        Step("decision_article17", "choice", tuple(Article17), when=_refuses),
        Step("decision_exemption", "text", when=_refuses),
        Step("decision_test", "text", when=_refuses),
        Step(
            "decision_article18", "choice", ("neither", "consent", "public_office"), when=_refuses
        ),
        Step("decision_article18_reason", "text", when=_refuses),
        Step("decision_reasons", "text", when=lambda a: _refuses(a) or _is_partial(a)),
        Step("decision_given", "text", when=_gives),
        Step(
            "decision_blacked_out",
            "choice",
            ("yes", "no"),
            when=lambda a: _is_partial(a) and "decision_rest" in a,
            possible=_may_be_blacked_out,
        ),
        Step("decision_blacked_out_reason", "text", when=_is_blacked_out),
        Step("decision_format", "choice", ("softcopy", "hardcopy", "see"), when=_gives),
        Step(
            "decision_delivery",
            "choice",
            get_args(Delivery),
            when=_knows_format,
            possible=_can_deliver,
        ),
        Step("decision_cost", "text", when=_gives, optional=True),
        Step("decision_payment", "text", when=_costs),
        Step("decision_means", "choice", ("words", "letter")),
        Step("decision_letter_number", "text", when=_by_letter, optional=True),
        Step("decision_letter_date", "text", when=_by_letter),
        Step("decision_signatory", "text", when=_by_letter),
        Step("decision_confirm", "confirm", ("ready",)),
    ),
)
