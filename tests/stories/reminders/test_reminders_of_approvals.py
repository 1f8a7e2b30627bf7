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


async def test_a_test_above_is_asked_for_daily_and_a_choice_at_the_end(world: World) -> None:
    await world.files(world.sari)
    await is_taken(world)
    async with world.desk.turn() as turn:
        on, by = "2026-11-25", await officer(turn, world.budi)
        await record_event(
            turn, await the_case(turn), EventName.UPWARD_SENT, by, letter="1/PP", on=on
        )
    given = world.desk.office.reminder_rules(world.desk.calendar)
    await plans(world, CASE, *upward_reminders(date(2026, 11, 25), DUE, given, extendable=True))
    said = {}
    for day in (26, 27, 30):
        await world.turn_to(at(11, day))
        said[day] = digest(world).text
    for day in (1, 2, 3, 4, 7):
        await world.turn_to(at(12, day))
        said[day] = digest(world).text
    assert all("Jawaban tingkat atas sudah datang?" in text for text in said.values())
    assert [day for day, text in said.items() if "status belum diputus" in text] == [1]
    assert [day for day, text in said.items() if "PPID memilih:" in text] == [7]


async def test_who_must_approve_is_written_to_in_private_and_four_times_on_the_last_day(
    world: World,
) -> None:
    await world.files(world.sari)
    await is_taken(world)
    await gives(world, world.wati, Role.HEAD)
    world.wati.starts()
    await world.settle()
    await decides(world, world.budi, "asked")
    given = world.desk.office.reminder_rules(world.desk.calendar)
    await plans(world, CASE, *approval_reminders(world.clock.now(), DUE, given, Audience.HEAD))
    await world.turn_to(at(12, 3))
    assert "setujui keputusan" in digest(world).text
    assert len(notes(world.wati, "menunggu persetujuan Anda")) == 1
    for hour, minute in ((8, 0), (12, 0), (14, 0), (15, 30)):
        await world.turn_to(at(12, 8, hour, minute))
        assert "dapat memperpanjang hari ini" in digest(world).text
        assert digest(world).date.astimezone(WIB).hour == hour
    await run(world, "UPDATE decision SET approval = 'given'")
    await plans(world, CASE, one(ReminderKind.APPROVAL, Audience.HEAD, at(12, 8, 16), f"a:{DUE}"))
    count = len(digests(world))
    await world.turn_to(at(12, 8, 16))
    assert len(digests(world)) == count
