"""Leave, whatever the role: the cases go to a colleague and come back, and all can see it."""

from datetime import datetime

import pytest

from tests.stories.acts import rows, shown, writes
from tests.stories.filling import fills, taps
from tests.stories.group.test_role_grants import lists
from tests.world import WIB, World

FRIDAY = datetime(2026, 11, 27, 8, 30, tzinfo=WIB)


async def are_petugas(world: World) -> None:
    """Let Wati and Rina be petugas by name."""
    world.group.add(world.rina)
    for one in (world.wati, world.rina):
        said = await writes(world, one, "Saya siap.")
        await writes(world, world.budi, "/petugas", said)


async def asks_leave(world: World, *steps: str) -> None:
    """Let Wati, who holds a case, say that she is on leave from today."""
    world.wati.in_(world.group).says("/cuti")
    await world.settle()
    await fills(world, world.wati, "> Hari ini", "26 November 2026", *steps, "> Catat cuti")


async def holder(world: World) -> int | None:
    [case] = await rows(world, "SELECT officer_id FROM cases")
    found: int | None = case["officer_id"]
    return found


async def test_a_petugas_on_leave_hands_the_case_to_a_deputy_and_gets_it_back(
    either: World,
) -> None:
    await are_petugas(either)
    await either.files(either.sari)
    await taps(either, either.wati, "Saya tangani")
    await asks_leave(either, "> Rina")
    assert "Rina, sekarang Anda yang memegang: 001/PPID" in shown(either, "mulai cuti").text
    assert await holder(either) == either.rina.id
    listed = await lists(either)
    assert "Wati cuti Selasa, 24 November 2026 sampai Kamis, 26 November 2026" in listed
    assert "digantikan Rina" in listed
    await either.turn_to(FRIDAY)
    assert "Kembali kepadanya: 001/PPID" in shown(either, "selesai cuti").text
    assert await holder(either) == either.wati.id
    assert "🌴 Wati" not in await lists(either)
    await either.tick()
    ended = [m for m in either.group.messages if "selesai cuti" in m.text]
    assert len(ended) == 1


async def test_without_a_deputy_the_case_is_offered_and_comes_back_from_who_took_it(
    world: World,
) -> None:
    await are_petugas(world)
    await world.files(world.sari)
    await taps(world, world.wati, "Saya tangani")
    await asks_leave(world, "> Tawarkan kepada rekan")
    begun = shown(world, "mulai cuti")
    assert "Belum ada yang memegang: 001/PPID" in begun.text
    assert "001" in begun.buttons
    assert await holder(world) is None
    await taps(world, world.rina, "Saya tangani")
    await taps(world, world.rina, "Sudah kembali")
    assert "hanya dapat dilakukan oleh" in world.rina.toast
    world.wati.in_(world.group).presses("Sudah kembali", on=begun)
    await world.settle()
    assert await holder(world) == world.wati.id
    world.wati.in_(world.group).presses("Sudah kembali", on=shown(world, "Wati cuti, "))
    await world.settle()
    assert "sudah berakhir" in world.wati.toast


@pytest.mark.parametrize("drafts", [True, False])
async def test_after_a_leave_a_case_stays_with_who_writes_its_answer_and_else_names_who_had_it(
    world: World, drafts: bool
) -> None:
    await are_petugas(world)
    await world.files(world.sari)
    await taps(world, world.wati, "Saya tangani")
    await asks_leave(world, "> Rina")
    if drafts:
        await world.begins_answer(world.rina)
    await world.turn_to(FRIDAY)
    ended = shown(world, "selesai cuti").text
    number = "001/PPID/KPU-KLT/XI/2026 (Rina)"
    assert (f"Kembali kepadanya: {number}." in ended) is not drafts
    assert (f"Tetap pada yang sedang menyusunnya: {number}." in ended) is drafts
    assert await holder(world) == (world.rina if drafts else world.wati).id


async def test_who_leaves_the_group_on_leave_is_not_said_to_be_back(world: World) -> None:
    await are_petugas(world)
    await world.files(world.sari)
    await taps(world, world.wati, "Saya tangani")
    await asks_leave(world, "> Rina")
    world.group.remove(world.wati)
    await world.turn_to(FRIDAY)
    assert not any("selesai cuti" in message.text for message in world.group.messages)
    assert await holder(world) == world.rina.id


async def test_a_leave_that_lies_ahead_begins_by_itself_and_names_the_missing_deputy(
    world: World,
) -> None:
    await are_petugas(world)
    await world.files(world.sari)
    await taps(world, world.budi, "Saya tangani")
    world.budi.in_(world.group).says("/cuti")
    await world.settle()
    await fills(world, world.budi, "27 November 2026", "30 November 2026", "> Wati")
    await taps(world, world.budi, "Catat cuti")
    said = shown(world, "Budi cuti")
    assert "Belum ada Plh. untuk: PPID" in said.text
    assert any("Plh." in label for label in said.buttons)
    assert await holder(world) == world.budi.id
    await world.turn_to(FRIDAY)
    assert await holder(world) == world.wati.id


@pytest.mark.parametrize(
    ("until", "why"),
    [("23 November 2026", "sebelum hari pertama"), ("kapan-kapan", "belum terbaca")],
)
async def test_a_wrong_day_is_asked_for_again(world: World, until: str, why: str) -> None:
    await are_petugas(world)
    world.wati.in_(world.group).says("/cuti")
    await world.settle()
    await fills(world, world.wati, "> Hari ini", until)
    assert any(why in m.text for m in world.group.messages[-3:])
    assert await rows(world, "SELECT * FROM absence") == []


async def test_nobody_sends_a_colleague_on_leave_and_a_leave_is_recorded_once(
    world: World,
) -> None:
    await are_petugas(world)
    await asks_leave(world, "> Rina")
    await asks_leave(world, "> Rina")
    assert "sudah tercatat" in world.wati.toast
    assert len(await rows(world, "SELECT * FROM absence")) == 1


async def test_the_roles_name_petugas_administrators_and_units_without_a_liaison(
    either: World,
) -> None:
    await are_petugas(either)
    listed = await lists(either)
    assert "Wati: petugas pelayanan" in listed
    assert "Administrator grup: Budi" in listed
    assert "Tanpa Tim Penghubung: " in listed
    unit = either.desk.office.units[0]
    assert unit in listed
    await taps(either, either.budi, "Beri peran")
    await fills(either, either.budi, "> Rina", "> Tim Penghubung", f"> {unit}", "> Tetap")
    await taps(either, either.budi, "Berikan")
    listed = await lists(either)
    assert f"Rina: Tim Penghubung ({unit})" in listed
    assert unit not in listed.split("Tanpa Tim Penghubung")[1]


async def test_a_petugas_is_taken_back_in_the_list_and_lets_the_cases_go(world: World) -> None:
    await are_petugas(world)
    await world.files(world.sari)
    await taps(world, world.wati, "Saya tangani")
    await lists(world)
    await taps(world, world.budi, "Cabut petugas pelayanan: Wati")
    assert await holder(world) is None
    assert "Belum ada yang memegang: 001/PPID" in shown(world, "tidak lagi petugas").text
    assert "Wati" not in (await lists(world)).split("Belum ditetapkan")[0]
