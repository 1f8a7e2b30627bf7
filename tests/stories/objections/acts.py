"""Acts of who objects, and who judges."""

from bot.domain.people.role_permissions import Holder, Role
from sandbox import SandboxMessage
from storage import people
from tests.keeping import kept
from tests.stories.acts import answers, got
from tests.stories.filling import fills, taps
from tests.world import World, appoints, named, rows

UPHELD = "Lampiran itu memuat data pribadi orang lain."

EVIDENCE = "Surat 12/KEB/2026, resi P2611300001"
REASON = "Pemohon memblokir bot, jadi dikirim lewat pos."
ENCLOSED = "Lampiran keberatan 001"
FACTS = "Yang saya terima hanya ringkasannya, tanpa lampiran apa pun."


@kept
async def upheld(world: World) -> None:
    await contested(world)
    await judges(world, "Menguatkan", UPHELD)


async def opens_own(world: World) -> None:
    """Open the only objection from "my requests", as Sari."""
    await world.talks(world.sari, "/daftar", "> 001/KEBERATAN")


@kept
async def contested(world: World) -> None:
    """Let Wati be the Atasan, and Sari object to her answer."""
    await seat(world, Role.ATASAN)
    await answered(world)
    await objects(world, "d. Tidak sesuai")


async def window(world: World) -> list[str]:
    """Return the last days that the notes before the way to the Commission closes name."""
    waiting = await rows(
        world, "SELECT key FROM reminder WHERE state = 'waiting' AND kind = 'dispute_right'"
    )
    return sorted({row["key"].split(":")[2] for row in waiting})


async def posts(world: World, when: str, button: str = "Sudah, lebih awal") -> None:
    """Let the superior say that the answer was posted on a day; see `is_received`."""
    await fills(world, world.wati, f"> {button}", "> Pos", when, EVIDENCE, "> Catat penyampaian")


async def is_received(world: World, when: str) -> None:
    await posts(world, when, "Sudah diterima pemohon")


def not_sent(world: World) -> None:
    """Let Telegram refuse the next message to Sari, though she is there."""
    why = "Bad Request: no"
    world.telegram.faults.fail(
        "sendMessage", chat=world.sari.id, status=400, description=why, times=1
    )


async def objects_without_a_case(world: World) -> None:
    """Let Rina object to what was never published."""
    await world.after(world.rina.starts())
    await world.press(world.rina, "Ajukan keberatan", "Setuju")
    await world.talks(world.rina, "Laporan keuangan tahun 2025", FACTS, "Penelitian skripsi")
    await world.press(world.rina, "Perorangan")
    for words in ("Rina Lestari", "3310014107990001", "Jl. Pemuda 12, Klaten", "0812 3456 7890"):
        await world.say(world.rina, words)
    await world.press(world.rina, "Kirim keberatan")


async def begins_objection(world: World) -> None:
    """Begin Sari's objection to her answered request, up to "what happened?"."""
    await answered(world)
    await world.press(world.sari, "Ajukan keberatan", "d. Tidak sesuai")


def enclosed(world: World) -> list[SandboxMessage]:
    return [message for message in world.group.messages if ENCLOSED in message.text]


async def seat(world: World, role: Role) -> None:
    """Give Wati a role."""
    async with world.desk.database.transaction() as tx:
        await people.record_member(tx, world.wati.id, "Wati", world.clock.now())
        for held in (Role.PETUGAS, role):
            who = named(world.wati.id, held, holder=Holder("Ratna Dewi, S.H."))
            await appoints(world.desk, tx, who)


@kept
async def objects(world: World, ground: str, words: str = FACTS) -> str:
    """Object to the newest case from its story; return the receipt."""
    await world.press(world.sari, "Ajukan keberatan")
    if "Permohonan saya" in str(world.sari.last.buttons) and "about" in world.sari.last.text:
        await world.press(world.sari, "Permohonan saya")
    await world.talks(world.sari, f"> {ground}", words, "> Kirim keberatan")
    return got(world.sari, "TANDA BUKTI PENERIMAAN KEBERATAN")[-1].text


@kept
async def answered(world: World) -> None:
    await world.files(world.sari)
    await answers(world, world.budi, "Terlampir datanya.")


async def judges(world: World, outcome: str, *words: str) -> None:
    """Answer the newest objection as Wati."""
    await taps(world, world.wati, "Tanggapi keberatan", outcome)
    await fills(world, world.wati, *words)
    await taps(world, world.wati, "Lanjut", "Kirim ke pemohon")
