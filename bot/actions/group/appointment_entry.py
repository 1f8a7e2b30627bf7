"""Who holds which role, recorded by one form; and the scans of the decrees behind it.

Nobody decides without one (UU 14/2008 Art 1(9), PP 61/2010 Art 12): administrators set up, and
decide nothing.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.actions.delivery import kept_files
from bot.actions.group import appointment_form, chair_changes, chair_messages, judge_warnings
from bot.actions.group.appointment_form import (
    DECREE_SCAN,
    EVERYBODY,
    NEW_PERSON,
    AppointmentAnswers,
    DecreeScanAnswers,
)
from bot.buttons.office_buttons import DEPUTY_OF_PPID, BeginPractice
from bot.buttons.request_buttons import OpenAbout
from bot.desk import office_time, permission_checks
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import Complete, OfficerForm
from bot.desk.keyboards import Button
from bot.desk.messages import answer_press, make_button, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.message import shortened
from bot.domain.people import chair_changes as chair_rules
from bot.domain.people.role_permissions import (
    OFFICES,
    Appointment,
    Decree,
    Role,
    why_not_grant,
)
from bot.domain.records.events import EventName
from bot.domain.records.kept_file import KeptAbout, KeptFile
from bot.errors import Refused, refuse_if
from bot.texts import OFFICIAL, Markup
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from storage import appointments, desk_state, people

LONGEST_NUMBER = 100
"""UTF-16 units of an order's number, which stands below its scan."""
VACANCIES_TOLD = "vacancy_told"
"""The key under which the desk keeps which vacant offices it told the group of."""


def appointer(
    print_order: Callable[[Turn, Appointment], Awaitable[None]],
) -> Complete[AppointmentAnswers]:
    """Return the handler of a filled form: it records who holds what, and prints an order."""

    async def appoint(
        turn: Turn, officer: Authority, _case: Case | None, given: AppointmentAnswers
    ) -> None:
        by = await permission_checks.demand_appointing(turn, officer, given.role, acting=given.acts)
        now = await chair_changes.give(turn, by, *await _appointments(turn, given))
        await _say(turn, now)
        if given.acts and given.role is Role.PPID:
            await print_order(turn, now[0])

    return appoint


async def _appointments(turn: Turn, given: AppointmentAnswers) -> list[Appointment]:
    """Return what a form comes to. Raises Refused if it changes nothing, or may not be."""
    role = given.role
    if role is Role.PETUGAS:
        return await _petugas(turn, given.appoint_member)
    decree, on = None, None
    if given.appoint_decree is not None:
        decree, on = appointment_form.parse_decree(turn, given.appoint_decree)
    new = Appointment(
        given.appoint_member,
        role,
        unit=given.appoint_unit,
        decree=decree,
        dated_on=on,
        holder=given.holder,
    )
    every = await appointments.every(turn.tx)
    if given.ends and on is not None:
        held = chair_rules.lasting(every, role, turn.today)
        if given.appoint_member not in [one.officer_id for one in held]:
            raise Refused("role-not-held")
        return [replace(new, ends_on=on - timedelta(days=1))]
    known = await _person(turn, given)
    new = replace(new, officer_id=known.id)
    if given.acts:
        if known.id in [one.officer_id for one in chair_rules.lasting(every, role, turn.today)]:
            raise Refused("role-held-for-good", name=known.display_name)
        first = given.appoint_from or turn.today
        kind = chair_rules.acting_kind(every, new, first)
        new = replace(new, acting=kind, starts_on=first, ends_on=given.appoint_until)
    refuse_if(why_not_grant(new) or ("role-is-over" if new.ended_by(turn.today) else None))
    return [new]


async def _petugas(turn: Turn, chosen: int) -> list[Appointment]:
    """Return the appointments of one or all members of the group who do not serve yet."""
    serve = await permission_checks.counter_officers(turn)
    members = [one.id for one in await people.members(turn.tx)]
    if chosen not in (EVERYBODY, *members):
        raise Refused("appoint-not-here")
    wanted = [one for one in members if chosen in (EVERYBODY, one) and one not in serve]
    if not wanted:
        raise Refused("appoint-petugas-already")
    return [Appointment(one, Role.PETUGAS) for one in wanted]


async def _person(turn: Turn, given: AppointmentAnswers) -> Officer:
    """Return the person chosen for a role; add one who is not known yet."""
    chosen = given.appoint_member
    if chosen == NEW_PERSON and given.holder.name:
        chosen = await people.add_without_account(turn.tx, given.holder.name, turn.now)
    known = await people.officer(turn.tx, chosen)
    if known is None or not (known.member or known.telegram_id is None):
        raise Refused("appoint-not-here")
    return known


async def _say(turn: Turn, now: Sequence[Appointment]) -> None:
    """Tell the group what was recorded, whether it stands, and what is still to be handed in."""
    note, answers = await chair_messages.waiting_note(turn, now)
    first = now[0]
    decrees = await appointment_form.find_decree(turn, (first.decree, first.dated_on), first.role)
    missing = "own" if first.waits and not note else "missing"
    text = turn.texts.say(
        OFFICIAL,
        "appointed",
        lines=await chair_messages.lines(turn, now),
        waits=any(one.waits for one in now),
        scan="none" if all(decree.scanned for decree in decrees) else missing,
    )
    keyboard = [*answers, *appointment_form.scan_buttons(turn, decrees)]
    warning = Markup()
    if first.role not in OFFICES:
        keyboard.append([make_button(turn, OFFICIAL, "button-practice", BeginPractice())])
    else:
        warning = await judge_warnings.no_judge_warning(turn)
        if first.acting is None:
            keyboard += [[_another(turn, one)] for one in decrees]
    await tell_group(turn, Markup(text + note + warning), keyboard)


def _another(turn: Turn, decree: Decree) -> Button:
    """Return the button that names somebody else by the same decree."""
    form = OpenAbout("appoint", DEPUTY_OF_PPID + decree.id)
    return make_button(turn, OFFICIAL, "button-appoint-another", form)


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


ADDS = (OfficerForm(DECREE_SCAN, keep_scan, about=prefill_scan),)
