"""Who asks again under the same NIK: the officers read the numbers, and nobody else does."""

from datetime import datetime

from tests.prelude import WIB, World
from tests.stories.outside_chat.acts import enters

LINE = "Pemohon ini juga mengajukan: "
OTHER = "3310014107990002"


def alike(world: World) -> str:
    """Return what the newest card says of other requests."""
    lines = world.card.text.splitlines()
    return next((line.removeprefix(LINE) for line in lines if line.startswith(LINE)), "")


async def test_numbers_stand_on_the_card_across_accounts_and_ways(world: World) -> None:
    first = await world.files(world.sari)
    assert alike(world) == ""
    await world.files(world.wati, "Laporan dana hibah", OTHER)
    assert alike(world) == ""
    third = await world.files(world.rina, "Berita acara rekapitulasi")
    assert alike(world) == first
    await enters(world, world.budi)
    assert alike(world) == f"{third}, {first}"
    for person in (world.sari, world.rina, world.wati):
        assert not any(LINE in message.text for message in person.chat)
    assert not any(first in message.text for message in world.rina.chat)
    await world.after(world.budi.in_(world.group).says("/kasus 1"))
    assert f"{third}" in alike(world)


async def test_what_is_over_counts_only_if_the_same_was_asked_lately(world: World) -> None:
    first = await world.files(world.sari, "Laporan dana hibah")
    await world.answers_officially(world.budi)
    await world.files(world.rina, "Berita acara rekapitulasi")
    assert alike(world) == ""
    third = await world.files(world.rina, "laporan dana HIBAH")
    assert first in alike(world)
    await world.turn_to(datetime(2027, 2, 1, 10, tzinfo=WIB))
    await world.files(world.sari, "Laporan dana hibah")
    assert first not in alike(world)
    assert third in alike(world), "its answer is still owed"
