"""Acts of officers who change the calendar of days off."""

from sandbox import Person
from tests.stories.filling import answers_form, taps
from tests.world import World, rows

ADD = ("Tambah hari libur", "4 Desember 2026", "Cuti bersama", "Cuti tambahan", "SKB 9/2026")
BUTTONS = {"Tambah hari libur", "Cabut hari libur", "Pindahkan", "Cuti bersama", "Libur nasional"}


def day_off(day: str) -> tuple[str, ...]:
    return ("Tambah hari libur", day, "Cuti bersama", "Cuti tambahan", "SKB 9/2026")


async def proposes(world: World, *turns: str) -> None:
    await world.after(world.budi.in_(world.group).says("/libur"))
    await taps(world, world.budi, "Ubah kalender")
    for words in turns:
        if words in BUTTONS:
            await taps(world, world.budi, words)
        else:
            await answers_form(world, world.budi, words)
    await taps(world, world.budi, "Lihat yang terkena")


async def changes(world: World, *turns: str) -> None:
    await proposes(world, *turns)
    await taps(world, world.budi, "Terapkan")


async def dates_of(world: World) -> tuple[str, str]:
    (case,) = await rows(world, "SELECT due_on, promised_on FROM cases")
    return case["due_on"], case["promised_on"] or case["due_on"]


async def asks_why(world: World, person: Person) -> str:
    await world.press(person, "Lihat permohonan ini", "Mengapa tanggal ini?")
    return person.last.text
