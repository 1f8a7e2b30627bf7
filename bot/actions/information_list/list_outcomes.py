"""What comes of offered entries: counted by month and entry, with nobody behind a number."""

from dataclasses import replace

from bot.desk import dialogues
from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.domain.form_answers import Answers
from bot.domain.list_entry import Use
from bot.domain.open_dialogues import KeptWords
from storage import drafts, list_entries


async def count(turn: Turn, what: Use, *entry_ids: int) -> None:
    """Count what came of entries, in this month."""
    for entry_id in entry_ids:
        await list_entries.count(turn.tx, entry_id, what, turn.today.replace(day=1))


def offered_in(answers: Answers) -> list[int]:
    """Return the entries that were offered for a request, by its form."""
    offered = answers.get("offered")
    listed = offered if isinstance(offered, list | tuple) else ()
    return [one for one in listed if isinstance(one, int)]


async def opened(turn: Turn, person: Person, entry_id: int) -> None:
    """Count that somebody opened an entry, and note it with the words for which it was offered."""
    await count(turn, "opened", entry_id)
    kept = await dialogues.recall(turn, person, KeptWords)
    if kept is not None and entry_id in kept.offered:
        await dialogues.remember(turn, person, replace(kept, opened=entry_id))
    draft = await drafts.find(turn.tx, person.id)
    if draft is not None and entry_id in offered_in(draft.answers):
        await drafts.keep(turn.tx, replace(draft, answers={**draft.answers, "opened": entry_id}))


async def let_go(turn: Turn, opened_entry: object) -> None:
    """Count that what was asked is not filed, after an entry was opened for it; 0 for none."""
    if isinstance(opened_entry, int) and opened_entry:
        await count(turn, "unfiled", opened_entry)


async def filed(turn: Turn, answers: Answers) -> None:
    """Count that a request was filed although entries were offered for it."""
    await count(turn, "filed", *offered_in(answers))
