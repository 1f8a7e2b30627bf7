"""Every kind of button of the officers' group, and what pressing one does."""

from typing import Any

from bot.actions.answers import (
    answer_draft,
    answer_files,
    answer_sending,
    considerations,
    request_decision,
)
from bot.actions.calendar import days_off, longer_promise
from bot.actions.cases import (
    assignment,
    case_acts,
    case_history,
    case_recall,
    case_search,
    menu_pages,
    spent_buttons,
    work_queue,
)
from bot.actions.conversation import (
    canned_keeping,
    canned_replies,
    officer_replies,
    unit_documents,
    unsent_words,
)
from bot.actions.deadlines import date_reasons, election_stages
from bot.actions.delivery import floods, hidden_files, kept_files, lost_contact, paused_senders
from bot.actions.group import (
    departures,
    group_binding,
    group_setup,
    leaves,
    practice,
    role_grants,
    roll_call,
)
from bot.actions.identity import identity_view
from bot.actions.information_list import dropped_list, list_file, list_keeping
from bot.actions.letters import letter_drafts
from bot.actions.objections import (
    dispute_dossier,
    objection_delivery,
    objection_files,
    objection_list,
    objection_regime,
)
from bot.actions.operations import desk_health, missed_updates, restored_messages
from bot.actions.outside_chat import case_claim, eppid_number, errand_list
from bot.actions.oversight import monthly_evaluation
from bot.actions.privacy import data_incidents, incident_notices, rights_answers
from bot.actions.reminders import officer_digest, trail_anchor
from bot.actions.reports import register_files, year_proof, yearly_report
from bot.actions.requests import clock_regime, not_processed, request_completion
from bot.actions.submissions import answer_submission, paper_signing
from bot.buttons.button_data import ButtonData, YesNo, kinds_by_verb, unpack
from bot.buttons.desk_buttons import SayPresent
from bot.buttons.list_buttons import CloseMenu
from bot.desk import group_message
from bot.desk.button_acts import GroupAct
from bot.desk.turn import Turn
from bot.dispatch import (
    case_menu,
    form_openings,
    form_submissions,
    officers_help,
)
from bot.dispatch.officers import handed_drafts
from bot.domain.case import Officer
from bot.errors import Refused

BUTTONS: tuple[GroupAct, ...] = (
    *answer_draft.BUTTONS,
    *answer_files.BUTTONS,
    *answer_sending.BUTTONS,
    *considerations.BUTTONS,
    *request_decision.BUTTONS,
    *days_off.BUTTONS,
    *longer_promise.BUTTONS,
    *assignment.BUTTONS,
    *case_acts.BUTTONS,
    *case_history.BUTTONS,
    *case_recall.BUTTONS,
    *case_search.BUTTONS,
    *menu_pages.BUTTONS,
    *work_queue.BUTTONS,
    *canned_keeping.BUTTONS,
    *canned_replies.BUTTONS,
    *officer_replies.BUTTONS,
    *unsent_words.BUTTONS,
    *unit_documents.BUTTONS,
    *date_reasons.BUTTONS,
    *election_stages.BUTTONS,
    *floods.BUTTONS,
    *hidden_files.BUTTONS,
    *kept_files.BUTTONS,
    *lost_contact.BUTTONS,
    *paused_senders.BUTTONS,
    *group_binding.BUTTONS,
    *group_setup.BUTTONS,
    *officers_help.BUTTONS,
    *departures.BUTTONS,
    *leaves.BUTTONS,
    *handed_drafts.BUTTONS,
    *practice.BUTTONS,
    *role_grants.BUTTONS,
    *roll_call.BUTTONS,
    *identity_view.BUTTONS,
    *dropped_list.BUTTONS,
    *list_file.BUTTONS,
    *list_keeping.BUTTONS,
    *letter_drafts.BUTTONS,
    *objection_delivery.GROUP_BUTTONS,
    *objection_files.GROUP_BUTTONS,
    *dispute_dossier.GROUP_BUTTONS,
    *objection_list.BUTTONS,
    *objection_regime.BUTTONS,
    *desk_health.BUTTONS,
    *missed_updates.BUTTONS,
    *restored_messages.BUTTONS,
    *case_claim.BUTTONS,
    *eppid_number.BUTTONS,
    *errand_list.BUTTONS,
    *data_incidents.BUTTONS,
    *incident_notices.BUTTONS,
    *rights_answers.BUTTONS,
    *officer_digest.BUTTONS,
    *trail_anchor.BUTTONS,
    *register_files.BUTTONS,
    *yearly_report.BUTTONS,
    *year_proof.BUTTONS,
    *monthly_evaluation.BUTTONS,
    *clock_regime.BUTTONS,
    *not_processed.BUTTONS,
    *request_completion.BUTTONS,
    *case_menu.BUTTONS,
    *answer_submission.BUTTONS,
    *paper_signing.BUTTONS,
    *form_openings.BUTTONS,
    *form_submissions.BUTTONS,
)
CLOSE = CloseMenu().pack()
FOR_EVERY_MEMBER = frozenset({SayPresent().pack()})
"""Callback data that also a member without any role may press."""
KINDS = kinds_by_verb(row.kind for row in BUTTONS)
ROWS = {row.kind: row for row in BUTTONS}

Json = dict[str, Any]


async def press(turn: Turn, officer: Officer, data: str, shown: list[list[Json]]) -> None:
    """Do what callback data says; `shown` are the buttons of the message on which it stood.

    A menu is removed unless the act put something in its place, and what cannot be repeated loses
    its button. Raises Refused for what no button of this group says.
    """
    button = unpack(data, KINDS)
    if button is None:
        raise Refused("button-unknown")
    turn.on_menu = CLOSE in {one.get("callback_data") for row in shown for one in row}
    if turn.pressed is not None:  # an earlier program did not keep them when it sent the message
        await spent_buttons.remember(turn, turn.pressed, shown)
    row = ROWS[type(button)]
    await row.act(turn, officer, button)
    await spent_buttons.sweep(turn, getattr(button, "case_id", 0))
    if turn.pressed is None:
        return
    if turn.on_menu:
        await group_message.remove(turn, turn.pressed, None)
    elif row.once and getattr(button, "certain", True) and shown:
        left = [[one for one in line if _subject(one) != _subject_of(button)] for line in shown]
        await group_message.leave_buttons(turn, turn.pressed, [line for line in left if line], None)


def _subject(shown: Json) -> object:
    button = unpack(shown.get("callback_data", ""), KINDS)
    return shown if button is None else _subject_of(button)


def _subject_of(button: ButtonData) -> tuple[object, ...]:
    """Return what a button is about: all that it says, but for a yes or no."""
    return tuple(value for value in vars(button).values() if not isinstance(value, bool | YesNo))
