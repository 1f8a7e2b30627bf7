"""The superior answers too late: both ways to count the days to the Commission are told."""

from datetime import datetime

from tests.prelude import WIB, World, got
from tests.stories.objections.acts import contested, is_received, judges, not_sent, posts, window

REASONS = "Lampiran itu memuat data pribadi orang lain."
BY_SILENCE, BY_RECEIPT = "Jumat, 29 Januari 2027", "Rabu, 3 Februari 2027"


async def answers_late(
    world: World, at: datetime = datetime(2027, 1, 14, 9, 30, tzinfo=WIB)
) -> None:
    """Let Wati uphold the decision three working days after the last day, 11 January."""
    await contested(world)
    await world.turn_to(at)
    await judges(world, "Menguatkan", REASONS)


async def test_both_last_days_are_told_and_the_reminders_follow_the_earlier(world: World) -> None:
    await answers_late(world)
    told = got(world.sari, "Sengketa atas keberatan")[-1].text
    assert "datang setelah batasnya lewat" in told
    assert f"berakhir pada {BY_SILENCE}" in told
    assert f"berakhir pada {BY_RECEIPT}" in told
    assert "jangan menunggu tanggal yang kedua" in told
    assert await window(world) == ["2027-01-29"]
    await world.talks(world.sari, "/daftar", "> 001/KEBERATAN")
    assert "Jumat, 29 Januari 2027 dihitung sejak batas tanggapan" in world.sari.last.text
    assert "Rabu, 3 Februari 2027 sejak diterima" in world.sari.last.text
    await world.turn_to(datetime(2027, 2, 4, 9, 30, tzinfo=WIB))
    await world.press(world.sari, "001/KEBERATAN")
    assert "selesai" in world.sari.last.text


async def test_once_the_earlier_day_is_over_it_says_so_and_reminds_of_the_other(
    world: World,
) -> None:
    await answers_late(world, datetime(2027, 2, 8, 9, 30, tzinfo=WIB))
    told = got(world.sari, "Sengketa atas keberatan")[-1].text
    assert f"sudah berakhir pada {BY_SILENCE}" in told
    assert await window(world) == ["2027-02-26"]


async def test_delivery_by_post_after_the_last_day_names_both_days(world: World) -> None:
    await contested(world)
    await world.turn_to(datetime(2027, 1, 14, 9, 30, tzinfo=WIB))
    not_sent(world)
    await judges(world, "Menguatkan", REASONS)
    await posts(world, "14 Januari 2027")
    await is_received(world, "14 Januari 2027")
    told = got(world.sari, "DI LUAR PERCAKAPAN INI")[-1].text
    assert BY_SILENCE in told
    assert BY_RECEIPT in told
