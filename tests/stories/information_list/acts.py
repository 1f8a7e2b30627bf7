"""Acts around the list of public information, and entries for it."""

from bot.domain.law.list_entry import Category, Entry
from storage import list_entries
from tests.keeping import kept
from tests.stories.answers.acts import given
from tests.stories.filling import taps
from tests.world import World

BUDGET = Entry(
    "Laporan realisasi anggaran",
    "Penyerapan belanja per triwulan",
    Category.PERIODIC,
    made="Juli 2026",
    form="PDF",
    link="https://ppid.example/realisasi",
)
VOTERS = Entry(
    "Daftar pemilih tetap (DPT) Pemilu 2024 per kecamatan",
    "Rekapitulasi jumlah pemilih tiap desa",
    Category.ANYTIME,
)
OTHERS = (
    Entry("Rencana strategis", "Arah kebijakan lima tahun", Category.PERIODIC),
    Entry("Standar operasional prosedur", "Prosedur kerja", Category.PERIODIC),
    Entry("Berita acara rapat pleno", "Berita acara penetapan", Category.ANYTIME),
)
MAKE = "Jadikan entri daftar"
MADE = "Daftar pemilih tetap kecamatan"
OFFERED = (f"> {MADE}", "> Informasi tentang daftar", "> Setiap saat",
           *("> Lewati",) * 4)  # fmt: skip
WHERE = ("Tindakan lain", "Jawaban dan putusan")


@kept
async def opens_form(world: World) -> None:
    """Let Budi open the form of an entry that is made of what an answer gave."""
    await given(world)
    await taps(world, world.budi, *WHERE, MAKE)


async def lists_entries(world: World, *entries: Entry) -> list[int]:
    """Put entries on the list, shown; return their numbers."""
    async with world.desk.database.transaction() as tx:
        return [
            await list_entries.add_entry(tx, entry, "shown", None, None, world.clock.now())
            for entry in (*entries, *OTHERS)
        ]


async def uses(world: World) -> dict[str, int]:
    async with world.desk.database.transaction() as tx:
        rows = await tx.all("SELECT what, sum(times) AS n FROM list_use GROUP BY what")
    return {row["what"]: row["n"] for row in rows}


async def states(world: World) -> dict[str, str]:
    async with world.desk.database.transaction() as tx:
        return {one.entry.title: one.state for one in await list_entries.listed(tx)}


async def asks_list(world: World, words: str = "/dip") -> None:
    await world.after(world.budi.in_(world.group).says(words))
