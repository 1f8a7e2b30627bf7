"""The file of a dispute: twenty rows, one text for both sides, read as a commissioner would."""

import io
from collections.abc import AsyncIterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from bot.actions.disputes import dispute_dossier
from bot.actions.disputes.dossier_rows import ROWS
from bot.domain.law.exemption import WhoTests
from bot.transport import nightly_loops
from bot.transport.outbound import paper_files
from storage import papers, people, trail
from tests.letters.samples import text_of
from tests.prelude import NIK, WIB, Role, World, fills, opened, rows, taps
from tests.stories.acts import answers, seen_by_group
from tests.stories.disputes.acts import (
    OPENED,
    REASON,
    UPHOLDS,
    overturned_and_carried_out,
    records_dispute,
    refused_and_confirmed,
)
from tests.stories.disputes.dossiers import (
    CHECKSUMS,
    INDEX,
    NICKNAME,
    code_of,
    examined,
    made,
    registered,
    unzipped,
)
from tests.stories.objections.acts import (
    begins_objection,
    judges,
    objects,
    objects_without_a_case,
    seat,
    upheld,
)
from tests.stories.requests.acts import extends, lists_missing
from tests.uploads import strangers

AS_FILED = "salinan yang dihitamkan dari surat bertanggal Selasa, 24 November 2026"


@pytest.fixture
async def own() -> AsyncIterator[World]:
    """Return an office that tests consequences itself."""
    async with opened(tests=WhoTests.OWN) as world:
        yield world


@pytest.mark.journey
async def test_a_full_refusal_that_the_superior_confirmed_is_read_in_twenty_rows(
    own: World, tmp_path: Path
) -> None:
    siti, ratna = await refused_and_confirmed(own)
    async with own.desk.turn() as turn:
        for one in (siti, ratna):
            await people.record_member(turn.tx, one.id, NICKNAME, turn.now)
    files = await registered(own, siti)
    missing = {"completeness", "extension", "decree", "given", "failed-ways", "ruling"}
    index = examined(files, tmp_path, absent=missing)
    for words in (
        "Ratna Dewi, S.H., Jabatan Ratna",
        "Siti Aminah, S.H.",
        "12/SDM.07.1-Kpt/3310/2023",
        "Keputusan Penolakan",
        "keputusan PPID dikuatkan",
        "0 sejak permohonan",
        "Pasal 22 ayat (7)",
        "tidak ada: waktu jawaban tidak diperpanjang",
        "yang disetujui Hadi Prasetyo, M.Si., Jabatan Hadi",
        "sha256sum -c",
        "loket verify --code",
    ):
        assert words in index, words
    assert index.count(AS_FILED) == 3, "both forms as they were filed, and the test"
    forms = [code_of(body) for name, body in files.items() if "Formulir" in name]
    assert len({*forms, code_of(files[INDEX])}) == 3, "each bears the code of its own day"
    by_row = {name[:2]: text_of(body) for name, body in files.items() if name.endswith(".pdf")}
    assert OPENED in by_row["09"]
    assert OPENED in by_row["14"] or REASON in by_row["14"]
    assert "Nomor rekening calon" in by_row["10"]
    assert UPHOLDS in by_row["17"]
    assert "Penerima Kuasa" in by_row["03"]
    assert REASON in by_row["20"]
    assert not seen_by_group(own, "Sari Wulandari")
    await own.talks(own.sari, "/daftar", "> 001/KEBERATAN", "> Berkas sengketa saya")
    assert unzipped(own.sari).keys() == files.keys(), "one text for both sides"


async def test_a_partial_refusal_overturned_ruled_and_carried_out_is_read_in_twenty_rows(
    world: World, tmp_path: Path
) -> None:
    await overturned_and_carried_out(world)
    files = await made(world, world.budi)
    missing = {"completeness", "extension", "test", "classification", "failed-ways"}
    index = examined(files, tmp_path, absent=missing)
    for words in (
        "keputusan PPID dibatalkan sebagian",
        "membukanya mengungkap rahasia pribadi calon",
        "Putusan Komisi Informasi; perintah: Beri seluruhnya",
        "Perintah itu dilaksanakan Selasa, 8 Desember 2026",
        "4 sejak putusan",
    ):
        assert words in index, words
    rows_of = [name[:2] for name in files]
    assert rows_of.count("15") == 3, "each file that was given"
    assert rows_of.count("14") == 5, "three notices, and two decrees on what was refused"
    assert "11" in rows_of, "the decree from above"


async def test_extension_and_completeness_stand_in_it_with_what_was_sent_and_received(
    world: World, tmp_path: Path
) -> None:
    await seat(world, Role.ATASAN)
    await world.files(world.sari)
    await lists_missing(world)
    await world.say(world.sari, f"NIK saya {NIK}, telepon 0812 3456 7890.")
    await world.burst_passes()
    await taps(world, world.budi, "Tindakan lain", "Lengkap")
    await extends(world)
    await answers(world, world.budi, "Terlampir datanya.")
    await objects(world, "d. Tidak sesuai")
    await judges(world, "Menguatkan", UPHOLDS)
    files = await registered(world)
    missing = {"test", "classification", "decree", "approval", "given", "failed-ways", "ruling"}
    index = examined(files, tmp_path, absent={*missing, "appointments"})
    assert "Pemberitahuan kekurangan: ditetapkan" in index
    assert "Pemberitahuan perpanjangan: ditetapkan" in index
    assert "; diterima Selasa, 24 November 2026" in index


async def test_an_objection_without_a_request_says_of_each_row_why_it_is_empty(
    world: World, tmp_path: Path
) -> None:
    await seat(world, Role.ATASAN)
    await objects_without_a_case(world)
    await judges(world, "Menguatkan", UPHOLDS)
    await world.turn_to(datetime(2027, 1, 20, 9, tzinfo=WIB))
    await nightly_loops.destroy_expired(world.desk)
    world.budi.in_(world.group).says("/keberatan")
    await world.after(world.budi.starts())
    await records_dispute(world, "> Didaftarkan", "> Hari ini", "> Tanpa catatan")
    files = await made(world, world.budi)
    there = {"contents", "attorney", "objection", "objection-answer", "answer"}
    index = examined(files, tmp_path, absent={row.name for row in ROWS} - there)
    assert "tidak ada: keberatan ini tidak didahului permohonan" in index
    assert AS_FILED in index, "its form outlives what is drawn for officers alone"


async def test_what_others_made_goes_along_only_if_it_tells_nobody_s_nik(
    world: World, tmp_path: Path
) -> None:
    await seat(world, Role.ATASAN)
    await begins_objection(world)
    for name, words in (("surat.txt", "Mohon lampirannya."), ("diri.txt", f"NIK {NIK}")):
        await world.after(world.sari.sends_document(name, words.encode()))
    await world.after(world.sari.sends_photo(strangers.picture()))
    await world.talks(world.sari, "Yang saya terima hanya ringkasannya.", "> Kirim keberatan")
    await judges(world, "Menguatkan", UPHOLDS)
    files = await registered(world)
    missing = {"completeness", "extension", "test", "classification", "decree", "approval"}
    missing |= {"given", "failed-ways", "ruling", "appointments"}
    index = examined(files, tmp_path, absent=missing)
    assert "Tidak ikut dalam ZIP: memuat NIK" in index
    assert "tidak dapat diperiksa mesin" in index, "a picture may be of an identity card"
    assert not [name for name in files if name.endswith(".jpg")]
    assert [body for name, body in files.items() if name.endswith(".txt") and name[:2] == "16"] == [
        b"Mohon lampirannya."
    ]


async def test_the_code_in_its_foot_holds_weeks_later_after_lawful_events_and_retention(
    world: World,
) -> None:
    await upheld(world)
    files = await registered(world)
    codes = {code_of(body) for body in files.values() if body.startswith(b"%PDF")}
    await world.turn_to(datetime(2027, 1, 20, 9, tzinfo=WIB))
    await nightly_loops.destroy_expired(world.desk)
    kept = await rows(world, "SELECT id FROM paper WHERE kind = 'dispute_dossier'")
    assert kept == [], "what is made on demand is destroyed like all that is"
    async with world.desk.database.transaction() as tx:
        for code in codes:
            found = await trail.check_trail(tx, wanted=code)
            assert found.is_whole
            assert found.coded_at is not None


@pytest.mark.journey
async def test_the_same_file_has_the_same_bytes_and_what_has_no_room_is_named(
    world: World,
) -> None:
    await upheld(world)
    files = await registered(world)
    [kept] = await rows(world, "SELECT id FROM paper WHERE kind = 'dispute_dossier'")
    async with world.desk.database.transaction() as tx:
        paper = await papers.get(tx, kept["id"])
    assert paper is not None
    again = await paper_files.make(world.desk, paper)
    assert paper_files.sha256_of(again) == paper.digest
    small = await dispute_dossier.prepare_file(world.desk, paper, 10)
    with ZipFile(io.BytesIO(small())) as archive:
        assert archive.namelist() == [INDEX, CHECKSUMS]
        words = text_of(archive.read(INDEX)).replace(" ", "")
    assert "terlalubesar" in words
    for name, body in files.items():
        assert name in (INDEX, CHECKSUMS) or sha256(body).hexdigest() in words, name


async def test_ways_that_failed_stand_in_it_with_their_record(world: World, tmp_path: Path) -> None:
    await seat(world, Role.ATASAN)
    await world.files(world.sari)
    world.sari.blocks_the_bot()
    await answers(world, world.budi, "Terlampir datanya.")
    world.clock.turn_to(datetime(2026, 11, 27, 10, tzinfo=WIB))
    for way, why in (("Telepon", "Nomornya tidak aktif."), ("Pos", "Kembali: pindah alamat.")):
        await fills(world, world.budi, "> Sudah dicoba, tidak sampai", f"> {way}", "26/11/2026")
        await fills(world, world.budi, why, "> Catat")
    await taps(world, world.budi, "Tidak dapat disampaikan", "Ya, buat berita acara")
    world.sari.unblocks_the_bot()
    await world.settle()
    await objects(world, "d. Tidak sesuai")
    await judges(world, "Menguatkan", UPHOLDS)
    files = await registered(world)
    missing = {"completeness", "extension", "test", "classification", "decree", "approval"}
    index = examined(files, tmp_path, absent={*missing, "given", "ruling", "appointments"})
    assert "Lewat pos: tidak berhasil" in index
    assert "Kembali: pindah alamat." in index
