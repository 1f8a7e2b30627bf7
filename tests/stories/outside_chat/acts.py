"""Acts at the counter, by post and with a PIN."""

import re

from sandbox import Person
from tests.keeping import kept
from tests.stories.filling import fills, taps
from tests.uploads import strangers
from tests.walking import ADDRESS, NAME, PHONE, WANTED
from tests.world import NIK, World

EVIDENCE = "Surat 125/HM.02-SD/3310/2026, resi P2611240001"
REASON = "Pemohon memblokir bot, jadi jawaban dikirim lewat pos."


def pin_of(world: World) -> str:
    """Return the PIN that stands on the newest slip, or was made anew."""
    said = [pin[0] for m in world.budi.chat if (pin := re.search(r"\b\d{6}\b", m.text))]
    assert said
    return said[-1]


async def new_pin(world: World) -> str:
    """Let the officer make a new PIN; it is read in the officer's private chat."""
    await world.presses_in_group(world.budi, "Tindakan lain", "PIN baru untuk pemohon")
    return pin_of(world)


async def claims(world: World, person: Person, pin: str, number: str = "1/2026") -> None:
    """Ask for a case as somebody does who was never here before and opens the receipt's QR."""
    await world.after(person.starts(f"status_{number.replace('/', '-')}"))
    await world.say(person, pin)
    if any("Ikuti di" in label for label in person.last.buttons):
        await world.press(person, "Ikuti di")
    if "Setuju" in person.last.buttons:
        await world.press(person, "Setuju")


@kept
async def enters(
    world: World,
    officer: Person,
    *,
    way: str = "Surat",
    when: str = "24/11/2026 09.30",
    voice: bool = False,
    document: str = "",
) -> None:
    """Enter a request as an officer does from paper, in the private chat."""
    await world.talks(officer, "/terima", f"> {way}", when, "Agenda masuk 412/2026")
    if "Mengapa baru dicatat" in officer.last.text:
        await world.say(officer, "Surat baru diteruskan oleh sekretariat pagi ini.")
    await world.talks(officer, "> Tanda tangan di kertas", WANTED)
    if voice:
        officer.sends_voice()
    if document:
        officer.sends_document(document, strangers.pdf())
    await world.settle()
    await world.talks(officer, "> Sudah lengkap", "Penelitian skripsi", "> Mendapat salinan")
    await world.talks(officer, "> Kertas", "> Pos", "> Perorangan", NAME, NIK, ADDRESS, PHONE)
    await world.press(officer, "Kirim permohonan")


async def begins_act(world: World, act: str) -> None:
    """Say which act was done outside."""
    await taps(world, world.budi, "Tindakan lain", "Dilakukan di luar obrolan", act)


async def proves_act(world: World) -> None:
    """Say what proves the act and why it is recorded now."""
    await fills(world, world.budi, EVIDENCE, REASON, "> Catat")


async def records_answer(
    world: World, *, when: str, outcome: str | None = "Dikabulkan seluruhnya"
) -> None:
    """Record an official answer; without an outcome it is the one that was decided here."""
    await begins_act(world, "Jawaban resmi")
    await fills(world, world.budi, "> Pos", when)
    if outcome is not None:
        await taps(world, world.budi, outcome)
    await proves_act(world)


async def is_received(world: World, at: str) -> None:
    """Let Budi record the receipt of what was posted."""
    await taps(world, world.budi, "Sudah diterima pemohon", "Pos")
    await fills(world, world.budi, at, "Tanda terima P2611240001", "> Catat penyampaian")
