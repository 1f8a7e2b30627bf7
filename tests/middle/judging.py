"""Who judges an objection in the middle tests, and what they decide."""

from datetime import date, timedelta
from typing import Any

from bot.actions.disputes import dispute_stages
from bot.actions.disputes.dispute_stages import DisputeAnswers
from bot.actions.objections import objection_answer
from bot.desk import permission_checks
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.dispute_rules import Stage
from bot.domain.law.objection_rules import ObjectionOutcome
from bot.domain.people.role_permissions import Role
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from sandbox import Person as Somebody
from tests.middle.people import authority, officer, the_case
from tests.world import TUESDAY, World

WORDS = "Jumlah pemilih akan dikirim sebagai berkas pada hari Senin."


def decision(outcome: ObjectionOutcome, **more: Any) -> ObjectionDecisionAnswers:
    order: dict[str, Any] = {
        "objection_answer_order": WORDS,
        "objection_answer_due": TUESDAY.date() + timedelta(days=1),
    }
    words: dict[str, Any] = {
        ObjectionOutcome.SETTLED: {"objection_answer_agreement": WORDS},
        ObjectionOutcome.UPHELD: {"objection_answer_reasons": WORDS},
        ObjectionOutcome.PARTLY: {**order, "objection_answer_reasons": WORDS},
        ObjectionOutcome.OVERTURNED: order,
    }
    known = {"objection_id": 1, "objection_answer_outcome": outcome, **words[outcome]}
    return ObjectionDecisionAnswers.model_validate({**known, **more})


async def answers(turn: Turn, by: Somebody, given: ObjectionDecisionAnswers, *roles: Role) -> None:
    judge, case = await officer(turn, by, *roles), await the_case(turn)
    signs = await permission_checks.demand(turn, judge, Act.ANSWER_OBJECTION, case)
    await objection_answer.decide_objection(turn, signs, case, given)


LATE = TUESDAY.replace(year=2027, month=1, day=12)
"""A working day on which the superior is silent since yesterday: a dispute is possible."""


async def disputes(turn: Turn, world: World, stage: Stage, on: date) -> None:
    given = DisputeAnswers(objection_id=1, dispute_stage=stage, dispute_on=on)
    budi = await authority(turn, world.budi, Act.RECORD_DISPUTE)
    await dispute_stages.record(turn, budi, await the_case(turn), given)
