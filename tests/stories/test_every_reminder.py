from datetime import UTC, date, datetime

import pytest

from bot.actions import dates
from bot.actions.digesting import TASKS
from bot.actions.notes import NOTES
from bot.desk import Turn
from bot.domain.deadlines import Regime
from bot.domain.duedates import Dates
from bot.domain.reminders import (
    Audience,
    PlannedReminder,
    ReminderKind,
    approval_reminders,
    next_upward,
    objection_reminders,
    objection_right_reminders,
    upward_reminders,
)
from bot.domain.reminders.truth import STILL_TRUE
from bot.domain.roles import Acting, Grant, Role
from bot.sandbox import Person, SandboxMessage
from storage import cases, people, reminders, roles
from storage.reminders import About
from tests.stories.acts import shown
from tests.stories.test_extension import extends
from tests.world import WIB, World, opened

CASE = About(1)
FILED = date(2026, 11, 24)
DUE = date(2026, 12, 8)
RINGS = "tg://user?id="


def at(month: int, day: int, hour: int = 8, minute: int = 0, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=WIB)


async def run(world: World, sql: str, **values: object) -> None:
    async with world.desk.database.transaction() as tx:
        await tx.run(sql, **values)


async def plans(world: World, about: About, *planned: PlannedReminder) -> None:
    async with world.desk.database.transaction() as tx:
        for reminder in planned:
            await reminders.plan(tx, about, reminder)


async def gives(world: World, officer: Person, role: Role, unit: str | None = None) -> None:
    async with world.desk.database.transaction() as tx:
        grant = Grant(officer.id, role, unit=unit)
        await roles.grant(tx, grant, world.budi.id, world.clock.now())


def one(
    kind: ReminderKind, audience: Audience, due_at: datetime, key: str | None = None
) -> PlannedReminder:
    key = key or f"{kind}:{due_at.date()}"
    return PlannedReminder(kind, audience, due_at.astimezone(UTC), key)


async def objects(
    world: World,
    case_id: int | None = 1,
    state: str = "filed",
    due_on: date = date(2027, 1, 8),
    ordered_on: date | None = None,
) -> None:
    """Register an objection of Sari's, as the desk keeps it; her case is number 1."""
    await run(
        world,
        "INSERT INTO objection (year, sequence, number, case_id, person_id, ground, facts, purpose,"
        " regime, filed_at, filed_on, late, state, due_on, ordered_on) VALUES (2026, 1,"
        " '001/KEBERATAN/2026', :case_id, 1, 'c', x'00', 'x', 'umum', '2026-11-25T03:00:00+00:00',"
        " '2026-11-25', 0, :state, :due_on, :ordered_on)",
        case_id=case_id,
        state=state,
        due_on=due_on,
        ordered_on=ordered_on,
    )


async def decides(world: World, officer: Person, approval: str = "none") -> None:
    """Keep that an officer decided the case, and whether the approval is awaited."""
    await run(
        world,
        "INSERT INTO decision (case_id, officer_id, outcome, facts, approval, decided_at) "
        "VALUES (1, :officer, 'refused', '{}', :approval, '2026-11-25T03:00:00+00:00')",
        officer=officer.id,
        approval=approval,
    )


async def is_taken(world: World) -> None:
    """Let an officer take the newest case: until then they are asked whether it is complete."""
    await world.presses_in_group(world.budi, "Saya tangani")


def digest(world: World) -> SandboxMessage:
    return [message for message in world.group.general if "perlu perhatian" in message.text][-1]


def digests(world: World) -> list[SandboxMessage]:
    return [message for message in world.group.general if "perlu perhatian" in message.text]


def mentioned(message: SandboxMessage) -> list[int]:
    """Return who a message rings for."""
    links = [entity["url"] for entity in message.entities if entity["type"] == "text_link"]
    return [int(url.removeprefix(RINGS)) for url in links if url.startswith(RINGS)]


def notes(person: Person, words: str) -> list[SandboxMessage]:
    return [message for message in person.chat if message.from_bot and words in message.text]


def test_every_kind_has_its_truth_and_either_a_task_or_a_note() -> None:
    assert set(STILL_TRUE) == set(ReminderKind)
    assert set(TASKS) | set(NOTES) == set(ReminderKind)
    assert not set(TASKS) & set(NOTES)


async def test_at_five_days_left_the_extension_is_proposed_once_and_rings_once(
    world: World,
) -> None:
    await world.files(world.sari)
    await is_taken(world)
    await world.turn_to(at(12, 1))
    assert digest(world).text.count("Perlu diperpanjang?") == 1
    assert digest(world).text.count("001/PPID") == 1
    assert "(pelaksana, PPID)" in digest(world).text
    assert mentioned(digest(world)) == [world.budi.id]


async def test_an_extended_answer_is_not_proposed_for_extension_again(world: World) -> None:
    await world.files(world.sari)
    await is_taken(world)
    await run(world, "UPDATE cases SET extended_at = '2026-11-25T03:00:00+00:00'")
    await world.turn_to(at(12, 1))
    assert "Perlu diperpanjang?" not in digest(world).text


async def test_only_the_holders_of_the_role_are_mentioned(world: World) -> None:
    await world.files(world.sari)
    await is_taken(world)
    await gives(world, world.wati, Role.PPID)
    await gives(world, world.budi, Role.ATASAN)
    await world.turn_to(at(12, 1))
    await world.turn_to(at(12, 3))  # three days left: the PPID
    assert mentioned(digest(world)) == [world.wati.id]
    await world.turn_to(at(12, 8))  # the last day: the Atasan, too
    assert mentioned(digest(world)) == [world.budi.id, world.wati.id]


async def test_a_holder_who_has_left_the_group_is_not_mentioned(world: World) -> None:
    await world.files(world.sari)
    await is_taken(world)
    await gives(world, world.wati, Role.PPID)
    await run(world, "UPDATE officer SET member = 0 WHERE telegram_id = :id", id=world.wati.id)
    await world.turn_to(at(12, 3))
    assert mentioned(digest(world)) == [world.budi.id]


async def test_at_noon_of_the_last_day_the_desk_is_asked_for_answers_given_outside(
    world: World,
) -> None:
    await world.files(world.sari)
    await is_taken(world)
    await world.turn_to(at(12, 8, 8))
    assert "di loket?" not in digest(world).text
    await world.turn_to(at(12, 8, 12))
    assert "di loket?" in digest(world).text


async def test_overdue_rings_for_the_atasan_daily_and_for_the_pembina_weekly(
    world: World,
) -> None:
    await world.files(world.sari)
    await is_taken(world)
    mornings = {}
    for day in (9, 10, 11, 14, 15, 16, 17, 18, 21):
        await world.turn_to(at(12, day))
        mornings[day] = digest(world).text
    assert all("Atasan PPID" in text for text in mornings.values())
    assert [day for day, text in mornings.items() if "Pembina" in text] == [14, 21]
    assert all(text.count("001/PPID") == 1 for text in mornings.values())


async def test_a_unit_is_told_of_its_own_date_and_other_units_are_not(world: World) -> None:
    await world.files(world.sari)
    await is_taken(world)
    await run(world, "UPDATE cases SET unit = 'Subbag Teknis'")
    await gives(world, world.wati, Role.PENGHUBUNG, "Subbag Teknis")
    await gives(world, world.budi, Role.PENGHUBUNG, "Subbag Hukum")
    due = one(ReminderKind.UNIT, Audience.PENGHUBUNG, at(11, 27), f"answer:{DUE}:unit:Teknis:early")
    await plans(world, CASE, due)
    await world.turn_to(at(11, 27))
    assert "Subbag Teknis: batas internal Kamis, 3 Desember 2026" in digest(world).text
    assert mentioned(digest(world)) == [world.wati.id]


# kind, audience, what must be so, what the digest says, what makes it untrue
IN_THE_DIGEST = [
    pytest.param(
        ReminderKind.COMPLETENESS,
        Audience.PETUGAS,
        "UPDATE cases SET state = 'received'",
        "periksa kelengkapannya",
        "UPDATE cases SET state = 'in_process'",
        id="completeness",
    ),
    pytest.param(
        ReminderKind.NOT_COMPLETED,
        Audience.PETUGAS,
        "UPDATE cases SET state = 'to_complete'",
        "pemohon belum melengkapi",
        "UPDATE cases SET state = 'in_process'",
        id="not completed",
    ),
    pytest.param(
        ReminderKind.REGIME_TAG,
        Audience.PETUGAS,
        "UPDATE cases SET tagged = NULL",
        "informasi pemilu atau bukan?",
        "UPDATE cases SET tagged = 1",
        id="regime",
    ),
    pytest.param(
        ReminderKind.UPWARD,
        Audience.PPID,
        "INSERT INTO upward (case_id, letter, sent_on, recorded_by, recorded_at) "
        "VALUES (1, '1/PP', '2026-11-25', 1, '2026-11-25')",
        "belum ada jawaban dari tingkat atas",
        "UPDATE upward SET answered_on = '2026-11-26'",
        id="upward",
    ),
]


@pytest.mark.parametrize(("kind", "audience", "so", "words", "_no"), IN_THE_DIGEST)
async def test_what_must_be_done_stands_in_the_digest(
    world: World, kind: ReminderKind, audience: Audience, so: str, words: str, _no: str
) -> None:
    await world.files(world.sari)
    await run(world, so)
    await plans(world, CASE, one(kind, audience, at(11, 26)))
    await world.turn_to(at(11, 26))
    assert words in digest(world).text


@pytest.mark.parametrize(("kind", "audience", "so", "words", "no"), IN_THE_DIGEST)
async def test_what_is_no_longer_so_is_silent(
    world: World, kind: ReminderKind, audience: Audience, so: str, words: str, no: str
) -> None:
    await world.files(world.sari)
    await run(world, so)
    await plans(world, CASE, one(kind, audience, at(11, 26)))
    await run(world, no)
    await world.turn_to(at(11, 26))
    assert not any(words in message.text for message in world.group.messages)


async def test_a_test_above_is_asked_for_daily_and_a_choice_at_the_end(world: World) -> None:
    await world.files(world.sari)
    await is_taken(world)
    await run(
        world,
        "INSERT INTO upward (case_id, letter, sent_on, recorded_by, recorded_at) "
        "VALUES (1, '1/PP', '2026-11-25', 1, '2026-11-25')",
    )
    given = world.desk.office.reminder_rules(world.desk.calendar)
    await plans(world, CASE, *upward_reminders(date(2026, 11, 25), DUE, given))
    said = {}
    for day in (26, 27, 30):
        await world.turn_to(at(11, day))
        said[day] = digest(world).text
    for day in (1, 2, 3, 4, 7):
        await world.turn_to(at(12, day))
        said[day] = digest(world).text
    assert all("belum ada jawaban dari tingkat atas" in text for text in said.values())
    assert [day for day, text in said.items() if "statusnya belum diputus" in text] == [1]
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
    assert "penolakan menunggu persetujuan" in digest(world).text
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


async def test_an_objection_rings_for_who_may_judge_and_never_for_who_decided(
    world: World,
) -> None:
    await world.files(world.sari)
    await gives(world, world.budi, Role.ATASAN)
    await gives(world, world.wati, Role.HEAD)
    await decides(world, world.budi)
    await run(world, "UPDATE cases SET state = 'answered'")
    await objects(world)
    due = one(ReminderKind.OBJECTION, Audience.ATASAN, at(12, 4), "objection:1:2027-01-08:20")
    await plans(world, About(1, 1), due)
    await world.turn_to(at(12, 4))
    assert "001/KEBERATAN/2026" in digest(world).text
    assert mentioned(digest(world)) == [world.wati.id]


async def test_an_unanswered_objection_is_told_of_daily_and_the_citizen_once() -> None:
    async with opened() as world:
        await world.files(world.sari)
        await run(world, "UPDATE cases SET state = 'answered'")
        await run(world, "UPDATE person SET language = 'en'")
        await objects(world, due_on=date(2026, 12, 3))
        given = world.desk.office.reminder_rules(world.desk.calendar)
        due = Dates(date(2026, 12, 3), date(2026, 12, 3))
        planned = objection_reminders(date(2026, 11, 25), due, given, Regime.UMUM, 1)
        await plans(world, About(1, 1), *planned)
        late = []
        for day in (3, 4, 7, 8):
            await world.turn_to(at(12, day, 8))
            late.append("tanggapan terlambat" in digest(world).text)
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


async def test_what_an_objection_ordered_rings_until_it_is_done(world: World) -> None:
    await world.files(world.sari)
    await run(world, "UPDATE cases SET state = 'in_process', due_on = '2027-03-01'")
    await objects(world, state="answered", ordered_on=date(2026, 12, 2))
    ordered = one(ReminderKind.ORDERED, Audience.PPID, at(12, 1), "order:1:2026-12-02:1")
    over = one(ReminderKind.ORDER_OVERDUE, Audience.ATASAN, at(12, 3), "order:1:2026-12-02:overdue")
    await plans(world, About(1, 1), ordered, over)
    await run(world, "UPDATE reminder SET state = 'dropped' WHERE objection_id IS NULL")
    await world.turn_to(at(12, 1))
    assert "laksanakan putusan keberatan" in digest(world).text
    await world.turn_to(at(12, 3))
    assert "belum dilaksanakan" in digest(world).text
    await run(world, "UPDATE cases SET state = 'answered'")
    count = len(digests(world))
    await world.turn_to(at(12, 4))
    assert len(digests(world)) == count


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


async def test_a_full_answer_that_pleased_is_followed_by_no_note_on_rights(world: World) -> None:
    await world.files(world.sari)
    await rights_end(world)
    await run(world, "UPDATE cases SET outcome = 'granted'")
    await run(world, "INSERT INTO satisfaction (case_id, score, at) VALUES (1, 5, '2026-11-25')")
    await world.turn_to(at(11, 25, 9))
    assert notes(world.sari, ENDS) == []


async def test_who_has_objected_needs_no_note_on_the_right_to_object(world: World) -> None:
    await world.files(world.sari)
    await rights_end(world)
    await objects(world)
    await world.turn_to(at(11, 25, 9))
    assert notes(world.sari, ENDS) == []


async def test_a_desk_that_was_down_tells_the_end_of_a_right_once(world: World) -> None:
    await world.files(world.sari)
    await rights_end(world)
    world.clock.turn_to(at(12, 1, 10))
    await world.tick()
    assert len(notes(world.sari, ENDS)) == 1
    assert "tinggal 1 hari kerja" in notes(world.sari, ENDS)[0].text


async def test_a_right_that_has_ended_is_not_told_of_any_more(world: World) -> None:
    await world.files(world.sari)
    await rights_end(world)
    world.clock.turn_to(at(12, 3, 10))
    await world.tick()
    assert notes(world.sari, ENDS) == []


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


async def test_nobody_silences_the_matter_of_somebody_else(world: World) -> None:
    await world.files(world.sari)
    await world.files(world.rina)
    await world.turn_to(at(12, 1, 9))
    own = notes(world.rina, "masih diproses")[0]
    keyboard = (own.markup or {})["inline_keyboard"]
    button = next(one for row in keyboard for one in row if "ingatkan" in one["text"])
    assert button["callback_data"] == "mute:on:case:2"
    button["callback_data"] = "mute:on:case:1"
    await world.press(world.rina, "Jangan ingatkan lagi")
    async with world.desk.database.transaction() as tx:
        assert await tx.one("SELECT 1 FROM muted") is None
    assert "tidak ditemukan" in world.rina.toast + world.rina.last.text


async def test_an_objection_without_a_case_can_be_silenced_too(world: World) -> None:
    await world.files(world.sari)
    await objects(world, case_id=None, state="answered")
    for day, stage in ((26, 5), (30, 1)):
        key = f"dispute_right:1:2026-12-01:{stage}"
        due = one(ReminderKind.DISPUTE_RIGHT, Audience.REQUESTER, at(11, day, 9), key)
        await plans(world, About(None, 1), due)
    await world.turn_to(at(11, 26, 9))
    assert "Komisi Informasi Provinsi" in world.sari.last.text
    await world.press(world.sari, "Jangan ingatkan lagi")
    await world.turn_to(at(11, 30, 9))
    assert len(notes(world.sari, "Hak mengajukan sengketa")) == 1


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
    await run(
        world,
        "INSERT INTO exemption (title, article, decree, scope, in_force_from, in_force_until, "
        "added_by, added_at) VALUES ('Data pemilih', 'h', 'K1', 'x', '2026-01-01', '2027-01-12', "
        "1, '2026-11-01T03:00:00+00:00')",
    )
    for day in (24, 25, 26, 27):
        await world.turn_to(at(11, day, 11))
    assert [message.date.astimezone(WIB).day for message in digests(world)] == [25]
    assert "“Data pemilih” berakhir Selasa, 12 Januari 2027" in digest(world).text


async def test_an_acting_holder_ends_are_told_to_the_administrators(world: World) -> None:
    async with world.desk.database.transaction() as tx:
        member = await people.officer(tx, world.wati.id)
        assert member is not None
        grant = Grant(world.wati.id, Role.PPID, Acting.PLH, FILED, date(2026, 12, 1), "12/KEP/2026")
        await roles.grant(tx, grant, world.budi.id, world.clock.now())
    await world.turn_to(at(11, 25))
    await world.turn_to(at(11, 26))
    assert "Tugas Plh./Plt. Wati berakhir Selasa, 1 Desember 2026" in digest(world).text
    assert mentioned(digest(world)) == [world.budi.id]


async def test_a_date_that_moves_back_is_reminded_of_again(world: World) -> None:
    await world.files(world.sari)
    given = world.desk.office.reminder_rules(world.desk.calendar)
    upward = next_upward(FILED, FILED, given)
    await plans(world, CASE, upward)
    async with world.desk.database.transaction() as tx:
        await reminders.drop(tx, CASE, world.clock.now(), upward.key)
        await reminders.plan(tx, CASE, upward)
        states = {row.key: row.state for row in await reminders.of_case(tx, 1)}
    assert states[upward.key] == "waiting"


async def test_a_long_digest_says_how_many_lines_are_left_out(world: World) -> None:
    for number in range(45):
        who = world.sari if number % 2 else world.rina
        await world.files(who, f"Salinan dokumen nomor {number} " + "panjang sekali " * 8)
    await world.turn_to(at(12, 1))
    assert len(digest(world).text) <= 4096
    assert "lagi." in digest(world).text


async def test_an_approval_that_waits_is_reminded_of_by_the_extended_date(world: World) -> None:
    await world.files(world.sari)
    await is_taken(world)
    await decides(world, world.budi, "asked")
    given = world.desk.office.reminder_rules(world.desk.calendar)
    await plans(world, CASE, *approval_reminders(world.clock.now(), DUE, given, Audience.HEAD))
    await extends(world)  # to 17 December
    await world.turn_to(at(12, 8))
    assert not any("menunggu persetujuan" in message.text for message in digests(world))
    await world.turn_to(at(12, 17))
    assert "HARI INI hari terakhir. Setujui" in digest(world).text


async def test_an_election_request_rings_on_each_of_its_days(world: World) -> None:
    await world.files(world.sari)
    await is_taken(world)
    async with world.desk.database.transaction() as tx:
        case = await cases.get(tx, 1)
        assert case is not None
        now = world.clock.now()
        short = case.model_copy(update={"regime": Regime.PEMILU, "due_on": date(2026, 11, 27)})
        await dates.plan_answer(Turn(world.desk, tx, now, now, now), short)
    await run(world, "UPDATE cases SET regime = 'pemilu', due_on = '2026-11-27'")
    await run(world, "UPDATE cases SET promised_on = due_on")
    for day, hour in ((25, 8), (26, 8), (27, 8), (27, 12), (27, 14)):
        await world.turn_to(at(11, day, hour))
    told = [message.date.astimezone(WIB) for message in digests(world)]
    assert [(one.day, one.hour) for one in told] == [(25, 8), (26, 8), (27, 8), (27, 12), (27, 14)]


async def test_reminders_stand_in_the_general_talk_of_a_plain_group() -> None:
    async with opened(forum=False) as world:
        await world.files(world.sari)
        await is_taken(world)
        await world.turn_to(at(12, 8))
        assert "HARI INI hari terakhir" in shown(world, "perlu perhatian").text
