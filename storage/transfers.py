"""Requests passed on to other offices of the host, and those received from one."""

import json
from collections.abc import Iterable
from datetime import datetime

from bot.domain.law.transfer_rules import OPEN, CarriedRequest, Transfer, Transferred, TransferState
from storage.database import Tx, load_queries, read_one
from storage.table import TEXT, Table

SQL = load_queries("transfers")
OFFERS = Table("transfer", Transfer, sealed={"content": TEXT})


async def add_offer(tx: Tx, case_id: int, body: str, name: str, now: datetime) -> int:
    """Record that a requester is asked whether to pass their request on."""
    return await OFFERS.add(tx, case_id=case_id, body=body, body_name=name, asked_at=now)


async def get(tx: Tx, transfer_id: int | None = None, case_id: int = 0) -> Transfer | None:
    """Return an offer by its id, or the newest of a case."""
    return await OFFERS.one(tx, SQL["get"], id=transfer_id or 0, case_id=case_id)


async def of_uid(tx: Tx, uid: str) -> Transfer | None:
    """Return the offer for which a request was sent under this id."""
    return await OFFERS.one(tx, "WHERE uid = :uid", uid=uid)


async def still_open(tx: Tx) -> list[int]:
    """Return the offers that wait for the requester or for the other office, the oldest first."""
    return [int(row["id"]) for row in await tx.all(SQL["open"])]


async def set_state(
    tx: Tx,
    found: Transfer,
    state: TransferState,
    now: datetime,
    before: Iterable[TransferState] = OPEN,
    number: str | None = None,
) -> bool:
    """Change an offer's state; False if its present state does not allow that.

    Once it is settled nothing travels by it any more, and what would have is forgotten.
    """
    values = {"id": found.id, "state": state, "number": number, "now": now}
    return await tx.run(SQL["move"], **values, before=json.dumps(list(before))) == 1


async def save_content(tx: Tx, transfer_id: int, request: CarriedRequest) -> None:
    """Store the request to be sent for an offer, sealed, until the other office took it."""
    OFFERS.put(tx, transfer_id, uid=request.uid, content=request.model_dump_json())


async def due(tx: Tx) -> list[int]:
    """Return the offers whose request is still to be sent, the oldest first."""
    return [int(row["id"]) for row in await tx.all(SQL["due"])]


async def offer_content(tx: Tx, transfer_id: int) -> CarriedRequest | None:
    """Return the request to be sent for an offer; None once taken or over."""
    row = await tx.one(SQL["content"], id=transfer_id)
    opened = tx.vault.open("transfer.content", transfer_id, row["content"]) if row else None
    return CarriedRequest.model_validate_json(opened) if opened else None


async def mark_late_told(tx: Tx, transfer_id: int, now: datetime) -> None:
    """Record that the officers know that an offer waits for the other office."""
    OFFERS.put(tx, transfer_id, late_told_at=now)


async def add_received(tx: Tx, case_id: int, body: str, name: str, request: CarriedRequest) -> None:
    """Record the office from which a case was received."""
    told = request.model_dump(include={"uid", "first_number", "first_received_at"})
    await tx.run(SQL["receive"], case_id=case_id, body=body, name=name, **told)


async def find_received(tx: Tx, uid: str = "", case_id: int = 0) -> Transferred | None:
    """Return a received request by its uid or its case."""
    return await read_one(tx, Transferred, SQL["received"], uid=uid, case_id=case_id)


async def mark_returned(tx: Tx, case_id: int, now: datetime) -> None:
    """Record that this office does not hold a received request's information either."""
    tx.run_later(SQL["give_back"], case_id=case_id, now=now)


async def returns_to_tell(tx: Tx) -> list[int]:
    """Return received cases whose sender is still to learn that they are not held here."""
    return [int(row["case_id"]) for row in await tx.all(SQL["to_tell"])]


async def mark_return_told(tx: Tx, case_id: int, now: datetime) -> None:
    """Record that a received case's sender knows that it is not held here."""
    tx.run_later(SQL["told"], case_id=case_id, now=now)


async def mark_followed(tx: Tx, case_id: int, pin_hash: str, now: datetime) -> bool:
    """Record that the requester opened the link to their transferred case; False if done before."""
    if await tx.run(SQL["follow"], case_id=case_id, now=now) != 1:
        return False
    tx.run_later(SQL["set_pin"], case_id=case_id, pin_hash=pin_hash)
    return True
