"""Private chats: what people write, press and edit, and the links that open them."""

from collections.abc import Awaitable, Callable, Mapping

from telegram import Update

from bot.actions.conversation import waiting_words
from bot.actions.delivery import unreachable_people
from bot.actions.group import group_setup
from bot.actions.identity import identity_view
from bot.actions.information_list import entry_pages
from bot.actions.objections import objection_list
from bot.actions.outside_chat import case_claim
from bot.actions.privacy import rights_answers
from bot.actions.status import case_status
from bot.actions.welcome import welcome_menu
from bot.desk.turn import Turn
from bot.dispatch import (
    accounts,
    citizens_help,
    officer_form_display,
    officer_form_filling,
    officer_home,
    officers_help,
    private_messages,
    submission_review,
)
from bot.domain.law.case import Person
from handlers import pressed_buttons
from handlers.application import DeskContext
from handlers.message_reader import buttons_of, command_of, content_of, incoming_of, message_of

LOOKS = (
    identity_view.IDENTITY,
    unreachable_people.CHANNELS_LINK,
    objection_list.OBJECTOR,
    case_claim.PIN,
    rights_answers.RIGHT,
    waiting_words.WORDS,
)
NUMBERED_LINKS: Mapping[str, Callable[[Turn, Person, int], Awaitable[None]]] = {
    **{look.word: look.by_link for look in LOOKS},
    "dip": entry_pages.show_entry,
    officer_form_display.FORM_LINK: officer_form_filling.show_form_by_link,
}
"""Links that name a case, an objection or an entry of the list by its id, and what they do."""


async def follow_link(turn: Turn, person: Person, word: str, rest: str) -> bool:
    """Do what the link that opened the chat asks for; return False if it is unknown."""
    if rest.isdecimal() and (act := NUMBERED_LINKS.get(word)) is not None:
        await act(turn, person, int(rest[:15]))
        return True
    match word:
        case "status":  # the code on a letter
            await case_status.look_up(turn, person, rest.replace("-", "/"))
        case "dip":  # a sheet of codes that an office has hung up
            await entry_pages.browse_categories(turn, person)
        case submission_review.ARRIVAL_LINK:
            await submission_review.begin_arrival(turn, person)
        case officer_form_display.FORM_LINK:
            await officer_form_filling.show_form_by_link(turn, person)
        case _:
            return False
    return True


COMMANDS = {**citizens_help.COMMANDS, **citizens_help.TYPED}
"""What each command does, but /start."""


async def _who(update: Update, context: DeskContext) -> tuple[Turn, Person]:
    context.turn.update.handled = True
    # Every private update names its sender: none is kept longer than it takes to handle it.
    context.turn.sensitive = True
    user = update.effective_user
    if user is None:
        raise ValueError("a private update has a sender")
    person = await accounts.person_of_account(context.turn, user.id)
    await group_setup.demand_group(context.turn)
    return context.turn, person


def _words(update: Update) -> str:
    return content_of(message_of(update)).text.partition(" ")[2].strip()


async def on_start(update: Update, context: DeskContext) -> None:
    """Greet, or follow the link that opened the chat."""
    turn, person = await _who(update, context)
    word, _, rest = _words(update).partition("_")
    if await follow_link(turn, person, word, rest):
        return
    shown = await officer_form_filling.show_waiting(turn, person)
    if not shown and not await officer_home.show_home(turn, person, anew=True):
        await welcome_menu.greet_person(turn, person)


async def on_blocked(turn: Turn, telegram_id: int, *, blocked: bool) -> None:
    """Record that a person blocked the bot, or lets it write again."""
    if blocked:
        await unreachable_people.record_unreachable(turn, telegram_id)
    else:
        await accounts.person_of_account(turn, telegram_id)


async def on_command(update: Update, context: DeskContext) -> None:
    """Do what a command says."""
    act = COMMANDS[command_of(message_of(update))]
    await act(*await _who(update, context), _words(update))


async def on_unknown_command(update: Update, context: DeskContext) -> None:
    """Do what an officer's command says; else say that it is not known."""
    turn, person = await _who(update, context)
    typed, _ = officers_help.parse_command(content_of(message_of(update)).text)
    if not await officer_home.run_command(turn, person, typed, _words(update)):
        await citizens_help.reply_unknown_command(turn, person, "")


async def on_message(update: Update, context: DeskContext) -> None:
    """Take a message in a private chat."""
    turn, person = await _who(update, context)
    await private_messages.handle_message(turn, person, incoming_of(message_of(update)))


async def on_edit(update: Update, context: DeskContext) -> None:
    """Take an edited message in a private chat."""
    turn, person = await _who(update, context)
    await private_messages.handle_edit(turn, person, incoming_of(message_of(update)))


async def on_button(update: Update, context: DeskContext) -> None:
    """Take a pressed button in a private chat."""
    turn, person = await _who(update, context)
    query = update.callback_query
    turn.update.pressed = query.message.message_id if query and query.message else None
    turn.update.private_chat = str(person.telegram_id)
    turn.update.shown = buttons_of(query) if query else ()
    await pressed_buttons.press_in_private(turn, person, (query.data or "") if query else "")
