"""Acts around requests: what is missing, more time, and filing for somebody else."""

from datetime import datetime

from sandbox import Person
from tests.keeping import kept
from tests.stories.filling import answers_form, fills, taps
from tests.walking import ADDRESS, PHONE, WANTED
from tests.world import NIK, WIB, World

MOTHER, KUASA = "Suparmi Wiryorejo", "Bagas Prakosa"
LETTER = (MOTHER, NIK, KUASA, "3 November 2026")


async def begins_for_another(
    world: World, person: Person, kind: str = "Saya mewakili orang lain"
) -> None:
    """Fill the form up to the question of who is represented, and how."""
    await world.say(person, "/permohonan")
    if "Setuju" in person.last.buttons:
        await world.press(person, "Setuju")
    await world.talks(person, WANTED, "> Sudah lengkap", "Bahan gugatan", "> lewat percakapan ini")
    await world.press(person, kind)


@kept
async def files_by_letter(
    world: World, person: Person, until: str = "", covers: str = "Permohonan, keberatan"
) -> None:
    """File as an advocate does; without `until` the letter holds until all is finished."""
    await begins_for_another(world, person)
    await world.press(person, "Dengan surat kuasa")
    await world.talks(person, *LETTER)
    await (world.say(person, until) if until else world.press(person, "Sampai selesai"))
    await world.talks(person, f"> {covers}", ADDRESS, PHONE, "> Kirim permohonan")


async def objects_to_newest(world: World, person: Person) -> None:
    """Press the button below the newest request, and object as far as one can."""
    await world.talks(person, "/daftar", "> 001/PPID", "> Ajukan keberatan")
    if "d. Tidak sesuai" in str(person.last.buttons):
        await world.press(person, "d. Tidak sesuai")
        await world.say(person, "Yang kami terima hanya ringkasannya, tanpa lampiran.")
        await world.press(person, "Kirim keberatan")


def said_last(person: Person) -> str:
    """Return what a person was told last, in the chat or in a pop-up."""
    return f"{person.toast}\n{person.last.text}"


async def enters_for_a_kuasa(world: World, officer: Person) -> None:
    """Enter at the counter what an advocate brought on paper."""
    await world.talks(officer, "/terima", "> Surat", "24/11/2026 09.30", "Agenda masuk 412/2026")
    await world.talks(officer, "> Tanda tangan di kertas", WANTED, "> Sudah lengkap")
    await world.say(officer, "Bahan gugatan")
    for label in ("Mendapat salinan", "Kertas", "Pos", "Saya mewakili", "Dengan surat kuasa"):
        await world.press(officer, label)
    await world.talks(officer, *LETTER)
    await world.talks(officer, "30 November 2026", "> Permohonan, keberatan", ADDRESS, PHONE)
    await world.press(officer, "Kirim permohonan")


def at(month: int, day: int, hour: int = 10, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=WIB)


@kept
async def lists_missing(world: World, more: str = "") -> None:
    """List what is missing in the newest request: a copy of the identity, perhaps more."""
    await taps(world, world.budi, "Tindakan lain", "Minta kelengkapan", "Salinan identitas")
    if more:
        await answers_form(world, world.budi, more)
    else:
        await taps(world, world.budi, "Tidak ada lagi")
    await taps(world, world.budi, "Kirim ke pemohon")


async def closed(world: World) -> None:
    """File, list, wait in vain, and close the request as not processed."""
    await world.files(world.sari)
    await lists_missing(world)
    await world.turn_to(at(11, 30))
    await taps(world, world.budi, "Tidak diproses", "Ya, tidak diproses")


async def extends(world: World, reasons: str = "Dokumen tersimpan di arsip kecamatan.") -> None:
    steps = ("> Tindakan lain", "> Perpanjang waktu", "> Belum dikuasai")
    await fills(world, world.budi, *steps, reasons)
    await taps(world, world.budi, "beri tahu pemohon")
