"""Dialogues of a turn's person: begun, recalled while they stand, and ended."""

from datetime import timedelta
from typing import TypeVar

from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.domain.open_dialogues import (
    CertaintyQuestion,
    ConsentQuestion,
    Dialogue,
    EnclosureCollection,
    EscortCall,
    OfficerSearch,
    PaperCollection,
    RightsQuestion,
    StatusCheck,
    UnsureAnswer,
)
from storage import drafts

Kind = TypeVar("Kind", bound=Dialogue)
LEFT_BY_THE_MENU: tuple[type[Dialogue], ...] = (
    StatusCheck,
    CertaintyQuestion,
    ConsentQuestion,
    EnclosureCollection,
    EscortCall,
    OfficerSearch,
    PaperCollection,
    RightsQuestion,
    UnsureAnswer,
)


async def recall(
    turn: Turn, person: Person, kind: type[Kind], stands: timedelta | None = None
) -> Kind | None:
    """Return a dialogue of this kind, or None if there is none or it is older than `stands`."""
    since = turn.now - stands if stands is not None else None
    return await drafts.dialogue(turn.tx, person.id, kind, since)


async def remember(turn: Turn, person: Person, dialogue: Dialogue) -> None:
    """Begin a dialogue, or go on with it."""
    await drafts.begin_dialogue(turn.tx, person.id, dialogue, turn.now)


async def forget(turn: Turn, person: Person, *kinds: type[Dialogue]) -> None:
    """End dialogues of these kinds."""
    await drafts.end_dialogues(turn.tx, person.id, *kinds)


async def leave(turn: Turn, person: Person) -> None:
    """End the dialogues that a person leaves by the menu; words outside a form stay kept."""
    await forget(turn, person, *LEFT_BY_THE_MENU)
