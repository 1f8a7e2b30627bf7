"""What comes of offered entries: counted by month and entry, with nobody behind a number.

What helped nobody is kept for a while, masked, so that the list may learn the words.
"""

from dataclasses import replace

from bot.actions.cases import name_masking
from bot.actions.information_list import entry_search
from bot.desk import dialogues
from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.domain.form_answers import Answers, text_in
from bot.domain.list_entry import Use
from bot.domain.message import shortened
from bot.domain.missed_words import are_alike, stems_of
from bot.domain.open_dialogues import KeptWords
from storage import drafts, list_entries, missed_queries

LONGEST_KEPT = 300
"""UTF-16 units of what was looked for that are kept."""


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


async def filed(turn: Turn, person: Person, answers: Answers) -> None:
    """Count that a request was filed although entries were offered for it, and keep its subject."""
    offered = offered_in(answers)
    await count(turn, "filed", *offered)
    if offered:
        await keep_missed(turn, person, text_in(answers, "subject"))


async def keep_missed(turn: Turn, person: Person, words: str) -> None:
    """Keep, masked, what a person looked for in vain, once for whatever they ask alike."""
    names = await name_masking.names_of_person(turn, person)
    masked = shortened(name_masking.screened(turn, words, names), LONGEST_KEPT)
    glossary = await entry_search.glossary_of(turn)
    stems = stems_of(glossary, masked)
    before = await missed_queries.of_person(turn.tx, person.id)
    same = [one.id for one in before if are_alike(stems_of(glossary, one.words), stems)]
    if stems and not same:
        await missed_queries.add(turn.tx, person.id, masked, turn.now)
