"""Routing of a private message: to an open question, a form, or its class outside any form."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.actions.cases import case_rating
from bot.actions.conversation import citizen_additions, officer_questions
from bot.actions.delivery import citizen_files, citizen_posts
from bot.actions.objections import objection_answer, objection_start
from bot.actions.requests import other_matters
from bot.actions.status import case_status
from bot.actions.welcome import privacy_consent, welcome_menu
from bot.buttons.button_data import ButtonData
from bot.buttons.request_buttons import (
    CallOfficer,
    CheckStatus,
    Help,
    MoreDoors,
    NewObjection,
    NewRequest,
    OtherMatters,
    OwnCases,
    ShowMenu,
)
from bot.desk import citizen_form_steps, contacts, dialogues
from bot.desk.button_acts import in_private, no_fields
from bot.desk.messages import say
from bot.desk.turn import Turn
from bot.dispatch import (
    citizen_form_filling,
    citizens_help,
    dialogue_answers,
    form_interruptions,
    message_class,
    messages_outside_forms,
    officer_form_filling,
    officer_home,
    unclear_message_answers,
)
from bot.dispatch.dialogue_answers import DIALOGUE_HANDLERS, ContextHandler
from bot.dispatch.message_class import ReadMessage
from bot.domain.law.case import Person
from bot.domain.message import Incoming
from bot.domain.words.message_classification import MessageClass
from bot.domain.words.message_follow_ups import FOLLOWS, FORM, Context, Fit, FollowUp
from bot.errors import require
from storage import case_events, cases, citizen_drafts
from storage.citizen_drafts import FormDraft


@dataclass(frozen=True)
class UnderstoodMessage:
    """A private message with the context that it answers, and what follows."""

    context: Context
    then: FollowUp
    said: ReadMessage


async def handle_message(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Read a private message, and do what follows from that and from what was asked last."""
    draft = await citizen_drafts.find(turn.tx, person.id)  # and what else was asked of them
    heard = await understand_message(turn, person, draft, incoming)
    await act_on_message(turn, person, draft, heard, incoming)


async def act_on_message(
    turn: Turn,
    person: Person,
    draft: FormDraft | None,
    heard: UnderstoodMessage,
    incoming: Incoming,
) -> None:
    """Act on a message as it was understood, in the language in which a citizen wrote it."""
    if heard.context not in OFFICER_CONTEXTS:
        await citizen_files.queue_upload(turn, person, incoming)
        text, in_form = incoming.content.text, draft is not None
        person = await welcome_menu.speak_as_written(turn, person, text, in_form=in_form)
    if heard.then is FollowUp.ANSWER and heard.context in FORM:
        await citizen_form_filling.take_message(turn, person, _demand_draft(draft), incoming)
    elif heard.then is FollowUp.ANSWER:
        await HANDLERS[heard.context].answer(turn, person, incoming)
    elif heard.then in IN_FORM:
        await IN_FORM[heard.then](turn, person, _demand_draft(draft), heard.said)
    else:
        await FOLLOW_UP_ACTS[heard.then](turn, person, heard.said)


async def understand_message(
    turn: Turn, person: Person, draft: FormDraft | None, incoming: Incoming
) -> UnderstoodMessage:
    """Find what a message answers, newest context first; classify it only if unsure."""
    said: ReadMessage | None = None
    for context in Context:
        fit = await _fit(turn, person, draft, context, incoming)
        if fit is None:
            continue
        if fit is Fit.SURELY:
            return UnderstoodMessage(
                context, FOLLOWS[context, fit, MessageClass.REQUEST], ReadMessage(incoming)
            )
        if said is None:
            said = await message_class.classify_message(turn, person, incoming, draft=draft)
        unclear = said.reading.topics in UNCLEAR.get(context, ())
        then = FOLLOWS[context, fit, MessageClass.ANSWER if unclear else said.reading.kind]
        if then is FollowUp.LEAVE and (left := HANDLERS[context].dialogue) is not None:
            await dialogues.end_dialogues(turn, person, left)
        elif then is not FollowUp.LOOK_ON:
            return UnderstoodMessage(context, then, said)
    raise RuntimeError("where nothing was asked a message is replied to")


async def _fit(
    turn: Turn, person: Person, draft: FormDraft | None, context: Context, incoming: Incoming
) -> Fit | None:
    """Say how a message fits as an answer in a context; None if nothing was asked there."""
    if context in FORM:
        return citizen_form_filling.answer_fit(turn, person, draft, context, incoming)
    handler = HANDLERS.get(context)
    if handler is None:
        return Fit.NO
    asked = handler.dialogue
    if asked and asked.name not in await citizen_drafts.open_dialogues(turn.tx, person.id):
        return None
    return await handler.fit(turn, person, incoming)


def _demand_draft(draft: FormDraft | None) -> FormDraft:
    return require(draft, "draft-gone")


def _surely_if(holds: bool) -> Fit:
    return Fit.SURELY if holds else Fit.NO


async def _via_bot_fit(_turn: Turn, _person: Person, incoming: Incoming) -> Fit:
    return _surely_if(incoming.via_bot)


async def _via_bot(turn: Turn, person: Person, _incoming: Incoming) -> None:
    await say(turn, person, "sent-via-bot")


async def _unknown_fit(_turn: Turn, _person: Person, incoming: Incoming) -> Fit:
    return _surely_if(incoming.content.kind == "unknown")


async def _unknown(turn: Turn, person: Person, incoming: Incoming) -> None:
    await say(turn, person, "cannot-carry", what=incoming.content.extra["what"])


async def _at_home_fit(turn: Turn, person: Person, _incoming: Incoming) -> Fit:
    return _surely_if(await officer_home.officer_at_home(turn, person) is not None)


async def _reply_fit(turn: Turn, person: Person, incoming: Incoming) -> Fit:
    """Say whether a message replies to what the desk said on a case, or about a question."""
    if incoming.reply_to is None:
        return Fit.NO
    linked = await case_events.find_link(turn.tx, incoming.chat_id, incoming.reply_to)
    if linked is None:
        return Fit.NO
    case = await cases.get(turn.tx, linked.case_id)
    is_own = case is not None and contacts.is_requester(person, case)
    return _surely_if(is_own or linked.kind == "prompt")


async def _reply(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take a reply to something the desk said about a case, or about a question."""
    linked = await case_events.find_link(turn.tx, incoming.chat_id, incoming.reply_to or 0)
    case = await cases.get(turn.tx, linked.case_id) if linked is not None else None
    if linked and case is not None and contacts.is_requester(person, case):
        if await objection_answer.proposal_fit(turn, person, incoming) is Fit.SURELY:
            await objection_answer.explain_agreement_buttons(turn, person, incoming)
        elif not await case_rating.take_rating_words(turn, person, case, linked, incoming):
            said = await message_class.classify_message(turn, person, incoming, about=case)
            await messages_outside_forms.act_by_class(turn, person, said)
        return
    kept = citizen_posts.to_kept_message(turn, incoming)
    await officer_questions.ask_officers(turn, person, [kept], replies=True)


def _typed_menu_act(turn: Turn, person: Person, text: str) -> Callable[..., Awaitable[None]] | None:
    """Return the act of the menu button whose label was typed, if any."""
    acts = (act for label, _, act in MENU if citizen_form_steps.is_label(turn, person, text, label))
    return next(acts, None)


async def _menu_fit(turn: Turn, person: Person, incoming: Incoming) -> Fit:
    return _surely_if(_typed_menu_act(turn, person, incoming.content.text) is not None)


async def _menu(turn: Turn, person: Person, incoming: Incoming) -> None:
    await require(_typed_menu_act(turn, person, incoming.content.text), "button-unknown")(
        turn, person
    )


MENU: Sequence[tuple[str, type[ButtonData], Callable[[Turn, Person], Awaitable[None]]]] = (
    ("button-file", NewRequest, citizen_form_filling.begin_request),
    ("button-mine", OwnCases, case_status.list_own_cases),
    ("button-check", CheckStatus, case_status.ask_number),
    ("button-object", NewObjection, objection_start.start_from_menu),
    ("button-other-matters", OtherMatters, other_matters.list_matters),
    ("button-help", Help, citizens_help.show_help),
    ("button-escort", CallOfficer, officer_questions.call_for_help),
    ("button-more-ways", MoreDoors, welcome_menu.show_more),
    ("button-menu", ShowMenu, welcome_menu.greet_person),
)
"""What the menu leads to: the label, which may be typed, the button, and the act of both."""


async def _form_fit(turn: Turn, person: Person, incoming: Incoming) -> Fit:
    answered = await officer_form_filling.form_answered_privately(turn, person, incoming)
    return _surely_if(answered is not None)


async def _kept_words_fit(turn: Turn, person: Person, incoming: Incoming) -> Fit:
    meant = await unclear_message_answers.typed_answer(turn, person, incoming.content.text)
    return _surely_if(meant is not None)


HANDLERS: Mapping[Context, ContextHandler] = {
    **DIALOGUE_HANDLERS,
    Context.VIA_BOT: ContextHandler(_via_bot_fit, _via_bot),
    Context.OFFICERS_FORM: ContextHandler(_form_fit, officer_form_filling.hear_in_private),
    Context.UNKNOWN_KIND: ContextHandler(_unknown_fit, _unknown),
    Context.REPLIED_TO: ContextHandler(_reply_fit, _reply),
    Context.OFFICERS_DESK: ContextHandler(_at_home_fit, officer_home.explain_nowhere),
    Context.MENU: ContextHandler(_menu_fit, _menu),
    Context.SETTLEMENT: ContextHandler(
        objection_answer.proposal_fit, objection_answer.explain_agreement_buttons
    ),
    Context.KEPT_WORDS: ContextHandler(_kept_words_fit, unclear_message_answers.take_typed_answer),
}
"""How a message fits each context but a form, and what takes it there."""
OFFICER_CONTEXTS = frozenset({Context.VIA_BOT, Context.OFFICERS_FORM})
"""Contexts in which nothing is said as a citizen, so that no file of theirs waits to be checked."""
UNCLEAR: Mapping[Context, Sequence[tuple[str, ...]]] = {
    Context.CONSENT: (("answer",), ("noted",), ("number",), ("nothing",), ("aside",)),
    Context.NUMBER: (("nothing",), ("aside",)),
    Context.RIGHT: (("answer",), ("aside",)),
    Context.ENCLOSURES: (("aside",),),
}
"""Small talk that may have been meant as an answer to what was asked, but is none."""


async def _ask_again(turn: Turn, person: Person, _said: ReadMessage) -> None:
    await privacy_consent.ask_again(turn, person, "consent-unclear")


IN_FORM: Mapping[FollowUp, Callable[[Turn, Person, FormDraft, ReadMessage], Awaitable[None]]] = {
    FollowUp.ASK: form_interruptions.ask_if_answer,
    FollowUp.REPLY_AND_GO_BACK: form_interruptions.reply_and_repeat,
    FollowUp.SET_ASIDE: form_interruptions.keep_for_later,
}
FOLLOW_UP_ACTS: Mapping[FollowUp, Callable[[Turn, Person, ReadMessage], Awaitable[None]]] = {
    FollowUp.REPLY: messages_outside_forms.act_by_class,
    FollowUp.KEEP: dialogue_answers.keep_until_consent,
    FollowUp.ASK_AGAIN: _ask_again,
}
"""What follows from a message that is no answer, in a form and outside."""


KEEPING_CONTEXTS: Sequence[Callable[[Turn, Person, Incoming], Awaitable[bool]]] = (
    unclear_message_answers.take_edit,
    citizen_form_filling.take_edit,
    citizen_additions.take_edit,
)
"""Where a message may be kept; each takes the newer version of what it keeps, and says whether."""


async def handle_edit(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Handle an edited message: replace the kept version, or read it as a new message.

    An answer of a form that goes on is changed by the form itself.
    """
    if incoming.via_bot or await officer_form_filling.take_edit(turn, incoming, privately=True):
        return
    await citizen_files.queue_upload(turn, person, incoming)
    for takes in KEEPING_CONTEXTS:
        if await takes(turn, person, incoming):
            return
    draft = await citizen_drafts.find(turn.tx, person.id)
    if incoming.content.kind != "text" or draft is not None:
        await say(turn, person, "edit-too-late")
    else:
        await handle_message(turn, person, incoming)


ADDS = tuple(in_private(kind, no_fields(act)) for _, kind, act in MENU)
