"""The list learns from what several people looked for in vain, and never tells who did."""

from datetime import timedelta

from bot.domain.retention_periods import Kept, cutoff
from bot.domain.role_permissions import Grant, Role
from bot.sandbox import Person
from storage import erasure, expired_data, people, personal_data, role_holders
from tests.stories.acts import rows, shown
from tests.stories.filling import fills, taps
from tests.stories.information_list.test_found_first import BUDGET, lists
from tests.stories.information_list.test_list_keeping import asks
from tests.world import NIK, WIB, World

MISSED = "SELECT count(*) AS n FROM missed_query"
NEAR = "laporan anggaran konsumsi rapat koordinasi"
"""What the list only seems to answer."""


async def asks_in_vain(world: World, person: Person, words: str = NEAR) -> None:
    """Ask, open what is offered, and say that it does not help."""
    await world.say(person, words)
    await world.press(person, "Laporan realisasi anggaran")
    await world.press(person, "Belum, ajukan permohonan")


async def kept(world: World) -> int:
    [row] = await rows(world, MISSED)
    return int(row["n"])


async def test_what_two_people_miss_is_shown_to_the_ppid_and_one_persons_question_never(
    world: World,
) -> None:
    await lists(world, BUDGET)
    await asks_in_vain(world, world.rina)
    await asks_in_vain(world, world.rina)
    await asks(world)
    assert "🔎 Belum ketemu (0)" in shown(world, "Daftar informasi publik").buttons

    await asks_in_vain(world, world.sari, f"nik saya {NIK}, minta {NEAR} dong")
    await asks(world)
    await taps(world, world.budi, "Belum ketemu (1)")
    await taps(world, world.budi, "konsumsi rapat")

    page = shown(world, "2 orang mencari ini").text
    assert NEAR in page
    assert NIK not in page
    assert "••••" in page
    await taps(world, world.budi, "Abaikan")
    assert "Sekarang tidak ada" in shown(world, "Yang belum ketemu").text
    assert await kept(world) == 0


async def test_an_entry_that_is_written_for_it_settles_what_was_missed(world: World) -> None:
    await lists(world, BUDGET)
    await asks_in_vain(world, world.rina)
    await asks_in_vain(world, world.sari)
    await asks(world)
    await taps(world, world.budi, "Belum ketemu (1)")
    await taps(world, world.budi, "konsumsi rapat")
    await taps(world, world.budi, "Buat entri")
    await fills(world, world.budi, "Biaya konsumsi rapat", "Belanja konsumsi rapat koordinasi",
                "> Berkala", *("> Lewati",) * 4, "> Sudah", "> Simpan")  # fmt: skip

    assert await kept(world) == 0


async def test_others_than_the_ppid_see_neither_button_nor_page(world: World) -> None:
    await lists(world, BUDGET)
    await asks_in_vain(world, world.rina)
    await asks_in_vain(world, world.sari)
    await asks(world)
    await taps(world, world.budi, "Belum ketemu (1)")
    async with world.desk.database.transaction() as tx:
        staff = Grant(world.wati.id, Role.PELAKSANA)
        await role_holders.grant(tx, staff, world.budi.id, world.clock.now())
    await taps(world, world.wati, "konsumsi rapat")
    assert not world.group.messages[-1].text.startswith("🔎 2 orang")

    world.wati.in_(world.group).says("/dip")
    await world.settle()
    assert not any("Belum ketemu" in one for one in shown(world, "Daftar informasi").buttons)


async def test_what_was_missed_goes_after_thirty_days_and_with_its_person(world: World) -> None:
    await lists(world, BUDGET)
    await asks_in_vain(world, world.rina)
    await asks_in_vain(world, world.sari)
    async with world.desk.database.transaction() as tx:
        person = await people.find(tx, world.rina.id)
        assert person is not None
        [held] = [one for one in await personal_data.of(tx, person) if one.kind == "missed"]
        assert held.opened == NEAR
        await erasure.loose_words(tx, person)
    assert await kept(world) == 1

    month = world.clock.now() + timedelta(days=30, minutes=1)
    async with world.desk.database.transaction() as tx:
        before = cutoff(Kept.MISSED, 30, month, world.desk.calendar, WIB)
        [one] = await expired_data.due(tx, Kept.MISSED, before, 9)
        assert await expired_data.end(tx, Kept.MISSED, one, before, month)
    assert await kept(world) == 0
