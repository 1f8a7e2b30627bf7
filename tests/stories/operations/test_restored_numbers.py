"""A number that was given after the backup is never given to somebody else."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot import backup_archive
from bot.backup_archive import BackupTarget
from bot.cli.offline_commands import verify_trail
from bot.settings import Settings
from tests.letters.samples import text_of
from tests.prelude import TUESDAY, WIB, World, kept, opened, rows, taps, writes
from tests.registers.samples import xlsx_cells
from tests.stories.acts import answers
from tests.stories.objections.acts import objects
from tests.stories.operations.acts import numbers
from tests.stories.privacy.acts import A_WRONG_FILE, asks_to_stop, begins_incident, fills_incident
from tests.world import KEY, running

HOURS_LOST = timedelta(hours=9, minutes=30)
UNTIL = 13_000
"""The last number to leave out after 001 then: twelve hundred for each of ten hours that began."""


@dataclass
class Office:
    """An office that lost its machine: the backup, and the folders before and after."""

    world: World
    backup: Path
    folder: Path

    @asynccontextmanager
    async def restored(self, name: str = "again") -> AsyncIterator[World]:
        world, back = self.world, self.folder / name
        backup_archive.restore(self.backup, back, None, world.clock.now())
        (back / "identity.key").write_text(KEY.hex())
        path = back / backup_archive.DATABASE
        async with running(world.telegram, world.clock, world.group.id, path) as parts:
            yield replace(world, parts=parts)


@asynccontextmanager
async def lost(folder: Path, at: datetime = TUESDAY) -> AsyncIterator[tuple[World, Office]]:
    """Open an office with a request, an objection, a right and an incident, and back it up.

    What happens to it until the restore is in no backup.
    """
    data = folder / "data"
    data.mkdir()
    async with opened(at=at, path=data / backup_archive.DATABASE) as world:
        await one_of_each(world)
        yield world, Office(world, back_up(world, folder, "data"), folder)


def back_up(world: World, folder: Path, name: str) -> Path:
    safe = BackupTarget(folder / f"backups-{name}", target_is_encrypted=True)
    return backup_archive.make(folder / name, safe, world.clock.now())


@kept
async def one_of_each(world: World) -> None:
    await world.files(world.sari)
    await answers(world, world.budi, "Terlampir datanya.")
    await objects(world, "d. Tidak sesuai")
    await notes_incident(world)
    await asks_to_stop(world, "Keberatan", "Saya tidak mau dihubungi untuk survei")


async def notes_incident(world: World) -> None:
    await begins_incident(world, f"{world.clock.now() - timedelta(hours=1):%d/%m/%Y %H.%M}")
    await fills_incident(world, *A_WRONG_FILE)


async def test_no_number_of_any_series_is_given_twice(tmp_path: Path) -> None:
    async with lost(tmp_path) as (world, office):
        before = await numbers(world)
        await world.files(world.rina)
        await answers(world, world.budi, "Terlampir datanya.")
        await notes_incident(world)
        after = await numbers(world) - before
        assert "002/PPID/KPU-KLT/XI/2026" in after
        assert len(after) == 4
        world.clock.turn(HOURS_LOST)
    async with office.restored() as again:
        # Nobody waits: this request comes before the officers were told of anything.
        number = await again.files(again.rina)
        assert number == f"{UNTIL + 1}/PPID/KPU-KLT/XI/2026"
        await answers(again, again.budi, "Terlampir datanya.")
        await notes_incident(again)
        new = await numbers(again) - before
        assert len(new) == len(after)
        assert not new & after
        [incident] = [number for number in new if number.startswith("incident")]
        assert incident == f"incident {UNTIL + 1}"


async def test_the_officers_hear_what_is_missing_and_what_to_look_for(tmp_path: Path) -> None:
    async with lost(tmp_path) as (world, office):
        world.clock.turn(HOURS_LOST)
    async with office.restored() as again:
        await again.tick()
        await again.tick()
        [told] = [m.text for m in again.group.messages if "dipulihkan dari cadangan" in m.text]
        for part in (
            "sejak Selasa, 24 November 2026 10.0",
            "(Selasa, 24 November 2026 19.3",
            "• permohonan tahun 2026: 2 sampai 13000\n",
            "• keberatan tahun 2026: 2 sampai 13000\n",
            "• permintaan atas data pribadi tahun 2026: 2 sampai 13000\n",
            "• surat pemberitahuan tertulis tahun 2026: 2 sampai 13000\n",
            "• insiden data: 2 sampai 13000\n",
            "• deret lain tahun 2026 yang belum punya nomor: mulai dari 12001\n",
            "tanda bukti",
            "menulis lagi",
        ):
            assert part in told, told
        [event] = await rows(again, "SELECT case_id, actor FROM event WHERE name = 'desk-restored'")
        assert event == {"case_id": None, "actor": "desk"}
    settings = Settings(
        bot_token="1:x", officers_chat_id=-1, data_dir=tmp_path / "again", _env_file=None
    )
    assert (await verify_trail(settings)).is_whole


async def test_the_reason_stands_under_both_registers_in_every_format(tmp_path: Path) -> None:
    async with lost(tmp_path) as (world, office):
        world.clock.turn(HOURS_LOST)
    async with office.restored() as again:
        await again.tick()
        again.clock.turn(timedelta(days=1))
        for kind in ("Permohonan", "Keberatan"):
            has_its_remark(await registers(again, kind))


async def registers(world: World, kind: str) -> list[bytes]:
    """Return a register of this year, and of another one."""
    since = world.group.last.id
    for words in ("2026", "2024"):
        await world.after(world.budi.in_(world.group).says(f"/register {words}"))
        for form in ("XLSX", "PDF"):
            await taps(world, world.budi, f"{kind} · {form}")
    later = [message for message in world.group.messages if message.id > since]
    return [message.file.content for message in later if message.file]


def has_its_remark(files: list[bytes]) -> None:
    remark = "Nomor 2 sampai dengan 13000 tahun 2026 dilompati: sistem dipulihkan dari cadangan"
    this_year, on_paper, another_year, _ = files
    assert xlsx_cells(this_year)[-1][0].startswith(remark)
    assert remark in text_of(on_paper)
    assert "dilompati" not in str(xlsx_cells(another_year))


async def explains(world: World, words: str) -> None:
    await taps(world, world.budi, "Jelaskan")
    await writes(world, world.budi, words, world.group.last)
    await taps(world, world.budi, "Cantumkan")


async def remarks(world: World) -> list[str]:
    """Return the lines under the tables of both registers in each format."""
    found: list[str] = []
    for kind in ("Permohonan", "Keberatan"):
        await world.after(world.budi.in_(world.group).says("/register 2026"))
        for form in ("XLSX", "PDF"):
            await taps(world, world.budi, f"{kind} · {form}")
        files = [message.file.content for message in world.group.messages if message.file]
        xlsx, pdf = files[-2:]
        found += [xlsx_cells(xlsx)[-1][0], text_of(pdf)]
    return found


async def test_the_newest_explanation_of_an_administrator_stands_behind_the_reason(
    tmp_path: Path,
) -> None:
    async with lost(tmp_path) as (world, office):
        world.clock.turn(HOURS_LOST)
    async with office.restored() as again:
        await again.tick()
        again.clock.turn(timedelta(days=1))
        await explains(again, "Server kantor rusak\npada hari Selasa.")
        assert "dijelaskan oleh Budi" in again.group.last.text
        first = " tidak tercatat di dalamnya. Penjelasan administrator: Server kantor rusak pada"
        for remark in await remarks(again):
            assert first in remark
        again.clock.turn(timedelta(days=1))
        await explains(again, "Diska server diganti pada hari Selasa.")
        for remark in await remarks(again):
            assert "Penjelasan administrator: Diska server diganti pada hari Selasa." in remark
            assert "Server kantor rusak" not in remark
        kept = await rows(again, "SELECT case_id, facts FROM event WHERE name LIKE '%-explained'")
        assert [row["case_id"] for row in kept] == [None, None]
        assert not any("rusak" in row["facts"] or "diganti" in row["facts"] for row in kept)


@pytest.mark.journey
async def test_each_restore_is_explained_by_itself(tmp_path: Path) -> None:
    async with lost(tmp_path) as (_, office):
        pass
    async with office.restored("first") as first:
        await first.tick()
        office.backup = back_up(first, tmp_path, "first")
        first.clock.turn(timedelta(hours=1))
    async with office.restored("second") as second:
        await second.tick()
        await explains(second, "Diska server diganti pada hari Selasa.")
        await second.after(second.budi.in_(second.group).says("/register 2026"))
        await second.presses_in_group(second.budi, "Permohonan · XLSX")
        file = second.group.messages[-1].file
        assert file
        *_, [earlier], [newer] = xlsx_cells(file.content)
        assert "Penjelasan" not in earlier
        assert "2001 sampai" in newer
        assert "Diska server diganti" in newer


async def test_a_restore_that_an_older_backup_undid_is_not_explained(tmp_path: Path) -> None:
    async with lost(tmp_path) as (_, office):
        pass
    async with office.restored("first") as first:
        await first.tick()
        first.clock.turn(timedelta(hours=1))
    async with office.restored("second") as second:
        await second.presses_in_group(second.budi, "Jelaskan")
        assert "tidak tercatat di sini" in second.budi.toast


async def test_a_series_that_had_no_number_yet_leaves_some_out_too(tmp_path: Path) -> None:
    async with lost(tmp_path, datetime(2026, 12, 31, 22, tzinfo=WIB)) as (world, office):
        world.clock.turn(timedelta(hours=3))
        assert await world.files(world.rina) == "001/PPID/KPU-KLT/I/2027"
    async with office.restored() as again:
        assert await again.files(again.rina) == "4001/PPID/KPU-KLT/I/2027"
        await again.tick()
        await again.after(again.budi.in_(again.group).says("/register 2027"))
        await taps(again, again.budi, "Permohonan · XLSX")
        file = again.group.messages[-1].file
        assert file
        assert "Nomor 1 sampai dengan 4000 tahun 2027 dilompati" in str(xlsx_cells(file.content))


async def test_a_restore_of_a_restored_desk_leaves_out_more(tmp_path: Path) -> None:
    async with lost(tmp_path) as (_, office):
        pass
    async with office.restored("first") as first:
        assert await first.files(first.rina) == "2001/PPID/KPU-KLT/XI/2026"
        office.backup = back_up(first, tmp_path, "first")
        assert await first.files(first.rina) == "2002/PPID/KPU-KLT/XI/2026"
    async with office.restored("second") as second:
        assert await second.files(second.rina) == "4001/PPID/KPU-KLT/XI/2026"


async def test_a_restore_that_was_never_opened_counts_with_the_next(tmp_path: Path) -> None:
    async with lost(tmp_path) as (world, office):
        world.clock.turn(HOURS_LOST)
    backup_archive.restore(office.backup, tmp_path / "unopened", None, world.clock.now())
    office.backup = back_up(world, tmp_path, "unopened")
    async with office.restored() as again:
        await again.tick()
        [told] = [m.text for m in again.group.messages if "dipulihkan dari cadangan" in m.text]
        assert "• permohonan tahun 2026: 2 sampai 13000\n" in told
        assert await again.files(again.rina) == "13001/PPID/KPU-KLT/XI/2026"
