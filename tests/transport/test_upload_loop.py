"""The loop that looks at strangers' files."""

from datetime import timedelta

from bot.actions.delivery import incoming_files
from bot.desk.turn import Turn
from bot.transport.upload_loop import Files
from bot.uploads.process_confinement import Confinement
from bot.uploads.upload_verdict import Unfit
from storage import uploads
from storage.uploads import Upload
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


async def test_a_file_that_broke_out_is_refused_and_the_officers_hear_of_it() -> None:
    async with opened() as world:
        upload, _ = await known(world, await given(world, strangers.pdf()))
        now = world.clock.now()
        async with world.desk.database.transaction() as tx:
            turn = Turn(world.desk, tx, now, now, now)
            await incoming_files.refused(turn, upload, Unfit("unreadable", broke_out=True))
        await world.settle()
        assert "rusak" in world.sari.last.text
        assert any("Berkas berbahaya dihentikan" in m.text for m in world.group.messages)


async def test_where_the_process_cannot_be_shut_off_a_pdf_is_asked_for() -> None:
    async with opened() as world:
        file_id = await given(world, strangers.word())
        files = Files(world.desk, world.parts.wire, lambda: None, None, Confinement.LIMITED)
        assert await files.once()
        upload, _ = await known(world, file_id)
        assert (upload.state, upload.reason) == ("refused", "unguarded")
        await world.settle()
        assert "simpan sebagai PDF" in world.sari.last.text
