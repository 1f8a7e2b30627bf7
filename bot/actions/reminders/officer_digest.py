"""The officers' digest: what must be done now, gathered by task, and who must do it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.actions.answers import considerations
from bot.actions.deadlines import case_dates
from bot.actions.objections import objection_judge
from bot.actions.reminders import (
    digest_buttons,
    due_reminders,
    late_choices,
    next_reminder,
    office_vacancies,
    trail_anchor,
)
from bot.desk import contacts, permission_checks
from bot.desk.purposes import Purpose, ReminderAbout, RowAbout
from bot.desk.row_fates import Arrived, Fate
from bot.desk.turn import Turn, page
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.reminders.reminder_plan import Audience, ReminderKind
from bot.domain.reminders.reminder_truth import Due, named_number
from bot.domain.role_permissions import Grant, Role, active, same_unit
from bot.forms.objection_answer_form import OBJECTION_ANSWER
from bot.texts import OFFICIAL, Markup
from storage import cases, outbox, people, reminders, role_holders
from storage.outbox import Payload

MOST_LINES = 40
NUMBERS_SHOWN = 6
MOST_LETTERS = 2700
"""Most characters of the lines: one message takes 4,096, with headings and names."""
_JUDGED = frozenset({ReminderKind.OBJECTION, ReminderKind.OBJECTION_OVERDUE})


class Task(StrEnum):
    """What must be done, in the order of the digest."""

    ANSWER = "answer"
    SIGNATURE = "signature"
    APPROVAL = "approval"
    UPWARD = "upward"
    COMPLETENESS = "completeness"
    REGIME = "regime"
    OBJECTION = "objection"
    ORDER = "order"
    DISPUTE = "dispute"
    RIGHT = "right"
    OVERSIGHT = "oversight"
    OFFICE = "office"


TASKS: Mapping[ReminderKind, Task] = {
    ReminderKind.COUNTDOWN: Task.ANSWER,
    ReminderKind.OVERDUE: Task.ANSWER,
    ReminderKind.UNIT: Task.ANSWER,
    ReminderKind.EXTENSION_ADVICE: Task.ANSWER,
    ReminderKind.ELSEWHERE: Task.ANSWER,
    ReminderKind.SIGNATURE: Task.SIGNATURE,
    ReminderKind.APPROVAL: Task.APPROVAL,
    ReminderKind.UPWARD: Task.UPWARD,
    ReminderKind.UPWARD_EXTENSION: Task.UPWARD,
    ReminderKind.UPWARD_CHOICE: Task.UPWARD,
    ReminderKind.COMPLETENESS: Task.COMPLETENESS,
    ReminderKind.NOT_COMPLETED: Task.COMPLETENESS,
    ReminderKind.PROOF_MISSING: Task.COMPLETENESS,
    ReminderKind.REGIME_TAG: Task.REGIME,
    ReminderKind.OBJECTION: Task.OBJECTION,
    ReminderKind.OBJECTION_OVERDUE: Task.OBJECTION,
    ReminderKind.ORDERED: Task.ORDER,
    ReminderKind.ORDER_OVERDUE: Task.ORDER,
    ReminderKind.HEARING: Task.DISPUTE,
    ReminderKind.COURT: Task.DISPUTE,
    ReminderKind.RIGHT: Task.RIGHT,
    ReminderKind.EVALUATION: Task.OVERSIGHT,
    ReminderKind.INSTRUCTION: Task.OVERSIGHT,
    ReminderKind.EXEMPTION_EXPIRY: Task.OFFICE,
    ReminderKind.ACTING_ENDS: Task.OFFICE,
    ReminderKind.DECREE_SCAN: Task.OFFICE,
    ReminderKind.CALENDAR_MISSING: Task.OFFICE,
    ReminderKind.ANNUAL_REPORT: Task.OFFICE,
    ReminderKind.REPORT_WORDS: Task.OFFICE,
    ReminderKind.CONSIDERATIONS: Task.OFFICE,
}
"""The task under which each kind of reminder is listed; kinds not here go to requesters."""


@dataclass(frozen=True, kw_only=True)
class DigestAbout(RowAbout):
    """The cases that a digest names, and the reminders that it tells."""

    cases: tuple[int, ...] = ()
    reminders: tuple[int, ...] = ()


DIGEST = Purpose("digest", DigestAbout, priority=outbox.DIGEST, by_day="officers")
APPROVAL = Purpose(
    "approval-wanted",
    ReminderAbout,
    priority=outbox.CONVERSATION,
    by_day="officers",
    quiet=True,
)
"""The digest in the group says the same."""

# Kinds that add advice to the one line about a case's answer.
_ADVICE = (ReminderKind.UNIT, ReminderKind.EXTENSION_ADVICE, ReminderKind.ELSEWHERE)


@dataclass(frozen=True)
class Share:
    """An officer who must act, and on what."""

    officer: Officer
    dues: tuple[Due, ...]


async def send(turn: Turn, dues: Sequence[Due]) -> None:
    """Send the digest: everything that officers must know now, in one message."""
    asked = [due for due in dues if due.kind is ReminderKind.CONSIDERATIONS]
    if asked:  # a message of its own, for the head alone
        await considerations.propose(turn)
    for due in asked:
        await reminders.settle(turn.tx, due.reminder.id, "sent", turn.now)
    dues = [due for due in dues if due not in asked]
    if not dues:
        return
    await trail_anchor.tell_before_digest(turn)
    ordered = _in_order(dues)
    concerned = {due.case.id: due.case for due in ordered if due.case is not None}
    is_last_day = any(_last_day(due) == turn.today for due in ordered)
    await turn.tell_group(
        await _whole(turn, ordered),
        await digest_buttons.keyboard(turn, ordered),
        purpose=DIGEST(
            DigestAbout(cases=tuple(concerned), reminders=tuple(due.reminder.id for due in ordered))
        ),
        priority=outbox.LAST_DAY if is_last_day else outbox.DIGEST,
    )
    await _write_to_approvers(turn, ordered)
    await late_choices.propose(turn, ordered)
    for due in ordered:
        await reminders.settle(turn.tx, due.reminder.id, "sent", turn.now)
        await next_reminder.plan_next(turn, due)


def _in_order(dues: Iterable[Due]) -> list[Due]:
    return sorted(dues, key=lambda due: (_last_day(due), due.reminder.id))


async def _whole(turn: Turn, dues: Sequence[Due]) -> Markup:
    asked = await office_vacancies.deputy_wanted(turn, dues)
    text = _text(turn, dues, await shares(turn, dues), asked)
    return Markup(text + await office_vacancies.lines(turn))


async def _again(turn: Turn, about: DigestAbout) -> Payload | None:
    """Write a digest as it is now; None if nothing in it holds any more."""
    if not about.reminders:  # an earlier program queued it
        return {}
    dues = _in_order(await due_reminders.still_true(turn, about.reminders))
    if not dues:
        return None
    return {"text": await _whole(turn, dues), **page(await digest_buttons.keyboard(turn, dues))}


async def _delivered(turn: Turn, arrived: Arrived[DigestAbout]) -> None:
    for case_id in arrived.about.cases if arrived.about.reminders else ():
        case = await cases.get(turn.tx, case_id)
        if case is not None:
            await turn.record(case, EventName.REMINDED, "desk", audience="officers")


def _text(turn: Turn, dues: Sequence[Due], acting: Sequence[Share], asked: Markup) -> Markup:
    texts = turn.texts
    by_task = {task: [due for due in dues if TASKS[due.kind] is task] for task in Task}
    written = {task: _lines(turn, task, given) for task, given in by_task.items() if given}
    count = sum(len(lines) for lines in written.values())
    blocks = _fitting(turn, {t: [_heading(turn, t, by_task[t]), *ls] for t, ls in written.items()})
    if asked:
        blocks += [Markup(), asked]
    if acting:
        mine = Markup("\n".join(_share(turn, share) for share in acting))
        blocks += [Markup(), texts.say(OFFICIAL, "digest-who", lines=mine)]
    lines = Markup("\n".join(blocks))
    return texts.say(OFFICIAL, "digest", today=turn.today, count=count, lines=lines)


def _share(turn: Turn, share: Share) -> Markup:
    """Return the line that mentions an officer, with the numbers they must act on."""
    numbers = dict.fromkeys(_short_number(due) for due in share.dues if _number(due))
    return turn.texts.say(
        OFFICIAL,
        "digest-share",
        mention=contacts.mention(turn, share.officer),
        numbers=", ".join([*numbers][:NUMBERS_SHOWN]) or "none",
        more=max(0, len(numbers) - NUMBERS_SHOWN),
    )


def _number(due: Due) -> str:
    objection, case = due.situation.objection, due.case
    return objection.number if objection else case.number if case else ""


def _short_number(due: Due) -> str:
    """Return the first part of a case's number, or an objection's whole number."""
    return _number(due) if due.situation.objection else _number(due).split("/")[0]


def _fitting(turn: Turn, blocks: Mapping[Task, list[Markup]]) -> list[Markup]:
    """Return as many lines as one message takes, and how many are left out."""
    kept: list[Markup] = []
    room, lines, left_out = MOST_LETTERS, 0, 0
    for heading, *rest in blocks.values():
        for place, line in enumerate(rest):
            room -= len(line)
            # Once a line does not fit, none after it does: `room` stays negative.
            if room < 0 or lines == MOST_LINES:
                left_out += 1
                continue
            kept += [heading, line] if place == 0 else [line]
            lines += 1
    if left_out:
        kept.append(turn.texts.say(OFFICIAL, "digest-more", more=left_out))
    return kept


def _heading(turn: Turn, task: Task, dues: Iterable[Due]) -> Markup:
    """Return a task's heading, with the roles that must do it."""
    texts = turn.texts
    name = texts.plain(OFFICIAL, f"digest-task-{task}")
    audiences = {due.audience for due in dues} - {Audience.OFFICERS}
    if not audiences:
        return texts.say(OFFICIAL, "digest-task", task=name)
    named = permission_checks.names(turn, frozenset(Role(audience) for audience in audiences))
    return texts.say(OFFICIAL, "digest-task-of", task=name, roles=named)


def _lines(turn: Turn, task: Task, dues: Iterable[Due]) -> list[Markup]:
    """Return one line for each matter, whoever is reminded of it."""
    if task is Task.ANSWER:
        return _answers(turn, list(dues))
    once = {(due.kind, due.about.name, due.situation.entry): due for due in dues}
    return [_say(turn, due, text_id=f"digest-{due.kind}") for due in once.values()]


def _answers(turn: Turn, dues: list[Due]) -> list[Markup]:
    by_case = {due.case.id: due for due in dues if due.case is not None}
    lines = []
    for case_id, due in by_case.items():
        kinds = {one.kind for one in dues if one.case is not None and one.case.id == case_id}
        advice = [_say(turn, due, text_id=f"digest-{kind}") for kind in _ADVICE if kind in kinds]
        lines.append(Markup("\n".join([_say(turn, due, text_id="digest-line"), *advice])))
    return lines


def _say(turn: Turn, due: Due, *, text_id: str) -> Markup:
    """Return a line about a matter: its number, its subject, and the days that remain."""
    last, case = _last_day(due), due.case
    left = turn.calendar.left(turn.today, last)
    phase = "overdue" if turn.today > last else "today" if left == 0 else "soon"
    if due.kind is ReminderKind.APPROVAL and not due.situation.owed:
        phase = "answered"  # a correction waits, which has no last day
    return turn.texts.say(
        OFFICIAL,
        text_id.replace("_", "-"),
        number=_number(due) or turn.texts.plain(OFFICIAL, "digest-office"),
        subject=case.subject if case else "",
        due=last,
        phase=phase,
        days=abs(left),
        extended="yes" if due.situation.around.extended else "no",
        unit=(case.unit if case else None) or turn.texts.plain(OFFICIAL, "digest-no-unit"),
        until=_internal(turn, case) if case else last,
        title=_title(turn, due),
        since=due.situation.entry.since if due.situation.entry else due.reminder.due_at,
        year=str(named_number(due.reminder.key) or turn.today.year),
    )


def _title(turn: Turn, due: Due) -> str:
    """Return what an entry of the office is called; of a submission, what its form is for."""
    entry = due.situation.entry
    if entry is None:
        return ""
    if due.kind is not ReminderKind.SIGNATURE:
        return entry.title
    return turn.texts.plain(OFFICIAL, f"submission-form-{entry.title}".replace("_", "-"))


def _internal(turn: Turn, case: Case) -> date:
    """Return the internal date, by which the unit delivers."""
    own = case_dates.unit_date(turn, case)
    return min(own, case.internal_on or own)


def _last_day(due: Due) -> date:
    """Return the last day of the matter: the case's own date, which may have moved."""
    of_the_answer = TASKS[due.kind] in {Task.ANSWER, Task.SIGNATURE, Task.APPROVAL} or due.kind in {
        ReminderKind.UPWARD_EXTENSION,
        ReminderKind.UPWARD_CHOICE,
        ReminderKind.UPWARD,
    }
    return due.case.dates.earlier if due.case and of_the_answer else due.situation.day


async def _write_to_approvers(turn: Turn, dues: Iterable[Due]) -> None:
    """Write also in private to those who must approve a refusal, because the clock runs."""
    asked = {due.case.id: due for due in dues if due.case and due.kind is ReminderKind.APPROVAL}
    for due in asked.values():
        for officer in await who_must_act(turn, [due]):
            person = await people.find(turn.tx, officer.telegram_id)
            if person is not None and person.reachable:
                text = _say(turn, due, text_id="approval-private")
                about = ReminderAbout(reminder=due.reminder.id)
                await turn.tell(person, text, case=due.case, purpose=APPROVAL(about))


async def _approval_again(turn: Turn, about: ReminderAbout) -> Payload | None:
    dues = await due_reminders.still_true(turn, [about.reminder or 0])
    return {"text": _say(turn, dues[0], text_id="approval-private")} if dues else None


async def who_must_act(turn: Turn, dues: Iterable[Due]) -> list[Officer]:
    """Return the members of the group who must act on something that is due, each once."""
    return [share.officer for share in await shares(turn, dues)]


async def shares(turn: Turn, dues: Iterable[Due]) -> list[Share]:
    """Return the officers who must act, each with what is due.

    While nobody holds a role, the group's administrators hear of it: they can name somebody.
    """
    grants = active(await role_holders.current(turn.tx), turn.today)
    members = await people.members(turn.tx)
    must = [(due, await _holders(turn, due, grants, members)) for due in dues]
    found = (
        Share(member, tuple(due for due, held in must if member.telegram_id in held))
        for member in members
    )
    return [share for share in found if share.dues]


async def _holders(
    turn: Turn, due: Due, grants: Collection[Grant], members: Collection[Officer]
) -> set[int]:
    there = {member.telegram_id for member in members}
    entry = due.situation.entry
    if entry is not None and entry.officer_id is not None:
        return {entry.officer_id} & there
    if due.audience is Audience.OFFICERS:
        if due.case is None:
            return set()
        # The officer who has the case acts; without one, every petugas does.
        if due.case.officer_id is not None and due.case.officer_id in there:
            return {due.case.officer_id}
    role = Role.PETUGAS if due.audience is Audience.OFFICERS else Role(due.audience)
    held = {grant.telegram_id for grant in grants if grant.role is role and _in_unit(grant, due)}
    if role is Role.PETUGAS:
        held |= {member.telegram_id for member in members if member.named}
    if role is Role.PEMBINA and not held & there:
        held = {grant.telegram_id for grant in grants if grant.role is Role.HEAD}
    if due.kind in _JUDGED or _signs_for_judge(due):
        found = await objection_judge.judge_of(turn, due.case.id if due.case else None)
        held = set(found.telegram_ids)
    return held & there or {member.telegram_id for member in members if member.administrator}


def _signs_for_judge(due: Due) -> bool:
    """Say whether what waits for a signature is the answer to an objection."""
    entry = due.situation.entry
    answer = OBJECTION_ANSWER.name
    return due.kind is ReminderKind.SIGNATURE and entry is not None and entry.title == answer


def _in_unit(grant: Grant, due: Due) -> bool:
    """Return whether a holder belongs to the unit that was asked, if one was."""
    unit = due.case.unit if due.case else None
    if due.kind is not ReminderKind.UNIT or unit is None or grant.unit is None:
        return True
    return same_unit(grant.unit, unit)


AFTER = (
    Fate(DIGEST, again=_again, delivered=_delivered),
    Fate(APPROVAL, again=_approval_again),
)
