"""The office's list of exempt information (UU 14/2008 Arts 17, 19; PP 61/2010 Art 4)."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.deadlines import case_dates
from bot.actions.letters import exemption_letters
from bot.buttons.request_buttons import OpenAbout
from bot.desk import group_message, permission_checks
from bot.desk.button_acts import group_button
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import AnswerOffers
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Officer
from bot.domain.law.exemption import Exemption, WhoTests
from bot.domain.message import shortened
from bot.domain.records.events import EventName
from bot.domain.reminders.office_reminder_plan import exemption_reminders
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import refuse_if, require
from bot.forms.decision_items import INHERITED
from bot.texts import OFFICIAL, Markup
from storage import list_entries, reminders

ON_A_PAGE = 16
"""Entries that one message shows."""
IN_A_ROW = 4
TITLE_SHOWN = 80
"""UTF-16 units of a title that its line shows."""


async def show_list(turn: Turn, _officer: Officer) -> None:
    """List the entries, which the PPID may add to or open."""
    entries = await list_entries.listed_exemptions(turn.tx, turn.today)
    for first in range(0, max(len(entries), 1), ON_A_PAGE):
        page = entries[first : first + ON_A_PAGE]
        text = turn.texts.say(OFFICIAL, "exemption-list", lines=_lines(turn, page))
        await tell_group(turn, text, [*_buttons(turn, page), group_message.close_menu_button(turn)])


def _buttons(turn: Turn, entries: Sequence[Exemption]) -> list[list[Button]]:
    """Return the buttons that add to the list, end each entry, or complete its decree."""
    grow = [make_button(turn, OFFICIAL, "button-classification-add", OpenAbout("classification"))]
    if turn.office.tests is WhoTests.OWN:
        grow.append(make_button(turn, OFFICIAL, "button-test-hold", OpenAbout("consequence_test")))
    each = [_end(turn, entry) for entry in entries]
    file, original = (
        turn.texts.plain(OFFICIAL, f"button-classification-{way}") for way in ("file", "seen")
    )
    for entry in entries:
        if entry.why_no_basis and not entry.sheet:
            each.append(Button(f"{file} {entry.id}", OpenAbout("classification", entry.id)))
            each.append(Button(f"{original} {entry.id}", confirm_decree.button(entry.id)))
    return [grow, *(each[start : start + IN_A_ROW] for start in range(0, len(each), IN_A_ROW))]


def _end(turn: Turn, entry: Exemption) -> Button:
    """Return the button that ends an entry: a new own test, or else a higher body's decree."""
    own = is_own_test(turn, entry)
    label = turn.texts.plain(OFFICIAL, "button-test-anew" if own else "button-exemption-open")
    return Button(
        f"{label} {entry.id}", OpenAbout("consequence_test" if own else "opening", entry.id)
    )


def is_own_test(turn: Turn, entry: Exemption) -> bool:
    """Say whether the office may test an entry anew itself; others need a decree."""
    return turn.office.tests is WhoTests.OWN and not entry.is_from_above


async def exemptions_offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer the entries on which a refusal may rest today, by number, title and letter."""
    entries = await list_entries.listed_exemptions(turn.tx, turn.today)
    return [
        (str(entry.id), f"{entry.id}. {entry.title} ({entry.letter})")
        for entry in entries
        if entry.covers(turn.today)
    ]


EXEMPTION_OFFERS = AnswerOffers(
    exemptions_offered,
    is_exclusive=True,
    empty_text="decision-nothing-exempt",
    alternatives=case_dates.extension_buttons,
)


async def with_article(turn: Turn, answers: Answers) -> Answers:
    """Return a decision's answers with letter and statute of the entry that was chosen."""
    entry = await list_entries.get_exemption(turn.tx, _chosen(answers))
    kept = {name: value for name, value in answers.items() if name not in INHERITED}
    if entry is None:
        return kept
    return {**kept, "decision_article17": entry.letter, "decision_statute": entry.law}


def _chosen(answers: Answers) -> int | None:
    number = answers.get("decision_exemption")
    return int(str(number)) if number is not None else None


def _lines(turn: Turn, entries: Sequence[Exemption]) -> Markup:
    if not entries:
        return turn.texts.say(OFFICIAL, "exemption-list-empty")
    return Markup("\n".join(_line(turn, entry) for entry in entries))


def _line(turn: Turn, entry: Exemption) -> str:
    until = entry.in_force_until
    return turn.texts.say(
        OFFICIAL,
        "exemption-line",
        entry=str(entry.id),
        title=shortened(entry.title, TITLE_SHOWN),
        letter=entry.letter,
        basis=exemption_letters.basis_in_words(turn.texts, entry),
        ends=until is not None,
        until=until,
        begins=entry.in_force_from > turn.today,
        since=entry.in_force_from,
        why=entry.why_no_basis,
    )


@group_button("exempt:seen", does=Act.SEE_ORIGINAL)
async def confirm_decree(turn: Turn, by: Authority, entry_id: int) -> None:
    """Put an entry in force without the decree's file, since a second person saw the decree."""
    entry = require(await list_entries.get_exemption(turn.tx, entry_id), "button-unknown")
    unproved = [
        one for one in await list_entries.exemptions_of_decree(turn.tx, entry) if not one.proved
    ]
    refuse_if(None if unproved else "classification-seen-before")
    by_others = [one for one in unproved if one.added_by != by.id]
    refuse_if(None if by_others else "classification-second-person")
    for one in by_others:
        await list_entries.check_exemption(turn.tx, one.id, by)
        await record_event(turn, None, EventName.EXEMPTION_CHECKED, by, entry=one.id)
    await say_group(
        turn,
        "classification-seen",
        decree=exemption_letters.basis_in_words(turn.texts, entry),
        officer=by.display_name,
    )


async def add_entry(turn: Turn, by: Authority, entry: Exemption) -> Exemption:
    """Put an entry on the list, and plan the warnings before it ends; return it as it stands there.

    What a test found open is kept with it, but not listed.
    """
    if entry.withdrawn_on is None:
        await permission_checks.demand_scan(turn, by)
    number = await list_entries.add_exemption(turn.tx, entry, by)
    until = entry.in_force_until
    if until is not None:
        planned = exemption_reminders(number, until, turn.today, turn.reminder_rules)
        await reminders.add_reminders(turn.tx, Subject(), planned)
    if entry.withdrawn_on is None:
        await record_event(turn, None, EventName.EXEMPTION_ADDED, by, entry=number)
    return replace(entry, id=number, added_by=by.id, added_at=by.at)


ADDS = (confirm_decree,)
