"""The superior's answer to an objection (UU 14/2008 ps. 36 ayat (2) and (3))."""

from bot.domain.form_answers import Answers, text_in
from bot.domain.law.acts import Act
from bot.domain.law.objection_rules import REOPENS, UPHOLDS, Ground, ObjectionOutcome, may_settle
from bot.forms.answer_fields import (
    HIDDEN_FIELD,
    LET_GO,
    Day,
    Files,
    OutgoingAnswers,
    Reasons,
    Words,
)
from bot.forms.form_engine import Form, Step, answered


class ObjectionDecisionAnswers(OutgoingAnswers):
    """What the superior decides; an order names a date, an agreement its words.

    `objection_answer_signed` is the letter as it was signed on paper, if it was;
    `objection_answer_judge` the official outside the office who signed it, if it was one.
    `settlement_signed` the agreement with the signatures of both sides.
    """

    objection_id: int = 0
    objection_answer_outcome: ObjectionOutcome
    objection_answer_reasons: Reasons | None = None
    objection_answer_order: Words | None = None
    objection_answer_due: Day | None = None
    objection_answer_agreement: Words | None = None
    objection_answer_signed: Files = ()
    objection_answer_judge: str = ""
    settlement_signed: Files = ()

    @property
    def signed(self) -> Files:
        """Return the scan of what was signed on paper: the answer, or the agreement."""
        return self.objection_answer_signed or self.settlement_signed


_SAID = (
    "objection_answer_outcome",
    "objection_answer_reasons",
    "objection_answer_order",
    "objection_answer_due",
    "objection_answer_agreement",
)


def start_objection_answer(ground: Ground, objection_id: int, before: Answers) -> Answers:
    """Start an answer; the ground decides which outcomes the law allows.

    What was said in one that was taken back `before` stands in it already.
    """
    said = {name: before[name] for name in _SAID if name in before}
    return {"ground": ground.value, "objection_id": objection_id, **said}


def _possible(answers: Answers, outcome: str) -> bool:
    settled = outcome == ObjectionOutcome.SETTLED
    return not settled or may_settle(Ground(text_in(answers, "ground") or Ground.REFUSED))


_upholds = answered("objection_answer_outcome", *UPHOLDS)
_reopens = answered("objection_answer_outcome", *REOPENS)
_is_settled = answered("objection_answer_outcome", ObjectionOutcome.SETTLED)
OBJECTION_ANSWER = Form(
    name="objection_answer",
    model=ObjectionDecisionAnswers,
    carried=(HIDDEN_FIELD, "ground", "objection_id", "objection_answer_judge"),
    steps=(
        Step("objection_answer_outcome", "choice", tuple(ObjectionOutcome), possible=_possible),
        Step("objection_answer_reasons", "text", when=_upholds),
        Step("objection_answer_order", "text", when=_reopens),
        Step("objection_answer_due", "text", when=_reopens),
        Step("objection_answer_agreement", "text", when=_is_settled),
        Step("settlement_signed", "collect", ("done",), when=_is_settled),
        Step("objection_answer_signed", "collect", ("done",), when=lambda a: not _is_settled(a)),
        LET_GO,
        Step("objection_answer_confirm", "confirm", ("send",)),
    ),
    act=Act.ANSWER_OBJECTION,
)
