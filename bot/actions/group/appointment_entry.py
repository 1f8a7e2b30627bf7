"""Appointments: who holds which office by which decree, entered by the group's administrators.

Nobody decides without one (UU 14/2008 Art 1(9), PP 61/2010 Art 12): administrators set up, and
decide nothing.
"""

from datetime import date

from bot.actions.delivery import kept_files
from bot.actions.group import appointment_form, away_dates, role_grants
from bot.actions.group.appointment_form import (
    APPOINTMENT,
    DECREE_SCAN,
    NAMES,
    AppointmentAnswers,
    DecreeScanAnswers,
)
from bot.buttons.office_buttons import BeginPractice
from bot.buttons.request_buttons import OpenAbout
from bot.desk import office_time, permission_checks
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import AnswerOffers, OfficerForm, demand_scan, of_the_office
from bot.desk.messages import make_button, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.message import shortened
from bot.domain.people.role_permissions import Appointment
from bot.domain.records.events import EventName
from bot.domain.records.kept_file import KeptAbout
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import appointments, desk_state, people

LONGEST_NUMBER = 100
"""UTF-16 units of an order's number, which stands below its scan."""
VACANCIES_TOLD = "vacancy_told"
"""The key under which the desk keeps which vacant offices it told the group of."""


async def record_appointment(
    turn: Turn, by: Authority, _case: Case | None, given: AppointmentAnswers
) -> None:
    """Give the offices that a decree names; whoever held one for good before holds it no more."""
    if not given.named:
        raise Refused("appoint-nobody")
    members = {member.id for member in await people.members(turn.tx)}
    by_hand = {one.id for one in await people.without_account(turn.tx)}
    chosen = {one for one, _ in given.named.values()}
    if not chosen <= members | by_hand | {role_grants.NEW_PERSON}:
        raise Refused("appoint-not-here")
    decree, dated_on = appointment_form.parse_decree(turn, given.appoint_decree)
    standing = await appointments.current(turn.tx)
    persons = {who: await role_grants.person_of(turn, *who) for who in given.named.values()}
    for role, who in given.named.items():
        for one in standing:
            is_former = one.role is role and one.acting is None
            if is_former and one.officer_id != persons[who]:
                await role_grants.revoke(turn, by, one.officer_id, role)
        new = Appointment(persons[who], role, decree=decree, dated_on=dated_on, holder=who[1])
        await role_grants.give(turn, by, new)
    if given.appoint_desk == "all":
        for member in members:
            await role_grants.name_petugas(turn, by, member)
    is_own = by.id in chosen
    await _say(turn, given, (decree, dated_on), is_own=is_own)


async def _say(
    turn: Turn, given: AppointmentAnswers, named: tuple[str, date], *, is_own: bool
) -> None:
    [decree] = await appointment_form.find_decree(turn, named)
    texts = turn.texts
    lines = [
        texts.say(
            OFFICIAL, "role-line", name=holder.name, role=texts.plain(OFFICIAL, f"role-{role}")
        )
        for role, (_, holder) in given.named.items()
    ]
    text = texts.say(
        OFFICIAL,
        "appointed",
        decree=appointment_form.decree_in_words(turn, decree),
        lines=lines,
        desk=given.appoint_desk,
        scanned="yes" if decree.scanned else "own" if is_own else "no",
    )
    warning = await away_dates.no_judge_warning(turn)
    practice = [[make_button(turn, OFFICIAL, "button-practice", BeginPractice())]]
    keyboard = [*appointment_form.scan_buttons(turn, [decree]), *practice]
    await tell_group(turn, Markup(text + warning), keyboard)


async def prefill_scan(turn: Turn, _officer: Officer, decree: int) -> tuple[None, Answers]:
    """Return the prefilled answers of the form for the scan of a decree."""
    if decree not in await appointments.decrees(turn.tx):
        raise Refused("button-unknown")
    return None, {"decree": decree}


async def keep_scan(turn: Turn, by: Authority, case: Case | None, given: DecreeScanAnswers) -> None:
    """Keep the scan of a decree; one that comes later is kept beside it."""
    await kept_files.keep_form_files(turn, KeptAbout.DECREE, given.decree_scan, case, given.decree)
    await appointments.set_scanned(turn.tx, given.decree, by)
    number = " ".join(given.decree_scan[0].text.split())
    if any(map(str.isdigit, number)):
        await appointments.set_number(turn.tx, given.decree, shortened(number, LONGEST_NUMBER), by)
    await record_event(turn, None, EventName.DECREE_SCANNED, by, decree=given.decree)
    decree = (await appointments.decrees(turn.tx))[given.decree]
    text = turn.texts.say(
        OFFICIAL, "decree-scan-kept", decree=appointment_form.decree_in_words(turn, decree)
    )
    await tell_group(turn, Markup(text + await away_dates.no_judge_warning(turn)))


async def mark_vacancies_told(turn: Turn) -> None:
    """Remember which vacant offices the group was just told of."""
    vacant = await permission_checks.vacant_roles(turn)
    await desk_state.put(turn.tx, VACANCIES_TOLD, " ".join(sorted(vacant)))


async def tell_vacancies(turn: Turn) -> int:
    """Tell the group once, in the daytime, which offices are vacant, and how to fill them.

    That is one fact; a grant that cannot be read gives nobody an office.
    """
    if not await desk_state.group_id(turn.tx):
        return 0
    vacant = await permission_checks.vacant_roles(turn)
    known = set((await desk_state.get(turn.tx, VACANCIES_TOLD) or "").split())
    if known != vacant:
        if not office_time.may_remind(turn):
            return 0
        await mark_vacancies_told(turn)
    if vacant <= known:
        return 0
    keyboard = [[make_button(turn, OFFICIAL, "button-appoint", OpenAbout("appoint"))]]
    await say_group(
        turn, "offices-vacant", keyboard, roles=permission_checks.role_names(turn, vacant)
    )
    return 1


ADDS = (
    OfficerForm(
        APPOINTMENT,
        record_appointment,
        always_in_group=True,
        check_authority=demand_scan,
        about=of_the_office,
        offers={
            "appoint_decree": AnswerOffers(appointment_form.decrees_offered),
            **dict.fromkeys(role_grants.HOLDERS, role_grants.MEMBERS),
            **dict.fromkeys(NAMES.values(), role_grants.NAMED),
        },
    ),
    OfficerForm(DECREE_SCAN, keep_scan, about=prefill_scan),
)
