"""Answers to short questions outside forms: whether a message is one, and what takes it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from bot.actions.cases import case_rating
from bot.actions.conversation import possible_requests
from bot.actions.objections import objection_enclosures, objection_start, own_objection
from bot.actions.outside_chat import case_claim
from bot.actions.privacy import data_erasure, data_export, rights_start
from bot.actions.requests import identity_papers
from bot.actions.status import case_screen, case_status
from bot.actions.welcome import privacy_consent, welcome_menu
from bot.buttons.button_data import YesNo
from bot.buttons.objection_buttons import ShowOwnObjection, WithdrawObjection
from bot.buttons.request_buttons import (
    CancelForm,
    ConfirmAnswer,
    GiveConsent,
    RefuseConsent,
    ShowOwnCase,
    WithdrawRequest,
)
from bot.desk import citizen_form_steps, dialogues
from bot.desk.button_acts import in_private, no_fields
from bot.desk.messages import answer_press
from bot.desk.turn import Turn
from bot.dispatch import citizen_form_filling, form_interruptions, officer_home
from bot.dispatch.message_class import ReadMessage
from bot.domain.law.case import Person
from bot.domain.message import Incoming, KeptMessage
from bot.domain.words.answer_matching import OF_WORDS
from bot.domain.words.message_classification import is_agreement
from bot.domain.words.message_follow_ups import Context, Fit
from bot.domain.words.open_dialogues import (
    CertaintyQuestion,
    ConsentQuestion,
    Dialogue,
    EnclosureCollection,
    OfficerSearch,
    PaperCollection,
    RatingQuestion,
    RightsQuestion,
    StatusCheck,
    UnsureAnswer,
)
from bot.errors import require
from storage import cases, citizen_drafts

CERTAINTY_LABELS = {
    "cancel": ("button-yes-cancel", "button-resume"),
    "data": ("button-data-yes", "button-right-leave"),
}
"""The buttons below "are you certain?", where they are not those of a withdrawal."""


async def _certain_fit(turn: Turn, person: Person, incoming: Incoming) -> Fit:
    asked = await dialogues.find_awaited(turn, person, CertaintyQuestion)
    meant = asked and _certainly(turn, person, asked, incoming.content.text)
    return Fit.NO if meant is None else Fit.SURELY


def _certainly(turn: Turn, person: Person, asked: CertaintyQuestion, text: str) -> bool | None:
    """Return whether a text says yes or no to "are you certain?"; None if neither."""
    yes, no = CERTAINTY_LABELS.get(asked.what, ("button-yes-withdraw", "button-no-withdraw"))
    return _yes_or_no(turn, person, text, yes, no)


def _yes_or_no(turn: Turn, person: Person, text: str, yes: str, no: str) -> bool | None:
    """Return whether a text says yes or no, or what one of two buttons says; None if neither."""
    if citizen_form_steps.matches_word(turn, person, text, "yes", yes):
        return True
    return False if citizen_form_steps.matches_word(turn, person, text, "no", no) else None


async def _certain(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take a typed yes or no to "are you certain?"."""
    asked = require(
        await dialogues.find_dialogue(turn, person, CertaintyQuestion), "button-earlier"
    )
    await dialogues.end_dialogues(turn, person, CertaintyQuestion)
    certain = _certainly(turn, person, asked, incoming.content.text)
    await (_do_what_was_asked if certain else _show_again)(turn, person, asked)


async def _do_what_was_asked(turn: Turn, person: Person, asked: CertaintyQuestion) -> None:
    """Do what the person was asked to confirm by "are you certain?"."""
    match asked.what:
        case "cancel":
            await citizen_form_filling.cancel_draft(turn, person, CancelForm(asked.stamp))
        case "objection":
            button = WithdrawObjection(asked.objection, certain=True)
            await own_objection.withdraw(turn, person, button)
        case "withdraw":
            await case_screen.withdraw_own_request(
                turn, person, WithdrawRequest(asked.case, certain=True)
            )
        case "data":
            await data_export.ask_export(turn, person, certain=True)


async def _show_again(turn: Turn, person: Person, asked: CertaintyQuestion) -> None:
    """Show a form, request or objection again after a "no" to giving it up."""
    match asked.what:
        case "cancel":
            await citizen_form_filling.resume_draft(turn, person)
        case "objection":
            await own_objection.show_objection(turn, person, ShowOwnObjection(asked.objection))
        case "withdraw":
            await case_screen.show_own_case(turn, person, ShowOwnCase(asked.case))
        case "data":
            await rights_start.show_rights(turn, person)


async def _consent_fit(turn: Turn, person: Person, incoming: Incoming) -> Fit:
    text = incoming.content.text
    meant = _disagrees(turn, person, text) or (
        citizen_form_steps.matches_word(turn, person, text, "agree", "button-agree")
        or is_agreement(text, welcome_menu.reading_rules(turn))
    )
    return Fit.SURELY if meant else Fit.NO


def _disagrees(turn: Turn, person: Person, text: str) -> bool:
    return citizen_form_steps.matches_word(turn, person, text, "disagree", "button-disagree")


async def _consent(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take a typed answer to the privacy notice."""
    if _disagrees(turn, person, incoming.content.text):
        await record_refused_consent(turn, person)
    else:
        await record_consent(turn, person, incoming.message_id)


async def keep_until_consent(turn: Turn, person: Person, said: ReadMessage) -> None:
    """Keep what may be a request until the notice is agreed to."""
    if await possible_requests.keep_words(turn, person, said.incoming):
        asked = await dialogues.find_dialogue(turn, person, ConsentQuestion) or ConsentQuestion()
        first = asked.first or said.incoming.message_id
        await dialogues.save_dialogue(turn, person, replace(asked, first=first))
        await privacy_consent.ask_again(turn, person, "consent-first")


async def _right_fit(turn: Turn, person: Person, incoming: Incoming) -> Fit | None:
    """Say how a message fits as the details of a rights request."""
    asked = await dialogues.find_awaited(turn, person, RightsQuestion)
    if asked is None:
        return None
    text = incoming.content.text
    if citizen_form_steps.matches_word(turn, person, text, "yes", "button-right-send"):
        return Fit.SURELY
    return OF_WORDS[Context.TELLING](welcome_menu.words_alone(turn, text))


async def _search_fit(turn: Turn, person: Person, incoming: Incoming) -> Fit:
    officer = await officer_home.officer_at_home(turn, person)
    return Fit.SURELY if officer is not None and incoming.content.text else Fit.NO


async def _unsure_fit(turn: Turn, person: Person, incoming: Incoming) -> Fit:
    return Fit.NO if _meant(turn, person, incoming) is None else Fit.SURELY


def _meant(turn: Turn, person: Person, incoming: Incoming) -> bool | None:
    return _yes_or_no(turn, person, incoming.content.text, "button-yes-meant", "button-no-meant")


async def _unsure(turn: Turn, person: Person, incoming: Incoming) -> None:
    meant = ConfirmAnswer(YesNo.YES if _meant(turn, person, incoming) else YesNo.NO)
    await form_interruptions.confirm_answer(turn, person, meant)


@dataclass(frozen=True)
class ContextHandler:
    """How a message fits a context, and what takes it there; None: nothing was asked there."""

    fit: Callable[[Turn, Person, Incoming], Awaitable[Fit | None]]
    answer: Callable[[Turn, Person, Incoming], Awaitable[object]]
    dialogue: type[Dialogue] | None = None
    """The dialogue in which it was asked, if that was one."""


DIALOGUE_HANDLERS: Mapping[Context, ContextHandler] = {
    Context.CERTAINTY: ContextHandler(_certain_fit, _certain, CertaintyQuestion),
    Context.NUMBER: ContextHandler(case_status.number_fit, case_status.take_number, StatusCheck),
    Context.ENCLOSURES: ContextHandler(
        objection_enclosures.enclosure_fit, objection_enclosures.take_enclosure, EnclosureCollection
    ),
    Context.PAPERS: ContextHandler(
        identity_papers.paper_fit, identity_papers.take_paper, PaperCollection
    ),
    Context.RIGHT: ContextHandler(_right_fit, rights_start.take_words, RightsQuestion),
    Context.SEARCH: ContextHandler(_search_fit, officer_home.take_search_words, OfficerSearch),
    Context.CONSENT: ContextHandler(_consent_fit, _consent, ConsentQuestion),
    Context.UNSURE: ContextHandler(_unsure_fit, _unsure, UnsureAnswer),
    Context.RATING: ContextHandler(
        case_rating.rating_fit, case_screen.take_typed_rating, RatingQuestion
    ),
}
"""The question of each dialogue that waits for a message; words that are kept wait for none."""


async def record_consent(turn: Turn, person: Person, message_id: int | None = None) -> None:
    """Record the agreement once, and go on with what waited for it.

    It was given by the message `message_id`, or else by a button.
    """
    if privacy_consent.has_agreed(turn, person):
        answer_press(turn, turn.texts.plain(person.language, "consent-known"))
        if await citizen_drafts.find(turn.tx, person.id) is None:
            await citizen_form_filling.open_form(turn, person)
        return
    person, asked = await privacy_consent.record_consent(
        turn, person, message_id or turn.update.pressed or 0
    )
    then = asked.then
    if then == "objection":
        await objection_start.start_from_menu(turn, person)
    elif then == "claim":
        await case_claim.ask_for_case(turn, person)
    else:
        await citizen_form_filling.open_form(turn, person, await _confirmed(turn, person, asked))


async def _confirmed(turn: Turn, person: Person, asked: ConsentQuestion) -> tuple[KeptMessage, ...]:
    """Return the kept words that are the request, as said or as written for the form."""
    kept = await possible_requests.waiting(turn, person)
    if kept is None or asked.then not in ("form", "words"):
        return ()
    if asked.then == "words":
        return kept.messages
    return tuple(one for one in kept.messages if asked.first and one.message_id >= asked.first)


async def record_refused_consent(turn: Turn, person: Person) -> None:
    """Record a refusal; a person with requests is asked first what becomes of these."""
    if person.consent_version is not None and await cases.of_person(turn.tx, person.id, most=1):
        await data_erasure.ask_withdrawal(turn, person)
    else:
        await privacy_consent.record_refusal(turn, person)


ADDS = (
    in_private(GiveConsent, no_fields(record_consent)),
    in_private(RefuseConsent, no_fields(record_refused_consent)),
)
