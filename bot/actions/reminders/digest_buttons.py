"""Buttons below the officers' digest: what can be recorded or seen right there."""

from collections.abc import Iterable, Sequence

from bot.actions.information_list import list_renewal
from bot.actions.reminders import office_vacancies
from bot.buttons.information_list_buttons import ListRenewals, ReviewDocuments, WriteEntry
from bot.buttons.outside_buttons import RecordAnswer
from bot.buttons.oversight_buttons import ReportDone, ShowEvaluation
from bot.desk.turn import Button, Keyboard, Turn
from bot.domain.reminders.reminder_plan import ReminderKind
from bot.domain.reminders.reminder_truth import Due
from bot.texts import OFFICIAL

MOST_ON_BUTTON = 60
"""Characters of a label that a narrow screen shows."""
_OUTSIDE = ReminderKind.ELSEWHERE


async def keyboard(turn: Turn, dues: Sequence[Due]) -> Keyboard:
    """Return the buttons below a digest: of answers due today, of vacancies, and of oversight."""
    vacant = await office_vacancies.buttons(turn, dues)
    outside, overseen = _answered_outside(turn, dues), _overseen(turn, dues)
    return [*outside, *vacant, *overseen, *_published(turn, dues), *_renewed(turn, dues)]


def _renewed(turn: Turn, dues: Iterable[Due]) -> list[list[Button]]:
    """Return for each unit how all that it must renew is confirmed, or looked at."""
    renewals = (due.situation.entry for due in dues if due.kind is ReminderKind.LIST_RENEWAL)
    units = {entry.id: entry for entry in renewals if entry is not None}
    current = turn.texts.plain(OFFICIAL, "button-renewals-current")
    return [
        [
            Button(
                f"{current}: {unit.title}"[:MOST_ON_BUTTON],
                list_renewal.confirmation(turn, unit.id),
            ),
            turn.button(OFFICIAL, "button-renewals-show", ListRenewals(unit.id)),
        ]
        for unit in units.values()
    ]


def _published(turn: Turn, dues: Iterable[Due]) -> list[list[Button]]:
    """Return how what an exemption hid, or what answers gave, is put on the list."""
    kinds = {due.kind for due in dues}
    rows = []
    if ReminderKind.EXEMPTION_ENDED in kinds:
        rows.append([turn.button(OFFICIAL, "button-entry-write", WriteEntry())])
    if ReminderKind.DISCLOSURE in kinds:
        rows.append([turn.button(OFFICIAL, "button-documents-review", ReviewDocuments())])
    return rows


def _overseen(turn: Turn, dues: Iterable[Due]) -> list[list[Button]]:
    """Return a button for the month to be evaluated, and for each instruction."""
    entries = {due.situation.entry: due.kind for due in dues if due.situation.entry}
    done = turn.texts.plain(OFFICIAL, "button-instruction-done")
    rows = [
        [Button(f"{done}: {entry.title}"[:MOST_ON_BUTTON], ReportDone(entry.id))]
        for entry, kind in entries.items()
        if kind is ReminderKind.INSTRUCTION
    ]
    if ReminderKind.EVALUATION in entries.values():
        rows.append([turn.button(OFFICIAL, "button-evaluation-show", ShowEvaluation())])
    return rows


def _answered_outside(turn: Turn, dues: Iterable[Due]) -> list[list[Button]]:
    """Return a button for each answer due today, to record that it was given outside the chat."""
    asked = {due.case.id: due.case for due in dues if due.case and due.kind is _OUTSIDE}
    label = turn.texts.plain(OFFICIAL, "button-answered-outside")
    return [
        [Button(f"{label} {case.number}"[:MOST_ON_BUTTON], RecordAnswer(case.id))]
        for case in asked.values()
    ]
