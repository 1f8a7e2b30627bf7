from datetime import datetime

from tests.stories.requests.acts import extends
from tests.world import WIB, World, opened


async def test_an_extension_counts_seven_days_from_the_old_date_and_is_told_with_reasons(
    filed: World,
) -> None:
    await extends(filed)
    notice = next(m for m in filed.sari.chat if "PERPANJANGAN" in m.text)
    assert "Kamis, 17 Desember 2026" in notice.text
    assert "arsip kecamatan" in notice.text
    assert "17 Desember 2026" in filed.card.text


async def test_an_extension_into_a_year_without_a_decree_is_marked_as_an_estimate() -> None:
    async with opened(at=datetime(2027, 12, 10, 10, tzinfo=WIB)) as world:
        await world.files(world.sari)
        assert "perkiraan" not in world.card.text
        await extends(world)
        notice = next(m for m in world.sari.chat if "PERPANJANGAN" in m.text)
        assert "perkiraan" in notice.text
        assert "perkiraan" in world.card.text
