"""The story of a case: officers read it in full, the citizen in plain words without names."""

from datetime import datetime
from pathlib import Path

from tests.prelude import WIB, World, fills, got, opened, rows, shown, taps
from tests.stories.acts import answers
from tests.stories.filling import answers_form

SECRET = "Joyodikromo"


async def extends(world: World) -> None:
    await taps(world, world.budi, "Tindakan lain", "Perpanjang waktu", "Alasan lain")
    await answers_form(
        world, world.budi, f"Arsip atas nama {SECRET} masih dihimpun dari 26 kecamatan."
    )
    await taps(world, world.budi, "Perpanjang, beri tahu pemohon")


async def records_hand_over(world: World) -> None:
    await taps(world, world.budi, "Tindakan lain", "Catat penyerahan", "Di loket")
    await fills(world, world.budi, "24/11/2026 10.30", f"Tanda terima oleh {SECRET}")
    await taps(world, world.budi, "Catat penyerahan")


async def test_officers_read_who_did_what_in_which_role_and_from_when_to_when(
    filed: World,
) -> None:
    await taps(filed, filed.budi, "Saya tangani")
    await extends(filed)
    await taps(filed, filed.budi, "Tindakan lain", "Riwayat lengkap")
    text = shown(filed, "Riwayat permohonan").text
    assert "pemohon: permohonan diterima. batas Selasa, 8 Desember 2026" in text
    taken = next(line for line in text.split("\n") if "ditangani" in line)
    assert "Budi Santoso, S.H. (petugas pelayanan, PPID)" in taken
    decided = next(line for line in text.split("\n") if "perpanjangan ditetapkan" in line)
    assert "Budi Santoso, S.H. (PPID)" in decided
    extended = next(line for line in text.split("\n") if "waktu diperpanjang" in line)
    assert "batas Kamis, 17 Desember 2026" in extended


async def test_the_citizen_reads_no_officers_name(filed: World) -> None:
    await taps(filed, filed.budi, "Saya tangani")
    await extends(filed)
    await answers(filed, filed.budi, "Terlampir datanya.")
    await filed.say(filed.sari, "/daftar")
    await filed.press(filed.sari, "001/PPID", "Riwayat permohonan ini")
    assert "petugas mulai menangani" in filed.sari.last.text
    assert got(filed.sari, "Budi") == []


async def test_what_officers_write_stands_nowhere_in_the_file_in_the_clear(tmp_path: Path) -> None:
    path = tmp_path / "loket.db"
    async with opened(path=path, watched=True) as world:
        await world.files(world.sari)
        await extends(world)
        await taps(world, world.budi, "Tindakan lain", "Minta kelengkapan", "Tulis sendiri")
        await fills(world, world.budi, f"KTP {SECRET}", "> Kirim ke pemohon")
        await answers(world, world.budi, f"Terlampir data {SECRET}.")
        await world.turn_to(datetime(2026, 11, 24, 11, tzinfo=WIB))
        await records_hand_over(world)
        await taps(world, world.budi, "Tindakan lain", "Riwayat lengkap")
        assert SECRET in shown(world, "Riwayat permohonan").text
        await taps(world, world.budi, "Tindakan lain", "✏️ Ralat", "hanya membetulkan")
        await answers_form(world, world.budi, f"Nama {SECRET} keliru.")
        assert await rows(world, "SELECT form FROM sheet") == [{"form": "correction"}]
        await world.turn_to(datetime(2026, 11, 24, 12, tzinfo=WIB))
        async with world.desk.database.transaction() as tx:
            tables = await tx.all("SELECT name FROM sqlite_schema WHERE type = 'table'")
        for table in tables:
            found = await rows(world, f"SELECT * FROM {table['name']}")  # noqa: S608
            assert SECRET not in str(found), table["name"]
