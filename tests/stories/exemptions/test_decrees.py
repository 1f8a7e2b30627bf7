"""Decrees that exempt: from above line by line, and drafts that are handed down."""

from pathlib import Path

import pytest

from storage import file_archive, list_entries
from tests.handing_down import DECREES, hands_down, lay
from tests.prelude import ConfigError, Role, World, fills, kept, rows, shown, taps, writes
from tests.stories.filling import form_text, hands_in
from tests.stories.reminding import gives
from tests.uploads import strangers

LINES = """1. Hasil pemeriksaan kesehatan calon; h; melanggar rahasia pribadi; selama diperlukan
2. Nomor rekening calon; j UU 27/2022 Pasal 65; disalahgunakan; sampai 31 Desember 2030
3. Berkas pemeriksaan pelanggaran; huruf a; menghambat pemeriksaan; 5 tahun"""


@kept
async def begins_decree(world: World, number: str = "Keputusan KPU 731/2025") -> None:
    await world.files(world.sari)
    await writes(world, world.budi, "/dikecualikan")
    await fills(world, world.budi, "> Catat penetapan", "> KPU RI", number, "2 Januari 2026")


async def finishes(world: World, lines: str) -> None:
    await fills(world, world.budi, lines)
    await hands_in(world, world.budi, "kep-731.pdf", strangers.pdf())
    await fills(world, world.budi, "> Lanjut", "> Simpan")


async def test_every_line_of_a_decree_is_an_entry_with_its_period(world: World) -> None:
    await begins_decree(world)
    await finishes(world, LINES)
    assert "3 entri baru" in shown(world, "Keputusan KPU 731/2025").text
    found = await rows(
        world,
        "SELECT letter, law, consequence, in_force_from, in_force_until, authority FROM exemption",
    )
    assert [tuple(row.values()) for row in found] == [
        ("h", "", "melanggar rahasia pribadi", "2026-01-02", None, "national"),
        ("j", "UU 27/2022 Pasal 65", "disalahgunakan", "2026-01-02", "2030-12-31", "national"),
        ("a", "", "menghambat pemeriksaan", "2026-01-02", "2031-01-02", "national"),
    ]


async def test_a_line_that_nobody_understands_is_named_and_nothing_is_lost(world: World) -> None:
    await begins_decree(world)
    await fills(world, world.budi, "Rekam medis; h\nNomor rekening; x")
    said = "Baris ke-2 belum dapat dibaca. Bagian kedua"
    assert said in form_text(world, world.budi)
    await finishes(world, "Rekam medis; h")
    assert len(await rows(world, "SELECT id FROM exemption")) == 1


async def test_the_scan_of_a_decree_is_kept(world: World) -> None:
    scan = strangers.pdf()
    await begins_decree(world)
    await fills(world, world.budi, "Rekam medis; h")
    await hands_in(world, world.budi, "kep-731.pdf", scan)
    await fills(world, world.budi, "> Lanjut", "> Simpan")
    [kept] = await rows(world, "SELECT id, about, about_id FROM kept_file")
    assert (kept["about"], kept["about_id"]) == ("exemption", 1)
    async with world.desk.database.transaction() as tx:
        assert await file_archive.body(tx, kept["id"]) == scan


async def test_a_decree_that_is_entered_again_adds_only_what_is_new(world: World) -> None:
    for lines in ("Rekam medis; h", "Ijazah; h\nRekam medis; h"):
        await begins_decree(world)
        await finishes(world, lines)
    assert [one["title"] for one in await rows(world, "SELECT title FROM exemption")] == [
        "Rekam medis",
        "Ijazah",
    ]
    assert "1 entri baru" in shown(world, "Keputusan KPU 731/2025").text


async def test_an_office_enters_the_decree_that_it_has_made_itself(world: World) -> None:
    await writes(world, world.budi, "/dikecualikan")
    decree = ("> Catat penetapan", "> Kantor ini sendiri", "SK Bupati 12/2026", "2 Januari 2026")
    await fills(world, world.budi, *decree)
    await finishes(world, LINES)
    async with world.desk.database.transaction() as tx:
        listed = await list_entries.listed_exemptions(tx, world.clock.now().date())
    assert [one.why_no_basis for one in listed] == [None] * 3


async def test_nothing_rests_on_a_decree_whose_file_is_none(world: World) -> None:
    await begins_decree(world)
    await fills(world, world.budi, "Rekam medis; h")
    await hands_in(world, world.budi, "kep-731.pdf", b"%PDF")
    await fills(world, world.budi, "> Lanjut", "> Simpan")
    await writes(world, world.budi, "/dikecualikan")
    assert "Belum dapat menjadi dasar: berkas penetapannya belum ada" in world.group.last.text
    assert "📎 Berkas" in shown(world, "Berkas penetapan “kep-731.pdf”").buttons


RECORD = "Rekam medis calon; h; membuka rahasia pribadi; sampai 31/12/2030"
DECREE = ("national", "Keputusan KPU 731/2026", "2026-02-02", "731.pdf")
DRAFT = "Konsep dari pusat"
BODY = b"%PDF-1.7 the decree"
FILES = "SELECT state, about, about_id FROM kept_file"


def shares(folder: Path, *lines: str, decree: tuple[str, ...] = DECREE) -> None:
    (folder / "731.pdf").write_bytes(BODY)
    lay(folder / "exempt.csv", DECREES, [(*decree, line) for line in lines])


async def test_a_name_that_no_file_can_have_is_a_mistake_of_its_file(
    world: World, tmp_path: Path
) -> None:
    shares(tmp_path, RECORD, decree=(*DECREE[:3], "731\0.pdf"))
    with pytest.raises(ConfigError, match="cannot be read"):
        await hands_down(world, tmp_path / "exempt.csv")


async def test_a_handed_down_decree_is_exempt_only_once_the_ppid_keeps_it(
    world: World, tmp_path: Path
) -> None:
    shares(tmp_path, RECORD, "Ijazah calon; h; membuka rahasia pribadi")
    for _ in range(2):
        await hands_down(world, tmp_path / "exempt.csv")
    assert len([one for one in world.group.messages if DRAFT in one.text]) == 1
    assert "Rekam medis calon" in shown(world, DRAFT).text
    assert await rows(world, "SELECT * FROM exemption") == []

    await gives(world, world.wati, Role.PELAKSANA)
    await taps(world, world.wati, "Catat penetapan")
    assert "PPID" in world.wati.toast
    await taps(world, world.budi, "Catat penetapan")
    assert "Berkas: 1" in world.group.last.text
    await taps(world, world.budi, "Simpan")
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
    await hands_down(world, tmp_path / "exempt.csv")
    draft = shown(world, DRAFT)
    await world.say(world.budi, "/start")
    await world.after(world.budi.in_(world.group).presses("731.pdf", on=draft))
    assert world.budi.last.file is not None
    assert world.budi.last.file.content == BODY
    await taps(world, world.budi, "Catat penetapan", "Simpan")
    assert len(await rows(world, "SELECT * FROM exemption")) == 1
    world.budi.in_(world.group).presses("Catat penetapan", on=draft, earlier=True)
    await world.settle()
    assert "sudah ada pada /dikecualikan" in (world.budi.toast or "")


async def test_a_wrong_file_changes_nothing(world: World, tmp_path: Path) -> None:
    for lines, decree in (
        (["Rekam medis; z"], DECREE),
        ([RECORD], ("city", *DECREE[1:])),
        ([RECORD], (*DECREE[:3], "absent.pdf")),
    ):
        shares(tmp_path, *lines, decree=decree)
        with pytest.raises(ConfigError, match=r"exempt\.csv|absent\.pdf"):
            await hands_down(world, tmp_path / "exempt.csv")
    assert [one for one in world.group.messages if DRAFT in one.text] == []
    assert await rows(world, FILES) == []
