"""A dispute over an objection: what is recorded of it, what it orders, and what undoes that."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest

from bot.actions.disputes import dispute_dossier, dispute_orders, dispute_stages
from bot.actions.disputes.dispute_stages import DisputeAnswers
from bot.actions.objections import objection_lookup
from bot.buttons.objection_buttons import LiftOrder, SendDossier
from bot.domain.law.authority import Authority
from bot.domain.law.dispute_rules import Orders, Stage
from sandbox import Person as Somebody
from storage import cases, expired_data
from tests.middle import worlds
from tests.middle.judging import LATE, disputes
from tests.middle.people import authority, officer, refused, the_case, waiting
from tests.prelude import TUESDAY, Act, Role, State, Turn, World, opened, rows


async def test_nothing_is_disputed_before_the_superior_s_days_are_over(objected: World) -> None:
    async with objected.desk.turn(LATE - timedelta(days=1)) as turn:
        with refused("dispute-not-yet"):
            await disputes(turn, objected, Stage.REGISTERED, turn.today)


@pytest.mark.parametrize(("days", "possible"), [(0, True), (1, False)])
async def test_only_a_hearing_lies_ahead(objected: World, days: int, possible: bool) -> None:
    async with objected.desk.turn(LATE) as turn:
        on = turn.today + timedelta(days=days)
        await disputes(turn, objected, Stage.MEDIATION, turn.today + timedelta(days=1))
        if possible:
            await disputes(turn, objected, Stage.REGISTERED, on)
            return
        with refused("dispute-in-the-future"):
            await disputes(turn, objected, Stage.REGISTERED, on)


@pytest.mark.parametrize(("days", "possible"), [(0, True), (1, False)])
async def test_no_dispute_is_older_than_its_objection(
    objected: World, days: int, possible: bool
) -> None:
    async with objected.desk.turn(LATE) as turn:
        on = TUESDAY.date() - timedelta(days=days)
        if possible:
            await disputes(turn, objected, Stage.REGISTERED, on)
            return
        with refused("dispute-before-objection"):
            await disputes(turn, objected, Stage.REGISTERED, on)


@pytest.mark.parametrize(
    ("stage", "orders", "act"),
    [
        (Stage.MEDIATION, None, Act.RECORD_DISPUTE),
        (Stage.RULING, Orders.ALL, Act.EXECUTE),
        (Stage.RULING, Orders.NOTHING, Act.LIFT),
        (Stage.COURT_RULING, Orders.NOTHING, Act.LIFT),
    ],
)
def test_a_ruling_is_carried_out_or_lifts_what_was_ordered(
    stage: Stage, orders: Orders | None, act: Act
) -> None:
    given = DisputeAnswers(dispute_stage=stage, dispute_on=LATE.date(), dispute_orders=orders)
    assert given.act is act


async def test_a_stage_is_recorded_once(objected: World) -> None:
    async with objected.desk.turn(LATE) as turn:
        await disputes(turn, objected, Stage.REGISTERED, turn.today)
        with refused("dispute-recorded-already"):
            await disputes(turn, objected, Stage.REGISTERED, turn.today)


@pytest.mark.parametrize(("days", "told"), [(-1, 0), (0, 1), (1, 1)])
async def test_the_requester_is_told_of_a_hearing_that_is_not_over(
    objected: World, days: int, told: int
) -> None:
    async with objected.desk.turn(LATE) as turn:
        before = len([row for row in await waiting(turn) if row.chat == str(objected.sari.id)])
        await disputes(turn, objected, Stage.MEDIATION, turn.today + timedelta(days=days))
        now = [row for row in await waiting(turn) if row.chat == str(objected.sari.id)]
        assert len(now) - before == told


async def test_the_group_is_told_until_when_a_ruling_orders(objected: World) -> None:
    async with objected.desk.turn(LATE) as turn:
        given = DisputeAnswers(
            objection_id=1,
            dispute_stage=Stage.RULING,
            dispute_on=turn.today,
            dispute_orders=Orders.ALL,
            dispute_until=date(2027, 1, 29),
        )
        budi = await authority(turn, objected.budi, Act.EXECUTE)
        await dispute_stages.record(turn, budi, await the_case(turn), given)
        told = [row for row in await waiting(turn) if "29 Januari 2027" in str(row.payload)]
        assert any("Putusan" in str(row.payload) for row in told)


async def test_of_a_restricted_request_no_officer_gets_the_file_of_a_dispute(
    objected: World,
) -> None:
    async with objected.desk.turn() as turn:
        await expired_data.open_until(turn.tx, 1, turn.now)
    async with objected.desk.turn() as turn:
        with refused("case-restricted"):
            budi = await officer(turn, objected.budi)
            await dispute_dossier.send_to_commission(turn, budi, SendDossier(1))


async def test_the_form_of_a_dispute_opens_once_a_dispute_is_possible(objected: World) -> None:
    async with objected.desk.turn(LATE - timedelta(days=1)) as turn:
        with refused("dispute-not-yet"):
            await dispute_stages.prefill_newest_stage(turn, await the_case(turn))
    async with objected.desk.turn(LATE) as turn:
        begun = await dispute_stages.prefill_newest_stage(turn, await the_case(turn))
        assert begun == {"objection_id": 1}


async def rules(turn: Turn, orders: Orders, by: Authority, stage: Stage = Stage.RULING) -> None:
    """Let an officer record a ruling of today, which orders something until 29 January."""
    given = DisputeAnswers(
        objection_id=1,
        dispute_stage=stage,
        dispute_on=turn.today,
        dispute_orders=orders,
        dispute_until=None if orders is Orders.NOTHING else date(2027, 1, 29),
    )
    case = await cases.get(turn.tx, (await objection_lookup.demand_objection(turn, 1)).case_id)
    await dispute_stages.record(turn, by, case, given)


@pytest.fixture
async def undone() -> AsyncIterator[World]:
    """The Commission ordered that all is given; Wati recorded that the court undid it."""
    async with opened(made=worlds.objected) as world:
        async with world.desk.turn(LATE) as turn:
            await rules(turn, Orders.ALL, await authority(turn, world.budi, Act.EXECUTE))
        async with world.desk.turn(LATE) as turn:
            await officer(turn, world.wati, Role.PPID)
            wati = await authority(turn, world.wati, Act.LIFT)
            await rules(turn, Orders.NOTHING, wati, Stage.COURT_RULING)
        yield world


async def lifts(turn: Turn, somebody: Somebody) -> None:
    await dispute_orders.lift(turn, await authority(turn, somebody, Act.LIFT), LiftOrder(1))


async def test_another_than_who_recorded_it_says_that_an_order_is_undone(undone: World) -> None:
    async with undone.desk.turn(LATE) as turn:
        assert (await the_case(turn)).is_open
        with refused("lifted-own"):
            await lifts(turn, undone.wati)
        await lifts(turn, undone.budi)
        assert (await the_case(turn)).state is State.ANSWERED
        with refused("lifted-already"):
            await lifts(turn, undone.budi)


@pytest.mark.parametrize(
    ("sql", "state"),
    [
        pytest.param("UPDATE cases SET answered_at = NULL", State.IN_PROCESS, id="no answer yet"),
        pytest.param(
            "UPDATE cases SET ordered_on = '2027-01-20'", State.IN_PROCESS, id="another order"
        ),
        pytest.param("UPDATE cases SET state = 'withdrawn'", State.WITHDRAWN, id="taken back"),
        pytest.param("UPDATE objection SET case_id = NULL", State.IN_PROCESS, id="no request"),
    ],
)
async def test_only_what_the_order_reopened_is_answered_as_before(
    undone: World, sql: str, state: State
) -> None:
    await rows(undone, sql)
    async with undone.desk.turn(LATE) as turn:
        await lifts(turn, undone.budi)
        assert (await the_case(turn)).state is state
        assert (await objection_lookup.demand_objection(turn, 1)).ordered_on is None


@pytest.mark.parametrize(
    ("sql", "stage", "why"),
    [
        pytest.param("", Stage.ENDED, "dispute-order-owed", id="not while an order is owed"),
        pytest.param("", Stage.AGREEMENT, None, id="something else happens meanwhile"),
        pytest.param(
            "UPDATE objection SET fulfilled_at = filed_at", Stage.ENDED, None, id="it is done"
        ),
    ],
)
async def test_a_dispute_ends_once_what_was_ordered_is_done(
    objected: World, sql: str, stage: Stage, why: str | None
) -> None:
    async with objected.desk.turn(LATE) as turn:
        await rules(turn, Orders.ALL, await authority(turn, objected.budi, Act.EXECUTE))
    if sql:
        await rows(objected, sql)
    async with objected.desk.turn(LATE) as turn:
        if why is None:
            await disputes(turn, objected, stage, turn.today)
            return
        with refused(why):
            await disputes(turn, objected, stage, turn.today)


@pytest.mark.usefixtures("answered")
async def test_of_a_request_to_which_nobody_objected_no_dispute_is_recorded(turn: Turn) -> None:
    with refused("no-such-objection"):
        await dispute_stages.prefill_newest_stage(turn, await the_case(turn))
