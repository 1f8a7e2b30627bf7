"""Reminders that belong to no case: the calendar, exemptions, acting holders."""

from tests.stories.reminding import at, digest, digests, mentioned, run
from tests.world import WIB, World, opened


async def test_a_missing_calendar_is_asked_for_daily_from_november() -> None:
    async with opened(at=at(10, 28, 10, year=2027)) as world:
        await world.turn_to(at(10, 29, 10, year=2027))
        assert digests(world) == []
        for day in (1, 2, 3):
            await world.turn_to(at(11, day, 8, year=2027))
            assert "Hari libur tahun 2028 belum dimasukkan" in digest(world).text
        assert len(digests(world)) == 3
        assert mentioned(digest(world)) == [world.budi.id]


async def test_an_exemption_that_ends_is_told_of_thirty_days_before(world: World) -> None:
    await run(
        world,
        "INSERT INTO exemption (title, letter, law, consequence, number, authority, in_force_from,"
        " in_force_until, opened_by, added_by, added_at) VALUES ('Data pemilih', 'h', '', '', 'K1',"
        " 'own', '2026-01-01', '2027-01-12', '', 1, '2026-11-01T03:00:00+00:00')",
    )
    for day in (24, 25, 26, 27):
        await world.turn_to(at(11, day, 11))
    assert [message.date.astimezone(WIB).day for message in digests(world)] == [25]
    assert "“Data pemilih” berakhir Selasa, 12 Januari 2027" in digest(world).text
