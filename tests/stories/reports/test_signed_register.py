"""A month's register that the PPID signs on paper: weeks later its code tells what was changed."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from bot import backup_archive
from bot.cli.offline_commands import verify_trail
from bot.settings import Settings
from bot.transport import nightly_loops
from tests.letters.samples import text_of
from tests.stories.acts import answers, shown, writes
from tests.stories.disputes.dossiers import code_of
from tests.stories.filling import taps
from tests.stories.letters.acts import content
from tests.world import KEY, WIB, World, opened


@pytest.mark.journey
async def test_a_month_s_signed_register_tells_weeks_later_which_row_was_forged(
    tmp_path: Path,
) -> None:
    (tmp_path / "identity.key").write_text(KEY.hex())
    path = tmp_path / backup_archive.DATABASE
    async with opened(path=path) as world:
        number = await world.files(world.sari)
        await answers(world, world.budi, "Terlampir datanya.")
        sheet = await prints_the_month(world)
        words = text_of(sheet)
        assert number in words.replace(" ", "")
        assert "Ditandatangani pada ..." in words
        await world.turn_to(datetime(2027, 1, 20, 9, tzinfo=WIB))
        await world.files(world.rina)
        await nightly_loops.destroy_expired(world.desk)
    settings = Settings(bot_token="1:x", officers_chat_id=-1, data_dir=tmp_path, _env_file=None)
    found = await verify_trail(settings, code_of(sheet))
    assert found.is_whole
    assert found.coded_at is not None
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE cases SET answered_at = received_at || '0' WHERE id = 1")
    [named] = (await verify_trail(settings, code_of(sheet))).contradictions
    assert (named.number, named.columns) == (number, ("answered_at",))


async def prints_the_month(world: World) -> bytes:
    """Let the month end, and the PPID do what the morning's list asks: print the register."""
    await world.turn_to(datetime(2026, 11, 30, 10, tzinfo=WIB))
    await world.turn_to(datetime(2026, 12, 1, 8, 5, tzinfo=WIB))
    asked = shown(world, "Register November 2026: cetak").text
    command = "/register November 2026"
    assert command in asked
    await writes(world, world.budi, command)
    await taps(world, world.budi, "Permohonan · PDF")
    return content(next(one for one in world.group.messages if one.file))
