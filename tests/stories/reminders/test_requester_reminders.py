"""What citizens are reminded of, what silences it, and what is told all the same."""

from datetime import date

import pytest

from bot.domain.reminders.objection_reminder_plan import objection_right_reminders
from bot.domain.reminders.reminder_plan import Audience, ReminderKind, Subject
from tests.stories.reminding import CASE, FILED, at, notes, objects, one, plans, run
from tests.world import WIB, World

pytestmark = pytest.mark.tampers


async def test_the_citizen_is_reminded_to_complete_while_it_is_still_possible(
    world: World,
) -> None:
    await world.files(world.sari)
    await run(world, "UPDATE cases SET state = 'to_complete'")
    kind, key = ReminderKind.COMPLETION, "completion:2026-11-27"
    await plans(
        world,
        CASE,
        one(kind, Audience.REQUESTER, at(11, 25, 9), f"{key}:2"),
        one(kind, Audience.REQUESTER, at(11, 27, 9), f"{key}:0"),
    )
    await world.turn_to(at(11, 25, 9))
    assert "tinggal 2 hari kerja" in notes(world.sari, "Permohonan belum lengkap")[0].text
    await run(world, "UPDATE cases SET state = 'in_process'")
    await world.turn_to(at(11, 27, 9))
    assert len(notes(world.sari, "Permohonan belum lengkap")) == 1


async def rights_end(world: World) -> None:
    """Plan the two notes of Sari's right to object, which ends on 2 December."""
    given = world.desk.office.reminder_rules(world.desk.calendar)
    await run(world, "UPDATE cases SET state = 'answered'")
    await plans(world, CASE, *objection_right_reminders(FILED, date(2026, 12, 2), given))


ENDS = "Hak mengajukan keberatan akan berakhir"


async def test_the_end_of_a_right_is_told_twice(world: World) -> None:
    await world.files(world.sari)
    await rights_end(world)
    for day in (25, 26, 27, 30):
        await world.turn_to(at(11, day, 9))
    await world.turn_to(at(12, 1, 9))
    told = [message.date.astimezone(WIB).day for message in notes(world.sari, ENDS)]
    assert told == [25, 1]


async def test_who_wants_no_notes_gets_none_and_can_have_them_again(world: World) -> None:
    await world.files(world.sari)
    await rights_end(world)
    await world.turn_to(at(11, 25, 9))
    await world.press(world.sari, "Jangan ingatkan lagi")
    assert "tidak mengingatkan lagi" in world.sari.last.text
    due = one(ReminderKind.HALFWAY, Audience.REQUESTER, at(11, 26, 9), "answer:again")
    await plans(world, CASE, due)
    await run(world, "UPDATE cases SET state = 'in_process'")
    await world.turn_to(at(11, 26, 9))
    assert notes(world.sari, "masih diproses") == []
    await run(world, "UPDATE cases SET state = 'answered'")
    await world.press(world.sari, "Ingatkan lagi")
    await world.turn_to(at(12, 1, 9))
    assert len(notes(world.sari, ENDS)) == 2


async def test_a_notice_that_the_law_wants_comes_also_to_who_wants_no_notes(world: World) -> None:
    await world.files(world.sari)
    await world.turn_to(at(12, 1, 9))
    await world.press(world.sari, "Jangan ingatkan lagi")
    await world.turn_to(at(12, 9, 9))
    assert len(notes(world.sari, "Batas waktu sudah lewat")) == 1


async def test_an_objection_without_a_case_can_be_silenced_too(world: World) -> None:
    await world.files(world.sari)
    await objects(world, case_id=None, state="answered")
    for day, stage in ((26, 5), (30, 1)):
        key = f"dispute_right:1:2026-12-01:{stage}"
        due = one(ReminderKind.DISPUTE_RIGHT, Audience.REQUESTER, at(11, day, 9), key)
        await plans(world, Subject(None, 1), due)
    await world.turn_to(at(11, 26, 9))
    assert "Komisi Informasi Provinsi" in world.sari.last.text
    await world.press(world.sari, "Jangan ingatkan lagi")
    await world.turn_to(at(11, 30, 9))
    assert len(notes(world.sari, "Hak mengajukan sengketa")) == 1
