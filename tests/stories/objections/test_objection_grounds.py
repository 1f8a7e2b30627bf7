"""Which grounds the desk sees: what was undone since gives none."""

from datetime import datetime

import pytest

from tests.stories.acts import answers, got
from tests.stories.filling import taps
from tests.stories.objections.acts import objects
from tests.stories.outside_chat.acts import records_answer
from tests.stories.requests.acts import at, closed
from tests.world import WIB, World


async def proposed(world: World) -> str:
    """Begin an objection to the only request from the menu; return the grounds that are shown."""
    world.sari.starts()
    await world.settle()
    await world.press(world.sari, "Ajukan keberatan")
    before = len(got(world.sari, "dapat mengajukan keberatan</b> dengan alasan"))
    await world.press(world.sari, "PPID/KPU-KLT")
    shown = [m.text for m in got(world.sari, "dengan alasan ini")][before:]
    return shown[-1] if shown else ""


@pytest.mark.journey
async def test_a_request_that_was_put_aside_gives_the_ground_until_it_is_taken_up_again(
    world: World,
) -> None:
    await closed(world)
    assert "e. Tidak dipenuhi" in await proposed(world)
    await world.press(world.sari, "Batalkan")
    assert "Batalkan keberatan atas permohonan 001/" in world.sari.last.text
    await world.press(world.sari, "Ya, ")
    await taps(world, world.budi, "Proses kembali")
    await world.turn_to(at(12, 9, 9, 30))
    grounds = await proposed(world)
    assert "e. Tidak dipenuhi" not in grounds
    assert "c. Tidak ditanggapi" in grounds


async def test_an_answer_that_never_came_leaves_the_ground_of_silence(world: World) -> None:
    await world.files(world.sari)
    await records_answer(world, when="24 November 2026")
    await world.press(world.sari, "Saya belum menerimanya")
    assert "Ajukan keberatan" in str(world.sari.last.buttons)
    await world.turn_to(datetime(2026, 12, 9, 9, 30, tzinfo=WIB))
    assert "c. Tidak ditanggapi" in await proposed(world)


async def test_a_ground_that_was_used_is_not_proposed_again(world: World) -> None:
    await world.files(world.sari)
    await world.turn_to(datetime(2026, 12, 9, 9, 30, tzinfo=WIB))
    await objects(world, "c. Tidak ditanggapi")
    await answers(world, world.budi, "Terlampir datanya.")
    grounds = await proposed(world)
    assert "c. Tidak ditanggapi" not in grounds
    assert "g. Lewat waktu" in grounds
