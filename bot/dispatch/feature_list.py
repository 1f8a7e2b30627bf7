"""Everything that a module adds to the desk, and every officers' form by its name."""

from collections.abc import Mapping
from typing import Any

from bot.actions.answers import (
    answer_correction,
    answer_draft,
    answer_preview,
    answer_sending,
    answer_showing,
    hidden_release,
    information_handover,
    redacted_copies,
    request_decision,
    request_withholding,
    written_considerations,
)
from bot.actions.calendar import days_off
from bot.actions.cases import (
    case_acts,
    case_assignment,
    case_card,
    case_rating,
    case_search,
    menu_pages,
    pinned_board,
    topic_rebuild,
    work_queue,
)
from bot.actions.conversation import (
    added_request,
    citizen_additions,
    reply_changes,
    reply_line,
    reply_press,
    reply_prompts,
    unit_documents,
    voice_transcripts,
    waiting_words,
    words_aside,
)
from bot.actions.deadlines import date_explanations, election_stages
from bot.actions.delivery import (
    act_recall,
    disclosure_checks,
    group_file_removal,
    kept_files,
    message_reactions,
    relay,
    unreachable_people,
)
from bot.actions.disputes import dispute_dossier, dispute_orders, dispute_stages
from bot.actions.exemptions import (
    classification_decrees,
    consequence_tests,
    exemption_list,
    handed_down_decrees,
)
from bot.actions.group import (
    appointment_entry,
    chair_changes,
    chair_denials,
    departures,
    forum_topics,
    group_binding,
    group_setup,
    practice_requests,
    role_grants,
    roll_call,
)
from bot.actions.identity import identity_view
from bot.actions.information_list import (
    entries_from_answers,
    entry_pages,
    list_editing,
    list_file_export,
    list_file_import,
    list_renewal,
)
from bot.actions.letters import letter_drafts, service_charter
from bot.actions.objections import (
    objection_answer,
    objection_clock,
    objection_delivery,
    objection_enclosures,
    objection_filing,
    objection_list,
    objection_orders,
    objection_start,
    own_objection,
    paper_objection,
)
from bot.actions.operations import database_restore, desk_health
from bot.actions.outside_chat import (
    case_claim,
    counter_filing,
    errand_list,
    outside_acts,
    undelivered_answers,
)
from bot.actions.oversight import monthly_evaluation, office_changes
from bot.actions.privacy import (
    data_erasure,
    data_export,
    data_incidents,
    incident_notices,
    retention_run,
    rights_answers,
    rights_cards,
    rights_start,
)
from bot.actions.reminders import late_answer_choices, officer_digest, requester_reminders
from bot.actions.reports import register_files, yearly_report
from bot.actions.requests import (
    deadline_regime,
    identity_papers,
    other_matters,
    request_completion,
    request_filing,
    time_extension,
    unprocessed_requests,
)
from bot.actions.status import case_screen, case_status
from bot.actions.submissions import paper_signing, signature_confirming, submission_signing
from bot.actions.welcome import privacy_consent
from bot.buttons.button_data import ButtonData
from bot.buttons.case_buttons import OpenForm
from bot.buttons.request_buttons import OpenAbout
from bot.desk import alarms, call_purposes, group_message, private_view
from bot.desk.feature_declaration import Offer, OfficerForm, Part
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.act_facts import ActFacts
from bot.domain.law.allowed_acts import why_not
from bot.domain.message import checksum_of
from bot.forms.answer_reading import folded_words
from bot.forms.form_engine import Step
from bot.texts import OFFICIAL

PARTS: tuple[Part, ...] = (
    call_purposes.PRIVATE_MESSAGE,
    call_purposes.GROUP_MESSAGE,
    call_purposes.NOTICE,
    call_purposes.CASE_WORD,
    call_purposes.RECEIPT,
    call_purposes.ERRAND,
    call_purposes.PAPER,
    call_purposes.CLEANUP,
    *alarms.ADDS,
    *group_message.ADDS,
    *private_view.ADDS,
    *answer_correction.ADDS,
    *answer_draft.ADDS,
    *answer_preview.ADDS,
    *answer_sending.ADDS,
    *answer_showing.ADDS,
    *hidden_release.ADDS,
    *information_handover.ADDS,
    *redacted_copies.ADDS,
    *request_decision.ADDS,
    *request_withholding.ADDS,
    *written_considerations.ADDS,
    *days_off.ADDS,
    *case_acts.ADDS,
    *case_assignment.ADDS,
    *case_card.ADDS,
    *case_rating.ADDS,
    *case_search.ADDS,
    *menu_pages.ADDS,
    *pinned_board.ADDS,
    *topic_rebuild.ADDS,
    *work_queue.ADDS,
    *added_request.ADDS,
    *citizen_additions.ADDS,
    *reply_changes.ADDS,
    *reply_line.ADDS,
    *reply_press.ADDS,
    *reply_prompts.ADDS,
    *waiting_words.ADDS,
    *unit_documents.ADDS,
    *voice_transcripts.ADDS,
    *words_aside.ADDS,
    *date_explanations.ADDS,
    *election_stages.ADDS,
    *act_recall.ADDS,
    *disclosure_checks.ADDS,
    *group_file_removal.ADDS,
    *kept_files.ADDS,
    *message_reactions.ADDS,
    *relay.ADDS,
    *unreachable_people.ADDS,
    *dispute_dossier.ADDS,
    *dispute_orders.ADDS,
    *dispute_stages.ADDS,
    *classification_decrees.ADDS,
    *consequence_tests.ADDS,
    *exemption_list.ADDS,
    *handed_down_decrees.ADDS,
    *appointment_entry.ADDS,
    *chair_changes.ADDS,
    *chair_denials.ADDS,
    *departures.ADDS,
    *forum_topics.ADDS,
    *group_binding.ADDS,
    *group_setup.ADDS,
    *practice_requests.ADDS,
    *role_grants.ADDS,
    *roll_call.ADDS,
    *identity_view.ADDS,
    *entries_from_answers.ADDS,
    *entry_pages.ADDS,
    *list_editing.ADDS,
    *list_file_export.ADDS,
    *list_file_import.ADDS,
    *list_renewal.ADDS,
    *letter_drafts.ADDS,
    *service_charter.ADDS,
    *objection_answer.ADDS,
    *objection_clock.ADDS,
    *objection_delivery.ADDS,
    *objection_enclosures.ADDS,
    *objection_filing.ADDS,
    *objection_list.ADDS,
    *objection_orders.ADDS,
    *objection_start.ADDS,
    *own_objection.ADDS,
    *paper_objection.ADDS,
    *database_restore.ADDS,
    *desk_health.ADDS,
    *case_claim.ADDS,
    *counter_filing.ADDS,
    *errand_list.ADDS,
    *outside_acts.ADDS,
    *undelivered_answers.ADDS,
    *monthly_evaluation.ADDS,
    *office_changes.ADDS,
    *data_erasure.ADDS,
    *data_export.ADDS,
    *data_incidents.ADDS,
    *incident_notices.ADDS,
    *retention_run.ADDS,
    *rights_answers.ADDS,
    *rights_cards.ADDS,
    *rights_start.ADDS,
    *late_answer_choices.ADDS,
    *officer_digest.ADDS,
    *requester_reminders.ADDS,
    *register_files.ADDS,
    *yearly_report.ADDS,
    *deadline_regime.ADDS,
    *identity_papers.ADDS,
    *other_matters.ADDS,
    *request_completion.ADDS,
    *request_filing.ADDS,
    *time_extension.ADDS,
    *unprocessed_requests.ADDS,
    *case_screen.ADDS,
    *case_status.ADDS,
    *paper_signing.ADDS,
    *signature_confirming.ADDS,
    *submission_signing.ADDS,
    *privacy_consent.ADDS,
)
"""What all features, and what they share, add to the desk."""

FORMS_BY_NAME: Mapping[str, OfficerForm[Any]] = {
    kind.form.name: kind for kind in PARTS if isinstance(kind, OfficerForm)
}


def is_form_open(button: ButtonData, facts: ActFacts) -> bool:
    """Say whether a button's act, or that of the form it opens, is possible now."""
    if not isinstance(button, OpenForm | OpenAbout):
        return button.is_open(facts)
    kind = FORMS_BY_NAME.get(button.form)
    if kind is None or isinstance(button, OpenForm):
        return kind is not None and why_not(kind.act, facts) is None
    return kind.waits(button.number, facts)


MOST_SHOWN = 24
"""Buttons of one question; what is cut off can still be typed."""
OFFERS = {name: one for kind in FORMS_BY_NAME.values() for name, one in kind.offers.items()}
"""Questions whose answers are looked up, by the name of their step."""


async def find_offers(turn: Turn, step: Step, answers: Answers) -> list[Offer]:
    """Return the answers to a question that are looked up; none if none are."""
    offers = OFFERS.get(step.name)
    return await offers.find(turn, answers) if offers else []


async def all_choices(turn: Turn, step: Step, answers: Answers) -> list[Offer]:
    """Return everything that can be tapped to answer a question, in order."""
    found = await find_offers(turn, step, answers)
    if step.kind == "text":
        return found
    possible = [
        (choice, turn.texts.plain(OFFICIAL, step.text_id("choice", choice)))
        for choice in step.offered(answers)
    ]
    in_reach = {value for value, _ in found}
    return [one for one in possible if step.name not in OFFERS or one[0] in in_reach]


def choice_checksum(step: Step, value: str) -> str:
    """Return an answer as a button names it: by a checksum where the answer is free text."""
    return f"={checksum_of(value)}" if step.kind == "text" else value


def pressed_choice(step: Step, offered: list[Offer], choice: str) -> str | None:
    """Return the answer that a button names, or None if it is not offered any more."""
    return next((value for value, _ in offered if choice_checksum(step, value) == choice), None)


def typed_choice(step: Step, offered: list[Offer], text: str) -> str | None:
    """Return the offered answer that was typed, or other words if allowed, or None."""
    wanted = folded_words(text)
    for value, label in offered:
        if wanted and wanted in (folded_words(value), folded_words(label)):
            return value
    is_open = not offered or not (step.name in OFFERS and OFFERS[step.name].is_exclusive)
    if step.kind == "text" and is_open:
        return text
    begun = [value for value, label in offered if wanted and folded_words(label).startswith(wanted)]
    return begun[0] if len(begun) == 1 else None


async def why_unanswerable(turn: Turn, step: Step, answers: Answers) -> str | None:
    """Return the id of the text that says why a question has no possible answer, or None."""
    offers = OFFERS.get(step.name)
    if offers is None or not offers.empty_text or await all_choices(turn, step, answers):
        return None
    return offers.empty_text
