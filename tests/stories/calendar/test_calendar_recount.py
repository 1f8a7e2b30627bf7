"""A changed calendar moves every date that counts days, and tells everybody whom it touches."""

from datetime import datetime

import pytest

from bot.actions.calendar import calendar_recount
from tests.prelude import WIB, Role, SandboxMessage, Turn, World, got, opened, rows, shown
from tests.stories.answers.acts import sends_upward
from tests.stories.calendar.acts import (
    ADD,
    changes,
    day_off,
)
from tests.stories.objections.acts import answered, judges, objects, seat
from tests.stories.reminding import decides, digest, gives, is_taken

WITHDRAW = ("Cabut hari libur", "24 Desember 2026", "SKB 9/2026")
NEAR_CHRISTMAS = datetime(2026, 12, 14, 10, tzinfo=WIB)
REASONS = "Salinan yang diberikan sudah memuat seluruh lampiran yang diminta."


def at(month: int, day: int, hour: int = 10, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, tzinfo=WIB)


@pytest.fixture
async def objected(world: World) -> World:
    """An office that answered and got an objection on 24 November: due on 11 January 2027."""
    await seat(world, Role.ATASAN)
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    return world


async def dates_of(world: World) -> tuple[str, str]:
    (row,) = await rows(
        world, "SELECT due_on, coalesce(promised_on, due_on) AS promised_on FROM objection"
    )
    return row["due_on"], row["promised_on"]


def told(world: World, words: str) -> list[SandboxMessage]:
    return got(world.sari, words)


async def test_a_legal_date_before_the_promised_one_is_told_with_the_right_that_it_opens() -> None:
    async with opened(at=NEAR_CHRISTMAS) as world:
        await world.files(world.sari)  # due on 30 December
        await changes(world, *WITHDRAW)
        [notice] = told(world, "BATAS MENURUT HUKUM LEBIH AWAL")
        assert "kini Selasa, 29 Desember 2026" in notice.text
        assert "tidak berubah: Rabu, 30 Desember 2026" in notice.text
        await world.turn_to(at(12, 29, 8))
        assert "HARI INI" in digest(world).text
        await world.turn_to(at(12, 30, 9))
        assert len(got(world.sari, "Batas waktu sudah lewat")) == 1


async def test_an_objection_that_is_due_earlier_by_law_is_judged_by_the_earlier_date(
    objected: World,
) -> None:
    await changes(objected, *WITHDRAW)
    assert await dates_of(objected) == ("2027-01-08", "2027-01-11")
    assert "Jumat, 8 Januari 2027" in told(objected, "KEBERATAN LEBIH AWAL")[-1].text
    await objected.turn_to(at(1, 8, 8, 2027))
    assert "HARI INI" in digest(objected).text
    await objected.turn_to(at(1, 11, 9, 2027))
    late = got(objected.sari, "Keberatan Anda belum ditanggapi")
    assert len(late) == 1
    assert "Kamis, 28 Januari 2027" in late[0].text  # 14 working days after 8 January


async def test_the_commission_is_not_named_open_before_the_law_opens_it(objected: World) -> None:
    await changes(objected, *ADD)  # by law until the 12th, promised until the 11th
    await objected.turn_to(at(1, 12, 9, 2027))
    assert "tanggapan lewat" in digest(objected).text
    assert got(objected.sari, "Keberatan Anda belum ditanggapi") == []
    await objected.turn_to(at(1, 13, 9, 2027))
    assert len(got(objected.sari, "Keberatan Anda belum ditanggapi")) == 1


async def test_the_last_day_for_the_commission_is_told_as_the_law_has_it(world: World) -> None:
    await seat(world, Role.ATASAN)
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    await judges(world, "Menguatkan", REASONS)  # until 14 December
    await changes(world, *ADD)
    moved = told(world, "BATAS SENGKETA INFORMASI BERUBAH")
    assert "sampai Selasa, 15 Desember 2026, bukan Senin, 14 Desember 2026" in moved[-1].text
    await changes(world, "Cabut hari libur", "4 Desember 2026", "SKB 10/2026")
    moved = told(world, "BATAS SENGKETA INFORMASI BERUBAH")
    assert "sampai Senin, 14 Desember 2026, bukan Selasa, 15 Desember 2026" in moved[-1].text
    await world.turn_to(at(12, 11, 9))
    assert len(got(world.sari, "tinggal 1 hari kerja")) == 1


@pytest.mark.journey
async def test_an_order_for_a_day_off_stands_and_is_followed_before(world: World) -> None:
    await seat(world, Role.ATASAN)
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    await judges(world, "Membatalkan", "Memberikan salinan lengkapnya", "8 Desember 2026")
    await changes(world, *day_off("8 Desember 2026"))
    assert "laksanakan paling lambat Senin, 7 Desember 2026" in shown(world, "menjadi hari").text
    assert "dijawab paling lambat Selasa, 8 Desember 2026" in world.card.text
    await world.turn_to(at(12, 7, 8))
    assert "laksanakan putusan" in digest(world).text


async def test_overdue_reminders_go_on_after_a_change(filed: World) -> None:
    await is_taken(filed)
    await gives(filed, filed.wati, Role.ATASAN)
    for day in (9, 10):
        await filed.turn_to(at(12, day, 8))
        assert "TERLAMBAT" in digest(filed).text
    await changes(filed, *day_off("14 Desember 2026"))
    await filed.turn_to(at(12, 11, 8))
    assert "lewat 3 hari" in digest(filed).text
    await filed.turn_to(at(12, 15, 8))
    assert "lewat 4 hari" in digest(filed).text


async def test_a_reminder_that_went_out_does_not_come_again_on_the_same_date(filed: World) -> None:
    await is_taken(filed)
    await filed.turn_to(at(12, 3, 8))  # three days left
    count = len(filed.group.general)
    await changes(filed, *day_off("10 Desember 2026"))  # behind the date: nothing moves
    await filed.turn_to(at(12, 3, 11))
    assert not any("perlu perhatian" in m.text for m in filed.group.general[count:])


async def waiting(world: World) -> set[tuple[str, str, str]]:
    """Return what is planned: about what, under which key, for when."""
    planned = await rows(world, "SELECT about, key, due_at FROM reminder WHERE state = 'waiting'")
    return {(row["about"], row["key"], row["due_at"]) for row in planned}


async def replans(world: World) -> None:
    now = world.clock.now()
    async with world.desk.database.transaction() as tx:
        await calendar_recount.replan_reminders(Turn(world.desk, tx, now))


@pytest.mark.parametrize(
    "until",
    [
        pytest.param(at(11, 24, 11), id="at once"),
        pytest.param(at(12, 8, 10), id="on the last day"),
        pytest.param(at(12, 17, 10), id="long overdue"),
    ],
)
async def test_planning_anew_on_the_same_days_changes_nothing(
    world: World, until: datetime
) -> None:
    await world.files(world.rina)
    await is_taken(world)
    await decides(world, world.budi, "asked")
    await sends_upward(world)
    await seat(world, Role.ATASAN)
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    await world.turn_to(until)
    before = await waiting(world)
    await replans(world)
    planned = await waiting(world)
    assert before
    assert before <= planned
    await replans(world)
    assert await waiting(world) == planned
    count = len(world.group.messages) + len(world.rina.chat)
    await world.tick()
    assert len(world.group.messages) + len(world.rina.chat) == count
