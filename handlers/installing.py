"""Groups that are not the officers' (yet): where /pasang binds one, and all else is not heard."""

from telegram import ChatMember, Update

from bot.actions.group import group_members, group_setup
from handlers import group_commands
from handlers.application import DeskContext
from handlers.group_chat import message_of
from handlers.message_reader import incoming_of

_officers = group_commands.handler(group_commands.COMMANDS["pasang"])


async def on_install(update: Update, context: DeskContext) -> None:
    """Take /pasang: in the officers' group a look at the rights, elsewhere a knock at the door."""
    chat, message = update.effective_chat, message_of(update)
    if chat is not None and await group_members.is_ours(context.turn, chat.id):
        await _officers(update, context)
    elif message.from_user is not None:
        context.turn.handled = True
        words = (message.text or "").partition(" ")[2]
        await group_setup.knock(context.turn, incoming_of(message), words)


async def on_our_membership(update: Update, context: DeskContext) -> None:
    """Say how to go on where the bot was just let in, while no group is the officers'."""
    chat, change = update.effective_chat, update.my_chat_member
    if chat is None or change is None or chat.type not in (chat.GROUP, chat.SUPERGROUP):
        return
    outside = (ChatMember.LEFT, ChatMember.BANNED)
    if change.old_chat_member.status in outside and change.new_chat_member.status not in outside:
        await group_setup.invite(context.turn, chat.id)
