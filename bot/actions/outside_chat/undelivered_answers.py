"""Answers that no way delivers: the PPID confirms it, with a record of what was tried in vain.

They count as given on the day of the first attempt, and lie ready; the days to object, or to go to
the Commission, begin once their reader has them.
"""

from typing import Any

from bot.actions.letters import letter_parts, objection_letters, request_letters
from bot.desk import contacts, notice_delivery, paper_sending, permission_checks
from bot.desk.button_acts import group_button
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, say_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.law.legal_notice import ANSWERS, DeliveryProof, Notice
from bot.domain.records.events import EventName
from bot.errors import Refused, require
from bot.texts import OFFICIAL, Markup
from storage import cases, objections


async def record_failed_way(
    turn: Turn, case: Case | None, notice: Notice, proof: DeliveryProof
) -> None:
    """Record that one way of delivery failed, and offer to confirm that no way is left."""
    await notice_delivery.record_failed_way(turn, notice, proof)
    await record_event(
        turn,
        case,
        EventName.WAY_FAILED,
        f"officer:{proof.officer_id}",
        proof.at,
        what=notice.what,
        channel=proof.way,
        evidence=proof.evidence,
    )
    offered: list[list[Button]] = []
    if notice.what in ANSWERS and await notice_delivery.no_way_left(turn, notice):
        gives_up = confirm.button(notice.case_id or 0, notice.id)
        offered = [[make_button(turn, OFFICIAL, "button-give-up", gives_up)]]
    await say_group(
        turn,
        "way-failed",
        offered,
        case=case,
        channel=_way(turn, proof),
        at=proof.at,
        evidence=proof.evidence,
        over=bool(offered),
    )
    if notice.sent_at is not None and proof.way is notice.way:  # what came back was not sent
        await notice_delivery.mark_returned(turn, notice)


def _way(turn: Turn, proof: DeliveryProof) -> str:
    return turn.texts.plain(OFFICIAL, f"choice-elsewhere-channel-{proof.way}")


@group_button(
    "case:undelivered",
    once=True,
    waits=lambda button, facts: button.notice_id in facts.tried,
)
async def confirm(
    turn: Turn, officer: Officer, case_id: int, notice_id: int, certain: bool = False
) -> None:
    """Let an answer that no way delivers count as given, after showing what was tried.

    Raises Refused if it was told meanwhile, or if another way is left to try.
    """
    case = await cases.get(turn.tx, case_id)
    by = await permission_checks.demand(turn, officer, Act.CONFIRM_UNDELIVERED, case)
    notice = await notice_delivery.get(turn, notice_id)
    contacts.demand_unrestricted(turn, case)
    if notice.objection_id is None:
        await permission_checks.demand_possible(turn, case, Act.CONFIRM_UNDELIVERED)
    if notice.case_id != (case_id or None) or notice.what not in ANSWERS or not notice.is_open:
        raise Refused("errand-done")
    if not await notice_delivery.no_way_left(turn, notice):
        raise Refused("give-up-too-early")
    tried = await notice_delivery.failed_attempts(turn, notice)
    rows = [
        (f"{_way(turn, one)}, {turn.texts.moment(OFFICIAL, one.at)}", one.evidence) for one in tried
    ]
    if not certain:
        certainly = confirm.button(case_id, notice_id, certain=True)
        yes = make_button(turn, OFFICIAL, "button-give-up-certain", certainly)
        lines = Markup(
            "\n".join(turn.texts.say(OFFICIAL, "tried-line", way=way, why=why) for way, why in rows)
        )
        first = tried[0].at
        await say_group(turn, "give-up-certain", [[yes]], case=case, lines=lines, first=first)
        return
    letter = await request_letters.undelivered_record(
        turn, await _about(turn, case, notice), rows, by.id
    )
    await record_event(turn, case, EventName.UNDELIVERED, by, what=notice.what)
    await notice_delivery.mark_undeliverable(turn, notice, tried[0].at, by)
    await paper_sending.post_letter(turn, case, letter)


async def _about(turn: Turn, case: Case | None, notice: Notice) -> dict[str, Any]:
    """Return the record's facts on the request or the objection that was answered."""
    objection = await objections.get(turn.tx, notice.objection_id)
    if objection is not None:
        return await objection_letters.objection_facts(turn, case, objection)
    return await letter_parts.request_facts(turn, require(case, "no-such-case"))


ADDS = (confirm,)
