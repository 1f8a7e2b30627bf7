"""The acts of a person of the demo: write, edit, react, press a button, send files."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from demo.demo_people import DemoTown
from sandbox import Person, SandboxMessage, Seat, Topic
from sandbox.people.speaker import Place, press_button
from sandbox.state.chats import Chat

LONGEST_TEXT = 4096
VOICE_SECONDS = 7
LONGEST_EMOJI = 8


class ImpossibleAct(Exception):  # noqa: N818 - the page says so, nothing is broken
    """An act that no person could do: the message or button is gone, or the text is empty."""


class PersonAct(BaseModel):
    """An act of a person in a chat; `reply_to` and `topic` are Telegram's ids."""

    model_config = ConfigDict(extra="forbid")

    person: str
    where: Literal["private", "group"] = "private"
    topic: int | None = None
    reply_to: int | None = None
    text: str = Field(default="", max_length=LONGEST_TEXT)


class MessageAct(PersonAct):
    """An act on a message; `label` is that of the button at `row` and `column`, or an emoji."""

    message: int
    row: int = Field(default=0, ge=0)
    column: int = Field(default=0, ge=0)
    label: str = ""


def _room(town: DemoTown, act: PersonAct) -> Chat:
    return town.group if act.where == "group" else town.people[act.person].private


def _speaker(town: DemoTown, act: PersonAct) -> Person | Seat:
    person = town.people[act.person]
    if act.where == "private":
        return person
    member = town.group.members.get(person.id)
    if member is None or not member.present:
        raise ImpossibleAct("only members write in the group")
    return person.in_(town.group)


def _message(town: DemoTown, act: PersonAct, number: int) -> SandboxMessage:
    found = _room(town, act).history.get(number)
    if found is None:
        raise ImpossibleAct("the message is gone")
    return found


def _place(town: DemoTown, act: PersonAct) -> Place:
    place: Place = {}
    if act.reply_to is not None:
        place["reply_to"] = _message(town, act, act.reply_to)
    if act.where == "group":
        place["topic"] = _topic(town, act)
    return place


def _topic(town: DemoTown, act: PersonAct) -> Topic | None:
    if act.topic is None:
        return None
    topic = town.group.threads.get(act.topic)
    if topic is None:
        raise ImpossibleAct("the topic is gone")
    return topic


def write_message(town: DemoTown, act: PersonAct) -> None:
    """Write a message."""
    if not act.text.strip():
        raise ImpossibleAct("there are no words")
    if act.where == "private" and act.text in town.people[act.person].keys:
        town.people[act.person].presses_key(act.text)
        return
    _speaker(town, act).says(act.text, **_place(town, act))


def press_start(town: DemoTown, act: PersonAct) -> None:
    """Press Start in the private chat; `text` is the payload of a link that led there."""
    town.people[act.person].starts(act.text)


def edit_message(town: DemoTown, act: MessageAct) -> None:
    """Edit a message of one's own."""
    message = _message(town, act, act.message)
    if message.sender["id"] != town.people[act.person].id or not act.text.strip():
        raise ImpossibleAct("only one's own words can be changed")
    _speaker(town, act).edits(message, act.text)


def set_reaction(town: DemoTown, act: MessageAct) -> None:
    """React to a message with the emoji in `label`, or take a reaction back."""
    if len(act.label) > LONGEST_EMOJI:
        raise ImpossibleAct("that is no reaction")
    _speaker(town, act).reacts(_message(town, act, act.message), act.label)


def press_inline_button(town: DemoTown, act: MessageAct) -> None:
    """Press an inline button; raise Impossible if its label is no longer the one that was seen."""
    message = _message(town, act, act.message)
    rows = message.rows
    if act.row >= len(rows) or act.column >= len(rows[act.row]):
        raise ImpossibleAct("the button is gone")
    button = rows[act.row][act.column]
    if button["text"] != act.label:
        raise ImpossibleAct("the button is another one by now")
    press_button(town.telegram, town.people[act.person].account, message, button)


def send_file(town: DemoTown, act: PersonAct, name: str, content: bytes, kind: str) -> None:
    """Send a file: a picture as a photograph, everything else as a document."""
    if not content:
        raise ImpossibleAct("the file is empty")
    speaker, place = _speaker(town, act), _place(town, act)
    if kind in {"image/jpeg", "image/png"}:
        speaker.sends_photo(content, act.text, **place)
    else:
        speaker.sends_document(name, content, act.text, kind, **place)


def send_album(town: DemoTown, act: PersonAct, parts: list[tuple[str, bytes]]) -> None:
    """Send several files as one album, as Telegram's apps do."""
    if not all(content for _, content in parts):
        raise ImpossibleAct("a file is empty")
    _speaker(town, act).sends_album(parts, act.text, **_place(town, act))


def send_voice(town: DemoTown, act: PersonAct) -> None:
    """Send a made-up voice note; nobody is recorded."""
    _speaker(town, act).sends_voice(VOICE_SECONDS, **_place(town, act))
