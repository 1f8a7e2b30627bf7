"""Decrees that the offices of a host share wait as drafts: nothing is exempt without a PPID."""

from pathlib import Path

import pytest

from bot.domain.people.role_permissions import Role
from tests.shared_folder import DECREES, lay, looks
from tests.stories.acts import rows, shown
from tests.stories.filling import fills, taps
from tests.stories.reminding import gives
from tests.world import World

RECORD = "Rekam medis calon; h; membuka rahasia pribadi; sampai 31/12/2030"
DECREE = ("national", "Keputusan KPU 731/2026", "2026-02-02", "731.pdf")
DRAFT = "Konsep dari folder bersama"
BODY = b"%PDF-1.7 the decree"
FILES = "SELECT state, about, about_id FROM kept_file"


def shares(folder: Path, *lines: str, decree: tuple[str, ...] = DECREE) -> None:
    (folder / "731.pdf").write_bytes(BODY)
    lay(folder / "exempt.csv", DECREES, [(*decree, line) for line in lines])


async def test_a_name_that_no_file_can_have_is_a_mistake_of_its_file(
    world: World, tmp_path: Path
) -> None:
    shares(tmp_path, RECORD, decree=(*DECREE[:3], "731\0.pdf"))
    await looks(world, tmp_path)
    assert "exempt.csv" in shown(world, "Berkas bersama tidak dipakai").text


async def test_a_shared_decree_is_exempt_only_once_the_ppid_keeps_it(
    world: World, tmp_path: Path
) -> None:
    shares(tmp_path, RECORD, "Ijazah calon; h; membuka rahasia pribadi")
    for _ in range(2):
        await looks(world, tmp_path)
    assert len([one for one in world.group.messages if DRAFT in one.text]) == 1
    assert "Rekam medis calon" in shown(world, DRAFT).text
    assert await rows(world, "SELECT * FROM exemption") == []

    await gives(world, world.wati, Role.PELAKSANA)
    await taps(world, world.wati, "Catat penetapan")
    assert "Berkas: 1" in world.group.last.text
    await fills(world, world.wati, "> Ajukan ke PPID")
    assert await rows(world, "SELECT * FROM exemption") == []
    await taps(world, world.budi, "📨 Kirim")
    kept = await rows(
        world, "SELECT title, authority, in_force_from, in_force_until FROM exemption"
    )
    assert [(one["title"], one["authority"], one["in_force_from"]) for one in kept] == [
        ("Rekam medis calon", "national", "2026-02-02"),
        ("Ijazah calon", "national", "2026-02-02"),
    ]
    assert kept[0]["in_force_until"] == "2030-12-31"
    assert await rows(world, FILES) == [{"state": "kept", "about": "exemption", "about_id": 1}]


@pytest.mark.journey
async def test_the_decree_is_read_before_it_is_kept_and_kept_only_once(
    world: World, tmp_path: Path
) -> None:
    shares(tmp_path, RECORD)
    await looks(world, tmp_path)
    draft = shown(world, DRAFT)
    await world.say(world.budi, "/start")
    world.budi.in_(world.group).presses("731.pdf", on=draft)
    await world.settle()
    assert world.budi.last.file is not None
    assert world.budi.last.file.content == BODY
    await taps(world, world.budi, "Catat penetapan")
    await fills(world, world.budi, "> Simpan")
    assert len(await rows(world, "SELECT * FROM exemption")) == 1
    world.budi.in_(world.group).presses("Catat penetapan", on=draft, earlier=True)
    await world.settle()
    assert "sudah ada pada /dikecualikan" in (world.budi.toast or "")


async def test_a_wrong_file_changes_nothing_and_what_is_right_beside_it_still_comes(
    world: World, tmp_path: Path
) -> None:
    for lines, decree in (
        (["Rekam medis; z"], DECREE),
        ([RECORD], ("city", *DECREE[1:])),
        ([RECORD], (*DECREE[:3], "absent.pdf")),
    ):
        shares(tmp_path, *lines, decree=decree)
        await looks(world, tmp_path)
    assert "exempt.csv" in shown(world, "Berkas bersama tidak dipakai").text
    assert [one for one in world.group.messages if DRAFT in one.text] == []
    assert await rows(world, FILES) == []
