"""What citizens are reminded of, what silences it, and what is told all the same."""

from datetime import date

import pytest

from bot.domain.reminders.objection_reminder_plan import objection_right_reminders
from bot.domain.reminders.reminder_plan import Audience, ReminderKind, Subject
from tests.stories.acts import got
from tests.stories.reminding import CASE, FILED, at, objects, one, plans
from tests.world import WIB, World, rows

pytestmark = pytest.mark.tampers


async def test_the_citizen_is_reminded_to_complete_while_it_is_still_possible(
    filed: World,
) -> None:
    await rows(filed, "UPDATE cases SET state = 'to_complete'")
    kind, key = ReminderKind.COMPLETION, "completion:2026-11-27"
    await plans(
        filed,
        CASE,
        one(kind, Audience.REQUESTER, at(11, 25, 9), f"{key}:2"),
        one(kind, Audience.REQUESTER, at(11, 27, 9), f"{key}:0"),
    )
    await filed.turn_to(at(11, 25, 9))
    assert "tinggal 2 hari kerja" in got(filed.sari, "Permohonan belum lengkap")[0].text
    await rows(filed, "UPDATE cases SET state = 'in_process'")
    await filed.turn_to(at(11, 27, 9))
    assert len(got(filed.sari, "Permohonan belum lengkap")) == 1


async def rights_end(world: World) -> None:
    """Plan the two notes of Sari's right to object, which ends on 2 December."""
    given = world.desk.office.reminder_rules(world.desk.calendar)
    await rows(world, "UPDATE cases SET state = 'answered'")
    await plans(world, CASE, *objection_right_reminders(FILED, date(2026, 12, 2), given))


ENDS = "Hak mengajukan keberatan akan berakhir"


async def test_the_end_of_a_right_is_told_twice(filed: World) -> None:
    await rights_end(filed)
    for day in (25, 26, 27, 30):
        await filed.turn_to(at(11, day, 9))
    await filed.turn_to(at(12, 1, 9))
    told = [message.date.astimezone(WIB).day for message in got(filed.sari, ENDS)]
    assert told == [25, 1]


async def test_who_wants_no_notes_gets_none_and_can_have_them_again(filed: World) -> None:
    await rights_end(filed)
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
    assert len(got(filed.sari, ENDS)) == 2


async def test_a_notice_that_the_law_wants_comes_also_to_who_wants_no_notes(filed: World) -> None:
    await filed.turn_to(at(12, 1, 9))
    await filed.press(filed.sari, "Jangan ingatkan lagi")
    await filed.turn_to(at(12, 9, 9))
    assert len(got(filed.sari, "Batas waktu sudah lewat")) == 1


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
