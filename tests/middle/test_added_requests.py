"""A request made of added words: of which, of whose, and on whose word."""

import pytest

from bot.actions.conversation import added_request, citizen_additions
from bot.actions.requests import request_filing
from bot.buttons.button_data import YesNo
from bot.buttons.request_buttons import AddToThisCase
from bot.desk.turn import Turn
from bot.dispatch import messages_outside_forms
from bot.dispatch.message_class import ReadMessage
from bot.domain.words.message_classification import MessageClass, MessageReading
from bot.forms.added_request_form import AddedRequestAnswers
from tests.middle.people import citizen, message, officer, refused, the_case, waiting
from tests.middle.worlds import REQUEST, draft
from tests.world import World


async def adds(turn: Turn, world: World, words: str) -> None:
    sari = await citizen(turn, world.sari)
    await citizen_additions.add_words(turn, sari, await the_case(turn), message(world.sari, words))


async def offered(turn: Turn) -> list[str]:
    return [label for _, label in await added_request.words_offered(turn, {"added_to": 1})]


@pytest.mark.parametrize(
    ("words", "labels"), [("Minta kontrak kotak suara", ["Minta kontrak kotak suara"]), ("ok", [])]
)
async def test_only_words_that_say_enough_for_a_request_are_offered(
    filed: World, turn: Turn, words: str, labels: list[str]
) -> None:
    await adds(turn, filed, words)
    assert await offered(turn) == labels


async def test_words_that_are_not_on_the_request_are_no_other_one(filed: World, turn: Turn) -> None:
    given = AddedRequestAnswers.model_validate(
        {"added_words": "5", "added_subject": "Kontrak", "added_consent": "spoken"}
    )
    with refused("added-words-none"):
        budi = await officer(turn, filed.budi)
        await added_request.propose(turn, budi, await the_case(turn), given)


@pytest.mark.usefixtures("filed")
async def test_whose_identity_was_destroyed_is_asked_anew(turn: Turn) -> None:
    await turn.tx.run("DELETE FROM identity")
    with refused("added-nobody-known"):
        await added_request.prefill_added_request(turn, await the_case(turn))


async def test_nobody_says_yes_to_what_no_officer_asked(filed: World, turn: Turn) -> None:
    await adds(turn, filed, "Minta kontrak kotak suara")
    with refused("button-earlier"):
        sari = await citizen(turn, filed.sari)
        await added_request.answer_proposal(turn, sari, 1, 900, YesNo.YES)


@pytest.mark.parametrize(("others", "replied", "offered"), [(0, 0, 1), (1, 0, 0), (1, 1, 1)])
async def test_words_for_another_office_may_be_added_to_what_they_reply_to_or_to_the_only_request(
    filed: World, turn: Turn, others: int, replied: int, offered: int
) -> None:
    sari, case = await citizen(turn, filed.sari), await the_case(turn)
    if others:
        await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    words = message(filed.sari, "Data saya dihapus saja", sent_at=turn.now)
    door = MessageReading(MessageClass.DOOR, ("route", "own_data"))
    said = ReadMessage(words, door, about=case if replied else None)
    before = str(await waiting(turn)).count(AddToThisCase(1).pack())
    await messages_outside_forms.act_by_class(turn, sari, said)
    assert str(await waiting(turn)).count(AddToThisCase(1).pack()) - before == offered
