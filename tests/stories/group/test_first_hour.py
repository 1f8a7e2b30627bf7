"""The first hour of an office of eight: from the binding to the first decision, tap by tap."""

from dataclasses import dataclass, field

import pytest

from tests.prelude import Person, World, got, rows, shown
from tests.stories.group.acts import first_command, unbound
from tests.uploads import strangers

MOST_TAPS, MOST_MESSAGES = 26, 4
OFFICERS = ("Agus", "Dewi", "Eko", "Fitri", "Gita", "Joko")


@dataclass
class Counted:
    """What people do with their thumbs, counted."""

    world: World
    taps: int = field(default=0)
    messages: int = field(default=0)

    async def taps_on(self, person: Person, label: str, words: str = "") -> None:
        """Tap the newest button of the group, or one on the newest message that holds words."""
        world = self.world
        on = shown(world, words) if words else None
        person.in_(world.group).presses(label, on=on)
        self.taps += 1
        await world.settle()

    async def replies(self, person: Person, words: str) -> None:
        """Answer the newest message of the group."""
        person.in_(self.world.group).replies(self.world.group.messages[-1], words)
        self.messages += 1
        await self.world.settle()

    async def hands_over(self, person: Person, name: str) -> None:
        """Send a file into the answer that somebody writes."""
        seat = person.in_(self.world.group)
        seat.sends_document(name, strangers.pdf(), reply_to=self.world.draft(person))
        self.messages += 1
        await self.world.settle()


@pytest.mark.journey
async def test_a_new_office_comes_to_its_first_decision_in_few_taps() -> None:
    async with unbound() as world:
        head = world.telegram.person("Hadi")
        six = [world.telegram.person(name) for name in OFFICERS]
        for person in (head, *six):
            world.group.add(person)
        world.group.add_bot()
        await world.settle()
        await world.after(world.budi.in_(world.group).says(await first_command(world)))
        for person in (world.wati, head, *six):
            person.in_(world.group).presses("Hadir", on=shown(world, "Siapa saja di grup ini"))
            await world.settle()
        assert "Hadi" in shown(world, "Siapa saja di grup ini").text
        counted = Counted(world)
        await appointed(counted)
        await practised(counted)
        await decided(counted)
        assert (counted.taps, counted.messages) <= (MOST_TAPS, MOST_MESSAGES)
        assert counted.messages <= MOST_MESSAGES


async def appointed(counted: Counted) -> None:
    world, budi = counted.world, counted.world.budi
    await counted.taps_on(budi, "Tetapkan peran", "Siapa saja di grup ini")
    for choice in ("PPID:", "Menetapkan", "Wati"):
        await counted.taps_on(budi, choice)
    await counted.replies(budi, "3/SDM.07.1-Kpt/3310/2026 tanggal 2 November 2026")
    await counted.replies(budi, "Wati Lestari, S.E., 19850101 201001 2 001")
    for choice in ("✔️ Tetapkan", "Orang lain dari surat ini", "Atasan", "Hadi"):
        await counted.taps_on(budi, choice)
    await counted.replies(budi, "Hadi Susanto, S.H., M.Si.; Sekretaris")
    for choice in ("✔️ Tetapkan", "Orang lain dari surat ini", "Pimpinan", "Hadi", "Hadi Susanto"):
        await counted.taps_on(budi, choice)
    await counted.taps_on(budi, "✔️ Tetapkan")
    await counted.taps_on(world.wati, "Tetapkan peran", "Siapa saja di grup ini")
    for choice in ("Petugas:", "Semua anggota", "✔️ Tetapkan"):
        await counted.taps_on(world.wati, choice)
    named = await rows(world, "SELECT * FROM appointment WHERE role = 'petugas'")
    assert len(named) == len(OFFICERS) + 3


async def practised(counted: Counted) -> None:
    world = counted.world
    await counted.taps_on(world.budi, "Latihan")
    for label in ("Jawaban resmi", "Semua diberikan", "Kirim ke pemohon"):
        await counted.taps_on(world.wati, label)
    assert "pemohon sekarang membaca" in world.group.last.text


async def decided(counted: Counted) -> None:
    world, wati = counted.world, counted.world.wati
    await world.files(world.sari)
    await counted.taps_on(wati, "Jawaban resmi", "Giliran:")
    await counted.taps_on(wati, "Semua diberikan")
    await counted.hands_over(wati, "dpt-per-kecamatan.pdf")
    await counted.taps_on(wati, "Siap, lihat pratinjau")
    await counted.taps_on(wati, "Kirim ke pemohon")
    await world.settle()
    assert got(world.sari, "JAWABAN RESMI")
