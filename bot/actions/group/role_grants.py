"""Roles that administrators give and take back in the group; acting roles end by themselves."""

from collections.abc import Awaitable, Callable, Sequence

from bot.actions.cases import menu_pages
from bot.actions.group import appointment_form, chair_changes, chair_messages, judge_warnings
from bot.actions.group.appointment_form import (
    NAMES,
    VACATED,
    RoleGrantAnswers,
    holder_line,
    read_holder,
    role_in_words,
)
from bot.buttons.office_buttons import DEPUTY_OF_PPID, BeginPractice, ListOfficers, ShowRoles
from bot.buttons.request_buttons import OpenAbout
from bot.desk import contacts, group_message, office_time, permission_checks, rounds, way_back
from bot.desk.button_acts import group_button, in_group, no_fields
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import AnswerOffers
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, text_in
from bot.domain.law.acts import Act
from bot.domain.law.allowed_acts import is_allowed
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.message import Incoming
from bot.domain.people.chair_changes import sitting
from bot.domain.people.role_permissions import (
    OFFICES,
    SERVING,
    ActingKind,
    Appointment,
    Holder,
    Role,
    same_unit,
    why_not_grant,
)
from bot.domain.records.events import EventName
from bot.errors import Refused, certain, refuse_if, require
from bot.texts import OFFICIAL
from storage import appointments, cases, people

NUMBERS_SHOWN = 20
NAMES_OFFERED = 2
NEW_PERSON = 0
"""Stands in a form for somebody who does not use Telegram and was not named before."""
HOLDERS = {f"appoint_{role}": role for role in NAMES}
"""The offices that a decree names, by the questions for their holders."""
Complete = Callable[[Turn, Officer, Case | None, RoleGrantAnswers], Awaitable[None]]


async def member_to_grant(turn: Turn, incoming: Incoming) -> Officer | None:
    """Return the member whom a command replies to, or None if it replies to nobody."""
    target = incoming.reply_to_sender
    if target is None:
        return None
    known = await people.officer_of(turn.tx, target)
    if known is not None and not known.member:
        raise Refused("name-a-member", name=known.display_name)
    return await contacts.known_member(turn, target, incoming.reply_to_name)


async def members_offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer the members of the group whom the desk knows, because they acted there."""
    known = await people.members(turn.tx)
    return [(str(one.id), one.display_name) for one in known]


async def names_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer the legal names by which a member is known, from appointments or this form."""
    asked = [name for name in answers if name in {"grant_member", *HOLDERS}]
    account = answers.get(asked[-1]) if asked else None
    known = [
        holder_line(one.holder)
        for one in await appointments.every(turn.tx)
        if one.officer_id == account and one.holder.name
    ]
    typed = [
        text_in(answers, NAMES[role])
        for field, role in HOLDERS.items()
        if answers.get(field) == account and text_in(answers, NAMES[role])
    ]
    newest = list(dict.fromkeys(reversed([*known, *typed])))[:NAMES_OFFERED]
    return [(line, line) for line in newest]


async def holders_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer the group's members, known holders without Telegram, and a new person."""
    given = {one.officer_id for one in await appointments.every(turn.tx) if one.holder.name}
    by_hand = [
        (str(one.id), turn.texts.plain(OFFICIAL, "officer-by-hand", officer=one.display_name))
        for one in await people.without_account(turn.tx)
        if one.id in given
    ]
    nobody = (str(NEW_PERSON), turn.texts.plain(OFFICIAL, "no-account"))
    return [*await members_offered(turn, answers), *by_hand, nobody]


async def chairs_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer whom a decree may name for an office, and nobody, where somebody holds it."""
    offered = await holders_offered(turn, answers)
    role = next((role for field, role in HOLDERS.items() if field not in answers), Role.PPID)
    if not sitting(await appointments.every(turn.tx), role, turn.today):
        return offered
    return [*offered, (str(VACATED), turn.texts.plain(OFFICIAL, "chair-vacated"))]


async def person_of(turn: Turn, chosen: int, holder: Holder) -> int:
    """Return the id of the person chosen for an office; add a person who is not known yet."""
    if chosen != NEW_PERSON:
        return chosen
    return await people.add_without_account(turn.tx, holder.name, turn.now)


MEMBERS = AnswerOffers(holders_offered, is_exclusive=True)
CHAIRS = AnswerOffers(chairs_offered, is_exclusive=True)
NAMED = AnswerOffers(names_offered)


async def prefill_grant(_turn: Turn, _officer: Officer, number: int) -> tuple[None, Answers]:
    """Return the form's first answers for a deputy of the PPID: role, and capacity (Plh.).

    Of any other grant nothing is known.
    """
    stands_in = {"grant_role": Role.PPID, "grant_acting": ActingKind.PLH}
    return None, stands_in if number == DEPUTY_OF_PPID else {}


async def demand_grantable(turn: Turn, by: Authority, answers: Answers) -> None:
    """Raise Refused if the officer may not give the chosen role, or a scan is missing."""
    role, lasting = answers.get("grant_role"), answers.get("grant_acting") == "none"
    if role in OFFICES or lasting:
        by = await _demand_naming(turn, by, Role(str(role)))
    if role in OFFICES and lasting:
        await permission_checks.demand_scan(turn, by)


def granter(print_order: Callable[[Turn, Appointment], Awaitable[None]]) -> Complete:
    """Return the handler of a filled form: it gives the role, and prints a deputy's order."""

    async def grant(
        turn: Turn, officer: Officer, _case: Case | None, given: RoleGrantAnswers
    ) -> None:
        new = await _grant(turn, officer, given)
        if (new.role, new.acting) == (Role.PPID, ActingKind.PLH):
            await print_order(turn, new)

    return grant


async def _grant(turn: Turn, officer: Officer, given: RoleGrantAnswers) -> Appointment:
    """Give a member a role; whoever held an office for good is replaced."""
    holder = read_holder(given.grant_holder or "") or Holder()
    account = (
        await person_of(turn, given.grant_member, holder) if holder.name else given.grant_member
    )
    known = await people.officer(turn.tx, account)
    if known is None or not (known.member or known.telegram_id is None):
        raise Refused("name-a-member", name=known.display_name if known else "?")
    acting = None if given.grant_acting == "none" else ActingKind(given.grant_acting)
    by = await _demand_free(turn, officer, known, given.grant_role, acting)
    line = given.grant_decree
    decree, dated_on = (
        appointment_form.parse_decree(turn, line) if line is not None else (None, None)
    )
    new = Appointment(
        known.id,
        given.grant_role,
        acting,
        given.grant_from,
        given.grant_until,
        unit=given.grant_unit,
        decree=decree,
        dated_on=dated_on,
        holder=holder,
    )
    refuse_if(why_not_grant(new) or ("role-is-over" if new.ended_by(turn.today) else None))
    [new] = await chair_changes.give(turn, by, new)
    await _say_given(turn, new, known)
    return new


async def _say_given(turn: Turn, new: Appointment, holder: Officer) -> None:
    decrees = await appointment_form.find_decree(turn, (new.decree, new.dated_on), new.role)
    note, answers = await chair_messages.waiting_note(turn, [new])
    missing = "own" if new.waits and not note else "missing"
    scan = "none" if all(decree.scanned for decree in decrees) else missing
    await say_group(
        turn,
        "role-granted",
        [*answers, *appointment_form.scan_buttons(turn, decrees)],
        name=holder.display_name,
        role=role_in_words(turn, new),
        waits="yes" if note else "no",
        note=note,
        scan=scan,
        warning=await judge_warnings.no_judge_warning(turn) if new.role in OFFICES else "",
    )


async def _demand_free(
    turn: Turn, officer: Officer, known: Officer, role: Role, acting: ActingKind | None
) -> Authority:
    """Return the authority to give a role. Raises Refused, also if it is held for good already."""
    if acting is None or role in SERVING:
        by = await _demand_naming(turn, officer, role)
    else:
        by = await permission_checks.demand(turn, officer, Act.NAME_DEPUTY)
    held = {
        (one.officer_id, one.role)
        for one in await appointments.current(turn.tx)
        if one.acting is None and not one.waits
    }
    if acting is not None and (known.id, role) in held:
        raise Refused("role-held-for-good", name=known.display_name)
    return by


async def _demand_naming(turn: Turn, officer: Officer, role: Role) -> Authority:
    """Return the authority to name who holds a role for good. Raises Refused."""
    if role in SERVING:
        return await permission_checks.demand_may_name(turn, officer)
    return await permission_checks.demand(turn, officer, Act.GRANT_ROLES)


async def name_petugas(turn: Turn, by: Authority, officer_id: int) -> None:
    """Let a member serve at the counter, if they do not yet."""
    if officer_id not in await permission_checks.counter_officers(turn):
        await chair_changes.give(turn, by, Appointment(officer_id, Role.PETUGAS))


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


@group_button("role:restore", once=True, does=Act.NAME_SERVING)
async def restore(turn: Turn, officer: Officer, appointment_id: int, ended_by: int) -> None:
    """Give back, by a new appointment, a role that the officer ended within the last minute."""
    one = require(await appointments.get(turn.tx, appointment_id), "role-not-held")
    head = frozenset({Role.HEAD})
    by = (
        await permission_checks.demand_may_name(turn, officer)
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
        return await permission_checks.demand_may_name(turn, officer)
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
    held = (await permission_checks.rights_of(turn, officer, None)).held
    text = texts.say(
        OFFICIAL,
        "roles",
        lines=lines or texts.say(OFFICIAL, "roles-none"),
        administrators=", ".join(one.display_name for one in administrators) or "?",
        units=_bare_units(turn, grants) or "none",
        vacant=permission_checks.role_names(turn, vacant)
        or texts.plain(OFFICIAL, "roles-all-held"),
        waiting=await chair_messages.lines(turn, waiting) or "none",
        how=is_allowed(Act.NAME_SERVING, held),
    )
    offered = await _buttons(turn, officer, held, grants, names)
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
    held: frozenset[Role],
    grants: list[Appointment],
    names: dict[int, str],
) -> Keyboard:
    """Return the buttons below the list of roles that the officer's own roles allow."""
    practice = [make_button(turn, OFFICIAL, "button-practice", BeginPractice())]
    works = permission_checks.roles_that_may(turn, Act.TAKE) & held
    own = [practice] if works else []
    names_serving = is_allowed(Act.NAME_SERVING, held)
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
        if (names_serving and one.role in SERVING)
        or await chair_changes.may_end(turn, officer.id, one.officer_id, one.role)
    ]
    if not names_serving:
        return [*own, *ends]
    records = is_allowed(Act.GRANT_ROLES, held)
    appoint = (
        [[make_button(turn, OFFICIAL, "button-appoint", OpenAbout("appoint"))]] if records else []
    )
    give = [make_button(turn, OFFICIAL, "button-role-give", OpenAbout("grant"))]
    petugas = [make_button(turn, OFFICIAL, "button-officers", ListOfficers())]
    return [*appoint, give, petugas, *own, *ends]


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
