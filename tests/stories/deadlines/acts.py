"""Acts that move legal dates: completions and election stages."""

from datetime import datetime

from tests.keeping import kept
from tests.stories.filling import fills, taps
from tests.world import World

BASIS = "Keputusan PPID 3/2026"


async def completes(world: World, sent: datetime, confirmed: datetime | None = None) -> None:
    """Send what is missing, and let an officer find it complete, perhaps on a later day."""
    await world.turn_to(sent)
    await world.say(world.sari, "Datanya tahun 2024.")
    if confirmed is not None:
        await world.turn_to(confirmed)
    await taps(world, world.budi, "Lengkap")


@kept
async def enters_a_stage(
    world: World, first: str = "23 November 2026", last: str = "31 Januari 2027"
) -> None:
    await world.after(world.budi.in_(world.group).says("/tahapan"))
    await taps(world, world.budi, "Tambah tahapan")
    await fills(world, world.budi, "Pencalonan Bupati", first, last, "PKPU 8/2026", "> Simpan")
