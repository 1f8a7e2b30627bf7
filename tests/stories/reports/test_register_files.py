"""The registers as officers ask for them."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.letters.samples import text_of
from tests.prelude import Person, Role, SandboxMessage, World, opened, rows, taps, writes
from tests.registers.samples import register_rows, xlsx_cells
from tests.stories.objections.acts import answered, judges, objects, seat
from tests.walking import ADDRESS, NAME

REASONS = "Salinan yang diberikan sudah memuat seluruh lampiran yang diminta."
ASKED = "Salinan daftar pemilih tetap per kecamatan"


async def asks(world: World, words: str, officer: Person | None = None) -> None:
    await world.after((officer or world.budi).in_(world.group).says(words))


def files(world: World) -> list[SandboxMessage]:
    return [message for message in world.group.messages if message.file]


def table(message: SandboxMessage) -> list[dict[str, str]]:
    assert message.file is not None
    return register_rows(message.file.content)


async def test_the_register_comes_into_the_group_without_who_asked(world: World) -> None:
    number = await world.files(world.sari)
    await asks(world, "/register")
    await taps(world, world.budi, "Permohonan · XLSX")
    [message] = files(world)
    [row] = table(message)
    assert row["Nomor Pendaftaran"] == number
    assert row["Informasi yang Diminta"] == ASKED
    assert "belum ditanggapi" in row["Keputusan"]
    assert "Nama" not in row
    assert message.file is not None
    assert not any(NAME in cell for cells in xlsx_cells(message.file.content) for cell in cells)
    assert message.file.name == "Register-Permohonan-Informasi-Publik-2026.xlsx"
    assert "2026" in message.text


@pytest.mark.journey
async def test_the_registers_of_a_reports_period_are_a_button_below_it(world: World) -> None:
    await writes(world, world.budi, "/laporan triwulan 3 2026")
    await world.presses_in_group(world.budi, "Register masa ini")
    assert "Register 1 Juli–30 September 2026" in world.group.last.text


async def test_who_asked_is_read_in_private_only_and_each_look_is_recorded(filed: World) -> None:
    await asks(filed, "/register")
    await taps(filed, filed.budi, "Lengkap, ke percakapan pribadi", "Permohonan · XLSX")
    assert files(filed) == []  # an officer whom the bot may not write to is led there first
    await filed.after(filed.budi.starts())
    await taps(filed, filed.budi, "Permohonan · XLSX")
    assert files(filed) == []
    [message] = [m for m in filed.budi.chat if m.file]
    [row] = table(message)
    assert (row["Nama"], row["Alamat"]) == (NAME, ADDRESS)
    assert row["Nomor Kontak"] == "+6281234567890"
    assert message.protected
    looks = await rows(filed, "SELECT facts FROM event WHERE name = 'identity-seen'")
    assert len(looks) == 1


@pytest.mark.journey
async def test_an_answered_request_stands_with_its_decision_and_its_day(filed: World) -> None:
    await filed.answers_officially(filed.budi)
    await asks(filed, "/register november 2026")
    await taps(filed, filed.budi, "Permohonan · PDF")
    [message] = files(filed)
    assert message.file is not None
    words = text_of(message.file.content)
    assert "dikabulkan seluruhnya" in words
    assert "Pemberitahuan tertulis: Selasa, 24 November 2026" in words
    assert "tanpa biaya" in words


async def test_an_empty_register_says_so(world: World) -> None:
    await asks(world, "/register")
    await taps(world, world.budi, "Keberatan · PDF")
    [message] = files(world)
    assert message.file is not None
    assert "Tidak ada catatan dalam masa ini." in text_of(message.file.content)


async def test_a_database_that_cannot_be_read_for_a_while_only_delays_a_register(
    tmp_path: Path,
) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await world.files(world.sari)
        await asks(world, "/register")
        aside = path.rename(tmp_path / "aside.sqlite3")
        await taps(world, world.budi, "Permohonan · XLSX")
        assert files(world) == []
        aside.rename(path)
        await world.passes(timedelta(minutes=2))
        assert len(files(world)) == 1


@pytest.mark.journey
async def test_an_objection_stands_in_its_register_and_its_reasons_in_private(
    world: World,
) -> None:
    await seat(world, Role.ATASAN)
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    await judges(world, "Menguatkan keputusan PPID", REASONS)
    await world.after(world.budi.starts())
    await asks(world, "/register")
    await taps(world, world.budi, "Keberatan · XLSX", "Lengkap, ke percakapan pribadi")
    await taps(world, world.budi, "Keberatan · XLSX")
    [public], [private] = table(files(world)[-1]), table([m for m in world.budi.chat if m.file][-1])
    assert public["Alasan Keberatan (Pasal 35)"].startswith("d.")
    assert public["Keputusan Atasan PPID"] == "menguatkan"
    assert public["Nama dan Jabatan Atasan PPID"].startswith("Ratna Dewi, S.H., Atasan PPID")
    assert "Identitas Pemohon atau Kuasanya" not in public
    assert REASONS in private["Keputusan Atasan PPID"]
    assert private["Identitas Pemohon atau Kuasanya"].startswith(NAME)
