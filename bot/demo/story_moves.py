"""The parts of a story: steps of moves by people, the calendar or a fault. Pure."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal[
    "starts", "writes", "presses", "speaks", "replies", "taps", "answers", "voice", "photo",
    "deletes", "blocks", "returns", "follows", "opens", "shares", "turns", "waits", "down", "up",
    "busy", "kill",
]  # fmt: skip
GROUP = "group"
IN_PRIVATE = frozenset(
    {"starts", "writes", "presses", "voice", "photo", "blocks", "returns", "follows"}
)


@dataclass(frozen=True)
class Move:
    """One thing that happens: who does it, the words or the button, the message replied to.

    In private: starts, writes, presses, voice, photo (of an identity card), blocks, returns,
    follows (the newest link of another office's bot to this one). In the
    group: speaks, replies (to the newest message with `to`), taps (a button), answers (the newest
    message: a form's question), deletes (the newest topic).
    Without a person: opens (the other office), shares (a host, a day of joint leave),
    turns (the calendar), waits (a minute), the faults down, up, busy and kill. `office` is the key
    of the place where it is.
    """

    kind: Kind
    who: str = ""
    words: str = ""
    to: str = ""
    at: datetime | None = None
    office: str = ""

    @property
    def in_private(self) -> bool:
        """Say whether it happens in a person's private chat with the bot."""
        return self.kind in IN_PRIVATE


@dataclass(frozen=True)
class Sight:
    """Words that must be seen after a step in a person's private chat, or in the group."""

    where: str
    words: str
    office: str = ""


@dataclass(frozen=True)
class Told:
    """A sentence of the narrator, in Indonesian and in English."""

    id: str
    en: str


@dataclass(frozen=True)
class Step:
    """A step of a story: its sentence, its moves, and what must be seen afterwards."""

    told: Told
    moves: tuple[Move, ...]
    sees: tuple[Sight, ...] = ()

    @property
    def who(self) -> tuple[str, ...]:
        """Return the people to look at: those who act and those who see something."""
        acting = [move.who for move in self.moves if move.who]
        seeing = [sight.where for sight in self.sees if sight.where != GROUP]
        return (*acting, *seeing)

    @property
    def turns_on(self) -> bool:
        """Say whether days pass or rules come: what the group is told stands outside all topics."""
        return any(move.kind in {"turns", "shares"} for move in self.moves)


@dataclass(frozen=True)
class Story:
    """A story, and the time at which it begins."""

    key: str
    title: Told
    at: datetime
    steps: tuple[Step, ...]
