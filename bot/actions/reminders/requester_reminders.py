"""Reminders to requesters: sent when they are due, written as things stand when they leave."""

from collections.abc import Callable, Mapping, Sequence

from bot.actions.cases import case_rating
from bot.actions.deadlines import objection_window
from bot.actions.letters import objection_letters
from bot.actions.objections import objection_status
from bot.actions.reminders import due_reminders
from bot.buttons.objection_buttons import ObjectAbout
from bot.buttons.request_buttons import ReminderMatter, SendPapers, ShowOwnCase
from bot.desk import contacts, office_time, rounds
from bot.desk.button_acts import private_button
from bot.desk.call_purposes import Purpose, ReminderAbout
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button, Keyboard, message_payload
from bot.desk.messages import make_button, say, tell
from bot.desk.turn import Turn
from bot.domain.law.answer_dates import grounds_close_by
from bot.domain.law.case import Person
from bot.domain.records.events import EventName
from bot.domain.reminders.reminder_kinds import DueReminder, NoteContent, RequesterNote
from bot.domain.reminders.reminder_plan import ReminderKind, Subject
from bot.errors import certain
from bot.texts import Markup
from storage import outbox, people, reminders
from storage.outbox import Payload

REMINDER = Purpose(
    "reminder", ReminderAbout, priority=outbox.CONVERSATION, allowed_hours="requesters"
)
Values = Mapping[str, object]


async def _due(turn: Turn) -> Sequence[int] | None:
    """Return the reminders to requesters that are due; at night and on days off they wait."""
    if not office_time.may_remind(turn) or office_time.is_too_early(turn):
        return None
    muted = due_reminders.unconfirmed_muted_since(turn)
    return await reminders.due_to_requesters(turn.tx, turn.now, muted)


async def _send(turn: Turn, reminder_id: int) -> int:
    """Write to a requester; of several reminders of one kind, only the newest is sent."""
    due = await due_reminders.load_due(turn, reminder_id)
    if due is None:
        return 1
    person = await people.get(turn.tx, due.person_id)
    if person is not None and _is_told(person, due):
        await _tell(turn, person, due)
        await reminders.record_end(turn.tx, due.reminder.id, "sent", turn.now)
    else:
        await reminders.record_end(turn.tx, due.reminder.id, "dropped", turn.now)
    await reminders.drop_older_due(turn.tx, due.reminder.id, turn.now)
    return 1


SEND_DUE = rounds.row_task("reminders", _due, _send)
"""Sends what is due to requesters and still true."""


def _is_told(person: Person, due: DueReminder) -> bool:
    """Return whether a person is reminded: without a chat, only of what officers must tell."""
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
    if case is not None:
        if due.kind is ReminderKind.RATING:
            await case_rating.record_rating_asked(turn, person, case)
        if not person.has_chat:
            await record_event(turn, case, EventName.REMINDED, "desk", audience="requester")
        if due.kind is ReminderKind.LATE:
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
    due = next(iter(await due_reminders.still_due(turn, [about.reminder])), None)
    if person is None or due is None:
        return None
    language = person.language
    return {"text": _text(turn, language, due), **message_payload(_buttons(turn, language, due))}


async def _on_delivered(turn: Turn, arrived: DeliveredRow[ReminderAbout]) -> None:
    if arrived.case is not None and arrived.about.reminder is not None:
        await record_event(turn, arrived.case, EventName.REMINDED, "desk", audience="requester")


def _buttons(turn: Turn, language: str, due: DueReminder) -> Keyboard:
    case, keyboard = due.case, []
    if case is not None:
        if due.kind is ReminderKind.RATING:
            return case_rating.rating_keyboard(case)
        keyboard.append([make_button(turn, language, "button-this-case", ShowOwnCase(case.id))])
        if _note(due).objectable:
            keyboard.append([make_button(turn, language, "button-object", ObjectAbout(case.id))])
        if due.kind is ReminderKind.PROOF:
            keyboard.append([make_button(turn, language, "button-send-proof", SendPapers(case.id))])
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
        return Subject((await contacts.own_decidable_case(turn, person, number)).id)
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
    readings = objection_status.dispute_readings(turn, objection)
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
