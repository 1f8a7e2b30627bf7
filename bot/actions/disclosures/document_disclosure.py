"""What an answer gave to one person becomes an entry for everybody, document by document.

The PPID alone decides (UU 14/2008 Art 7), after a wait, and in new words.
"""

from dataclasses import dataclass
from datetime import date

from bot.actions.cases import menu_pages
from bot.actions.delivery import kept_files
from bot.actions.information_list import entry_files
from bot.actions.letters import current_decision
from bot.buttons.information_list_buttons import (
    DiscloseDocument,
    KeepEntry,
    KeepPrivate,
    ReviewDocuments,
)
from bot.desk import permission_checks
from bot.desk.button_acts import in_group
from bot.desk.turn import Turn
from bot.domain.case import Case, Officer
from bot.domain.disclosure_rules import GivenDocument, may_be_public, needs_a_look, opens_on
from bot.domain.events import EventName, Facts
from bot.domain.form_answers import Answers
from bot.domain.kept_file import KeptFile
from bot.domain.legal_deadlines import local_date
from bot.domain.list_entry import Entry
from bot.domain.list_import import folded
from bot.domain.reminders.reminder_truth import OfficeMatter
from bot.domain.role_permissions import DeskAction
from bot.errors import Refused, needed
from bot.forms.disclosure_form import DisclosureAnswers
from bot.texts import OFFICIAL
from storage import cases, disclosures, file_archive, list_entries

A_SENTENCE = 25
"""Characters from which a subject is somebody's own wording, and not the name of a thing."""


@dataclass(frozen=True)
class Candidate:
    """A document that may be published since a day; `partial`: its answer gave a part alone."""

    file: KeptFile
    case: Case
    since: date
    partial: bool


async def candidates(turn: Turn) -> list[Candidate]:
    """Return the documents of which the PPID may say today whether they are published."""
    found = [await _candidate(turn, one) for one in await disclosures.given(turn.tx)]
    return [one for one in found if one is not None]


async def _candidate(turn: Turn, given: GivenDocument) -> Candidate | None:
    answered_on = local_date(given.delivered_at, turn.zone)
    since = opens_on(answered_on, turn.office.disclosure.wait, turn.calendar)
    case = await cases.get(turn.tx, given.case_id)
    file = await file_archive.get(turn.tx, given.kept_id)
    if case is None or file is None or turn.today < since or case.is_restricted(turn.now):
        return None
    decided = await current_decision.decision_of(turn, case)
    # In a signed letter stands who asked.
    if decided is None or decided[0].decision_means == "letter":
        return None
    decision = current_decision.decided(*decided)
    if not may_be_public(decision):
        return None
    return Candidate(file, case, since, needs_a_look(decision))


async def matters(turn: Turn) -> list[OfficeMatter]:
    """Return what the digest says of them: how many there are, the newest since which day."""
    found = await candidates(turn)
    if not found:
        return []
    return [OfficeMatter(0, "", max(one.since for one in found), turn.now, count=len(found))]


async def review(turn: Turn, officer: Officer, button: ReviewDocuments) -> None:
    """Show the next document with what the PPID may say of it."""
    await permission_checks.demand(turn, officer, DeskAction.PUBLISH)
    found = await candidates(turn)
    one = needed(
        next((one for one in found if one.file.id > button.after), None), "disclosure-none"
    )
    text = turn.texts.say(
        OFFICIAL,
        "disclosure-document",
        place=found.index(one) + 1,
        count=len(found),
        name=one.file.name,
        number=one.case.number,
        partial="yes" if one.partial else "no",
    )
    acts = [
        *kept_files.openers([one.file]),
        turn.button(OFFICIAL, "button-disclose", DiscloseDocument(one.file.id)),
        turn.button(OFFICIAL, "button-keep-private", KeepPrivate(one.file.id)),
        turn.button(OFFICIAL, "button-document-skip", ReviewDocuments(one.file.id)),
    ]
    await menu_pages.show(turn, text, acts)


async def keep_private(turn: Turn, officer: Officer, button: KeepPrivate) -> None:
    """Record that a document is not published, and show the next."""
    await permission_checks.demand(turn, officer, DeskAction.PUBLISH)
    one = await _found(turn, button.kept_id)
    await disclosures.decide(turn.tx, one.file.id, None, officer.telegram_id, turn.now)
    await turn.record(one.case, EventName.DISCLOSURE_DECIDED, officer.actor, outcome="private")
    turn.answer(turn.texts.plain(OFFICIAL, "disclosure-kept-private"))
    if await candidates(turn):
        await review(turn, officer, ReviewDocuments())


async def _found(turn: Turn, kept_id: int) -> Candidate:
    return needed(
        next((one for one in await candidates(turn) if one.file.id == kept_id), None),
        "disclosure-over",
    )


async def begin(turn: Turn, officer: Officer, button: DiscloseDocument) -> Answers:
    """Return what the form begins with: which document it is about, and nothing of the request."""
    await permission_checks.demand(turn, officer, DeskAction.PUBLISH)
    one = await _found(turn, button.kept_id)
    return {"disclosure_of": one.file.id, "disclosure_partial": one.partial}


async def publish(
    turn: Turn, officer: Officer, _case: Case | None, given: DisclosureAnswers
) -> None:
    """Put a document on the list under its new title; it is shown once it is cleaned.

    Raises Refused if it may not be published any more, or in the words of its request.
    """
    one = await _found(turn, given.disclosure_of)
    entry = _entry(given)
    _demand_new_words(one.case, entry)
    by = officer.telegram_id
    entry_id = await list_entries.add(turn.tx, entry, "shown", turn.today, by, turn.now)
    await disclosures.decide(turn.tx, one.file.id, entry_id, by, turn.now)
    await entry_files.copy(turn, one.file, entry_id, entry.title)
    facts: Facts = {"outcome": "shown", "entry": entry_id}
    await turn.record(one.case, EventName.DISCLOSURE_DECIDED, f"officer:{by}", **facts)
    button = turn.button(OFFICIAL, "button-list-open", KeepEntry(entry_id))
    await turn.say_group("disclosure-published", [[button]], title=entry.title)


def _entry(given: DisclosureAnswers) -> Entry:
    return Entry(
        given.entry_title,
        given.entry_summary,
        given.entry_category,
        holder=given.entry_holder or "",
    )


def _demand_new_words(case: Case, entry: Entry) -> None:
    said, wish = folded(f"{entry.title} {entry.summary}"), folded(case.subject)
    asked = len(wish) >= A_SENTENCE and wish in said
    if asked or folded(entry.title) == wish or folded(case.number) in said:
        raise Refused("disclosure-own-words")


BUTTONS = (in_group(ReviewDocuments, review), in_group(KeepPrivate, keep_private))
