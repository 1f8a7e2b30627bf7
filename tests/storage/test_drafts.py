"""Short exchanges: known as they stand within a transaction, and as earlier versions kept them."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.dispatch.dialogue_answers import DIALOGUE_HANDLERS
from bot.domain.law.data_rights import Right
from bot.domain.message import KeptMessage
from bot.domain.words.open_dialogues import (
    AlbumParts,
    CertaintyQuestion,
    ClaimOffer,
    ConsentQuestion,
    Dialogue,
    EnclosureCollection,
    InvitationQuestion,
    KeptWords,
    PaperCollection,
    RightsQuestion,
    SmallTalk,
    StatusCheck,
)
from storage import citizen_drafts, people
from storage.database import Tx
from storage.vault import Vault
from tests.tables import with_tables

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
MESSAGE = {"message_id": 7, "at": NOW.isoformat(), "content": {"kind": "text", "text": "Halo"}}


@pytest.fixture
async def tx() -> AsyncIterator[Tx]:
    database = await with_tables()
    database.unlock(Vault(bytes(32)))
    try:
        async with database.transaction() as open_one:
            yield open_one
    finally:
        await database.close()


async def known(tx: Tx, owner: int) -> object:
    found = await citizen_drafts.dialogue(tx, owner, StatusCheck)
    return found.sequence if found else None


async def begin(tx: Tx, owner: int, number: int) -> None:
    await citizen_drafts.begin_dialogue(tx, owner, StatusCheck(number, 2026), NOW)


async def test_an_exchange_is_known_as_it_stands_after_each_change(tx: Tx) -> None:
    owner = await people.add_without_chat(tx, "id", NOW)
    assert await known(tx, owner) is None
    await begin(tx, owner, 1)
    assert await known(tx, owner) == 1
    await begin(tx, owner, 2)
    assert await known(tx, owner) == 2
    await citizen_drafts.end_dialogues(tx, owner, ConsentQuestion)
    assert await known(tx, owner) == 2
    await citizen_drafts.end_dialogues(tx, owner)
    assert await known(tx, owner) is None


async def test_an_exchange_is_known_as_it_was_when_a_step_is_undone(tx: Tx) -> None:
    async def step() -> None:
        async with tx.savepoint():
            await citizen_drafts.end_dialogues(tx, owner, StatusCheck)
            assert await known(tx, owner) is None
            await begin(tx, owner, 2)
            assert await known(tx, owner) == 2
            raise ValueError("undone")

    owner = await people.add_without_chat(tx, "id", NOW)
    await begin(tx, owner, 1)
    with pytest.raises(ValueError, match="undone"):
        await step()
    assert await known(tx, owner) == 1


KEPT: list[tuple[Dialogue, dict[str, Any]]] = [
    (StatusCheck(), {}),
    (StatusCheck(1, 2026), {"sequence": 1, "year": 2026}),
    (ClaimOffer(5), {"case": 5}),
    (KeptWords(), {}),
    (
        KeptWords((KeptMessage.model_validate(MESSAGE),)),
        {"messages": [MESSAGE]},
    ),
    (ConsentQuestion("join"), {"then": "join"}),
    (
        CertaintyQuestion("cancel", stamp="1795500000000"),
        {"what": "cancel", "stamp": "1795500000000"},
    ),
    (CertaintyQuestion("withdraw", case=5), {"what": "withdraw", "case": 5}),
    (CertaintyQuestion("objection", objection=2), {"what": "objection", "objection": 2}),
    (SmallTalk("thanks", 1), {"kind": "thanks", "variant": 1}),
    (AlbumParts("13", 77), {"album": "13", "first": 77}),
    (EnclosureCollection(2), {"objection": 2}),
    (InvitationQuestion(8), {"proxy": 8}),
    (ConsentQuestion("transfer", 5), {"then": "transfer", "case": 5}),
    (PaperCollection(5), {"case": 5}),
    (RightsQuestion(Right.OBJECTION), {"right": "objection"}),
    (
        RightsQuestion(Right.OBJECTION, "Jangan lagi."),
        {"right": "objection", "words": "Jangan lagi."},
    ),
    (
        RightsQuestion(Right.CORRECTION, case=5, field="name"),
        {"right": "correction", "case": 5, "field": "name"},
    ),
    (
        RightsQuestion(Right.CORRECTION, case=5, field="name", old="Sri", new="Sari"),
        {"right": "correction", "case": 5, "field": "name", "old": "Sri", "new": "Sari"},
    ),
]
"""Dialogues, and what is kept of each since before they had classes."""


@pytest.mark.parametrize(("dialogue", "facts"), KEPT, ids=str)
async def test_an_exchange_is_kept_as_it_always_was(
    tx: Tx, dialogue: Dialogue, facts: dict[str, Any]
) -> None:
    owner = await people.add_without_chat(tx, "id", NOW)
    await citizen_drafts.begin_dialogue(tx, owner, dialogue, NOW)
    [row] = await tx.all("SELECT * FROM dialogue")
    assert row["name"] == dialogue.name
    assert json.loads(tx.vault.open(citizen_drafts.DIALOGUE, owner, row["facts"])) == facts


async def test_an_exchange_stands_until_it_is_too_old(tx: Tx) -> None:
    owner = await people.add_without_chat(tx, "id", NOW)
    await begin(tx, owner, 1)
    assert await citizen_drafts.dialogue(tx, owner, StatusCheck, NOW) is not None
    later = NOW + timedelta(microseconds=1)
    assert await citizen_drafts.dialogue(tx, owner, StatusCheck, later) is None


def test_every_exchange_that_waits_for_a_message_has_what_takes_it() -> None:
    waiting = set(Dialogue.__subclasses__()) - {KeptWords, AlbumParts, SmallTalk, ClaimOffer}
    assert {question.dialogue for question in DIALOGUE_HANDLERS.values()} == waiting
    assert len({kind.name for kind in Dialogue.__subclasses__()}) == len(waiting) + 4
