"""The office's list of exempt information (UU 14/2008 Arts 17, 19; PP 61/2010 Art 4)."""

from collections.abc import Sequence

from bot.buttons.answer_buttons import AddClassification, HoldTest, OpenExemption
from bot.desk import group_message
from bot.desk.procedures import Offers
from bot.desk.turn import Button, Turn
from bot.domain.authority import Authority
from bot.domain.case import Officer
from bot.domain.events import EventName
from bot.domain.exemption import Exemption, ListedExemption, WhoTests
from bot.domain.form_answers import Answers
from bot.domain.message import shortened
from bot.domain.reminders.office_plan import exemption_reminders
from bot.domain.reminders.reminder_plan import About
from bot.forms.answer_fields import FEWEST_LETTERS
from bot.forms.typed_text import letters
from bot.texts import OFFICIAL, Markup
from storage import exemptions, reminders

ON_A_PAGE = 16
"""Entries that one message shows."""
IN_A_ROW = 4
TITLE_SHOWN = 80
"""UTF-16 units of a title that its line shows."""


async def show(turn: Turn, _officer: Officer) -> None:
    """List the entries, which the PPID may add to or open."""
    entries = await exemptions.listed(turn.tx, turn.today)
    for first in range(0, max(len(entries), 1), ON_A_PAGE):
        page = entries[first : first + ON_A_PAGE]
        text = turn.texts.say(OFFICIAL, "exemption-list", lines=_lines(turn, page))
        await turn.tell_group(text, [*_buttons(turn, page), group_message.closing(turn)])


def _buttons(turn: Turn, entries: Sequence[ListedExemption]) -> list[list[Button]]:
    """Return how the list grows, and for each entry how it ends, as the office may end it."""
    grow = [turn.button(OFFICIAL, "button-classification-add", AddClassification())]
    if turn.office.tests is WhoTests.OWN:
        grow.append(turn.button(OFFICIAL, "button-test-hold", HoldTest(0)))
    each = [_end(turn, entry) for entry in entries]
    return [grow, *(each[start : start + IN_A_ROW] for start in range(0, len(each), IN_A_ROW))]


def _end(turn: Turn, entry: ListedExemption) -> Button:
    """Return the button that ends an entry: a new own test, or else a higher body's decree."""
    own = tested_here(turn, entry)
    label = turn.texts.plain(OFFICIAL, "button-test-anew" if own else "button-exemption-open")
    return Button(f"{label} {entry.id}", (HoldTest if own else OpenExemption)(entry.id))


def tested_here(turn: Turn, entry: ListedExemption) -> bool:
    """Say whether an entry is the office's own to test anew; a decree opens any other."""
    return turn.office.tests is WhoTests.OWN and not entry.exemption.is_from_above


async def offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer the entries on which a refusal may rest today, by number, title and letter."""
    entries = await exemptions.listed(turn.tx, turn.today)
    return [
        (str(entry.id), f"{entry.id}. {entry.exemption.title} ({entry.exemption.letter})")
        for entry in entries
        if entry.exemption.covers(turn.today)
    ]


OFFERED = Offers(offered, closed=True, without="decision-nothing-exempt")


async def reasons_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer the consequence that the chosen entry names as the reasons of a refusal."""
    entry = await exemptions.get(turn.tx, _chosen(answers))
    words = entry.exemption.consequence if entry else ""
    return [(words, words)] if letters(words) >= FEWEST_LETTERS else []


async def inherited(turn: Turn, answers: Answers) -> Answers:
    """Return a decision's answers with the letter and the test of the entry that was chosen."""
    entry = await exemptions.get(turn.tx, _chosen(answers))
    kept = {
        name: value
        for name, value in answers.items()
        if name not in {"decision_article17", "decision_test"}
    }
    if entry is None:
        return kept
    exemption = entry.exemption
    return {**kept, "decision_article17": exemption.letter, "decision_test": exemption.test}


def _chosen(answers: Answers) -> int | None:
    number = answers.get("decision_exemption")
    return int(str(number)) if number is not None else None


def _lines(turn: Turn, entries: Sequence[ListedExemption]) -> Markup:
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
        authority=exemption.authority,
        ends="no" if until is None else "yes",
        until=until or turn.today,
        begins="no" if exemption.in_force_from <= turn.today else "yes",
        since=exemption.in_force_from,
    )


async def add(
    turn: Turn, by: Authority, exemption: Exemption, *, classification_id: int | None = None
) -> int:
    """Put an entry on the list, and plan the warnings before it ends; return its number."""
    number = await exemptions.add(turn.tx, exemption, by, classification_id=classification_id)
    until = exemption.in_force_until
    if until is not None:
        rules = turn.office.reminder_rules(turn.calendar)
        planned = exemption_reminders(number, until, turn.today, rules)
        await reminders.plan(turn.tx, About(), planned)
    await turn.record(None, EventName.EXEMPTION_ADDED, by, entry=number)
    return number
