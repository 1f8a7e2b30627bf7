"""Every feature of the desk by what it declares, and every officers' form by its name."""

from collections.abc import Mapping
from typing import Any

from bot.actions.answers.feature import ADDS as ANSWERS
from bot.actions.calendar.feature import ADDS as CALENDAR
from bot.actions.cases.feature import ADDS as CASES
from bot.actions.conversation.feature import ADDS as CONVERSATION
from bot.actions.deadlines.feature import ADDS as DEADLINES
from bot.actions.delivery.feature import ADDS as DELIVERY
from bot.actions.disputes.feature import ADDS as DISPUTES
from bot.actions.exemptions.feature import ADDS as EXEMPTIONS
from bot.actions.group.feature import ADDS as GROUP
from bot.actions.identity.feature import ADDS as IDENTITY
from bot.actions.information_list.feature import ADDS as INFORMATION_LIST
from bot.actions.letters.feature import ADDS as LETTERS
from bot.actions.objections.feature import ADDS as OBJECTIONS
from bot.actions.operations.feature import ADDS as OPERATIONS
from bot.actions.outside_chat.feature import ADDS as OUTSIDE_CHAT
from bot.actions.oversight.feature import ADDS as OVERSIGHT
from bot.actions.privacy.feature import ADDS as PRIVACY
from bot.actions.reminders.feature import ADDS as REMINDERS
from bot.actions.reports.feature import ADDS as REPORTS
from bot.actions.requests.feature import ADDS as REQUESTS
from bot.actions.status.feature import ADDS as STATUS
from bot.actions.submissions.feature import ADDS as SUBMISSIONS
from bot.actions.welcome.feature import ADDS as WELCOME
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
    call_purposes.PARTICIPANT_COPY,
    call_purposes.ERRAND,
    call_purposes.PAPER,
    call_purposes.CLEANUP,
    *alarms.ADDS,
    *group_message.ADDS,
    *private_view.ADDS,
    *ANSWERS,
    *CALENDAR,
    *CASES,
    *CONVERSATION,
    *DEADLINES,
    *DELIVERY,
    *DISPUTES,
    *EXEMPTIONS,
    *GROUP,
    *IDENTITY,
    *INFORMATION_LIST,
    *LETTERS,
    *OBJECTIONS,
    *OPERATIONS,
    *OUTSIDE_CHAT,
    *OVERSIGHT,
    *PRIVACY,
    *REMINDERS,
    *REPORTS,
    *REQUESTS,
    *STATUS,
    *SUBMISSIONS,
    *WELCOME,
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
