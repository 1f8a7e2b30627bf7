"""A form that somebody began and has not sent, named by what it is and what stands already."""

from bot.desk import form_questions
from bot.desk.turn import Turn
from bot.domain.case import Person
from storage import cases, drafts
from storage.drafts import Draft


async def named(turn: Turn, draft: Draft) -> dict[str, object]:
    """Return by which form, and on which request that stands already, texts name a draft."""
    about = draft.answers.get("case_id")
    case = await cases.get(turn.tx, about) if isinstance(about, int) else None
    return {"form": draft.form, "number": case.number if case else "none"}


async def ask(turn: Turn, person: Person, draft: Draft) -> None:
    """Ask whether to go on with a draft that waits, or to drop it, before anything else."""
    rows = [form_questions.resume_or_drop(turn, person)]
    await turn.say(person, "draft-waiting", rows, **await named(turn, draft))


async def come_first(turn: Turn, person: Person) -> bool:
    """Ask so if a draft waits; return whether one does."""
    draft = await drafts.find(turn.tx, person.id)
    if draft is not None:
        await ask(turn, person, draft)
    return draft is not None
