"""Roles: given and taken back in the group, held for somebody else, and asked where it counts."""

from datetime import datetime

from tests.prelude import WIB, World, shown, taps
from tests.stories.group.acts import gives_role, lists_roles


async def test_a_role_is_given_listed_and_taken_back_by_a_button(world: World) -> None:
    await gives_role(world, "PPID")
    assert "Wati Lestari, S.E.: PPID (SK 45/SDM.07.1-SP/3310/2026), menggantikan Budi" in (
        world.group.last.text
    )
    listed = await lists_roles(world)
    assert "Wati: PPID" in listed
    assert "Atasan PPID" in listed.split("Belum ditetapkan")[0]
    assert listed.split("Belum ditetapkan: ")[1].startswith("tidak ada")
    await taps(world, world.wati, "Cabut Atasan PPID: Budi")
    assert "dilepas pemegangnya sendiri atau dicabut pimpinan" in world.wati.toast
    await taps(world, world.budi, "Cabut PPID: Wati", "Ya, cabut")
    assert "Wati tidak lagi memegang peran: PPID" in world.group.last.text
    assert "Wati" not in await lists_roles(world)


async def test_an_acting_holder_ends_by_themselves_and_it_is_told_once_the_morning_after(
    world: World,
) -> None:
    await gives_role(world, "PPID", until="26 November 2026")
    named = shown(world, "Ditetapkan").text
    assert (
        "Plh. PPID a.n. Budi Santoso, S.H. (Selasa, 24 November 2026 sampai Kamis, 26 November 2026"
        in named
    )
    await world.files(world.sari)
    await world.turn_to(datetime(2026, 11, 26, 16, tzinfo=WIB))
    assert not any("Sudah berakhir" in message.text for message in world.group.messages)
    await world.turn_to(datetime(2026, 11, 27, 8, tzinfo=WIB))
    await world.turn_to(datetime(2026, 11, 27, 9, tzinfo=WIB))
    told = [message for message in world.group.messages if "Sudah berakhir" in message.text]
    assert len(told) == 1
    await taps(world, world.wati, "Saya tangani")
    assert "Hanya petugas" in world.wati.toast
