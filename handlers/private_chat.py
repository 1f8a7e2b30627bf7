"""Private chats: what people write, press and edit."""

from telegram import Update

from bot.actions.delivery import lost_contact
from bot.actions.group import group_setup
from bot.actions.welcome import language_offer, welcome_menu
from bot.desk.turn import Turn
from bot.dispatch import (
    citizens_help,
    group_forms,
    officers_help,
    private_messages,
)
from bot.dispatch.officers import officer_home
from bot.domain.case import Person
from handlers import pressed_buttons, start_links
from handlers.application import DeskContext
from handlers.message_reader import command_of, incoming_of, message_of

COMMANDS = {**citizens_help.COMMANDS, **citizens_help.TYPED}
"""What each command does, but /start."""


async def _who(update: Update, context: DeskContext) -> tuple[Turn, Person]:
    context.turn.handled = True
    # Every private update names its sender: none is kept longer than it takes to handle it.
    context.turn.sensitive = True
    user = update.effective_user
    if user is None:
        raise ValueError("a private update has a sender")
    person = await private_messages.who_writes(context.turn, user.id)
    await group_setup.demand_open(context.turn)
    return context.turn, person


def _words(update: Update) -> str:
    text = message_of(update).text or ""
    return text.partition(" ")[2].strip()


async def on_start(update: Update, context: DeskContext) -> None:
    """Greet, or follow the link that opened the chat."""
    turn, person = await _who(update, context)
    word, _, rest = _words(update).partition("_")
    if await start_links.follow(turn, person, word, rest):
        return
    shown = await group_forms.show_waiting(turn, person)
    if not shown and not await officer_home.open_home(turn, person, anew=True):
        await welcome_menu.greet(turn, person)
        user = update.effective_user
        await language_offer.by_account(turn, person, user.language_code if user else None)


async def on_blocked(turn: Turn, telegram_id: int, *, blocked: bool) -> None:
    """Record that a person blocked the bot, or lets it write again."""
    if blocked:
        await lost_contact.lost(turn, telegram_id)
    else:
        await private_messages.who_writes(turn, telegram_id)


async def on_command(update: Update, context: DeskContext) -> None:
    """Do what a command says."""
    act = COMMANDS[command_of(message_of(update))]
    await act(*await _who(update, context), _words(update))


async def on_unknown_command(update: Update, context: DeskContext) -> None:
    """Do what an officer's command says; else say that it is not known."""
    turn, person = await _who(update, context)
    typed, _ = officers_help.read(message_of(update).text or "")
    if not await officer_home.command(turn, person, typed, _words(update)):
        await citizens_help.unknown(turn, person, "")


async def on_message(update: Update, context: DeskContext) -> None:
    """Take a message in a private chat."""
    turn, person = await _who(update, context)
    await private_messages.hear(turn, person, incoming_of(message_of(update)))


async def on_edit(update: Update, context: DeskContext) -> None:
    """Take an edited message in a private chat."""
    turn, person = await _who(update, context)
    await private_messages.edited(turn, person, incoming_of(message_of(update)))


async def on_button(update: Update, context: DeskContext) -> None:
    """Take a pressed button in a private chat."""
    turn, person = await _who(update, context)
    query = update.callback_query
    turn.pressed = query.message.message_id if query and query.message else None
    await pressed_buttons.press_in_private(turn, person, (query.data or "") if query else "")
