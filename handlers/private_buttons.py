"""Buttons of private chats: the tables of every feature, and the way from a press to its act."""

from bot.actions.answers import considerations
from bot.actions.cases import case_rating
from bot.actions.conversation import citizen_additions, voice_transcripts
from bot.actions.information_list import entry_pages
from bot.actions.letters import service_charter
from bot.actions.objections import (
    dispute_dossier,
    objection_delivery,
    objection_files,
    objection_settlement,
    objection_start,
    objection_withdrawal,
)
from bot.actions.outside_chat import outside_acts
from bot.actions.oversight import access_policy, monthly_evaluation
from bot.actions.privacy import (
    consent_withdrawal,
    data_correction,
    data_erasure,
    data_export,
    rights_start,
)
from bot.actions.reminders import requester_reminders
from bot.actions.requests import identity_papers, matter_routes
from bot.actions.status import case_participants, case_status
from bot.actions.welcome import privacy_consent
from bot.buttons.button_data import kinds_by_verb, unpack
from bot.desk.turn import Turn
from bot.dispatch import (
    dialogue_answers,
    form_openings,
    group_forms,
    kept_words,
    language_choice,
    list_answers,
    outside_forms,
    private_forms,
    private_messages,
)
from bot.dispatch.officers import officer_home
from bot.domain.case import Person
from bot.errors import Refused

BUTTONS = (
    *access_policy.PRIVATE_BUTTONS,
    *case_participants.BUTTONS,
    *case_rating.BUTTONS,
    *case_status.BUTTONS,
    *citizen_additions.BUTTONS,
    *consent_withdrawal.BUTTONS,
    *considerations.PRIVATE_BUTTONS,
    *data_correction.BUTTONS,
    *data_erasure.BUTTONS,
    *data_export.BUTTONS,
    *dialogue_answers.BUTTONS,
    *entry_pages.BUTTONS,
    *form_openings.PRIVATE_BUTTONS,
    *group_forms.PRIVATE_BUTTONS,
    *identity_papers.BUTTONS,
    *kept_words.BUTTONS,
    *language_choice.BUTTONS,
    *list_answers.BUTTONS,
    *matter_routes.BUTTONS,
    *monthly_evaluation.PRIVATE_BUTTONS,
    *officer_home.BUTTONS,
    *objection_delivery.BUTTONS,
    *objection_files.BUTTONS,
    *objection_start.BUTTONS,
    *dispute_dossier.BUTTONS,
    *objection_settlement.BUTTONS,
    *objection_withdrawal.BUTTONS,
    *outside_acts.BUTTONS,
    *outside_forms.BUTTONS,
    *privacy_consent.BUTTONS,
    *private_forms.BUTTONS,
    *private_messages.BUTTONS,
    *requester_reminders.BUTTONS,
    *rights_start.BUTTONS,
    *service_charter.BUTTONS,
    *voice_transcripts.BUTTONS,
)
KINDS = kinds_by_verb(one.kind for one in BUTTONS)
ACTS = {one.kind: one.act for one in BUTTONS}


async def press(turn: Turn, person: Person, data: str) -> None:
    """Do what a pressed button means. Raises Refused if its data means nothing here."""
    button = unpack(data, KINDS)
    if button is None:
        raise Refused("button-unknown")
    await ACTS[type(button)](turn, person, button)
