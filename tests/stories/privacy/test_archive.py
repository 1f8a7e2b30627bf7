"""A file whose windows are over: kept, restricted, opened with a reason, destroyed by a list."""

from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from bot.domain.records.desk_paper import without_nik
from storage import database_opening, notices
from storage.sealed_columns import COLUMNS
from tests.prelude import NIK, WIB, Role, World, fills, got, opened, rows, shown, taps
from tests.stories.acts import answers
from tests.stories.objections.acts import judges, objects_without_a_case, seat
from tests.stories.privacy.acts import answers_right, asks_in_words
from tests.stories.submissions.drafting import holds, staffed
from tests.uploads import strangers
from tests.world import OFFICE

OLD = datetime(2027, 6, 2, 10, tzinfo=WIB)
"""More than 104 working days after the answer of November."""
OTHER_NIK = "3310014107990077"
SCHEDULE = OFFICE.retention.model_copy(update={"jra_basis": "Keputusan KPU 5/2027, klas HM.02"})


async def ages(world: World, to: datetime = OLD) -> None:
    """Let the windows pass, and the nights."""
    world.clock.turn_to(to)
    await world.settle()
    await world.tick()
    await world.tick()


async def everything(world: World, table: str = "") -> str:
    """Return all that the database or a table holds, with every sealed value opened."""
    found = []
    async with world.desk.database.transaction() as tx:
        for column in COLUMNS:
            place = column.place or f"'{column.table}.{column.name}'"
            values = await tx.all(
                f"SELECT {column.row} AS bound, {place} AS place, {column.name} AS value "  # noqa: S608
                f"FROM {column.table} WHERE length({column.name}) > 0"
            )
            if column.table != "desk_key" and table in ("", column.table):
                opened_values = (
                    tx.vault.open_bytes(row["place"], row["bound"], row["value"]) for row in values
                )
                found += [body.decode("utf-8", "replace") for body in opened_values]
    return "\n".join(found)


async def nowhere(world: World, path: Path) -> None:
    """Assert that the NIK is in no opened value, and in no byte of the file or of a backup."""
    said = await everything(world)
    assert "Sari Wulandari" in said
    assert NIK not in said
    copied = path.with_name("copy.sqlite3")
    database_opening.copy_database(path, copied, world.clock.now())
    for file in path.parent.iterdir():
        assert NIK.encode() not in file.read_bytes(), file.name


async def writes_out(world: World, paper: str) -> None:
    """Let an officer have a letter of the first request in private."""
    await world.after(world.budi.in_(world.group).says("/kasus 1"))
    await world.presses_in_group(world.budi, "Tindakan lain", "Surat", paper)


async def a_case_with_papers(world: World) -> None:
    """File, be answered, object with an enclosure; an officer writes out the forms, then judges."""
    world.budi.starts()
    await world.files(world.sari)
    await answers(world, world.budi, "Terlampir datanya.")
    await world.press(world.sari, "Ajukan keberatan", "d. Tidak sesuai")
    await world.after(world.sari.sends_document("bukti.pdf", strangers.pdf()))
    await world.say(world.sari, "Datanya hanya sampai kecamatan, padahal saya minta per desa.")
    await world.press(world.sari, "Kirim keberatan")
    await writes_out(world, "Formulir Permohonan")
    await writes_out(world, "Formulir Keberatan")
    facts = await everything(world, "paper")
    assert facts.count(NIK) == 1  # the request form alone
    await rows(world, "UPDATE objection SET state = 'withdrawn', withdrawn_at = filed_at")


async def test_a_nik_is_nowhere_after_its_retention_and_the_words_stay(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path, watched=True) as world:
        await a_case_with_papers(world)
        await ages(world)
        await nowhere(world, path)
        assert "Terlampir datanya." in await everything(world)
        assert await rows(world, "SELECT 1 FROM enclosure")
        assert await rows(world, "SELECT 1 FROM upload WHERE body IS NOT NULL")
        told = got(world.sari, "Masa simpan data")
        assert len(told) == 1
        assert "lampiran keberatan, dan surat tersimpan tertutup" in told[0].text


async def test_a_nik_is_nowhere_after_an_erasure_and_the_words_stay(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path, watched=True) as world:
        await a_case_with_papers(world)
        await rows(world, "UPDATE cases SET state = 'finished'")
        await asks_in_words(world, "Hapus", "Hapus semua")
        await answers_right(world, "Dikabulkan")
        assert got(world.sari, "Yang sudah dihapus")
        replaced = await rows(world, "SELECT facts FROM event WHERE name = 'paper-replaced'")
        assert replaced
        assert all('"sha256"' in event["facts"] for event in replaced), "it says what it was"
        await nowhere(world, path)
        assert "Terlampir datanya." in await everything(world)


def test_what_is_no_nik_stays_in_a_paper() -> None:
    for words in (
        '["NIP", "19650101 199003 1 001"]',
        '["Kontak", "0812 3456 7890"]',
        f'["surat.pdf", "SHA-256 {sha256(b"x").hexdigest()}"]',
        '["Nomor", "017/PPID/KPU-KLT/XI/2026"]',
    ):
        assert without_nik(f'{{"rows": [{words}]}}') is None
    assert (
        without_nik(f'{{"words": "NIK saya {NIK}."}}') == '{"words": "NIK saya ••••••••••••••••."}'
    )
    rows = '{"requester": [["Nama", "Sari"], ["Nama wali", "Rina"]]}'
    assert without_nik(rows, {"Nama wali"}) == '{"requester": [["Nama", "Sari"]]}'


@pytest.mark.journey
async def test_a_file_whose_windows_are_over_is_opened_with_a_reason_alone(filed: World) -> None:
    await answers(filed, filed.budi, "Terlampir datanya.")
    await ages(filed)
    assert await rows(filed, "SELECT 1 FROM message")
    seat = filed.budi.in_(filed.group)
    await filed.after(seat.says("/cari daftar pemilih"))
    assert "daftar pemilih tetap" not in filed.group.general[-1].text
    await filed.after(seat.says("/kasus 1"))
    await filed.presses_in_group(filed.budi, "Tindakan lain")
    assert "dibatasi" in filed.group.messages[-1].text
    before = len(filed.group.messages)
    await filed.presses_in_group(filed.budi, "Buka berkas (PPID)")
    await fills(filed, filed.budi, "Komisi Informasi meminta salinan jawaban", "> Buka")
    assert "Berkas dibuka Budi" in shown(filed, "Berkas dibuka").text
    await filed.after(seat.says("/kasus 1"))
    await filed.presses_in_group(filed.budi, "Tindakan lain", "Riwayat")
    told = "\n".join(message.text for message in filed.group.messages[before:])
    assert "alasan: Komisi Informasi meminta salinan jawaban" in told
    filed.clock.turn(timedelta(days=8))
    await filed.after(seat.says("/kasus 1"))
    await filed.presses_in_group(filed.budi, "Tindakan lain")
    assert "dibatasi" in filed.group.messages[-1].text


async def test_words_of_the_requester_lift_the_restriction(filed: World) -> None:
    await answers(filed, filed.budi, "Terlampir datanya.")
    await ages(filed)
    [row] = await rows(filed, "SELECT restricted_from FROM cases")
    assert row["restricted_from"] is not None
    await filed.talks(filed.sari, "Mohon berkasnya jangan dimusnahkan dulu.", "> Tambahan untuk")
    assert await rows(filed, "SELECT restricted_from FROM cases") == [{"restricted_from": None}]


async def test_the_night_destroys_what_the_head_approved_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path, retention=SCHEDULE) as world:
        await world.files(world.sari)
        await answers(world, world.budi, "Terlampir datanya.")
        await world.files(world.rina, nik="3310014107990002")
        await ages(world)
        assert await rows(world, "SELECT 1 FROM message WHERE case_id = 1")
        await world.after(world.budi.in_(world.group).says("/musnah"))
        asked = world.group.general[-1].text
        assert "001/PPID/KPU-KLT/XI/2026 · Keputusan KPU 5/2027, klas HM.02 · berakhir" in asked
        assert "002/PPID" not in asked
        await fills(world, world.budi, "> Setujui")
        assert "Daftar 1 berkas disetujui" in world.group.general[-1].text
        await ages(world, OLD + timedelta(days=1))
        assert await rows(world, "SELECT 1 FROM message WHERE case_id = 1") == []
        assert await rows(world, "SELECT 1 FROM paper WHERE case_id = 1") == []
        told = await rows(world, "SELECT * FROM notice WHERE case_id = 1")
        assert [row["sent_at"] is not None for row in told] == [True]
        async with world.desk.database.transaction() as tx:
            assert [await notices.notice_words(tx, row["id"]) for row in told] == [""]
        assert await rows(world, "SELECT 1 FROM message WHERE case_id = 2")
        assert "sudah kami musnahkan" in got(world.sari, "Masa simpan data")[-1].text
        names = {row["name"] for row in await rows(world, "SELECT name FROM event")}
        assert {"destruction-approved", "data-destroyed"} <= names


async def test_a_clerk_lists_and_the_head_alone_lets_it_go() -> None:
    async with opened(retention=SCHEDULE) as world:
        joko, siti = await staffed(world)
        head = await holds(world, "Retno", Role.HEAD)
        await world.files(world.sari)
        await answers(world, siti, "Terlampir datanya.")
        await ages(world)
        await world.after(joko.in_(world.group).says("/musnah"))
        await fills(world, joko, "> Ajukan ke pimpinan")
        assert "001/PPID/KPU-KLT/XI/2026 · Keputusan KPU 5/2027" in world.group.general[-1].text
        assert await rows(world, "SELECT 1 FROM destruction") == []
        await taps(world, siti, "Kirim")
        assert await rows(world, "SELECT 1 FROM destruction") == []
        await taps(world, head, "Kirim")
        assert await rows(world, "SELECT approved_by FROM destruction") == [
            {"approved_by": head.id}
        ]
        await world.say(world.sari, "Mohon berkasnya jangan dimusnahkan dulu.")
        await world.press(world.sari, "Tambahan untuk")
        await ages(world, OLD + timedelta(days=1))
        assert await rows(world, "SELECT 1 FROM message")  # something happened since


@pytest.mark.journey
async def test_what_happened_after_the_approval_needs_a_list_of_its_own() -> None:
    async with opened(retention=SCHEDULE) as world:
        await world.files(world.sari)
        await answers(world, world.budi, "Terlampir datanya.")
        await ages(world)
        await lists(world, "> Setujui")
        await world.say(world.sari, "Mohon berkasnya jangan dimusnahkan dulu.")
        await world.press(world.sari, "Tambahan untuk")
        later = OLD + timedelta(days=300)
        await ages(world, later)
        await ages(world, later + timedelta(days=1))
        assert await rows(world, "SELECT 1 FROM message")  # the head never read of these words
        await lists(world, "> Setujui")
        await ages(world, later + timedelta(days=2))
        assert await rows(world, "SELECT 1 FROM message") == []
        await world.talks(world.sari, "Halo, berkas saya masih ada?", "> 001/PPID")
        assert await rows(world, "SELECT 1 FROM message")  # what is written now is a file again
        await ages(world, later + timedelta(days=300))
        await lists(world, "> Setujui")
        await ages(world, later + timedelta(days=301))
        assert await rows(world, "SELECT 1 FROM message") == []


async def test_a_list_whose_cases_all_moved_on_is_not_approved() -> None:
    async with opened(retention=SCHEDULE) as world:
        await world.files(world.sari)
        await answers(world, world.budi, "Terlampir datanya.")
        await ages(world)
        await lists(world)
        await world.say(world.sari, "Mohon berkasnya jangan dimusnahkan dulu.")
        await world.press(world.sari, "Tambahan untuk")
        await taps(world, world.budi, "Setujui")
        assert "Belum ada berkas" in world.budi.toast + world.group.messages[-1].text
        assert await rows(world, "SELECT 1 FROM destruction") == []


async def lists(world: World, *steps: str) -> None:
    """Let the head have a list of what may be destroyed, and answer it."""
    await world.after(world.budi.in_(world.group).says("/musnah"))
    await fills(world, world.budi, *steps)


async def test_each_is_told_of_all_their_requests(world: World) -> None:
    for person in (world.sari, world.rina):
        for _ in range(2):
            await world.files(person)
            await answers(world, world.budi, "Terlampir datanya.")
    await ages(world)
    await world.tick()
    for person, numbers in ((world.sari, "12"), (world.rina, "34")):
        told = " ".join(message.text for message in got(person, "Masa simpan data"))
        assert all(f"00{number}/PPID" in told for number in numbers)


async def test_a_nik_of_a_correction_goes_with_its_answer(filed: World) -> None:
    await asks_in_words(filed, "Perbaiki", f"NIK yang benar {OTHER_NIK}")
    await filed.after(filed.budi.starts())
    await answers_right(filed, "Dikabulkan", OTHER_NIK, field="NIK")
    assert "dikabulkan" in filed.sari.last.text
    assert OTHER_NIK in await everything(filed, "identity")
    assert NIK not in await everything(filed)
    assert await everything(filed, "rights_request") == ""


async def test_an_objection_without_a_request_loses_its_nik_with_time(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path, watched=True) as world:
        await seat(world, Role.ATASAN)
        await objects_without_a_case(world)
        await ages(world)
        assert NIK in await everything(world, "objection")  # nobody has answered it yet
        await judges(world, "Menguatkan", "Laporan itu sudah diumumkan di situs kantor.")
        await ages(world, OLD + timedelta(days=202))
        said = await everything(world)
        assert "Rina Lestari" in said
        assert NIK not in said
        assert NIK.encode() not in path.read_bytes()
        [told] = got(world.rina, "Masa simpan data")
        assert "001/KEBERATAN" in told.text
        await ages(world, OLD + timedelta(days=206))
        assert len(got(world.rina, "Masa simpan data")) == 1


async def test_what_the_head_reads_and_signs_is_what_goes() -> None:
    async with opened(retention=SCHEDULE) as world:
        for person, nik in ((world.sari, NIK), (world.rina, "3310014107990002")):
            await world.files(person, nik=nik)
            await answers(world, world.budi, "Terlampir datanya.")
        await ages(world)
        await lists(world, "> Kembali", "Belum ada yang boleh dimusnahkan", "> Setujui")
        assert "tidak ditemukan" in world.budi.toast + world.group.messages[-1].text
        assert await rows(world, "SELECT 1 FROM destruction") == []
        await fills(world, world.budi, "> Kembali", "002/PPID/KPU-KLT/XI/2026", "> Setujui")
        assert await rows(world, "SELECT case_id FROM destruction") == [{"case_id": 2}]
