"""All sealed columns of the database, and how they are sealed anew with a new key."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from storage import (
    answers,
    decisions,
    file_archive,
    list_entries,
    notices,
    objections,
    papers,
    relayed_messages,
    request_facts,
    rights_requests,
    shown_drafts,
    submissions,
    unsent_replies,
)
from storage.database import Database, Row, Tx, load_queries
from storage.table import Table
from storage.vault import SealError

SQL = load_queries("sealed_columns")
AT_ONCE = 200
"""Values in one transaction: so few that little is repeated if the process is killed."""


@dataclass(frozen=True)
class SealedColumn:
    """A sealed column: `row` and `place` are SQL for what its values are bound to."""

    table: str
    name: str
    row: str
    place: str = ""

    def fill(self, sql: str) -> str:
        """Return a statement with the names of this column filled in."""
        place = self.place or f"'{self.table}.{self.name}'"
        return sql.format(table=self.table, column=self.name, row=self.row, place=place)


TABLES: tuple[Table[Any], ...] = (
    answers.PARTS,
    relayed_messages.CARRIED,
    decisions.DECISIONS,
    request_facts.LISTS,
    objections.ENCLOSURES,
    list_entries.ENTRIES,
    file_archive.FILES,
    rights_requests.REPORTED,
    notices.NOTICES,
    notices.TRIES,
    objections.OBJECTIONS,
    objections.STAGES,
    papers.PAPERS,
    rights_requests.REQUESTS,
    shown_drafts.SHOWN,
    submissions.SIGNATURES,
    submissions.SUBMISSIONS,
    unsent_replies.PARTS,
)
"""The nouns' tables that declare sealed columns."""
COLUMNS = (
    SealedColumn("desk_key", "key", "id"),
    SealedColumn("inbox", "sealed", "seq"),
    SealedColumn("outbox", "sealed", "seq"),
    SealedColumn("owed_effect", "outcome", "seq"),
    SealedColumn("draft", "answers", "person_id"),
    SealedColumn("dialogue", "facts", "person_id"),
    SealedColumn("identity", "answers", "case_id"),
    SealedColumn("message", "content", "message_id"),
    SealedColumn("event", "written", "coalesce(case_id, 0)"),
    SealedColumn("sheet", "answers", "officer_id", "'sheet.answers:' || case_id"),
    SealedColumn("due_date", "reason", "case_id"),
    SealedColumn("appointment", "who", "id"),
    SealedColumn("satisfaction", "words", "case_id"),
    SealedColumn("correction", "words", "case_id"),
    SealedColumn("search", "words", "id"),
    SealedColumn("kept_version", "parts", "id"),
    SealedColumn("upload", "name", "id"),
    SealedColumn("upload", "body", "id"),
    SealedColumn("kept_body", "body", "file_id"),
    *(
        SealedColumn(table.name, name, seal.bound_to)
        for table in TABLES
        for name, seal in table.sealed.items()
    ),
)
"""Everything that is sealed. A column of bytes that is missing here fails a test."""


@dataclass(frozen=True)
class RotationStep:
    """One transaction of a rotation: how many values it sealed anew, which ones did not open."""

    resealed: int
    damaged: tuple[str, ...] = ()


async def rotate_key(database: Database) -> AsyncIterator[RotationStep]:
    """Seal everything with the newest key, some values in each transaction.

    It may stop after any step and be started again: what is done already is skipped.
    """
    for column in COLUMNS:
        after, more = 0, True
        while more:
            async with database.transaction() as tx:
                rows = await _others(tx, column, after)
                damaged = [bad for row in rows if (bad := await _reseal(tx, column, row))]
            if more := bool(rows):
                after = rows[-1]["place_of"]
                yield RotationStep(len(rows) - len(damaged), tuple(damaged))


async def _others(tx: Tx, column: SealedColumn, after: int) -> list[Row]:
    sql = column.fill(SQL["written_with_another"])
    return await tx.all(sql, after=after, key_id=tx.vault.key_id, most=AT_ONCE)


async def _reseal(tx: Tx, column: SealedColumn, row: Row) -> str:
    """Seal one value anew; if it does not open, leave it and return where it is."""
    try:
        value = tx.vault.reseal(row["place"], row["bound_to"], row["value"])
    except SealError:
        return f"{column.table}.{column.name} row {row['place_of']}"
    await tx.run(column.fill(SQL["put"]), value=value, place_of=row["place_of"])
    return ""


async def count_old_seals(tx: Tx) -> int:
    """Count the values that the newest key does not open."""
    counted = 0
    for column in COLUMNS:
        row = await tx.one(column.fill(SQL["count_written_with_another"]), key_id=tx.vault.key_id)
        counted += row["n"] if row else 0
    return counted
