"""Acts of people who use their rights to data, and of officers who record incidents."""

from sandbox import Person
from tests.keeping import kept
from tests.letters.samples import text_of
from tests.stories.acts import prompt
from tests.stories.filling import answers_form, taps
from tests.walking import ADDRESS, NAME, walk_to
from tests.world import NIK, World

A_WRONG_FILE = (
    "Permohonan tertentu",
    "Berkas jawaban terkirim kepada orang lain karena salah pilih.",
    "001/2026",
    "Nama dan alamat.",
    "Berkas ditarik dan penerima menghapusnya.",
)
PHONE_FORMS = ("081234567890", "0812 3456 7890", "6281234567890")
SECRETS = (NIK, "3310 0141 0799 0001", NAME, "Wulandari", ADDRESS, "Pemuda 12", *PHONE_FORMS)
WANTED = (
    f"Saya {NAME}, NIK {NIK}, 3310 0141 0799 0001, {ADDRESS}, telepon 0812 3456 7890, "
    "surel sari@contoh.id, minta daftar pemilih"
)


async def asks_for_data(world: World, person: Person | None = None) -> str:
    """Ask for the file and return its words."""
    person = person or world.sari
    await world.talks(person, "/dataku", "> 📄")
    file = person.last.file
    assert file is not None
    assert person.last.protected
    return text_of(file.content)


async def fills_incident(world: World, scope: str, *words: str) -> None:
    """Answer the form of an incident; it is asked in General."""
    for text in ("23 November 2026, pukul 09.00 sampai 11.00", words[0]):
        await answers_incident(world, text)
    await taps(world, world.budi, scope)
    for text in words[1:]:
        await answers_incident(world, text)
    await taps(world, world.budi, "Lewati", "🚨 Catat")


async def answers_incident(world: World, text: str) -> None:
    await answers_form(world, world.budi, text)


async def begins_incident(world: World, noticed: str = "24/11/2026 09.30") -> None:
    await world.after(world.budi.in_(world.group).says("/insiden"))
    await taps(world, world.budi, "Catat insiden baru")
    await answers_incident(world, noticed)


@kept
async def a_whole_life(world: World) -> None:
    """File with identity in every free text, add to it, reply, look, answer."""
    await walk_to(world, "wanted")
    await world.talks(world.sari, WANTED, "> Sudah lengkap", f"Untuk {NAME}, {NIK}")
    await world.press(world.sari, "lewat percakapan ini", "Perorangan")
    await world.talks(world.sari, NAME, NIK, ADDRESS, "0812 3456 7890")
    await world.talks(world.sari, "> Kirim permohonan", WANTED)
    message = await world.say(world.sari, "sebentar")
    await world.after(world.sari.edits(message, f"ini NIK saya {NIK}, nama {NAME}"))
    await world.press(world.sari, "Tambahan untuk")
    world.sari.sends_document(f"KTP {NAME}.pdf", b"%PDF", f"ini KTP {NAME} {NIK}")
    await world.settle()
    await world.press(world.sari, "Tambahan untuk")
    await world.after(world.budi.starts())
    await world.presses_in_group(world.budi, "Data pemohon")
    world.budi.in_(world.group).replies(await prompt(world, world.budi), "Sedang dicari.")
    await world.replies_leave()


async def asks_right(world: World, right: str, person: Person | None = None) -> None:
    """Open the rights and press one."""
    person = person or world.sari
    await world.talks(person, "/privasi", f"> {right}")


async def asks_in_words(world: World, right: str, words: str) -> None:
    await asks_right(world, right)
    await world.talks(world.sari, words, "> Kirim")


async def asks_to_stop(world: World, right: str, words: str) -> None:
    """Ask by words for one of the rights behind "stop or restrict"."""
    await asks_right(world, "Hentikan")
    await world.talks(world.sari, f"> {right}", words, "> Kirim")


async def answers_right(world: World, choice: str, reasons: str = "", field: str = "") -> None:
    """Answer the newest request as the PPID, who is the administrator here."""
    await taps(world, world.budi, "Jawab", choice, *([field] if field else []))
    if reasons:
        await answers_form(world, world.budi, reasons)
    await taps(world, world.budi, "Kirim jawaban")
