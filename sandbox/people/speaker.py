"""What a person can do in any chat: write, send files, reply, edit, press, react."""

from collections.abc import Sequence
from typing import TypedDict, Unpack

from sandbox.state.chats import Account, Chat, GroupChat, SandboxMessage, Topic
from sandbox.state.faults import JSON
from sandbox.state.html_markup import detect_entities, trim_text, utf16
from sandbox.state.message_posting import (
    Draft,
    account_json,
    callback_message_json,
    chat_json,
    queue_update,
)
from sandbox.state.shared_state import CallbackQuery, State
from sandbox.state.stored_files import Upload, media_json

Found = tuple[SandboxMessage, JSON]


def find_button(
    chat: Chat, label: str, on: SandboxMessage | None, topic: Topic | None, *, earlier: bool
) -> Found | None:
    """Return the newest button whose label contains these words; an exact match goes first.

    If none stands there now, one counts that stood there `earlier`.
    """
    if on is not None:
        found = _on(on, label, earlier=earlier)
        if found is None:
            raise AssertionError(f"no button {label!r} on the message; it has {on.buttons}")
        return found
    messages = topic.messages if topic is not None else chat.messages
    finds = (_on(message, label, earlier=earlier) for message in reversed(messages))
    return next((found for found in finds if found), None)


def _on(message: SandboxMessage, label: str, *, earlier: bool) -> Found | None:
    rows = [*message.rows, *reversed(message.earlier_rows if earlier else [])]
    buttons = [button for row in rows for button in row]
    exact = [button for button in buttons if button["text"] == label]
    fitting = exact or [button for button in buttons if label in button["text"]]
    return (message, fitting[0]) if fitting else None


def press_button(state: State, account: Account, message: SandboxMessage, button: JSON) -> None:
    """Press a button; the bot hears of it only if the button has callback data."""
    account.toast = ""
    account.alerted = False
    if "callback_data" not in button:
        return
    query_id = str(4_382_190_000_000_000 + state.serial())
    state.callbacks[query_id] = CallbackQuery(account, state.clock.monotonic())
    query = {
        "id": query_id,
        "from": account_json(account),
        "message": callback_message_json(message),
        "chat_instance": str(abs(message.chat.id) * 7919),
        "data": button["callback_data"],
    }
    state.updates.push("callback_query", query)


class Place(TypedDict, total=False):
    """Where a message goes: its topic (None is General), what it replies to and what it quotes."""

    topic: Topic | None
    reply_to: SandboxMessage | None
    quote: str
    anonymous: bool


def _words(text: str, entities: list[JSON] | None, *, caption: bool = False) -> JSON:
    text, given = trim_text(text, entities or [])
    if not text:
        return {}
    found = detect_entities(text, given)
    names = ("caption", "caption_entities") if caption else ("text", "entities")
    return {names[0]: text, names[1]: found} if found else {names[0]: text}


def quote_json(message: SandboxMessage | None, words: str | None) -> JSON | None:
    """Return the quote that a person marks in a message that they reply to."""
    if message is None or words is None:
        return None
    if words not in message.text:
        raise AssertionError(f"{words!r} does not stand in the message")
    position = utf16(message.text[: message.text.index(words)])
    return {"text": words, "position": position, "is_manual": True}


class Speaker:
    """A person in one chat; a subclass says by `_put` how a message is posted there."""

    telegram: State
    account: Account
    chat_in_use: Chat

    def _put(self, draft: Draft, place: Place) -> SandboxMessage:
        raise NotImplementedError

    def _file(
        self, kind: str, upload: Upload, more: JSON, place: Place, *, seconds: int = 0
    ) -> SandboxMessage:
        stored = self.telegram.files.keep(kind, upload)
        content = {**media_json(self.telegram.files, stored, seconds), **more}
        return self._put(Draft(content, file=stored), place)

    def says(
        self, text: str, *, entities: list[JSON] | None = None, **place: Unpack[Place]
    ) -> SandboxMessage:
        """Write a message."""
        if not text.strip():
            raise AssertionError("nobody can send an empty message")
        return self._put(Draft(_words(text, entities)), place)

    def replies(
        self, message: SandboxMessage, text: str, *, anonymous: bool = False, quote: str = ""
    ) -> SandboxMessage:
        """Write a reply to a message, in its topic; `quote` are words marked in it."""
        place: Place = {"topic": message.topic, "reply_to": message, "anonymous": anonymous}
        if quote:
            place["quote"] = quote
        return self.says(text, **place)

    def sends_document(
        self,
        name: str,
        content: bytes,
        caption: str | None = None,
        mime_type: str = "application/pdf",
        **place: Unpack[Place],
    ) -> SandboxMessage:
        """Send a file."""
        words = _words(caption or "", None, caption=True)
        return self._file("document", Upload(name, content, mime_type), words, place)

    def sends_photo(
        self, content: bytes, caption: str | None = None, **place: Unpack[Place]
    ) -> SandboxMessage:
        """Send a photograph."""
        words = _words(caption or "", None, caption=True)
        return self._file("photo", Upload("photo.jpg", content), words, place)

    def sends_voice(
        self, seconds: int = 5, content: bytes = b"OggS voice", **place: Unpack[Place]
    ) -> SandboxMessage:
        """Send a voice note."""
        return self._file("voice", Upload("voice.ogg", content), {}, place, seconds=seconds)

    def sends_file(
        self, kind: str, content: bytes, caption: str | None = None, **place: Unpack[Place]
    ) -> SandboxMessage:
        """Send a file of any kind: animation, audio, video, video_note and the others."""
        words = _words(caption or "", None, caption=True)
        return self._file(kind, Upload(f"{kind}.bin", content), words, place, seconds=5)

    def sends_sticker(self, **place: Unpack[Place]) -> SandboxMessage:
        """Send a sticker."""
        return self._file("sticker", Upload("sticker.webp", b"RIFF sticker"), {}, place)

    def sends_album(
        self, parts: Sequence[tuple[str, bytes]], caption: str | None = None, **place: Unpack[Place]
    ) -> list[SandboxMessage]:
        """Send photographs or files (name, bytes) as one album: a message and update for each."""
        album = {"media_group_id": str(self.telegram.serial() + 13_570_000_000_000_000)}
        sent = []
        for number, (name, content) in enumerate(parts):
            kind = "photo" if name.endswith((".jpg", ".jpeg", ".png")) else "document"
            words = _words(caption or "", None, caption=True) if number == 0 else {}
            sent.append(self._file(kind, Upload(name, content), {**album, **words}, place))
        return sent

    def sends_contact(self, phone: str = "", **place: Unpack[Place]) -> SandboxMessage:
        """Send one's own contact."""
        contact = {
            "phone_number": phone or self.account.phone,
            "first_name": self.account.first_name,
            "user_id": self.account.id,
        }
        return self._put(Draft({"contact": contact}), place)

    def sends_location(
        self, latitude: float, longitude: float, **place: Unpack[Place]
    ) -> SandboxMessage:
        """Send a place."""
        location = {"latitude": latitude, "longitude": longitude}
        return self._put(Draft({"location": location}), place)

    def sends_venue(self, title: str, address: str, **place: Unpack[Place]) -> SandboxMessage:
        """Send a place with its name."""
        location = {"latitude": -7.7, "longitude": 110.6}
        venue = {"location": location, "title": title, "address": address}
        return self._put(Draft({"venue": venue, "location": location}), place)

    def sends_unsupported(self, kind: str, content: JSON, **place: Unpack[Place]) -> SandboxMessage:
        """Send what the bot cannot pass on, such as a poll or dice, as Telegram describes it."""
        return self._put(Draft({kind: content}), place)

    def edits(self, message: SandboxMessage, text: str) -> SandboxMessage:
        """Edit the text or caption of a message of one's own."""
        caption = bool(message.media)
        names = {"caption", "caption_entities"} if caption else {"text", "entities"}
        kept = {name: value for name, value in message.content.items() if name not in names}
        message.content = {**kept, **_words(text, None, caption=caption)}
        message.edit_date = self.telegram.clock.now()
        self.telegram.changed()
        queue_update(self.telegram, message, "edited_message")
        return message

    def replaces(
        self, message: SandboxMessage, kind: str, upload: Upload, caption: str | None = None
    ) -> SandboxMessage:
        """Replace the file and the caption of a message of one's own."""
        stored = self.telegram.files.keep(kind, upload)
        album = {n: v for n, v in message.content.items() if n == "media_group_id"}
        words = _words(caption or "", None, caption=True)
        message.content = {**album, **media_json(self.telegram.files, stored), **words}
        message.file = stored
        message.edit_date = self.telegram.clock.now()
        self.telegram.changed()
        queue_update(self.telegram, message, "edited_message")
        return message

    def deletes(self, message: SandboxMessage) -> None:
        """Remove a message; Telegram tells no bot of it."""
        message.chat.history.pop(message.id, None)
        message.deleted = True
        self.telegram.changed()

    def reacts(self, message: SandboxMessage, emoji: str = "") -> None:
        """React to a message, or take the reaction back."""
        old = message.reactions_by.get(self.account.id, [])
        new = [emoji] if emoji else []
        message.reactions_by[self.account.id] = new
        self.telegram.changed()
        if isinstance(message.chat, GroupChat):
            bot = self.telegram.bot_in(message.chat)
            if bot is None or not bot.is_administrator:
                return  # Telegram tells of reactions in groups to administrators alone
        change = {
            "chat": chat_json(message.chat),
            "message_id": message.id,
            "date": int(self.telegram.clock.now().timestamp()),
            "old_reaction": [{"type": "emoji", "emoji": shown} for shown in old],
            "new_reaction": [{"type": "emoji", "emoji": shown} for shown in new],
            "user": account_json(self.account),
        }
        self.telegram.updates.push("message_reaction", change)

    def presses(
        self,
        label: str,
        *,
        on: SandboxMessage | None = None,
        topic: Topic | None = None,
        earlier: bool = False,
    ) -> SandboxMessage | None:
        """Press the newest button whose label contains these words.

        Where no message carries it, a button of the reply keyboard is taken: its text is sent.
        """
        found = find_button(self.chat_in_use, label, on, topic, earlier=earlier)
        if found is not None:
            press_button(self.telegram, self.account, *found)
            return None
        return self.presses_key(label)

    def presses_key(self, label: str) -> SandboxMessage:
        """Press a button of the reply keyboard: its text is sent, or one's own contact."""
        keys = [
            key if isinstance(key, dict) else {"text": key}
            for row in (self.chat_in_use.keyboard or {}).get("keyboard", [])
            for key in row
        ]
        fitting = [key for key in keys if label in key["text"]]
        if not fitting:
            shown = [button for message in self.chat_in_use.messages for button in message.buttons]
            keyed = [key["text"] for key in keys]
            raise AssertionError(f"no button {label!r}; there are {shown} and keys {keyed}")
        if fitting[0].get("request_contact"):
            return self.sends_contact()
        return self.says(fitting[0]["text"])
