"""Whoever reads the disk while a request lives, but has no key, reads nobody's words."""

import logging
import shutil
import tarfile
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from io import BytesIO, StringIO
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
import pytest

from bot import backup_archive
from bot.backup_archive import BackupTarget
from bot.transport import log_setup
from tests.prelude import NIK, TUESDAY, World, got, opened, rows, writes
from tests.stories.acts import answers, prompt, replies
from tests.stories.identity.acts import looks_at_papers, sends_proof
from tests.stories.objections.acts import objects
from tests.stories.privacy.acts import asks_for_data
from tests.walking import ADDRESS, NAME, PHONE, pin_of
from tests.world import running

GREETING = f"Pagi, saya {NAME}, NIK {NIK}, {ADDRESS}, telepon {PHONE}: jalak"
WANTED = "Salinan berita acara pleno merpati"
PURPOSE = "Skripsi kenari"
ADDED = "Mohon lampirannya juga, punai"
REPLIED = "Sedang dicari di gudang, perkutut"
NOTED = "Catatan: ia sering bertanya, tekukur"
ANSWERED = "Terlampir datanya, gelatik"
OBJECTED = "Lampirannya tidak ada, kutilang"
ASIDE = "Apakah besok buka? cucakrawa"
REGISTERED = ("jalak", "merpati", "kenari")
"""Words that are part of the request: the register shows them once it has a number."""
SPOKEN = (*REGISTERED, "punai", "perkutut", "tekukur", "gelatik", "kutilang", "cucakrawa")
"""A word of each message, that stands nowhere else."""
IDENTITY = (NAME, "Wulandari", NIK, ADDRESS, "Tonggalan", PHONE, "81234567890")
DATABASE = backup_archive.DATABASE
PAGE, MARGIN = 4096, 128
"""Bytes that are compared at once, and more than there are in any needle."""


@dataclass
class Watch:
    """Reads the raw bytes of folders, and remembers which needles it found where."""

    folders: tuple[Path, ...]
    needles: set[str] = field(default_factory=lambda: {*IDENTITY, *SPOKEN})
    found: set[tuple[str, str]] = field(default_factory=set)
    read: set[str] = field(default_factory=set)
    _known: dict[Path, tuple[bytes, frozenset[str]]] = field(default_factory=dict)
    """What each file held at the last look, and what was looked for in it."""

    def look(self, *_: object) -> None:
        """Read what changed since the last look, or the whole of a file for a new needle."""
        for path in (path for folder in self.folders for path in folder.rglob("*")):
            content = path.read_bytes() if path.is_file() else b""
            before, sought = self._known.get(path, (None, frozenset()))
            if before != content:
                self._known[path] = content, frozenset(self.needles)
                known = before if before is not None and self.needles <= sought else b""
                self.compare(path.name, changed(known, content))

    def compare(self, name: str, content: bytes) -> None:
        self.read.add(name)
        self.found |= {(name, needle) for needle in self.needles if needle.encode() in content}

    def open_backup(self, made: Path, lock: pyrage.x25519.Identity) -> None:
        """Read what a backup holds for whoever has its key, but not that of the identities."""
        with tarfile.open(fileobj=BytesIO(pyrage.decrypt(made.read_bytes(), [lock]))) as tar:
            for member in tar:
                file = tar.extractfile(member)
                self.compare(f"backup of {member.name}", file.read() if file else b"")

    def over(self, world: World) -> World:
        """Look before and after each update is handled, and at each call to Telegram."""
        worker = world.parts.worker
        once = worker.once

        async def seen() -> bool:
            self.look()
            moved = await once()
            self.look()
            return moved

        worker.once = seen  # type: ignore[method-assign]
        world.telegram.on_call[:] = [self.look]
        return world


def changed(before: bytes, content: bytes) -> bytes:
    """Return the parts of a file that are new, with so much around them that no needle is cut."""
    return b"\0".join(
        content[max(0, at - MARGIN) : at + PAGE + MARGIN]
        for at in range(0, len(content), PAGE)
        if content[at : at + PAGE] != before[at : at + PAGE]
    )


@dataclass
class Disk:
    """The folders of an office that is watched."""

    data: Path
    safe: BackupTarget
    lock: pyrage.x25519.Identity
    watch: Watch


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    for name in ("data", "temporary", "crashed", "again"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    lock = pyrage.x25519.Identity.generate()
    (tmp_path / "age.key").write_text(str(lock))
    folders = (tmp_path / "data", tmp_path / "temporary", tmp_path / "crashed", tmp_path / "again")
    safe = BackupTarget(tmp_path / "safe", str(lock.to_public()))
    return Disk(tmp_path / "data", safe, lock, Watch(folders))


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[StringIO]:
    """Log all that a desk can log, and give the loggers back afterwards."""
    written = StringIO()
    monkeypatch.setattr("sys.stderr", written)
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in log_setup.QUIETED_LOGGERS}
    log_setup.set_up_logging("DEBUG")
    yield written
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


async def files(world: World, watch: Watch) -> None:
    """Greet with everything about oneself, then agree and file a request."""
    await world.talks(world.sari, GREETING, "/permohonan", "> Setuju", WANTED, "> Sudah lengkap")
    await world.talks(world.sari, PURPOSE, "> lewat percakapan ini", "> Perorangan")
    await world.talks(world.sari, NAME, NIK, ADDRESS, PHONE)
    assert watch.found == set()
    watch.needles -= set(REGISTERED)
    await world.press(world.sari, "Kirim permohonan")
    watch.needles.add(f"PIN: {pin_of(world.sari)}")


async def is_shown_late(world: World) -> None:
    """Let an officer look at who asks while Telegram takes no message for that officer."""
    world.telegram.faults.fail("sendMessage", chat=world.budi.id, retry_after=30)
    before = len(world.budi.chat)
    world.budi.in_(world.group).presses("Data pemohon", on=world.card)
    await world.parts.work_until_idle()
    assert len(world.budi.chat) == before, "it waits"


@asynccontextmanager
async def killed(world: World, disk: Disk) -> AsyncIterator[World]:
    """Go on with what lies on the disk when the process is killed, with something still to do."""
    world.sari.sends_document(f"Surat {NAME}.txt", ADDED.encode(), ADDED)
    await world.parts.poller.once()
    disk.watch.look()
    crashed = disk.data.with_name("crashed")
    shutil.copytree(disk.data, crashed, dirs_exist_ok=True)
    async with running(world.telegram, world.clock, world.group.id, crashed / DATABASE) as parts:
        yield disk.watch.over(replace(world, parts=parts))


async def is_answered(world: World) -> None:
    """Let officers reply, note and answer, and the requester object and ask for all data."""
    await replies(world, world.budi, await prompt(world, world.budi), REPLIED)
    await writes(world, world.budi, NOTED)
    await answers(world, world.budi, ANSWERED)
    await objects(world, "d. Tidak sesuai", OBJECTED)
    assert NAME in await asks_for_data(world)


async def is_backed_up(world: World, disk: Disk, data: Path) -> Path:
    """Make a backup while a reply waits to be sent; return the folder that it is restored into."""
    world.budi.in_(world.group).replies(await prompt(world, world.budi), REPLIED)
    await world.parts.poller.once()
    await world.parts.worker.once()
    made = backup_archive.make(data, disk.safe, world.clock.now())
    disk.watch.open_backup(made, disk.lock)
    again = data.with_name("again")
    key = data.with_name("age.key")
    backup_archive.restore(made, again, key, world.clock.now())
    disk.watch.look()
    return again


async def test_no_byte_on_the_disk_tells_who_asked_or_what_was_said_at_any_moment(
    disk: Disk, log: StringIO
) -> None:
    watch = disk.watch
    async with opened(path=disk.data / DATABASE, watched=True) as world:
        world.budi.starts()
        await files(watch.over(world), watch)
        await sends_proof(world, world.sari)
        await looks_at_papers(world, world.budi)
        await is_shown_late(world)
        assert watch.found == set()
        async with killed(world, disk) as revived:
            await revived.settle()
            assert got(revived.budi, NIK), "what waited has arrived"
            await revived.press(revived.sari, "001/PPID", "Bahan permohonan")
            await revived.burst_passes()
            await is_answered(revived)
            assert watch.found == set()
            again = await is_backed_up(revived, disk, disk.data.with_name("crashed"))
        async with running(world.telegram, world.clock, world.group.id, again / DATABASE) as parts:
            restored = watch.over(replace(world, parts=parts))
            await restored.tick()
            await restored.presses_in_group(restored.budi, "Kirim")
            await restored.replies_leave()
            await restored.say(restored.sari, ASIDE)
    watch.look()
    watch.compare("log", log.getvalue().encode())
    assert watch.found == set()
    assert watch.read >= {DATABASE, f"{DATABASE}-wal", f"backup of {DATABASE}", "log"}


async def test_the_watch_finds_what_is_written_in_plain_words(disk: Disk, log: StringIO) -> None:
    watch = disk.watch
    async with opened(path=disk.data / DATABASE, watched=True) as world:
        watch.over(world)
        await rows(world, "INSERT INTO desk_state (name, value) VALUES ('plain', :it)", it=NIK)
        await world.say(world.sari, "/start")
        assert watch.found == {(f"{DATABASE}-wal", NIK)}
        await world.tick()
        watch.look()
        assert (DATABASE, NIK) in watch.found
        watch.open_backup(backup_archive.make(disk.data, disk.safe, TUESDAY), disk.lock)
        assert (f"backup of {DATABASE}", NIK) in watch.found
        with tempfile.NamedTemporaryFile(buffering=0) as file:
            file.write(NAME.encode())
            await world.say(world.sari, "/bantuan")
        assert {needle for name, needle in watch.found if name == Path(file.name).name} == {
            NAME,
            "Wulandari",
        }
        logging.getLogger("somewhere").warning(PURPOSE)
        watch.compare("log", log.getvalue().encode())
        assert ("log", "kenari") in watch.found
