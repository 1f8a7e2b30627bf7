"""What is stored of a request, from which follows what may be done on it today."""

from typing import Any

import pytest

from bot.actions.submissions import signature_confirming
from bot.domain.law.act_facts import ActFacts
from bot.domain.law.legal_notice import EXTENSION
from storage import request_facts
from tests.middle import worlds
from tests.middle.noticing import decides
from tests.middle.people import officer, the_case
from tests.middle.signing import records, sees
from tests.middle.worlds import Made
from tests.prelude import Turn, World, opened, rows


async def facts(turn: Turn) -> ActFacts:
    return await request_facts.of_case(turn.tx, await the_case(turn), turn.today)


async def extended(world: World) -> None:
    """Budi extended request 001; nothing of it has left."""
    await worlds.filed(world)
    await decides(world, EXTENSION)


HANDED = "UPDATE notice SET handed_at = decided_at"
STAGE = (
    "INSERT INTO stage (name, starts_on, ends_on, basis, added_by, added_at, withdrawn_at)"
    " SELECT 'Kampanye', {0}, {0}, 'PKPU', 1, received_at, {1} FROM cases"
)
CLAIM = (
    "INSERT INTO claim (case_id, person_id, claimed_at, settled_at)"
    " SELECT id, person_id, received_at, {} FROM cases"
)
EVENT = (
    "INSERT INTO event (case_id, name, actor, facts, happened_at, recorded_at)"
    " SELECT id, '{}', 'desk', '{{}}', received_at, received_at FROM cases"
)


@pytest.mark.parametrize(
    ("made", "sql", "fact", "value"),
    [
        (worlds.filed, "", "answer_by", None),
        (worlds.drafted, "", "answer_by", None),
        (worlds.answered, "UPDATE answer SET state = 'sending'", "answer_by", "Budi"),
        (worlds.answered, "", "answer_by", "Budi"),
        (worlds.answered, "UPDATE answer SET superseded_at = '2026-11-25'", "answer_by", None),
        (worlds.filed, "", "complete_by", None),
        (worlds.incomplete, "", "untold", False),
        (worlds.incomplete, "UPDATE notice SET arrived_at = NULL", "untold", True),
        (extended, "UPDATE notice SET arrived_at = NULL", "untold", False),
        (extended, "", "extended", True),
        (extended, "UPDATE notice SET void_at = decided_at", "extended", False),
        (worlds.answered, "", "extended", False),
        (worlds.refusing, "", "approval", None),
        (worlds.refusing, "UPDATE decision SET approval = 'asked'", "approval", 1),
        (
            worlds.refusing,
            "UPDATE decision SET approval = 'asked', replaced_at = decided_at",
            "approval",
            None,
        ),
        (worlds.refusing, "UPDATE decision SET approval = 'asked'", "correction_waits", False),
        (
            worlds.refusing,
            "UPDATE decision SET approval = 'asked', pending = 1",
            "correction_waits",
            True,
        ),
        (worlds.refusing, "UPDATE decision SET pending = 1", "correction_waits", False),
        (worlds.refusing, "", "decided", "refused"),
        (worlds.refusing, "UPDATE decision SET pending = 1", "decided", None),
        (worlds.refusing, "UPDATE decision SET replaced_at = decided_at", "decided", None),
        (worlds.answered, "", "decided", "granted"),
        (worlds.answered, "UPDATE answer SET superseded_at = '2026-11-25'", "decided", None),
        (worlds.proving, "", "proof_open", True),
        (worlds.proving, "UPDATE proof SET state = 'valid'", "proof_open", False),
        (worlds.objected, "", "objections", (1,)),
        (worlds.objected, "UPDATE objection SET state = 'withdrawn'", "objections", ()),
        (extended, "", "errands", ()),
        (extended, HANDED, "errands", (1,)),
        (extended, f"{HANDED}, sent_at = decided_at", "errands", ()),
        (extended, f"{HANDED}, void_at = decided_at", "errands", ()),
        (extended, f"{HANDED}, sent_at = decided_at", "posted", (1,)),
        (extended, f"{HANDED}, sent_at = decided_at, arrived_at = decided_at", "posted", ()),
        (extended, HANDED, "posted", ()),
        (worlds.filed, STAGE.format("received_on", "NULL"), "in_stage", True),
        (worlds.filed, STAGE.format("received_on", "received_at"), "in_stage", False),
        (worlds.filed, STAGE.format("date(received_on, '1 day')", "NULL"), "in_stage", False),
        (worlds.filed, EVENT.format("upward-sent"), "waits_above", True),
        (worlds.filed, EVENT.format("upward-answered"), "waits_above", False),
        (worlds.objected, "", "disputed", False),
        (worlds.filed, CLAIM.format("NULL"), "claim", 1),
        (worlds.filed, CLAIM.format("received_at"), "claim", None),
    ],
)
async def test_what_may_be_done_follows_from_what_stands(
    made: Made, sql: str, fact: str, value: Any
) -> None:
    async with opened(made=made) as world:
        if sql:
            await rows(world, sql)
        async with world.desk.turn() as turn:
            assert getattr(await facts(turn), fact) == value


@pytest.mark.parametrize(
    ("sql", "errands"),
    [
        ("UPDATE notice SET handed_at = NULL", 0),
        (HANDED, 1),
        (f"{HANDED}, sent_at = decided_at", 0),
        (f"{HANDED}, void_at = decided_at", 0),
    ],
)
async def test_a_card_counts_what_is_to_be_passed_on(sql: str, errands: int) -> None:
    async with opened(made=extended) as world:
        await rows(world, sql)
        async with world.desk.turn() as turn:
            card = await request_facts.for_card(turn.tx, await the_case(turn))
            assert (card.errands, card.errands_since is not None) == (errands, bool(errands))


@pytest.mark.parametrize("denied", [False, True], ids=["seen", "denied"])
async def test_what_was_signed_by_hand_is_confirmed_until_it_is_seen_or_denied(
    drafted: World, turn: Turn, *, denied: bool
) -> None:
    await records(turn, drafted)
    assert (await facts(turn)).papers == (1,)
    budi = await officer(turn, drafted.budi)
    await (signature_confirming.deny(turn, budi, 1) if denied else sees(turn, budi))
    assert (await facts(turn)).papers == ()
