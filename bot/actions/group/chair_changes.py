"""The one way into a chair: what is recorded of a filled one waits for who may say that it is so.

A chair is an office that decides. Its holder's or the head's tap changes it, or a decree whose scan
opened and a second person who saw it; both sides are told, and may say that it is not so.
"""

from collections.abc import Iterable
from dataclasses import replace

from bot.actions.group import chair_messages
from bot.actions.group.chair_messages import Chairs, chairs_now
from bot.buttons.office_buttons import AffirmActs, ConfirmChair
from bot.desk import contacts, permission_checks
from bot.desk.button_acts import also_in_private, in_group
from bot.desk.event_recording import record_event
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.people import chair_changes
from bot.domain.people.role_permissions import (
    NUMBER_FOLLOWS,
    OFFICES,
    Appointment,
    Role,
    replaced_holder,
)
from bot.domain.records.events import EventName
from bot.errors import Refused, certain
from storage import appointments

RECORDED = ByLaw("UU 14/2008 Art 1(9)")
"""What a decree says, where nobody's chair it takes or nobody else is there to see it."""
WORD_LASTS = 2
"""Working days for which the head's recorded word carries a deputy where nobody else is there."""


async def give(turn: Turn, by: Authority, *given: Appointment) -> tuple[Appointment, ...]:
    """Record appointments; those stand at once that nobody else has to see. Return all.

    They take the place of the person's earlier ones to the same role, and of who held a chair for
    good. Who is not named keeps the legal name of an earlier one.
    """
    before, kept = await chairs_now(turn), list[Appointment]()
    for one in given:
        new = replace(await _whole(turn, by, one), waits=True)
        entry = await appointments.add_appointment(turn.tx, new, by)
        kept.append(certain(await appointments.get(turn.tx, entry), "it was just added"))
        await chair_messages.record_change(turn, EventName.ROLE_GRANTED, kept[-1], by)
    for one in kept:
        basis = _at_once(before, one, by)
        if basis is not None:
            await _stand(turn, one, basis)
    await _settle(turn, kept)
    after = await chairs_now(turn)
    await chair_messages.tell_sides(after, now := after.of(kept), by)
    return now


async def _whole(turn: Turn, by: Authority, new: Appointment) -> Appointment:
    """Return an appointment with the names that are known. Raises Refused if it may not be."""
    if new.decree == NUMBER_FOLLOWS and new.acting is None:
        raise Refused("role-needs-decree")
    if not new.holder.name:
        new = replace(new, holder=await contacts.role_holder_of(turn, new.officer_id))
    if new.role in OFFICES and new.acting is None:
        await permission_checks.demand_scan(turn, by)
    elif new.role in OFFICES and new.in_place_of is None:
        new = await _in_place(turn, new)
    return new


async def _in_place(turn: Turn, new: Appointment) -> Appointment:
    """Return an acting appointment with the absent holder whom it stands in for, if any."""
    on = new.starts_on or turn.today
    absent = replaced_holder(await appointments.every(turn.tx), new, on)
    if len(absent) > 1:
        raise Refused("role-acting-for-whom")
    return replace(new, in_place_of=absent[0].id, absent=absent[0].holder) if absent else new


def _at_once(before: Chairs, new: Appointment, by: Authority) -> Authority | ByLaw | None:
    """Return by what an appointment stands as soon as it is recorded; None if it waits."""
    today = before.turn.today
    if new.role not in OFFICES:
        return by if by.roles - {Role.ADMINISTRATOR} else RECORDED
    if by.id in chair_changes.tappers(before.every, new, today):
        return by
    if chair_changes.gives_back(before.every, new):
        return RECORDED
    waits = by.id == new.officer_id or chair_changes.changes_holder(before.every, new, today)
    return None if waits else RECORDED


async def _stand(turn: Turn, one: Appointment, by: Authority | ByLaw) -> None:
    """Let an appointment stand; who held the chair for good holds it no more."""
    for number in await appointments.confirm(turn.tx, one, turn.now, by):
        gone = certain(await appointments.get(turn.tx, number), "an appointment is never deleted")
        if gone.officer_id != one.officer_id or one.only_ends:
            await record_event(
                turn, None, EventName.ROLE_TAKEN_BACK, by, officer=gone.officer_id, role=gone.role
            )


async def _settle(turn: Turn, rows: Iterable[Appointment]) -> list[Appointment]:
    """Let stand what waits for nobody any more, or let a word carry it; return what stands now."""
    stands = list[Appointment]()
    for one in rows:
        known = await chairs_now(turn)
        [now] = known.of([one])
        if not now.is_open_on(turn.today):
            continue
        taken = chair_changes.changes_holder(known.every, now, turn.today)
        alone = not known.may_say(now, scanned=True)
        if now.scanned_at and (not taken or (alone and now.has_own_scan)):
            await _confirmed(turn, now, RECORDED)
            stands.append(now)
        elif now.acting and taken and alone and known.may_take_word(now):
            until = turn.calendar.due(turn.today, WORD_LASTS)
            await appointments.set_word(turn.tx, now.id, until, RECORDED)
    return stands


async def _confirmed(turn: Turn, one: Appointment, by: Authority | ByLaw) -> None:
    """Let an appointment stand that waited, and put on record by whom."""
    await _stand(turn, one, by)
    await chair_messages.record_change(turn, EventName.ROLE_CONFIRMED, one, by)


async def settle_scanned(turn: Turn, decree: int) -> list[Appointment]:
    """Let stand what only waited for the scan of its decree; return what the decree names now."""
    stands = await _settle(turn, await appointments.of_decree(turn.tx, decree))
    known = await chairs_now(turn)
    await chair_messages.tell_sides(known, known.of(stands), RECORDED)
    return [one for one in await appointments.of_decree(turn.tx, decree) if one.ended_at is None]


async def may_end(turn: Turn, who: int, officer_id: int, role: Role) -> bool:
    """Say whether somebody may end with a tap how another holds an office: or their own."""
    known = await appointments.every(turn.tx)
    held = [
        one
        for one in chair_changes.sitting(known, role, turn.today)
        if one.officer_id == officer_id and one.role in OFFICES
    ]
    ends = [replace(one, ends_on=one.ends_on or turn.today) for one in held]
    taps = (chair_changes.tappers(known, one, turn.today) for one in ends)
    return bool(held) and (who == officer_id or any(who in may for may in taps))


async def confirm(turn: Turn, by: Authority, button: ConfirmChair) -> None:
    """Let an appointment stand, as its chair's holder, the head, or who saw the decree.

    Raises Refused, naming who may, if it is another's to say.
    """
    known = await chairs_now(turn)
    rows = [
        one
        for one in known.meant(button.entry)
        if one.ended_at is None and (one.waits or not one.confirmed_by)
    ]
    if not rows:
        raise Refused("chair-change-over")
    may = {one.id: known.may_say(one, scanned=one.scanned_at is not None) for one in rows}
    theirs = [one for one in rows if by.id in may[one.id]]
    if not theirs:
        asked = await chair_messages.members_of(turn, frozenset[int]().union(*may.values()))
        names = ", ".join(one.display_name for one in asked) or "none"
        raise Refused("chair-second-person", names=names)
    for one in theirs:
        await _confirmed(turn, one, by)
    after = await chairs_now(turn)
    stands = after.of(theirs)
    said = await chair_messages.lines(turn, stands)
    answers = [chair_messages.answers_to(after, stands)]
    await say_group(turn, "chair-changed", answers, lines=said, officer=by.display_name)
    await chair_messages.tell_sides(after, stands, by)


async def affirm(turn: Turn, by: Authority, button: AffirmActs) -> None:
    """Let a new holder affirm what was done from the chair since the day of the decree."""
    if button.entry not in by.appointments:
        raise Refused("chair-not-yours")
    await record_event(turn, None, EventName.ACTS_AFFIRMED, by, entry=button.entry)
    await say_group(turn, "chair-affirmed", name=by.display_name)


CONFIRM = in_group(ConfirmChair, confirm)
ADDS = (CONFIRM, also_in_private(CONFIRM), in_group(AffirmActs, affirm, once=True))
