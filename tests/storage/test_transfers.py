"""Which offers and arrivals each act touches, among others that are like it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain.law.transfer_rules import CarriedRequest, Transfer, TransferState
from storage import transfers
from storage.database import Tx
from storage.sqlite_connection import instant_as_text

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
SOON, EARLIER = NOW + timedelta(minutes=1), NOW - timedelta(minutes=1)
ASKED, AGREED, ACCEPTED, REFUSED = (
    TransferState.ASKED, TransferState.AGREED, TransferState.ACCEPTED, TransferState.REFUSED
)  # fmt: skip
CASES = """
INSERT INTO cases (id, year, sequence, number, state, subject, wanted, purpose, obtain, delivery,
    kind, regime, received_at, received_on, due_on, pin_hash)
SELECT value, 1, value, value, iif(value = 3, 'withdrawn', 'received'), '', '', '', '', '',
    'person', 'umum', '', '', '', 'old' FROM json_each('[1, 2, 3]')
"""


@pytest.fixture
async def tx(tx: Tx) -> Tx:
    await tx.run(CASES)
    return tx


def uid(number: int) -> str:
    return f"{number:032x}"


def carried(number: int) -> CarriedRequest:
    told = dict.fromkeys(("subject", "wanted", "purpose", "obtain", "delivery"), "kata")
    return CarriedRequest(
        uid=uid(number), first_number="001", first_received_at=EARLIER, format=None,
        who={"name": "Sari"}, **told,
    )  # fmt: skip


async def offers(tx: Tx) -> list[tuple[str, Any, Any, Any]]:
    rows = await tx.all("SELECT * FROM transfer ORDER BY id")
    return [(r["state"], r["agreed_at"], r["settled_at"], r["their_number"]) for r in rows]


async def offer(tx: Tx, transfer_id: int) -> Transfer:
    found = await transfers.get(tx, transfer_id)
    assert found is not None
    return found


async def full(tx: Tx) -> list[int]:
    """Return the offers that still hold what travels by them."""
    return [row["id"] for row in await tx.all("SELECT id FROM transfer WHERE content IS NOT NULL")]


async def test_an_offer_moves_on_from_where_it_stands_and_what_travels_by_it_goes(tx: Tx) -> None:
    for case_id in (1, 2):
        await transfers.add_offer(tx, case_id, "there", "Sana", NOW)
    first, second = [await offer(tx, one) for one in await transfers.still_open(tx)]
    assert (first.case_id, second.case_id, first.state, first.asked_at) == (1, 2, ASKED, NOW)
    for one in (first, second):
        await transfers.save_content(tx, one.id, carried(one.id))
    assert await transfers.set_state(tx, first, AGREED, SOON)
    states = [(await offer(tx, one)).state for one in await transfers.still_open(tx)]
    assert states == [AGREED, ASKED]
    assert await full(tx) == [1, 2]
    assert not await transfers.set_state(tx, first, ACCEPTED, SOON, before=[ASKED])
    assert await offers(tx) == [
        ("agreed", instant_as_text(SOON), None, None), ("asked", None, None, None)
    ]  # fmt: skip
    assert await transfers.set_state(tx, first, ACCEPTED, NOW, number="9/X")
    assert await full(tx) == [2]
    assert not await transfers.set_state(tx, first, REFUSED, SOON)
    assert await transfers.set_state(tx, first, TransferState.RETURNED, SOON, before=[ACCEPTED])
    assert await offers(tx) == [
        ("returned", instant_as_text(SOON), instant_as_text(SOON), "9/X"),
        ("asked", None, None, None),
    ]  # fmt: skip
    assert await transfers.still_open(tx) == [second.id]


async def test_an_offer_is_found_by_its_number_or_as_the_newest_of_its_case(tx: Tx) -> None:
    assert await transfers.get(tx, case_id=1) is None
    old = await transfers.add_offer(tx, 1, "there", "Sana", NOW)
    offer = await transfers.get(tx, old)
    assert offer is not None
    await transfers.set_state(tx, offer, REFUSED, NOW)
    new = await transfers.add_offer(tx, 1, "elsewhere", "Situ", SOON)
    await transfers.add_offer(tx, 2, "there", "Sana", NOW)
    found = [await transfers.get(tx, case_id=1), await transfers.get(tx, old)]
    assert [(one.id, one.body, one.body_name) for one in found if one] == [
        (new, "elsewhere", "Situ"), (old, "there", "Sana")
    ]  # fmt: skip


async def test_what_is_due_is_what_was_not_taken_and_not_withdrawn(tx: Tx) -> None:
    assert await transfers.due(tx) == []
    for case_id in (1, 2, 3):
        new = await transfers.add_offer(tx, case_id, "there", "Sana", NOW)
        await transfers.save_content(tx, new, carried(new))
    assert await transfers.due(tx) == [1, 2], "the third was withdrawn"
    assert await transfers.offer_content(tx, 2) == carried(2)
    assert await transfers.offer_content(tx, 3) is None
    found = await transfers.of_uid(tx, uid(2))
    assert found is not None
    assert (found.id, await transfers.of_uid(tx, uid(9))) == (2, None)
    await transfers.mark_late_told(tx, 2, SOON)
    late = [(await offer(tx, one)).late_told_at for one in await transfers.due(tx)]
    assert late == [None, SOON]
    assert await transfers.set_state(tx, found, ACCEPTED, NOW)
    assert await transfers.due(tx) == [1]
    assert await transfers.offer_content(tx, 2) is None


async def test_a_request_arrives_once_is_told_back_once_and_is_opened_once(tx: Tx) -> None:
    for number in (1, 2):
        await transfers.add_received(tx, number, "from", "Asal", carried(number))
    by_uid, by_case = (
        await transfers.find_received(tx, uid(2)),
        await transfers.find_received(tx, "", 2),
    )
    assert by_uid == by_case
    assert by_case is not None
    assert (by_case.case_id, by_case.uid, by_case.body, by_case.body_name) == (
        2, uid(2), "from", "Asal"
    )  # fmt: skip
    assert (by_case.first_number, by_case.first_received_at) == ("001", EARLIER)
    assert await transfers.find_received(tx) is None
    for case_id, at in ((2, NOW), (2, SOON), (3, NOW)):
        await transfers.mark_returned(tx, case_id, at)
    assert await transfers.returns_to_tell(tx) == [2]
    given_back = await transfers.find_received(tx, "", 2)
    assert given_back is not None
    assert given_back.returned_at == NOW
    await transfers.mark_return_told(tx, 2, SOON)
    assert await transfers.returns_to_tell(tx) == []
    assert [await transfers.mark_followed(tx, case_id, "new", SOON) for case_id in (2, 2, 3)] == [
        True, False, False
    ]  # fmt: skip
    pins = [row["pin_hash"] for row in await tx.all("SELECT pin_hash FROM cases ORDER BY id")]
    assert pins == ["old", "new", "old"]
    followed = [await transfers.find_received(tx, uid(number)) for number in (1, 2)]
    assert [one.followed_at for one in followed if one] == [None, SOON]
