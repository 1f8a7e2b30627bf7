"""Reminders of a case on its way to the answer: the officers' digest, and who must act."""

import pytest

from bot.domain.reminders.answer_reminder_plan import next_upward
from bot.domain.reminders.reminder_plan import Audience, ReminderKind
from storage import reminders
from tests.prelude import Role, World, rows
from tests.stories.reminding import (
    CASE,
    FILED,
    at,
    digest,
    gives,
    is_taken,
    mentioned,
    one,
    plans,
)

pytestmark = pytest.mark.tampers


@pytest.mark.journey
async def test_at_five_days_left_the_extension_is_proposed_once_and_rings_once(
    filed: World,
) -> None:
    await is_taken(filed)
    await filed.turn_to(at(12, 1))
    assert digest(filed).text.count("Perlu diperpanjang?") == 1
    assert digest(filed).text.count("• 001 ") == 1
    assert mentioned(digest(filed)) == [filed.budi.id]


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
