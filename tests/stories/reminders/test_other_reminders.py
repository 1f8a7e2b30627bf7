"""Reminders beside the answer: of approvals, tests above and rights, and who wants none."""

from datetime import date

import pytest

from bot.desk.event_recording import record_event
from bot.domain.reminders.answer_reminder_plan import approval_reminders, upward_reminders
from bot.domain.reminders.objection_reminder_plan import objection_right_reminders
from bot.domain.reminders.reminder_plan import Audience, ReminderKind, Subject
from tests.middle.people import officer, the_case
from tests.prelude import WIB, EventName, Role, World, got, opened, rows
from tests.stories.reminding import (
    CASE,
    DUE,
    FILED,
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

pytestmark = pytest.mark.tampers


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
    assert all("tunggu jawaban tingkat atas" in said[day] for day in (26, 27, 30))
    assert [day for day, text in said.items() if "status belum diputus" in text] == [1]
    assert [day for day, text in said.items() if "PPID memilih:" in text] == [7]


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


async def test_who_wants_no_notes_gets_none_and_can_have_them_again(filed: World) -> None:
    given = filed.desk.office.reminder_rules(filed.desk.calendar)
    await rows(filed, "UPDATE cases SET state = 'answered'")
    await plans(filed, CASE, *objection_right_reminders(FILED, date(2026, 12, 2), given))
    await filed.turn_to(at(11, 25, 9))
    await filed.press(filed.sari, "Jangan ingatkan lagi")
    assert "tidak mengingatkan lagi" in filed.sari.last.text
    due = one(ReminderKind.HALFWAY, Audience.REQUESTER, at(11, 26, 9), "answer:again")
    await plans(filed, CASE, due)
    await rows(filed, "UPDATE cases SET state = 'in_process'")
    await filed.turn_to(at(11, 26, 9))
    assert got(filed.sari, "masih diproses") == []
    await rows(filed, "UPDATE cases SET state = 'answered'")
    await filed.press(filed.sari, "Ingatkan lagi")
    await filed.turn_to(at(12, 1, 9))
    assert len(got(filed.sari, "Hak mengajukan keberatan akan berakhir")) == 2


@pytest.mark.journey
async def test_an_objection_without_a_case_can_be_silenced_too(filed: World) -> None:
    await objects(filed, case_id=None, state="answered")
    for day, stage in ((26, 5), (30, 1)):
        key = f"dispute_right:1:2026-12-01:{stage}"
        due = one(ReminderKind.DISPUTE_RIGHT, Audience.REQUESTER, at(11, day, 9), key)
        await plans(filed, Subject(None, 1), due)
    await filed.turn_to(at(11, 26, 9))
    assert "Komisi Informasi Provinsi" in filed.sari.last.text
    await filed.press(filed.sari, "Jangan ingatkan lagi")
    await filed.turn_to(at(11, 30, 9))
    assert len(got(filed.sari, "Hak mengajukan sengketa")) == 1
