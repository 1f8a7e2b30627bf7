"""The picture of the desk in the group."""

from datetime import date, datetime

import pytest

from bot.actions.reports import statistics_picture
from bot.domain.people.role_permissions import Role
from bot.domain.records.service_statistics import RequestEnd
from bot.registers.register_layout import Words
from bot.registers.statistics_drawing import Figures, picture_facts
from sandbox import SandboxMessage
from tests.stories.acts import answers
from tests.stories.objections.acts import answered, judges, objects, seat
from tests.world import WIB, World

PNG = b"\x89PNG\r\n"


async def shown(world: World) -> SandboxMessage:
    await world.after(world.budi.in_(world.group).says("/statistik"))
    return world.group.last


@pytest.mark.journey
async def test_the_picture_is_described_in_words_beneath_it(filed: World) -> None:
    await filed.files(filed.rina)
    await answers(filed, filed.budi, "Terlampir datanya.")
    message = await shown(filed)
    assert message.file is not None
    assert message.file.content.startswith(PNG)
    assert "Permohonan: 2 tahun ini, 2 bulan ini." in message.text
    assert "Belum dijawab: 1, di antaranya 0 lewat waktu." in message.text
    assert "Dijawab: 1, rata-rata 0,0 hari kerja. Tepat waktu: 1;" in message.text
    assert "Sari" not in message.text


async def test_every_request_is_counted_once_in_tiles_bars_and_words(world: World) -> None:
    await seat(world, Role.ATASAN)
    await world.files(world.rina)
    await world.press(world.rina, "Lihat permohonan ini", "Cabut permohonan", "Ya, cabut")
    await world.files(world.rina)
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    order = ("Memberikan salinan lengkap dengan lampirannya", "8 Desember 2026")
    await judges(world, "Membatalkan", *order)  # that request is opened again
    figures = await gathered(world)
    assert figures.year == 3
    assert figures.ends == {RequestEnd.WITHDRAWN: 1, RequestEnd.OPEN: 2}
    assert tiles(figures, world)["belum dijawab"] == "2"
    assert figures.answered == 0  # what was answered is owed anew
    words = (await shown(world)).text
    assert "Belum dijawab: 2, di antaranya 0 lewat waktu." in words
    assert "Dijawab: 0, rata-rata – hari kerja." in words
    await world.turn_to(datetime(2026, 11, 25, 10, tzinfo=WIB))
    await answers(world, world.budi, "Salinan lengkap.")
    figures = await gathered(world)
    assert figures.ends == {RequestEnd.GRANTED: 1, RequestEnd.WITHDRAWN: 1, RequestEnd.OPEN: 1}
    assert (figures.answered, figures.open) == (1, 1)
    await world.turn_to(datetime(2026, 12, 31, 10, tzinfo=WIB))
    assert (await gathered(world)).overdue == 1


async def gathered(world: World) -> Figures:
    """Return the figures as the picture shows them now."""
    async with world.desk.turn() as turn:
        return await statistics_picture.count_figures(turn, turn.today)


def tiles(figures: Figures, world: World) -> dict[str, str]:
    found = picture_facts(figures, Words(world.desk.texts, world.desk.office))["tiles"]
    return {one["words"]: one["value"] for one in found}


async def test_what_is_open_since_last_year_is_not_forgotten_in_january(filed: World) -> None:
    await filed.turn_to(datetime(2027, 1, 5, 10, tzinfo=WIB))
    message = await shown(filed)
    assert "Permohonan: 0 tahun ini, 0 bulan ini." in message.text
    assert "Belum dijawab: 1, di antaranya 1 lewat waktu." in message.text
    await answers(filed, filed.budi, "Terlampir datanya.")
    async with filed.desk.turn() as turn:
        assert (await statistics_picture.count_figures(turn, date(2027, 1, 4))).carried == 1
        assert (await statistics_picture.count_figures(turn, turn.today)).carried == 0


async def test_an_empty_desk_has_its_picture_too(world: World) -> None:
    message = await shown(world)
    assert message.file is not None
    assert "rata-rata – hari kerja" in message.text
