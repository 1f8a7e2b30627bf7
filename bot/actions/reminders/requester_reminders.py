"""Reminders to requesters: the text of each kind, and a button to mute them."""

from collections.abc import Callable, Mapping

from bot.actions.cases import case_rating
from bot.actions.deadlines import objection_window
from bot.actions.letters import objection_letters
from bot.actions.reminders import due_reminders
from bot.buttons.objection_buttons import ObjectAbout
from bot.buttons.request_buttons import Matter, SendPapers, ShowOwnCase
from bot.desk import case_access
from bot.desk.button_acts import private_button
from bot.desk.purposes import Purpose, ReminderAbout
from bot.desk.row_fates import Arrived, Fate
from bot.desk.turn import Button, Keyboard, Turn, page
from bot.domain.answer_dates import grounds_close_by
from bot.domain.case import Person
from bot.domain.events import EventName
from bot.domain.objection_rules import dispute_by
from bot.domain.reminders.reminder_kinds import Due, Note, Says
from bot.domain.reminders.reminder_plan import About, ReminderKind
from bot.errors import Refused
from bot.texts import Markup
from storage import objections, outbox, people, reminders
from storage.outbox import Payload

REMINDER = Purpose("reminder", ReminderAbout, priority=outbox.CONVERSATION, by_day="requesters")
Values = Mapping[str, object]


async def send(turn: Turn, due: Due) -> None:
    """Write to a requester; of several reminders of one kind, only the newest is sent."""
    person = await people.get(turn.tx, due.person_id)
    is_told = person is not None and _hears(person, due)
    if person is not None and is_told:
        await _tell(turn, person, due)
    await reminders.settle(turn.tx, due.reminder.id, "sent" if is_told else "dropped", turn.now)
    await reminders.drop_older(turn.tx, due.reminder.id, turn.now)


def _hears(person: Person, due: Due) -> bool:
    """Return whether a person is told: one without a chat only of what must be told."""
    return person.has_chat or _note(due).by_hand


async def _tell(turn: Turn, person: Person, due: Due) -> None:
    case = due.case
    await turn.tell(
        person,
        _text(turn, person.language, due),
        _buttons(turn, person.language, due),
        case=case,
        purpose=REMINDER(ReminderAbout(reminder=due.reminder.id)),
    )
    if case is not None and due.kind is ReminderKind.RATING:
        await case_rating.asked(turn, person, case)
    if case is not None and not person.has_chat:
        await turn.record(case, EventName.REMINDED, "desk", audience="requester")
    if case is not None and due.kind is ReminderKind.LATE:
        await objection_window.plan(turn, case)


def _text(turn: Turn, language: str, due: Due) -> Markup:
    note = _note(due)
    render = turn.texts.notice if note.is_notice else turn.texts.say
    return render(language, note.text_id, **VALUES[note.says](turn, due))


def _note(due: Due) -> Note:
    """Return what goes to the requester. Raises LookupError for what only officers are told."""
    if due.row.note is None:
        raise LookupError(f"nothing goes to requesters as {due.kind}")
    return due.row.note


async def _again(turn: Turn, about: ReminderAbout) -> Payload | None:
    """Write a reminder as it is now; None if it does not hold any more."""
    if about.reminder is None:  # an earlier program queued it
        return {}
    person = await people.get(turn.tx, about.person)
    due = next(iter(await due_reminders.still_true(turn, [about.reminder])), None)
    if person is None or due is None:
        return None
    language = person.language
    return {"text": _text(turn, language, due), **page(_buttons(turn, language, due))}


async def _delivered(turn: Turn, arrived: Arrived[ReminderAbout]) -> None:
    if arrived.case is not None and arrived.about.reminder is not None:
        await turn.record(arrived.case, EventName.REMINDED, "desk", audience="requester")


def _buttons(turn: Turn, language: str, due: Due) -> Keyboard:
    if due.case is not None and due.kind is ReminderKind.RATING:
        return case_rating.scores(due.case)
    keyboard = []
    if due.case is not None:
        keyboard.append([turn.button(language, "button-this-case", ShowOwnCase(due.case.id))])
    if due.case is not None and _note(due).objectable:
        keyboard.append([turn.button(language, "button-object", ObjectAbout(due.case.id))])
    if due.case is not None and due.kind is ReminderKind.PROOF:
        keyboard.append([turn.button(language, "button-send-proof", SendPapers(due.case.id))])
    if _note(due).muteable:
        keyboard.append([_mute_button(turn, language, due)])
    return keyboard


def _mute_button(turn: Turn, language: str, due: Due) -> Button:
    case, objection = due.case, due.reminder.objection_id
    matter = (Matter.CASE, case.id) if case else (Matter.OBJECTION, objection or 0)
    return turn.button(language, "button-mute", mute.at(*matter))


@private_button("mute:on")
async def mute(turn: Turn, person: Person, matter: Matter, matter_id: int) -> None:
    """Mute the optional reminders about a person's own case or objection."""
    about = await _own(turn, person, matter, matter_id)
    await reminders.mute(turn.tx, about, turn.now)
    back = unmute.at(matter, matter_id)
    await turn.say(person, "muted", [[turn.button(person.language, "button-unmute", back)]])


@private_button("mute:off")
async def unmute(turn: Turn, person: Person, matter: Matter, matter_id: int) -> None:
    """Send the optional reminders about a person's own case or objection again."""
    about = await _own(turn, person, matter, matter_id)
    await reminders.unmute(turn.tx, about)
    again = mute.at(matter, matter_id)
    await turn.say(person, "unmuted", [[turn.button(person.language, "button-mute", again)]])


async def _own(turn: Turn, person: Person, matter: Matter, number: int) -> About:
    """Return a person's own case or objection as the matter to mute, or raise Refused."""
    if matter is Matter.CASE:
        return About((await case_access.requested_by(turn, person, number)).id)
    objection = await objections.get(turn.tx, number)
    if objection is None or objection.person_id != person.id:
        raise Refused("no-such-case")
    return About(None, number)


def _of_case(turn: Turn, due: Due) -> Values:
    """Return the values of a reminder about the answer of a case."""
    case, desk = due.case, turn.desk
    if case is None:
        raise LookupError("a note about an answer has a case")
    until = grounds_close_by(case.dates, desk.calendar, case.regime).due
    return {
        "number": case.number,
        "subject": case.subject,
        "due": case.dates.earlier,
        "until": until,
        "addressee": desk.office.objection_addressee,
    }


def _of_right(turn: Turn, due: Due) -> Values:
    """Return the values of a reminder about a right, or a duty, that ends on a day."""
    objection, desk, day = due.situation.objection, turn.desk, due.situation.day
    return {
        "number": objection.number if objection else due.case.number if due.case else "",
        "subject": due.case.subject if due.case else "",
        "until": day,
        "days": desk.calendar.left(turn.today, day),
        "addressee": desk.office.objection_addressee,
    }


def _of_silence(turn: Turn, due: Due) -> Values:
    """Return the values of the notice that an objection was not answered in time."""
    objection, desk = due.situation.objection, turn.desk
    if objection is None:
        raise LookupError("a note about an objection has one")
    days = desk.office.dispute_days_in_stages
    readings = dispute_by(objection.dates.legal, None, desk.calendar, objection.regime, days)
    return {
        "number": objection.number,
        "due": objection.dates.legal,
        "window": objection_letters.window(turn, objection.regime),
        "until": readings[0].due if readings else "",
        "addressee": desk.office.objection_addressee,
    }


VALUES: Mapping[Says, Callable[[Turn, Due], Values]] = {
    Says.ANSWER: _of_case,
    Says.RIGHT: _of_right,
    Says.SILENCE: _of_silence,
}


AFTER = (Fate(REMINDER, again=_again, delivered=_delivered),)
BUTTONS = (mute, unmute)
