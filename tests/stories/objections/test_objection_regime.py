"""An objection without a request inside an election stage: the short clock, unless it is other."""

import pytest

from tests.stories.acts import got
from tests.stories.deadlines.acts import enters_a_stage
from tests.stories.filling import taps
from tests.stories.objections.acts import objects_without_a_case
from tests.world import World, rows


async def dates(world: World) -> dict[str, object]:
    [found] = await rows(world, "SELECT regime, due_on, promised_on FROM objection")
    return found


@pytest.mark.journey
async def test_other_information_gets_the_long_clock_and_the_promise_stays(world: World) -> None:
    await enters_a_stage(world)
    await objects_without_a_case(world)
    receipt = got(world.rina, "TANDA BUKTI PENERIMAAN KEBERATAN")[-1].text
    assert "Jumat, 27 November 2026 (3 hari kerja; Perki 1/2019 Pasal 14)" in receipt
    assert "hitungan pemilu" in world.group.messages[-1].text
    await taps(world, world.budi, "Bukan informasi pemilu")
    assert await dates(world) == {
        "regime": "umum",
        "due_on": "2027-01-11",
        "promised_on": "2026-11-27",
    }
    told = got(world.rina, "HITUNGAN HARI KEBERATAN")[-1].text
    assert "Senin, 11 Januari 2027" in told
    assert "Jumat, 27 November 2026" in told
    await taps(world, world.budi, "Bukan informasi pemilu", earlier=True)
    assert len(got(world.rina, "HITUNGAN HARI KEBERATAN")) == 1
