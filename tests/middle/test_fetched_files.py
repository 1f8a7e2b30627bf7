"""Files that Telegram gives out no more, or never: what is recorded of each, by what it is."""

import pytest

from bot.actions.delivery import citizen_files, kept_files
from bot.domain.message import LARGEST_FETCHED
from bot.domain.records.kept_file import KeptAbout, KeptFile, Upload
from bot.transport.upload_loop import MOST_REFUSALS
from storage import file_archive, uploads
from tests.middle.people import citizen, message, the_case
from tests.prelude import Content, World, require

BIG = b"x" * (LARGEST_FETCHED + 1)


def at_telegram(world: World, body: bytes = b"bytes", *, lost: bool = False) -> str:
    """Let Telegram have a file, or have had it; return its name for it."""
    sent = world.sari.sends_document("rekap.pdf", body)
    name = str(sent.content["document"]["file_id"])
    if lost:
        world.telegram.files.lose(name)
    return name


async def handed(world: World, about: KeptAbout, file: str, attempts: int = 0) -> None:
    """Let an officer hand a file over, which was tried to be fetched so often."""
    async with world.desk.turn() as turn:
        given = Content(kind="document", file_id=file, file_name="rekap.pdf", file_size=5)
        place = (world.group.id, 800)
        await kept_files.keep_file(turn, about, given, place, await the_case(turn))
        await turn.tx.run("UPDATE kept_file SET attempts = :times", times=attempts)


async def the_file(world: World) -> KeptFile:
    async with world.desk.turn() as turn:
        return require(await file_archive.get(turn.tx, 1), "none")


async def is_gone(world: World) -> bool:
    async with world.desk.turn() as turn:
        return await file_archive.get(turn.tx, 1) is None


@pytest.mark.parametrize(("attempts", "state"), [(0, "waiting"), (MOST_REFUSALS - 1, "lost")])
async def test_an_answer_s_file_that_telegram_refuses_is_tried_again_and_then_lost(
    filed: World, attempts: int, state: str
) -> None:
    await handed(filed, KeptAbout.ANSWER, at_telegram(filed, lost=True), attempts)
    assert await filed.parts.files.once()
    assert (await the_file(filed)).state == state


async def test_a_list_that_is_lost_is_no_file_of_a_request(filed: World) -> None:
    await handed(filed, KeptAbout.LIST_FILE, at_telegram(filed, lost=True), MOST_REFUSALS - 1)
    await filed.parts.files.once()
    assert await is_gone(filed)
    async with filed.desk.turn() as turn:
        assert await file_archive.of_case(turn.tx, 1) == []


@pytest.mark.parametrize("about", [KeptAbout.ANSWER, KeptAbout.LIST_ENTRY])
async def test_of_what_telegram_lets_no_bot_fetch_the_office_says_where_it_is(
    filed: World, about: KeptAbout
) -> None:
    await handed(filed, about, at_telegram(filed, BIG))
    await filed.parts.files.once()
    assert (await the_file(filed)).state == "large"


async def test_a_person_s_file_that_no_bot_may_fetch_stays_at_telegram(filed: World) -> None:
    name = at_telegram(filed, BIG)
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        given = Content(kind="document", file_id=name, file_name="a.pdf", file_size=5)
        await citizen_files.queue_upload(turn, sari, message(filed.sari, content=given))
    await filed.parts.files.once()
    assert (await upload(filed, name)).state == "large"


async def upload(world: World, name: str) -> Upload:
    async with world.desk.turn() as turn:
        return require(await uploads.of_file(turn.tx, name), "none")


async def test_a_copy_of_a_file_that_is_gone_is_not_made(filed: World) -> None:
    await handed(filed, KeptAbout.ANSWER, at_telegram(filed))
    async with filed.desk.turn() as turn:
        await turn.tx.run("UPDATE kept_file SET file_id = 'bare:99'")
    await filed.parts.files.once()
    assert await is_gone(filed)
