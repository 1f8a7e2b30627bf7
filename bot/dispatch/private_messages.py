"""Where a person's message belongs; outside any form it is never ignored and never guessed at."""

from collections.abc import Awaitable, Callable, Sequence

from bot.actions.cases import case_rating
from bot.actions.conversation import citizen_changes, citizen_questions
from bot.actions.delivery import incoming_files, kept_messages, lost_contact, relay
from bot.actions.objections import objection_start
from bot.actions.requests import matter_routes
from bot.actions.status import case_status
from bot.actions.welcome import welcome_menu
from bot.buttons.button_data import ButtonData
from bot.buttons.welcome_buttons import (
    CallOfficer,
    CheckStatus,
    Help,
    Home,
    Languages,
    NewObjection,
    NewRequest,
    OtherMatters,
    OwnCases,
)
from bot.desk import case_access, typed_answers
from bot.desk.button_acts import bare, in_private
from bot.desk.turn import Turn
from bot.dispatch import (
    citizens_help,
    dialogue_answers,
    group_forms,
    kept_words,
    outside_messages,
    private_forms,
)
from bot.dispatch.officers import officer_home
from bot.domain.case import Person
from bot.domain.message import Incoming
from bot.texts import OFFICIAL
from storage import carried_messages, case_events, cases, drafts, outbox, people


async def hear(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take a private message: an answer in a dialogue or form, words for a case, a new matter."""
    draft = await drafts.find(turn.tx, person.id)
    if await _is_no_citizens(turn, person, incoming):
        return
    await incoming_files.note(turn, person, incoming)
    if incoming.content.kind == "unknown":
        await turn.say(person, "cannot-carry", what=incoming.content.extra["what"])
        return
    if incoming.reply_to is not None and await _reply(turn, person, incoming):
        return
    waiting = await drafts.open_dialogues(turn.tx, person.id)
    for kind, takes in dialogue_answers.TAKERS.items():
        if kind.name in waiting and await takes(turn, person, incoming):
            return
    if draft is not None:
        await private_forms.hear(turn, person, draft, incoming)
    elif not await officer_home.hear(turn, person) and not await _menu(
        turn, person, incoming.content.text
    ):
        await outside_messages.hear(turn, person, incoming)


async def _is_no_citizens(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take what no citizen said: the words of another bot, or an answer to an officer's form."""
    if incoming.via_bot:
        await turn.say(person, "sent-via-bot")
        return True
    return await group_forms.hear_in_private(turn, person, incoming)


async def _reply(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take a reply to something the desk said about a case, or about a question."""
    linked = await case_events.linked(turn.tx, incoming.chat_id, incoming.reply_to or 0)
    if linked is None:
        return await _own_question(turn, person, incoming)
    case = await cases.get(turn.tx, linked.case_id)
    if case is not None and await case_access.takes_part(turn, person, case):
        if not await case_rating.hear(turn, person, case, linked, incoming):
            await outside_messages.hear(turn, person, incoming, case)
        return True
    if linked.kind == "prompt":
        pointed = await relay.citizen_points_to(turn, person, incoming)
        await citizen_questions.ask(turn, person, [kept_messages.kept_of(turn, incoming)], pointed)
        return True
    return False


async def _own_question(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take a reply to a question that the person put to the officers before."""
    place = (incoming.chat_id, incoming.reply_to or 0)
    copy = await carried_messages.newest(turn.tx, *place)
    row = await outbox.find(turn.tx, copy.outbox_seq) if copy else None
    if row is None or row.case_id is not None:
        return False
    pointed = await relay.citizen_points_to(turn, person, incoming)
    await citizen_questions.ask(turn, person, [kept_messages.kept_of(turn, incoming)], pointed)
    return True


async def _menu(turn: Turn, person: Person, text: str) -> bool:
    """Do what a typed button of the menu says; return whether it was one."""
    for label, _, act in MENU:
        if typed_answers.is_label(turn, person, text, label):
            await act(turn, person)
            return True
    return False


MENU: Sequence[tuple[str, type[ButtonData], Callable[[Turn, Person], Awaitable[None]]]] = (
    ("button-file", NewRequest, private_forms.begin),
    ("button-mine", OwnCases, case_status.list_mine),
    ("button-check", CheckStatus, case_status.ask_number),
    ("button-object", NewObjection, objection_start.from_menu),
    ("button-other-matters", OtherMatters, matter_routes.offer),
    ("button-help", Help, citizens_help.show),
    ("button-language", Languages, welcome_menu.show_languages),
    ("button-escort", CallOfficer, citizen_questions.accompany),
    ("button-menu", Home, welcome_menu.greet),
)
"""What the menu leads to: the label, which may be typed, the button, and the act of both."""


async def edited(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take an edited message: kept words, a part that a form collects, or words of a case."""
    if incoming.via_bot or await group_forms.edited(turn, incoming, privately=True):
        return
    await incoming_files.note(turn, person, incoming)
    takers = (
        kept_words.edited,
        private_forms.edited,
        citizen_changes.edited,
        citizen_questions.edited,
    )
    for takes in takers:
        if await takes(turn, person, incoming):
            return
    await turn.say(person, "edit-too-late")


async def who_writes(turn: Turn, telegram_id: int) -> Person:
    """Return the person with a Telegram account, added with Indonesian as language if new."""
    known = await people.find(turn.tx, telegram_id)
    if known is None:
        return await people.add(turn.tx, telegram_id, OFFICIAL, turn.now)
    if not known.reachable:
        await lost_contact.returned(turn, known)
    return known


BUTTONS = tuple(in_private(kind, bare(act)) for _, kind, act in MENU)
