"""Appointments: who holds which office by which decree, entered by the group's administrators.

Nobody decides without one (UU 14/2008 Art 1(9), PP 61/2010 Art 12): administrators set up, and
decide nothing.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.actions.delivery import kept_files
from bot.actions.group import (
    appointment_form,
    chair_changes,
    chair_messages,
    judge_warnings,
    role_grants,
)
from bot.actions.group.appointment_form import (
    APPOINTMENT,
    DECREE_SCAN,
    NAMES,
    VACATED,
    AppointmentAnswers,
    DecreeScanAnswers,
)
from bot.buttons.office_buttons import BeginPractice
from bot.buttons.request_buttons import OpenAbout
from bot.desk import office_time, permission_checks
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import AnswerOffers, OfficerForm, demand_scan, of_the_office
from bot.desk.messages import answer_press, make_button, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.message import shortened
from bot.domain.people.chair_changes import sitting
from bot.domain.people.role_permissions import Appointment
from bot.domain.records.events import EventName
from bot.domain.records.kept_file import KeptAbout, KeptFile
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
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
    if not chosen <= members | by_hand | {role_grants.NEW_PERSON, VACATED}:
        raise Refused("appoint-not-here")
    naming = (
        await permission_checks.demand_may_name(turn, by) if given.appoint_desk == "all" else None
    )
    decree = appointment_form.parse_decree(turn, given.appoint_decree)
    named = await _appointed(turn, given, decree)
    if not named:
        raise Refused("appoint-nobody")
    now = await chair_changes.give(turn, by, *named)
    for member in members if naming else ():
        await role_grants.name_petugas(turn, naming or by, member)
    await _say(turn, given, decree, now)


async def _appointed(
    turn: Turn, given: AppointmentAnswers, named: tuple[str, date]
) -> list[Appointment]:
    """Return the appointments by a decree, and which ones it only ends, the day before its own."""
    decree, on = named
    known = await appointments.every(turn.tx)
    persons = {
        who: await role_grants.person_of(turn, *who)
        for who in given.named.values()
        if who[0] != VACATED
    }
    found = [
        Appointment(persons[who], role, decree=decree, dated_on=on, holder=who[1])
        for role, who in given.named.items()
        if who in persons
    ]
    return found + [
        Appointment(
            one.officer_id, role, ends_on=on - timedelta(days=1), decree=decree, dated_on=on
        )
        for role, (account, _) in given.named.items()
        if account == VACATED
        for one in sitting(known, role, turn.today)
        if one.acting is None
    ]


async def _say(
    turn: Turn,
    given: AppointmentAnswers,
    named: tuple[str, date],
    now: Sequence[Appointment],
) -> None:
    [decree] = await appointment_form.find_decree(turn, named)
    note, answers = await chair_messages.waiting_note(turn, now)
    is_own = any(one.waits for one in now) and not note
    text = turn.texts.say(
        OFFICIAL,
        "appointed",
        decree=appointment_form.decree_in_words(turn, decree),
        lines=await chair_messages.lines(turn, now),
        desk=given.appoint_desk,
        waits="yes" if note else "no",
        scanned="yes" if decree.scanned else "own" if is_own else "no",
    )
    warning = await judge_warnings.no_judge_warning(turn)
    practice = [[make_button(turn, OFFICIAL, "button-practice", BeginPractice())]]
    keyboard = [*answers, *appointment_form.scan_buttons(turn, [decree]), *practice]
    await tell_group(turn, Markup(text + note + warning), keyboard)


async def prefill_scan(turn: Turn, _officer: Officer, decree: int) -> tuple[None, Answers]:
    """Return the prefilled answers of the form for the scan of a decree."""
    if decree not in await appointments.decrees(turn.tx):
        raise Refused("button-unknown")
    return None, {"decree": decree}


async def keep_scan(turn: Turn, by: Authority, case: Case | None, given: DecreeScanAnswers) -> None:
    """Have the scan of a decree opened; one that comes later is kept beside it."""
    await kept_files.keep_form_files(turn, KeptAbout.DECREE, given.decree_scan, case, given.decree)
    number = " ".join(given.decree_scan[0].text.split())
    if any(map(str.isdigit, number)):
        await appointments.set_number(turn.tx, given.decree, shortened(number, LONGEST_NUMBER), by)
    await record_event(turn, None, EventName.DECREE_SCANNED, by, decree=given.decree)
    answer_press(turn, turn.texts.plain(OFFICIAL, "decree-scan-looked-at"))


async def check_scan(
    turn: Turn, file: KeptFile, body: bytes | None, found: CleanedFile | UnfitFile
) -> None:
    """Count the scan of a decree once it opened, and say what it changes; else say why not."""
    decree = (await appointments.decrees(turn.tx))[file.about_id]
    named = appointment_form.decree_in_words(turn, decree)
    why = await kept_files.keep_opened(turn, file, body, found)
    if why is not None:
        again = make_button(
            turn, OFFICIAL, "button-decree-scan", OpenAbout("decree_scan", decree.id)
        )
        await say_group(turn, "decree-scan-unfit", [[again]], decree=named, reason=why)
        return
    await appointments.set_scanned(turn.tx, decree.id, turn.now, chair_changes.RECORDED)
    now = await chair_changes.settle_scanned(turn, decree.id)
    note, answers = await chair_messages.waiting_note(turn, now, listed=False)
    text = turn.texts.say(OFFICIAL, "decree-scan-kept", decree=named)
    warning = await judge_warnings.no_judge_warning(turn)
    keyboard = [*answers, kept_files.open_buttons([file])]
    await tell_group(turn, Markup(text + note + warning), keyboard)


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
            **dict.fromkeys(role_grants.HOLDERS, role_grants.CHAIRS),
            **dict.fromkeys(NAMES.values(), role_grants.NAMED),
        },
    ),
    OfficerForm(DECREE_SCAN, keep_scan, about=prefill_scan),
)
