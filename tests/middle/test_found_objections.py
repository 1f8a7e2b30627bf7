"""Which objections are found: those that are owed, ordered, disputed, or somebody's own."""

from datetime import timedelta

import pytest

from bot.actions.objections import objection_filing
from bot.domain.law.date_ranges import year_period
from bot.domain.law.dispute_rules import Stage
from bot.domain.law.objection_rules import ObjectionOutcome
from storage import objections, people, registers
from tests.middle.judging import LATE, answers, decision, disputes
from tests.middle.people import citizen, officer
from tests.middle.worlds import OBJECTION, draft
from tests.prelude import Content, Role, Turn, World

PHOTO = Content(kind="photo", file_id="F1")
ORDERED = "ordered_on = '2026-12-01'"
DONE = f"{ORDERED}, fulfilled_at = filed_at"


@pytest.mark.parametrize(
    ("now", "owed", "ordered"),
    [
        pytest.param("state = 'filed'", True, False, id="its answer is owed"),
        pytest.param("state = 'answered'", True, False, id="it may not have arrived"),
        pytest.param(f"state = 'answered', {ORDERED}", True, True, id="an order is owed"),
        pytest.param(f"state = 'answered', {DONE}", True, False, id="the order is carried out"),
        pytest.param("state = 'withdrawn'", False, False, id="taken back"),
        pytest.param(f"state = 'withdrawn', {ORDERED}", False, False, id="with its order"),
        pytest.param("state = 'disputed'", False, False, id="the commission has it"),
        pytest.param(f"state = 'disputed', {ORDERED}", True, True, id="it ordered something"),
        pytest.param(f"state = 'disputed', {DONE}", False, False, id="which is carried out"),
    ],
)
@pytest.mark.usefixtures("objected")
async def test_what_is_owed_of_an_objection(
    turn: Turn, now: str, *, owed: bool, ordered: bool
) -> None:
    await turn.tx.run(f"UPDATE objection SET {now}")  # noqa: S608 - ours
    assert await objections.open_ids(turn.tx) == [1] * owed
    assert [one.id for one in await objections.ordered(turn.tx)] == [1] * ordered
    waits = now == "state = 'filed'"
    assert await objections.waiting_ids(turn.tx) == [1] * waits
    assert [one.id for one in await objections.waiting(turn.tx)] == [1] * waits


@pytest.mark.parametrize(
    ("stages", "disputed", "goes_on", "at_court"),
    [
        ((), False, False, False),
        ((Stage.REGISTERED,), True, True, False),
        ((Stage.REGISTERED, Stage.COURT), True, True, True),
        ((Stage.REGISTERED, Stage.COURT, Stage.ENDED), True, False, False),
    ],
)
async def test_where_a_dispute_is_follows_from_its_newest_stage(
    objected: World, stages: tuple[Stage, ...], *, disputed: bool, goes_on: bool, at_court: bool
) -> None:
    async with objected.desk.turn(LATE) as turn:
        for stage in stages:
            await disputes(turn, objected, stage, turn.today)
        assert await objections.is_disputed(turn.tx, 1) is disputed
        assert not await objections.is_disputed(turn.tx, 2)
        assert [one.id for one in await objections.in_dispute(turn.tx)] == [1] * goes_on
        assert await objections.is_at_court(turn.tx, 1) is at_court
        assert not await objections.is_at_court(turn.tx, 2)


async def test_an_objection_is_found_by_who_objected(objected: World, turn: Turn) -> None:
    sari = await citizen(turn, objected.sari)
    rina = await people.add_person(turn.tx, objected.rina.id, "id", turn.now)
    settled = decision(ObjectionOutcome.SETTLED)
    assert await objections.proposed_to(turn.tx, sari.id) == []
    await answers(turn, objected.wati, settled, Role.ATASAN)
    for whose, found in ((sari, [1]), (rina, [])):
        assert [one.id for one in await objections.of_person(turn.tx, whose.id)] == found
        assert [one.id for one in await objections.proposed_to(turn.tx, whose.id)] == found
    await turn.tx.run("UPDATE objection SET state = 'withdrawn'")
    assert await objections.proposed_to(turn.tx, sari.id) == []


@pytest.mark.usefixtures("objected")
async def test_since_a_moment_those_were_filed_that_were_recorded_since(turn: Turn) -> None:
    later = turn.now + timedelta(minutes=1)
    assert [one.id for one in await objections.filed_since(turn.tx, turn.now)] == [1]
    assert await objections.filed_since(turn.tx, later) == []


async def test_enclosures_are_counted_by_objection(objected: World, turn: Turn) -> None:
    sari = await citizen(turn, objected.sari)
    told = {**OBJECTION, "objection_ground": "e"}
    await objection_filing.file(turn, sari, draft(told, sari.id, turn.now, "objection"))
    for number, objection in ((1, 1), (2, 1), (1, 2)):
        await objections.add_enclosure(turn.tx, objection, (sari.id, number), PHOTO, turn.now)
    assert [await objections.count_enclosures(turn.tx, one) for one in (1, 2)] == [2, 1]


async def test_a_register_names_the_office_in_which_an_objection_was_answered(
    objected: World, turn: Turn
) -> None:
    await officer(turn, objected.wati, Role.PETUGAS)
    upheld = decision(ObjectionOutcome.UPHELD)
    await answers(turn, objected.wati, upheld, Role.ATASAN)
    [entry] = await registers.objections(turn.tx, year_period(2026), turn.now)
    assert entry.judge is not None
    assert entry.judge.role is Role.ATASAN


async def test_a_register_tells_of_a_dispute_what_was_recorded_until_then(
    objected: World,
) -> None:
    async with objected.desk.turn(LATE) as turn:
        await disputes(turn, objected, Stage.REGISTERED, turn.today)
        for at, told in ((LATE, 1), (LATE - timedelta(minutes=1), 0)):
            [entry] = await registers.objections(turn.tx, year_period(2026), at)
            assert len(entry.disputes) == told
