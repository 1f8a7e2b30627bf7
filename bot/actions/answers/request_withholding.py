"""Corrections that withdraw something that was given: new decisions (Arts 17, 19, 35)."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, cast

from bot.actions.answers import answer_correction, request_decision
from bot.actions.answers.correction_form import CorrectionAnswers
from bot.actions.delivery import disclosure_checks
from bot.actions.exemptions import exemption_list
from bot.actions.letters import decision_wording
from bot.desk.feature_declaration import AnswerOffers, OfficerForm, on_case, requester
from bot.desk.messages import answer_press
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, parts_in
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case
from bot.domain.law.decision import Outcome
from bot.forms.answer_fields import (
    HIDDEN_FIELD,
    LET_GO,
    Files,
    OutgoingAnswers,
    ShortLine,
    Words,
)
from bot.forms.decision_form import DECISION, ITEMS, DecisionAnswers, RefusalAnswers
from bot.forms.decision_items import INHERITED
from bot.forms.form_engine import Form, Step
from bot.texts import OFFICIAL


class WithholdingAnswers(RefusalAnswers, OutgoingAnswers):
    """What is withdrawn, in words for the citizen, what replaces it, and why it is refused."""

    withholding_words: Words
    withholding_files: Files = ()
    withholding_item: ShortLine | None = None
    withholding_left: Literal["some", "none"]

    @property
    def correction(self) -> CorrectionAnswers:
        """Return the correction that tells the citizen of it."""
        return CorrectionAnswers(
            correction_words=self.withholding_words,
            correction_files=self.withholding_files,
            hides=self.hides,
            let_go=self.let_go,
        )

    def decided(self, standing: Answers) -> DecisionAnswers:
        """Return the decision that replaces the standing one."""
        way = ("decision_format", "decision_delivery", "decision_items")
        kept = {name: standing[name] for name in way if name in standing}
        kept["decision_means"] = "words"
        items = parts_in(standing, "decision_by_item")
        if not items:
            return DecisionAnswers.model_validate({**kept, **self._part(standing)})
        by_item = [
            self._part(one) if one.get("decision_item") == self.withholding_item else one
            for one in items
        ]
        return DecisionAnswers.model_validate(
            {**kept, "decision_outcome": ITEMS, "decision_by_item": by_item}
        )

    def _part(self, standing: Answers) -> Answers:
        """Return the new decision on something given: on the whole, or on one item."""
        some = self.withholding_left == "some"
        names = ("decision_item", "decision_given") if some else ("decision_item",)
        refusal = {name: getattr(self, name) for name in RefusalAnswers.model_fields}
        return {
            **{name: standing[name] for name in names if name in standing},
            **refusal,
            "decision_outcome": Outcome.PARTLY if some else Outcome.REFUSED,
            "decision_rest": Outcome.REFUSED if some else None,
            "decision_held": "yes",
            "decision_blacked_out": "no" if some else None,
            "decision_withheld": self.withholding_words if some else None,
        }


_REFUSAL = tuple(
    replace(step, when=lambda _answers: True)
    for step in DECISION.steps
    if step.name in RefusalAnswers.model_fields
)
WITHHOLDING = Form(
    name="withholding",
    model=WithholdingAnswers,
    steps=(
        Step("withholding_words", "text"),
        Step("withholding_files", "collect", ("done",)),
        LET_GO,
        Step("withholding_item", "text", when=lambda a: bool(a.get("withholding_of"))),
        Step("withholding_left", "choice", ("some", "none")),
        *_REFUSAL,
        Step("withholding_confirm", "confirm", ("send",)),
    ),
    carried=(HIDDEN_FIELD, "withholding_of", *INHERITED),
    act=Act.WITHHOLD,
)


async def prefill_withholding(turn: Turn, case: Case | None) -> Answers:
    """Carry the items that were given, of which one may be taken away."""
    standing = await decision_wording.decision_of(turn, case) if case else None
    given = standing.given.decision_by_item if standing else ()
    return {"withholding_of": [one.decision_item for one in given if one.gives]} if given else {}


async def items_offered(_turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer the items that were given."""
    items = cast(Sequence[str], answers.get("withholding_of") or ())
    return [(item, item) for item in items]


async def withhold_items(turn: Turn, by: Authority, case: Case, given: WithholdingAnswers) -> None:
    """Decide a withdrawal and send it as a correction, after an approval if one is needed."""
    decided = given.decided(await _standing(turn, case))
    correction = given.correction.model_dump_json()
    kept, role = await request_decision.record_decision(turn, case, by, decided, correction)
    if role is None:
        await answer_correction.send_approved_correction(turn, case, kept, by)
        return
    await request_decision.ask_approval(turn, case, kept, role, by)
    answer_press(turn, turn.texts.plain(OFFICIAL, "correction-waits-for-approval"), alert=True)


async def _standing(turn: Turn, case: Case) -> Answers:
    """Return the standing decision's answers, or what was asked if none is recorded."""
    standing = await decision_wording.decision_of(turn, case)
    if standing is None:
        return {**request_decision.answers_as_asked(case), "decision_given": case.subject}
    answers: Answers = standing.given.model_dump(mode="json", exclude_none=True)
    return answers


ADDS = (
    OfficerForm(
        WITHHOLDING,
        on_case(withhold_items),
        prefill_withholding,
        derive=exemption_list.with_article,
        side_notes={"let_go": disclosure_checks.hidden_in_form},
        reader=requester,
        offers={
            "withholding_item": AnswerOffers(items_offered, is_exclusive=True),
            "decision_exemption": exemption_list.EXEMPTION_OFFERS,
        },
    ),
)
