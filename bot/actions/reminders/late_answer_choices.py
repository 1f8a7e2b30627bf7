"""The choices near the deadline while a consequence test sent to a higher office is open."""

from collections.abc import Awaitable, Callable, Iterable, Mapping

from bot.actions.deadlines import case_dates
from bot.actions.reminders import due_reminders
from bot.buttons.case_buttons import OpenForm
from bot.desk.call_purposes import Purpose, ReminderAbout
from bot.desk.delivery_handlers import SendHandlers
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import OfficerForm, on_case
from bot.desk.keyboards import Button, Keyboard, message_payload
from bot.desk.messages import make_button, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.answer_dates import grounds_close_by, grounds_open_on
from bot.domain.law.case import Case, Officer
from bot.domain.law.decision import Outcome
from bot.domain.records.events import EventName
from bot.domain.reminders.reminder_kinds import DueReminder
from bot.domain.reminders.reminder_plan import ReminderKind
from bot.forms.answer_fields import Reasons
from bot.forms.form_engine import FormModel, plain_form
from bot.texts import OFFICIAL, Markup
from storage import list_entries, outbox
from storage.outbox import Payload


class LateChoiceAnswers(FormModel):
    """Why no answer goes out in time."""

    lateness_reason: Reasons


LATENESS = plain_form("lateness", LateChoiceAnswers, act=Act.BE_LATE)


LATE_CHOICE = Purpose(
    "late-choice", ReminderAbout, priority=outbox.CONVERSATION, allowed_hours="officers"
)
OUTCOME_BUTTONS = {
    "button-way-granted": Outcome.GRANTED,
    "button-way-partly": Outcome.PARTLY,
    "button-way-refused": Outcome.REFUSED,
}
"""The decisions that are possible without the answer to the consequence test."""


async def post_choices(turn: Turn, dues: Iterable[DueReminder]) -> None:
    """Post in the case's topic what is due while a consequence test waits, with its buttons."""
    for due in {(due.kind, due.about): due for due in dues if due.kind in PROPOSALS}.values():
        if due.case is not None:
            text, rows = await PROPOSALS[due.kind](turn, due.case)
            why = LATE_CHOICE(ReminderAbout(reminder=due.reminder.id))
            await tell_group(turn, text, rows, case=due.case, purpose=why)


async def _before_sending(turn: Turn, about: ReminderAbout) -> Payload | None:
    """Write a proposal as it is now; None if it holds no more."""
    for due in await due_reminders.still_due(turn, [about.reminder] if about.reminder else []):
        if due.case is not None:
            text, rows = await PROPOSALS[due.kind](turn, due.case)
            return {"text": text, **message_payload(rows)}
    return None


async def _extension(turn: Turn, case: Case) -> tuple[Markup, Keyboard]:
    due = case.dates.earlier
    text = turn.texts.say(
        OFFICIAL,
        "upward-extend",
        number=case.number,
        due=due,
        days=turn.calendar.left(turn.today, due),
    )
    return text, [case_dates.extension_buttons(turn, case)]


async def _choice(turn: Turn, case: Case) -> tuple[Markup, Keyboard]:
    """Return the four ways to go on and, if it is still possible, the extension before them."""
    dates, calendar = case.dates, turn.calendar
    listed = await list_entries.listed_exemptions(turn.tx, turn.today)
    in_force = [one for one in listed if one.covers(turn.today)]
    extension = case_dates.extension_buttons(turn, case)
    text = turn.texts.say(
        OFFICIAL,
        "upward-choice",
        number=case.number,
        subject=case.subject,
        due=dates.earlier,
        phase="today" if turn.today == dates.earlier else "soon",
        entries=len(in_force),
        opens=grounds_open_on(dates, calendar),
        until=grounds_close_by(dates, calendar, case.regime).due,
        extendable=bool(extension),
    )
    rows = [[_form(turn, case, label, "decision", way)] for label, way in OUTCOME_BUTTONS.items()]
    rows.append([_form(turn, case, "button-way-late", "lateness")])
    return text, [extension, *rows]


PROPOSALS: Mapping[ReminderKind, Callable[[Turn, Case], Awaitable[tuple[Markup, Keyboard]]]] = {
    ReminderKind.UPWARD_CHOICE: _choice,
    ReminderKind.UPWARD_EXTENSION: _extension,
}
"""What is proposed when a reminder of this kind is due."""


def _form(turn: Turn, case: Case, text_id: str, form: str, first: str = "") -> Button:
    return make_button(turn, OFFICIAL, text_id, OpenForm(case.id, form, first))


async def record_lateness(
    turn: Turn, officer: Officer, case: Case, given: LateChoiceAnswers
) -> None:
    """Record that the answer will be late and why; it is owed all the same."""
    dates, calendar = case.dates, turn.calendar
    await record_event(
        turn,
        case,
        EventName.LATENESS_CHOSEN,
        officer,
        due=dates.earlier.isoformat(),
        reason=given.lateness_reason,
    )
    await say_group(
        turn,
        "lateness-chosen",
        case=case,
        officer=officer.display_name,
        opens=grounds_open_on(dates, calendar),
        until=grounds_close_by(dates, calendar, case.regime).due,
    )


ADDS = (
    OfficerForm(LATENESS, on_case(record_lateness)),
    SendHandlers(LATE_CHOICE, refresh=_before_sending),
)
