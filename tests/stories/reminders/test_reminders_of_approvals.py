"""Reminders of what waits for somebody else: an approval of a refusal, a test above."""

from datetime import date

from bot.desk.event_recording import record_event
from bot.domain.people.role_permissions import Role
from bot.domain.records.events import EventName
from bot.domain.reminders.answer_reminder_plan import approval_reminders, upward_reminders
from bot.domain.reminders.reminder_plan import Audience, ReminderKind
from tests.middle.people import officer, the_case
from tests.stories.reminding import (
    CASE,
    DUE,
    at,
    decides,
    digest,
    digests,
    gives,
    is_taken,
    notes,
    one,
    plans,
    run,
)
from tests.world import WIB, World


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


async def test_who_must_approve_is_written_to_in_private_and_four_times_on_the_last_day(
    filed: World,
) -> None:
    await is_taken(filed)
    await gives(filed, filed.wati, Role.HEAD)
    filed.wati.starts()
    await filed.settle()
    await decides(filed, filed.budi, "asked")
    given = filed.desk.office.reminder_rules(filed.desk.calendar)
    await plans(filed, CASE, *approval_reminders(filed.clock.now(), DUE, given, Audience.HEAD))
    await filed.turn_to(at(12, 3))
    assert "setujui keputusan" in digest(filed).text
    assert len(notes(filed.wati, "menunggu persetujuan Anda")) == 1
    for hour, minute in ((8, 0), (12, 0), (14, 0), (15, 30)):
        await filed.turn_to(at(12, 8, hour, minute))
        assert "dapat memperpanjang hari ini" in digest(filed).text
        assert digest(filed).date.astimezone(WIB).hour == hour
    await run(filed, "UPDATE decision SET approval = 'given'")
    await plans(filed, CASE, one(ReminderKind.APPROVAL, Audience.HEAD, at(12, 8, 16), f"a:{DUE}"))
    count = len(digests(filed))
    await filed.turn_to(at(12, 8, 16))
    assert len(digests(filed)) == count
