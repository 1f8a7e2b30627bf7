"""The officers' group: what is written, pressed and edited there, and who comes and goes."""

from telegram import (
    ChatMember,
    ChatMemberUpdated,
    ReactionTypeEmoji,
    Update,
)

from bot.actions.conversation import group_context, reply_changes
from bot.actions.group import departures, forum_topics, group_binding, group_setup, roll_call
from bot.desk import contacts
from bot.desk.messages import answer_press
from bot.desk.turn import Turn
from bot.dispatch import group_messages, officers_help
from bot.errors import Refused
from bot.texts import OFFICIAL
from handlers import pressed_buttons
from handlers.application import DeskContext
from handlers.message_reader import buttons_of, command_of, incoming_of, is_person, message_of


async def group_turn(update: Update, context: DeskContext) -> Turn | None:
    """Return the turn if the update comes from the officers' group, else None."""
    chat = update.effective_chat
    if chat is None or not await contacts.is_officers_group(context.turn, chat.id):
        return None
    message = update.effective_message
    in_topic = message is not None and bool(message.is_topic_message)
    await forum_topics.record_forum(
        context.turn, forum=bool(chat.is_forum) or in_topic, certain=False
    )
    context.turn.update.handled = True
    return context.turn


async def on_message(update: Update, context: DeskContext) -> None:
    """Take a message in the officers' group."""
    turn = await group_turn(update, context)
    message = message_of(update)
    if turn is not None and message.from_user is not None:
        await group_messages.handle_message(turn, incoming_of(message))


async def on_service(update: Update, context: DeskContext) -> None:
    """Record joins, leaves and closed topics: a bot without admin rights learns them only here."""
    turn = await group_turn(update, context)
    if turn is None:
        return
    turn.update.handled = False  # a pinned message carries what somebody said
    message = message_of(update)
    for user in message.new_chat_members:
        if not user.is_bot:
            await departures.record_return(turn, user.id, user.full_name)
    closed = message.forum_topic_closed is not None
    if message.message_thread_id is not None and (closed or message.forum_topic_reopened):
        await forum_topics.record_closed_topic(turn, message.message_thread_id, closed=closed)
    gone = message.left_chat_member
    if gone is not None and not gone.is_bot:
        await roll_call.record_member_change(
            turn, gone.id, gone.full_name, administrator=False, member=False
        )


async def on_reaction(update: Update, context: DeskContext) -> None:
    """Handle a 👎 by which officers stop the sending of their own reply."""
    turn, change = await group_turn(update, context), update.message_reaction
    if turn is None or change is None:
        return
    stops = ReactionTypeEmoji(reply_changes.STOP_REACTION)
    newly = stops in change.new_reaction and stops not in change.old_reaction
    turn.sensitive = True
    turn.update.handled = (
        newly
        and change.user is not None  # who reacts in the group's name is nobody known
        and await reply_changes.stop_by_reaction(
            turn, (change.chat.id, change.message_id), change.user.id
        )
    )


async def on_edit(update: Update, context: DeskContext) -> None:
    """Take an edited message in the officers' group."""
    turn = await group_turn(update, context)
    if turn is not None and update.effective_user is not None:
        await group_messages.handle_edit(turn, incoming_of(message_of(update)))


async def on_command(update: Update, context: DeskContext) -> None:
    """Do what a command of the group says."""
    message = message_of(update)
    turn = await group_turn(update, context)
    if turn is not None:
        incoming = incoming_of(message)
        _, *words = incoming.content.text.split(maxsplit=1)
        said = words[0].strip() if words else ""
        await officers_help.run(turn, incoming, command_of(message), said)


async def on_install(update: Update, context: DeskContext) -> None:
    """Take /pasang: check the bot's rights in the officers' group, or bind another group."""
    chat, message = update.effective_chat, message_of(update)
    if chat is not None and await contacts.is_officers_group(context.turn, chat.id):
        await on_command(update, context)
    elif chat is not None and message.from_user is not None:
        context.turn.update.handled = True
        if not is_person(message.from_user, message):
            await group_binding.refuse_binding(context.turn, chat.id)
            return
        incoming = incoming_of(message)
        words = incoming.content.text.partition(" ")[2]
        await group_binding.try_binding(context.turn, incoming, words)


async def on_unknown_command(update: Update, context: DeskContext) -> None:
    """Say which command was probably meant; ignore one that is meant for another bot.

    Raises Refused if it would have gone to a citizen.
    """
    turn = await group_turn(update, context)
    if turn is None:
        return
    incoming = incoming_of(message_of(update))
    if await group_context.replies_to_citizen(turn, incoming):
        raise Refused("officers-command-unknown")
    if officers_help.parse_command(incoming.content.text)[1] not in (
        "",
        context.bot.username.lower(),
    ):
        turn.update.handled = False
        return
    await officers_help.suggest_command(turn, incoming)


async def on_migrated(update: Update, context: DeskContext) -> None:
    """Follow the group to its new id, which both the old and the new group tell."""
    message = message_of(update)
    old_id = message.migrate_from_chat_id
    if old_id is not None and await contacts.is_officers_group(context.turn, old_id):
        context.turn.update.handled = True
        await group_setup.follow_migration(context.turn, message.chat_id)
    elif message.migrate_to_chat_id is not None:
        turn = await group_turn(update, context)
        if turn is not None:
            await group_setup.follow_migration(turn, message.migrate_to_chat_id)


async def on_member(update: Update, context: DeskContext) -> None:
    """Record who is a member of the group, and who is an administrator."""
    change = update.chat_member or update.my_chat_member
    turn = await group_turn(update, context)
    if turn is None or change is None:
        return
    user = change.new_chat_member.user
    if user.is_bot:
        if user.id == context.bot.id:
            await roll_call.record_bot_status(turn, change.new_chat_member.to_dict())
        return
    await roll_call.record_member_change(
        turn,
        user.id,
        user.full_name,
        administrator=change.new_chat_member.status in (ChatMember.ADMINISTRATOR, ChatMember.OWNER),
        member=_is_member(change),
    )


def _is_member(change: ChatMemberUpdated) -> bool:
    member = change.new_chat_member
    if member.status == ChatMember.RESTRICTED:
        return bool(getattr(member, "is_member", False))
    return member.status not in (ChatMember.LEFT, ChatMember.BANNED)


async def on_button(update: Update, context: DeskContext) -> None:
    """Take a pressed button in the officers' group."""
    turn = await group_turn(update, context)
    query = update.callback_query
    if query is None:
        return
    if turn is None:  # a button that was left in a group from which the desk has moved
        answer_press(context.turn, context.turn.texts.plain(OFFICIAL, "group-not-ours"), alert=True)
        return
    turn.sensitive = True  # a press carries the message that it stands on, whatever that says
    turn.update.pressed = query.message.message_id if query.message else None
    data = query.data or ""
    user = query.from_user
    if not is_person(user):
        raise Refused("press-of-nobody")
    for_all = data in pressed_buttons.OPEN_TO_MEMBERS
    if for_all and not await roll_call.is_known_member(turn, user.id):
        return
    known = contacts.known_member if for_all else contacts.serving_officer
    officer = await known(turn, user.id, user.full_name)
    await pressed_buttons.press_in_group(turn, officer, data, buttons_of(query))


async def on_our_membership(update: Update, context: DeskContext) -> None:
    """Explain the set-up in a group that the bot just joined, while the desk has no group."""
    chat, change = update.effective_chat, update.my_chat_member
    if chat is None or change is None or chat.type not in (chat.GROUP, chat.SUPERGROUP):
        return
    outside = (ChatMember.LEFT, ChatMember.BANNED)
    if change.old_chat_member.status in outside and change.new_chat_member.status not in outside:
        await group_binding.explain_binding(context.turn, chat.id)
