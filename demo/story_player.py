"""Plays a story step by step on the real desk; a person may act in between."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from importlib.resources import files
from typing import Literal

from demo.demo_stage import DemoStage
from demo.stories import GROUP, ExpectedSight, Kind, Move, Step, Story
from sandbox import Group, SandboxMessage

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


def pause_before(stage: DemoStage, move: Move) -> float:
    """Return the seconds that it takes to read what the bot wrote last where the move happens."""
    town = stage.town
    room = town.people[move.who].chat if move.in_private else town.group.messages
    newest = next((one for one in reversed(room) if one.from_bot), None) if move.who else None
    reading = len(newest.text) / LETTERS_A_SECOND if newest else 0.0
    return min(SHORTEST_PAUSE + reading, LONGEST_PAUSE)


def is_seen(stage: DemoStage, sight: ExpectedSight) -> bool:
    """Say whether the words are in the chat's texts, buttons, reactions or topic names."""
    group, people = stage.town.group, stage.town.people
    messages = group.messages if sight.where == GROUP else people[sight.where].chat
    words = [one.text for one in messages] + [label for one in messages for label in one.buttons]
    if sight.where == GROUP:
        words += [emoji for one in messages for emoji in one.reactions]
        words += [topic.name for topic in group.topics]
    return any(sight.words in text for text in words)


async def _private(stage: DemoStage, move: Move) -> None:
    person = stage.town.people[move.who]
    match move.kind:
        case "starts":
            person.starts()
        case "writes":
            person.says(move.words)
        case "presses":
            person.presses(move.words)
        case "scan":
            person.sends_document(move.words, _shipped("decree.pdf"))
        case _:
            person.sends_photo(_shipped("identity_card.png"))


def _shipped(name: str) -> bytes:
    return (files("demo") / name).read_bytes()


async def _in_group(stage: DemoStage, move: Move) -> None:
    group = stage.town.group
    seat = stage.town.people[move.who].in_(group)
    match move.kind:
        case "replies":
            seat.replies(_newest(group, move.to), move.words)
        case "taps":
            seat.presses(move.words)
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


MOVE_HANDLERS: dict[Kind, MoveHandler] = {
    "starts": _private,
    "writes": _private,
    "presses": _private,
    "photo": _private,
    "scan": _private,
    "replies": _in_group,
    "taps": _in_group,
    "answers": _in_group,
    "turns": _turn,
    "waits": _turn,
}
