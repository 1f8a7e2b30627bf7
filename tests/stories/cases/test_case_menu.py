"""The menu of a case: grouped, edited in place, gone when it is over."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.actions.cases.menu_pages import MOST_BUTTONS
from storage import people as officers
from tests.prelude import Person, Role, SandboxMessage, World, opened, shown
from tests.world import appoints, named


async def fresh(world: World) -> None:
    await world.files(world.sari)


async def taken(world: World) -> None:
    await fresh(world)
    await world.presses_in_group(world.budi, "Saya tangani")


async def answered(world: World) -> None:
    await fresh(world)
    await world.answers_officially(world.budi)


async def closed(world: World) -> None:
    await answered(world)
    await world.presses_in_group(world.budi, "Selesai")


async def opens(world: World, officer: Person) -> SandboxMessage:
    await world.presses_in_group(officer, "Tindakan lain")
    return world.group.last


async def pages(world: World, officer: Person) -> dict[str, list[str]]:
    """Return the acts on each page of the menu as this officer sees them, and close it."""
    menu, found = await opens(world, officer), {}
    assert menu.buttons[-1] == "✖️ Tutup"
    for group in menu.buttons[:-1]:
        await world.presses_in_group(officer, group)
        assert len(menu.buttons) <= MOST_BUTTONS
        assert menu.buttons[-2:] == ["◀️ Kembali", "✖️ Tutup"]
        found[group] = menu.buttons[:-2]
        await world.presses_in_group(officer, "Kembali")
    await world.presses_in_group(officer, "Tutup")
    assert menu.deleted
    return found


async def holds(world: World, role: Role) -> None:
    async with world.desk.database.transaction() as tx:
        await appoints(world.desk, tx, named(world.wati.id, role))


async def joins(world: World, name: str, role: Role) -> Person:
    """Let somebody come into the group and hold a role."""
    person = world.telegram.person(name)
    world.group.add(person)
    async with world.desk.database.transaction() as tx:
        await officers.record_member(tx, person.id, name, world.clock.now())
        await appoints(world.desk, tx, named(person.id, role))
    await world.settle()
    return person


LIVES = (fresh, taken, answered, closed)


@pytest.mark.parametrize("life", LIVES)
async def test_each_page_fits_a_screen_and_nothing_is_left_of_a_closed_menu(
    life: Callable[[World], Awaitable[None]],
) -> None:
    async with opened() as world:
        await life(world)
        for role in (Role.PETUGAS, Role.PPID, Role.ATASAN):
            person = await joins(world, f"Pejabat {role}", role)
            before = [message.id for message in world.group.messages]
            found = await pages(world, person)
            assert 0 < len(found) < MOST_BUTTONS, role
            assert all(found.values()), role
            assert [message.id for message in world.group.messages] == before, role


async def test_a_page_shows_only_what_the_law_and_the_role_allow_now(world: World) -> None:
    await holds(world, Role.ATASAN)
    await fresh(world)
    acts = [act for page in (await pages(world, world.budi)).values() for act in page]
    assert any("Perpanjang" in act for act in acts)
    assert not any("Ralat" in act for act in acts)
    seen = [act for page in (await pages(world, world.wati)).values() for act in page]
    assert set(seen) < set(acts)
    await world.answers_officially(world.budi)
    later = [act for page in (await pages(world, world.budi)).values() for act in page]
    assert not any("Perpanjang" in act for act in later)
    assert any("Ralat" in act for act in later)


async def test_what_an_act_shows_comes_in_place_of_the_menu(world: World) -> None:
    await fresh(world)
    menu = await opens(world, world.budi)
    await world.presses_in_group(world.budi, "Riwayat lengkap")
    assert menu.deleted
    assert shown(world, "Riwayat permohonan")
    menu = await opens(world, world.budi)
    await world.presses_in_group(world.budi, "Perpanjang waktu")
    assert not menu.deleted
    assert "Mengapa" in menu.text


@pytest.mark.journey
async def test_a_list_below_the_menu_is_shown_in_place_and_leads_back(world: World) -> None:
    await joins(world, "Rudi", Role.PETUGAS)
    await fresh(world)
    menu = await opens(world, world.budi)
    await world.presses_in_group(world.budi, "Alihkan ke petugas lain")
    assert "Rudi" in menu.buttons
    await world.presses_in_group(world.budi, "Kembali")
    assert any("Alihkan ke petugas lain" in label for label in menu.buttons)
    assert world.group.last is menu


async def test_many_officers_come_on_pages(world: World) -> None:
    for number in range(9):
        await joins(world, f"Petugas {number}", Role.PETUGAS)
    await fresh(world)
    menu = await opens(world, world.budi)
    await world.presses_in_group(world.budi, "Alihkan ke petugas lain")
    names: list[str] = []
    while True:
        assert len(menu.buttons) <= MOST_BUTTONS
        names += [label for label in menu.buttons if label.startswith("Petugas")]
        if "Lagi ▶️" not in menu.buttons:
            break
        await world.presses_in_group(world.budi, "Lagi")
    assert names == [f"Petugas {number}" for number in range(9)]
    await world.presses_in_group(world.budi, "Kembali")
    assert "Petugas 4" in menu.buttons


async def test_another_officer_may_use_the_menu_and_sees_their_own_page(world: World) -> None:
    await holds(world, Role.ATASAN)
    await fresh(world)
    menu = await opens(world, world.budi)
    await world.presses_in_group(world.wati, "Petugas dan unit")
    assert menu.buttons[-1] == "✖️ Tutup"
    assert not any("Alihkan" in label for label in menu.buttons)


async def test_an_open_menu_loses_what_became_impossible(world: World) -> None:
    await fresh(world)
    menu = await opens(world, world.budi)
    await world.presses_in_group(world.budi, "Waktu dan kelengkapan")
    assert any("Perpanjang" in label for label in menu.buttons)
    await world.answers_officially(world.budi)
    assert menu.buttons == ["◀️ Kembali", "✖️ Tutup"]


async def test_a_menu_that_is_too_old_to_be_removed_loses_its_buttons(world: World) -> None:
    await fresh(world)
    menu = await opens(world, world.budi)
    world.clock.turn(timedelta(hours=49))
    await world.presses_in_group(world.budi, "Tutup")
    assert menu.buttons == []
    assert not menu.deleted


async def test_after_the_answer_no_earlier_message_of_the_case_has_a_dead_button(
    world: World,
) -> None:
    await fresh(world)
    await world.presses_in_group(world.budi, "Jawaban resmi")
    asked = world.group.last
    assert any("Semua diberikan" in label for label in asked.buttons)
    await world.answers_officially(world.budi)
    dead = ("Semua diberikan", "Kirim ke pemohon", "Siap, lihat", "Saya tangani")
    left = [label for message in world.group.messages for label in message.buttons]
    assert [label for label in left if label.startswith(dead)] == []
    assert asked.deleted


async def test_a_message_that_arrives_when_all_is_over_has_no_live_buttons(world: World) -> None:
    await fresh(world)
    await world.press(world.sari, "Lihat permohonan ini", "Cabut permohonan")
    world.budi.in_(world.group).presses("Jawaban resmi")
    await world.press(world.sari, "Ya, cabut")
    asked = [m for m in world.group.messages if "Apa keputusan" in m.text]
    assert [m.deleted for m in asked] in ([], [True])
