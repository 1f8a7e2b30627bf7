"""The information handed over at the counter or by post."""

from typing import Literal

from bot.actions.cases import case_acts, case_rating
from bot.desk import office_time
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import RECENT_DAYS, OfficerForm, on_case
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case
from bot.domain.records.events import EventName
from bot.forms.answer_fields import DayOrMoment, Words
from bot.forms.form_engine import FormModel, plain_form
from bot.texts import OFFICIAL


class HandoverAnswers(FormModel):
    """How, when and with what evidence information was handed over; its time is local."""

    handover_way: Literal["counter", "post"]
    handover_at: DayOrMoment
    handover_evidence: Words


HANDOVER = plain_form("handover", HandoverAnswers, act=Act.HAND_OVER)


async def hand_over(turn: Turn, by: Authority, case: Case, given: HandoverAnswers) -> None:
    """Record the hand-over at the time when it happened, and ask for a rating once."""
    way = turn.texts.plain(OFFICIAL, f"choice-handover-way-{given.handover_way}")
    at = office_time.past_moment(turn, given.handover_at, case.received_at)
    await case_acts.move_state(turn, case, EventName.HANDED_OVER, by)
    await record_event(
        turn,
        case,
        EventName.HANDED_OVER,
        by,
        at,
        channel=given.handover_way,
        evidence=given.handover_evidence,
    )
    await say_group(
        turn, "handover-done", case=case, way=way, at=at, evidence=given.handover_evidence
    )
    await case_rating.ask_rating(turn, case)


ADDS = (OfficerForm(HANDOVER, on_case(hand_over), offers={"handover_at": RECENT_DAYS}),)
