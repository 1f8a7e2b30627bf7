"""Acts of who records what the Commission says, and two disputes played from the request on.

In one a refusal is confirmed, in the other one is overturned and ruled on.
"""

from datetime import datetime

from bot.domain.people.role_permissions import Holder, Role
from sandbox import Person
from tests.keeping import kept
from tests.stories.acts import shown, writes
from tests.stories.answers.acts import lists_exemption
from tests.stories.filling import fills, form_text, hands_in, taps
from tests.stories.objections.acts import judges, objects, upheld
from tests.stories.submissions.drafting import holds
from tests.uploads import strangers
from tests.world import NIK, WIB, World

OPENED = "Nomor rekening dapat disalahgunakan untuk penipuan."
REASON = "Laporan yang diminta memuat nomor rekening calon."
UPHOLDS = "Nomor rekening bukan informasi yang menyangkut jabatan publik."
OVERTURNS = "Lampiran tanpa data kesehatan dapat diberikan."
TYPED = f"Laporan rekening calon. Saya Sari, NIK {NIK}, hp 0812 3456 7890."
HANDED = strangers.pdf()
PARTICIPANT = "Suparman"


async def records_dispute(world: World, *steps: str) -> None:
    await fills(world, world.budi, "> Catat sengketa", *steps)
    if "berkas putusan" in form_text(world, world.budi):
        await hands_in(world, world.budi, "putusan.pdf", strangers.pdf())
        await taps(world, world.budi, "Lanjut")
    await taps(world, world.budi, "✔️ Catat")


@kept
async def ruled(
    world: World, orders: str = "Beri seluruhnya", until: str = "9 Desember 2026"
) -> None:
    """Record on Thursday, 26 November, a ruling that was received the day before."""
    await upheld(world)
    await world.turn_to(datetime(2026, 11, 26, 9, 30, tzinfo=WIB))
    ruling = ("> Putusan Komisi Informasi", "25 November 2026", f"> {orders}", until)
    await records_dispute(world, *ruling, "> Tanpa catatan")


async def names_with_scan(world: World, name: str, role: Role, legal: str) -> Person:
    """Let somebody hold an office instead of Budi, by a decree whose scan is handed in."""
    return await holds(world, name, role, holder=Holder(legal, position=f"Jabatan {name}"))


async def hands_in_decree(world: World) -> None:
    """Hand in the scan of the decree by which the office began."""
    world.budi.starts()
    await writes(world, world.budi, "/peran")
    await taps(world, world.budi, "Pindaian SK")
    await hands_in(world, world.budi, "sk.pdf", HANDED)
    await taps(world, world.budi, "Selesai")


@kept
async def refused_and_confirmed(world: World) -> tuple[Person, Person]:
    """Test, refuse, object and confirm: PPID, head and superior are three people."""
    await hands_in_decree(world)
    siti = await names_with_scan(world, "Siti", Role.PPID, "Siti Aminah, S.H.")
    hadi = await names_with_scan(world, "Hadi", Role.HEAD, "Hadi Prasetyo, M.Si.")
    ratna = await names_with_scan(world, "Ratna", Role.ATASAN, "Ratna Dewi, S.H.")
    await world.files(world.sari, TYPED)
    await writes(world, siti, "/dikecualikan", shown(world, "Giliran:"))
    await taps(world, siti, "Uji konsekuensi")
    await fills(world, siti, "Nomor rekening calon", "j UU 27/2022 Pasal 65", OPENED)
    await fills(world, siti, "Publik tetap dapat memeriksa laporan dana kampanye.")
    await fills(world, siti, f"Siti Aminah (PPID), {PARTICIPANT} (Kasubbag Hukum)")
    await fills(world, siti, "> Dikecualikan 5", "> Ajukan ke pimpinan")
    await taps(world, hadi, "Kirim")
    await taps(world, siti, "Jawaban resmi")
    await fills(world, siti, "> Keputusan lain", "> Ditolak", "> 1. Nomor rekening calon (j)")
    await fills(world, siti, "> Tidak keduanya", "Bukan data jabatan publik.", REASON)
    await fills(world, siti, "> Ditulis di sini", "> lanjut ke jawaban")
    await writes(world, siti, "Permohonan ditolak.")
    await taps(world, siti, "Siap, lihat pratinjau", "Kirim ke pemohon")
    await world.press(world.sari, "Ajukan keberatan", "a. Ditolak")
    world.sari.sends_document("surat.txt", b"Rekening dana kampanye bukan rekening pribadi.")
    await world.settle()
    await world.talks(world.sari, "Rekening calon seharusnya terbuka.", "> Kirim keberatan")
    wati, world.wati = world.wati, ratna
    await judges(world, "Menguatkan", UPHOLDS)
    world.wati = wati
    return siti, ratna


@kept
async def overturned_and_carried_out(world: World) -> None:
    """Refuse a part on a decree from above; the superior, then the Commission, open it."""
    await hands_in_decree(world)
    ratna = await names_with_scan(world, "Ratna", Role.ATASAN, "Ratna Dewi, S.H.")
    await world.files(world.sari, "Berkas calon beserta lampirannya")
    await lists_exemption(world)
    await answers_in_part(world, "Berkas calon tanpa lampiran", "berkas.pdf")
    await objects(world, "a. Ditolak", "Lampiran tidak memuat data kesehatan.")
    wati, world.wati = world.wati, ratna
    await judges(world, "Membatalkan sebagian", OVERTURNS, "Beri lampirannya.", "1 Desember 2026")
    world.wati = wati
    await world.turn_to(datetime(2026, 11, 26, 9, 30, tzinfo=WIB))
    await answers_in_part(world, "Lampiran tanpa halaman 3", "lampiran.pdf")
    await world.turn_to(datetime(2026, 12, 3, 9, 30, tzinfo=WIB))
    ruling = ("> Putusan Komisi Informasi", "2 Desember 2026", "> Beri seluruhnya")
    await records_dispute(world, *ruling, "16 Desember 2026", "> Tanpa catatan")
    await world.turn_to(datetime(2026, 12, 8, 9, 30, tzinfo=WIB))
    await taps(world, world.budi, "Jawaban resmi", "Semua diberikan")
    await gives(world, "lampiran-lengkap.pdf")


async def answers_in_part(world: World, given: str, name: str) -> None:
    """Give what is open with a file, and refuse the rest on entry 1."""
    await taps(world, world.budi, "Jawaban resmi")
    await fills(world, world.budi, "> Keputusan lain", "> Dikabulkan sebagian", "> Dikecualikan")
    await fills(world, world.budi, "> 1. Hasil", "> Tidak keduanya", "Calon tidak menyetujui.")
    await fills(world, world.budi, "Lampiran memuat hasil pemeriksaan kesehatan calon.", given)
    await fills(world, world.budi, "> Ya, dihitamkan", "Hasil kesehatan di halaman 3", "0")
    await fills(world, world.budi, "> Ditulis di sini", "> lanjut ke jawaban")
    await gives(world, name)


async def gives(world: World, name: str) -> None:
    seat = world.budi.in_(world.group)
    await world.after(seat.sends_document(name, HANDED, reply_to=world.draft(world.budi)))
    await taps(world, world.budi, "Siap, lihat pratinjau", "Kirim ke pemohon")
    await world.settle()
