"""The trail: a keyed chain of hashes over events and rows, and the proof of where it stands."""

import json
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.records import event_trail
from bot.domain.records.event_trail import (
    ROWS,
    Contradiction,
    ReplayedRow,
    Trail,
    TrailHead,
    Tree,
    proof_of_last,
    read_tree,
    short_code,
)
from bot.domain.records.events import EventName, Facts
from storage import row_hashes
from storage.case_events import WRITTEN, chain_link
from storage.database import Row, Tx, load_queries, read_one
from storage.sqlite_connection import sha256_hex
from storage.vault import SealError, Vault

SQL = load_queries("trail")
AT_ONCE = 1000


@dataclass
class _Told:
    """What the events tell of requests, by id, and of objections, by number.

    Nothing is told by those of a request and an instant of which an act was taken back.
    """

    undone: frozenset[tuple[int | None, str]]
    cases: dict[int, ReplayedRow] = field(default_factory=dict)
    objections: dict[str, ReplayedRow] = field(default_factory=dict)
    marks: dict[tuple[str, int], str] = field(default_factory=dict)
    """The last mark of each row that proves something."""

    def take(self, row: Row) -> None:
        """Apply the next event."""
        name = row["name"]
        if name == ROWS:
            for table, number, mark in json.loads(row["facts"])["rows"]:
                self.marks[table, number] = mark
        undone = (row["case_id"], row["recorded_at"]) in self.undone
        if name not in event_trail.TELLING or undone:
            return
        name, at = EventName(name), row["happened_at"]
        facts: Facts = json.loads(row["facts"])
        if "number" in facts:
            known = self.objections.get(facts["number"], {})
            self.objections[facts["number"]] = event_trail.replay_objection(known, name, at, facts)
        elif row["case_id"] is not None:
            known = self.cases.get(row["case_id"], {})
            self.cases[row["case_id"]] = event_trail.replay_case(known, name, at, facts)


async def check_trail(tx: Tx, wanted: str = "") -> Trail:
    """Check the whole audit trail: recompute every hash and compare the rows.

    `wanted` is the code in the foot of a paper, which some hash must bear.
    """
    undone = frozenset([(row["case_id"], row["at"]) for row in await tx.all(SQL["undone"])])
    count, last, link, told, tree = 0, TrailHead(0, ""), "", _Told(undone), Tree()
    found = None
    async for row in _events(tx):
        link = _link(tx.vault, row)
        here = TrailHead(row["id"], sha256_hex(last.chain + link))
        if here.chain != row["chain"]:
            return Trail(count, last, broken=here.event_id)
        count, last = count + 1, here
        tree = tree.with_leaf(here.chain)
        told.take(row)
        if short_code(here.chain) == wanted:
            found = datetime.fromisoformat(row["recorded_at"])
    return Trail(
        count,
        last,
        cut=await _is_cut(tx, last, link, tree),
        coded_at=found,
        lacks_code=bool(wanted) and found is None,
        public_key=tx.vault.trail_signer().verifier_key,
        contradictions=tuple([one async for one in _contradictions(tx, told)]),
        forged=(
            *[one async for one in row_hashes.forged(tx, told.marks)],
            *[one async for one in row_hashes.forged_files(tx)],
        ),
    )


async def _events(tx: Tx) -> AsyncIterator[Row]:
    rows = await tx.all(SQL["page"], after=0, most=AT_ONCE)
    while rows:
        for row in rows:
            yield row
        after = rows[-1]["id"]
        rows = await tx.all(SQL["page"], after=after, most=AT_ONCE)


def _link(vault: Vault, row: Row) -> str:
    """Return an event's link in the chain; "" if its words cannot be decrypted."""
    try:
        sealed = row["written"]
        written = vault.open(WRITTEN, row["case_id"] or 0, sealed) if sealed else None
    except SealError:
        return ""
    return chain_link(vault, row, written)


async def _is_cut(tx: Tx, last: TrailHead, link: str, tree: Tree) -> bool:
    """Say whether events are missing at the end of the trail."""
    end = await tx.one(SQL["end"])
    if end is None:
        return bool(last.event_id)
    kept = (end["event_id"], end["mark"], end["tree"])
    return kept != (last.event_id, sha256_hex(f"end:{last.chain}{link}"), tree.serialize())


async def _contradictions(tx: Tx, told: _Told) -> AsyncIterator[Contradiction]:
    """Yield the requests and objections whose rows are not as their events tell."""
    for row in await tx.all(SQL["cases"]):
        for one in _compared(row, told.cases.pop(row["id"], {}), event_trail.CASE_COLUMNS):
            yield one
    for row in await tx.all(SQL["objections"]):
        known = told.objections.pop(row["number"], {})
        for one in _compared(row, known, event_trail.OBJECTION_COLUMNS):
            yield one
    for number in (*told.cases, *told.objections):
        yield Contradiction(str(number), ("the whole row",))


def _compared(
    row: Row, known: Mapping[str, str | None], columns: Iterable[str]
) -> Iterator[Contradiction]:
    differing = tuple(name for name in columns if row[name] != known.get(name))
    if differing:
        yield Contradiction(row["number"], differing)


async def state_with_proof(tx: Tx) -> tuple[str, str]:
    """Return the trail's hash with all that a transaction did so far, and the proof of it."""
    await row_hashes.append_hashes(tx)
    row = await tx.one(SQL["stands"])
    if row is None:
        return "", ""
    return row["chain"], proof_of_last(
        read_tree(row["tree"]), row["chain"], tx.vault.trail_signer()
    )


async def last_entry(tx: Tx) -> TrailHead | None:
    """Return the number and hash of the last event; None before the first event."""
    return await read_one(tx, TrailHead, SQL["last"])
