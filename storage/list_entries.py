"""The office's two lists: public information with all versions and an index, and what is exempt."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date, datetime

from bot.domain.law.authority import Authority
from bot.domain.law.date_ranges import Period
from bot.domain.law.exemption import Exemption
from bot.domain.law.list_entry import Category, Entry, EntryState, ListedEntry, Use
from bot.domain.words.informal_words import words_of
from bot.domain.words.list_search import Candidate, StemWeights
from bot.domain.words.similar_texts import stems
from storage.database import Row, Tx, load_queries, read_entity, read_number
from storage.table import TEXT, Table

SQL = load_queries("list_entries")
LAST_LETTER = "\uffff"


def _entry(row: Row) -> ListedEntry:
    return read_entity(ListedEntry, row, entry=read_entity(Entry, row))


async def listed(tx: Tx) -> list[ListedEntry]:
    """Return every entry in its newest version, drafts and withdrawn ones too."""
    return [_entry(row) for row in await tx.all(SQL["listed"])]


async def versions(tx: Tx) -> list[ListedEntry]:
    """Return every version of every entry, in their order."""
    return [_entry(row) for row in await tx.all(SQL["versions"])]


async def ordered(tx: Tx) -> set[int]:
    """Return the entries from the answers to requests on which an order was."""
    return {int(row["id"]) for row in await tx.all(SQL["ordered"])}


async def get(tx: Tx, entry_id: int) -> ListedEntry | None:
    """Return an entry in its newest version."""
    row = await tx.one(SQL["get"], id=entry_id)
    return _entry(row) if row else None


async def add_entry(
    tx: Tx,
    entry: Entry,
    state: EntryState,
    current_on: date | None,
    by: int | None,
    now: datetime,
    case_id: int | None = None,
) -> int:
    """Put an entry on the list and return its number; `by` is None for the command line."""
    entry_id = await tx.insert(SQL["add"], state=state, current_on=current_on, case_id=case_id)
    await _write(tx, ListedEntry(entry_id, entry, state, 1, now, current_on), by)
    return entry_id


async def of_case(tx: Tx, case_id: int) -> list[int]:
    """Return the entries that were made from a case's answer."""
    return [int(row["id"]) for row in await tx.all(SQL["of_case"], case_id=case_id)]


async def change(tx: Tx, before: ListedEntry, after: ListedEntry, by: int | None) -> bool:
    """Write an entry's next version; False if somebody else has changed it since `before`."""
    changed = await tx.run(
        SQL["change"],
        id=before.id,
        version=before.version,
        state=after.state,
        current_on=after.current_on,
    )
    if changed:
        await _write(tx, after, by)
    return changed == 1


async def _write(tx: Tx, listed: ListedEntry, by: int | None) -> None:
    entry = listed.entry
    await tx.run(
        SQL["write"],
        **vars(entry),
        id=listed.id,
        version=listed.version,
        state=listed.state,
        now=listed.changed_at,
        by=by,
    )
    await tx.run(SQL["hide"], id=listed.id)
    if listed.state == "shown":
        rest = f"{entry.summary} {entry.keywords}"
        await tx.run(
            SQL["show"],
            id=listed.id,
            title=" ".join(stems(entry.title)),
            rest=" ".join(stems(rest)),
            words=" ".join(dict.fromkeys(words_of(f"{entry.title} {rest}"))),
        )


async def candidates(tx: Tx, wanted: Iterable[str]) -> list[Candidate]:
    """Return shown entries that hold any of these stems, the likeliest first."""
    query = " OR ".join(f'"{stem}"' for stem in dict.fromkeys(wanted))
    rows = await tx.all(SQL["candidates"], query=f"{{title rest}} : ({query})")
    return [
        Candidate(row["id"], frozenset(row["title"].split()), frozenset(row["rest"].split()))
        for row in rows
    ]


async def total(tx: Tx) -> int:
    """Return how many entries are shown."""
    return await read_number(tx, SQL["total"])


async def rarity(tx: Tx, wanted: Collection[str]) -> StemWeights:
    """Return the weights of these stems, by how few shown entries contain them."""
    rows = await tx.all(SQL["holding"], stems=json.dumps(list(wanted)))
    return StemWeights(await total(tx), {row["stem"]: row["n"] for row in rows if row["n"]})


async def near(tx: Tx, words: Collection[str]) -> dict[str, list[str]]:
    """Return, for each word, words of entries with the same first letter and similar length."""
    rows = await tx.all(SQL["near"], words=json.dumps(list(words)), last=LAST_LETTER)
    found = defaultdict[str, list[str]](list)
    for row in rows:
        found[row["word"]].append(row["term"])
    return found


async def shown(tx: Tx, category: Category, most: int, start: int) -> list[ListedEntry]:
    """Return at most `most` shown entries of a category, after the first `start` of them."""
    rows = await tx.all(SQL["shown"], category=category, most=most, start=start)
    return [_entry(row) for row in rows]


async def count_by_category(tx: Tx) -> dict[Category, int]:
    """Return how many entries of each category are shown; one without any is left out."""
    found = {row["category"]: row["n"] for row in await tx.all(SQL["categories"])}
    return {category: found[category] for category in Category if category in found}


async def count_use(tx: Tx, entry_id: int, what: Use, month: date) -> None:
    """Count that an entry was used, in the month that begins on a day."""
    tx.run_later(SQL["count"], id=entry_id, what=what, month=month)


async def uses(tx: Tx, period: Period) -> dict[str, int]:
    """Return the number of uses of the list by kind, in the months of a period."""
    rows = await tx.all(SQL["uses"], first=period.first, last=period.last)
    return {row["what"]: row["n"] for row in rows}


async def counted(tx: Tx) -> dict[str, int]:
    """Return how many entries are in each state; those in which none is are left out."""
    return {row["state"]: row["n"] for row in await tx.all(SQL["counted"])}


async def confirm(tx: Tx, ids: Collection[int], today: date) -> int:
    """Record that shown entries are still true today; return how many."""
    return await tx.run(SQL["confirm"], ids=json.dumps(list(ids)), today=today)


async def next_draft(tx: Tx, after: int) -> ListedEntry | None:
    """Return the first draft whose number is higher than `after`."""
    row = await tx.one(SQL["next_draft"], after=after)
    return _entry(row) if row else None


ENTRIES = Table("exemption", Exemption, sealed={"sheet": TEXT}, view="exempt_entry")
REASONED = {"id", "proved", "disowned"}
"""Fields that no column holds: they follow from others, or the insert gives them."""


async def add_exemption(tx: Tx, new: Exemption, by: Authority) -> int:
    """Add an exemption with its basis, a test's sheet sealed, and return its number."""
    columns = {name: value for name, value in vars(new).items() if name not in REASONED}
    columns |= {"sheet": new.sheet or None, "added_by": by.id, "added_at": by.at}
    return await ENTRIES.add(tx, **columns)


async def get_exemption(tx: Tx, entry_id: int | None) -> Exemption | None:
    """Return an exemption by its number, even if it was opened or has expired."""
    return await ENTRIES.get(tx, entry_id)


async def listed_exemptions(tx: Tx, today: date) -> list[Exemption]:
    """Return the entries that were not opened and have not expired, in their order."""
    return await ENTRIES.readable(tx, SQL["listed_exemption"], today=today)


async def exemptions_of_decree(tx: Tx, entry: Exemption) -> list[Exemption]:
    """Return the entries of the decree that an entry names, in their order."""
    return await ENTRIES.readable(
        tx,
        SQL["of_decree"],
        authority=entry.authority,
        number=entry.number,
        in_force_from=entry.in_force_from,
    )


async def check_exemption(tx: Tx, entry_id: int, by: Authority) -> None:
    """Record that a second person found an entry's exemption in its decree."""
    await ENTRIES.change(tx, entry_id, checked_by=by.id)


async def record_opening(tx: Tx, entry_id: int, on: date, opened_by: str, by: Authority) -> bool:
    """Record since when and by what an entry is open; False if recorded before."""
    still = "withdrawn_on IS NULL"
    return await ENTRIES.change(tx, entry_id, still, withdrawn_on=on, opened_by=opened_by)
