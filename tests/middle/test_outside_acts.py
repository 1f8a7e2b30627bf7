"""What was done outside the chat is the act that it is: its row says who, and on which day."""

from datetime import date, timedelta
from typing import Any

import pytest

from bot.actions.group.departures import DEPARTURE_BASIS
from bot.actions.outside_chat import counter_filing, outside_acts
from bot.desk import office_time
from bot.dispatch import submission_review
from bot.domain.law.acts import ACT_OF_KIND
from bot.domain.law.exemption import ApprovalPolicy
from bot.domain.law.outside_act import ActKind
from bot.forms.form_engine import Accepted
from bot.forms.outside_act_form import ARRIVAL, OutsideActAnswers
from storage import appointments, decisions, people, submissions
from tests.middle.day_counting import on
from tests.middle.outside import EXTENDED, LISTED, SENT, fills
from tests.middle.people import authority, citizen, officer, refused, the_case, waiting
from tests.middle.worlds import AT_THE_COUNTER, answer, draft
from tests.middle.worlds import refusing as refused_one
from tests.prelude import Act, Giving, Role, Turn, World, opened, rows


@pytest.mark.parametrize("given", [SENT, EXTENDED], ids=["answer", "extension"])
async def test_a_petugas_neither_answers_nor_extends_by_post_but_hands_it_up(
    filed: World, turn: Turn, given: OutsideActAnswers
) -> None:
    await fills(turn, await officer(turn, filed.wati, Role.PETUGAS), given)
    [waits] = await submissions.waiting(turn.tx)
    assert waits.act is ACT_OF_KIND[given.elsewhere_act]
    assert (await the_case(turn)).is_open


async def test_an_administrator_without_an_office_answers_nothing_by_post(
    filed: World, turn: Turn
) -> None:
    await appointments.end_all(turn.tx, filed.budi.id, turn.now, DEPARTURE_BASIS)
    with refused("office-vacant"):
        await fills(turn, await officer(turn, filed.budi), SENT)


async def test_an_answer_by_post_waits_for_the_approval_of_its_refusal() -> None:
    policy = ApprovalPolicy.HEAD
    async with (
        opened(made=refused_one, refusal_approval=policy) as world,
        world.desk.turn() as turn,
    ):
        budi, case = await authority(turn, world.budi, Act.ANSWER), await the_case(turn)
        with refused("decision-approval-asked"):
            await outside_acts.record(turn, budi, case, SENT)


async def test_an_answer_by_post_is_what_was_decided_here(refusing: World, turn: Turn) -> None:
    budi, case = await authority(turn, refusing.budi, Act.ANSWER), await the_case(turn)
    await outside_acts.record(turn, budi, case, SENT)
    assert (await the_case(turn)).outcome == "refused"
    kept = await decisions.current(turn.tx, case.id)
    assert kept is not None
    assert kept.given_at == turn.now


async def test_an_answer_that_is_on_its_way_here_was_not_given_by_post_too(
    drafted: World, turn: Turn
) -> None:
    await answer(turn, drafted.budi, Giving.TEXT)
    form = await outside_acts.prefill_act(turn, await the_case(turn))
    assert "answer" not in str(form["offered"])


async def test_nothing_is_received_at_the_counter_on_a_day_to_come(
    recorded: World, turn: Turn
) -> None:
    budi = await citizen(turn, recorded.budi)
    on = (turn.today + timedelta(days=1)).isoformat()
    why = "Dicatat lebih dahulu di buku tamu loket."
    tomorrow = {**AT_THE_COUNTER, "arrival_at": on, "arrival_reason": why}
    with refused("counter-in-the-future"):
        await counter_filing.file_request(turn, budi, draft(tomorrow, budi.id, turn.now, "arrival"))


@pytest.mark.parametrize(
    ("given", "changes", "why"),
    [
        (EXTENDED, {"elsewhere_ground": None}, "error-incomplete"),
        (EXTENDED, {"elsewhere_grounds_said": None}, "error-incomplete"),
        (EXTENDED, {"elsewhere_letter_on": None}, "error-incomplete"),
        (EXTENDED, {"elsewhere_letter_on": date(2026, 11, 25)}, "elsewhere-letter-later"),
        (LISTED, {"elsewhere_missing": None}, "error-incomplete"),
        (SENT, {"elsewhere_outcome": None}, "decision-missing"),
    ],
)
async def test_what_was_done_outside_the_chat_is_told_whole(
    filed: World,
    turn: Turn,
    given: OutsideActAnswers,
    changes: dict[str, object],
    why: str,
) -> None:
    budi = await authority(turn, filed.budi, ACT_OF_KIND[given.elsewhere_act])
    with refused(why):
        told = given.model_copy(update=changes)
        await outside_acts.record(turn, budi, await the_case(turn), told)


@pytest.mark.parametrize(
    "sql",
    ["UPDATE cases SET person_id = NULL", "UPDATE person SET telegram_id = NULL"],
    ids=["nobody known", "in no chat"],
)
async def test_who_is_in_no_chat_knows_it_from_the_act_itself(
    filed: World, turn: Turn, sql: str
) -> None:
    await turn.tx.run(sql)
    budi = await authority(turn, filed.budi, Act.ANSWER)
    await outside_acts.record(turn, budi, await the_case(turn), SENT)
    assert await waiting(turn, "errand") == []


@pytest.mark.parametrize(
    ("ordered", "day", "late"),
    [
        (None, date(2026, 12, 8), False),
        (None, date(2026, 12, 9), True),
        (date(2026, 12, 10), date(2026, 12, 10), False),
        (date(2026, 12, 1), date(2026, 12, 2), True),
    ],
)
async def test_an_answer_by_post_is_late_after_the_day_that_binds_the_office(
    filed: World, ordered: date | None, day: date, *, late: bool
) -> None:
    await rows(filed, "UPDATE cases SET ordered_on = :day", day=ordered)
    async with filed.desk.turn(on(day, 15)) as turn:
        budi = await authority(turn, filed.budi, Act.ANSWER)
        sent = SENT.model_copy(update={"elsewhere_happened_at": day})
        await outside_acts.record(turn, budi, await the_case(turn), sent)
        said = "".join(str(row.payload) for row in await waiting(turn))
        assert ("jawaban ini terlambat" in said, "tepat waktu" in said) == (late, not late)


async def test_who_was_given_nothing_denies_nothing(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    with refused("no-such-case"):
        await outside_acts.deny_receipt(turn, sari, 1, ActKind.ANSWER)
    budi = await authority(turn, filed.budi, Act.ANSWER)
    await outside_acts.record(turn, budi, await the_case(turn), SENT)
    await outside_acts.deny_receipt(turn, sari, 1, ActKind.ANSWER)
    with refused("not-received-known"):
        await outside_acts.deny_receipt(turn, sari, 1, ActKind.ANSWER)


async def test_what_was_begun_before_midnight_needs_a_reason_after_it(
    recorded: World, turn: Turn
) -> None:
    budi, day = await citizen(turn, recorded.budi), "2026-11-23"
    told = {**AT_THE_COUNTER, "arrival_at": day, "arrival_today": day}
    with refused("counter-needs-reason"):
        await counter_filing.file_request(turn, budi, draft(told, budi.id, turn.now, "arrival"))
    told["arrival_reason"] = "Listrik padam sampai tengah malam."
    case = await counter_filing.file_request(turn, budi, draft(told, budi.id, turn.now, "arrival"))
    assert case.received_on.isoformat() == day


@pytest.mark.parametrize(("day", "taken"), [("2026-11-24", True), ("2026-11-25", False)])
@pytest.mark.usefixtures("filed")
async def test_the_form_takes_no_day_that_has_not_come(
    turn: Turn, day: str, *, taken: bool
) -> None:
    step = next(one for one in ARRIVAL.steps if one.name == "arrival_at")
    given = Accepted({**AT_THE_COUNTER, "arrival_at": day}, step)
    found = counter_filing.check_day(turn, step, given)
    assert isinstance(found, Accepted) is taken


async def test_who_has_no_chat_with_the_bot_copies_no_identity(filed: World, turn: Turn) -> None:
    known = len(await turn.tx.all("SELECT 1 AS one FROM event"))
    budi = await officer(turn, filed.budi)
    await counter_filing.copy_identity(turn, await the_case(turn), budi)
    assert len(await turn.tx.all("SELECT 1 AS one FROM event")) == known


@pytest.mark.parametrize(
    ("apart", "why"),
    [
        (timedelta(0), None),
        (timedelta(seconds=1), "elsewhere-in-the-future"),
        (timedelta(hours=-1, seconds=-1), "elsewhere-before-receipt"),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_nothing_is_recorded_as_done_later_than_now_or_before_it_could_be(
    turn: Turn, apart: timedelta, why: str | None
) -> None:
    since = turn.now - timedelta(hours=1)
    stated = (turn.now + apart).astimezone(turn.zone).replace(tzinfo=None)
    if why is None:
        assert office_time.past_moment(turn, stated, since) == turn.now
        return
    with refused(why):
        office_time.past_moment(turn, stated, since)


@pytest.mark.parametrize("enters", [counter_filing.demand_clerk, submission_review.begin_arrival])
async def test_who_serves_the_clerks_enters_no_request(
    filed: World, turn: Turn, enters: Any
) -> None:
    known = await people.add_person(turn.tx, filed.wati.id, "id", turn.now)
    wati = await officer(turn, filed.wati, Role.PENGHUBUNG)
    with refused("only-for-roles"):
        await enters(turn, known)
    with refused("only-for-roles"):
        await submission_review.send_to_private(turn, wati)


@pytest.mark.parametrize("state", ["answered", "withdrawn", "finished"])
async def test_nothing_is_recorded_as_done_outside_that_was_not_possible_any_more(
    filed: World, turn: Turn, state: str
) -> None:
    await turn.tx.run("UPDATE cases SET state = :state", state=state)
    budi = await authority(turn, filed.budi, Act.ANSWER)
    with refused("not-now-answer"):
        await outside_acts.record(turn, budi, await the_case(turn), SENT)
