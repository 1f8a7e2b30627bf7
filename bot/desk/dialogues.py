"""Open matters with a person: dialogues begun and ended, and forms not submitted."""

from datetime import timedelta
from typing import TypeVar

from bot.desk import citizen_form_messages
from bot.desk.messages import say
from bot.desk.turn import Turn
from bot.domain.law.case import Person
from bot.domain.words.open_dialogues import (
    CertaintyQuestion,
    ConsentQuestion,
    Dialogue,
    EnclosureCollection,
    OfficerSearch,
    PaperCollection,
    RightsQuestion,
    StatusCheck,
    UnsureAnswer,
)
from storage import cases, citizen_drafts
from storage.citizen_drafts import FormDraft

DialogueKind = TypeVar("DialogueKind", bound=Dialogue)
LEFT_BY_THE_MENU: tuple[type[Dialogue], ...] = (
    StatusCheck,
    CertaintyQuestion,
    ConsentQuestion,
    EnclosureCollection,
    OfficerSearch,
    PaperCollection,
    RightsQuestion,
    UnsureAnswer,
)


async def find_dialogue(
    turn: Turn, person: Person, kind: type[DialogueKind], within: timedelta | None = None
) -> DialogueKind | None:
    """Return a person's open dialogue of this kind, unless its last step is older than `within`."""
    since = turn.now - within if within is not None else None
    return await citizen_drafts.dialogue(turn.tx, person.id, kind, since)


async def find_awaited(turn: Turn, person: Person, kind: type[DialogueKind]) -> DialogueKind | None:
    """Return a person's open dialogue of this kind, if what they type may still answer it."""
    return await find_dialogue(turn, person, kind, kind.awaited_for)


async def save_dialogue(turn: Turn, person: Person, dialogue: Dialogue) -> None:
    """Begin a dialogue, or go on with it."""
    await citizen_drafts.begin_dialogue(turn.tx, person.id, dialogue, turn.now)


async def end_dialogues(turn: Turn, person: Person, *kinds: type[Dialogue]) -> None:
    """End dialogues of these kinds."""
    await citizen_drafts.end_dialogues(turn.tx, person.id, *kinds)


async def leave(turn: Turn, person: Person) -> None:
    """End a person's dialogues because they pressed the menu; words outside a form stay kept."""
    await end_dialogues(turn, person, *LEFT_BY_THE_MENU)


async def draft_name(turn: Turn, draft: FormDraft) -> dict[str, object]:
    """Return the values by which texts name a draft: its form, and its request's number."""
    about = draft.answers.get("case_id")
    case = await cases.get(turn.tx, about) if isinstance(about, int) else None
    return {"form": draft.form, "number": case.number if case else "none"}


async def ask_to_resume(turn: Turn, person: Person, draft: FormDraft) -> None:
    """Ask whether to go on with a draft that waits, or to drop it, before anything else."""
    rows = [citizen_form_messages.resume_buttons(turn, person)]
    await say(turn, person, "draft-waiting", rows, **await draft_name(turn, draft))


async def ask_if_draft_waits(turn: Turn, person: Person) -> bool:
    """Ask about an unfinished form, if there is one; return whether there is."""
    draft = await citizen_drafts.find(turn.tx, person.id)
    if draft is not None:
        await ask_to_resume(turn, person, draft)
    return draft is not None
