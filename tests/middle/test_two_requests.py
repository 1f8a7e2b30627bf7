"""What is done to one request is done to no other: nothing changes of what is stored of it."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.actions.answers import answer_draft, request_decision
from bot.actions.cases import case_acts, case_assignment
from bot.actions.conversation import citizen_additions
from bot.actions.deadlines import objection_window
from bot.actions.outside_chat import case_claim, counter_filing
from bot.actions.reminders import requester_reminders
from bot.actions.requests import request_filing
from bot.actions.status import case_screen
from bot.buttons.request_buttons import ReminderMatter, ShowOwnCase
from bot.desk import notice_delivery, permission_checks
from bot.domain.law.decision import Outcome
from bot.domain.law.legal_notice import (
    ANSWER,
    CORRECTION,
    EXTENSION,
    MISSING,
    NOT_PROCESSED,
    OBJECTION_ANSWER,
    DeliveryProof,
    DeliveryWay,
)
from bot.domain.law.objection_rules import ObjectionOutcome
from bot.domain.message import checksum_of
from bot.domain.reminders.reminder_plan import Subject
from storage import (
    case_events,
    cases,
    decisions,
    notices,
    people,
    reminders,
    request_facts,
)
from tests.middle import worlds
from tests.middle.judging import answers, decision
from tests.middle.noticing import WORLDS, at, decided
from tests.middle.people import authority, citizen, message, officer, the_case
from tests.middle.worlds import AT_THE_COUNTER, GRANT, REQUEST, draft
from tests.prelude import Act, Giving, Role, Turn, World, opened


async def files_another(turn: Turn, world: World) -> None:
    """Let Sari ask for the same once more, as request 002."""
    sari = await citizen(turn, world.sari)
    await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))


async def known_of_the_other(turn: Turn) -> dict[str, Any]:
    """Return all rows of request 002, and what follows from them for its acts and reminders."""
    case = await the_case(turn, 2)
    sql = "SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c"
    holding = await turn.tx.all(f"{sql} WHERE m.type = 'table' AND c.name = 'case_id'")
    stored = {
        row["name"]: await turn.tx.all(f"SELECT * FROM {row['name']} WHERE case_id = 2")  # noqa: S608
        for row in holding
    }
    return {
        **{name: [dict(row) for row in found] for name, found in stored.items()},
        "case": case,
        "identity": await cases.identity(turn.tx, 2),
        "acts": await request_facts.of_case(turn.tx, case, turn.today),
        "card": await request_facts.for_card(turn.tx, case),
        "muted": await reminders.is_muted(turn.tx, Subject(2)),
        "matters": await reminders.case_matters(turn.tx, 2),
        "grounds": await objection_window.ground_facts(turn, case),
        "decision": await decisions.current(turn.tx, 2),
        "decided": await decisions.given_facts(turn.tx, 2),
        "notice": await notices.newest_of_kind(turn.tx, 2, ANSWER),
        "missing": await request_facts.last_deficiency(turn.tx, 2),
    }


async def hand_over(turn: Turn) -> None:
    """Let Budi hand over at the counter whatever is to be told."""
    for row in await turn.tx.all("SELECT id FROM notice WHERE sent_at IS NULL"):
        proof = DeliveryProof(turn.now, DeliveryWay.COUNTER, 1)
        await notice_delivery.record_delivery(turn, row["id"], proof)


@pytest.mark.parametrize(
    "what", [EXTENSION, MISSING, NOT_PROCESSED, ANSWER, CORRECTION, OBJECTION_ANSWER]
)
async def test_what_is_decided_on_one_request_changes_nothing_of_another(what: str) -> None:
    async with opened(made=WORLDS.get(what, worlds.filed)) as world, world.desk.turn(at(1)) as turn:
        await files_another(turn, world)
        before = await known_of_the_other(turn)
        await decided(turn, world, what)
        await hand_over(turn)
        assert await known_of_the_other(turn) == before


async def takes(turn: Turn, world: World) -> None:
    by = await authority(turn, world.budi, Act.TAKE)
    await case_acts.take(turn, await the_case(turn), by)


async def asks_a_unit(turn: Turn, world: World) -> None:
    by, sign = await officer(turn, world.budi), checksum_of(turn.office.units[0].casefold())
    await case_assignment.ask_unit(turn, await the_case(turn), by, sign)


async def adds_words(turn: Turn, world: World) -> None:
    said = message(world.sari, "Minta kontrak kotak suara")
    await citizen_additions.add_words(
        turn, await citizen(turn, world.sari), await the_case(turn), said
    )


async def mutes(turn: Turn, world: World) -> None:
    sari = await citizen(turn, world.sari)
    await requester_reminders.mute(turn, sari, ReminderMatter.CASE, 1)


async def asks_how_it_stands(turn: Turn, world: World) -> None:
    await case_screen.show_own_case(turn, await citizen(turn, world.sari), ShowOwnCase(1))


async def withdraws(turn: Turn, world: World) -> None:
    sari = await citizen(turn, world.sari)
    await case_acts.withdraw_request(turn, sari, await the_case(turn), certain=True)


async def rates(turn: Turn, world: World) -> None:
    await worlds.drafts(turn, world, GRANT)
    await worlds.answer(turn, world.budi, Giving.TEXT)
    await request_facts.add_rating(turn.tx, 1, 4, turn.now)


@pytest.mark.parametrize(
    "acts", [takes, asks_a_unit, adds_words, mutes, asks_how_it_stands, withdraws, rates]
)
async def test_what_becomes_of_one_request_becomes_of_no_other(
    filed: World, turn: Turn, acts: Callable[[Turn, World], Awaitable[None]]
) -> None:
    await files_another(turn, filed)
    before = await known_of_the_other(turn)
    await acts(turn, filed)
    assert await known_of_the_other(turn) == before


async def test_a_new_pin_is_of_one_request(recorded: World, turn: Turn) -> None:
    budi = await citizen(turn, recorded.budi)
    again = draft(AT_THE_COUNTER, budi.id, turn.now, "arrival")
    await counter_filing.file_request(turn, budi, again)
    before = await known_of_the_other(turn)
    await case_claim.renew_pin(turn, await the_case(turn), await officer(turn, recorded.budi))
    assert await known_of_the_other(turn) == before


async def test_an_order_on_one_request_takes_up_no_other(objected: World, turn: Turn) -> None:
    await files_another(turn, objected)
    budi = await authority(turn, objected.budi, Act.DECIDE)
    await request_decision.decide(turn, budi, await the_case(turn, 2), GRANT)
    before = await known_of_the_other(turn)
    await answers(turn, objected.wati, decision(ObjectionOutcome.OVERTURNED), Role.ATASAN)
    assert await known_of_the_other(turn) == before


async def test_who_asked_for_nothing_has_no_requests(filed: World, turn: Turn) -> None:
    rina = await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
    assert await cases.of_person(turn.tx, rina.id, most=9) == []


@pytest.mark.usefixtures("filed")
async def test_the_same_number_of_another_year_is_another_request(turn: Turn) -> None:
    year = (await the_case(turn)).year
    assert await cases.by_sequence(turn.tx, year, 1) == await the_case(turn)
    assert await cases.by_sequence(turn.tx, year - 1, 1) is None


async def test_the_newest_decision_is_the_one_in_force(refusing: World, turn: Turn) -> None:
    budi = await authority(turn, refusing.budi, Act.DECIDE)
    await request_decision.decide(turn, budi, await the_case(turn), GRANT)
    found = await decisions.current(turn.tx, 1)
    assert found is not None
    assert found.outcome == Outcome.GRANTED


@pytest.mark.parametrize(("approval", "decides"), [("given", True), ("denied", False)])
async def test_who_denied_an_approval_has_decided_nothing(
    refusing: World, turn: Turn, approval: str, *, decides: bool
) -> None:
    wati = refusing.wati.id
    await turn.tx.run(
        "UPDATE decision SET approval = :how, approved_by = :by", how=approval, by=wati
    )
    assert (wati in await permission_checks.deciders_of_case(turn, 1)) is decides


async def test_who_only_writes_an_answer_has_decided_nothing(filed: World, turn: Turn) -> None:
    wati = await officer(turn, filed.wati, Role.PETUGAS)
    await answer_draft.start_draft(turn, await the_case(turn), wati)
    assert await permission_checks.deciders_of_case(turn, 1) == frozenset()


@pytest.mark.parametrize(
    ("last", "mine", "found"),
    [(None, True, [900, 901]), (900, True, [900]), (None, False, [])],
    ids=["all", "until one of them", "another chat"],
)
async def test_what_was_added_is_of_a_chat_until_a_message(
    filed: World, turn: Turn, last: int | None, *, mine: bool, found: list[int]
) -> None:
    sari = await citizen(turn, filed.sari)
    for number in (900, 901):
        said = message(filed.sari, "Minta kontrak kotak suara", message_id=number)
        await citizen_additions.add_words(turn, sari, await the_case(turn), said)
    chat = filed.sari.id if mine else filed.budi.id
    added = await case_events.added_words(turn.tx, 1, chat, last)
    assert [number for number, _, _ in added] == found
