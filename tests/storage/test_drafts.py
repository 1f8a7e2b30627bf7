"""Short exchanges: known as they stand within a transaction, and as earlier versions kept them."""

import json
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
    KeptWords,
    PaperCollection,
    PassedWords,
    RightsQuestion,
    SmallTalk,
    StatusCheck,
    WaitingLine,
)
from storage import citizen_drafts, people
from storage.citizen_drafts import OFFICE, FormDraft, OfficerFormDraft
from tests.prelude import Tx, require

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
SOON = timedelta(microseconds=1)
MESSAGE = {"message_id": 7, "at": NOW.isoformat(), "content": {"kind": "text", "text": "Halo"}}


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
    (ConsentQuestion("claim"), {"then": "claim"}),
    (
        CertaintyQuestion("cancel", stamp="1795500000000"),
        {"what": "cancel", "stamp": "1795500000000"},
    ),
    (CertaintyQuestion("withdraw", case=5), {"what": "withdraw", "case": 5}),
    (CertaintyQuestion("objection", objection=2), {"what": "objection", "objection": 2}),
    (SmallTalk("thanks", 1), {"kind": "thanks", "variant": 1}),
    (AlbumParts("13", 77), {"album": "13", "first": 77}),
    (EnclosureCollection(2), {"objection": 2}),
    (PaperCollection(5), {"case": 5}),
    (RightsQuestion(Right.OBJECTION), {"right": "objection"}),
    (
        RightsQuestion(Right.OBJECTION, "Jangan lagi."),
        {"right": "objection", "words": "Jangan lagi."},
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
    waiting = set(Dialogue.__subclasses__()) - {
        KeptWords,
        PassedWords,
        WaitingLine,
        AlbumParts,
        SmallTalk,
        ClaimOffer,
    }
    assert {question.dialogue for question in DIALOGUE_HANDLERS.values()} == waiting
    assert len({kind.name for kind in Dialogue.__subclasses__()}) == len(waiting) + 6


async def test_what_ends_is_the_exchange_of_one_person_that_is_named(tx: Tx) -> None:
    sari, rina = [await people.add_without_chat(tx, "id", NOW) for _ in range(2)]
    for owner in (sari, rina):
        for dialogue in (StatusCheck(owner, 2026), ConsentQuestion(), SmallTalk("thanks", 1)):
            await citizen_drafts.begin_dialogue(tx, owner, dialogue, NOW)
    await citizen_drafts.end_dialogues(tx, sari, StatusCheck)
    tx.seen.clear()  # as in the next turn
    names = {ConsentQuestion.name, SmallTalk.name}
    assert set(await citizen_drafts.open_dialogues(tx, sari)) == names
    assert await citizen_drafts.people_in(tx, StatusCheck) == [rina]
    await citizen_drafts.end_dialogues(tx, sari)
    tx.seen.clear()
    assert set(await citizen_drafts.open_dialogues(tx, sari)) == set()
    assert set(await citizen_drafts.open_dialogues(tx, rina)) == names | {StatusCheck.name}


async def test_a_form_that_rests_is_reminded_of_once_and_dropped_once_it_is_over(tx: Tx) -> None:
    sari, rina = [await people.add_without_chat(tx, "id", NOW) for _ in range(2)]
    for owner, at in ((sari, NOW), (rina, NOW + SOON)):
        await citizen_drafts.save_draft(
            tx, FormDraft(owner, "request", "wanted", {}, None, at, NOW)
        )
    assert await citizen_drafts.unchanged_since(tx, NOW) == []
    assert await citizen_drafts.unchanged_since(tx, NOW + SOON) == [sari]
    await citizen_drafts.mark_reminded(tx, sari, NOW, NOW)
    assert await citizen_drafts.unchanged_since(tx, NOW + 2 * SOON) == [rina]
    assert await citizen_drafts.expired(tx, NOW) == []
    assert await citizen_drafts.expired(tx, NOW + SOON) == [sari]
    assert await citizen_drafts.drop(tx, sari)
    assert await citizen_drafts.find(tx, rina) is not None


def sheet(officer: int, case: int = OFFICE, *, private: bool = False) -> OfficerFormDraft:
    return OfficerFormDraft(officer, case, "vacancy", "first", {}, private)


async def test_a_form_of_the_office_is_of_one_officer_on_one_case(tx: Tx) -> None:
    for place in ((1, OFFICE), (1, 5), (2, OFFICE), (2, 5)):
        await citizen_drafts.save_officer_draft(tx, sheet(*place), NOW)
    await citizen_drafts.set_replaces(tx, 1, 5, 9)
    mends = [
        one.mends
        for officer in (1, 2)
        for one in await citizen_drafts.group_drafts_of_officer(tx, officer)
    ]
    assert mends == [None, 9, None, None]
    assert await citizen_drafts.drop_group_draft(tx, 1, 5)
    assert await citizen_drafts.find_group_draft(tx, 1, 5) is None
    for officer, case in ((1, OFFICE), (2, OFFICE), (2, 5)):
        assert await citizen_drafts.find_group_draft(tx, officer, case) == sheet(officer, case)


@pytest.mark.parametrize(
    ("asker", "form", "seconds", "older"),
    [
        ("budi", "private", 1, True),
        ("budi", "private", 0, False),
        ("sari", "private", 1, False),
        ("budi", "in the group", 2, True),
        ("budi", "of another", 2, True),
    ],
)
async def test_an_officer_s_own_request_goes_before_their_private_forms_once_it_is_newer(
    tx: Tx, asker: str, form: str, seconds: int, *, older: bool
) -> None:
    await people.record_member(tx, 70, "Wati", NOW)
    await people.record_member(tx, 71, "Budi", NOW)
    wati, budi = [require(await people.officer_of(tx, one), "none").id for one in (70, 71)]
    await citizen_drafts.save_officer_draft(tx, sheet(budi, private=True), NOW)
    later = NOW + timedelta(seconds=9)
    if form == "in the group":
        await citizen_drafts.save_officer_draft(tx, sheet(budi, 5), later)
    if form == "of another":
        await citizen_drafts.save_officer_draft(tx, sheet(wati, private=True), later)
    account = 71 if asker == "budi" else 72
    person = await people.add_person(tx, account, "id", NOW)
    at = NOW + timedelta(seconds=seconds)
    await citizen_drafts.save_draft(
        tx, FormDraft(person.id, "request", "wanted", {}, None, at, NOW)
    )
    assert await citizen_drafts.is_older_group_draft(tx, budi) is older


async def test_who_fills_in_a_form_of_the_office_beside_their_own_finds_both(tx: Tx) -> None:
    await people.record_member(tx, 71, "Budi", NOW)
    budi = require(await people.officer_of(tx, 71), "none").id
    person = await people.add_person(tx, 71, "id", NOW)
    await citizen_drafts.save_officer_draft(tx, sheet(budi), NOW)
    tx.seen.clear()
    await citizen_drafts.find(tx, person.id)
    assert len(await citizen_drafts.group_drafts_of_officer(tx, budi)) == 1


async def test_each_search_has_its_own_words(tx: Tx) -> None:
    first, second = [await citizen_drafts.add_search(tx, 1, words, NOW) for words in ("a", "b")]
    assert await citizen_drafts.search_words(tx, first) == "a"
    assert await citizen_drafts.search_words(tx, second) == "b"
