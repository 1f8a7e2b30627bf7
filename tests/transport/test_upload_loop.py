"""The loop that looks at strangers' files."""

import asyncio
import contextlib
from datetime import timedelta

import pytest

from bot.actions.delivery import citizen_files
from bot.desk.rounds import MOST_BEGUN
from bot.domain.records.kept_file import Upload
from bot.transport.process_counters import FILE_COUNTS
from bot.transport.upload_loop import FileProcessor
from bot.uploads.cleaning_outcome import UnfitFile
from bot.uploads.process_confinement import Confinement
from storage import uploads
from tests.prelude import Turn, World, opened, rows
from tests.transport.looking import eventually, heard
from tests.uploads import strangers

pytestmark = pytest.mark.story


async def given(world: World, body: bytes) -> str:
    """Let Sari give a file; return Telegram's name for it."""
    message = world.sari.sends_document("surat.pdf", body)
    await world.parts.poller.once()
    await world.parts.worker.once()
    return str(message.content["document"]["file_id"])


async def known(world: World, file_id: str) -> tuple[Upload, bytes | None]:
    async with world.desk.database.transaction() as tx:
        upload = await uploads.of_file(tx, file_id)
        assert upload is not None
        return upload, await uploads.body(tx, upload.id)


async def test_a_file_is_fetched_cleaned_and_kept_sealed() -> None:
    async with opened() as world:
        file_id = await given(world, strangers.pdf_with_marks())
        assert await world.parts.files.once()
        assert not await world.parts.files.once()
        upload, body = await known(world, file_id)
        assert (upload.state, upload.kind, upload.name) == ("clean", "pdf", "surat.pdf")
        assert body is not None
        assert body.startswith(b"%PDF-")
        assert b"hidden" not in body


async def test_a_file_that_telegram_does_not_give_out_is_given_up() -> None:
    async with opened() as world:
        file_id = await given(world, strangers.pdf())
        world.telegram.files.lose(file_id)
        for _ in range(4):
            assert await world.parts.files.once()
            assert not await world.parts.files.once()
            world.clock.turn(timedelta(seconds=20))
        assert await world.parts.files.once()
        upload, _ = await known(world, file_id)
        assert (upload.state, upload.reason) == ("refused", "gone")


async def test_a_file_beyond_twenty_megabytes_stays_at_telegram() -> None:
    async with opened() as world:
        file_id = await given(world, b"x" * (21 * 1024 * 1024))
        assert not await world.parts.files.once()
        assert (await known(world, file_id))[0].state == "large"


async def test_a_look_is_counted_before_it_begins() -> None:
    async with opened() as world:
        await given(world, strangers.picture("PNG", (1200, 900)))
        look = asyncio.create_task(world.parts.files.once())
        seen = set[tuple[str, int | None]]()
        while not look.done():
            seen |= await looks(world)
            await asyncio.sleep(0)
        assert ("waiting", 1) in seen
        assert await looks(world) == {("clean", None)}


async def looks(world: World) -> set[tuple[str, int | None]]:
    """Return how each file stands, and how many attempts at it began and came to no end."""
    sql = """SELECT u.state, s.failures FROM upload AS u
    LEFT JOIN setback AS s ON s.matter = 'files' AND s.row = u.id"""
    return {(row["state"], row["failures"]) for row in await rows(world, sql)}


async def dies_in_the_middle(world: World, begun: int) -> None:
    """Let the desk end while it is at a file for the `begun`th time."""

    async def is_at_it() -> bool:
        return await looks(world) == {("waiting", begun)}

    look = asyncio.create_task(world.parts.files.once())
    await eventually(is_at_it)
    look.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await look


async def test_a_file_that_takes_the_desk_down_is_given_up_and_the_next_one_is_looked_at() -> None:
    async with opened() as world:
        deadly = await given(world, strangers.pdf())
        for begun in range(1, MOST_BEGUN + 1):
            await dies_in_the_middle(world, begun)
            assert not await world.parts.files.once(), "it is put off"
            world.clock.turn(timedelta(minutes=2))
        other = await given(world, strangers.pdf())
        assert await world.parts.files.once()
        upload, _ = await known(world, deadly)
        assert (upload.state, upload.reason) == ("refused", "unreadable")
        assert await world.parts.files.once()
        assert (await known(world, other))[0].state == "clean"


async def test_a_file_that_broke_out_is_refused_and_the_officers_hear_of_it() -> None:
    async with opened() as world:
        upload, _ = await known(world, await given(world, strangers.pdf()))
        now = world.clock.now()
        async with world.desk.database.transaction() as tx:
            turn = Turn(world.desk, tx, now)
            await citizen_files.reject_upload(turn, upload, UnfitFile("unreadable", broke_out=True))
        await world.settle()
        assert "rusak" in world.sari.last.text
        assert any("berkas berbahaya dihentikan" in m.text for m in world.group.messages)


async def test_where_the_process_cannot_be_shut_off_a_pdf_is_asked_for() -> None:
    async with opened() as world:
        file_id = await given(world, strangers.word())
        files = FileProcessor(world.desk, world.parts.bot_client, lambda: None, Confinement.LIMITED)
        before = FILE_COUNTS["", "unguarded"]
        assert await files.once()
        assert FILE_COUNTS["", "unguarded"] == before + 1
        upload, _ = await known(world, file_id)
        assert (upload.state, upload.reason) == ("refused", "unguarded")
        await world.settle()
        assert "simpan sebagai PDF" in world.sari.last.text


async def test_files_of_many_are_looked_at_in_turn(world: World) -> None:
    for sender in (world.sari, world.sari, world.sari, world.rina, world.rina):
        sender.sends_document("surat.pdf", strangers.pdf())
    await world.parts.poller.once()
    while await world.parts.worker.once():
        pass
    order = []
    while await world.parts.files.once():
        world.clock.turn(timedelta(seconds=1))
        order.append((await rows(world, SETTLED))[0]["telegram_id"])
    sari, rina = world.sari.id, world.rina.id
    assert order == [sari, rina, sari, rina, sari]


SETTLED = """SELECT p.telegram_id FROM upload AS u JOIN person AS p ON p.id = u.person_id
WHERE u.settled_at IS NOT NULL ORDER BY u.settled_at DESC"""


LEAVES = """INSERT INTO leaver (person_id, last_upload)
SELECT id, 0 FROM person WHERE telegram_id = :who"""
DAMAGED = "UPDATE person SET first_seen_at = :at WHERE telegram_id = :who"


async def looks_again(world: World) -> None:
    """Let every attempt be made that comes due within two hours."""
    for _ in range(12):
        await world.settle()
        world.clock.turn(timedelta(minutes=10))
    await world.tick()


async def test_a_person_s_file_whose_row_is_damaged_is_parked_and_the_next_one_is_looked_at() -> (
    None
):
    async with opened() as world:
        await given(world, strangers.pdf())
        await rows(world, "UPDATE upload SET name = x'00'")
        other = await given(world, strangers.pdf())
        await world.settle()
        assert (await known(world, other))[0].state == "clean"
        await looks_again(world)
        assert await looks(world) == {("refused", None), ("clean", None)}
        assert sum("berkas pemohon" in m.text for m in world.group.messages) == 1


async def test_an_officer_s_file_whose_row_is_damaged_is_parked_and_persons_are_served(
    world: World,
) -> None:
    world.budi.in_(world.group).sends_document("daftar.csv", b"judul;ringkasan;kategori")
    await world.parts.poller.once()
    await world.parts.worker.once()
    await rows(world, "UPDATE kept_file SET name = x'00'")
    other = await given(world, strangers.pdf())
    await world.settle()
    assert (await known(world, other))[0].state == "clean"
    await looks_again(world)
    assert [row["state"] for row in await rows(world, "SELECT state FROM kept_file")] == ["lost"]
    assert sum("berkas petugas" in m.text for m in world.group.messages) == 1


async def test_somebody_who_cannot_be_forgotten_keeps_nobody_waiting_and_is_tried_again(
    world: World,
) -> None:
    await world.say(world.rina, "/start")
    await world.say(world.sari, "/start")
    await world.say(world.budi, "/start")
    await rows(world, LEAVES, who=world.rina.id)
    await rows(world, DAMAGED, who=world.rina.id, at="once")
    other = await given(world, strangers.pdf())
    await world.settle()
    assert (await known(world, other))[0].state == "clean"
    await looks_again(world)
    assert any("tidak dapat diproses" in told and "(erasure " in told for told in heard(world.budi))
    await rows(world, DAMAGED, who=world.rina.id, at="2026-11-24T00:00:00Z")
    await looks_again(world)
    assert await rows(world, "SELECT * FROM leaver") == []


async def test_an_attempt_is_counted_before_a_file_is_fetched() -> None:
    async with opened() as world:
        file_id = await given(world, strangers.pdf())
        world.telegram.files.lose(file_id)
        fetch = asyncio.create_task(world.parts.files.once())
        seen = set[tuple[str, int | None]]()
        while not fetch.done():
            seen |= await looks(world)
            await asyncio.sleep(0)
        assert ("waiting", 1) in seen
        assert await looks(world) == {("waiting", None)}, "Telegram's no is an end of an attempt"
