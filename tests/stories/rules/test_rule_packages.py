"""A central body publishes its rules as a signed package, and the office decides on each part."""

from datetime import date
from pathlib import Path

import pytest

from bot.domain.list_entry import Category, Entry
from bot.domain.role_permissions import Role
from bot.sandbox import SandboxMessage
from storage import list_entries
from tests.rule_packages import Rules, comes, day, lay, package, year
from tests.stories.acts import got, rows, shown
from tests.stories.calendar.test_days_off import NEAR_CHRISTMAS, asks_why, changes, dates_of
from tests.stories.filling import fills
from tests.stories.objections.test_objection_filing import seat
from tests.world import World, opened

ONLY = "hanya dapat dilakukan oleh: "
EXEMPT_LIST = "daftar informasi yang dikecualikan"
LEAVE = day("2026-12-04", "Cuti bersama tambahan")
EXEMPT: Rules = {
    "title": "Rekam medis calon",
    "letter": "h",
    "consequence": "Rahasia pribadi terbuka.",
    "test": "uji konsekuensi KPU RI nomor 7 tanggal 2 Februari 2026",
}
DECREE: Rules = {
    "authority": "national",
    "number": "Keputusan KPU 731/2026",
    "dated": "2026-02-02",
    "entries": [EXEMPT],
}
ROUTE: Rules = {
    "name": "surat_suara",
    "phrases": ["surat suara rusak"],
    "label": {"id": "Surat suara", "en": "Ballots", "jv": "Serat swanten"},
    "text": {"id": "Hubungi KPPS.", "en": "Ask the KPPS.", "jv": "Dipun aturi KPPS."},
}
SOURCE: Rules = {"name": "Keputusan KPU 731/2026", "title": "pengecualian", "read": "naskah"}
OPENING: Rules = {
    "authority": "national",
    "number": "Keputusan KPU 9/2026",
    "dated": "2026-11-20",
    "opens": [{"title": "rekam medis  Calon", "letter": "h"}],
}


async def part(world: World, name: str) -> SandboxMessage:
    return shown(world, f": {name}\n")


async def presses(world: World, who: str, label: str, on: SandboxMessage) -> str:
    """Press a button below a part that was shown; return what the tap answered."""
    officer = getattr(world, who)
    officer.in_(world.group).presses(label, on=on, earlier=True)
    await world.settle()
    return officer.toast or ""


async def outcomes(world: World) -> dict[str, str | None]:
    found = await rows(world, "SELECT part, outcome FROM rule_part ORDER BY package_id")
    return {row["part"]: row["outcome"] for row in found}


async def events(world: World, name: str) -> list[str]:
    found = await rows(world, "SELECT name, actor FROM event ORDER BY id")
    return [row["actor"] for row in found if row["name"] == name]


async def test_a_calendar_moves_the_date_of_an_open_request_once_an_administrator_taps(
    world: World, tmp_path: Path
) -> None:
    number = await world.files(world.sari)  # 24 November; ten working days: 8 December
    await comes(
        world,
        tmp_path,
        package(
            calendar=[
                year(2026, LEAVE),
                year(2028, day("2028-01-03", "Hari libur baru", "libur_nasional")),
            ]
        ),
    )
    preview = await part(world, "kalender")
    assert "Paket aturan KPU RI nomor 1" in preview.text
    assert "Jumat, 4 Desember 2026 menjadi hari libur: Cuti bersama tambahan" in preview.text
    assert f"{number}: Selasa, 8 Desember 2026 → Rabu, 9 Desember 2026" in preview.text
    assert "Hari libur 2028 lengkap menurut SKB 3 Menteri tentang 2028" in preview.text
    assert await dates_of(world) == ("2026-12-08", "2026-12-08")
    assert world.desk.calendar.is_workday(date(2026, 12, 4))

    await seat(world, Role.PELAKSANA)
    assert f"{ONLY}administrator" in await presses(world, "wati", "Terapkan", preview)
    await comes(world, tmp_path)  # the same one again, by a desk that was started again
    assert len([m for m in world.group.messages if ": kalender\n" in m.text]) == 1
    await presses(world, "budi", "Terapkan", preview)
    assert await dates_of(world) == ("2026-12-09", "2026-12-08")
    assert "kalender diterapkan oleh Budi" in preview.text
    assert "dijanjikan kepada pemohon tetap" in shown(world, "Kalender berubah").text
    why = await asks_why(world, world.sari)
    assert "SKB 3 Menteri" in why
    assert "(Paket aturan KPU RI nomor 1)" in why
    assert world.desk.calendar.is_decreed(2028)
    assert not world.desk.calendar.is_workday(date(2028, 1, 3))
    assert "sudah diterapkan" in await presses(world, "budi", "Terapkan", preview)
    changed = await rows(world, "SELECT on_date, changed_by FROM calendar_change")
    assert sorted(row["on_date"][5:] for row in changed) == [
        "01-01", "01-03", "05-01", "06-01", "08-17", "12-04", "12-25",
    ]  # fmt: skip
    assert await outcomes(world) == dict.fromkeys(
        ("calendar", "exemptions", "listing", "office"), "applied"
    )
    assert await events(world, "rules-applied") == ["desk"] * 3 + [f"officer:{world.budi.id}"]


async def test_a_day_that_goes_makes_the_date_earlier_at_once_where_the_profile_says_so(
    tmp_path: Path,
) -> None:
    async with opened(rules_calendar="at_once", at=NEAR_CHRISTMAS) as world:
        await world.files(world.sari)  # 14 December: due on 30 December
        assert await dates_of(world) == ("2026-12-30", "2026-12-30")
        await comes(world, tmp_path, package(calendar=[year(2026, without="2026-12-24")]))
        assert "diterapkan oleh Loket" in shown(world, "Paket aturan").text
        assert await dates_of(world) == ("2026-12-29", "2026-12-30")
        assert "BATAS MENURUT HUKUM LEBIH AWAL" in got(world.sari, "BATAS MENURUT")[-1].text
        assert await events(world, "calendar-changed") == ["desk"]
        # An estimated year stays one, and so do its dates.
        feast = day("2027-12-27", "Perkiraan", "libur_nasional", certainty="perkiraan")
        await comes(
            world, tmp_path, package(2, calendar=[year(2027, feast, certainty="perlu_dicocokkan")])
        )
        off = world.desk.calendar.day_off(date(2027, 12, 27))
        assert off is not None
        assert off.expected
        async with world.desk.database.transaction() as tx:
            [kept] = await tx.all("SELECT expected, package_id FROM calendar_change WHERE id = 2")
        assert (kept["expected"], kept["package_id"]) == (1, 2)
        # A day of a vote that was moved does not stay where it was.
        vote = day("2026-12-23", "Pemungutan suara", "pemilu")
        for version, days in ((3, [vote]), (4, [])):
            rules = package(version, calendar=[year(2026, *days, without="2026-12-24")])
            await comes(world, tmp_path, rules)
            assert world.desk.calendar.is_workday(date(2026, 12, 23)) is (version == 4)


async def test_what_the_office_itself_said_of_a_day_is_not_overruled(
    world: World, tmp_path: Path
) -> None:
    own = ("Tambah hari libur", "4 Desember 2026", "Cuti bersama", "Cuti tambahan", "SKB 9/2026")
    await changes(world, *own)
    local = ("Tambah hari libur", "7 Desember 2026", "Libur setempat", "Hari jadi", "Perbup 1")
    await changes(world, *local)
    await comes(world, tmp_path, package(calendar=[year(2026)]))
    clash = await part(world, "kalender")
    assert "Jumat, 4 Desember 2026: kantor meliburkannya (SKB 9/2026)" in clash.text
    assert "7 Desember" not in clash.text  # a local day is the office's own business
    assert "Kantor sendiri menyatakan lain" in await presses(world, "budi", "Terapkan", clash)
    assert (await outcomes(world)).keys() == {"exemptions", "listing", "office"}
    await changes(world, "Cabut hari libur", "4 Desember 2026", "SKB 9/2026")
    await presses(world, "budi", "Terapkan", clash)
    assert "kalender diterapkan oleh Budi" in clash.text
    assert not world.desk.calendar.is_workday(date(2026, 12, 7))


async def test_a_part_is_refused_with_a_reason_that_the_trail_keeps(
    world: World, tmp_path: Path
) -> None:
    await comes(world, tmp_path, package(calendar=[year(2026, LEAVE)]))
    preview = await part(world, "kalender")
    await seat(world, Role.PELAKSANA)
    assert f"{ONLY}administrator" in await presses(world, "wati", "Tolak", preview)
    await presses(world, "budi", "Tolak", preview)
    await fills(world, world.budi, "Kantor tetap buka menurut surat provinsi.")
    assert "Alasan: Kantor tetap buka menurut surat provinsi." in shown(world, "tidak").text
    assert (await outcomes(world))["calendar"] == "refused"
    assert await events(world, "rules-refused") == [f"officer:{world.budi.id}"]
    assert "sudah diterapkan, ditolak" in await presses(world, "budi", "Terapkan", preview)
    assert world.desk.calendar.is_workday(date(2026, 12, 4))


async def test_exemptions_wait_for_the_ppid_and_openings_do_not(
    world: World, tmp_path: Path
) -> None:
    await comes(world, tmp_path, package(exemptions=[DECREE]))
    preview = await part(world, EXEMPT_LIST)
    assert "Rekam medis calon (huruf h), selama diperlukan" in preview.text
    await seat(world, Role.PELAKSANA)
    assert f"{ONLY}PPID" in await presses(world, "wati", "Terapkan", preview)
    assert await rows(world, "SELECT id FROM exemption") == []
    await presses(world, "budi", "Terapkan", preview)
    [entry] = await rows(world, "SELECT * FROM exemption")
    assert (entry["authority"], entry["in_force_from"]) == ("national", "2026-02-02")
    assert entry["test"] == EXEMPT["test"]

    longer = {**EXEMPT, "until": "2030-12-31"}
    await comes(world, tmp_path, package(2, exemptions=[{**DECREE, "entries": [longer]}]))
    preview = await part(world, EXEMPT_LIST)
    assert "sampai Selasa, 31 Desember 2030" in preview.text
    assert "menggantikan entri 1" in preview.text
    await presses(world, "budi", "Terapkan", preview)
    found = await rows(world, "SELECT in_force_until, withdrawn_on FROM exemption ORDER BY id")
    assert [row["in_force_until"] for row in found] == [None, "2030-12-31"]
    assert [row["withdrawn_on"] is None for row in found] == [False, True]

    await comes(world, tmp_path, package(4, exemptions=[OPENING]))
    assert "Keputusan KPU 9/2026" in shown(world, "Rekam medis calon").text
    found = await rows(world, "SELECT withdrawn_on FROM exemption WHERE id = 2")
    assert found[0]["withdrawn_on"] == "2026-11-20"
    assert (await events(world, "exemption-withdrawn"))[-1] == "desk"
    await comes(world, tmp_path, package(5, exemptions=[OPENING]))
    assert len(await events(world, "exemption-withdrawn")) == 2

    over = {**EXEMPT, "until": "2026-11-25"}  # it comes again, and has ended by then
    for version, line in ((6, EXEMPT), (7, over)):
        decree = {**DECREE, "entries": [line]}
        await comes(world, tmp_path, package(version, exemptions=[decree]))
        await presses(world, "budi", "Terapkan", await part(world, EXEMPT_LIST))
    found = await rows(world, "SELECT withdrawn_on IS NULL AS stays FROM exemption")
    assert [row["stays"] for row in found] == [0, 0, 0]


async def test_words_routes_and_sources_come_by_an_administrators_tap(tmp_path: Path) -> None:
    async with opened(appointed=False) as world:
        await seat(world, Role.PPID)  # Wati is the PPID now, Budi administers the group
        rules = package(
            synonyms=[{"spoken": "coblosan", "official": "pemungutan suara"}],
            routes=[ROUTE],
            legal_sources=[SOURCE],
        )
        await comes(world, tmp_path, rules)
        words = await part(world, "padanan kata, pintu lain, dan dasar hukum")
        assert "Baru atau diperbarui, padanan kata: coblosan" in words.text
        assert "Baru atau diperbarui, pintu lain: surat_suara" in words.text
        assert f"{ONLY}administrator" in await presses(world, "wati", "Terapkan", words)
        await presses(world, "budi", "Terapkan", words)
        assert "surat_suara" in [one.name for one in world.desk.office.routes]
        usual = len(world.desk.office.routes)
        assert SOURCE["name"] in [one.name for one in world.desk.office.legal_sources]

        # The next version says all of it again: what it leaves out goes.
        await comes(world, tmp_path, package(2, synonyms=rules["synonyms"]))
        words = await part(world, "padanan kata, pintu lain, dan dasar hukum")
        assert "Dihapus, pintu lain: surat_suara" in words.text
        assert "coblosan" not in words.text
        await presses(world, "budi", "Terapkan", words)
        assert len(world.desk.office.routes) == usual - 1


async def test_a_newer_package_takes_the_place_of_one_that_waits(
    world: World, tmp_path: Path
) -> None:
    await comes(world, tmp_path, package(calendar=[year(2026, LEAVE)]))
    old = await part(world, "kalender")
    other = day("2026-12-07", "Cuti bersama lain")
    await comes(world, tmp_path, package(2, calendar=[year(2026, other)]))
    assert "digantikan paket yang lebih baru" in await presses(world, "budi", "Terapkan", old)
    await presses(world, "budi", "Terapkan", await part(world, "kalender"))
    [change] = await rows(world, "SELECT on_date FROM calendar_change")
    assert change["on_date"] == "2026-12-07"


def _without_head() -> Rules:
    return {"issuer": "KPU RI", "version": 1, "effective": "2026-11-24"}


WRONG: dict[str, tuple[Rules | bytes, bytes | None, str]] = {
    "signature of another": (package(), b"AAAA", "Tanda tangannya tidak cocok"),
    "no base64": (package(), b"\xff\xfe", "Tanda tangannya tidak cocok"),
    "no signature": (package(), b"", "Tanda tangannya tidak cocok"),
    "large": (b" " * 2_000_001, None, "terlalu besar"),
    "cut off": (b'{"schema": 1, "issuer"', None, "rusak"),
    "no unicode": (b"\xff\xfe{}", None, "rusak"),
    "newer schema": ({**package(), "schema": 2, "pajak": []}, None, "Bentuknya tidak dikenal"),
    "no schema": (_without_head(), None, "Bentuknya tidak dikenal"),
    "unknown section": (package(pajak=[]), None, "tidak dikenal (pajak)"),
    "unknown field": (
        package(calendar=[year(2026, {**LEAVE, "jam": 1})]), None, "tidak dikenal (calendar.0.days",
    ),
    "a day of another year": (
        package(calendar=[year(2026, day("2027-01-01", "x"))]), None, "each day once",
    ),
    "a number for a day": (
        package(calendar=[year(2026, {**LEAVE, "date": 20261204})]), None, "(calendar.0",
    ),
    "thirty-one years": (
        package(
            exemptions=[{**DECREE, "entries": [{**EXEMPT, "letter": "a", "until": "2057-02-03"}]}]
        ),
        None,
        "period-at-most-years",
    ),
    "twice": (package(exemptions=[DECREE, OPENING]), None, "stands there twice"),
    "no new year": (package(calendar=[year(2026, without="2026-01-01")]), None, "left out"),
    "no test": (
        package(exemptions=[{**DECREE, "entries": [{**EXEMPT, "test": ""}]}]),
        None,
        "(exemptions.0.entries.0.test",
    ),
    "the office's own authority": (
        package(exemptions=[{**DECREE, "authority": "own"}]), None, "of no higher body",
    ),
    "a decree of tomorrow": (
        package(exemptions=[{**OPENING, "dated": "2026-12-24"}]), None, "dated after",
    ),
    "older": (package(4), None, "lebih lama"),
    "another content": (package(5, synonyms=[]), None, "Isinya lain"),
}  # fmt: skip


async def test_a_package_that_is_wrong_changes_nothing_and_an_administrator_is_told_why(
    world: World, tmp_path: Path
) -> None:
    world.budi.starts()
    await comes(world, tmp_path, package(5))
    before = await rows(world, "SELECT * FROM rule_part")
    for name, (rules, signature, said) in WRONG.items():
        lay(tmp_path, rules, signature)
        await comes(world, tmp_path)
        assert said in told(world), name
        assert await rows(world, "SELECT * FROM rule_part") == before, name
    assert len(await rows(world, "SELECT id FROM rule_package")) == 1


def told(world: World) -> str:
    """Return the newest alarm, which the administrator reads in private."""
    return [m.text for m in world.budi.chat if "Paket aturan" in m.text][-1]


@pytest.mark.parametrize("missing", ["folder", "file"])
async def test_a_place_that_is_out_of_reach_is_told_after_three_days(
    world: World, tmp_path: Path, missing: str
) -> None:
    world.budi.starts()
    lay(tmp_path, package())
    await comes(world, tmp_path)
    (tmp_path / "rules.json").unlink()
    where = tmp_path / "elsewhere" if missing == "folder" else tmp_path
    heard = len(world.budi.chat) + len(world.group.messages)
    for _ in range(3):
        await comes(world, where)
    assert len(world.budi.chat) + len(world.group.messages) == heard
    await comes(world, where)
    assert "tidak terbaca" in told(world)


async def test_a_package_waits_where_it_lies_for_its_first_day(
    world: World, tmp_path: Path
) -> None:
    rules = {**package(calendar=[year(2026, LEAVE)]), "effective": "2026-11-27"}
    for _ in range(2):  # 25 and 26 November
        await comes(world, tmp_path, rules)
        assert await rows(world, "SELECT id FROM rule_package") == []
    await comes(world, tmp_path)
    assert "Berlaku sejak Jumat, 27 November 2026" in (await part(world, "kalender")).text


async def test_a_starter_list_becomes_drafts_of_what_the_office_does_not_have(
    world: World, tmp_path: Path
) -> None:
    rows_of_list = [
        {"title": title, "summary": "Isinya.", "category": "periodic", "refresh_months": 6}
        for title in ("Laporan keuangan", "Rencana kerja")
    ]
    async with world.desk.turn() as turn:
        old = Entry("rencana  KERJA", "Lama", Category.PERIODIC)
        await list_entries.add(turn.tx, old, "withdrawn", None, None, turn.now)
    await comes(world, tmp_path, package(listing=rows_of_list))
    offered = await part(world, "konsep daftar informasi publik")
    assert "• Konsep baru: Laporan keuangan" in offered.text
    assert "Rencana kerja" not in offered.text, "the office withdrew it"
    assert "Hanya petugas" in await presses(world, "wati", "Terapkan", offered)
    await seat(world, Role.PELAKSANA)
    await presses(world, "wati", "Terapkan", offered)
    async with world.desk.turn() as turn:
        kept = {one.entry.title: one.state for one in await list_entries.listed(turn.tx)}
    assert kept == {"rencana  KERJA": "withdrawn", "Laporan keuangan": "draft"}
    again = [*rows_of_list, {**rows_of_list[0], "title": "Neraca"}]
    await comes(world, tmp_path, package(version=2, listing=again))
    [newest] = [m for m in world.group.messages if "Konsep baru: Neraca" in m.text]
    assert "Laporan keuangan" not in newest.text
