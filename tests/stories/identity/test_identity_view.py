"""What an officer reads in private does not stay there."""

from datetime import timedelta

import pytest

from tests.world import World

TEN_MINUTES = timedelta(minutes=10)


async def looks(world: World) -> None:
    """File a request, and let an officer look at who asks."""
    await world.files(world.sari)
    await world.after(world.budi.starts())
    await world.presses_in_group(world.budi, "Data pemohon")


@pytest.mark.journey
async def test_a_look_is_gone_after_ten_minutes_and_not_before(world: World) -> None:
    await looks(world)
    seen = world.budi.last
    assert "Sari Wulandari" in seen.text
    assert "10 menit" in seen.text
    await world.passes(TEN_MINUTES - timedelta(seconds=1))
    await world.say(world.budi, "/bantuan")
    assert not seen.deleted
    assert world.budi.last is not seen
    await world.passes(timedelta(seconds=1))
    assert seen.deleted
