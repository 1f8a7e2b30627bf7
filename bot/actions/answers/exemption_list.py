"""The office's list of exempt information, kept by the PPID (UU 14/2008 Arts 17, 19)."""

from bot.buttons.answer_buttons import AddExemption, WithdrawExemption, WithdrawExemptionCertainly
from bot.desk import group_message, permission_checks
from bot.desk.button_acts import in_group
from bot.desk.turn import Button, Turn
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.exemption import Exemption, ListedExemption
from bot.domain.form_answers import Answers
from bot.domain.message import shortened
from bot.domain.reminders.office_plan import exemption_reminders
from bot.domain.reminders.reminder_plan import About
from bot.domain.role_permissions import DeskAction
from bot.errors import Refused
from bot.forms.exemption_form import ExemptionAnswers
from bot.texts import OFFICIAL, Markup
from storage import exemptions, reminders

ON_A_PAGE = 16
"""Entries that one message shows."""
IN_A_ROW = 4
TITLE_SHOWN = 80
"""UTF-16 units of a title that its line shows."""


async def admit(turn: Turn, officer: Officer, case: Case | None) -> None:
    """Refuse nothing: an entry may be added at any time, since it belongs to no case."""
    del turn, officer, case


async def show(turn: Turn, officer: Officer) -> None:
    """List the entries with their numbers; the PPID may add one or withdraw one."""
    await permission_checks.demand(turn, officer, DeskAction.DRAFT_ANSWER)
    entries = await exemptions.listed(turn.tx, turn.today)
    label = turn.texts.plain(OFFICIAL, "button-exemption-withdraw")
    add = [turn.button(OFFICIAL, "button-exemption-add", AddExemption())]
    for first in range(0, max(len(entries), 1), ON_A_PAGE):
        page = entries[first : first + ON_A_PAGE]
        buttons = [Button(f"{label} {entry.id}", WithdrawExemption(entry.id)) for entry in page]
        rows = [buttons[start : start + IN_A_ROW] for start in range(0, len(buttons), IN_A_ROW)]
        text = turn.texts.say(OFFICIAL, "exemption-list", lines=_lines(turn, page))
        await turn.tell_group(text, [add, *rows, group_message.closing(turn)])


async def letters(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer the letters of Art 17 under which an entry is in force, to refuse by."""
    del answers
    return [(entry.exemption.letter, entry.exemption.letter) for entry in await _in_force(turn)]


async def offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer the entries in force under the letter that was chosen, by number and title."""
    letter = answers.get("decision_article17")
    return [
        (str(entry.id), f"{entry.id}. {entry.exemption.title}")
        for entry in await _in_force(turn)
        if entry.exemption.letter == letter
    ]


async def _in_force(turn: Turn) -> list[ListedExemption]:
    entries = await exemptions.listed(turn.tx, turn.today)
    return [entry for entry in entries if entry.exemption.covers(turn.today)]


def _lines(turn: Turn, entries: list[ListedExemption]) -> Markup:
    if not entries:
        return turn.texts.say(OFFICIAL, "exemption-list-empty")
    return Markup("\n".join(_line(turn, entry) for entry in entries))


def _line(turn: Turn, entry: ListedExemption) -> str:
    exemption = entry.exemption
    until = exemption.in_force_until
    return turn.texts.say(
        OFFICIAL,
        "exemption-line",
        entry=str(entry.id),
        title=shortened(exemption.title, TITLE_SHOWN),
        letter=exemption.letter,
        ends="no" if until is None else "yes",
        until=until or turn.today,
        begins="no" if exemption.in_force_from <= turn.today else "yes",
        since=exemption.in_force_from,
    )


async def add(turn: Turn, officer: Officer, case: Case | None, given: ExemptionAnswers) -> None:
    """Put an entry on the list, and plan the warnings before it ends."""
    del case
    exemption = Exemption(
        given.exemption_title,
        given.exemption_article17,
        given.exemption_decree,
        given.exemption_scope,
        given.exemption_from,
        given.exemption_until,
    )
    number = await exemptions.add(turn.tx, exemption, officer.telegram_id, turn.now)
    until = exemption.in_force_until
    if until is not None:
        rules = turn.office.reminder_rules(turn.calendar)
        planned = exemption_reminders(number, until, turn.today, rules)
        await reminders.plan(turn.tx, About(), planned)
    actor = f"officer:{officer.telegram_id}"
    await turn.record(None, EventName.EXEMPTION_ADDED, actor, entry=number)
    await turn.say_group("exemption-added", entry=str(number), title=exemption.title)


async def withdraw(
    turn: Turn, officer: Officer, button: WithdrawExemption | WithdrawExemptionCertainly
) -> None:
    """Take an entry off the list, after asking once: what it exempted is open from today."""
    await permission_checks.demand(turn, officer, DeskAction.KEEP_EXEMPTIONS)
    entry_id = button.entry_id
    entry = await exemptions.get(turn.tx, entry_id)
    if entry is None:
        raise Refused("exemption-missing")
    title = entry.exemption.title
    if isinstance(button, WithdrawExemption):
        certain = WithdrawExemptionCertainly(entry_id)
        yes = turn.button(OFFICIAL, "button-exemption-certain", certain)
        text = turn.texts.say(
            OFFICIAL, "exemption-withdraw-certain", entry=str(entry_id), title=title
        )
        await turn.tell_group(text, [[yes]])
        return
    if not await exemptions.withdraw(turn.tx, entry_id, turn.today):
        raise Refused("exemption-withdrawn-before")
    await reminders.drop(turn.tx, About(), turn.now, f"exemption:{entry_id}:")
    actor = f"officer:{officer.telegram_id}"
    await turn.record(None, EventName.EXEMPTION_WITHDRAWN, actor, entry=entry_id)
    await turn.say_group("exemption-withdrawn-done", entry=str(entry_id), title=title)


BUTTONS = (
    in_group(WithdrawExemption, withdraw),
    in_group(WithdrawExemptionCertainly, withdraw, once=True),
)
