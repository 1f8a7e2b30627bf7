"""A small desk as the baseline left it: later programs open it and go on with it."""

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from storage import inbox, trail
from storage.database import stored
from storage.schema import is_current
from tests.stories.acts import seen_by_group
from tests.transport.looking import rows
from tests.world import TUESDAY, World, opened

BASELINE = Path(__file__).with_name("baseline.sql").read_text("utf-8")
"""Two requests: one answered, one open with words added and a note, as SQLite dumps them."""
LATER = TUESDAY + timedelta(hours=2)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "loket.sqlite3"
    with closing(sqlite3.connect(made)) as connection:
        connection.executescript(BASELINE)
    return made


async def is_whole(world: World) -> bool:
    async with world.desk.database.transaction() as tx:
        found = await trail.walk(tx)
        return found.is_whole and await is_current(tx)


async def test_a_desk_of_the_baseline_is_opened_whole_and_keeps_everything(path: Path) -> None:
    async with opened(path=path, at=LATER) as world:
        assert await is_whole(world)
        await world.say(world.sari, "/daftar")
        await world.press(world.sari, "001/PPID")
        assert "Status: dijawab" in world.sari.last.text
        await world.say(world.rina, "/daftar")
        await world.press(world.rina, "002/PPID")
        assert "Rekapitulasi hasil pemilu 2024" in world.rina.last.text


async def test_a_desk_of_the_baseline_goes_on_where_it_was(path: Path) -> None:
    async with opened(path=path, at=LATER) as world:
        await world.say(world.rina, "Tolong juga per TPS.")
        await world.files(world.sari)
        numbers = [row["number"] for row in await rows(world, "SELECT number FROM cases")]
        assert numbers[-1] == "003/PPID/KPU-KLT/XI/2026"
        assert await is_whole(world)


SARI = 510000002
UPDATE: dict[str, Any] = {
    "update_id": 482199999,
    "message": {
        "message_id": 9001,
        "date": int(LATER.timestamp()),
        "chat": {"id": SARI, "type": "private", "first_name": "Sari"},
        "from": {"id": SARI, "is_bot": False, "first_name": "Sari"},
        "text": "Apakah datanya lengkap? merpati",
    },
}
STORED = """
INSERT INTO inbox (update_id, digest, lane, raw, state, stored_at, tap_at)
VALUES (:update_id, :digest, :lane, :raw, :state, :at, :at)
"""
FILE = {"document": "kenari"}
QUEUED = """
INSERT INTO outbox (lane, chat, priority, method, payload, purpose, not_before, created_at)
VALUES (:lane, 'group', 0, :method, :payload, 'word', :at, :at)
"""
WAITING = """
INSERT INTO upload (purpose, person_id, chat_id, message_id, file_id, due_at, stored_at)
VALUES ('material', 1, 510000002, 9002, 'kenari', '2027-01-01', '2026-11-24')
"""


def leaves_in_plain(path: Path) -> None:
    """Let a desk of the baseline end with an update to handle, and words to send, in plain."""
    at = stored(TUESDAY)
    raw = json.dumps(UPDATE, ensure_ascii=False, sort_keys=True)
    with closing(sqlite3.connect(path)) as connection, connection:
        for number, state in ((UPDATE["update_id"], "waiting"), (1, "done")):
            digest = sha256(raw.encode()).digest()
            values = {"update_id": number, "digest": digest, "lane": f"{SARI}:0"}
            connection.execute(STORED, {**values, "raw": raw, "state": state, "at": at})
        for method, call in (("sendMessage", {"text": "gelatik"}), ("sendDocument", FILE)):
            values = {"lane": method, "method": method, "payload": json.dumps(call), "at": at}
            connection.execute(QUEUED, values)
        connection.execute(WAITING)


def told_by(folder: Path) -> set[bytes]:
    """Return which of the words lie in plain in the files of a folder."""
    content = b"".join(path.read_bytes() for path in folder.iterdir())
    return {word for word in (b"merpati", b"gelatik") if word in content}


async def test_what_the_baseline_left_in_plain_is_sealed_and_acted_on_once(path: Path) -> None:
    leaves_in_plain(path)
    assert told_by(path.parent) == {b"merpati", b"gelatik"}
    async with opened(path=path, at=LATER) as world:
        assert seen_by_group(world, "gelatik")
        [question] = await rows(world, "SELECT state FROM inbox WHERE update_id = 482199999")
        assert question == {"state": "done"}
        async with world.desk.database.transaction() as tx:
            assert not await inbox.store(tx, UPDATE, LATER), "it is known, though it comes again"
        file = "SELECT state, files FROM outbox WHERE method = 'sendDocument' AND state <> 'sent'"
        assert await rows(world, file) == [{"state": "queued", "files": "kenari"}]
        await world.tick()
        assert told_by(path.parent) == set()
        assert await is_whole(world)
