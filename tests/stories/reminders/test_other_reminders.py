"""Reminders beside the answer: of approvals, tests above, objections and the office itself."""

from datetime import date

import pytest

from bot.desk.event_recording import record_event
from bot.domain.law.answer_dates import Dates
from bot.domain.law.legal_deadlines import Regime
from bot.domain.people.role_permissions import Role
from bot.domain.records.events import EventName
from bot.domain.reminders.answer_reminder_plan import approval_reminders, upward_reminders
from bot.domain.reminders.objection_reminder_plan import objection_reminders
from bot.domain.reminders.reminder_plan import Audience, ReminderKind, Subject
from tests.middle.people import officer, the_case
from tests.stories.acts import got
from tests.stories.reminding import (
    CASE,
    DUE,
    at,
    decides,
    digest,
    digests,
    gives,
    is_taken,
    mentioned,
    objects,
    one,
    plans,
)
from tests.world import WIB, World, opened, rows


async def test_a_test_above_is_asked_for_daily_and_a_choice_at_the_end(filed: World) -> None:
    await is_taken(filed)
    async with filed.desk.turn() as turn:
        on, by = "2026-11-25", await officer(turn, filed.budi)
        await record_event(
            turn, await the_case(turn), EventName.UPWARD_SENT, by, letter="1/PP", on=on
        )
    given = filed.desk.office.reminder_rules(filed.desk.calendar)
    await plans(filed, CASE, *upward_reminders(date(2026, 11, 25), DUE, given, extendable=True))
    said = {}
    for day in (26, 27, 30):
        await filed.turn_to(at(11, day))
        said[day] = digest(filed).text
    for day in (1, 2, 3, 4, 7):
        await filed.turn_to(at(12, day))
        said[day] = digest(filed).text
    assert all("Jawaban tingkat atas sudah datang?" in text for text in said.values())
    assert [day for day, text in said.items() if "status belum diputus" in text] == [1]
    assert [day for day, text in said.items() if "PPID memilih:" in text] == [7]


@pytest.mark.journey
async def test_who_must_approve_is_written_to_in_private_and_four_times_on_the_last_day(
    filed: World,
) -> None:
    await is_taken(filed)
    await gives(filed, filed.wati, Role.HEAD)
    await filed.after(filed.wati.starts())
    await decides(filed, filed.budi, "asked")
    given = filed.desk.office.reminder_rules(filed.desk.calendar)
    await plans(filed, CASE, *approval_reminders(filed.clock.now(), DUE, given, Audience.HEAD))
    await filed.turn_to(at(12, 3))
    assert "setujui keputusan" in digest(filed).text
    assert len(got(filed.wati, "menunggu persetujuan Anda")) == 1
    for hour, minute in ((8, 0), (12, 0), (14, 0), (15, 30)):
        await filed.turn_to(at(12, 8, hour, minute))
        assert "dapat memperpanjang hari ini" in digest(filed).text
        assert digest(filed).date.astimezone(WIB).hour == hour
    await rows(filed, "UPDATE decision SET approval = 'given'")
    await plans(filed, CASE, one(ReminderKind.APPROVAL, Audience.HEAD, at(12, 8, 16), f"a:{DUE}"))
    count = len(digests(filed))
    await filed.turn_to(at(12, 8, 16))
    assert len(digests(filed)) == count


pytestmark = pytest.mark.tampers


async def test_an_objection_rings_for_who_may_judge_and_never_for_who_decided(
    filed: World,
) -> None:
    await gives(filed, filed.budi, Role.ATASAN)
    await gives(filed, filed.wati, Role.HEAD)
    await decides(filed, filed.budi)
    await rows(filed, "UPDATE cases SET state = 'answered'")
    await objects(filed)
    due = one(ReminderKind.OBJECTION, Audience.ATASAN, at(12, 4), "objection:1:2027-01-08:20")
    await plans(filed, Subject(1, 1), due)
    await filed.turn_to(at(12, 4))
    assert "Keberatan 001 tanggapan" in digest(filed).text
    assert mentioned(digest(filed)) == [filed.wati.id]


async def test_an_unanswered_objection_is_told_of_daily_and_the_citizen_once() -> None:
    async with opened() as world:
        await world.files(world.sari)
        await rows(world, "UPDATE cases SET state = 'answered'")
        await rows(world, "UPDATE person SET language = 'en'")
        await objects(world, due_on=date(2026, 12, 3))
        given = world.desk.office.reminder_rules(world.desk.calendar)
        due = Dates(date(2026, 12, 3), date(2026, 12, 3))
        planned = objection_reminders(date(2026, 11, 25), due, given, Regime.UMUM, 1)
        await plans(world, Subject(1, 1), *planned)
        late = []
        for day in (3, 4, 7, 8):
            await world.turn_to(at(12, day, 8))
            late.append("tanggapan lewat" in digest(world).text)
            await world.turn_to(at(12, day, 9))
        assert late == [False, True, True, True]
        notice = got(world.sari, "Keberatan Anda belum ditanggapi")
        assert len(notice) == 1
        assert "Your objection has not been answered" in notice[0].text
        assert "Rabu, 23 Desember 2026" in notice[0].text
        await rows(world, "UPDATE objection SET state = 'answered'")
        count = len(digests(world))
        await world.turn_to(at(12, 9, 8))
        assert len(digests(world)) == count


async def test_what_an_objection_ordered_rings_until_it_is_done(filed: World) -> None:
    await rows(filed, "UPDATE cases SET state = 'in_process', due_on = '2027-03-01'")
    await objects(filed, state="answered", ordered_on=date(2026, 12, 2))
    ordered = one(ReminderKind.ORDERED, Audience.PPID, at(12, 1), "order:1:2026-12-02:1")
    over = one(ReminderKind.ORDER_OVERDUE, Audience.ATASAN, at(12, 3), "order:1:2026-12-02:overdue")
    await plans(filed, Subject(1, 1), ordered, over)
    await rows(filed, "UPDATE reminder SET state = 'dropped' WHERE objection_id IS NULL")
    await filed.turn_to(at(12, 1))
    assert "Keberatan 001 laksanakan putusan" in digest(filed).text
    await filed.turn_to(at(12, 3))
    assert "laksanakan putusan lewat 1 hari" in digest(filed).text
    await rows(filed, "UPDATE cases SET state = 'answered'")
    count = len(digests(filed))
    await filed.turn_to(at(12, 4))
    assert len(digests(filed)) == count


async def test_a_missing_calendar_is_asked_for_daily_from_november() -> None:
    async with opened(at=at(10, 28, 10, year=2027)) as world:
        await world.turn_to(at(10, 29, 10, year=2027))
        assert digests(world) == []
        for day in (1, 2, 3):
            await world.turn_to(at(11, day, 8, year=2027))
            assert "Hari libur tahun 2028 belum dimasukkan" in digest(world).text
        assert len(digests(world)) == 3
        assert mentioned(digest(world)) == [world.budi.id]


async def test_an_exemption_that_ends_is_told_of_thirty_days_before(world: World) -> None:
    await rows(
        world,
        "INSERT INTO exemption (title, letter, law, consequence, number, authority, in_force_from,"
        " in_force_until, opened_by, added_by, added_at) VALUES ('Data pemilih', 'h', '', '', 'K1',"
        " 'own', '2026-01-01', '2027-01-12', '', 1, '2026-11-01T03:00:00+00:00')",
    )
    for day in (24, 25, 26, 27):
        await world.turn_to(at(11, day, 11))
    assert [message.date.astimezone(WIB).day for message in digests(world)] == [25]
    assert "“Data pemilih” berakhir Selasa, 12 Januari 2027" in digest(world).text
