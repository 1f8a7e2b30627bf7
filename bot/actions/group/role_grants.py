"""Who holds which role, as a list; and how a role is taken back, and comes back."""

from collections.abc import Sequence

from bot.actions.cases import menu_pages
from bot.actions.group import appointment_form, chair_changes, chair_messages
from bot.actions.group.appointment_form import role_in_words
from bot.buttons.office_buttons import BeginPractice, ShowRoles
from bot.buttons.request_buttons import OpenAbout
from bot.desk import contacts, group_message, office_time, permission_checks, rounds, way_back
from bot.desk.button_acts import group_button, in_group, no_fields
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.allowed_acts import is_allowed
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.message import Incoming
from bot.domain.people.role_permissions import (
    OFFICES,
    SERVING,
    Appointment,
    Role,
    same_unit,
)
from bot.domain.records.events import EventName
from bot.errors import Refused, certain, require
from bot.texts import OFFICIAL
from storage import appointments, cases, people

NUMBERS_SHOWN = 20


async def member_to_grant(turn: Turn, incoming: Incoming) -> Officer | None:
    """Return the member whom a command replies to, or None if it replies to nobody."""
    target = incoming.reply_to_sender
    if target is None:
        return None
    known = await people.officer_of(turn.tx, target)
    if known is not None and not known.member:
        raise Refused("name-a-member", name=known.display_name)
    return await contacts.known_member(turn, target, incoming.reply_to_name)


async def revoke(turn: Turn, by: Authority, officer_id: int, role: Role) -> Keyboard:
    """End a role at once; return the button that gives it back, if it was held.

    Who gives up their own cannot take that back: nobody else has it to give.
    """
    ended = await appointments.end(turn.tx, officer_id, role, by)
    if ended is None:
        return []
    await record_event(turn, None, EventName.ROLE_TAKEN_BACK, by, officer=officer_id, role=role)
    if role in OFFICES:
        await chair_messages.tell_taken(turn, ended, by)
    if role in OFFICES and by.id == officer_id:
        return [group_message.close_menu_button(turn)]
    return way_back.way_back_keyboard(turn, restore.button(ended, by.id))


@group_button("role:restore", once=True, does=Act.APPOINT)
async def restore(turn: Turn, officer: Officer, appointment_id: int, ended_by: int) -> None:
    """Give back, by a new appointment, a role that the officer ended within the last minute."""
    one = require(await appointments.get(turn.tx, appointment_id), "role-not-held")
    head = frozenset({Role.HEAD})
    by = (
        await permission_checks.demand_appointing(turn, officer, one.role)
        if one.role in SERVING
        else await permission_checks.demand_one_of(turn, officer, Act.GRANT_ROLES, head)
    )
    until = one.ended_at and one.ended_at + way_back.KEPT_FOR
    held = {(each.officer_id, each.role) for each in await appointments.current(turn.tx)}
    if by.id != ended_by or not until or until <= turn.now or (one.officer_id, one.role) in held:
        raise Refused("way-back-over")
    await chair_changes.give(turn, by, one.held_by(one.officer_id))
    name = await contacts.officer_name(turn, one.officer_id)
    await say_group(turn, "role-restored", name=name, role=role_in_words(turn, one))


async def _demand_ending(turn: Turn, officer: Officer, officer_id: int, role: Role) -> Authority:
    """Return the authority to end a role: an office is its holder's, or the head's, to end.

    A holder also ends what stands in for them. Raises Refused.
    """
    if role in SERVING:
        return await permission_checks.demand_appointing(turn, officer, role)
    if not await chair_changes.may_end(turn, officer.id, officer_id, role):
        raise Refused("role-end-needs-basis")
    return await permission_checks.demand_one_of(
        turn, officer, Act.SIGN, frozenset({role, Role.HEAD})
    )


async def clear_holders(turn: Turn, held: Sequence[Case]) -> None:
    """Leave cases without a holder, so that a colleague takes them."""
    for case in held:
        await cases.set_holder(turn.tx, case.id, None)
        await record_event(turn, case, EventName.RELEASED, "desk")


async def free_cases_of(turn: Turn, officer_id: int | None) -> None:
    """Free the open cases of a member who may no longer act, and tell the group once."""
    known = await people.officer(turn.tx, officer_id)
    if known is None or await permission_checks.serves(turn, known):
        return
    freed = await cases.held(turn.tx, officer_id)
    await clear_holders(turn, freed)
    if freed:
        numbers = ", ".join(case.number for case in freed[:NUMBERS_SHOWN])
        more = max(0, len(freed) - NUMBERS_SHOWN)
        await say_group(turn, "cases-released", name=known.display_name, numbers=numbers, more=more)


def _bare_units(turn: Turn, grants: Sequence[Appointment]) -> str:
    """Name the units of the profile for which nobody collects documents."""
    liaisons = [one for one in grants if one.role is Role.PENGHUBUNG]
    if any(one.unit is None for one in liaisons):
        return ""
    return "; ".join(
        unit
        for unit in turn.office.units
        if not any(same_unit(one.unit or "", unit) for one in liaisons)
    )


async def list_roles(turn: Turn, officer: Officer) -> None:
    """List who holds which role, and which nobody holds; administrators may take them back."""
    every = await appointments.every(turn.tx)
    standing = [one for one in every if one.ended_at is None]
    waiting = [one for one in standing if one.waits]
    grants = [one for one in standing if not one.waits and not one.ended_by(turn.today)]
    texts = turn.texts
    names = {one.officer_id: await contacts.officer_name(turn, one.officer_id) for one in grants}
    decrees = await appointments.decrees(turn.tx)
    lines = [
        texts.say(OFFICIAL, "role-line", name=names[one.officer_id], role=role_in_words(turn, one))
        for one in grants
    ]
    administrators = [one for one in await people.members(turn.tx) if one.administrator]
    vacant = await permission_checks.vacant_roles(turn)
    rights = await permission_checks.rights_of(turn, officer, None)
    held = rights.held
    text = texts.say(
        OFFICIAL,
        "roles",
        lines=lines or texts.say(OFFICIAL, "roles-none"),
        administrators=", ".join(one.display_name for one in administrators) or "?",
        units=_bare_units(turn, grants) or "none",
        vacant=permission_checks.role_names(turn, vacant)
        or texts.plain(OFFICIAL, "roles-all-held"),
        waiting=await chair_messages.lines(turn, waiting) or "none",
        how=is_allowed(Act.APPOINT, held),
    )
    offered = await _buttons(turn, officer, rights, grants, names)
    said = {(one.decree, one.dated_on): one.id for one in reversed(waiting)}.values()
    answers = [chair_messages.answer_buttons(turn, one) for one in said]
    scans = (
        appointment_form.scan_buttons(turn, decrees.values())
        if is_allowed(Act.GRANT_ROLES, held)
        else []
    )
    close = group_message.close_menu_button(turn)
    await tell_group(turn, text, [*answers, *offered, *scans, close])


async def _buttons(
    turn: Turn,
    officer: Officer,
    rights: permission_checks.Rights,
    grants: list[Appointment],
    names: dict[int, str],
) -> Keyboard:
    """Return the buttons below the list of roles that the officer's own roles allow."""
    practice = [make_button(turn, OFFICIAL, "button-practice", BeginPractice())]
    own = [practice] if permission_checks.roles_that_may(turn, Act.TAKE) & rights.held else []
    ends_serving = permission_checks.appointing_roles(Role.PETUGAS, rights.given) & rights.held
    label = turn.texts.plain(OFFICIAL, "button-role-take-back")
    ends = [
        [
            Button(
                f"{label} {turn.texts.plain(OFFICIAL, f'role-{one.role}')}: "
                f"{names[one.officer_id]}",
                ask_end.button(one.officer_id, one.role),
            )
        ]
        for one in grants
        if (ends_serving and one.role in SERVING)
        or await chair_changes.may_end(turn, officer.id, one.officer_id, one.role)
    ]
    appoint = [make_button(turn, OFFICIAL, "button-appoint", OpenAbout("appoint"))]
    return [*([appoint] if is_allowed(Act.APPOINT, rights.held) else []), *own, *ends]


@group_button("role")
async def ask_end(turn: Turn, officer: Officer, officer_id: int, role: Role) -> None:
    """Ask whether a role is to end, and say if nobody else holds it."""
    await _demand_ending(turn, officer, officer_id, role)
    holders = await permission_checks.role_holders(turn, frozenset({role}))
    text = turn.texts.say(
        OFFICIAL,
        "role-end-asked",
        name=await contacts.officer_name(turn, officer_id),
        role=turn.texts.plain(OFFICIAL, f"role-{role}"),
        last={one.id for one in holders} <= {officer_id},
    )
    end = make_button(turn, OFFICIAL, "button-role-end", take_role_back.button(officer_id, role))
    await menu_pages.show_page(turn, text, [end])


@group_button("role:end", once=True)
async def take_role_back(turn: Turn, officer: Officer, officer_id: int, role: Role) -> None:
    """End a role at once."""
    back = await revoke(
        turn, await _demand_ending(turn, officer, officer_id, role), officer_id, role
    )
    if not back:
        raise Refused("role-not-held")
    await say_group(
        turn,
        "role-taken-back",
        back,
        name=await contacts.officer_name(turn, officer_id),
        role=turn.texts.plain(OFFICIAL, f"role-{role}"),
    )


async def _taken_back(turn: Turn) -> Sequence[int]:
    return await appointments.recently_ended(turn.tx, turn.now - way_back.KEPT_FOR)


async def _free_cases(turn: Turn, grant_id: int) -> int:
    """Free the cases of an officer who lost a role, once that cannot be undone any more."""
    one = certain(await appointments.get(turn.tx, grant_id), "an appointment is never deleted")
    await appointments.mark_told(turn.tx, grant_id, turn.now)
    await free_cases_of(turn, one.officer_id)
    return 1


FREE_CASES = rounds.row_task("roles-taken-back", _taken_back, _free_cases)


async def _ended(turn: Turn) -> Sequence[int] | None:
    if not office_time.may_remind(turn):
        return None
    return await appointments.ended_acting(turn.tx, turn.today)


async def _tell_ended(turn: Turn, grant_id: int) -> int:
    """Tell the group once, on the morning after, that an acting appointment is over."""
    one = certain(await appointments.get(turn.tx, grant_id), "an appointment is never deleted")
    await appointments.mark_told(turn.tx, grant_id, turn.now)
    name = await contacts.officer_name(turn, one.officer_id)
    await say_group(turn, "role-ended", name=name, role=role_in_words(turn, one), today=turn.today)
    return 1


TELL_ENDED = rounds.row_task("roles-ended", _ended, _tell_ended)


ADDS = (in_group(ShowRoles, no_fields(list_roles)), ask_end, take_role_back, restore)
