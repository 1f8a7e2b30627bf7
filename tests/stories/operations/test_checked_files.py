"""Files that are said to have left a desk: the one that did, one that was altered, any other."""

import asyncio
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from bot import backup_archive
from bot.__main__ import main
from tests.prelude import opened, taps, writes
from tests.world import KEY

LETTER, REGISTER = "surat.pdf", "register.xlsx"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a desk, with a letter and a register as its people got them."""
    folder = tmp_path_factory.mktemp("office")
    (folder / "identity.key").write_text(KEY.hex())
    asyncio.run(_lives(folder))
    return folder


async def _lives(folder: Path) -> None:
    async with opened(path=folder / backup_archive.DATABASE) as world:
        await world.files(world.sari)
        await writes(world, world.budi, "/register")
        await taps(world, world.budi, "Permohonan · XLSX")
        for chat, name in ((world.sari.chat, LETTER), (world.group.messages, REGISTER)):
            sent = [each.file for each in chat if each.file][-1]
            (folder / name).write_bytes(sent.content)


def _altered(office: Path, place: Path) -> None:
    with pikepdf.open(office / LETTER) as letter:
        letter.docinfo["/Title"] = "Surat lain"
        letter.save(place / LETTER)
    with (
        zipfile.ZipFile(office / REGISTER) as register,
        zipfile.ZipFile(place / REGISTER, "w") as altered,
    ):
        for part in register.namelist():
            altered.writestr(part, register.read(part).replace(b"belum ditanggapi", b"dikabulkan"))


def _others(_office: Path, place: Path) -> None:
    with pikepdf.new() as letter:
        letter.add_blank_page()
        letter.save(place / LETTER)
    with zipfile.ZipFile(place / REGISTER, "w") as register:
        register.writestr("xl/workbook.xml", "<workbook/>")


def _broken(_office: Path, place: Path) -> None:
    (place / LETTER).write_bytes(b"%PDF-1.7")
    (place / REGISTER).write_bytes(b"PK\x03\x04")


def _same(office: Path, place: Path) -> None:
    for name in (LETTER, REGISTER):
        shutil.copy(office / name, place)


@pytest.mark.parametrize(
    ("make", "code", "said"),
    [
        (_same, 0, "GENUINE, byte for byte. Left the desk on 24 November 2026"),
        (_altered, 1, "ALTERED. It bears the code of"),
        (_others, 1, "UNKNOWN. No such file left this desk"),
        (_broken, 1, "UNKNOWN. No such file left this desk"),
    ],
)
def test_a_file_is_the_one_that_left_an_altered_one_or_another(
    office: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    make: Callable[[Path, Path], None],
    code: int,
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", str(office))
    make(office, tmp_path)
    assert main(["verify", LETTER, REGISTER]) == code
    letter, register = capsys.readouterr().out.splitlines()[-2:]
    assert letter.startswith(f"{LETTER}: {said}")
    assert register.startswith(f"{REGISTER}: {said}")
