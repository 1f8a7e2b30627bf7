"""Plays a story step by step on the real desk; a person may act in between."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from importlib.resources import files
from typing import Literal

from demo.demo_people import OTHER_OFFICE, DemoTown
from demo.demo_stage import DemoStage
from demo.stories import GROUP, ExpectedSight, Kind, Move, Step, Story
from sandbox import Group, Person, SandboxMessage

Position = Literal["waiting", "playing", "over", "left"]
MoveHandler = Callable[[DemoStage, Move], Awaitable[None]]
Before = Callable[[Move], Awaitable[None]]

SHORTEST_PAUSE, LONGEST_PAUSE = 0.6, 3.0
LETTERS_A_SECOND = 60
"""How fast eyes follow what the bot wrote, before somebody acts on it."""


@dataclass
class StoryProgress:
    """A story being played: `done` steps are over; "left" is one that could not be played on."""

    story: Story
    done: int = 0
    position: Position = "waiting"
    move: Move | None = None
    """What is about to happen, while a step is played."""

    @property
    def step(self) -> Step | None:
        """Return the step that was played last."""
        return self.story.steps[self.done - 1] if self.done else None

    async def play_next_step(self, stage: DemoStage, pace: float = 0.0) -> None:
        """Play the next step, `pace` times as slowly as somebody reads along; 0 does not pause.

        If that fails because a person did something else meanwhile, the story ends there.
        """
        if self.position != "waiting":
            return
        step = self.story.steps[self.done]
        self.done += 1
        self.position = "playing"
        try:
            await play_step(stage, step, partial(self._show, stage, pace))
        except AssertionError:
            # Raised when a step cannot be played, such as for a button that is not there.
            self.position = "left"
        else:
            self.position = "over" if self.done == len(self.story.steps) else "waiting"
        finally:
            self.move = None
            stage.town.telegram.changed()

    async def _show(self, stage: DemoStage, pace: float, move: Move) -> None:
        """Pause where a move is about to happen, so that people can read what the bot wrote."""
        self.move = move
        stage.town.telegram.changed()
        await asyncio.sleep(pace * pause_before(stage, move))


async def play_step(stage: DemoStage, step: Step, before: Before | None = None) -> None:
    """Play one step. Raises AssertionError if it cannot be done, or its words are not seen."""
    for move in step.moves:
        if before is not None:
            await before(move)
        await MOVE_HANDLERS[move.kind](stage, move)
        await stage.settle()
    for sight in step.sees:
        if not is_seen(stage, sight):
            raise AssertionError(f"{sight.where} does not see {sight.words!r}")


def _town(stage: DemoStage, at: Move | ExpectedSight) -> DemoTown:
    return stage.offices[at.office].town


def pause_before(stage: DemoStage, move: Move) -> float:
    """Return the seconds that it takes to read what the bot wrote last where the move happens."""
    town = _town(stage, move)
    room = town.people[move.who].chat if move.in_private else town.group.messages
    newest = next((one for one in reversed(room) if one.from_bot), None) if move.who else None
    reading = len(newest.text) / LETTERS_A_SECOND if newest else 0.0
    return min(SHORTEST_PAUSE + reading, LONGEST_PAUSE)


def is_seen(stage: DemoStage, sight: ExpectedSight) -> bool:
    """Say whether the words are in the chat's texts, buttons, reactions or topic names."""
    town = _town(stage, sight)
    group, people = town.group, town.people
    messages = group.messages if sight.where == GROUP else people[sight.where].chat
    words = [one.text for one in messages] + [label for one in messages for label in one.buttons]
    if sight.where == GROUP:
        words += [emoji for one in messages for emoji in one.reactions]
        words += [topic.name for topic in group.topics]
    return any(sight.words in text for text in words)


async def _private(stage: DemoStage, move: Move) -> None:
    person = _town(stage, move).people[move.who]
    match move.kind:
        case "starts":
            person.starts()
        case "writes":
            person.says(move.words)
        case "presses":
            person.presses(move.words)
        case "voice":
            person.sends_voice(9)
        case "photo" | "scan":
            _sends(person, move)
        case "blocks":
            person.blocks_the_bot()
        case "follows":
            person.starts(_link(stage, move))
        case _:
            person.unblocks_the_bot()


def _sends(person: Person, move: Move) -> None:
    if move.kind == "scan":
        person.sends_document(move.words, _decree())
    else:
        person.sends_photo((files("demo") / "identity_card.png").read_bytes())


def _decree() -> bytes:
    return (files("demo") / "decree.pdf").read_bytes()


def _link(stage: DemoStage, move: Move) -> str:
    """Return the payload of the newest link that led this person to a place's bot."""
    bot = f"https://t.me/{_town(stage, move).telegram.bot.username}"
    chats = [office.town.people[move.who].chat for office in stage.open_offices]
    rows = [row for chat in chats for message in chat for row in message.rows]
    found = [one["url"] for row in rows for one in row if one.get("url", "").startswith(bot)]
    if not found:
        raise AssertionError(f"{move.who} has no link to {bot}")
    return str(found[-1]).partition("?start=")[2]


async def _in_group(stage: DemoStage, move: Move) -> None:
    town = _town(stage, move)
    group = town.group
    seat = town.people[move.who].in_(group)
    match move.kind:
        case "speaks":
            seat.says(move.words, topic=group.topics[-1] if group.topics else None)
        case "replies":
            seat.replies(_newest(group, move.to), move.words)
        case "taps":
            seat.presses(move.words)
        case "deletes":
            group.deletes_topic(group.topics[-1], by=town.people[move.who])
        case "hands":
            seat.sends_document(move.words, _decree(), reply_to=_question(group))
        case _:
            seat.replies(_question(group), move.words)


def _question(group: Group) -> SandboxMessage:
    """Return the newest message of the bot in the group, except the pinned board."""
    return [one for one in group.messages if one.from_bot and one not in group.pinned][-1]


def _newest(group: Group, words: str) -> SandboxMessage:
    found = [message for message in group.messages if words in message.text]
    if not found:
        raise AssertionError(f"nobody wrote {words!r} in the group")
    return found[-1]


async def _turn(stage: DemoStage, move: Move) -> None:
    until = move.at

    def target(now: datetime) -> datetime:
        return until or now + timedelta(minutes=1)

    await stage.turn(target)


async def _open(stage: DemoStage, _: Move) -> None:
    async with stage.present:
        await stage.open_office(OTHER_OFFICE)


async def _let_lapse(stage: DemoStage, move: Move) -> None:
    deeds = {
        "down": stage.cut_telegram_off,
        "busy": stage.make_telegram_busy,
        "up": stage.clear_faults,
    }
    deeds[move.kind]()


async def _kill(stage: DemoStage, _: Move) -> None:
    await stage.kill()


MOVE_HANDLERS: dict[Kind, MoveHandler] = {
    "starts": _private,
    "writes": _private,
    "presses": _private,
    "voice": _private,
    "photo": _private,
    "scan": _private,
    "blocks": _private,
    "returns": _private,
    "speaks": _in_group,
    "replies": _in_group,
    "taps": _in_group,
    "answers": _in_group,
    "hands": _in_group,
    "deletes": _in_group,
    "follows": _private,
    "opens": _open,
    "turns": _turn,
    "waits": _turn,
    "down": _let_lapse,
    "up": _let_lapse,
    "busy": _let_lapse,
    "kill": _kill,
}
