"""The digest's line on each matter, and the officers whose share it is."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from bot.actions.deadlines import case_dates
from bot.desk import permission_checks
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.message import shortened, utf16_length
from bot.domain.people.role_permissions import Appointment, Role, same_unit
from bot.domain.reminders.digest_days import DigestDay, day_of
from bot.domain.reminders.reminder_conditions import named_number
from bot.domain.reminders.reminder_kinds import DueReminder, LastDay
from bot.domain.reminders.reminder_plan import Audience, ReminderKind
from bot.forms.objection_answer_form import OBJECTION_ANSWER
from bot.texts import OFFICIAL, Markup
from storage import people

COLUMNS = 38
"""Characters that a narrow telephone shows of a line."""
WHOLE = 3 * COLUMNS
"""Characters of a line of which subjects are told as long as everything fits one screen."""
LEAST_SUBJECT = 10
"""Characters that are shown of a subject, however long the rest of its line is."""


@dataclass(frozen=True)
class Line:
    """A matter as the digest shows it: under which heading, in what words, and what is due."""

    day: DigestDay
    last: date | None
    text: Markup
    dues: tuple[DueReminder, ...]


def matter_lines(turn: Turn, dues: Iterable[DueReminder], columns: int = WHOLE) -> list[Line]:
    """Return a line for each matter, whoever is reminded of it, in the order of the digest.

    What has no day stands in the order of its kinds: first the scan without which nobody decides.
    A subject is cut where the line would have more than so many `columns`.
    """
    matters: dict[object, list[DueReminder]] = {}
    for due in dues:
        matters.setdefault(_matter(due), []).append(due)
    found = [
        _line(turn, sorted(own, key=partial(_urgency, turn)), columns) for own in matters.values()
    ]
    return sorted(found, key=_place)


def _place(line: Line) -> tuple[int, date, int]:
    kind = [*ReminderKind].index(line.dues[0].kind) if line.last is None else 0
    return line.day.place, line.last or date.max, kind


def _matter(due: DueReminder) -> object:
    if due.situation.objection is None and due.case is not None:
        return due.about.name
    return due.about.name, due.kind, due.situation.entry


def _urgency(turn: Turn, due: DueReminder) -> tuple[int, bool, bool, date]:
    """Return the sorting key of a reminder on a case: its day, the answer first."""
    last = last_day(due)
    of_answer = due.row.last_day is LastDay.ANSWER
    place = day_of(last, turn.today, turn.calendar).place
    return place, not due.row.is_the_answer, not of_answer, last or date.max


def _line(turn: Turn, dues: Sequence[DueReminder], columns: int) -> Line:
    last = last_day(dues[0])
    day = day_of(last, turn.today, turn.calendar)
    if not matter_number(dues[0]):
        return Line(
            day, last, matter_text(turn, dues[0], text_id=f"digest-{dues[0].kind}"), tuple(dues)
        )
    said = dict.fromkeys(matter_text(turn, due, text_id=f"digest-what-{due.kind}") for due in dues)
    what, second, *further = *said, ""
    values = {
        "number": short_number(turn, dues[0]),
        "what": what,
        "day": day,
        "days": abs(turn.calendar.left(turn.today, last or turn.today)),
        "second": second or "none",
        "further": max(0, len(further) - 1),
    }
    case = dues[0].case
    bare = turn.texts.plain(OFFICIAL, "digest-line", subject="none", **values)
    room = max(LEAST_SUBJECT, columns - utf16_length(bare))
    subject = shortened(case.subject, room) if case else "none"
    text = turn.texts.say(OFFICIAL, "digest-line", subject=subject, **values)
    return Line(day, last, text, tuple(dues))


def advice_texts(turn: Turn, dues: Iterable[DueReminder]) -> list[Markup]:
    """Return the advice on these reminders, each once; only some kinds have one."""
    said = dict[Markup, None]()
    for due in dues:
        text_id = f"digest-advice-{due.kind}"
        if turn.texts.has(OFFICIAL, text_id):
            said[matter_text(turn, due, text_id=text_id)] = None
    return [*said]


def matter_number(due: DueReminder) -> str:
    """Return the number of the objection that is due, else of the case; empty for the office."""
    objection, case = due.situation.objection, due.case
    return objection.number if objection else case.number if case else ""


def short_number(turn: Turn, due: DueReminder) -> str:
    """Return a matter's running number, with its year if not this one, and its kind."""
    objection, case = due.situation.objection, due.case
    if objection is None and case is None:
        return ""
    year = objection.year if objection else case.received_on.year if case else turn.today.year
    running = matter_number(due).split("/")[0]
    return turn.texts.plain(
        OFFICIAL,
        "digest-number",
        number=running if year == turn.today.year else f"{running}/{year}",
        of="objection" if objection else "case",
    )


def matter_text(turn: Turn, due: DueReminder, *, text_id: str) -> Markup:
    """Return a text about a matter: its number, its subject, and the days that remain.

    Reminders of one matter mostly say the same, which is written once in a turn.
    """
    case, last = due.case, last_day(due) or turn.today
    left = turn.calendar.left(turn.today, last)
    phase = "overdue" if turn.today > last else "today" if left == 0 else "soon"
    if due.kind is ReminderKind.APPROVAL and not due.situation.owed:
        phase = "answered"  # a correction waits, which has no last day
    entry = due.situation.entry
    values: dict[str, object] = {
        "number": matter_number(due),
        "subject": case.subject if case else "",
        "due": last,
        "phase": phase,
        "days": abs(left),
        "extended": due.situation.case_matters.extended,
        "unit": (case.unit if case else None) or turn.texts.plain(OFFICIAL, "digest-no-unit"),
        "until": _internal(turn, case) if case else last,
        "title": _title(turn, due),
        "since": entry.since if entry else "",
        "count": entry.count if entry else 0,
        "year": str(named_number(due.reminder.key) or turn.today.year),
        "month": turn.texts.span(OFFICIAL, due.situation.day, due.situation.day).partition(" ")[2],
    }
    key = (text_id, *values.values())
    if key not in turn.tx.seen:
        turn.tx.seen[key] = turn.texts.say(OFFICIAL, text_id, **values)
    said: Markup = turn.tx.seen[key]
    return said


def _title(turn: Turn, due: DueReminder) -> str:
    """Return the title of an office's entry or, for a submission, the name of its form."""
    entry = due.situation.entry
    if entry is None:
        return ""
    if due.kind is not ReminderKind.SIGNATURE:
        return entry.title
    return turn.texts.plain(OFFICIAL, f"submission-form-{entry.title}")


def _internal(turn: Turn, case: Case) -> date:
    """Return the internal date by which the unit must deliver its documents."""
    own = case_dates.unit_date(turn, case)
    return min(own, case.internal_on or own)


def last_day(due: DueReminder) -> date | None:
    """Return the last day of the matter, if it has one: a case's own date may have moved.

    A step on the way to an answer that is past its own day is still due by that of the answer.
    """
    now = due.situation
    named = now.entry.ends_on if now.entry else now.day
    own = named if due.row.last_day is LastDay.OWN else None
    if own is not None and (not due.row.counts_to_answer or own >= now.today):
        return own
    owed = due.case if now.owed else None
    return owed.dates.earlier if owed else own


@dataclass(frozen=True)
class Share:
    """Officers who must act on the same reminders."""

    officers: tuple[Officer, ...]
    dues: tuple[DueReminder, ...]


async def officer_shares(turn: Turn, dues: Iterable[DueReminder]) -> list[Share]:
    """Return the officers who must act with their reminders, grouped if they share the same.

    While nobody holds a role, the group's administrators hear of it: they can name somebody. Who
    decided a request is never reminded of its objection, nor anybody whom another stands in for.
    """
    grants = await permission_checks.grants_today(turn)
    members = await permission_checks.those_there(turn, await people.members(turn.tx))
    must = [(due, await _holders(turn, due, grants, members)) for due in dues]
    found: dict[tuple[int, ...], Share] = {}
    for member in members:
        own = tuple(due for due, held in must if member.id in held)
        if own:
            key = tuple(due.reminder.id for due in own)
            others = found[key].officers if key in found else ()
            found[key] = Share((*others, member), own)
    return list(found.values())


async def _holders(
    turn: Turn, due: DueReminder, grants: Collection[Appointment], members: Collection[Officer]
) -> set[int]:
    there = {member.id for member in members}
    administrators = {member.id for member in members if member.administrator}
    if due.row.is_for_judge or _signs_for_judge(due):
        case_id = due.case.id if due.case else None
        found = await permission_checks.judge_of(turn, case_id)
        held = set(found.officer_ids)
        if found.outside:  # what that official decides is recorded here
            counter = Act.RECORD_OBJECTION.rule.who
            held = {grant.officer_id for grant in grants if grant.role in counter}
        else:
            administrators -= await permission_checks.deciders_of_case(turn, case_id)
    else:
        held = _of_role(due, grants, there)
    if due.row.by_ppid:
        held |= {grant.officer_id for grant in grants if grant.role is Role.PPID}
    return held & there or administrators


def _of_role(due: DueReminder, grants: Collection[Appointment], there: set[int]) -> set[int]:
    """Return the holders of the reminded role; a case's own officer replaces the petugas."""
    of_officers = due.audience is Audience.OFFICERS
    own = due.case.officer_id if due.case else None
    if of_officers and own in there:
        return {own}
    role = Role.PETUGAS if of_officers else Role(due.audience)
    held = {grant.officer_id for grant in grants if grant.role is role and _in_unit(grant, due)}
    if role is Role.PEMBINA and not held & there:
        held = {grant.officer_id for grant in grants if grant.role is Role.HEAD}
    return held


def _signs_for_judge(due: DueReminder) -> bool:
    """Say whether what waits for a signature is the answer to an objection."""
    title = due.situation.entry.title if due.situation.entry else ""
    return due.kind is ReminderKind.SIGNATURE and title == OBJECTION_ANSWER.name


def _in_unit(grant: Appointment, due: DueReminder) -> bool:
    """Return whether a holder belongs to the unit that was asked, if one was."""
    unit = due.case.unit if due.case else None
    if due.kind is not ReminderKind.UNIT or unit is None or grant.unit is None:
        return True
    return same_unit(grant.unit, unit)
