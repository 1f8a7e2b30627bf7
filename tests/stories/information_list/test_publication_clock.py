"""What is published is confirmed or renewed in time, and marked where it was not."""

from datetime import date, datetime

import pytest

from bot.actions.information_list import list_editing
from bot.actions.information_list.list_entry_form import ListEntryAnswers
from bot.domain.law.exemption import Article17
from bot.domain.law.list_entry import Category, Entry
from bot.registers.list_table import read_rows
from storage import list_entries
from tests.exempt import exempted
from tests.middle.people import officer
from tests.prelude import WIB, Role, World, fills, got, rows, shown, taps
from tests.stories.acts import exempts

REPORT = Entry(
    "Laporan realisasi anggaran", "Penyerapan belanja", Category.PERIODIC, holder="Keuangan"
)
ASSETS = Entry("Daftar aset", "Inventaris kantor", Category.PERIODIC, holder="Keuangan")
PLANS = Entry("Rencana strategis", "Arah kebijakan", Category.PERIODIC)
FLOOD = ListEntryAnswers(
    entry_title="Peringatan banjir",
    entry_summary="Kantor tutup",
    entry_category=Category.IMMEDIATE,
)
ASKED = datetime(2026, 12, 1, 8, 5, tzinfo=WIB)
CONFIRMED = "SELECT id FROM list_entry WHERE current_on = '2026-12-01' ORDER BY id"


async def lists(world: World, **confirmed: date) -> None:
    """Put the three entries on the list, each confirmed on a day."""
    days = {"report": date(2026, 5, 4), "assets": date(2026, 6, 20), "plans": date(2026, 11, 2)}
    async with world.desk.database.transaction() as tx:
        for entry, day in zip((REPORT, ASSETS, PLANS), (days | confirmed).values(), strict=True):
            await list_entries.add_entry(tx, entry, "shown", day, None, world.clock.now())


async def confirmed(world: World) -> list[int]:
    async with world.desk.database.transaction() as tx:
        return [row["id"] for row in await tx.all(CONFIRMED)]


async def test_a_unit_has_one_line_a_month_and_one_tap_confirms_all_of_it(world: World) -> None:
    await lists(world)
    await world.turn_to(ASKED)

    digest = shown(world, "informasi berkala perlu dipastikan")
    assert "Keuangan: 2 informasi" in digest.text
    assert "sejak Rabu, 4 November 2026" in digest.text
    assert "Tanpa unit" not in digest.text
    await taps(world, world.wati, "Semua masih berlaku: Keuangan")
    assert await confirmed(world) == []
    await taps(world, world.budi, "Semua masih berlaku: Keuangan")
    assert await confirmed(world) == [1, 2]
    assert "2 informasi dinyatakan masih berlaku" in shown(world, "hari ini").text
    await taps(world, world.budi, "Semua masih berlaku: Keuangan")
    assert "Tidak ada lagi yang perlu dipastikan" in world.budi.toast
    async with world.desk.database.transaction() as tx:
        [event] = await tx.all("SELECT facts FROM event WHERE name = 'list-confirmed'")
    assert '"entries":[1,2]' in event["facts"].replace(" ", "")

    await world.turn_to(ASKED.replace(day=31))
    assert len([m for m in world.group.messages if "perlu dipastikan" in m.text]) == 1


@pytest.mark.journey
async def test_what_has_changed_is_opened_from_the_line_and_the_rest_confirmed(
    world: World,
) -> None:
    await lists(world)
    await world.turn_to(ASKED)

    await taps(world, world.budi, "Lihat")
    menu = shown(world, "2 informasi perlu dipastikan, yang pertama")
    assert menu.buttons[:3] == ["✔️ Semua masih berlaku", REPORT.title, ASSETS.title]
    await taps(world, world.budi, REPORT.title, "Tarik dari daftar")
    await taps(world, world.budi, "Semua masih berlaku: Keuangan")

    assert await confirmed(world) == [1, 2]  # 1 was withdrawn that very day
    async with world.desk.database.transaction() as tx:
        [event] = await tx.all("SELECT facts FROM event WHERE name = 'list-confirmed'")
    assert '"entries":[2]' in event["facts"].replace(" ", "")


async def test_what_was_not_renewed_is_marked_for_the_public(world: World) -> None:
    await lists(world)
    await world.say(world.rina, "berapa anggaran yang sudah terpakai?")
    assert f"{REPORT.title}: belum diperbarui sejak Senin, 4 Mei 2026" in world.rina.last.text
    assert any(label.startswith(f"⚠️ {REPORT.title}") for label in world.rina.last.buttons)
    for language, mark in (
        ("Indonesia", "Belum diperbarui sejak Senin, 4 Mei 2026"),
        ("English", "Not updated since Monday, 4 May 2026"),
        ("Jawa", "Dereng dipunanyari wiwit Senin, 4 Mei 2026"),
    ):
        await world.talks(world.sari, "/bahasa", f"> {language}")
        await world.after(world.sari.starts("dip_1"))
        assert mark in world.sari.last.text
        await world.after(world.sari.starts("dip_2"))
        assert mark[:12] not in world.sari.last.text
    await world.talks(world.rina, "/informasi", "> Berkala (3)")
    assert world.rina.last.text.count("belum diperbarui sejak") == 1


async def test_the_file_says_since_when_an_entry_was_not_renewed(world: World) -> None:
    await lists(world)
    await world.after(world.budi.in_(world.group).says("/dip"))
    await taps(world, world.budi, "XLSX")

    [sent] = [m for m in world.group.messages if m.content.get("document")]
    rows = read_rows(world.telegram.files.again(sent.content["document"]["file_id"]).content)
    [head] = [row for row in rows if "Judul" in row]
    place = head.index("Belum diperbarui sejak")
    late = {row[0]: row[place] for row in rows if row[0] in (REPORT.title, ASSETS.title)}
    assert "2026" in late[REPORT.title]
    assert not late[ASSETS.title]


@pytest.mark.journey
async def test_what_must_be_published_at_once_is_asked_for_each_morning_until_it_is(
    world: World,
) -> None:
    async with world.desk.turn() as turn:
        wati = await officer(turn, world.wati, Role.PELAKSANA)
        await list_editing.write_entry(turn, wati, None, FLOOD)
    await world.settle()
    await world.tick()

    def asked() -> int:
        return sum("masih konsep sejak" in m.text for m in world.group.messages)

    assert asked() == 1
    await world.turn_to(datetime(2026, 11, 25, 8, 5, tzinfo=WIB))
    assert asked() == 2
    await taps(world, world.budi, "Buka entri", "Ada, tampilkan")
    await world.turn_to(datetime(2026, 11, 26, 8, 5, tzinfo=WIB))
    assert asked() == 2
    assert not got(world.rina, "banjir")


async def test_an_exemption_that_ended_leads_to_an_entry(world: World) -> None:
    await exempts(world, exempted("Naskah soal", Article17.I, until=date(2026, 11, 27)))
    await world.turn_to(datetime(2026, 11, 25, 8, 5, tzinfo=WIB))
    await world.turn_to(datetime(2026, 11, 30, 8, 5, tzinfo=WIB))

    told = shown(world, "informasinya kini terbuka")
    assert "berakhir Jumat, 27 November 2026" in told.text
    assert "📢 Jadikan entri daftar: Naskah soal" in told.buttons
    await taps(world, world.budi, "Jadikan entri daftar")
    await fills(world, world.budi, "> Naskah soal", "> Naskah soal. Dahulu", "> Setiap saat",
                *("> Lewati",) * 4, "> Sudah", "> Simpan")  # fmt: skip
    [entry] = await rows(world, "SELECT v.* FROM list_entry JOIN list_version AS v")
    assert entry["title"] == "Naskah soal"
    assert "Dahulu dikecualikan" in entry["summary"]
