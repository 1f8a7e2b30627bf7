"""Corrections that take away something that was given: decisions of their own (Arts 17, 19, 35)."""

from collections.abc import Sequence
from typing import cast

from bot.actions.answers import answer_correction, request_decision
from bot.actions.answers.withholding_form import WITHHOLDING, WithholdingAnswers
from bot.actions.delivery import leaving_remarks
from bot.actions.exemptions import exemption_list
from bot.actions.letters import current_decision
from bot.desk.procedures import Offers, Procedure, on_case
from bot.desk.turn import Turn
from bot.domain.authority import Authority
from bot.domain.case import Case
from bot.domain.form_answers import Answers
from bot.texts import OFFICIAL


async def start(turn: Turn, case: Case | None) -> Answers:
    """Carry the items that were given, of which one may be taken away."""
    standing = await current_decision.decision_of(turn, case) if case else None
    given = standing.given.decision_by_item if standing else ()
    return {"withholding_of": [one.decision_item for one in given if one.gives]} if given else {}


async def items_offered(_turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer the items that were given."""
    items = cast(Sequence[str], answers.get("withholding_of") or ())
    return [(item, item) for item in items]


async def withhold(turn: Turn, by: Authority, case: Case, given: WithholdingAnswers) -> None:
    """Decide what is taken away, and send it as a correction once nobody must approve it."""
    decided = given.decided(await _standing(turn, case))
    correction = given.correction.model_dump_json()
    kept, role = await request_decision.keep(turn, case, by, decided, correction)
    if role is None:
        await answer_correction.release(turn, case, kept, by)
        return
    await request_decision.ask_approval(turn, case, kept, role)
    turn.answer(turn.texts.plain(OFFICIAL, "correction-waits-for-approval"), alert=True)


async def _standing(turn: Turn, case: Case) -> Answers:
    """Return the decision by which something was given; by letter or e-mail, what was asked."""
    standing = await current_decision.decision_of(turn, case)
    if standing is None:
        return {**request_decision.as_asked(case), "decision_given": case.subject}
    answers: Answers = standing.given.model_dump(mode="json", exclude_none=True)
    return answers


FORMS = (
    Procedure(
        WITHHOLDING,
        on_case(withhold),
        start,
        derive=exemption_list.inherited,
        beside={"let_go_reason": leaving_remarks.told},
        offers={
            "withholding_item": Offers(items_offered, closed=True),
            "decision_exemption": exemption_list.OFFERED,
        },
    ),
)
