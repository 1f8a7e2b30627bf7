"""Acts of setting up a group, of giving roles in it, and of forms in it."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, redirect_stdout
from io import StringIO
from pathlib import Path

from bot.desk.turn import Desk
from bot.desk_opening import print_binding_code
from sandbox import Group, LocalTelegram, SandboxMessage
from tests.keeping import kept
from tests.stories.acts import shown
from tests.stories.filling import asking, fills, taps
from tests.turned_clock import TurnedClock
from tests.world import TUESDAY, World, rows, running

GROUND = "Dokumen tersimpan di arsip kecamatan."

ORDER = "45/SDM.07.1-SP/3310/2026 tanggal 23 November 2026"


@kept
async def opens_extension(world: World) -> SandboxMessage:
    """Open an extension up to its reasons; return the message that asks for them."""
    await taps(world, world.budi, "Tindakan lain", "Perpanjang waktu", "Belum dikuasai")
    return asking(world)


@asynccontextmanager
async def unbound(path: Path | None = None) -> AsyncIterator[World]:
    """A desk that has no group yet; the group has no bot yet."""
    clock = TurnedClock(TUESDAY)
    telegram = LocalTelegram(clock)
    group = telegram.forum("Petugas PPID", bot=False)
    people = [telegram.person(name) for name in ("Sari", "Rina", "Budi", "Wati")]
    group.add(people[2], administrator=True)
    group.add(people[3])
    async with running(telegram, clock, None, path) as parts:
        yield World(clock, telegram, group, parts, *people)


def told(group: Group, words: str) -> list[str]:
    return [m.text for m in group.messages if m.from_bot and words in m.text]


async def types(world: World, who: str, words: str, group: Group | None = None) -> None:
    person = {"budi": world.budi, "wati": world.wati, "rina": world.rina}[who]
    await world.after(person.in_(group or world.group).says(words))


async def printed(desk: Desk) -> str:
    """Return what the start of a desk prints on the operator's screen."""
    with redirect_stdout(StringIO()) as screen:
        await print_binding_code(desk)
    return screen.getvalue()


async def first_command(world: World) -> str:
    """Return the command that binds the first group, as the start prints it."""
    found = re.search(r"/pasang \d{4} \d{4}", await printed(world.desk))
    assert found
    return found[0]


async def bound_to(world: World) -> int | None:
    found = await rows(world, "SELECT value FROM desk_state WHERE name = 'group_id'")
    return int(found[0]["value"]) if found and found[0]["value"] else None


async def gives_role(world: World, role: str, *, until: str = "") -> None:
    """Let Budi give Wati an office, for good or as acting holder until a day."""
    await world.after(world.wati.in_(world.group).says("Saya siap."))
    await world.after(world.budi.in_(world.group).says("/peran"))
    kind = "Plh. atau Plt." if until else "Menetapkan"
    await taps(world, world.budi, "Tetapkan peran", f"{role}:", kind, "Wati")
    if until:
        await fills(world, world.budi, "24 November 2026", until)
    await fills(world, world.budi, ORDER, "Wati Lestari, S.E.", "> ✔️ Tetapkan")


async def lists_roles(world: World) -> str:
    await world.after(world.budi.in_(world.group).says("/peran"))
    return shown(world, "Peran di kantor ini").text
