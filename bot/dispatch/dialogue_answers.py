"""Answers in open dialogues: which act takes a message while the desk waits for one."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from bot.actions.conversation import citizen_questions, quoted_words
from bot.actions.delivery import kept_messages
from bot.actions.objections import objection_files, objection_start, objection_withdrawal
from bot.actions.outside_chat import case_claim
from bot.actions.privacy import (
    consent_withdrawal,
    data_correction,
    data_erasure,
    data_export,
    rights_start,
)
from bot.actions.requests import identity_papers
from bot.actions.status import case_participants, case_status
from bot.actions.transfers import transfer_intake
from bot.actions.welcome import privacy_consent, small_talk
from bot.buttons.button_data import YesNo
from bot.buttons.form_buttons import CancelForm
from bot.buttons.own_objection_buttons import ShowOwnObjection, WithdrawObjection
from bot.buttons.privacy_buttons import EraseData, GetData
from bot.buttons.request_buttons import AnswerInvitation, ShowOwnCase, WithdrawRequest
from bot.buttons.welcome_buttons import Agree, Disagree
from bot.desk import dialogues, typed_answers
from bot.desk.button_acts import bare, in_private
from bot.desk.turn import Turn
from bot.dispatch import outside_messages, private_forms
from bot.dispatch.officers import officer_home
from bot.domain.case import Person
from bot.domain.message import Incoming, KeptMessage
from bot.domain.message_classes import Class, is_agreement
from bot.domain.open_dialogues import (
    CertaintyQuestion,
    ConsentQuestion,
    Dialogue,
    EnclosureCollection,
    EscortCall,
    InvitationQuestion,
    OfficerSearch,
    PaperCollection,
    RightsQuestion,
    StatusCheck,
)
from storage import cases, drafts

QUESTION_STANDS = timedelta(hours=1)
"""After this long a typed "yes" no longer answers a question."""
UNCLEAR = (("answer",), ("noted",), ("number",), ("nothing",))
"""Small talk that may have been meant as an answer, but is no agreement."""


LABELS = {
    "cancel": ("button-yes-cancel", "button-resume"),
    "data": ("button-data-yes", "button-right-leave"),
    "erasure": ("button-erase-yes", "button-right-leave"),
}
"""The buttons below "are you certain?", where they are not those of a withdrawal."""


async def _certain(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take a typed yes or no to "are you certain?"."""
    asked = await dialogues.recall(turn, person, CertaintyQuestion, QUESTION_STANDS)
    await dialogues.forget(turn, person, CertaintyQuestion)
    if asked is None:
        return False
    text = incoming.content.text
    yes, no = LABELS.get(asked.what, ("button-yes-withdraw", "button-no-withdraw"))
    certain = typed_answers.means(turn, person, text, "yes", yes)
    if not certain and not typed_answers.means(turn, person, text, "no", no):
        return False
    await (_settle if certain else _spare)(turn, person, asked)
    return True


async def _settle(turn: Turn, person: Person, asked: CertaintyQuestion) -> None:
    """Do what "are you certain?" was asked about."""
    match asked.what:
        case "cancel":
            await private_forms.cancel(turn, person, CancelForm(asked.stamp))
        case "objection":
            button = WithdrawObjection(asked.objection, certain=True)
            await objection_withdrawal.withdraw(turn, person, button)
        case "withdraw":
            await case_status.withdraw(turn, person, WithdrawRequest(asked.case, certain=True))
        case "data":
            await data_export.ask(turn, person, GetData(certain=True))
        case "erasure":
            await data_erasure.ask(turn, person, EraseData(certain=True))


async def _spare(turn: Turn, person: Person, asked: CertaintyQuestion) -> None:
    """Show again what "are you certain?" was asked about, after a "no"."""
    match asked.what:
        case "cancel":
            await private_forms.resume(turn, person)
        case "objection":
            await objection_withdrawal.show(turn, person, ShowOwnObjection(asked.objection))
        case "withdraw":
            await case_status.show(turn, person, ShowOwnCase(asked.case))
        case "data" | "erasure":
            await rights_start.show(turn, person)


async def _invited(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take a typed yes or no to an invitation, once the privacy notice is agreed to."""
    asked = await dialogues.recall(turn, person, InvitationQuestion, QUESTION_STANDS)
    if asked is None or not privacy_consent.agreed(turn, person):
        return False
    text = incoming.content.text
    yes = typed_answers.means(turn, person, text, "yes", "button-join")
    no = typed_answers.means(turn, person, text, "no", "button-join-not")
    if yes or no:
        joins = AnswerInvitation(YesNo.YES if yes else YesNo.NO)
        await case_participants.answer(turn, person, joins)
    return yes or no


async def _consent(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take a typed answer to the privacy notice; what may be a request waits until it is given."""
    text = incoming.content.text
    if typed_answers.means(turn, person, text, "disagree", "button-disagree"):
        await disagree(turn, person)
        return True
    if typed_answers.means(turn, person, text, "agree", "button-agree") or is_agreement(
        text, small_talk.rules(turn)
    ):
        await agree(turn, person, incoming.message_id)
        return True
    reading = (await outside_messages.read(turn, person, incoming)).reading
    if reading.kind is Class.ANSWER or reading.topics in UNCLEAR:
        await privacy_consent.ask_again(turn, person, "consent-unclear")
        return True
    if reading.kind is not Class.REQUEST:
        return False
    if await quoted_words.keep(turn, person, incoming):
        asked = await dialogues.recall(turn, person, ConsentQuestion) or ConsentQuestion()
        first = asked.first or incoming.message_id
        await dialogues.remember(turn, person, replace(asked, first=first))
        await privacy_consent.ask_again(turn, person, "consent-first")
    return True


async def _escorted(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Pass what a person writes to the officers while their form waits for one.

    A button that is typed, a file, and a NIK or contact that was asked for go on with the form.
    """
    draft = await drafts.find(turn.tx, person.id)
    if draft is None or await private_forms.goes_on(turn, person, draft, incoming):
        await dialogues.forget(turn, person, EscortCall)
        return False
    kept = [kept_messages.kept_of(turn, incoming)]
    await citizen_questions.ask(turn, person, kept)
    return True


async def _right(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take a new value that corrects the person's data, or what they want in words."""
    corrected = await data_correction.hear(turn, person, incoming)
    return corrected or await rights_start.hear(turn, person, incoming)


TAKERS: Mapping[type[Dialogue], Callable[[Turn, Person, Incoming], Awaitable[bool]]] = {
    CertaintyQuestion: _certain,
    StatusCheck: case_status.hear,
    InvitationQuestion: _invited,
    EnclosureCollection: objection_files.hear,
    PaperCollection: identity_papers.hear,
    RightsQuestion: _right,
    OfficerSearch: officer_home.hear_search,
    ConsentQuestion: _consent,
    EscortCall: _escorted,
}
"""What takes a message while a dialogue is open, before any form: in this order, if several are.

Each says whether it took the message; words that are kept, and albums, wait for none."""


async def agree(turn: Turn, person: Person, message_id: int | None = None) -> None:
    """Record the agreement once, and go on with what waited for it.

    It was given by the message `message_id`, or else by a button.
    """
    if privacy_consent.agreed(turn, person):
        turn.answer(turn.texts.plain(person.language, "consent-known"))
        if await drafts.find(turn.tx, person.id) is None:
            await private_forms.open_form(turn, person)
        return
    person, asked = await privacy_consent.agree(turn, person, message_id or turn.pressed or 0)
    then = asked.then
    if then == "objection":
        await objection_start.from_menu(turn, person)
    elif then == "claim":
        await case_claim.ask(turn, person)
    elif then == "join":
        await case_participants.ask(turn, person)
    elif then == "transfer":
        await transfer_intake.arrive(turn, person, asked.case)
    else:
        await private_forms.open_form(turn, person, await _confirmed(turn, person, asked))


async def _confirmed(turn: Turn, person: Person, asked: ConsentQuestion) -> tuple[KeptMessage, ...]:
    """Return the words that are a request: so the person said, or wrote them for the form."""
    kept = await quoted_words.waiting(turn, person)
    if kept is None or asked.then not in ("form", "words"):
        return ()
    if asked.then == "words":
        return kept.messages
    return tuple(one for one in kept.messages if asked.first and one.message_id >= asked.first)


async def disagree(turn: Turn, person: Person) -> None:
    """Keep nothing of a person who never agreed; ask one who did what becomes of their requests."""
    if person.consent_version is not None and await cases.of_person(turn.tx, person.id, most=1):
        await consent_withdrawal.begin(turn, person)
    else:
        await privacy_consent.decline(turn, person)


BUTTONS = (in_private(Agree, bare(agree)), in_private(Disagree, bare(disagree)))
