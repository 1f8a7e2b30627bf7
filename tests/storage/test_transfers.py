"""Which offers, envelopes and arrivals each act touches, among others that are like it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain.transfer_rules import Envelope, OutcomeLetter, RequestLetter, TransferState
from storage import database_key, transfers
from storage.database import Tx, stored
from storage.vault import Vault
from tests.tables import with_tables

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
async def tx() -> AsyncIterator[Tx]:
    vault = Vault(bytes(32))
    database = await with_tables(vault=vault)
    try:
        async with database.transaction() as open_one:
            await database_key.unlock(open_one, vault)
            await open_one.run(CASES)
            yield open_one
    finally:
        await database.close()


def uid(number: int) -> str:
    return f"{number:032x}"


def letter(number: int) -> RequestLetter:
    told = dict.fromkeys(("subject", "wanted", "purpose", "obtain", "delivery"), "kata")
    return RequestLetter(
        uid=uid(number), first_number="001", first_received_at=EARLIER, clock="receipt",
        format=None, who={"name": "Sari"}, **told,
    )  # fmt: skip


async def offers(tx: Tx) -> list[tuple[str, Any, Any, Any]]:
    rows = await tx.all("SELECT * FROM transfer ORDER BY id")
    return [(r["state"], r["agreed_at"], r["settled_at"], r["their_number"]) for r in rows]


async def full(tx: Tx) -> list[int]:
    """Return the envelopes that still hold their letter."""
    return [row["id"] for row in await tx.all("SELECT id FROM envelope WHERE content IS NOT NULL")]


async def posted(tx: Tx, number: int, transfer_id: int | None, case_id: int = 1) -> None:
    await transfers.queue(tx, letter(number), case_id, "there", NOW, transfer_id)


async def test_an_offer_moves_on_from_where_it_stands_and_takes_its_envelope_along(tx: Tx) -> None:
    for case_id in (1, 2):
        await transfers.ask(tx, case_id, "there", "Sana", NOW)
    first, second = await transfers.still_open(tx)
    assert (first.case_id, second.case_id, first.state, first.asked_at) == (1, 2, ASKED, NOW)
    for number, one in enumerate((first, second, None), 1):
        await posted(tx, number, one.id if one else None)
    assert await transfers.move(tx, first, AGREED, SOON)
    assert [one.state for one in await transfers.still_open(tx)] == [AGREED, ASKED]
    assert await full(tx) == [1, 2, 3]
    assert not await transfers.move(tx, first, ACCEPTED, SOON, before=[ASKED])
    assert await offers(tx) == [
        ("agreed", stored(SOON), None, None), ("asked", None, None, None)
    ]  # fmt: skip
    assert await transfers.move(tx, first, ACCEPTED, NOW, number="9/X")
    assert await full(tx) == [2, 3]
    assert not await transfers.move(tx, first, REFUSED, SOON)
    assert await transfers.move(tx, first, TransferState.RETURNED, SOON, before=[ACCEPTED])
    assert await offers(tx) == [
        ("returned", stored(SOON), stored(SOON), "9/X"), ("asked", None, None, None)
    ]  # fmt: skip
    assert [one.id for one in await transfers.still_open(tx)] == [second.id]


async def test_an_offer_is_found_by_its_number_or_as_the_newest_of_its_case(tx: Tx) -> None:
    assert await transfers.get(tx, case_id=1) is None
    old = await transfers.ask(tx, 1, "there", "Sana", NOW)
    offer = await transfers.get(tx, old)
    assert offer is not None
    await transfers.move(tx, offer, REFUSED, NOW)
    new = await transfers.ask(tx, 1, "elsewhere", "Situ", SOON)
    await transfers.ask(tx, 2, "there", "Sana", NOW)
    found = [await transfers.get(tx, case_id=1), await transfers.get(tx, old)]
    assert [(one.id, one.body, one.body_name) for one in found if one] == [
        (new, "elsewhere", "Situ"), (old, "there", "Sana")
    ]  # fmt: skip


async def test_envelopes_travel_one_by_one_until_each_is_taken(tx: Tx) -> None:
    assert await transfers.due(tx, NOW) is None
    offer = await transfers.ask(tx, 3, "there", "Sana", NOW)
    await posted(tx, 1, offer, case_id=3)
    assert await transfers.due(tx, NOW) is None, "its request was withdrawn"
    await transfers.queue(tx, OutcomeLetter(uid=uid(2)), 3, "back", NOW)
    await transfers.queue(tx, letter(3), 1, "there", EARLIER)
    await posted(tx, 4, None)
    assert await transfers.due(tx, EARLIER - timedelta(seconds=1)) is None
    seen: list[Envelope] = []
    for _ in range(5):
        envelope = await transfers.due(tx, NOW)
        assert envelope is not None
        seen.append(envelope)
        if envelope.tries or envelope.uid == uid(4):
            await transfers.empty(tx, envelope)
        else:
            await transfers.wait(tx, envelope, NOW)
    assert await transfers.due(tx, NOW) is None
    assert [(one.uid, one.tries) for one in seen] == [
        (uid(3), 0), (uid(2), 0), (uid(2), 1), (uid(3), 1), (uid(4), 0)
    ]  # fmt: skip
    assert RequestLetter.model_validate_json(seen[0].content) == letter(3)
    assert (seen[0].case_id, seen[0].body, seen[0].transfer_id) == (1, "there", None)
    kept = await transfers.of_uid(tx, uid(3))
    assert kept is not None
    assert (kept.id, kept.tries, kept.content) == (3, 1, "")
    assert await transfers.of_uid(tx, uid(5)) is None
    assert await full(tx) == [1]


async def test_a_request_arrives_once_is_told_back_once_and_is_opened_once(tx: Tx) -> None:
    for number in (1, 2):
        await transfers.receive(tx, number, "from", "Asal", letter(number))
    by_letter, by_case = await transfers.received(tx, uid(2)), await transfers.received(tx, "", 2)
    assert by_letter == by_case
    assert by_case is not None
    assert (by_case.case_id, by_case.uid, by_case.body, by_case.body_name) == (
        2, uid(2), "from", "Asal"
    )  # fmt: skip
    assert (by_case.first_number, by_case.first_received_at) == ("001", EARLIER)
    assert await transfers.received(tx) is None
    for case_id in (2, 2, 3):
        await transfers.tell_back(tx, case_id, NOW)
    told = await transfers.due(tx, NOW)
    assert told is not None
    assert (told.id, told.case_id, told.body, told.transfer_id) == (1, 2, "from", None)
    assert OutcomeLetter.model_validate_json(told.content).uid == uid(2)
    assert await full(tx) == [1]
    assert [await transfers.follow(tx, case_id, "new", SOON) for case_id in (2, 2, 3)] == [
        True, False, False
    ]  # fmt: skip
    pins = [row["pin_hash"] for row in await tx.all("SELECT pin_hash FROM cases ORDER BY id")]
    assert pins == ["old", "new", "old"]
    followed = [await transfers.received(tx, uid(number)) for number in (1, 2)]
    assert [one.followed_at for one in followed if one] == [None, SOON]
