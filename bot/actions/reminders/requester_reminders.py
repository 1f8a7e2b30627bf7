"""Reminders when they are due: whether one still holds, and what requesters are told."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

from bot.actions.cases import case_rating
from bot.actions.deadlines import objection_window
from bot.actions.information_list import list_renewal
from bot.actions.letters import objection_letters
from bot.buttons.objection_buttons import ObjectAbout
from bot.buttons.request_buttons import ReminderMatter, SendPapers, ShowOwnCase
from bot.desk import contacts
from bot.desk.button_acts import private_button
from bot.desk.call_purposes import Purpose, ReminderAbout
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button, Keyboard, message_payload
from bot.desk.messages import make_button, say, tell
from bot.desk.turn import Turn
from bot.domain.law.answer_dates import grounds_close_by
from bot.domain.law.case import Case, Person
from bot.domain.law.objection_rules import dispute_by
from bot.domain.people.participant_roles import kuasa_letter_of
from bot.domain.records.events import EventName
from bot.domain.reminders.reminder_conditions import (
    CaseMatters,
    OfficeMatter,
    Situation,
    named_number,
)
from bot.domain.reminders.reminder_kinds import DueReminder, NoteContent, RequesterNote
from bot.domain.reminders.reminder_plan import Reminder, ReminderKind, Subject
from bot.errors import certain
from bot.texts import Markup
from storage import cases, objections, outbox, people, reminders
from storage.outbox import Payload


async def still_due(turn: Turn, ids: Iterable[int]) -> list[DueReminder]:
    """Return the queued reminders that still hold; the others are reset as never sent."""
    found = [due for one in ids if (due := await reload_due(turn, one)) is not None]
    await reminders.mark_unsent(turn.tx, [due.reminder.id for due in found if not due.is_true])
    return [due for due in found if due.is_true]


async def reload_due(turn: Turn, reminder_id: int) -> DueReminder | None:
    """Return a reminder, settled or not, with the facts of now; None if it is gone."""
    reminder = await reminders.get(turn.tx, reminder_id)
    return await due_of(turn, reminder) if reminder else None


async def due_of(turn: Turn, reminder: Reminder) -> DueReminder:
    """Return a due reminder with the facts that decide whether it still holds."""
    tx = turn.tx
    kind, objection_id = reminder.kind, reminder.objection_id
    of_letter = kind is ReminderKind.LETTER_ENDS
    objection = await objections.get(tx, objection_id) if objection_id else None
    case_id = reminder.case_id or (objection.case_id if objection else None)
    case = await cases.get(tx, case_id) if case_id else None
    about = Subject(case.id) if case else Subject(None, objection_id)
    entry = await (_letter(turn, case) if case and of_letter else _entry(turn, kind, reminder.key))
    situation = Situation(
        turn.today,
        reminder.key,
        case=case,
        case_matters=await reminders.case_matters(tx, case.id) if case else CaseMatters(),
        objection=objection,
        entry=entry,
        year_is_decreed=turn.calendar.is_decreed(named_number(reminder.key) or turn.today.year),
        muted=await reminders.is_muted(tx, about),
        disputed=objection is not None and await objections.is_disputed(tx, objection.id),
        at_court=objection is not None and await objections.is_at_court(tx, objection.id),
    )
    return DueReminder(reminder, kind, reminder.audience, case, situation)


async def _letter(turn: Turn, case: Case) -> OfficeMatter | None:
    """Return the letter of authority on which a kuasa acts, if it ends on a day."""
    letter = kuasa_letter_of(await cases.identity(turn.tx, case.id))
    if letter is None or letter.until is None:
        return None
    return OfficeMatter(case.id, case.number, letter.until, case.received_at)


async def _entry(turn: Turn, kind: ReminderKind, key: str) -> OfficeMatter | None:
    """Return the entry of the office that a key such as "exemption:3:2027-01-31" names."""
    listed, named = ENTRIES.get(kind), named_number(key)
    entries = await listed(turn) if listed else []
    return next((entry for entry in entries if entry.id == named), None)


ENTRIES: Mapping[ReminderKind, Callable[[Turn], Awaitable[Sequence[OfficeMatter]]]] = {
    ReminderKind.EXEMPTION_EXPIRY: lambda turn: reminders.ending_exemptions(turn.tx, turn.today),
    ReminderKind.EXEMPTION_ENDED: lambda turn: reminders.ended_exemptions(turn.tx, turn.today),
    ReminderKind.LIST_RENEWAL: list_renewal.renewal_matters,
    ReminderKind.LIST_URGENT: lambda turn: reminders.urgent_entries(turn.tx, turn.zone),
    ReminderKind.ACTING_ENDS: lambda turn: reminders.acting_holders(turn.tx, turn.today),
    ReminderKind.DECREE_SCAN: lambda turn: reminders.missing_scans(turn.tx),
    ReminderKind.SIGNATURE: lambda turn: reminders.waiting_submissions(turn.tx, turn.zone),
    ReminderKind.RIGHT: lambda turn: reminders.open_rights_requests(turn.tx, turn.zone),
}
"""Where the entries of the office's own matters stand, by the reminder that is about one."""


REMINDER = Purpose(
    "reminder", ReminderAbout, priority=outbox.CONVERSATION, allowed_hours="requesters"
)
Values = Mapping[str, object]


async def send_reminder(turn: Turn, due: DueReminder) -> None:
    """Write to a requester; of several reminders of one kind, only the newest is sent."""
    person = await people.get(turn.tx, due.person_id)
    is_told = person is not None and _is_told(person, due)
    if person is not None and is_told:
        await _tell(turn, person, due)
    await reminders.record_end(turn.tx, due.reminder.id, "sent" if is_told else "dropped", turn.now)
    await reminders.drop_older_due(turn.tx, due.reminder.id, turn.now)


def _is_told(person: Person, due: DueReminder) -> bool:
    """Return whether a person is told: one without a chat only of what must be told."""
    return person.has_chat or _note(due).by_hand


async def _tell(turn: Turn, person: Person, due: DueReminder) -> None:
    case = due.case
    await tell(
        turn,
        person,
        _text(turn, person.language, due),
        _buttons(turn, person.language, due),
        case=case,
        purpose=REMINDER(ReminderAbout(reminder=due.reminder.id)),
    )
    if case is not None and due.kind is ReminderKind.RATING:
        await case_rating.record_rating_asked(turn, person, case)
    if case is not None and not person.has_chat:
        await record_event(turn, case, EventName.REMINDED, "desk", audience="requester")
    if case is not None and due.kind is ReminderKind.LATE:
        await objection_window.plan_reminders(turn, case)


def _text(turn: Turn, language: str, due: DueReminder) -> Markup:
    note = _note(due)
    render = turn.texts.notice if note.is_notice else turn.texts.say
    return render(language, note.text_id, **VALUES[note.says](turn, due))


def _note(due: DueReminder) -> RequesterNote:
    """Return what goes to the requester. Raises RuntimeError for what only officers are told."""
    return certain(due.row.note, f"nothing goes to requesters as {due.kind}")


async def _before_sending(turn: Turn, about: ReminderAbout) -> Payload | None:
    """Write a reminder as it is now; None if it does not hold any more."""
    if about.reminder is None:  # an earlier program queued it
        return {}
    person = await people.get(turn.tx, about.person)
    due = next(iter(await still_due(turn, [about.reminder])), None)
    if person is None or due is None:
        return None
    language = person.language
    return {"text": _text(turn, language, due), **message_payload(_buttons(turn, language, due))}


async def _on_delivered(turn: Turn, arrived: DeliveredRow[ReminderAbout]) -> None:
    if arrived.case is not None and arrived.about.reminder is not None:
        await record_event(turn, arrived.case, EventName.REMINDED, "desk", audience="requester")


def _buttons(turn: Turn, language: str, due: DueReminder) -> Keyboard:
    if due.case is not None and due.kind is ReminderKind.RATING:
        return case_rating.rating_keyboard(due.case)
    keyboard = []
    if due.case is not None:
        keyboard.append([make_button(turn, language, "button-this-case", ShowOwnCase(due.case.id))])
    if due.case is not None and _note(due).objectable:
        keyboard.append([make_button(turn, language, "button-object", ObjectAbout(due.case.id))])
    if due.case is not None and due.kind is ReminderKind.PROOF:
        keyboard.append([make_button(turn, language, "button-send-proof", SendPapers(due.case.id))])
    if _note(due).muteable:
        keyboard.append([_mute_button(turn, language, due)])
    return keyboard


def _mute_button(turn: Turn, language: str, due: DueReminder) -> Button:
    case, objection = due.case, due.reminder.objection_id
    matter = (ReminderMatter.CASE, case.id) if case else (ReminderMatter.OBJECTION, objection or 0)
    return make_button(turn, language, "button-mute", mute.button(*matter))


@private_button("mute:on")
async def mute(turn: Turn, person: Person, matter: ReminderMatter, matter_id: int) -> None:
    """Mute the optional reminders about a person's own case or objection."""
    about = await _own(turn, person, matter, matter_id)
    await reminders.mute(turn.tx, about, turn.now)
    back = unmute.button(matter, matter_id)
    await say(turn, person, "muted", [[make_button(turn, person.language, "button-unmute", back)]])


@private_button("mute:off")
async def unmute(turn: Turn, person: Person, matter: ReminderMatter, matter_id: int) -> None:
    """Send the optional reminders about a person's own case or objection again."""
    about = await _own(turn, person, matter, matter_id)
    await reminders.unmute(turn.tx, about)
    again = mute.button(matter, matter_id)
    await say(turn, person, "unmuted", [[make_button(turn, person.language, "button-mute", again)]])


async def _own(turn: Turn, person: Person, matter: ReminderMatter, number: int) -> Subject:
    """Return a person's own case or objection as the matter to mute, or raise Refused."""
    if matter is ReminderMatter.CASE:
        return Subject((await contacts.own_requested_case(turn, person, number)).id)
    return Subject(None, (await contacts.own_objection(turn, person, number)).id)


def _of_case(turn: Turn, due: DueReminder) -> Values:
    """Return the values of a reminder about the answer of a case."""
    case = certain(due.case, "a note about an answer has a case")
    return {
        "number": case.number,
        "subject": case.subject,
        "due": case.dates.earlier,
        "until": grounds_close_by(case.dates, turn.calendar, case.regime).due,
    }


def _of_right(turn: Turn, due: DueReminder) -> Values:
    """Return the values of a reminder about a right, or a duty, that ends on a day."""
    objection, day = due.situation.objection, due.situation.day
    return {
        "number": objection.number if objection else due.case.number if due.case else "",
        "subject": due.case.subject if due.case else "",
        "until": day,
        "days": turn.calendar.left(turn.today, day),
    }


def _of_silence(turn: Turn, due: DueReminder) -> Values:
    """Return the values of the notice that an objection was not answered in time."""
    objection = certain(due.situation.objection, "a note about an objection has one")
    days = turn.office.dispute_days_in_stages
    readings = dispute_by(objection.dates.legal, None, turn.calendar, objection.regime, days)
    return {
        "number": objection.number,
        "due": objection.dates.legal,
        "window": objection_letters.commission_days(turn, objection.regime),
        "until": readings[0].due if readings else "",
    }


VALUES: Mapping[NoteContent, Callable[[Turn, DueReminder], Values]] = {
    NoteContent.ANSWER: _of_case,
    NoteContent.RIGHT: _of_right,
    NoteContent.SILENCE: _of_silence,
}


ADDS = (mute, unmute, SendHandlers(REMINDER, refresh=_before_sending, on_delivered=_on_delivered))
