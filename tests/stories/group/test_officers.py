"""Who may speak for the office, and who may see who asks."""

import pytest

from tests.prelude import NIK, Person, World, got, rows, taps, writes
from tests.stories.acts import answers, files_and_writes, replies, resigns, seen_by_group
from tests.transport.looking import carried
from tests.world import ends_petugas, names_petugas

SHORT = "Sedang kami siapkan."


async def test_an_administrator_names_an_officer_and_ends_it(world: World) -> None:
    words = await files_and_writes(world)
    await writes(world, world.wati, "Saya siap.")
    await names_petugas(world, world.budi, "Wati")
    assert "Wati: petugas" in world.group.last.text
    await replies(world, world.wati, words, "Dari Wati")
    assert len(got(world.sari, "Dari Wati")) == 1

    await ends_petugas(world, world.budi, "Wati")
    await replies(world, world.wati, words, "Lagi dari Wati")
    assert got(world.sari, "Lagi dari Wati") == []


@pytest.mark.journey
async def test_the_ppid_names_a_petugas_from_the_list_of_roles_and_ends_it(
    world: World,
) -> None:
    await writes(world, world.wati, "Saya siap.")
    await names_petugas(world, world.budi, "Wati")
    assert "Wati: petugas" in world.group.last.text
    await ends_petugas(world, world.budi, "Wati")
    assert "Wati tidak lagi memegang peran: petugas" in world.group.last.text
    await writes(world, world.budi, "/peran")
    await taps(world, world.rina, "Tetapkan peran")
    assert "Hanya petugas" in world.rina.toast


async def test_leaving_is_noticed_by_a_bot_that_is_no_administrator(filed: World) -> None:
    await writes(filed, filed.wati, "Saya siap.")
    await names_petugas(filed, filed.budi, "Wati")
    filed.group.demote_bot()
    filed.group.remove(filed.wati)
    await filed.settle()
    await filed.after(filed.wati.starts("identitas_1"))
    assert "tidak ditemukan" in filed.wati.last.text


async def test_a_new_administrator_is_an_officer_and_an_old_one_no_longer(world: World) -> None:
    await resigns(world, world.budi)
    words = await files_and_writes(world)
    world.group.add(world.wati, administrator=True)
    world.group.add(world.budi, administrator=False)
    await world.settle()
    await replies(world, world.wati, words, "Dari Wati")
    await replies(world, world.budi, words, "Dari Budi")
    assert len(got(world.sari, "Dari Wati")) == 1
    assert got(world.sari, "Dari Budi") == []


async def test_an_administrator_whom_nobody_announced_is_found_out_by_trying(
    world: World,
) -> None:
    await resigns(world, world.budi)
    words = await files_and_writes(world)
    await rows(world, "UPDATE officer SET administrator = 0")
    await replies(world, world.budi, words, "Coba satu")
    await replies(world, world.budi, words, "Coba dua")
    assert got(world.sari, "Coba satu") == []
    assert len(got(world.sari, "Coba dua")) == 1


async def looks(world: World) -> list[str]:
    found = await rows(world, "SELECT actor FROM event WHERE name = 'identity-seen'")
    return [str(row["actor"]) for row in found]


def reads_identity(person: Person) -> bool:
    return any(NIK in message.text and message.protected for message in person.chat)


async def test_identity_is_shown_in_private_only_and_the_look_is_recorded(filed: World) -> None:
    await filed.after(filed.budi.starts())
    await filed.presses_in_group(filed.budi, "Data pemohon")
    assert reads_identity(filed.budi)
    assert await looks(filed) == [f"officer:{filed.budi.id}"]
    for detail in (NIK, "Sari", "Pemuda", "3456"):
        assert not seen_by_group(filed, detail)
    assert not any(NIK in text for text in await carried(filed, "outbox"))


async def test_another_group_gets_nothing_from_the_bot(world: World) -> None:
    other = world.telegram.group("Arisan")
    other.add(world.budi, administrator=True)
    await answers_nothing(world, other)
    assert all(message.from_bot is False for message in other.messages)
    assert not any("Arisan" in text for text in await carried(world, "inbox"))


async def answers_nothing(world: World, other: object) -> None:
    await world.files(world.sari)
    await answers(world, world.budi, SHORT)
    seat = world.budi.in_(other)  # type: ignore[arg-type]  # a group of its own
    said = seat.says("Halo semua")
    seat.says("/bantuan")
    await world.after(seat.replies(said, "/petugas"))
