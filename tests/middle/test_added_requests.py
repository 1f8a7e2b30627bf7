"""A request made of added words: of which, of whose, and on whose word."""

from datetime import timedelta

import pytest

from bot.actions.conversation import added_request, citizen_additions
from bot.actions.requests import request_filing
from bot.buttons.button_data import YesNo
from bot.buttons.request_buttons import AddToThisCase
from bot.dispatch import messages_outside_forms
from bot.dispatch.message_class import ReadMessage
from bot.domain.law.data_rights import Right
from bot.domain.words.message_classification import MessageClass, MessageReading
from bot.forms.added_request_form import AddedRequestAnswers
from bot.texts import OFFICIAL
from storage import case_events, cases
from tests.middle.data_acts import granted
from tests.middle.people import citizen, message, officer, refused, the_case, waiting
from tests.middle.worlds import REQUEST, draft
from tests.prelude import Answers, Turn, World


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


WORDS = ("Minta kontrak kotak suara", "Minta juga daftar gudang logistik")


async def adds_apart(world: World, *words: str) -> None:
    """Let Sari add words to her request, as messages 900, 901 and so on, two minutes apart."""
    for number, said in enumerate(words, 900):
        async with world.desk.turn() as turn:
            sari, case = await citizen(turn, world.sari), await the_case(turn)
            incoming = message(world.sari, said, message_id=number, sent_at=turn.now)
            await citizen_additions.add_words(turn, sari, case, incoming)
        world.clock.turn(timedelta(minutes=2))


async def proposes(turn: Turn, world: World, source: int, consent: str = "chat") -> None:
    given = AddedRequestAnswers.model_validate(
        {"added_words": str(source), "added_subject": "Kontrak", "added_consent": consent}
    )
    budi = await officer(turn, world.budi)
    await added_request.propose(turn, budi, await the_case(turn), given)


async def answers(turn: Turn, world: World, source: int, says: YesNo = YesNo.YES) -> None:
    sari = await citizen(turn, world.sari)
    await added_request.answer_proposal(turn, sari, 1, source, says)


async def test_a_request_made_of_added_words_counts_from_when_they_were_said(
    filed: World,
) -> None:
    await adds_apart(filed, *WORDS)
    async with filed.desk.turn() as turn:
        said_at = (await case_events.added_words(turn.tx, 1, filed.sari.id))[0][2]
        await proposes(turn, filed, 900)
        await answers(turn, filed, 900)
        assert (await the_case(turn, 2)).received_at == said_at
        left = await case_events.added_words(turn.tx, 1, filed.sari.id)
        assert [number for number, *_ in left] == [901]


async def test_a_yes_holds_only_for_the_words_that_were_asked_about(filed: World) -> None:
    await adds_apart(filed, *WORDS)
    async with filed.desk.turn() as turn:
        await proposes(turn, filed, 900)
        with refused("button-earlier"):
            await answers(turn, filed, 901)


async def test_what_was_declined_is_not_made_by_an_old_button(filed: World) -> None:
    await adds_apart(filed, *WORDS)
    async with filed.desk.turn() as turn:
        await proposes(turn, filed, 900)
        await answers(turn, filed, 900, YesNo.NO)
        with refused("button-earlier"):
            await answers(turn, filed, 900)


async def test_words_that_were_taken_off_meanwhile_become_no_request(filed: World) -> None:
    await adds_apart(filed, *WORDS)
    async with filed.desk.turn() as turn:
        await proposes(turn, filed, 901)
        sari, case = await citizen(turn, filed.sari), await the_case(turn)
        await citizen_additions.remove_last_words(turn, sari, case, 901)
        with refused("button-earlier"):
            await answers(turn, filed, 901)


@pytest.mark.parametrize("source", [5, 950])
async def test_only_words_with_that_very_message_are_meant(filed: World, source: int) -> None:
    await adds_apart(filed, *WORDS)
    async with filed.desk.turn() as turn:
        chosen: Answers = {"added_to": 1, "added_words": str(source)}
        assert await added_request.subjects_offered(turn, chosen) == []
        shown = await added_request.request_preview(turn, await the_case(turn), chosen)
        assert shown == turn.texts.say(OFFICIAL, "button-earlier")
        with refused("added-words-none"):
            await proposes(turn, filed, source, "spoken")


async def test_of_one_minute_s_words_those_up_to_the_chosen_ones_are_meant(
    filed: World, turn: Turn
) -> None:
    for number, said in enumerate(WORDS, 900):
        sari, case = await citizen(turn, filed.sari), await the_case(turn)
        incoming = message(filed.sari, said, message_id=number, sent_at=turn.now)
        await citizen_additions.add_words(turn, sari, case, incoming)
    await proposes(turn, filed, 900, "spoken")
    left = await case_events.added_words(turn.tx, 1, filed.sari.id)
    assert [number for number, *_ in left] == [901]


@pytest.mark.usefixtures("filed")
async def test_what_a_kuasa_told_is_not_used_for_another_request(turn: Turn) -> None:
    known = await cases.identity(turn.tx, 1)
    await cases.set_identity(turn.tx, 1, {**known, "represented": "letter"})
    with refused("added-nobody-known"):
        await added_request.prefill_added_request(turn, await the_case(turn))


async def test_what_may_not_be_used_any_more_is_not_used_for_another_request(
    filed: World, turn: Turn
) -> None:
    await granted(turn, filed, Right.RESTRICTION)
    with refused("added-nobody-known"):
        await added_request.prefill_added_request(turn, await the_case(turn))


@pytest.mark.usefixtures("recorded")
async def test_who_is_in_no_chat_or_is_forgotten_added_nothing(turn: Turn) -> None:
    assert await offered(turn) == []
    await turn.tx.run("UPDATE cases SET person_id = NULL")
    assert await offered(turn) == []


async def test_words_that_were_edited_to_say_too_little_become_no_request(filed: World) -> None:
    await adds_apart(filed, *WORDS)
    async with filed.desk.turn() as turn:
        await proposes(turn, filed, 900)
        edit = message(filed.sari, "ok", message_id=900)
        await citizen_additions.take_edit(turn, await citizen(turn, filed.sari), edit)
        with refused("error-incomplete"):
            await answers(turn, filed, 900)
