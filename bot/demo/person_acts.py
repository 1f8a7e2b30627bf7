"""The acts of a person of the demo: write, edit, react, press a button, send files."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.demo.demo_people import Town
from bot.sandbox import Person, SandboxMessage, Seat, Topic
from bot.sandbox.people.speaker import Place, press_button
from bot.sandbox.state.chats import Chat

LONGEST_TEXT = 4096
VOICE_SECONDS = 7
LONGEST_EMOJI = 8


class Impossible(Exception):  # noqa: N818 - the page says so, nothing is broken
    """An act that no person could do: the message or button is gone, or the text is empty."""


class Act(BaseModel):
    """An act of a person in a chat; `reply_to` and `topic` are Telegram's ids."""

    model_config = ConfigDict(extra="forbid")

    person: str
    where: Literal["private", "group"] = "private"
    topic: int | None = None
    reply_to: int | None = None
    text: str = Field(default="", max_length=LONGEST_TEXT)


class OnMessage(Act):
    """An act on a message; `label` is that of the button at `row` and `column`, or an emoji."""

    message: int
    row: int = Field(default=0, ge=0)
    column: int = Field(default=0, ge=0)
    label: str = ""


def _room(town: Town, act: Act) -> Chat:
    return town.group if act.where == "group" else town.people[act.person].private


def _speaker(town: Town, act: Act) -> Person | Seat:
    person = town.people[act.person]
    if act.where == "private":
        return person
    member = town.group.members.get(person.id)
    if member is None or not member.present:
        raise Impossible("only members write in the group")
    return person.in_(town.group)


def _message(town: Town, act: Act, number: int) -> SandboxMessage:
    found = _room(town, act).history.get(number)
    if found is None:
        raise Impossible("the message is gone")
    return found


def _place(town: Town, act: Act) -> Place:
    place: Place = {}
    if act.reply_to is not None:
        place["reply_to"] = _message(town, act, act.reply_to)
    if act.where == "group":
        place["topic"] = _topic(town, act)
    return place


def _topic(town: Town, act: Act) -> Topic | None:
    if act.topic is None:
        return None
    topic = town.group.threads.get(act.topic)
    if topic is None:
        raise Impossible("the topic is gone")
    return topic


def say(town: Town, act: Act) -> None:
    """Write a message."""
    if not act.text.strip():
        raise Impossible("there are no words")
    if act.where == "private" and act.text in town.people[act.person].keys:
        town.people[act.person].presses_key(act.text)
        return
    _speaker(town, act).says(act.text, **_place(town, act))


def start(town: Town, act: Act) -> None:
    """Press Start in the private chat; `text` is the payload of a link that led there."""
    town.people[act.person].starts(act.text)


def edit(town: Town, act: OnMessage) -> None:
    """Edit a message of one's own."""
    message = _message(town, act, act.message)
    if message.sender["id"] != town.people[act.person].id or not act.text.strip():
        raise Impossible("only one's own words can be changed")
    _speaker(town, act).edits(message, act.text)


def react(town: Town, act: OnMessage) -> None:
    """React to a message with the emoji in `label`, or take a reaction back."""
    if len(act.label) > LONGEST_EMOJI:
        raise Impossible("that is no reaction")
    _speaker(town, act).reacts(_message(town, act, act.message), act.label)


def press(town: Town, act: OnMessage) -> None:
    """Press an inline button; raise Impossible if its label is no longer the one that was seen."""
    message = _message(town, act, act.message)
    rows = message.rows
    if act.row >= len(rows) or act.column >= len(rows[act.row]):
        raise Impossible("the button is gone")
    button = rows[act.row][act.column]
    if button["text"] != act.label:
        raise Impossible("the button is another one by now")
    press_button(town.telegram, town.people[act.person].account, message, button)


def send_file(town: Town, act: Act, name: str, content: bytes, kind: str) -> None:
    """Send a file: a picture as a photograph, everything else as a document."""
    if not content:
        raise Impossible("the file is empty")
    speaker, place = _speaker(town, act), _place(town, act)
    if kind in {"image/jpeg", "image/png"}:
        speaker.sends_photo(content, act.text or None, **place)
    else:
        speaker.sends_document(name, content, act.text or None, kind, **place)


def send_album(town: Town, act: Act, parts: list[tuple[str, bytes]]) -> None:
    """Send several files as one album, as Telegram's apps do."""
    if not all(content for _, content in parts):
        raise Impossible("a file is empty")
    _speaker(town, act).sends_album(parts, act.text or None, **_place(town, act))


def send_voice(town: Town, act: Act) -> None:
    """Send a made-up voice note; nobody is recorded."""
    _speaker(town, act).sends_voice(VOICE_SECONDS, **_place(town, act))
