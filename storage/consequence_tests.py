"""Consequence tests of the office: their sheets, sealed, and what became of them."""

from bot.domain.authority import Authority
from bot.domain.consequence_test import ConsequenceTest
from storage.database import Row, Tx, load
from storage.rows import read

SQL = load("consequence_tests")
FACTS = "consequence_test.facts"


async def add(tx: Tx, test: ConsequenceTest, by: Authority) -> int:
    """Keep a test under its number, and return its id."""
    new_id = await tx.insert(
        SQL["add"],
        number=test.number,
        cause=test.cause,
        case_id=test.case_id,
        is_open=test.is_open,
        approved_by=test.approved_by,
        entry_id=test.entry_id,
        now=by.at,
    )
    tx.later(SQL["seal"], id=new_id, facts=tx.vault.seal(FACTS, new_id, test.facts))
    return new_id


async def of_entry(tx: Tx, entry_id: int) -> ConsequenceTest | None:
    """Return the test that put an entry on the list, or None."""
    return _test(tx, await tx.one(SQL["of_entry"], entry_id=entry_id))


async def proposed(tx: Tx, case_id: int) -> ConsequenceTest | None:
    """Return the latest test on a case that was proposed to a higher body, or None."""
    return _test(tx, await tx.one(SQL["proposed"], case_id=case_id))


def _test(tx: Tx, row: Row | None) -> ConsequenceTest | None:
    if row is None:
        return None
    return read(ConsequenceTest, row, facts=tx.vault.open(FACTS, row["id"], row["facts"]))
