"""Which grounds the desk sees: what was undone since gives none."""

import pytest

from tests.stories.acts import got
from tests.stories.filling import taps
from tests.stories.requests.acts import at, closed
from tests.world import World


async def proposed(world: World) -> str:
    """Begin an objection to the only request from the menu; return the grounds that are shown."""
    await world.after(world.sari.starts())
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
