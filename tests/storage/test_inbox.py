import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest

from storage import desk_state, inbox
from storage.database import Database
from storage.sqlite_connection import instant_as_text
from storage.vault import Vault
from tests.prelude import Tx
from tests.tables import with_tables

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
ODD: list[Any] = [
    None,
    "words",
    17,
    [],
    {},
    {"update_id": None},
    {"update_id": "abc"},
    {"update_id": 2**80},
    {"update_id": 1, "message": 5},
    {"update_id": 2, "message": {"chat": 5}},
    {"update_id": 3, "message": {"chat": {"id": "x"}}},
    {"update_id": 4, "message": {"chat": {"id": 2**80}}},
    {"update_id": 5, "callback_query": {"message": []}},
    {"update_id": 6, "message": {"chat": {"id": 7}, "text": "\ud800 \x00"}},
    {"update_id": 7, "message": {"chat": {"id": -7}, "message_thread_id": []}},
]


@pytest.fixture
async def database() -> AsyncIterator[Database]:
    vault = Vault(bytes(32))
    opened = await with_tables(vault=vault)
    async with opened.transaction() as tx:
        await desk_state.unlock_transaction(tx, vault)
    yield opened
    await opened.close()


@pytest.mark.parametrize("update", ODD, ids=repr)
async def test_an_update_of_any_shape_is_kept(database: Database, update: Any) -> None:
    async with database.transaction() as tx:
        assert await inbox.store(tx, update, NOW)
        assert not await inbox.store(tx, update, NOW)
        assert await inbox.next_waiting(tx, []) is not None


def message(chat: int, thread: int | None = None) -> dict[str, Any]:
    placed = {"message_thread_id": thread} if thread else {}
    return {"update_id": 1, "message": {"chat": {"id": chat}, "text": "x", **placed}}


@pytest.mark.parametrize(
    ("update", "lane"),
    [
        (message(5), "5:0"),
        (message(5, thread=9), "5:0"),
        (message(-5), "-5:0"),
        (message(-5, thread=9), "-5:9"),
        ({"callback_query": {"from": {"id": 5}, **message(-5, thread=9)}}, "-5:9"),
        ({"callback_query": {"from": {"id": 5}}}, "5:0"),
        ({"update_id": 1, "callback_query": {"message": None, "from": {"id": 5}}}, "5:0"),
        ({"update_id": 1, "message": {"chat": {"id": 0}, "message_thread_id": 9}}, "0:0"),
        ({"message": 7, "edited_message": {"chat": {"id": 5}}}, "5:0"),
        ({"my_chat_member": {"chat": {"id": 5}, "from": {"id": 5}}}, "5:0"),
        ({"future_kind": True}, "0:0"),
    ],
)
def test_a_private_chat_and_a_thread_of_the_group_are_lanes(
    update: dict[str, Any], lane: str
) -> None:
    assert inbox.lane_of(update) == lane


async def test_waiting_updates_come_in_order_and_paused_lanes_are_left_out(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        for number, chat in enumerate((5, 5, 6)):
            update = {**message(chat), "update_id": 100 - number}
            await inbox.store(tx, update, NOW)
        first = await inbox.next_waiting(tx, [])
        other = await inbox.next_waiting(tx, ["5:0"])
    assert first is not None
    assert (first.seq, first.lane) == (1, "5:0")
    assert other is not None
    assert (other.seq, other.lane) == (3, "6:0")


async def test_a_hash_of_an_update_is_keyed_and_no_change_of_the_key_changes_it(
    database: Database,
) -> None:
    update = message(5)
    async with database.transaction() as tx:
        assert await inbox.store(tx, update, NOW)
        [kept] = await tx.all("SELECT digest FROM inbox")
        tx.unlock(replace(tx.vault, key=bytes(reversed(range(32))), older=(tx.vault.key,)))
        assert not await inbox.store(tx, update, NOW)
    plain = json.dumps(update, ensure_ascii=False, sort_keys=True).encode()
    assert kept["digest"] != sha256(plain).digest()
    assert len(kept["digest"]) == len(sha256(plain).digest())


async def test_an_update_that_was_altered_on_the_disk_blocks_no_other(database: Database) -> None:
    async with database.transaction() as tx:
        await inbox.store(tx, message(5), NOW)
        await tx.run("UPDATE inbox SET sealed = substr(sealed, 1, 20)")
        waiting = await inbox.next_waiting(tx, [])
    assert waiting is not None
    assert waiting.raw == "", "it is parked as any other that cannot be read"


async def handled_in_order(database: Database, *waiting: tuple[int, int | None]) -> list[int]:
    """Store updates by (chat, thread), and return in which order their turn comes."""
    order = []
    async with database.transaction() as tx:
        for number, (chat, thread) in enumerate(waiting, 1):
            await inbox.store(tx, {**message(chat, thread), "update_id": number}, NOW)
        while (update := await inbox.next_waiting(tx, [])) is not None:
            order.append(update.seq)
            await inbox.record_end(tx, update.seq, "done", NOW)
    return order


ONE, OTHER, GROUP = (5, None), (6, None), -5


async def test_who_sent_many_waits_for_those_who_sent_few(database: Database) -> None:
    assert await handled_in_order(database, ONE, ONE, ONE, OTHER, ONE, OTHER) == [1, 2, 4, 3, 6, 5]


async def test_who_comes_late_waits_for_a_turn_and_not_for_a_backlog(database: Database) -> None:
    order = await handled_in_order(database, *[ONE] * 300, OTHER)
    assert order.index(301) < 3
    assert sorted(order) == list(range(1, 302))


async def test_the_group_stays_in_one_order_across_its_topics(database: Database) -> None:
    talk = [(GROUP, thread) for thread in (1, 2, 1, None, 3, 2)]
    order = await handled_in_order(database, *[ONE] * 9, *talk, OTHER)
    assert [seq for seq in order if 10 <= seq <= 15] == [10, 11, 12, 13, 14, 15]
    assert order[:7] == [1, 10, 11, 12, 13, 14, 15]


async def ends(tx: Tx) -> list[tuple[str, int, object, object, bool]]:
    """Return how each update stands: state, attempts, end, error, whether its words are kept."""
    rows = await tx.all("SELECT * FROM inbox ORDER BY seq")
    told = ("state", "attempts", "handled_at", "error")
    return [(*(row[name] for name in told), row["sealed"] is not None) for row in rows]


async def test_each_act_on_an_update_leaves_the_others_as_they_are(database: Database) -> None:
    later = NOW + timedelta(seconds=1)
    async with database.transaction() as tx:
        for number in range(5):
            assert await inbox.store(tx, {**message(5 + number), "update_id": number}, NOW, later)
        waiting: list[inbox.WaitingUpdate] = []
        while (update := await inbox.next_waiting(tx, [one.lane for one in waiting])) is not None:
            waiting.append(update)
        await inbox.record_end(tx, 1, "done", NOW, blank=True)
        await inbox.record_end(tx, 2, "ignored", NOW)
        assert [await inbox.count_update_attempt(tx, seq) for seq in (3, 3, 4, 99)] == [1, 2, 1, 0]
        await inbox.park(tx, waiting[2], "no", NOW)
        await inbox.park(tx, waiting[3], "no", later)
        done, ignored = (
            ("done", 0, instant_as_text(NOW), None, False),
            ("ignored", 0, instant_as_text(NOW), None, True),
        )
        assert await ends(tx) == [
            done,
            ignored,
            ("parked", 2, instant_as_text(NOW), "no", True),
            ("parked", 1, instant_as_text(later), "no", True),
            ("waiting", 0, None, None, True),
        ]
        assert await inbox.parked_since(tx, NOW - timedelta(seconds=1)) == [3, 4]
        assert await inbox.parked_since(tx, NOW) == [4]
        await tx.run("UPDATE inbox SET sealed = NULL WHERE seq = 4")
        assert await inbox.requeue_parked(tx, 1) == 1
        assert (await ends(tx))[2] == ("waiting", 1, None, "no", True)
        again = await inbox.next_waiting(tx, [])
        await inbox.record_end(tx, 3, "done", later)
        assert (await ends(tx))[2:4] == [
            ("done", 1, instant_as_text(later), None, True),
            ("parked", 1, instant_as_text(later), "no", False),
        ]
    assert [one.seq for one in waiting] == [1, 2, 3, 4, 5]
    assert again is not None
    assert again == replace(waiting[2], attempts=1)
    assert (again.stored_at, again.tap_at, again.lane) == (NOW, later, "7:0")
    assert json.loads(again.raw)["message"]["text"] == "x"


async def test_numbers_go_on_when_everything_handled_was_deleted(database: Database) -> None:
    async with database.transaction() as tx:
        await tx.run("INSERT INTO person (id, first_seen_at) VALUES (40, '')")
        for seq in (1, 2, 3):
            assert await inbox.store(tx, {**message(5), "update_id": 9 - seq}, NOW)
            waiting = await inbox.next_waiting(tx, [])
            assert waiting is not None
            assert (waiting.seq, waiting.tap_at) == (seq, NOW)
            await tx.run("DELETE FROM inbox")


async def test_who_writes_to_nobody_s_backlog_waits_for_the_turn_that_is_next(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        for number, chat in enumerate((5, 5, 6, 6, -5, 5, 5, 6), 1):
            await inbox.store(tx, {**message(chat), "update_id": number}, NOW)
            for seq in {4: (1, 3), 7: (4,)}.get(number, ()):
                await inbox.record_end(tx, seq, "done", NOW)
        rows = await tx.all("SELECT turn FROM inbox ORDER BY seq")
    assert [row["turn"] for row in rows] == [8, 16, 16, 24, 17, 24, 32, 24]
