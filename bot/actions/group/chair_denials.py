"""Whom a change of a chair concerns may say that it is not so, and what comes of it."""

from collections.abc import Sequence

from bot.actions.group import chair_messages
from bot.actions.group.chair_messages import Chairs, chairs_now
from bot.buttons.office_buttons import ContestChair
from bot.desk import contacts
from bot.desk.button_acts import in_group, in_private
from bot.desk.messages import answer_press, say_group
from bot.desk.turn import Turn
from bot.domain.law.authority import ByLaw
from bot.domain.law.case import Officer, Person
from bot.domain.people.role_permissions import Appointment, Role
from bot.domain.records.events import EventName
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import appointments

DENIAL = "UU 30/2014 Arts 17-19"


async def _deny(turn: Turn, officer_id: int, decree: int) -> None:
    """Say that an appointment is not so; raise Refused if that is another's to say.

    What waits is dropped by who recorded it or the head, and else waits for the head; so does what
    stands, until its holder's first act. Later, or after the head's tap, nothing is undone.
    """
    known = await chairs_now(turn)
    rows = [
        one
        for one in known.meant(decree)
        if not (one.waits and one.ended_at) and officer_id in _concerned(known, one)
    ]
    if not rows:
        raise Refused("chair-not-yours")
    by = ByLaw(DENIAL, f"officer:{officer_id}")
    said: dict[str, list[Appointment]] = {}
    for one in rows:
        how = await _how_denied(known, one, officer_id)
        if how == "dropped":
            await appointments.drop(turn.tx, one.id, turn.now, by)
        elif how == "waits":
            await appointments.contest(turn.tx, one.id, turn.now, by)
        await chair_messages.record_change(turn, EventName.ROLE_CONTESTED, one, by)
        said.setdefault(how, []).append(one)
    for how, those in said.items():
        await _say_denied(turn, officer_id, how, those)
    answer_press(turn, turn.texts.plain(OFFICIAL, "chair-denied-noted"))


def _concerned(known: Chairs, one: Appointment) -> frozenset[int]:
    waiting = {one.recorded_by or 0} if one.waits else set[int]()
    return known.losing(one) | known.heads(one) | {one.officer_id} | waiting


async def _how_denied(known: Chairs, one: Appointment, officer_id: int) -> str:
    acted = await appointments.has_acted(known.turn.tx, one.id)
    recorded = officer_id == one.recorded_by and not acted
    if one.waits and (recorded or officer_id in known.heads(one)):
        return "dropped"
    by_head = one.confirmed_by is not None and one.confirmed_by in known.heads(one)
    return "stands" if acted or by_head or one.ended_at else "waits"


async def _say_denied(turn: Turn, officer_id: int, how: str, rows: Sequence[Appointment]) -> None:
    known = await chairs_now(turn)
    now = known.of(rows)
    judges = frozenset({Role.HEAD, Role.PEMBINA} if how == "stands" else {Role.HEAD})
    await say_group(
        turn,
        "chair-denied",
        [chair_messages.answers_to(known, now)] if how == "waits" else [],
        name=await contacts.officer_name(turn, officer_id),
        state=how,
        lines=await chair_messages.lines(turn, now),
        who=await contacts.holders_to_mention(turn, judges),
    )
    if how == "waits":
        await chair_messages.tell_sides(known, now, None, "denied")


async def contest(turn: Turn, officer: Officer, button: ContestChair) -> None:
    """Let whom a change of a chair concerns say that it is not so."""
    await _deny(turn, officer.id, button.entry)


async def contest_in_private(turn: Turn, person: Person, button: ContestChair) -> None:
    """Let whom a change of a chair concerns deny it in private, whatever they are today."""
    await _deny(turn, await contacts.officer_id_of(turn, person.telegram_id), button.entry)


ADDS = (in_group(ContestChair, contest), in_private(ContestChair, contest_in_private))
