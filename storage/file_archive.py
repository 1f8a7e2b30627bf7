"""Files of officers, sealed, with their SHA-256; their bytes are in a separate table."""

import hashlib
from collections.abc import Sequence
from datetime import datetime

from bot.domain.message import Content
from bot.domain.records.kept_file import KeptAbout, KeptFile, KeptState
from bot.domain.words.hidden_finding import TOLD, Finding
from storage.database import Tx, load_queries
from storage.table import TEXT, Seal, Table

SQL = load_queries("file_archive")
FILES = Table(
    "kept_file",
    KeptFile,
    sealed={"name": TEXT, "original": TEXT, "found": Seal(as_json=True, absent=())},
    named={"place": ("chat_id", "message_id")},
)
BODY = "kept_body.body"


async def add_file(
    tx: Tx,
    belongs: tuple[KeptAbout, int],
    case_id: int | None,
    place: tuple[int, int],
    content: Content,
    now: datetime,
) -> KeptFile | None:
    """Record a file that is to be kept, and return it; None if it is known already.

    `belongs` is (about, row), `place` the message that brought it.
    """
    row = await tx.one(
        SQL["add"],
        about=belongs[0],
        about_id=belongs[1],
        case_id=case_id,
        chat_id=place[0],
        message_id=place[1],
        kind=content.kind,
        file_id=content.file_id,
        state="large" if content.is_large else "waiting",
        size=content.file_size or 0,
        now=now,
    )
    if row is None:
        return None
    FILES.put(tx, row["id"], name=content.file_name or content.kind)
    return await get(tx, row["id"])


async def at(tx: Tx, place: tuple[int, int], telegram_file_id: str) -> KeptFile | None:
    """Return the file that a message brought: (chat, message)."""
    return await FILES.one(
        tx, SQL["at"], chat_id=place[0], message_id=place[1], file_id=telegram_file_id
    )


async def mark_given(tx: Tx, file_id: int, belongs: tuple[KeptAbout, int]) -> bool:
    """Mark a file that was internal as part of what was given to the requester."""
    return await tx.run(SQL["give"], id=file_id, about=belongs[0], about_id=belongs[1]) == 1


async def drop_unused(tx: Tx, case_id: int) -> None:
    """Delete files of a case's drafts that no draft answer holds any more."""
    await tx.run(SQL["unused_bodies"], case_id=case_id)
    await tx.run(SQL["unused"], case_id=case_id)


async def get(tx: Tx, file_id: int) -> KeptFile | None:
    """Return a kept file by its id."""
    return await FILES.get(tx, file_id)


async def of_file(tx: Tx, telegram_file_id: str) -> KeptFile | None:
    """Return the kept file that Telegram knew by this id, if any."""
    return await FILES.one(tx, SQL["of_file"], file_id=telegram_file_id)


async def of_case(tx: Tx, case_id: int) -> list[KeptFile]:
    """Return all files kept on a case, the oldest first."""
    return await FILES.all(tx, SQL["of_case"], case_id=case_id)


async def set_unit(
    tx: Tx, place: tuple[int, int], telegram_file_id: str, unit: str, officer_id: int
) -> bool:
    """Record from which unit a file came, and who brought it; False if that is known already."""
    values = {"chat_id": place[0], "message_id": place[1], "file_id": telegram_file_id}
    return await tx.run(SQL["bring"], **values, unit=unit, officer_id=officer_id) == 1


async def brought(tx: Tx, case_id: int) -> list[KeptFile]:
    """Return the documents that units handed in for a case, without those taken back."""
    return await FILES.all(tx, SQL["brought"], case_id=case_id)


async def brought_at(tx: Tx, place: tuple[int, int]) -> KeptFile | None:
    """Return the document of a unit that a message brought: (chat, message)."""
    return await FILES.one(tx, SQL["brought_at"], chat_id=place[0], message_id=place[1])


async def withdraw(tx: Tx, file_id: int) -> bool:
    """Take a document of a unit back; False if it was given to the requester, or is gone."""
    return await FILES.change(tx, file_id, "about = 'unit' AND withdrawn = 0", withdrawn=True)


async def about(tx: Tx, kind: KeptAbout, about_id: int) -> list[KeptFile]:
    """Return the files that belong to a row, such as the scan of a decree."""
    return await FILES.all(tx, SQL["about"], about=kind, about_id=about_id)


async def keep_for_entry(tx: Tx, entry_id: int) -> None:
    """Attach to a new entry the files that came with it."""
    await tx.run(SQL["join_entry"], entry_id=entry_id)


async def end_for_entry(tx: Tx, entry_id: int, version: int) -> bool:
    """Record that an entry has no files from a version on; False if it had none before."""
    return await tx.run(SQL["leave_entry"], entry_id=entry_id, version=version) > 0


async def of_entry(tx: Tx, entry_id: int) -> list[KeptFile]:
    """Return the files that an entry has now, also those that wait to be cleaned."""
    return await FILES.all(tx, SQL["of_entry"], entry_id=entry_id)


async def save_cleaned(
    tx: Tx, file_id: int, name: str, body: bytes, found: Sequence[Finding] = ()
) -> str | None:
    """Keep a file as the desk cleaned it; return its SHA-256, None if that was done already.

    `found` is what it still hides.
    """
    own = {"name": name, "forgotten": True, "sent_file_id": None, "file_id": f"list:{file_id}"}
    return await _keep(tx, file_id, body, found, **own)


async def allow_hidden(tx: Tx, file_id: int) -> bool:
    """Make a list file public with its hidden content; False if it was already."""
    return await FILES.change(tx, file_id, "about = 'list_entry' AND let_go = 0", let_go=True)


async def of_answer(tx: Tx, answer_id: int) -> list[KeptFile]:
    """Return the files of an official answer in the order of its messages."""
    return await FILES.all(tx, SQL["of_answer"], answer_id=answer_id)


async def due(tx: Tx, now: datetime) -> list[int]:
    """Return which files are to be fetched from Telegram, the one that waited longest first."""
    return [row["id"] for row in await tx.all(SQL["due"], now=now)]


async def _keep(
    tx: Tx, number: int, body: bytes, found: Sequence[Finding], **own: object
) -> str | None:
    digest = hashlib.sha256(body).hexdigest()
    hidden = TOLD.dump_python(tuple(found), mode="json") if found else None
    kept = {"state": "kept", "sha256": digest, "size": len(body), "found": hidden, **own}
    if not await FILES.change(tx, number, "state = 'waiting'", **kept):
        return None
    await tx.run(SQL["put_body"], id=number, body=tx.vault.seal_bytes(BODY, number, body))
    return digest


async def save_bytes(
    tx: Tx, file_id: int, body: bytes, found: Sequence[Finding] = ()
) -> str | None:
    """Keep a file's bytes, sealed, and return their SHA-256; None if that is done already.

    `found` is what it hides.
    """
    return await _keep(tx, file_id, body, found)


async def body(tx: Tx, file_id: int) -> bytes | None:
    """Return the bytes of a file; None if the desk does not have them."""
    row = await tx.one(SQL["body"], id=file_id)
    return tx.vault.open_bytes(BODY, file_id, row["body"]) if row else None


async def discard(tx: Tx, file_id: int) -> None:
    """Forget a file that need not be kept: it was only read."""
    await tx.run(SQL["discard_body"], id=file_id)
    await tx.run(SQL["discard"], id=file_id)


async def mark_unkeepable(tx: Tx, file_id: int, state: KeptState) -> bool:
    """Record that a file cannot be kept; False if it is no longer waited for."""
    return await FILES.change(tx, file_id, "state = 'waiting'", state=state)


async def postpone(tx: Tx, file_id: int, due_at: datetime) -> None:
    """Postpone the fetching of a file, and count the attempt."""
    await tx.run(SQL["postpone"], id=file_id, due_at=due_at)


async def place_original(tx: Tx, file_id: int, where: str, sha256: str | None) -> None:
    """Record where the office keeps a file that the desk cannot."""
    FILES.put(tx, file_id, original=where, sha256=sha256)


async def forget(tx: Tx, telegram_file_id: str) -> bool:
    """Record that Telegram lost a file that is kept; False if nothing can be sent in its place."""
    return await tx.run(SQL["forget"], file_id=telegram_file_id) > 0


async def sent(tx: Tx, file_id: int, telegram_file_id: str) -> None:
    """Store Telegram's id of a file that was uploaded again."""
    FILES.put(tx, file_id, "forgotten = 1", sent_file_id=telegram_file_id)
