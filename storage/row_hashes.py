"""Hashes of important rows, chained into the audit trail, so that changed rows are found.

Every transaction that changes a row of PROVED chains an entry to the trail with the new mark of
each: a keyed hash of the columns named here, salted with random bytes that stand beside the row and
go with it (UU 27/2022 Arts 43-44: what was erased cannot be tried out). No code has to think of it:
triggers of the connection name the rows.
"""

import json
import secrets
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from hashlib import sha256

from bot.domain.records.event_trail import ROWS, ForgedRow
from storage import file_archive, uploads
from storage.case_events import append_to_trail
from storage.database import Row, Tx, load_queries
from storage.sealed_columns import COLUMNS
from storage.vault import SealError, Vault

SQL = load_queries("row_hashes")
SALT_BYTES = 16
DIGITS = 32
"""Digits of a mark in hexadecimal: as the salt, what nobody finds by trying."""
FIRST_MOMENT = "1970-01-01T00:00:00.000000+00:00"
"""The moment of an entry before the first event: an entry has no clock, and takes that event's."""

PROVED: Mapping[str, str] = {
    "cases": "number person_id state subject wanted purpose obtain delivery kind regime "
    "received_at received_on anchor_on due_on promised_on extended_at answered_at closed_at "
    "outcome arrival tagged objection_until ordered_on ordered_by eppid_number restricted_from",
    "identity": "answers represented reduced_at",
    "message": "case_id direction content at",
    "answer": "case_id officer_id state delivered_at superseded_at giving",
    "answer_part": "answer_id content",
    "decision": "case_id officer_id outcome facts approval approved_by decided_at replaced_at "
    "given_at considered_by considered_at correction pending",
    "correction": "case_id number words officer_id at delivered_at withholds",
    "deficiency": "case_id missing notified_at complete_by anchor_basis answered_at settled_at "
    "settled",
    "due_date": "case_id kind legal_on promised_on because reason set_by set_at",
    "appointment": "officer_id role acting starts_on ends_on unit in_place_of who decree dated_on "
    "scanned_at recorded_by recorded_at waits confirmed_by confirmed_at word_until "
    "contested_at ended_at replaced_by",
    "exemption": "title letter law consequence authority number sheet cause case_id held_by "
    "in_force_from in_force_until withdrawn_on opened_by added_by added_at checked_by",
    "objection": "number case_id person_id ground facts purpose regime filed_at filed_on due_on "
    "promised_on timing state outcome answer ordered_on answered_by answered_at delivered_at "
    "withdrawn_at fulfilled_at recorded_by settlement settlement_by settlement_at reduced_at",
    "enclosure": "objection_id content at",
    "dispute": "objection_id stage on_date note recorded_by recorded_at orders until_on",
    "notice": "what case_id objection_id incident_id facts words decided_by decided_at due_on "
    "lapses_on handed_at sent_at arrived_at void_at unreached_at",
    "notice_try": "notice_id way sent_at arrived_at failed_at evidence recorded_by recorded_at",
    "paper": "kind case_id name facts made_at digest recipient",
    "submission": "case_id form act answers answer_id checksum drafter_id state submitted_at "
    "settled_by settled_at reason",
    "paper_signature": "matter matter_id case_id signer_id signed_on recorder_id recorded_at state "
    "confirmer_id letter",
    "kept_file": "about about_id case_id kind name state size sha256 original stored_at unit "
    "brought_by withdrawn let_go",
    "upload": "purpose case_id objection_id person_id state reason kind name sha256 stored_at",
    "proof": "case_id state due_on judged_at papers_of",
    "letter_number": "series year sequence number about taken_at",
    "stage": "name starts_on ends_on basis added_by added_at withdrawn_at",
    "calendar_change": "on_date change kind name basis expected proposed_by proposed_at state "
    "settled_by settled_at in_force_as",
    "decreed_year": "year basis declared_by declared_at",
    "destruction": "case_id basis approved_by approved_at",
    "rights_request": "number kind person_id facts received_at due_at outcome answer answered_by "
    "answered_at delivered_at lifted_at",
    "incident": "facts everybody noticed_at recorded_by recorded_at people_told_at "
    "authority_told_at closed_at",
    "incident_case": "incident_id case_id",
    "list_entry": "version state current_on case_id",
    "list_version": "entry_id version title summary category subcategory keywords holder "
    "responsible made form kept_for link refresh_months state changed_at changed_by",
    "list_file": "kept_id entry_id until",
}
"""The tables whose rows prove something, and the columns that the mark of a row covers."""


def change_triggers() -> Iterator[str]:
    """Yield SQL for triggers that note changed rows of the tables in PROVED."""
    for table, columns in PROVED.items():
        named = ", ".join(columns.split())
        for event, side in (("INSERT", "NEW"), (f"UPDATE OF {named}", "NEW"), ("DELETE", "OLD")):
            yield (
                f"CREATE TEMP TRIGGER IF NOT EXISTS {table}_{event[:6]} AFTER {event} "
                f"ON main.{table} BEGIN SELECT touch('{table}', {side}.rowid); END"
            )


async def append_hashes(tx: Tx) -> None:
    """Append the hashes of the rows that this transaction changed to the audit trail."""
    touched = await tx.take_changed_rows()
    if not touched:
        return
    kept = {
        (row["name"], row["row"]): row
        for row in await tx.all(SQL["kept"], rows=json.dumps(sorted(touched)))
    }
    changed: list[tuple[str, int, str]] = []
    for table in sorted({name for name, _ in touched}):
        numbers = {row for name, row in touched if name == table}
        found = {row["row_number"]: row async for row in _rows(tx, table, numbers)}
        for number in sorted(numbers):
            before, now = kept.get((table, number)), found.get(number)
            if now is None:
                if before:
                    tx.run_later(SQL["drop"], name=table, row=number)
                    changed.append((table, number, ""))
            elif not before or _mark(tx.vault, table, before["salt"], now) != before["mark"]:
                salt = secrets.token_hex(SALT_BYTES)
                mark = _mark(tx.vault, table, salt, now)
                tx.run_later(SQL["keep"], name=table, row=number, salt=salt, mark=mark)
                changed.append((table, number, mark))
    if changed:
        await _chain(tx, changed)


async def _chain(tx: Tx, changed: Iterable[tuple[str, int, str]]) -> None:
    last = await tx.one(SQL["last_moment"])
    at = last["recorded_at"] if last else FIRST_MOMENT
    facts = json.dumps({"rows": list(changed)})
    append_to_trail(
        tx,
        {
            "case_id": None,
            "name": ROWS,
            "actor": "desk",
            "happened_at": at,
            "recorded_at": at,
            "facts": facts,
        },
    )


async def forged(tx: Tx, told: Mapping[tuple[str, int], str]) -> AsyncIterator[ForgedRow]:
    """Yield the rows that differ from the last hashes in the trail."""
    left = {row: mark for row, mark in told.items() if mark}
    for table in PROVED:
        salts = {row["row"]: row["salt"] for row in await tx.all(SQL["salts"], name=table)}
        async for row in _rows(tx, table):
            number = row["row_number"]
            mark = left.pop((table, number), None)
            if mark is None:
                yield ForgedRow(table, number, "added")
            elif _mark(tx.vault, table, salts.get(number, ""), row) != mark:
                yield ForgedRow(table, number, "altered")
    for table, number in left:
        yield ForgedRow(table, number, "gone")


async def forged_files(tx: Tx) -> AsyncIterator[ForgedRow]:
    """Yield the files whose bytes are not those of their checksums, one file at a time."""
    for row in await tx.all(SQL["files"]):
        held = uploads if row["name"] == "upload" else file_archive
        try:
            body = await held.body(tx, row["id"])
        except SealError:
            body = b""
        if body is None and not row["may_be_gone"]:
            yield ForgedRow(row["name"], row["id"], "gone")
        elif body is not None and sha256(body).hexdigest() != row["sha256"]:
            yield ForgedRow(row["name"], row["id"], "altered")


async def _rows(tx: Tx, table: str, numbers: Iterable[int] | None = None) -> AsyncIterator[Row]:
    """Yield rows with the columns to prove, and the binding of sealed columns."""
    bound = "".join(
        f", {one.row} AS bound_{one.name}, {one.place or repr(f'{table}.{one.name}')} "
        f"AS place_{one.name}"
        for one in COLUMNS
        if one.table == table
    )
    named = ", ".join(PROVED[table].split())
    which = "" if numbers is None else "WHERE rowid IN (SELECT value FROM json_each(:numbers))"
    sql = f"SELECT rowid AS row_number, {named}{bound} FROM {table} {which}"  # noqa: S608 - PROVED
    values = {} if numbers is None else {"numbers": json.dumps(sorted(numbers))}
    for row in await tx.all(sql, **values):
        yield row


def _mark(vault: Vault, table: str, salt: str, row: Row) -> str:
    content = [_plain(vault, row, name) for name in PROVED[table].split()]
    written = json.dumps([salt, table, row["row_number"], *content], ensure_ascii=False)
    return vault.chain_hash(f"row:{written}")[:DIGITS]


def _plain(vault: Vault, row: Row, name: str) -> object:
    """Return a column's value, decrypted if sealed, so that a new key does not change it."""
    value = row[name]
    if not isinstance(value, bytes):
        return value
    try:
        return vault.open(row[f"place_{name}"], row[f"bound_{name}"], value)
    except SealError:
        return value.hex()
