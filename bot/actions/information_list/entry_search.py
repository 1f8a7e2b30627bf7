"""Which entries of the public information list fit a message."""

from bot.desk.turn import Turn
from bot.domain.list_entry import ListedEntry
from bot.domain.list_search import Found, Glossary, asked, doubtful, mended, ranked
from bot.office.glossary_files import office_glossary
from storage import list_entries
from storage.database import Tx


async def glossary_of(turn: Turn) -> Glossary:
    """Return the words by which people ask this office."""
    office = turn.office
    own = (office.place, office.short_name)
    return office_glossary(office.glossaries, own)


async def found(turn: Turn, text: str) -> list[ListedEntry]:
    """Return at most three entries of the office's list that fit a text, the best first."""
    return await search(turn.tx, await glossary_of(turn), text) if text else []


async def search(tx: Tx, glossary: Glossary, text: str) -> list[ListedEntry]:
    """Return at most three shown entries that fit a message, the best first."""
    if not await list_entries.total(tx):  # an office that has listed nothing yet
        return []
    words = asked(text)
    found = await _search(tx, glossary, words)
    if not found:
        better = mended(words, await list_entries.near(tx, doubtful(words, glossary)))
        found = await _search(tx, glossary, better) if better != words else []
    entries = [await list_entries.get(tx, one.id) for one in found]
    return [entry for entry in entries if entry is not None]


async def _search(tx: Tx, glossary: Glossary, words: list[str]) -> list[Found]:
    terms = glossary.terms(words)
    stems = dict.fromkeys(stem for term in terms for stem in term.stems)
    rarity = await list_entries.rarity(tx, stems)
    if not rarity.holding:
        return []
    return ranked(terms, await list_entries.candidates(tx, rarity.telling()), rarity)
