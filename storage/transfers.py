"""Requests carried on to other bodies, those that came from one, and the envelopes between."""

import json
from collections.abc import Iterable
from datetime import datetime

from bot.domain.transfer_rules import (
    OPEN,
    Envelope,
    Letter,
    OutcomeLetter,
    RequestLetter,
    Transfer,
    Transferred,
    TransferState,
)
from storage.database import Tx
from storage.named_queries import load
from storage.rows import read, read_all, read_one

SQL = load("transfers")
CONTENT = "envelope.content"


async def ask(tx: Tx, case_id: int, body: str, name: str, now: datetime) -> int:
    """Record that a requester is asked whether their request is carried on."""
    return await tx.insert(SQL["ask"], case_id=case_id, body=body, name=name, now=now)


async def get(tx: Tx, transfer_id: int | None = None, case_id: int = 0) -> Transfer | None:
    """Return an offer by its id, or the newest of a case."""
    return await read_one(tx, Transfer, SQL["get"], id=transfer_id or 0, case_id=case_id)


async def still_open(tx: Tx) -> list[Transfer]:
    """Return the offers that wait for the requester or for the other body, the oldest first."""
    return await read_all(tx, Transfer, SQL["open"])


async def move(
    tx: Tx,
    found: Transfer,
    state: TransferState,
    now: datetime,
    before: Iterable[TransferState] = OPEN,
    number: str | None = None,
) -> bool:
    """Move an offer on; False if it is in none of the states that it may come from.

    Once it is settled its envelope is sent no more, and what stands in it is forgotten.
    """
    values = {"id": found.id, "state": state, "number": number, "now": now}
    if await tx.run(SQL["move"], **values, before=json.dumps(list(before))) != 1:
        return False
    if state is not TransferState.AGREED:
        tx.later(SQL["empty"], id=0, transfer_id=found.id)
    return True


async def queue(
    tx: Tx,
    letter: Letter,
    case_id: int | None,
    body: str,
    now: datetime,
    transfer_id: int | None = None,
) -> None:
    """Put a letter into an envelope, sealed until it is taken."""
    values = {"uid": letter.uid, "case_id": case_id, "transfer_id": transfer_id, "body": body}
    new_id = await tx.insert(SQL["queue"], **values, now=now)
    content = tx.vault.seal(CONTENT, new_id, letter.model_dump_json())
    tx.later(SQL["seal"], id=new_id, content=content)


async def due(tx: Tx, now: datetime) -> Envelope | None:
    """Return the next envelope that is to be sent."""
    row = await tx.one(SQL["due"], now=now)
    content = tx.vault.open(CONTENT, row["id"], row["content"]) if row else ""
    return read(Envelope, row, content=content) if row else None


async def of_uid(tx: Tx, uid: str) -> Envelope | None:
    """Return an envelope that was sent, without what stood in it."""
    row = await tx.one(SQL["of_uid"], uid=uid)
    return read(Envelope, row, content="") if row else None


async def wait(tx: Tx, envelope: Envelope, next_at: datetime, tries: int = 1) -> None:
    """Record that nobody took an envelope, after so many more tries, and when it is sent again."""
    tx.later(SQL["wait"], id=envelope.id, next_at=next_at, tries=tries)


async def empty(tx: Tx, envelope: Envelope) -> None:
    """Forget what stood in an envelope that was taken or refused."""
    tx.later(SQL["empty"], id=envelope.id, transfer_id=None)


async def receive(tx: Tx, case_id: int, body: str, name: str, letter: RequestLetter) -> None:
    """Record from which body a case came; `received` says whether its letter came before."""
    told = letter.model_dump(include={"uid", "first_number", "first_received_at"})
    await tx.run(SQL["receive"], case_id=case_id, body=body, name=name, **told)


async def received(tx: Tx, uid: str = "", case_id: int = 0) -> Transferred | None:
    """Return what came by a letter, or as a case."""
    return await read_one(tx, Transferred, SQL["received"], uid=uid, case_id=case_id)


async def tell_back(tx: Tx, case_id: int, now: datetime) -> None:
    """Queue the letter to the body from which a case came: it is not held here either; once."""
    came = await received(tx, case_id=case_id)
    if came is not None and await of_uid(tx, came.uid) is None:
        await queue(tx, OutcomeLetter(uid=came.uid), case_id, came.body, now)


async def follow(tx: Tx, case_id: int, pin_hash: str, now: datetime) -> bool:
    """Record that the requester came by the link, with a new PIN; False if somebody did before."""
    if await tx.run(SQL["follow"], case_id=case_id, now=now) != 1:
        return False
    tx.later(SQL["set_pin"], case_id=case_id, pin_hash=pin_hash)
    return True
