"""Every kind of button of the officers' group, and what pressing one does."""

from bot.actions.answers import (
    answer_draft,
    answer_files,
    answer_sending,
    exemption_list,
    request_decision,
)
from bot.actions.calendar import days_off, longer_promise
from bot.actions.cases import (
    assignment,
    case_acts,
    case_history,
    case_recall,
    case_search,
    work_queue,
)
from bot.actions.conversation import canned_replies, officer_replies
from bot.actions.deadlines import date_reasons, election_stages
from bot.actions.delivery import floods, hidden_files, lost_contact, paused_senders
from bot.actions.group import group_binding, group_setup, role_grants
from bot.actions.identity import identity_view
from bot.actions.letters import letter_drafts
from bot.actions.objections import objection_delivery, objection_files, objection_list
from bot.actions.operations import desk_health, parked_updates, restored_messages
from bot.actions.outside_chat import case_claim, eppid_number, errand_list
from bot.actions.privacy import data_incidents, incident_notices, rights_answers
from bot.actions.reports import register_files, yearly_report
from bot.actions.requests import clock_regime, not_processed, request_completion
from bot.actions.submissions import answer_submission, paper_signing
from bot.buttons.button_data import kinds_by_verb, unpack
from bot.desk.button_acts import GroupAct
from bot.desk.turn import Turn
from bot.dispatch import form_openings, form_submissions
from bot.domain.case import Officer
from bot.errors import Refused

BUTTONS: tuple[GroupAct, ...] = (
    *answer_draft.BUTTONS,
    *answer_files.BUTTONS,
    *answer_sending.BUTTONS,
    *exemption_list.BUTTONS,
    *request_decision.BUTTONS,
    *days_off.BUTTONS,
    *longer_promise.BUTTONS,
    *assignment.BUTTONS,
    *case_acts.BUTTONS,
    *case_history.BUTTONS,
    *case_recall.BUTTONS,
    *case_search.BUTTONS,
    *work_queue.BUTTONS,
    *canned_replies.BUTTONS,
    *officer_replies.BUTTONS,
    *date_reasons.BUTTONS,
    *election_stages.BUTTONS,
    *floods.BUTTONS,
    *hidden_files.BUTTONS,
    *lost_contact.BUTTONS,
    *paused_senders.BUTTONS,
    *group_binding.BUTTONS,
    *group_setup.BUTTONS,
    *role_grants.BUTTONS,
    *identity_view.BUTTONS,
    *letter_drafts.BUTTONS,
    *objection_delivery.GROUP_BUTTONS,
    *objection_files.GROUP_BUTTONS,
    *objection_list.BUTTONS,
    *desk_health.BUTTONS,
    *parked_updates.BUTTONS,
    *restored_messages.BUTTONS,
    *case_claim.BUTTONS,
    *eppid_number.BUTTONS,
    *errand_list.BUTTONS,
    *data_incidents.BUTTONS,
    *incident_notices.BUTTONS,
    *rights_answers.BUTTONS,
    *register_files.BUTTONS,
    *yearly_report.BUTTONS,
    *clock_regime.BUTTONS,
    *not_processed.BUTTONS,
    *request_completion.BUTTONS,
    *answer_submission.BUTTONS,
    *paper_signing.BUTTONS,
    *form_openings.BUTTONS,
    *form_submissions.BUTTONS,
)
KINDS = kinds_by_verb(row.kind for row in BUTTONS)
ACTS = {row.kind: row.act for row in BUTTONS}


async def press(turn: Turn, officer: Officer, data: str) -> None:
    """Do what callback data says. Raises Refused for what no button of this group says."""
    button = unpack(data, KINDS)
    if button is None:
        raise Refused("button-unknown")
    await ACTS[type(button)](turn, officer, button)
