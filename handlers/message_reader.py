"""Read the few facts of a Telegram message that the desk uses."""

from typing import Any

from telegram import CallbackQuery, Message, MessageEntity, Update, User

from bot.domain.message import Content, Incoming, Quote

FILES = ("document", "voice", "audio", "video", "video_note")
NOT_CARRIED_KINDS = ("poll", "dice", "game", "story", "paid_media")
"""Kinds that Telegram lets nobody send again; each has a text for the person who sent it."""
SERVER_MADE = frozenset(
    {MessageEntity.BOT_COMMAND, MessageEntity.MENTION, MessageEntity.HASHTAG, MessageEntity.CASHTAG,
     MessageEntity.URL, MessageEntity.EMAIL, MessageEntity.PHONE_NUMBER}
)  # fmt: skip
"""Entities that Telegram finds by itself: they need not be sent again."""
NOT_CARRIED = SERVER_MADE | {MessageEntity.TEXT_MENTION}
"""Entities not sent on; the mention of a person without a username would reveal their account."""


def message_of(update: Update) -> Message:
    """Return the message of an update. Raises ValueError if it carries none."""
    if update.effective_message is None:
        raise ValueError("the update carries no message")
    return update.effective_message


def buttons_of(query: CallbackQuery) -> list[list[dict[str, Any]]]:
    """Return the buttons of the message on which one was pressed, as far as Telegram tells."""
    markup = query.message.reply_markup if isinstance(query.message, Message) else None
    return [[one.to_dict() for one in row] for row in markup.inline_keyboard] if markup else []


def is_person(account: User, message: Message | None = None) -> bool:
    """Say whether an account is a person's own, and speaks for no group, channel or program."""
    return not account.is_bot and (message is None or message.sender_chat is None)


def incoming_of(message: Message) -> Incoming:
    """Return the facts of a message. Raises ValueError for a message without a sender."""
    sender = message.from_user
    if sender is None:
        raise ValueError("the message has no sender")
    target = message.reply_to_message
    if target is not None and target.forum_topic_created:
        target = None  # in a topic every message "replies" to the one that made it
    author = target.from_user if target else None
    return Incoming(
        chat_id=message.chat_id,
        message_id=message.message_id,
        sender_id=sender.id,
        sender_name=sender.full_name,
        sent_at=message.edit_date or message.date,
        content=content_of(message),
        reply_to=target.message_id if target else None,
        reply_to_sender=author.id if author and is_person(author, target) else None,
        reply_to_name=author.full_name if author else "",
        quote=_quote(message),
        mention=_mention(message),
        reply_to_bot=author is not None and author.id == message.get_bot().id,
        thread_id=message.message_thread_id,
        in_topic=bool(message.is_topic_message),
        anonymous=not is_person(sender, message),
        via_bot=message.via_bot is not None,
        language_code=sender.language_code,
    )


def command_of(message: Message) -> str:
    """Return the name of the command at the beginning: "status" of "/Status@kantorbot 7"."""
    command = content_of(message).text[1 : message.entities[0].length]
    return command.partition("@")[0].lower()


def _quote(message: Message) -> Quote | None:
    """Return the words that the sender chose to quote, but no excerpt that Telegram made."""
    quote = message.quote
    return Quote(text=quote.text, position=quote.position) if quote and quote.is_manual else None


def _mention(message: Message) -> str:
    """Return the first account that a message mentions, other than our own, or ""."""
    kinds: list[str | None] = [MessageEntity.MENTION, MessageEntity.TEXT_MENTION]
    if message.text is not None:
        found = message.parse_entities(kinds)
    else:
        found = message.parse_caption_entities(kinds) if message.caption else {}
    ours = f"@{message.get_bot().username}".lower()
    return next((words for words in found.values() if words.lower() != ours), "")


def content_of(message: Message) -> Content:
    """Return what a message carries; a kind that the desk does not know is "unknown"."""
    if message.text is not None:
        return Content(kind="text", text=message.text, entities=_entities(message.entities))
    words: dict[str, Any] = {
        "text": message.caption or "",
        "entities": _entities(message.caption_entities),
        "album": message.media_group_id,
        "extra": {"has_spoiler": True} if message.has_media_spoiler else {},
    }
    if message.animation is not None:
        moving = message.animation
        return Content(
            kind="animation", file_id=moving.file_id, file_size=moving.file_size, **words
        )
    if message.photo:
        largest = message.photo[-1]
        return Content(kind="photo", file_id=largest.file_id, file_size=largest.file_size, **words)
    if message.sticker is not None:
        emoji = {"emoji": message.sticker.emoji} if message.sticker.emoji else {}
        return Content(kind="sticker", file_id=message.sticker.file_id, extra=emoji)
    for kind in FILES:
        file = getattr(message, kind)
        if file is not None:
            name = getattr(file, "file_name", None)
            return Content(
                kind=kind, file_id=file.file_id, file_name=name, file_size=file.file_size, **words
            )
    return _place_or_person(message)


def _place_or_person(message: Message) -> Content:
    if message.venue is not None:
        venue, place = message.venue, message.venue.location
        named = {"title": venue.title, "address": venue.address}
        return Content(
            kind="venue", extra={"latitude": place.latitude, "longitude": place.longitude, **named}
        )
    if message.location is not None:
        place = message.location
        return Content(
            kind="location", extra={"latitude": place.latitude, "longitude": place.longitude}
        )
    if message.contact is not None:
        contact = message.contact
        card = {"phone_number": contact.phone_number, "first_name": contact.first_name}
        if contact.last_name:
            card["last_name"] = contact.last_name
        return Content(kind="contact", extra=card)
    what = next((kind for kind in NOT_CARRIED_KINDS if getattr(message, kind)), "other")
    return Content(kind="unknown", extra={"what": what})


def _entities(entities: tuple[MessageEntity, ...]) -> tuple[dict[str, Any], ...]:
    return tuple(entity.to_dict() for entity in entities if entity.type not in NOT_CARRIED)
