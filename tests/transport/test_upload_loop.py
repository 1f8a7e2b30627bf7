"""The loop that looks at strangers' files."""

import asyncio
from datetime import timedelta

from bot.actions.delivery import incoming_files
from bot.desk.turn import Turn
from bot.domain.uploaded_file import Upload
from bot.transport.tallies import FILES
from bot.transport.upload_loop import MOST_LOOKS, Files
from bot.uploads.process_confinement import Confinement
from bot.uploads.upload_verdict import Unfit
from storage import uploads
from tests.transport.looking import rows
from tests.uploads import strangers
from tests.world import World, opened


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
        seen = set()
        while not look.done():
            seen |= {(row["state"], row["looks"]) for row in await rows(world, LOOKS)}
            await asyncio.sleep(0)
        assert ("waiting", 1) in seen
        assert [row["state"] for row in await rows(world, LOOKS)] == ["clean"]


LOOKS = "SELECT state, looks FROM upload"


async def test_a_file_that_takes_the_desk_down_is_given_up_and_the_next_one_is_looked_at() -> None:
    async with opened() as world:
        deadly = await given(world, strangers.pdf())
        other = await given(world, strangers.pdf())
        upload, _ = await known(world, deadly)
        for _ in range(MOST_LOOKS):
            async with world.desk.database.transaction() as tx:
                await uploads.count_look(tx, upload.id)
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
            turn = Turn(world.desk, tx, now, now, now)
            await incoming_files.refused(turn, upload, Unfit("unreadable", broke_out=True))
        await world.settle()
        assert "rusak" in world.sari.last.text
        assert any("berkas berbahaya dihentikan" in m.text for m in world.group.messages)


async def test_where_the_process_cannot_be_shut_off_a_pdf_is_asked_for() -> None:
    async with opened() as world:
        file_id = await given(world, strangers.word())
        files = Files(world.desk, world.parts.wire, lambda: None, Confinement.LIMITED)
        before = FILES["", "unguarded"]
        assert await files.once()
        assert FILES["", "unguarded"] == before + 1
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
