"""The scenes of a rehearsal: what bot and administrator do, so that questions are answered."""

from collections.abc import Awaitable, Callable, Mapping, Sequence

from bot.cli.rehearsal_room import JSON, NotYetError, Reply, Room, SkippedError
from bot.sandbox.state.telegram_behaviour import FIELDS
from bot.transport.bot_api import File

TEXT = "Loket rehearses."
CHECK_MARK, THUMB_UP, THUMB_DOWN = "✅", "👍", "👎"
MOST = 30
"""Messages after which the group's limit counts as not met."""
PROBES = 10
"""Calls, or parts of an album, of which it is measured whether they count as messages."""
SPACING = 1.0
"""Seconds between calls in a measurement: a chat takes one message a second."""


async def group_minute(room: Room) -> None:
    """Send until Telegram asks for a pause."""
    await room.quiet()
    taken = await _taken(room, MOST)
    if not 0 < taken < MOST:
        raise SkippedError(f"Telegram took {taken} messages, so its limit was not met")
    room.record.put("group_minute", taken)


async def edit_counts(room: Room) -> None:
    """Edit a message again and again, then count how many messages still go."""
    usual = await _known_limit(room)
    sent = await room.sent(TEXT)
    edits = [{"message_id": sent, "text": f"{TEXT} {number}"} for number in range(PROBES)]
    await _measure(room, usual, "edit_counts", edits)


async def reaction_counts(room: Room) -> None:
    """React to a message again and again, then count how many messages still go."""
    usual = await _known_limit(room)
    sent = await room.sent(TEXT)
    thumbs = [_emoji(THUMB_UP), _emoji(THUMB_DOWN)] * (PROBES // 2)
    reactions = [{"message_id": sent, "reaction": thumb} for thumb in thumbs]
    await _measure(room, usual, "reaction_counts", reactions)


async def topic_counts(room: Room) -> None:
    """Make topics, then count how many messages still go."""
    usual = await _known_limit(room)
    await _measure(room, usual, "topic_counts", [{"name": f"Loket {n}"} for n in range(PROBES)])


async def album_counts(room: Room) -> None:
    """Send one large album, then count how many messages still go."""
    usual = await _known_limit(room)
    await _measure(room, usual, "album_counts", [{"media": await _album(room, PROBES)}])


async def _known_limit(room: Room) -> int:
    """Return how many messages the group takes, once it takes as many. Raises SkippedError."""
    usual = room.record.questions["group_minute"].answer
    if not isinstance(usual, int) or not room.record.has("group_minute"):
        raise SkippedError("the group's limit is not known, so nothing can be measured by it")
    await room.quiet()
    return usual


async def _measure(room: Room, usual: int, question: str, calls: Sequence[JSON]) -> None:
    """Record whether PROBES of something leave room for clearly fewer messages than usual."""
    method = room.record.questions[question].call
    for given in calls:
        if _paused(await room.once(method, **given)):
            room.record.put(question, True)
            return
        await room.terminal.pause(SPACING)
    room.record.put(question, await _taken(room, usual) <= usual - PROBES // 2)


async def _taken(room: Room, most: int) -> int:
    """Send up to `most` messages, and return how many go before Telegram asks for a pause."""
    for number in range(most):
        if _paused(await room.once("sendMessage", text=f"{TEXT} {number + 1}")):
            return number
        await room.terminal.pause(SPACING)
    return most


def _paused(reply: Reply) -> bool:
    if reply.status not in (200, 429):
        raise SkippedError(f"Telegram refused it: {reply.words}")
    return reply.status == 429


async def own_messages(room: Room) -> None:
    """Edit and react to messages that are there."""
    sent = await room.sent(TEXT)
    await room.ask("same_edit", message_id=sent, text=TEXT)
    await room.ask("foreign_edit", message_id=room.hello_id, text=TEXT)
    await room.ask("odd_reaction", message_id=sent, reaction=_emoji(CHECK_MARK))


async def quotes(room: Room) -> None:
    """Quote words that a message does not have, and bold ones as if they were plain."""
    sent = await room.sent("Plain words and <b>bold</b> ones.", parse_mode="HTML")
    for name, words in (("lost_quote", "other words"), ("plain_quote", "bold")):
        await room.ask(name, text=TEXT, reply_parameters={"message_id": sent, "quote": words})


async def albums(room: Room) -> None:
    """Reply with an album."""
    media, sent = await _album(room, 2), await room.sent(TEXT)
    reply = {"message_id": sent}
    parts = await room.result("sendMediaGroup", media=media, reply_parameters=reply)
    room.record.put("album_reply", all("reply_to_message" in part for part in parts))


async def _album(room: Room, parts: int) -> list[JSON]:
    """Upload a file, and return an album that holds it so many times."""
    files = {"document": File("loket.txt", TEXT.encode())}
    sent = await room.result("sendDocument", files)
    return [{"type": "document", "media": sent["document"]["file_id"]}] * parts


async def threads(room: Room) -> None:
    """Write into topics and General, and change topics into what they are already."""
    one, two = await _topic(room, "Loket A"), await _topic(room, "Loket B")
    within = await room.result("sendMessage", text=TEXT, message_thread_id=one)
    room.record.put("topic_fields", _fields(within))
    room.record.put("general_reply_fields", await _fields_of_reply(room))
    await room.ask("general_thread", text=TEXT, message_thread_id=1)
    reply = {"message_id": within["message_id"]}
    await room.ask("other_topic_reply", text=TEXT, message_thread_id=two, reply_parameters=reply)
    await room.ask("same_topic_name", message_thread_id=two, name="Loket B")
    await room.result("closeForumTopic", message_thread_id=two)
    await room.ask("same_topic_state", message_thread_id=two)
    await room.ask("closed_topic", text=TEXT, message_thread_id=two)


async def forced_reply(room: Room) -> None:
    """Let the administrator answer a message that opened their reply field in a topic."""
    topic = await _topic(room, "Loket C")
    force = {"force_reply": True}
    asked = await room.sent("Answer me.", message_thread_id=topic, reply_markup=force)

    async def said() -> JSON:
        for message in reversed(await room.updates("message")):
            if _is_persons(room, message) and message["message_id"] > asked:
                return message
        raise NotYetError("Your answer has not arrived yet. Once it has, press Enter.")

    act = "Open the topic “Loket C”, and write an answer into the field that opens by itself."
    answer = await room.done(act, said)
    there = {
        "message_thread_id": answer.get("message_thread_id") == topic,
        "is_topic_message": bool(answer.get("is_topic_message")),
        "reply_to_message": answer.get("reply_to_message", {}).get("message_id") == asked,
    }
    room.record.put("force_reply_fields", [name for name in FIELDS if there[name]])


async def deleted_topic(room: Room) -> None:
    """Write to a topic that the administrator deleted, and rename it."""
    topic = await _topic(room, "Loket D")
    sent = await room.sent(TEXT, message_thread_id=topic)
    await room.done("Delete the topic “Loket D”.", _gone(room, sent, TEXT))
    await room.ask("deleted_topic", text=TEXT, message_thread_id=topic)
    await room.ask("deleted_topic_name", message_thread_id=topic, name="Loket E")


async def deleted_message(room: Room) -> None:
    """Do everything with a message that the administrator deleted."""
    sent = await room.sent("Delete me.")
    act = "Delete the bot's message “Delete me.” in General."
    await room.done(act, _gone(room, sent, "Delete me."))
    await room.ask("deleted_reaction", message_id=sent, reaction=_emoji(THUMB_UP))
    await room.ask("deleted_edit", message_id=sent, text=TEXT)
    await room.ask("deleted_pin", message_id=sent)
    reply: JSON = {"message_id": sent}
    await room.ask("deleted_reply", text=TEXT, reply_parameters=reply)
    reply = {**reply, "allow_sending_without_reply": True}
    await room.ask("deleted_reply_allowed", text=TEXT, reply_parameters=reply)
    await room.ask("deleted_twice", message_id=sent)


def _gone(room: Room, message_id: int, text: str) -> Callable[[], Awaitable[None]]:
    """Look whether a message is gone: if it is there, Telegram says that an edit changes nothing.

    If it seems to be there when it is looked for again, the administrator's word counts.
    """
    warned = False

    async def look() -> None:
        nonlocal warned
        reply = await room.call("editMessageText", message_id=message_id, text=text)
        if not warned and (reply.status == 200 or "not modified" in reply.words):
            warned = True
            raise NotYetError("It seems to be there still. Delete it if it is, then press Enter.")

    return look


async def reactions_off(room: Room) -> None:
    """React in a group that allows no reactions."""
    sent = await room.sent(TEXT)

    async def off() -> None:
        if (await room.result("getChat")).get("available_reactions") != []:
            raise NotYetError("Reactions are still allowed. Switch them off, then press Enter.")

    await room.done("In the group's settings, switch all reactions off.", off)
    await room.ask("reactions_off", message_id=sent, reaction=_emoji(THUMB_UP))


async def topics_off(room: Room) -> None:
    """Use a topic of a group that is no forum any more."""
    topic = await _topic(room, "Loket F")

    async def off() -> None:
        if (await room.result("getChat")).get("is_forum"):
            raise NotYetError("Topics are still on. Switch them off, then press Enter.")

    await room.done("In the group's settings, switch topics off.", off)
    await room.ask("topics_off", text=TEXT, message_thread_id=topic)
    await room.ask("topics_off_name", message_thread_id=topic, name="Loket G")
    await room.ask("topics_off_new", name="Loket H")
    room.record.put("plain_reply_fields", await _fields_of_reply(room))


async def blocked(room: Room) -> None:
    """Write to the administrator, who has blocked the bot."""

    async def met() -> None:
        chats = [message["chat"]["id"] for message in await room.updates("message")]
        if room.person_id not in chats:
            raise NotYetError("Nothing has arrived yet. Write to the bot, then press Enter.")

    async def shut() -> None:
        changes = await room.updates("my_chat_member")
        here = [change for change in changes if change["chat"]["id"] == room.person_id]
        if not here or here[-1]["new_chat_member"]["status"] != "kicked":
            raise NotYetError("The bot is not blocked yet. Block it, then press Enter.")

    await room.done("Open your own chat with the bot, press Start or write a word to it.", met)
    chat: JSON = {"chat_id": room.person_id}
    sent = await room.sent(TEXT, **chat)
    await room.done("Block the bot.", shut)
    await room.ask("blocked_send", text=TEXT, **chat)
    await room.ask("blocked_edit", message_id=sent, text=f"{TEXT} 1", **chat)
    await room.ask("blocked_reaction", message_id=sent, reaction=_emoji(THUMB_UP), **chat)
    room.terminal.say("  You may unblock the bot again.")


async def _topic(room: Room, name: str) -> int:
    return int((await room.result("createForumTopic", name=name))["message_thread_id"])


async def _fields_of_reply(room: Room) -> list[str]:
    """Reply in the group outside all topics; return the fields that tell of a thread."""
    reply = {"message_id": await room.sent(TEXT)}
    sent = await room.result("sendMessage", text=TEXT, reply_parameters=reply)
    return [name for name in _fields(sent) if name != "reply_to_message"]


def _fields(message: JSON) -> list[str]:
    return [name for name in FIELDS if message.get(name)]


def _is_persons(room: Room, message: JSON) -> bool:
    author = message.get("from", {}).get("id")
    return bool(message["chat"]["id"] == room.group_id and author == room.person_id)


def _emoji(emoji: str) -> list[JSON]:
    return [{"type": "emoji", "emoji": emoji}]


Scene = Callable[[Room], Awaitable[None]]
SCENES: Mapping[Scene, tuple[str, ...]] = {
    group_minute: ("group_minute",),
    edit_counts: ("edit_counts",),
    reaction_counts: ("reaction_counts",),
    topic_counts: ("topic_counts",),
    album_counts: ("album_counts",),
    own_messages: ("same_edit", "foreign_edit", "odd_reaction"),
    quotes: ("lost_quote", "plain_quote"),
    albums: ("album_reply",),
    threads: (
        *("topic_fields", "general_reply_fields", "general_thread", "other_topic_reply"),
        *("same_topic_name", "same_topic_state", "closed_topic"),
    ),
    forced_reply: ("force_reply_fields",),
    deleted_topic: ("deleted_topic", "deleted_topic_name"),
    deleted_message: (
        *("deleted_reaction", "deleted_edit", "deleted_pin"),
        *("deleted_reply", "deleted_reply_allowed", "deleted_twice"),
    ),
    blocked: ("blocked_send", "blocked_edit", "blocked_reaction"),
    reactions_off: ("reactions_off",),
    topics_off: ("topics_off", "topics_off_name", "topics_off_new", "plain_reply_fields"),
}
"""The scenes in their order, each with the questions that it answers; a docstring is its title."""
