"""A request of several things: each item gets its own decision, and everything says so."""

import re
from dataclasses import dataclass

import pytest

from bot.domain.law.date_ranges import year_period
from bot.domain.records import service_statistics
from bot.domain.records.register_entries import RequestEntry
from bot.domain.records.service_statistics import PeriodCounts
from bot.registers import request_register
from bot.registers.register_layout import Words
from bot.registers.report_layout import ReportFacts, lay_out_report
from storage import registers
from tests.letters.samples import text_of
from tests.prelude import World, fills, got, kept, rows, shown, taps, writes
from tests.stories.answers.acts import REASONS, lists_exemption, opens_exemption
from tests.stories.filling import form_text, hands_in
from tests.stories.letters.acts import content, letter, letters
from tests.stories.objections.acts import objects
from tests.stories.submissions.drafting import staffed
from tests.uploads import strangers

SECRET = "Undang-Undang 27/2022 melarang data ini diungkapkan kepada umum."


@dataclass(frozen=True)
class Item:
    """An item, how the officer decides on it, and what notice, register and figures say of it."""

    words: str
    steps: tuple[str, ...]
    told: str
    registered: str
    end: str
    why: tuple[str, ...] = ()
    letter: str = ""


def under(entry: str, reasons: str) -> tuple[str, ...]:
    """Return how a refusal is filled in."""
    return (f"> {entry}", "> Tidak keduanya", "Pemilik data tidak menyetujui.", reasons)


ON_H = under("1. Hasil", REASONS)
ON_J = under("2. Data", SECRET)
OPEN = Item(
    "Salinan daftar pemilih",
    ("> Dikabulkan seluruhnya",),
    "dikabulkan seluruhnya.",
    "dikabulkan seluruhnya",
    "granted",
)
OTHER = Item(
    "Berita acara rekapitulasi",
    ("> Dikabulkan seluruhnya",),
    "dikabulkan seluruhnya.",
    "dikabulkan seluruhnya",
    "granted",
)
HEALTH = Item(
    "Hasil kesehatan calon",
    ("> Ditolak", *ON_H),
    "ditolak, karena informasinya dikecualikan.",
    "ditolak",
    "refused",
    ("Pasal 17 huruf h", REASONS),
    "h",
)
SECRETS = Item(
    "Data pribadi saksi",
    ("> Ditolak", *ON_J),
    "ditolak, karena informasinya dikecualikan.",
    "ditolak",
    "refused",
    ("Pasal 17 huruf j", SECRET),
    "j",
)
ELSEWHERE = Item(
    "Data kependudukan",
    ("> Tidak dikuasai", "Dinas Kependudukan Klaten"),
    "tidak dikuasai, jadi tidak dapat diberikan.",
    "tidak dikuasai",
    "not_held",
    ("Dinas Kependudukan Klaten",),
)
NOT_YET = Item(
    "Laporan tahun berjalan",
    ("> Belum didokumentasikan", "> Ya"),
    "belum didokumentasikan, jadi belum dapat diberikan.",
    "belum didokumentasikan",
    "not_documented",
)
BLACKED = Item(
    "Notulen rapat pleno",
    (
        "> Dikabulkan sebagian",
        "> Dikecualikan",
        *ON_H,
        "Notulen tanpa lampiran",
        "> Ya, dihitamkan",
        "Lampiran kesehatan, data pribadi",
    ),
    "dikabulkan sebagian; bagian lainnya ditolak karena dikecualikan.",
    "dikabulkan sebagian",
    "partly",
    ("Pasal 17 huruf h", "Lampiran kesehatan, data pribadi", "Notulen tanpa lampiran"),
    "h",
)
MIXES: dict[str, tuple[str, str, tuple[Item, ...]]] = {
    "one exempt, one not held": ("refused", "ditolak", (HEALTH, ELSEWHERE)),
    "both given": ("granted", "dikabulkan seluruhnya", (OPEN, OTHER)),
    "not held, not documented": ("not_held", "tidak dikuasai", (ELSEWHERE, NOT_YET)),
    "every kind at once": (
        "partly",
        "dikabulkan sebagian",
        (OPEN, OTHER, HEALTH, SECRETS, ELSEWHERE, NOT_YET, BLACKED),
    ),
}


@kept
async def with_entries(world: World) -> None:
    """File a request, and put an entry under h and one under j on the list."""
    await world.files(world.sari)
    await lists_exemption(world)
    await writes(world, world.budi, "/dikecualikan", shown(world, "Giliran:"))
    await fills(
        world,
        world.budi,
        "> Catat penetapan",
        "> KPU RI",
        "Keputusan KPU 5/2026",
        "2 Januari 2026",
        "Data pribadi saksi; j + UU 27/2022; membukanya melanggar undang-undang; selama diperlukan",
    )
    await hands_in(world, world.budi, "kep-5.pdf", strangers.pdf())
    await fills(world, world.budi, "> Lanjut", "> Simpan")


async def decides(world: World, *items: Item) -> None:
    """Decide item by item, up to the last look."""
    await taps(world, world.budi, "Jawaban resmi", "Keputusan lain", "Berbeda per butir")
    await fills(world, world.budi, "\n".join(item.words for item in items))
    for item in items:
        await fills(world, world.budi, *item.steps)
    if any(item.end in ("granted", "partly") for item in items):
        await fills(world, world.budi, "> Gratis")
    await fills(world, world.budi, "> Ditulis di sini")


async def sends(world: World) -> None:
    """Go on to the answer, write it, and send it."""
    await taps(world, world.budi, "lanjut ke jawaban")
    await writes(world, world.budi, "Dengan hormat.")
    await taps(world, world.budi, "Siap, lihat pratinjau", "Kirim ke pemohon")


async def registered(world: World) -> tuple[list[RequestEntry], PeriodCounts]:
    """Return the register of this year, and what is counted from it."""
    desk, at = world.desk, world.clock.now()
    async with desk.database.transaction() as tx:
        listed = await registers.requests(tx, year_period(2026), at)
    return listed, service_statistics.count_period(
        year_period(2026), listed, [], desk.calendar, desk.zone, at
    )


def cells(world: World, listed: list[RequestEntry]) -> str:
    """Return the newest row of the register as the office reads it."""
    words = Words(world.desk.texts, world.desk.office)
    table = request_register.REQUESTS.table(listed, words, (), identity=False)
    return "\n".join(str(cell) for cell in table.rows[-1])


@pytest.mark.parametrize("mix", MIXES)
async def test_notice_letter_register_and_figures_say_it_by_item(world: World, mix: str) -> None:
    outcome, word, items = MIXES[mix]
    await with_entries(world)
    await decides(world, *items)
    await sends(world)
    notice = " ".join(message.text for message in got(world.sari, ""))
    [paper] = [m for m in letters(world.sari) if m.file and "Pemberitahuan-T" in m.file.name]
    written = " ".join(text_of(content(paper)).split())
    listed, counted = await registered(world)
    row = cells(world, listed)
    for number, item in enumerate(items, 1):
        assert f"{number}. {item.words}: {item.told}" in notice
        assert f"Butir {number}: {item.words}: {item.told}" in written
        assert f"butir {number}: {item.words}: {item.registered}" in row
        for words in item.why:
            assert words in notice
            assert words in written
    assert word in row
    assert [case["outcome"] for case in await rows(world, "SELECT outcome FROM cases")] == [outcome]
    assert (counted.total, dict(counted.ends)) == (1, {outcome: 1})
    assert counted.items == {
        end: [item.end for item in items].count(end) for end in {item.end for item in items}
    }
    assert counted.refusals == dict.fromkeys({one.letter for one in items if one.letter}, 1)


async def test_the_yearly_report_tells_items_apart_below_requests_counted_once(
    world: World,
) -> None:
    await with_entries(world)
    await decides(world, OPEN, HEALTH, SECRETS)
    await sends(world)
    _, counted = await registered(world)
    words, today = Words(world.desk.texts, world.desk.office), world.clock.now().date()
    whole = lay_out_report(ReportFacts(counted, words, "2026", today, False, (), {}))
    tables = {table.title: table.rows for part in whole.sections for table in part.tables}
    assert tables["Hasil permohonan"][-1][1] == "1"
    by_item = tables["Keputusan per butir (permohonan yang diputus per butir)"]
    assert [count for _, count in by_item] == ["1", "2", "3"]


async def test_a_decree_of_refusal_names_every_item_that_is_refused(world: World) -> None:
    await with_entries(world)
    await decides(world, OPEN, HEALTH, SECRETS)
    await sends(world)
    pages = " ".join(letter(world.sari, "Keputusan-Penolakan").split())
    words_of_it = re.sub(
        r"Keputusan Pejabat[^·]*·[^·]*· Kode catatan \S+ Halaman \d dari \d ", "", pages
    )
    for words in (
        "Butir 2: Hasil kesehatan calon: Pasal 17 huruf h",
        "Butir 3: Data pribadi saksi: Pasal 17 huruf j",
        "(tidak boleh diungkapkan berdasarkan undang-undang) dan UU 27/2022",
        "Butir 2: Keputusan KPU 4/2026",
        "Butir 3: Keputusan KPU 5/2026",
        REASONS,
        SECRET,
    ):
        assert words in words_of_it


async def test_the_lines_of_the_request_are_taken_over_with_a_tap(world: World) -> None:
    await world.files(world.sari, "1. Salinan daftar pemilih\n2. Laporan tahun berjalan")
    await taps(world, world.budi, "Jawaban resmi", "Keputusan lain", "Berbeda per butir")
    await fills(world, world.budi, "> Ambil 2 baris")
    assert "Butir 1 dari 2: Salinan daftar pemilih" in form_text(world, world.budi)
    await fills(world, world.budi, "> Dikabulkan seluruhnya")
    assert "Butir 2 dari 2: Laporan tahun berjalan" in form_text(world, world.budi)


@pytest.mark.journey
async def test_one_item_is_changed_at_the_last_look_and_the_others_stay(world: World) -> None:
    await with_entries(world)
    await decides(world, OPEN, HEALTH, ELSEWHERE)
    look = form_text(world, world.budi)
    assert "1. Salinan daftar pemilih: Dikabulkan seluruhnya" in look
    assert "2. Hasil kesehatan calon: Ditolak (dikecualikan) (huruf h)" in look
    await fills(world, world.budi, "> Ubah satu butir", "> 2. Hasil kesehatan", *OPEN.steps)
    assert "2. Hasil kesehatan calon: Dikabulkan seluruhnya" in form_text(world, world.budi)
    await sends(world)
    _, counted = await registered(world)
    assert counted.items == {"granted": 2, "not_held": 1}


@pytest.mark.journey
async def test_an_entry_withdrawn_before_sending_stops_the_whole_answer(world: World) -> None:
    await with_entries(world)
    await decides(world, OPEN, HEALTH)
    await taps(world, world.budi, "lanjut ke jawaban")
    await writes(world, world.budi, "/dikecualikan")
    await opens_exemption(world)
    await writes(world, world.budi, "Dengan hormat.")
    await taps(world, world.budi, "Siap, lihat pratinjau")
    previewed = shown(world, "Pratinjau jawaban resmi")
    assert "sudah dibuka" in previewed.text
    assert "Kirim ke pemohon" not in str(previewed.buttons)
    assert got(world.sari, "JAWABAN RESMI") == []


@pytest.mark.journey
async def test_a_petugas_decides_by_item_and_the_ppid_signs(world: World) -> None:
    await with_entries(world)
    joko, siti = await staffed(world)
    budi, world.budi = world.budi, joko
    await decides(world, OPEN, HEALTH)
    await taps(world, joko, "lanjut ke jawaban")
    await writes(world, joko, "Dengan hormat.")
    await taps(world, joko, "Siap, lihat pratinjau", "Ajukan ke PPID")
    world.budi = budi
    assert "Hasil kesehatan calon: ditolak" in shown(world, "Untuk PPID").text
    await taps(world, siti, "Kirim")
    assert [row["officer_id"] for row in await rows(world, "SELECT * FROM decision")] == [siti.id]


@pytest.mark.journey
async def test_one_item_is_taken_away_later_and_the_others_stay(world: World) -> None:
    await with_entries(world)
    await decides(world, OPEN, OTHER)
    await sends(world)
    await taps(world, world.budi, "Tindakan lain", "✏️ Ralat")
    await fills(world, world.budi, "> Ya, menarik", "Berita acara kami tutup.", "> Lanjut")
    await fills(world, world.budi, f"> {OTHER.words}", "> semuanya ditarik", *ON_J, "> Kirim ralat")
    said = got(world.sari, "RALAT ke-1")[0].text
    assert f"1. {OPEN.words}: dikabulkan seluruhnya." in said
    assert f"2. {OTHER.words}: ditolak, karena informasinya dikecualikan." in said
    _, counted = await registered(world)
    assert counted.items == {"granted": 1, "refused": 1}
    await objects(world, "a. Ditolak")
    assert len(await rows(world, "SELECT id FROM objection WHERE timing = 'in_time'")) == 1
