"""Which entries of the public information list fit a message."""

from bot.domain.list_entry import ListedEntry
from bot.domain.list_search import Found, Glossary, asked, ranked
from bot.domain.list_slips import doubtful, mended
from storage import list_entries
from storage.database import Tx


async def search(tx: Tx, glossary: Glossary, text: str) -> list[ListedEntry]:
    """Return at most three shown entries that fit a message, the best first."""
    words = asked(text)
    found = await _search(tx, glossary, words)
    if not found:
        near = {word: await list_entries.near(tx, word) for word in doubtful(words, glossary)}
        better = mended(words, near)
        found = await _search(tx, glossary, better) if better != words else []
    entries = [await list_entries.get(tx, one.id) for one in found]
    return [entry for entry in entries if entry is not None]


async def _search(tx: Tx, glossary: Glossary, words: list[str]) -> list[Found]:
    terms = glossary.terms(words)
    stems = dict.fromkeys(stem for term in terms for stem in term.stems)
    rarity = await list_entries.rarity(tx, stems)
    if not rarity.holding:
        return []
    return ranked(terms, await list_entries.candidates(tx, rarity.holding), rarity)
