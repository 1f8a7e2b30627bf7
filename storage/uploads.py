"""Files that persons sent: those that wait to be checked, and the cleaned ones."""

import json
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from bot.domain.records.kept_file import Admission, Origin, Upload
from storage.database import Row, Tx, load_queries, read_entity

SQL = load_queries("uploads")
NAME, BODY = "upload.name", "upload.body"


def _upload(tx: Tx, row: Row) -> Upload:
    name = tx.vault.open(NAME, row["id"], row["name"]) if row["name"] else ""
    origin = read_entity(Origin, row, place=(row["chat_id"], row["message_id"]))
    return read_entity(Upload, row, name=name, origin=origin)


async def add_upload(
    tx: Tx,
    origin: Origin,
    file_id: str,
    name: str,
    now: datetime,
    admission: Admission = Admission(),  # noqa: B008 - frozen
) -> int:
    """Record a file, as a rule to be checked; one that is known stays as it is. Return its id."""
    row = await tx.one(
        SQL["add"],
        purpose=origin.purpose,
        person_id=origin.person_id,
        chat_id=origin.place[0],
        message_id=origin.place[1],
        case_id=origin.case_id,
        objection_id=origin.objection_id,
        file_id=file_id,
        state=admission.state,
        reason=admission.reason,
        size=admission.size,
        now=now,
    )
    if row is None:
        raise RuntimeError("the insert gave no row")
    upload_id = int(row["id"])
    await tx.run(SQL["name_it"], id=upload_id, name=tx.vault.seal(NAME, upload_id, name))
    return upload_id


async def belongs(tx: Tx, file_id: str, case_id: int | None, objection_id: int | None) -> None:
    """Remember to which case or objection a file was added; the first one counts."""
    await tx.run(SQL["belongs"], file_id=file_id, case_id=case_id, objection_id=objection_id)


async def of_file(tx: Tx, file_id: str) -> Upload | None:
    """Return an upload by Telegram's id of the file that was sent, or None."""
    row = await tx.one(SQL["of_file"], file_id=file_id)
    return _upload(tx, row) if row else None


async def of_matter(tx: Tx, case_id: int | None, objection_id: int) -> list[Upload]:
    """Return what a person sent with a request and an objection, but no identity papers."""
    rows = await tx.all(SQL["of_matter"], case_id=case_id, objection_id=objection_id)
    return [_upload(tx, row) for row in rows]


async def some(tx: Tx, ids: Sequence[int]) -> list[Upload]:
    """Return files by their ids, the oldest first."""
    return [_upload(tx, row) for row in await tx.all(SQL["some"], ids=json.dumps([*ids]))]


async def amount(tx: Tx, since: datetime, person_id: int) -> int:
    """Return how many bytes a person has sent since a moment."""
    row = await tx.one(SQL["amount"], since=since, person_id=person_id)
    return int(row["size"]) if row else 0


async def due(tx: Tx, now: datetime) -> list[int]:
    """Return which files are to be checked, people in turn."""
    return [row["id"] for row in await tx.all(SQL["due"], now=now)]


async def look(tx: Tx, upload_id: int, now: datetime) -> Upload | None:
    """Record that the check of a file begins, and return the file."""
    await tx.run(SQL["look"], id=upload_id, now=now)
    row = await tx.one(SQL["get"], id=upload_id)
    return _upload(tx, row) if row else None


async def save_cleaned(
    tx: Tx, upload_id: int, kind: str, name: str, body: bytes | None, now: datetime
) -> None:
    """Keep the cleaned file, sealed; without a body the file is passed on as Telegram has it."""
    await tx.run(
        SQL["clean"],
        id=upload_id,
        kind=kind,
        name=tx.vault.seal(NAME, upload_id, name),
        body=tx.vault.seal_bytes(BODY, upload_id, body) if body is not None else None,
        sha256=sha256(body).hexdigest() if body is not None else None,
        now=now,
    )


async def body(tx: Tx, upload_id: int) -> bytes | None:
    """Return the cleaned file; None if it is passed on as Telegram has it, or is forgotten."""
    row = await tx.one(SQL["body"], id=upload_id)
    sealed = row["body"] if row else None
    return tx.vault.open_bytes(BODY, upload_id, sealed) if sealed is not None else None


async def refuse(tx: Tx, upload_id: int, reason: str, now: datetime) -> None:
    """Record that a file is passed on to nobody, and why."""
    await tx.run(SQL["settle"], id=upload_id, state="refused", reason=reason, now=now)


async def mark_too_large(tx: Tx, upload_id: int, now: datetime) -> None:
    """Record that a file is too large to be checked; it stays at Telegram."""
    await tx.run(SQL["settle"], id=upload_id, state="large", reason=None, now=now)


async def postpone(tx: Tx, upload_id: int, due_at: datetime) -> None:
    """Postpone the check of a file."""
    await tx.run(SQL["postpone"], id=upload_id, due_at=due_at)


async def sent(tx: Tx, upload_id: int, file_id: str) -> None:
    """Keep Telegram's id of the cleaned file, so that it need not be uploaded again."""
    await tx.run(SQL["sent"], id=upload_id, file_id=file_id)


async def clear_sent_id(tx: Tx, file_id: str) -> bool:
    """Record that Telegram lost a cleaned file, which is uploaded anew; False if it had none."""
    return await tx.run(SQL["forget_sent"], file_id=file_id) > 0


async def mark_identity(tx: Tx, file_id: str | None) -> None:
    """Record that a file is an identity paper."""
    await tx.run(SQL["call_identity"], file_id=file_id)


async def delete_contents(tx: Tx, upload_id: int) -> None:
    """Delete the contents of a file; the record that it was sent stays."""
    await tx.run(SQL["forget"], id=upload_id)
