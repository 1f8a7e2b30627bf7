"""Reminders of a case on its way to the answer: the officers' digest, and who must act."""

import pytest

from bot.domain.people.role_permissions import Role
from bot.domain.reminders.answer_reminder_plan import next_upward
from bot.domain.reminders.reminder_kinds import KINDS
from bot.domain.reminders.reminder_plan import Audience, ReminderKind
from storage import reminders
from tests.stories.reminding import (
    CASE,
    DUE,
    FILED,
    at,
    digest,
    gives,
    is_taken,
    mentioned,
    one,
    plans,
)
from tests.world import World, rows

pytestmark = pytest.mark.tampers


def test_every_kind_has_a_row_with_either_a_last_day_or_a_note() -> None:
    assert set(KINDS) == set(ReminderKind), "add its row in bot/domain/reminders/reminder_kinds.py"
    assert [kind for kind, row in KINDS.items() if bool(row.last_day) == bool(row.note)] == []


@pytest.mark.journey
async def test_at_five_days_left_the_extension_is_proposed_once_and_rings_once(
    filed: World,
) -> None:
    await is_taken(filed)
    await filed.turn_to(at(12, 1))
    assert digest(filed).text.count("Perlu diperpanjang?") == 1
    assert digest(filed).text.count("• 001 ") == 1
    assert mentioned(digest(filed)) == [filed.budi.id]


async def test_only_who_has_the_case_and_the_holders_of_the_role_are_mentioned(
    world: World,
) -> None:
    world.group.add(world.rina)
    await world.files(world.sari)
    await is_taken(world)
    await gives(world, world.wati, Role.PPID)
    await gives(world, world.rina, Role.ATASAN)
    await world.turn_to(at(12, 1))
    await world.turn_to(at(12, 3))  # three days left: the PPID
    assert mentioned(digest(world)) == [world.budi.id, world.wati.id]
    await world.turn_to(at(12, 8))  # the last day: the Atasan, too
    assert mentioned(digest(world)) == [world.budi.id, world.rina.id, world.wati.id]


async def test_everybody_reads_what_is_theirs_and_what_nobody_has_is_the_counters(
    world: World,
) -> None:
    world.group.add(world.rina)
    await world.settle()
    await gives(world, world.wati, Role.PPID)
    await gives(world, world.rina, Role.PETUGAS)
    await world.files(world.sari)
    await world.files(world.sari, "Anggaran pilkada 2024")
    await rows(world, "UPDATE cases SET state = 'in_process'")
    await rows(world, "UPDATE cases SET officer_id = :id WHERE id = 1", id=world.budi.id)
    await world.turn_to(at(12, 1))
    await world.turn_to(at(12, 4))
    assert mentioned(digest(world)) == [world.budi.id, world.rina.id, world.wati.id]
    shares = digest(world).text.split("Perlu bertindak\n")[1]
    assert shares.splitlines() == ["Budi: 001", "Rina: 002", "Wati: 001, 002"]


async def test_a_holder_who_has_left_the_group_is_not_mentioned(filed: World) -> None:
    await is_taken(filed)
    await gives(filed, filed.wati, Role.PPID)
    await rows(filed, "UPDATE officer SET member = 0 WHERE telegram_id = :id", id=filed.wati.id)
    await filed.turn_to(at(12, 3))
    assert mentioned(digest(filed)) == [filed.budi.id]


async def test_at_noon_of_the_last_day_the_desk_is_asked_for_answers_given_outside(
    filed: World,
) -> None:
    await is_taken(filed)
    await filed.turn_to(at(12, 8, 8))
    assert "di loket?" not in digest(filed).text
    await filed.turn_to(at(12, 8, 12))
    assert "di loket?" in digest(filed).text


async def test_overdue_rings_for_ppid_and_atasan_daily_and_for_the_pembina_weekly(
    world: World,
) -> None:
    joko = world.telegram.person("Joko")
    for person in (world.rina, joko):
        world.group.add(person)
    await world.files(world.sari)
    await is_taken(world)
    await gives(world, world.wati, Role.PPID)
    await gives(world, joko, Role.ATASAN)
    await gives(world, world.rina, Role.PEMBINA)
    mornings = {}
    for day in (9, 10, 11, 14, 15, 16, 17, 18, 21):
        await world.turn_to(at(12, day))
        mornings[day] = digest(world)
    daily = {world.budi.id, joko.id, world.wati.id}
    assert all(daily <= {*mentioned(one)} for one in mornings.values())
    assert [day for day, one in mornings.items() if "Rina: 001" in one.text] == [14, 21]
    assert all(one.text.count("• 001 ") == 1 for one in mornings.values())


async def test_a_unit_is_told_of_its_own_date_and_other_units_are_not(filed: World) -> None:
    await is_taken(filed)
    await rows(filed, "UPDATE cases SET unit = 'Subbag Teknis'")
    await gives(filed, filed.wati, Role.PENGHUBUNG, "Subbag Teknis")
    await gives(filed, filed.budi, Role.PENGHUBUNG, "Subbag Hukum")
    due = one(ReminderKind.UNIT, Audience.PENGHUBUNG, at(11, 27), f"answer:{DUE}:unit:Teknis:early")
    await plans(filed, CASE, due)
    await filed.turn_to(at(11, 27))
    assert "Subbag Teknis (batas internal Kamis, 3 Desember 2026)" in digest(filed).text
    assert mentioned(digest(filed)) == [filed.wati.id]


# kind, audience, what must be so, what the digest says
IN_THE_DIGEST = [
    pytest.param(
        ReminderKind.COMPLETENESS,
        Audience.PETUGAS,
        "UPDATE cases SET state = 'received'",
        "periksa kelengkapan",
        id="completeness",
    ),
    pytest.param(
        ReminderKind.NOT_COMPLETED,
        Audience.PPID,
        "UPDATE cases SET state = 'to_complete'",
        "pemohon belum melengkapi",
        id="not completed",
    ),
    pytest.param(
        ReminderKind.PROOF_MISSING,
        Audience.PETUGAS,
        "UPDATE proof SET state = 'waiting'",
        "bukti identitas belum datang",
        id="proof missing",
    ),
    pytest.param(
        ReminderKind.REGIME_TAG,
        Audience.PETUGAS,
        "UPDATE cases SET tagged = NULL",
        "informasi pemilu atau bukan?",
        id="regime",
    ),
]


@pytest.mark.parametrize(("kind", "audience", "so", "words"), IN_THE_DIGEST)
async def test_what_must_be_done_stands_in_the_digest(
    filed: World, kind: ReminderKind, audience: Audience, so: str, words: str
) -> None:
    await rows(filed, so)
    await plans(filed, CASE, one(kind, audience, at(11, 26)))
    await filed.turn_to(at(11, 26))
    assert words in digest(filed).text


async def test_a_date_that_moves_back_is_reminded_of_again(filed: World) -> None:
    given = filed.desk.office.reminder_rules(filed.desk.calendar)
    upward = next_upward(FILED, FILED, given)
    await plans(filed, CASE, upward)
    async with filed.desk.database.transaction() as tx:
        await reminders.drop_waiting(tx, CASE, filed.clock.now(), upward.key)
        await reminders.add_reminders(tx, CASE, [upward])
        kept = await tx.one("SELECT state FROM reminder WHERE key = :key", key=upward.key)
    assert kept is not None
    assert kept["state"] == "waiting"


async def test_a_long_digest_says_how_many_matters_there_are(world: World) -> None:
    for number in range(45):
        who = world.sari if number % 2 else world.rina
        await world.files(who, f"Salinan dokumen nomor {number} " + "panjang sekali " * 8)
    await world.turn_to(at(12, 1))
    assert len(digest(world).text) <= 4096
    assert "Lihat semua (45) ▶️" in digest(world).buttons
