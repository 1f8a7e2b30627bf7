"""Acts of people who follow the case of another."""

from sandbox import Person
from tests.keeping import kept
from tests.world import World


async def link_of(world: World, label: str) -> str:
    """Invite, and return what the link carries into the private chat."""
    await world.talks(world.sari, "/daftar", "> 001/PPID", "> Orang lain", f"> {label}")
    return world.sari.last.text.split("start=")[1].split()[0]


async def joins(world: World, person: Person, payload: str) -> None:
    await world.after(person.starts(payload))
    if "Setuju" in person.last.buttons:
        await world.press(person, "Setuju")
    await world.press(person, "Ya, saya ikut")


@kept
async def shared(world: World, label: str = "membaca, menambah") -> str:
    await world.files(world.sari)
    payload = await link_of(world, label)
    await joins(world, world.rina, payload)
    return payload
