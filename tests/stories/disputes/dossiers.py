"""Reads a dispute's file as counsel and as a commissioner would: unpacked, checked, searched."""

import io
import re
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pikepdf

from bot.actions.disputes.dossier_rows import ROWS
from bot.texts import OFFICIAL, texts_of
from sandbox import Person, SandboxMessage
from tests.letters.samples import text_of
from tests.stories.disputes.acts import PARTICIPANT, records_dispute
from tests.stories.filling import taps
from tests.stories.letters.acts import content, letters
from tests.world import NIK, OFFICE, World

INDEX, CHECKSUMS = "00-berkas-sengketa.pdf", "sha256sum.txt"
NICKNAME = "Mbah Dukun"
NOTE = "Hati-hati, pemohon ini wartawan."
CONTACTS = ("081234567890", "0812 3456 7890", "+62812", "sari@")
NEVER = (NIK, *CONTACTS, NICKNAME, NOTE, PARTICIPANT)
"""What stands in no byte of it: identity numbers, contacts, nicknames, notes, third names."""


def unzipped(person: Person) -> dict[str, bytes]:
    """Return the files of the newest dossier that a person received."""
    newest = content([m for m in letters(person) if _is_zip(m)][-1])
    with ZipFile(io.BytesIO(newest)) as archive:
        return {entry: archive.read(entry) for entry in archive.namelist()}


def _is_zip(message: SandboxMessage) -> bool:
    return message.file is not None and message.file.name.endswith(".zip")


async def registered(world: World, officer: Person | None = None) -> dict[str, bytes]:
    """Record that the dispute is at the Commission, and let an officer ask for its file."""
    asks = officer or world.budi
    await world.after(asks.starts())
    await world.says_in_topic(asks, f"// {NOTE}")
    await records_dispute(world, "> Didaftarkan", "> Hari ini", "Register 012/XI/KIP-JTG/2026")
    return await made(world, asks)


async def made(world: World, officer: Person) -> dict[str, bytes]:
    """Let an officer ask for the dispute's file, and return what is in it."""
    await taps(world, officer, "Berkas sengketa")
    return unzipped(officer)


def examined(files: dict[str, bytes], folder: Path, *, absent: set[str]) -> str:
    """Check a dossier whole, and return what its index says.

    All twenty rows are there; those that are `absent` say so and why; every checksum is right;
    and nothing of NEVER stands in any byte.
    """
    index = text_of(files[INDEX])
    texts = texts_of(OFFICE)
    titles = [texts.plain(OFFICIAL, "dossier-row", row=row.name) for row in ROWS]
    rest = index.split("Kronologi", 2)[-1]
    for number, row in enumerate(ROWS[1:], 2):
        _, _, rest = rest.partition(f" {number}. {titles[number - 1]} ")
        said = rest.partition(f" {number + 1}. ")[0]
        assert said, row.name
        assert ("tidak ada: " in said) is (row.name in absent), row.name
        there = any(name.startswith(f"{number:02}-") for name in files)
        assert (
            there or row.needs_no_document or row.name in absent or "Tidak ikut dalam ZIP" in said
        ), row.name
    _checks(files, folder)
    for name, seen in _bytes(files):
        for secret in NEVER:
            assert secret.encode() not in seen, (name, secret)
            assert secret.replace(" ", "").encode() not in seen.replace(b" ", b""), (name, secret)
    return index


def _checks(files: dict[str, bytes], folder: Path) -> None:
    """Let sha256sum look at the unpacked files, each of which stands in its list."""
    for name, body in files.items():
        (folder / name).write_bytes(body)
    run = subprocess.run(  # noqa: S603 - our own list
        ["sha256sum", "--strict", "-c", CHECKSUMS],  # noqa: S607 - the one of the machine
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout
    listed = {line.split("  ", 1)[1] for line in files[CHECKSUMS].decode().splitlines()}
    assert listed == files.keys() - {CHECKSUMS}


def _bytes(files: dict[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Yield every name and every byte, streams and metadata of PDF without their compression."""
    for name, body in files.items():
        yield name, name.encode()
        yield name, body
        if body.startswith(b"%PDF"):
            yield name, text_of(body).encode()
            with pikepdf.open(io.BytesIO(body)) as document:
                yield name, str(dict(document.docinfo)).encode()
                for part in document.objects:
                    if isinstance(part, pikepdf.Stream):
                        yield name, _read(part)
        elif zipfile.is_zipfile(io.BytesIO(body)):
            with ZipFile(io.BytesIO(body)) as packed:
                yield from _bytes({one: packed.read(one) for one in packed.namelist()})


def _read(part: pikepdf.Stream) -> bytes:
    return part.read_raw_bytes() if "/DCTDecode" in str(part.get("/Filter")) else part.read_bytes()


def code_of(pdf: bytes) -> str:
    """Return the short code in the foot of a page."""
    found = re.search(r"Kode catatan ([0-9A-F]{4}-[0-9A-F]{4})", text_of(pdf))
    assert found is not None
    return found[1]
