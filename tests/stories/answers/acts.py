"""Acts of officers who answer: refusals, corrections, tests sent upward."""

from datetime import datetime

from sandbox import Person
from tests.keeping import kept
from tests.stories.acts import answers, shown, writes
from tests.stories.filling import asking, fills, form_text, hands_in, taps
from tests.uploads import strangers
from tests.world import WIB, World

CONSEQUENCE = "membukanya mengungkap rahasia pribadi calon"
REASONS = "Dokumen memuat hasil pemeriksaan kesehatan calon; membukanya melanggar hak pribadinya."
LATER = datetime(2026, 12, 14, 10, tzinfo=WIB)
WITHHELD = "Halaman 2 kami tutup karena memuat hasil kesehatan."


async def corrects(world: World, words: str, *files: str) -> str:
    """Fill in a correction and send it; return how the form wrote it out before."""
    await fills(world, world.budi, "> Tindakan lain", "> ✏️ Ralat", "> hanya membetulkan", words)
    for name in files:
        await hands_in(world, world.budi, name, strangers.pdf())
    await taps(world, world.budi, "Lanjut")
    look = asking(world).text
    await taps(world, world.budi, "Kirim ralat")
    return look


async def sends_upward(world: World) -> None:
    letter = ("130/HM.02-SD/3310/2026", "24 November 2026")
    await taps(world, world.budi, "Tindakan lain")
    await fills(world, world.budi, "> Uji konsekuensi ke atas", *letter, "> Catat")


@kept
async def lists_exemption(world: World, *, until: str = "selama diperlukan") -> None:
    """Put the health of candidates on the list as entry 1, as a decree of KPU RI says."""
    await writes(world, world.budi, "/dikecualikan", shown(world, "Giliran:"))
    await fills(world, world.budi, "> Catat penetapan", "> KPU RI", "Keputusan KPU 4/2026")
    await fills(world, world.budi, "2 Januari 2026")
    await fills(world, world.budi, f"Hasil pemeriksaan kesehatan calon; h; {CONSEQUENCE}; {until}")
    await hands_in(world, world.budi, "kep-4.pdf", strangers.pdf())
    await fills(world, world.budi, "> Lanjut", "> Simpan")


async def opens_exemption(
    world: World, officer: Person | None = None, confirm: str = "> Ya, buka"
) -> None:
    """Say by which decree entry 1 is open, where the list was just shown."""
    steps = ("> Buka 1", "Keputusan KPU 805/2026", "24 November 2026", confirm)
    await fills(world, officer or world.budi, *steps)


async def refuses(world: World) -> None:
    """Refuse the newest case as a careful PPID does."""
    await taps(world, world.budi, "Jawaban resmi", "Keputusan lain", "Ditolak", "1. Hasil")
    await fills(world, world.budi, "> Tidak keduanya", "Calon tidak menyetujui.", REASONS)
    await fills(world, world.budi, "> Ditulis di sini", "> lanjut ke jawaban")


async def sends_refusal(world: World) -> None:
    """Write the words of the answer and send them."""
    await writes(world, world.budi, "Dengan hormat, permohonan ditolak.")
    await taps(world, world.budi, "Siap, lihat pratinjau", "Kirim ke pemohon")


@kept
async def given(world: World) -> None:
    """Give everything on 24 November, and let it become 14 December."""
    await world.files(world.sari)
    await lists_exemption(world)
    await answers(world, world.budi, "Jumlahnya 47.100.")
    await world.turn_to(LATER)


async def withholds(
    world: World, *files: str, left: str = "sebagian tetap", beside: bool = False
) -> None:
    """Fill in a correction that takes something away, `beside` a colleague's, and send it."""
    await taps(world, world.budi, "Tindakan lain", "✏️ Ralat")
    assert "menarik atau menutup sesuatu yang sudah diberikan" in world.group.last.text
    anew = ("> Mulai dari awal",) if beside else ()
    await fills(world, world.budi, "> Ya, menarik", *anew, WITHHELD)
    for name in files:
        await hands_in(world, world.budi, name, strangers.pdf())
    await fills(world, world.budi, "> Lanjut", f"> {left}", "> 1. Hasil", "> Tidak keduanya")
    await fills(world, world.budi, "Calon tidak menyetujui.", REASONS)
    assert "Waktu keberatannya dihitung sejak" in form_text(world, world.budi)
    await taps(world, world.budi, "Kirim ralat")
