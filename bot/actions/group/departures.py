"""Officers who leave the group with a role or a case: announced, and mended by button.

A change of telephone looks like leaving. No role comes back by itself: whoever may give it does,
also to the new account of the person whom the decree names.
"""

from collections.abc import Iterable

from bot.actions.cases import menu_pages
from bot.actions.group import (
    appointment_entry,
    appointment_form,
    chair_changes,
    role_grants,
)
from bot.buttons.request_buttons import OpenAbout
from bot.desk import contacts, permission_checks
from bot.desk.button_acts import group_button
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, say_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.case import Case, Officer
from bot.domain.people.role_permissions import OFFICES, Absence, Appointment, Role
from bot.domain.records.events import EventName
from bot.errors import Refused, require
from bot.texts import OFFICIAL, Markup
from storage import appointments, cases, people

NUMBERS_SHOWN = 20
DEPARTURE_BASIS = ByLaw("UU 27/2022 Art 39")
"""Who is not in the group has no way to people's data."""


async def record_departure(turn: Turn, officer: Officer) -> None:
    """End every role of somebody who left, free their cases, and say what they held, once."""
    who = officer.id
    standing = await appointments.current(turn.tx)
    theirs = [one for one in standing if one.officer_id == who and not one.waits]
    held = [one for one in theirs if not one.ended_by(turn.today)]
    freed = await cases.held(turn.tx, who)
    if not (held or freed):
        await appointments.end_all(turn.tx, who, turn.now, DEPARTURE_BASIS)
        return
    absence = await people.add_absence(turn.tx, Absence(who))
    await appointments.end_all(turn.tx, who, turn.now, DEPARTURE_BASIS, absence_id=absence.id)
    for grant in held:
        await record_event(
            turn, None, EventName.ROLE_TAKEN_BACK, DEPARTURE_BASIS, officer=who, role=grant.role
        )
    for case in freed:
        await people.add_case(turn.tx, absence.id, case.id)
    await role_grants.clear_holders(turn, freed)
    await _say_left(turn, absence, officer, held, freed)


async def _say_left(
    turn: Turn,
    absence: Absence,
    officer: Officer,
    held: list[Appointment],
    freed: list[Case],
) -> None:
    """Say who left, what they held, and who can restore what."""
    vacant = await permission_checks.vacant_roles(turn) & {grant.role for grant in held}
    if vacant:
        await appointment_entry.mark_vacancies_told(turn)
    await say_group(
        turn,
        "member-left",
        _mending(turn, absence, officer) if held else (),
        name=officer.display_name,
        roles=_roles(turn, held),
        vacant=permission_checks.role_names(turn, vacant) or "none",
        numbers=", ".join(case.number for case in freed[:NUMBERS_SHOWN]) or "none",
        more=max(0, len(freed) - NUMBERS_SHOWN),
        administrators=await _administrators(turn),
    )


def _mending(turn: Turn, absence: Absence, officer: Officer) -> Keyboard:
    label = turn.texts.plain(OFFICIAL, "button-give-back")
    return [
        [Button(f"{label} {officer.display_name}", restore_roles.button(absence.id))],
        [make_button(turn, OFFICIAL, "button-appoint", OpenAbout("appoint"))],
    ]


async def _administrators(turn: Turn) -> Markup:
    there = [one for one in await people.members(turn.tx) if one.administrator]
    return contacts.mentions_of(turn, there) or Markup("?")


def _roles(turn: Turn, held: Iterable[Appointment]) -> str:
    """Name the roles that somebody held when they left, or "none"."""
    return ", ".join(str(appointment_form.role_in_words(turn, one)) for one in held) or "none"


async def record_return(turn: Turn, telegram_id: int, name: str) -> None:
    """Offer a returned member their roles, or ask whether a new account is a known person's."""
    before = await people.officer_of(turn.tx, telegram_id)
    if before is not None and before.member:
        return
    member = await contacts.known_member(turn, telegram_id, name)
    left = {one.officer_id: one for one in await _with_roles(turn)}
    theirs = left.get(member.id)
    known = [member] if theirs else [] if before else await _without_account(turn, left)
    label = turn.texts.plain(OFFICIAL, f"button-give-back{'' if theirs else '-new'}")
    rows = [
        [Button(f"{label} {one.display_name}", assign_account.button(one.id, member.id))]
        for one in known
    ]
    if rows:
        await say_group(
            turn,
            "member-back" if theirs else "member-new",
            rows,
            name=member.display_name,
            roles=_roles(turn, await _restorable_grants(turn, theirs) if theirs else ()),
            administrators=await _administrators(turn),
        )


async def _without_account(turn: Turn, left: Iterable[int]) -> list[Officer]:
    """Return officers who left, and holders of an office who do not use Telegram."""
    given = {one.officer_id for one in await permission_checks.roles_by_officer(turn)}
    gone = [await people.officer(turn.tx, one) for one in left]
    by_hand = [one for one in await people.without_account(turn.tx) if one.id in given]
    return [*(one for one in gone if one is not None), *by_hand]


async def _with_roles(turn: Turn) -> list[Absence]:
    """Return the absences of officers who left with roles that could still be given back."""
    left = await people.absences_standing(turn.tx)
    return [one for one in left if await _restorable_grants(turn, one)]


async def _restorable_grants(turn: Turn, absence: Absence) -> tuple[Appointment, ...]:
    """Return the grants that ended by a departure and that could be given again today."""
    lapsed = await appointments.lapsed(turn.tx, absence.id)
    return tuple(one for one in lapsed if not one.ended_by(turn.today))


@group_button("left:roles", does=Act.GRANT_ROLES)
async def restore_roles(turn: Turn, by: Authority, absence_id: int) -> None:
    """Give the roles back to who has returned, else ask which member is that person now."""
    absence = await people.get_absence(turn.tx, absence_id)
    if absence is None or absence.ended_at is not None:
        raise Refused("departure-over")
    members = await people.members(turn.tx)
    if any(one.id == absence.officer_id for one in members):
        await assign_account(turn, by, absence.officer_id, absence.officer_id)
        return
    who = [
        Button(one.display_name, assign_account.button(absence.officer_id, one.id))
        for one in members
    ]
    name = await contacts.officer_name(turn, absence.officer_id)
    text = turn.texts.say(OFFICIAL, "give-back-to-whom", name=name)
    turn.update.on_menu = False  # the message that says who left stays
    await menu_pages.show_page(turn, text, who)


@group_button("left:is", does=Act.GRANT_ROLES, once=True)
async def assign_account(turn: Turn, by: Authority, officer_id: int, member_id: int) -> None:
    """Give a member's account to a person who left or did not use Telegram."""
    known = require(await people.officer(turn.tx, officer_id), "button-unknown")
    left = [one for one in await _with_roles(turn) if one.officer_id == known.id]
    if not left and known.telegram_id is not None:
        raise Refused("departure-over")
    member = await people.officer(turn.tx, member_id)
    if member is None or not member.member:
        raise Refused("name-a-member", name=member.display_name if member else "?")
    if member.id != known.id:
        await _move_account(turn, by, known, member)
    for absence in left:
        await _restore(turn, by, absence)


async def _move_account(turn: Turn, by: Authority, known: Officer, member: Officer) -> None:
    """Move a member's account and roles to a person who is known already.

    Raises Refused if the member held an office, so is somebody else; or if nobody but the member
    says who they are.
    """
    if by.id == member.id:
        raise Refused("account-second-person")
    if Role.HEAD not in by.roles and await _had_office(turn, known):
        raise Refused("account-of-office", name=known.display_name)
    every = [one for one in await appointments.every(turn.tx) if one.officer_id == member.id]
    if any(one.role in OFFICES for one in every):
        raise Refused("account-of-another", name=member.display_name)
    held = [one for one in every if one.ended_at is None]
    for one in held:
        await role_grants.revoke(turn, by, member.id, one.role)
    await people.exchange_accounts(turn.tx, known, member, by)
    await chair_changes.give(turn, by, *(one.held_by(known.id) for one in held))
    await _hand_over(turn, await cases.held(turn.tx, member.id), by, known.id)
    await record_event(turn, None, EventName.ACCOUNT_CHANGED, by, officer=known.id)
    name = await contacts.officer_name(turn, known.id)
    await say_group(turn, "account-changed", name=name, before=known.display_name)


async def _had_office(turn: Turn, known: Officer) -> bool:
    """Say whether a person holds an office, or lost one by leaving: then an account is a chair."""
    left = [one.id for one in await _with_roles(turn) if one.officer_id == known.id]
    return any(
        one.officer_id == known.id
        and one.role in OFFICES
        and (not one.ended_at or one.absence_id in left)
        for one in await appointments.every(turn.tx)
    )


async def _restore(turn: Turn, by: Authority, absence: Absence) -> None:
    """Give the lost roles back, except an office that somebody else was appointed to since."""
    who = absence.officer_id
    standing = [one for one in await appointments.current(turn.tx) if not one.waits]
    lost = await _restorable_grants(turn, absence)
    since = max((one.id for one in lost), default=0)
    taken = {one.role for one in standing if one.role in OFFICES and one.id > since}
    given = [one for one in lost if one.acting is not None or one.role not in taken]
    await chair_changes.give(turn, by, *(one.held_by(who) for one in given))
    await people.end_absence(turn.tx, absence.id, turn.now)
    free = [case for case in await _left_open(turn, absence) if case.officer_id is None]
    await _hand_over(turn, free, by, who)
    await say_group(
        turn,
        "roles-given-back",
        name=await contacts.officer_name(turn, who),
        roles=_roles(turn, given),
        taken=permission_checks.role_names(turn, frozenset(one.role for one in lost) & taken)
        or "none",
        numbers=", ".join(case.number for case in free) or "none",
    )


async def _left_open(turn: Turn, absence: Absence) -> list[Case]:
    """Return the cases of an officer who left that can still be taken."""
    found = [
        await cases.get(turn.tx, one) for one in await people.cases_of_absent(turn.tx, absence.id)
    ]
    return [case for case in found if case and EventName.TAKEN.state_after(case.state) is not None]


async def _hand_over(turn: Turn, handed: Iterable[Case], officer: Officer, to: int) -> None:
    for case in handed:
        await cases.set_holder(turn.tx, case.id, to)
        await record_event(turn, case, EventName.PASSED_ON, officer, to=to)


ADDS = (restore_roles, assign_account)
