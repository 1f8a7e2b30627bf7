"""Roles: given and taken back in the group, held for somebody else, and asked where it counts."""

from datetime import datetime

from tests.stories.acts import got, rows, shown, writes
from tests.stories.filling import taps
from tests.stories.group.acts import gives_role, lists_roles
from tests.world import WIB, World


async def holders(world: World) -> list[int]:
    return [row["officer_id"] for row in await rows(world, "SELECT officer_id FROM appointment")]


async def test_a_role_is_given_listed_and_taken_back_by_a_button(world: World) -> None:
    await gives_role(world, "PPID")
    assert "Wati sekarang memegang peran: PPID" in world.group.last.text
    listed = await lists_roles(world)
    assert "Wati: PPID" in listed
    assert "Atasan PPID" in listed.split("Belum ditetapkan")[0]
    assert listed.split("Belum ditetapkan: ")[1].startswith("tidak ada")
    await taps(world, world.wati, "Cabut PPID: Wati")
    assert "hanya dapat dilakukan oleh: pimpinan, administrator grup" in world.wati.toast
    await taps(world, world.budi, "Cabut PPID: Wati")
    await taps(world, world.budi, "Ya, cabut")
    assert "Wati tidak lagi memegang peran: PPID" in world.group.last.text
    assert "Wati" not in await lists_roles(world)


async def test_a_named_officer_prepares_but_only_the_ppid_decides_and_sends(world: World) -> None:
    await world.files(world.sari)
    said = await writes(world, world.wati, "Saya siap.")
    await writes(world, world.budi, "/petugas", said)
    await world.begins_answer(world.budi)
    await taps(world, world.wati, "Jawaban resmi")
    await writes(world, world.wati, "Terlampir datanya.")
    await taps(world, world.wati, "Siap, lihat pratinjau")
    await taps(world, world.wati, "Ajukan ke PPID")
    await taps(world, world.wati, "📨 Kirim")
    assert "hanya dapat dilakukan oleh: PPID" in world.wati.toast
    assert not got(world.sari, "JAWABAN RESMI")
    await taps(world, world.budi, "📨 Kirim")
    assert got(world.sari, "Terlampir datanya.")
    [sent] = await rows(world, "SELECT officer_id FROM answer WHERE state = 'delivered'")
    assert sent["officer_id"] == world.budi.id
    await taps(world, world.budi, "Selesai")


async def test_an_acting_holder_ends_by_themselves_and_it_is_told_once_the_morning_after(
    world: World,
) -> None:
    await gives_role(world, "PPID", until="26 November 2026")
    named = shown(world, "sekarang memegang peran").text
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


async def test_an_acting_time_that_is_over_is_refused(world: World) -> None:
    await world.turn_to(datetime(2026, 12, 1, 9, tzinfo=WIB))
    await gives_role(world, "PPID", until="26 November 2026")
    assert "sudah lewat" in world.budi.toast
    assert world.wati.id not in await holders(world)
