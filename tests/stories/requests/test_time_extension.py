from datetime import datetime

import pytest

from tests.stories.deadlines.acts import enters_a_stage
from tests.stories.filling import answers_form, taps
from tests.stories.requests.acts import extends
from tests.world import WIB, World, opened


async def test_an_extension_counts_seven_days_from_the_old_date_and_is_told_with_reasons(
    world: World,
) -> None:
    await world.files(world.sari)  # due 8 December 2026
    await extends(world)
    notice = next(m for m in world.sari.chat if "PERPANJANGAN" in m.text)
    assert "Kamis, 17 Desember 2026" in notice.text
    assert "arsip kecamatan" in notice.text
    assert "17 Desember 2026" in world.card.text


@pytest.mark.parametrize(
    ("language", "ground"),
    [
        ("English", "We do not hold or have not documented the information yet"),
        ("Jawa", "Informasinipun dereng kula kuwaosi"),
    ],
)
async def test_its_ground_is_in_the_reader_s_language_beneath_the_indonesian(
    world: World, language: str, ground: str
) -> None:
    await world.files(world.sari)
    await world.press(world.sari, "Bahasa")
    await world.press(world.sari, language)
    await extends(world)
    notice = next(m for m in world.sari.chat if "PERPANJANGAN" in m.text).text
    assert notice.index("Informasinya belum kami kuasai") < notice.index(ground)


async def test_a_second_extension_is_refused_and_changes_nothing(world: World) -> None:
    await world.files(world.sari)
    await taps(world, world.budi, "Tindakan lain")
    await taps(world, world.budi, "Waktu dan kelengkapan")
    menu = world.group.messages[-1]
    await extends(world)
    world.budi.in_(world.group).presses("Perpanjang waktu", on=menu, earlier=True)
    await world.settle()
    assert "sudah dipakai" in world.budi.toast
    assert "17 Desember 2026" in world.card.text


async def test_after_the_last_day_it_is_too_late_to_extend(world: World) -> None:
    await world.files(world.sari)
    await taps(world, world.budi, "Tindakan lain")
    await taps(world, world.budi, "Waktu dan kelengkapan")
    await world.turn_to(datetime(2026, 12, 9, 10, tzinfo=WIB))
    await taps(world, world.budi, "Perpanjang waktu", earlier=True)
    assert "Sesudah hari terakhir" in world.budi.toast


async def test_reminders_follow_the_new_date() -> None:
    async with opened() as world:
        await world.files(world.sari)
        await extends(world)
        await world.turn_to(datetime(2026, 12, 8, 8, tzinfo=WIB))
        assert not any("HARI INI" in message.text for message in world.group.general)
        await world.turn_to(datetime(2026, 12, 17, 8, tzinfo=WIB))
        assert any("HARI INI" in message.text for message in world.group.general)


async def test_an_extension_into_a_year_without_a_decree_is_marked_as_an_estimate() -> None:
    async with opened(at=datetime(2027, 12, 10, 10, tzinfo=WIB)) as world:
        await world.files(world.sari)
        assert "perkiraan" not in world.card.text
        await extends(world)
        notice = next(m for m in world.sari.chat if "PERPANJANGAN" in m.text)
        assert "perkiraan" in notice.text
        assert "perkiraan" in world.card.text


async def test_in_a_stage_only_missing_or_undecided_information_extends_the_time(
    world: World,
) -> None:
    await enters_a_stage(world)
    await world.files(world.sari)  # due 27 November 2026
    await taps(world, world.budi, "Tindakan lain")
    await taps(world, world.budi, "Perpanjang waktu")
    await taps(world, world.budi, "Alasan lain")
    await answers_form(world, world.budi, "Petugas sedang banyak kegiatan.")
    await taps(world, world.budi, "beri tahu pemohon")
    assert "statusnya belum diputuskan" in world.budi.toast + world.group.last.text
    assert not any("PERPANJANGAN" in m.text for m in world.sari.chat)
    await taps(world, world.budi, "Kembali")
    await taps(world, world.budi, "Kembali")
    await taps(world, world.budi, "Belum dikuasai")
    await answers_form(world, world.budi, "Dokumennya masih di kecamatan.")
    await taps(world, world.budi, "beri tahu pemohon")
    notice = next(m for m in world.sari.chat if "PERPANJANGAN" in m.text)
    assert "Selasa, 1 Desember 2026" in notice.text
    assert "Perki 1/2019 Pasal 12" in notice.text
