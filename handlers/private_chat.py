"""Private chats: what people write, press and edit."""

from collections.abc import Awaitable, Callable, Mapping

from telegram import Update

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
from handlers.message_reader import command_of, incoming_of, message_of

Act = Callable[[Turn, Person, str], Awaitable[object]]
"""What a command does; the string holds the words after it."""


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


def _bare(act: Callable[[Turn, Person], Awaitable[object]]) -> Act:
    async def command(turn: Turn, person: Person, _words: str) -> None:
        await act(turn, person)

    return command


def _first_at_home(name: str, act: Act) -> Act:
    """Let a command of the group be one of an officer who is at home, and else do something."""

    async def command(turn: Turn, person: Person, words: str) -> None:
        if not await officer_home.command(turn, person, name, words):
            await act(turn, person, words)

    return command


async def _menu(turn: Turn, person: Person, _words: str) -> None:
    if not await officer_home.open_home(turn, person):
        await welcome_menu.show_menu(turn, person)


async def _cancel(turn: Turn, person: Person, _words: str) -> None:
    if not await form_cancelling.by_private_word(turn, person):
        await private_forms.cancel(turn, person, CancelForm())


async def _my_data(turn: Turn, person: Person, _words: str) -> None:
    await data_export.ask(turn, person, GetData())


async def _unknown(turn: Turn, person: Person, _words: str) -> None:
    await welcome_menu.say_with_menu(turn, person, "unknown-command")


_help = _first_at_home("bantuan", _bare(help_page.help_with))
COMMANDS: Mapping[str, Act] = {
    "menu": _menu,
    "permohonan": _bare(private_forms.begin),
    "daftar": _bare(case_status.list_mine),
    "keberatan": _first_at_home("keberatan", objection_start.by_command),
    "status": case_status.look_up,
    "batal": _cancel,
    "bahasa": _bare(welcome_menu.show_languages),
    "privasi": _bare(rights_start.show),
    "dataku": _my_data,
    "informasi": _bare(entry_pages.browse),
    "maklumat": _bare(service_charter.show),
    "cari": _first_at_home("cari", _unknown),
    "bantuan": _help,
    "help": _help,
    "panduan": _bare(handbook_sending.send),
    "terima": _bare(outside_forms.begin),
}
"""What each command does, but /start."""


async def on_unknown_command(update: Update, context: DeskContext) -> None:
    """Do what an officer's command says; else say that it is not known."""
    turn, person = await _who(update, context)
    typed, _ = officers_help.read(message_of(update).text or "")
    if not await officer_home.command(turn, person, typed, _words(update)):
        await _unknown(turn, person, "")


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
    await private_buttons.press(turn, person, (query.data or "") if query else "")
