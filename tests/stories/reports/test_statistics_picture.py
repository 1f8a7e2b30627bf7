"""The picture of the desk in the group."""

from datetime import datetime

from bot.sandbox import SandboxMessage
from tests.stories.acts import answers
from tests.world import WIB, World

PNG = b"\x89PNG\r\n"


async def shown(world: World) -> SandboxMessage:
    world.budi.in_(world.group).says("/statistik")
    await world.settle()
    return world.group.last


async def test_the_picture_is_described_in_words_beneath_it(either: World) -> None:
    world = either
    await world.files(world.sari)
    await world.files(world.rina)
    await answers(world, world.budi, "Terlampir datanya.")
    message = await shown(world)
    assert message.file is not None
    assert message.file.content.startswith(PNG)
    assert "Permohonan: 2 tahun ini, 2 bulan ini." in message.text
    assert "Belum dijawab: 1, di antaranya 0 lewat waktu." in message.text
    assert "Dijawab: 1, rata-rata 0,0 hari kerja. Tepat waktu: 1;" in message.text
    assert "Sari" not in message.text


async def test_what_is_open_since_last_year_is_not_forgotten_in_january(world: World) -> None:
    await world.files(world.sari)
    await world.turn_to(datetime(2027, 1, 5, 10, tzinfo=WIB))
    message = await shown(world)
    assert "Permohonan: 0 tahun ini, 0 bulan ini." in message.text
    assert "Belum dijawab: 1, di antaranya 1 lewat waktu." in message.text


async def test_an_empty_desk_has_its_picture_too(world: World) -> None:
    message = await shown(world)
    assert message.file is not None
    assert "rata-rata – hari kerja" in message.text


async def test_a_member_without_a_role_sees_no_figures(world: World) -> None:
    world.wati.in_(world.group).says("/statistik")
    await world.settle()
    assert world.group.last.file is None
