"""An office in which one drafts and another signs: Joko is petugas, Wati the PPID."""

from bot.domain.role_permissions import Grant, Role
from bot.sandbox import Person, SandboxMessage
from storage import people as officers
from storage import role_holders
from tests.keeping import kept
from tests.stories.acts import shown
from tests.stories.filling import answers_form, taps
from tests.world import World

REASONS = "Dokumen tersimpan di arsip kecamatan."
HANDED_UP = "Untuk PPID"


async def holds(world: World, name: str, role: Role, **more: object) -> Person:
    """Let somebody join the group and hold a role instead of Budi, who began with every office."""
    person = world.telegram.person(name)
    world.group.add(person)
    async with world.desk.database.transaction() as tx:
        await officers.see_officer(tx, person.id, name, world.clock.now())
        await role_holders.revoke(tx, world.budi.id, role, world.clock.now())
        grant = Grant(person.id, role, decree_id=1, **more)  # type: ignore[arg-type]
        await role_holders.grant(tx, grant, world.budi.id, world.clock.now())
    return person


async def loses(world: World, person: Person, role: Role) -> None:
    async with world.desk.database.transaction() as tx:
        assert await role_holders.revoke(tx, person.id, role, world.clock.now())


@kept
async def staffed(world: World) -> tuple[Person, Person]:
    """Return (petugas, PPID) of an office with one of each."""
    return await holds(world, "Joko", Role.PETUGAS), await holds(world, "Siti", Role.PPID)


async def drafts_extension(world: World, drafter: Person, reasons: str = REASONS) -> SandboxMessage:
    """Fill in an extension and hand it up; return the message that waits for the signature."""
    await taps(world, drafter, "Tindakan lain")
    await taps(world, drafter, "Perpanjang waktu")
    await taps(world, drafter, "Belum dikuasai")
    await answers_form(world, drafter, reasons)
    await taps(world, drafter, "Ajukan ke PPID")
    return shown(world, HANDED_UP)
