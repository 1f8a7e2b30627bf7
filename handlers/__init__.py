"""Telegram in: which update goes to which action. No rule and no SQL lives here."""

from telegram import ChatMember, Update
from telegram.ext import (
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from handlers import citizen, commands, group, installing
from handlers.application import DeskApplication, DeskContext

PRIVATE = filters.ChatType.PRIVATE
GROUPS = filters.ChatType.GROUPS
NEW = filters.UpdateType.MESSAGE
EDITED = filters.UpdateType.EDITED_MESSAGE

PRIVATE_COMMANDS = {
    "start": citizen.on_start,
    "menu": citizen.on_menu,
    "permohonan": citizen.on_file,
    "daftar": citizen.on_mine,
    "keberatan": citizen.on_object,
    "status": citizen.on_status,
    "batal": citizen.on_cancel,
    "bahasa": citizen.on_language,
    "privasi": citizen.on_privacy,
    "dataku": citizen.on_my_data,
    "cari": citizen.on_search,
    "bantuan": citizen.on_help,
    "help": citizen.on_help,
    "terima": citizen.on_receive,
    "klaim": citizen.on_claim,
}


def register(application: DeskApplication) -> None:
    """List everything the desk reacts to. Order matters: the first that fits takes the update."""
    for name, act in PRIVATE_COMMANDS.items():
        application.add_handler(CommandHandler(name, act, PRIVATE & NEW))
    application.add_handler(CommandHandler("pasang", installing.on_install, GROUPS & NEW))
    for command, deed in commands.COMMANDS.items():
        application.add_handler(CommandHandler(command, commands.handler(deed), GROUPS & NEW))
    application.add_handler(
        CommandHandler("help", commands.handler(commands.COMMANDS["bantuan"]), GROUPS & NEW)
    )
    application.add_handlers(
        [
            MessageHandler(PRIVATE & NEW & filters.COMMAND, citizen.on_unknown_command),
            MessageHandler(PRIVATE & NEW & ~filters.StatusUpdate.ALL, citizen.on_message),
            MessageHandler(PRIVATE & EDITED, citizen.on_edit),
            MessageHandler(GROUPS & NEW & filters.StatusUpdate.MIGRATE, group.on_migrated),
            MessageHandler(GROUPS & NEW & filters.StatusUpdate.ALL, group.on_service),
            MessageHandler(GROUPS & NEW & filters.COMMAND, group.on_unknown_command),
            MessageHandler(GROUPS & NEW, group.on_message),
            MessageHandler(GROUPS & EDITED, group.on_edit),
            CallbackQueryHandler(_on_button),
            ChatMemberHandler(_on_membership, ChatMemberHandler.ANY_CHAT_MEMBER),
            # What nobody claimed is recorded as ignored.
            TypeHandler(Update, _on_nothing),
        ]
    )


async def _on_button(update: Update, context: DeskContext) -> None:
    """Send a pressed button to the chat's own list."""
    chat = update.effective_chat
    if chat is not None and chat.type != chat.PRIVATE:
        await group.on_button(update, context)
    else:
        await citizen.on_button(update, context)


async def _on_membership(update: Update, context: DeskContext) -> None:
    """Learn who blocked the bot, or who came and went in the group."""
    chat, change = update.effective_chat, update.my_chat_member
    if chat is not None and chat.type == chat.PRIVATE and change is not None:
        context.turn.handled = context.turn.sensitive = True  # it names who did it
        blocked = change.new_chat_member.status == ChatMember.BANNED
        await citizen.on_blocked(context.turn, change.from_user.id, blocked=blocked)
        return
    await installing.on_our_membership(update, context)
    await group.on_member(update, context)


async def _on_nothing(update: Update, context: DeskContext) -> None:
    """Leave an update that means nothing here."""
    del update
    context.turn.handled = False
