"""Reminders of the second instance: to the judge, to who follows an order, to the citizen."""

from datetime import date

import pytest

from bot.domain.law.answer_dates import Dates
from bot.domain.law.legal_deadlines import Regime
from bot.domain.people.role_permissions import Role
from bot.domain.reminders.objection_reminder_plan import objection_reminders
from bot.domain.reminders.reminder_plan import Audience, ReminderKind, Subject
from tests.stories.reminding import (
    at,
    decides,
    digest,
    digests,
    gives,
    mentioned,
    notes,
    objects,
    one,
    plans,
    run,
)
from tests.world import World, opened

pytestmark = pytest.mark.tampers


async def test_an_objection_rings_for_who_may_judge_and_never_for_who_decided(
    filed: World,
) -> None:
    await gives(filed, filed.budi, Role.ATASAN)
    await gives(filed, filed.wati, Role.HEAD)
    await decides(filed, filed.budi)
    await run(filed, "UPDATE cases SET state = 'answered'")
    await objects(filed)
    due = one(ReminderKind.OBJECTION, Audience.ATASAN, at(12, 4), "objection:1:2027-01-08:20")
    await plans(filed, Subject(1, 1), due)
    await filed.turn_to(at(12, 4))
    assert "Keberatan 001 tanggapan" in digest(filed).text
    assert mentioned(digest(filed)) == [filed.wati.id]


async def test_an_unanswered_objection_is_told_of_daily_and_the_citizen_once() -> None:
    async with opened() as world:
        await world.files(world.sari)
        await run(world, "UPDATE cases SET state = 'answered'")
        await run(world, "UPDATE person SET language = 'en'")
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
        notice = notes(world.sari, "Keberatan Anda belum ditanggapi")
        assert len(notice) == 1
        assert "Your objection has not been answered" in notice[0].text
        assert "Rabu, 23 Desember 2026" in notice[0].text
        await run(world, "UPDATE objection SET state = 'answered'")
        count = len(digests(world))
        await world.turn_to(at(12, 9, 8))
        assert len(digests(world)) == count


async def test_what_an_objection_ordered_rings_until_it_is_done(filed: World) -> None:
    await run(filed, "UPDATE cases SET state = 'in_process', due_on = '2027-03-01'")
    await objects(filed, state="answered", ordered_on=date(2026, 12, 2))
    ordered = one(ReminderKind.ORDERED, Audience.PPID, at(12, 1), "order:1:2026-12-02:1")
    over = one(ReminderKind.ORDER_OVERDUE, Audience.ATASAN, at(12, 3), "order:1:2026-12-02:overdue")
    await plans(filed, Subject(1, 1), ordered, over)
    await run(filed, "UPDATE reminder SET state = 'dropped' WHERE objection_id IS NULL")
    await filed.turn_to(at(12, 1))
    assert "Keberatan 001 laksanakan putusan" in digest(filed).text
    await filed.turn_to(at(12, 3))
    assert "laksanakan putusan lewat 1 hari" in digest(filed).text
    await run(filed, "UPDATE cases SET state = 'answered'")
    count = len(digests(filed))
    await filed.turn_to(at(12, 4))
    assert len(digests(filed)) == count
