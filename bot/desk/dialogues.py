"""What stands open with a person: dialogues begun and recalled, and forms that were not sent."""

from datetime import timedelta
from typing import TypeVar

from bot.desk import form_questions
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
from storage import cases, drafts
from storage.drafts import Draft

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


async def unsent_named(turn: Turn, draft: Draft) -> dict[str, object]:
    """Return by which form, and on which request that stands already, texts name a draft."""
    about = draft.answers.get("case_id")
    case = await cases.get(turn.tx, about) if isinstance(about, int) else None
    return {"form": draft.form, "number": case.number if case else "none"}


async def ask_about_unsent(turn: Turn, person: Person, draft: Draft) -> None:
    """Ask whether to go on with a draft that waits, or to drop it, before anything else."""
    rows = [form_questions.resume_or_drop(turn, person)]
    await turn.say(person, "draft-waiting", rows, **await unsent_named(turn, draft))


async def unsent_come_first(turn: Turn, person: Person) -> bool:
    """Ask so if a draft waits; return whether one does."""
    draft = await drafts.find(turn.tx, person.id)
    if draft is not None:
        await ask_about_unsent(turn, person, draft)
    return draft is not None
