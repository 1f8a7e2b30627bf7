"""Private chats: what people write, press and edit."""

from telegram import Message, Update

from bot.actions.delivery import lost_contact
from bot.actions.group import group_setup
from bot.actions.information_list import entry_pages
from bot.actions.letters import service_charter
from bot.actions.objections import objection_start
from bot.actions.privacy import data_export, rights_start
from bot.actions.status import case_status
from bot.actions.welcome import handbook_sending, help_page, language_offer, welcome_menu
from bot.buttons.form_buttons import CancelForm
from bot.buttons.privacy_buttons import GetData
from bot.desk.turn import Turn
from bot.dispatch import (
    form_cancelling,
    group_forms,
    officers_help,
    outside_forms,
    private_forms,
    private_messages,
)
from bot.dispatch.officers import officer_home
from bot.domain.case import Person
from handlers import private_buttons, start_links
from handlers.application import DeskContext
from handlers.message_reader import incoming_of


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
    text = (update.effective_message.text or "") if update.effective_message else ""
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


async def on_claim(update: Update, context: DeskContext) -> None:
    """Begin to take over a request that was entered by an officer."""
    await outside_forms.begin_claim(*await _who(update, context))


async def on_receive(update: Update, context: DeskContext) -> None:
    """Open the officers' form for a request that came outside the chat."""
    await outside_forms.begin(*await _who(update, context))


async def on_menu(update: Update, context: DeskContext) -> None:
    """Show the menu, or an officer's home."""
    turn, person = await _who(update, context)
    if not await officer_home.open_home(turn, person):
        await welcome_menu.show_menu(turn, person)


async def on_help(update: Update, context: DeskContext) -> None:
    """Show the help page."""
    turn, person = await _who(update, context)
    if not await officer_home.command(turn, person, "bantuan", ""):
        await help_page.help_with(turn, person)


async def on_handbook(update: Update, context: DeskContext) -> None:
    """Send the handbook that fits who asks."""
    await handbook_sending.send(*await _who(update, context))


async def on_language(update: Update, context: DeskContext) -> None:
    """Offer the languages."""
    await welcome_menu.show_languages(*await _who(update, context))


async def on_file(update: Update, context: DeskContext) -> None:
    """Begin a request."""
    await private_forms.begin(*await _who(update, context))


async def on_mine(update: Update, context: DeskContext) -> None:
    """List the person's requests."""
    await case_status.list_mine(*await _who(update, context))


async def on_object(update: Update, context: DeskContext) -> None:
    """Begin an objection, about the request whose number was typed if one was."""
    turn, person = await _who(update, context)
    if not await officer_home.command(turn, person, "keberatan", ""):
        await objection_start.by_command(turn, person, _words(update))


async def on_status(update: Update, context: DeskContext) -> None:
    """Show the status of the request whose number was typed, or ask for a number."""
    turn, person = await _who(update, context)
    await case_status.look_up(turn, person, _words(update))


async def on_privacy(update: Update, context: DeskContext) -> None:
    """Show the privacy notice, and every right with its button."""
    await rights_start.show(*await _who(update, context))


async def on_my_data(update: Update, context: DeskContext) -> None:
    """Offer a file with everything about the person."""
    turn, person = await _who(update, context)
    await data_export.ask(turn, person, GetData())


async def on_list(update: Update, context: DeskContext) -> None:
    """Show the public information list."""
    await entry_pages.browse(*await _who(update, context))


async def on_charter(update: Update, context: DeskContext) -> None:
    """Show what the office promises whoever asks."""
    await service_charter.show(*await _who(update, context))


async def on_cancel(update: Update, context: DeskContext) -> None:
    """Ask whether to give up the draft."""
    turn, person = await _who(update, context)
    if not await form_cancelling.by_private_word(turn, person):
        await private_forms.cancel(turn, person, CancelForm())


async def on_search(update: Update, context: DeskContext) -> None:
    """Search for an officer: what the group sees, and names, which is done in private only."""
    turn, person = await _who(update, context)
    if not await officer_home.command(turn, person, "cari", _words(update)):
        await welcome_menu.say_with_menu(turn, person, "unknown-command")


async def on_unknown_command(update: Update, context: DeskContext) -> None:
    """Do what an officer's command says; else say that it is not known."""
    turn, person = await _who(update, context)
    typed, _ = officers_help.read(_message(update).text or "")
    if not await officer_home.command(turn, person, typed, _words(update)):
        await welcome_menu.say_with_menu(turn, person, "unknown-command")


async def on_message(update: Update, context: DeskContext) -> None:
    """Take a message in a private chat."""
    turn, person = await _who(update, context)
    await private_messages.hear(turn, person, incoming_of(_message(update)))


async def on_edit(update: Update, context: DeskContext) -> None:
    """Take an edited message in a private chat."""
    turn, person = await _who(update, context)
    await private_messages.edited(turn, person, incoming_of(_message(update)))


def _message(update: Update) -> Message:
    if update.effective_message is None:
        raise ValueError("the update carries no message")
    return update.effective_message


async def on_button(update: Update, context: DeskContext) -> None:
    """Take a pressed button in a private chat."""
    turn, person = await _who(update, context)
    query = update.callback_query
    turn.pressed = query.message.message_id if query and query.message else None
    await private_buttons.press(turn, person, (query.data or "") if query else "")
