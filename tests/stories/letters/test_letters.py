"""Letters in the chat and by hand."""

import json
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from bot.domain.people.role_permissions import ActingKind
from bot.letters.stationery import Stationery
from tests.letters.samples import text_of
from tests.prelude import NIK, Person, Role, World, fills, got, opened, rows, shown, taps, writes
from tests.stories.acts import answers, seen_by_group
from tests.stories.answers.acts import corrects, lists_exemption, refuses, sends_refusal
from tests.stories.filling import hands_in
from tests.stories.letters.acts import content, letter, letters
from tests.stories.objections.acts import answered, judges, objects, seat
from tests.stories.outside_chat.acts import enters
from tests.stories.requests.acts import extends, lists_missing
from tests.stories.submissions.drafting import holds
from tests.uploads import strangers
from tests.walking import ADDRESS, NAME, walk_to
from tests.world import running


async def numbers(world: World) -> list[object]:
    found = await rows(world, "SELECT number FROM letter_number ORDER BY series, year, sequence")
    return [row["number"] for row in found]


async def opens_letters(world: World, officer: Person) -> None:
    await world.presses_in_group(officer, "Tindakan lain", "📄 Surat")


async def drafted(world: World, label: str) -> str:
    """Have a letter written for Budi, who has written to the bot before."""
    await world.say(world.budi, "/bantuan")
    await opens_letters(world, world.budi)
    await taps(world, world.budi, label)
    return letter(world.budi)


async def test_the_answer_in_the_chat_comes_as_a_written_notice_with_all_seven_points(
    filed: World,
) -> None:
    await answers(filed, filed.budi, "Ini daftarnya.")
    words = letter(filed.sari)
    for words_of_a_point in (
        "Nomor: 001/PPID-PT/KPU-KLT/XI/2026",
        NAME,
        ADDRESS,
        "a. Penguasaan : informasi ini berada",
        "b. Badan publik lain",
        "c. Keputusan : dikabulkan seluruhnya",
        "d. Informasi yang diberikan",
        "e. Yang dihitamkan",
        "f. Bentuk dan cara",
        "g. Biaya dan cara pembayaran : tidak ada (gratis)",
        "Batas akhir mengajukan keberatan: Senin, 11 Januari 2027",
        "25 Desember 2026, 1 Januari 2027, 5 Januari 2027",
        "Pasal 5 ayat (2)",
    ):
        assert words_of_a_point in words.replace("– ", "–")  # a line may end after the dash
    assert "JAWABAN" not in filed.sari.last.text
    assert filed.sari.last.text.startswith("Akhir jawaban resmi")


async def test_a_refusal_in_the_chat_names_its_ground_in_the_notice(world: World) -> None:
    asked = "Salinan hasil pemeriksaan kesehatan calon bupati pada Pemilihan 2024, dengan lampiran"
    await world.files(world.sari, f"{asked} dan kesimpulan tim dokter")
    await lists_exemption(world)
    await refuses(world)
    await sends_refusal(world)
    words = letter(world.sari, "Pemberitahuan-T")
    assert "ditolak, karena informasinya dikecualikan" in words
    assert "Pasal 17 huruf h (rahasia pribadi); Keputusan KPU 4/2026" in words
    assert f"{asked} dan kesimpulan tim dokter" in words  # a decree cuts nobody's words
    assert "sumbernya wajib disebutkan" not in words  # nothing was given


async def test_an_answer_by_signed_letter_gets_no_letter_of_ours_beside_it(filed: World) -> None:
    await by_signed_letter(filed)
    filed.budi.in_(filed.group).sends_document(
        "surat.pdf", b"%PDF", reply_to=filed.draft(filed.budi)
    )
    await filed.settle()
    await taps(filed, filed.budi, "Siap, lihat pratinjau", "Kirim ke pemohon")
    assert [m.file.name for m in letters(filed.sari)[1:] if m.file] == ["surat.pdf"]
    assert await numbers(filed) == ["001/PPID-PTT/KPU-KLT/XI/2026"]  # what was considered


async def by_signed_letter(world: World, number: str = "125/HM.02-SD/3310/2026") -> None:
    await taps(world, world.budi, "Jawaban resmi", "Keputusan lain", "Dikabulkan seluruhnya")
    await fills(world, world.budi, "Daftar lima kecamatan", "> Gratis", "> Surat bertanda tangan")
    await fills(world, world.budi, number, "24 November 2026", "Siti Aminah, PPID")
    await fills(world, world.budi, "> lanjut ke jawaban")


async def test_the_letter_to_be_signed_has_the_number_and_name_that_were_given(
    filed: World,
) -> None:
    await filed.say(filed.budi, "/bantuan")
    await by_signed_letter(filed)
    await taps(filed, filed.budi, "📄 Surat", "✍️ Pemberitahuan Tertulis")
    words = letter(filed.budi)
    assert "Nomor: 125/HM.02-SD/3310/2026" in words
    assert "Siti Aminah, PPID" in words
    assert NAME in words
    assert not seen_by_group(filed, NAME)
    assert not seen_by_group(filed, NIK)


async def test_a_letter_to_be_signed_takes_the_desk_s_next_number_once(filed: World) -> None:
    await by_signed_letter(filed, number="> Nomor berikutnya")
    assert "Nomor: 001/PPID-PT/KPU-KLT/XI/2026" in await drafted(filed, "✍️ Pemberitahuan")
    assert await numbers(filed) == ["001/PPID-PT/KPU-KLT/XI/2026"]


async def test_an_extension_and_what_is_missing_come_as_letters(filed: World) -> None:
    await lists_missing(filed, more="Tahun data yang diminta")
    words = letter(filed.sari)
    assert "Nomor: 001/PPID-KL/KPU-KLT/XI/2026" in words
    assert "1. Salinan identitas (KTP atau identitas lain yang sah) 2. Tahun data" in words
    assert "Batas akhir melengkapi: Jumat, 27 November 2026" in words
    await extends(filed)
    words = letter(filed.sari)
    assert "belum dapat kami sampaikan sampai Selasa, 8 Desember 2026" in words
    assert "yang baru: Kamis, 17 Desember 2026" in words
    assert "7 hari kerja setelah batas semula (UU 14/2008 Pasal 22 ayat (8))" in words
    assert "Dokumen tersimpan di arsip kecamatan." in words


async def test_an_objection_has_its_receipt_and_its_answer_as_letters(filed: World) -> None:
    await seat(filed, Role.ATASAN)
    await answers(filed, filed.budi, "Terlampir datanya.")
    await objects(filed, "d. Tidak sesuai")
    words = letter(filed.sari)
    assert "TANDA BUKTI PENERIMAAN KEBERATAN Nomor: 001/KEBERATAN/PPID/KPU-KLT/XI/2026" in words
    assert "paling lambat: Senin, 11 Januari 2027" in words
    order = ("Memberikan salinan lengkap dengan lampirannya", "8 Desember 2026")
    await judges(filed, "Membatalkan", *order)
    words = letter(filed.sari)
    assert "Putusan : keputusan PPID dibatalkan" in words
    assert "salinan lengkap dengan lampirannya" in words
    assert "Batas akhir mengajukan sengketa: Senin, 14 Desember 2026" in words


async def test_numbers_have_no_gap_and_go_on_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await world.files(world.sari)
        await lists_exemption(world)
        await refuses(world)
        await drafted(world, "✍️ Pemberitahuan Tertulis")
        await drafted(world, "✍️ Pemberitahuan Tertulis")
    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        await sends_refusal(world)
        await world.files(world.rina)
        await answers(world, world.budi, "Terlampir.")
        assert sorted(map(str, await numbers(world))) == [
            "001/PPID-KP/KPU-KLT/XI/2026",
            "001/PPID-PT/KPU-KLT/XI/2026",
            "001/PPID-PTT/KPU-KLT/XI/2026",
            "002/PPID-PT/KPU-KLT/XI/2026",
            "002/PPID-PTT/KPU-KLT/XI/2026",
        ]


@pytest.mark.journey
@pytest.mark.parametrize(
    ("label", "heading"),
    [
        ("📄 Formulir Permohonan", "FORMULIR PERMOHONAN INFORMASI PUBLIK"),
        ("✍️ Pertimbangan Tertulis", "PERTIMBANGAN TERTULIS"),
    ],
)
async def test_every_letter_of_a_refusal_can_be_written_to_be_signed(
    filed: World, label: str, heading: str
) -> None:
    await lists_exemption(filed)
    await refuses(filed)
    assert heading in await drafted(filed, label)
    looks = await rows(filed, "SELECT facts FROM event WHERE name = 'identity-seen'")
    assert [json.loads(row["facts"])["what"] for row in looks] == ["letter"]


@pytest.mark.journey
async def test_after_an_objection_its_form_and_the_receipt_of_what_was_given_can_be_signed(
    filed: World,
) -> None:
    await answers(filed, filed.budi, "Terlampir datanya.")
    await objects(filed, "d. Tidak sesuai")
    assert "FORMULIR KEBERATAN" in await drafted(filed, "📄 Formulir Keberatan")
    assert "Penerima : Sari Wulandari" in await drafted(filed, "✍️ Tanda Terima Penyerahan")


async def test_an_officer_gets_a_copy_of_what_was_sent_byte_for_byte(filed: World) -> None:
    await filed.say(filed.budi, "/bantuan")
    await opens_letters(filed, filed.budi)
    await taps(filed, filed.budi, "📄 Tanda Bukti Penerimaan")
    assert content(letters(filed.budi)[-1]) == content(letters(filed.sari)[-1])


async def test_every_letter_s_sum_is_on_its_case_with_whom_it_went_to(filed: World) -> None:
    await writes(filed, filed.budi, "catatan")
    await drafted(filed, "📄 Formulir Permohonan")
    found = await rows(
        filed,
        "SELECT json_extract(facts, '$.kind') AS kind, json_extract(facts, '$.to') AS reader,"
        " length(json_extract(facts, '$.sha256')) AS length FROM event"
        " WHERE name = 'letter-sent' AND case_id IS NOT NULL ORDER BY id",
    )
    assert found == [
        {"kind": "receipt", "reader": "requester", "length": 64},
        {"kind": "request_form", "reader": "officer", "length": 64},
    ]


async def test_the_superiors_letter_is_drafted_signed_on_paper_and_sent_as_it_was_signed(
    world: World,
) -> None:
    await seat(world, Role.ATASAN)
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    await world.say(world.wati, "/bantuan")
    await taps(world, world.wati, "Tanggapi keberatan", "Membatalkan")
    await fills(world, world.wati, "Memberikan lampirannya", "8 Desember 2026")
    await opens_letters(world, world.wati)
    await taps(world, world.wati, "✍️ Tanggapan atas Keberatan")
    words = letter(world.wati)
    assert "Memberikan lampirannya" in words
    assert "elektronik" not in words
    before = len(letters(world.sari))
    await hands_in(world, world.wati, "signed.pdf", strangers.pdf())
    await taps(world, world.wati, "Lanjut", "Kirim ke pemohon")
    assert [m.file.name for m in letters(world.sari)[before:] if m.file] == ["signed.pdf"]
    assert "paling lambat Senin, 14 Desember 2026" in got(world.sari, "Komisi Informasi")[-1].text
    [kept] = await rows(world, "SELECT delivered_at FROM objection")
    assert kept["delivered_at"] is not None


async def test_what_a_deputy_does_does_not_bear_the_name_of_the_ppid() -> None:
    async with opened() as world:
        await world.files(world.sari)
        today = date(2026, 11, 24)
        deputy = await holds(
            world, "Joko", Role.PPID, acting=ActingKind.PLH, starts_on=today, ends_on=today
        )
        await answers(world, deputy, "Ini daftarnya.")
        words = letter(world.sari)
    assert "Plh. Pejabat Pengelola" in words
    assert "Budi Santoso" not in words
    assert "19800101" not in words


async def digests(world: World) -> list[str]:
    async with world.desk.database.transaction() as tx:
        rows = await tx.all(
            "SELECT json_extract(facts, '$.sha256') AS sum FROM event WHERE name = 'letter-sent'"
        )
    return [row["sum"] for row in rows]


async def test_the_receipt_comes_as_a_letter_too(world: World) -> None:
    number = await world.files(world.sari)
    [letter] = letters(world.sari)
    words = text_of(content(letter))
    assert f"Nomor: {number}" in words
    assert "Salinan daftar pemilih tetap per kecamatan" in words
    assert "Selasa, 8 Desember 2026" in words
    assert letter.file is not None
    assert letter.file.name == "Tanda-Bukti-Penerimaan-001-PPID-KPU-KLT-XI-2026.pdf"
    assert await digests(world) == [sha256(content(letter)).hexdigest()]


async def test_a_letter_has_its_translation_behind_it(world: World) -> None:
    await walk_to(world, "confirm")
    await world.talks(world.sari, "/bahasa", "> Jawa", "> Kintun panyuwunan")
    words = text_of(content(letters(world.sari)[0]))
    assert words.index("TANDA BUKTI PENERIMAAN") < words.index("TANDHA TAMPI")


async def test_the_code_on_a_letter_opens_the_status(filed: World) -> None:
    await filed.after(filed.sari.starts("status_1-2026"))
    assert "Riwayat" in str(filed.sari.last.buttons)
    await filed.after(filed.rina.starts("status_1-2026"))
    assert "PIN" in filed.rina.last.text


async def test_a_letter_that_cannot_be_made_is_an_alarm_and_keeps_nothing_back() -> None:
    broken = Stationery({"receipt.typ": b"#nothing("})
    async with opened(stationery=broken) as world:
        await world.files(world.sari)
        assert letters(world.sari) == []
        assert "tidak dapat dibuat" in world.group.last.text
        assert await digests(world) == []
        await world.press(world.sari, "Lihat permohonan ini")
        assert "Riwayat" in str(world.sari.last.buttons)


async def test_every_letter_for_somebody_without_a_chat_is_given_to_the_officers(
    world: World,
) -> None:
    await enters(world, world.budi)
    await lists_missing(world)
    await extends(world)
    await answers(world, world.budi, "Jumlahnya 47.100.")
    await world.presses_in_group(world.budi, "Sudah, baru saja")
    await corrects(world, "Yang benar 47.210.")
    for title, said in (
        ("Pemberitahuan Ketidaklengkapan", "Salinan identitas"),
        ("Pemberitahuan Perpanjangan", "Alasan perpanjangan"),
        ("Pemberitahuan Tertulis", "30 hari kerja, dihitung mulai"),
        ("Ralat", "nomor 001/PPID-PT/KPU-KLT/XI/2026"),
    ):
        assert NAME not in shown(world, f"{title} untuk pemohon").text
        await world.presses_in_group(world.budi, f"📄 {title}")
        words = text_of(content(letters(world.budi)[-1]))
        assert said in words
        assert NAME in words
        assert "elektronik" not in words
    found = await rows(
        world,
        "SELECT recipient, digest FROM paper"
        " WHERE kind NOT IN ('consideration', 'request_form') ORDER BY id",
    )
    assert [row["recipient"] for row in found] == ["officer", *["by_hand"] * 4]
    assert all(row["digest"] for row in found)
