"""An office in which one drafts and another signs: Joko is petugas, Wati the PPID."""

from bot.domain.people.role_permissions import Role
from sandbox import Person, SandboxMessage
from storage import people as officers
from tests.keeping import kept
from tests.letters.samples import text_of
from tests.stories.acts import shown, writes
from tests.stories.filling import answers_form, fills, hands_in, taps
from tests.uploads.strangers import pdf
from tests.world import World, appoints, named, revokes

REASONS = "Dokumen tersimpan di arsip kecamatan."
HANDED_UP = "Untuk PPID"


async def holds(world: World, name: str, role: Role, **more: object) -> Person:
    """Let somebody join the group and hold a role instead of Budi, who began with every office."""
    person = world.telegram.person(name)
    world.group.add(person)
    async with world.desk.database.transaction() as tx:
        await officers.record_member(tx, person.id, name, world.clock.now())
        await revokes(world.desk, tx, world.budi.id, role)
        grant = named(person.id, role, **more)
        await appoints(world.desk, tx, grant)
    return person


async def loses(world: World, person: Person, role: Role) -> None:
    async with world.desk.database.transaction() as tx:
        assert await revokes(world.desk, tx, person.id, role)


@kept
async def staffed(world: World) -> tuple[Person, Person]:
    """Return (petugas, PPID) of an office with one of each."""
    return await holds(world, "Joko", Role.PETUGAS), await holds(world, "Siti", Role.PPID)


async def drafts_extension(world: World, drafter: Person, reasons: str = REASONS) -> SandboxMessage:
    """Fill in an extension and hand it up; return the message that waits for the signature."""
    await taps(world, drafter, "Tindakan lain", "Perpanjang waktu", "Belum dikuasai")
    await fills(world, drafter, reasons, "> Ajukan ke PPID")
    return shown(world, HANDED_UP)


async def writes_answer(world: World, officer: Person, *words: str) -> list[SandboxMessage]:
    """Grant all that was asked and write the words, up to the preview."""
    await world.begins_answer(officer)
    written = [await writes(world, officer, text) for text in words]
    await taps(world, officer, "Siap, lihat pratinjau")
    return written


async def hands_up(world: World, officer: Person, *words: str) -> SandboxMessage:
    """Draft an answer that grants all, and hand it up; return the message that waits."""
    await writes_answer(world, officer, *words)
    await taps(world, officer, "Ajukan ke PPID")
    return shown(world, HANDED_UP)


PRINT = "Sudah ditandatangani di kertas"
MINE = "Benar, tanda tangan saya"
SCAN = pdf()


async def prints(world: World, officer: Person, on: SandboxMessage | None = None) -> str:
    """Print the sheet, from a message or the newest that offers it; return its words."""
    if on is None:
        await taps(world, officer, PRINT)
    else:
        await world.after(officer.in_(world.group).presses(PRINT, on=on))
    file = [m.file for m in world.group.messages if m.file and "Lembar" in m.file.name][-1]
    assert file is not None
    return text_of(file.content)


async def sends_scan(world: World, officer: Person, signer: str, when: str = "> Hari ini") -> None:
    """Say who signed, send the scan, and say on which day."""
    await taps(world, officer, signer)
    await hands_in(world, officer, "scan.pdf", SCAN)
    await taps(world, officer, "Lanjut")
    if when.startswith("> "):
        await taps(world, officer, when[2:])
    else:
        await answers_form(world, officer, when)
