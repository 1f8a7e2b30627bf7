"""Handlers of Telegram's updates: which update goes to which action. They hold no rules or SQL."""

from telegram import ChatMember, Update
from telegram.ext import (
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    MessageReactionHandler,
    TypeHandler,
    filters,
)

from bot.dispatch import officers_help
from handlers import group_chat, private_chat
from handlers.application import DeskApplication, DeskContext

PRIVATE = filters.ChatType.PRIVATE
GROUPS = filters.ChatType.GROUPS
NEW = filters.UpdateType.MESSAGE
EDITED = filters.UpdateType.EDITED_MESSAGE


def register(application: DeskApplication) -> None:
    """Register all handlers. Order matters: the first that fits takes the update."""
    application.add_handlers(
        [
            CommandHandler("start", private_chat.on_start, PRIVATE & NEW),
            CommandHandler(private_chat.COMMANDS, private_chat.on_command, PRIVATE & NEW),
            CommandHandler("pasang", group_chat.on_install, GROUPS & NEW),
            CommandHandler(officers_help.known(), group_chat.on_command, GROUPS & NEW),
            MessageHandler(PRIVATE & NEW & filters.COMMAND, private_chat.on_unknown_command),
            MessageHandler(PRIVATE & NEW & ~filters.StatusUpdate.ALL, private_chat.on_message),
            MessageHandler(PRIVATE & EDITED, private_chat.on_edit),
            MessageHandler(GROUPS & NEW & filters.StatusUpdate.MIGRATE, group_chat.on_migrated),
            MessageHandler(GROUPS & NEW & filters.StatusUpdate.ALL, group_chat.on_service),
            MessageHandler(GROUPS & NEW & filters.COMMAND, group_chat.on_unknown_command),
            MessageHandler(GROUPS & NEW, group_chat.on_message),
            MessageHandler(GROUPS & EDITED, group_chat.on_edit),
            MessageReactionHandler(
                group_chat.on_reaction,
                message_reaction_types=MessageReactionHandler.MESSAGE_REACTION_UPDATED,
            ),
            CallbackQueryHandler(_on_button),
            ChatMemberHandler(_on_membership, ChatMemberHandler.ANY_CHAT_MEMBER),
            # An update that no handler takes is recorded as ignored.
            TypeHandler(Update, _on_nothing),
        ]
    )


async def _on_button(update: Update, context: DeskContext) -> None:
    """Pass a pressed button on to the handler of the group or of private chats."""
    chat = update.effective_chat
    if chat is not None and chat.type != chat.PRIVATE:
        await group_chat.on_button(update, context)
    else:
        await private_chat.on_button(update, context)


async def _on_membership(update: Update, context: DeskContext) -> None:
    """Record that a person blocked the bot, or who joined or left the group."""
    chat, change = update.effective_chat, update.my_chat_member
    if chat is not None and chat.type == chat.PRIVATE and change is not None:
        context.turn.update.handled = context.turn.sensitive = True  # it names who did it
        blocked = change.new_chat_member.status == ChatMember.BANNED
        await private_chat.on_blocked(context.turn, change.from_user.id, blocked=blocked)
        return
    await group_chat.on_our_membership(update, context)
    await group_chat.on_member(update, context)


async def _on_nothing(_update: Update, context: DeskContext) -> None:
    """Mark an update that no other handler took as ignored."""
    context.turn.update.handled = False
