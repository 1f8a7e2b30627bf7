"""Dialogues: short exchanges outside any form, in which the desk waits for a message."""

from datetime import timedelta
from typing import Any

from bot.desk.turn import Turn
from bot.domain.case import Person
from storage import drafts
from storage.drafts import DialogueName

LEFT_BY_THE_MENU: tuple[DialogueName, ...] = (
    "status",
    "certain",
    "consent",
    "enclosing",
    "vouching",
    "right",
)


async def recall(
    turn: Turn, person: Person, name: DialogueName, stands: timedelta = timedelta.max
) -> dict[str, Any] | None:
    """Return the facts of a dialogue, or None if there is none or it is older than `stands`."""
    dialogue = await drafts.dialogue(turn.tx, person.id, name)
    if dialogue is None or turn.now - dialogue.updated_at > stands:
        return None
    return dialogue.facts


async def remember(
    turn: Turn, person: Person, name: DialogueName, facts: dict[str, Any] | None = None
) -> None:
    """Begin a dialogue, or go on with it."""
    await drafts.begin_dialogue(turn.tx, person.id, name, facts or {}, turn.now)


async def forget(turn: Turn, person: Person, *names: DialogueName) -> None:
    """End dialogues by name; without names, all of a person's."""
    await drafts.end_dialogues(turn.tx, person.id, *names)


async def leave(turn: Turn, person: Person) -> None:
    """End the dialogues that a person leaves by the menu; words outside a form stay kept."""
    await forget(turn, person, *LEFT_BY_THE_MENU)
