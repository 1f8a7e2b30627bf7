"""What a person writes where the desk had asked something: only what says yes or no is one."""

from datetime import timedelta

import pytest

from bot.actions.conversation import officer_questions
from bot.actions.delivery import relay
from bot.actions.welcome import privacy_consent
from bot.desk import citizen_form_messages, dialogues
from bot.dispatch import message_class, private_messages
from bot.domain.form_answers import parts_in
from bot.domain.law.case import Person
from bot.domain.words.message_classification import MessageClass
from bot.domain.words.open_dialogues import ConsentQuestion, KeptWords
from bot.forms.outside_act_form import ARRIVAL, start_arrival
from sandbox import Person as Somebody
from storage import cases, citizen_drafts, people
from tests.middle.people import citizen, message, the_case, waiting
from tests.middle.standing import TOLD, at
from tests.middle.worlds import IDENTITY
from tests.prelude import Content, Turn, World, require
from tests.walking import NAME

WANTED = "Saya minta salinan data pemilih tetap per kecamatan tahun 2024"
MINUTE = timedelta(minutes=1)


async def comes(turn: Turn, somebody: Somebody) -> Person:
    """Return somebody who pressed Start and agreed to nothing yet."""
    return await people.add_person(turn.tx, somebody.id, "id", turn.now)


async def writes(turn: Turn, somebody: Somebody, words: str, number: int = 900) -> Person:
    """Let somebody write; return what is known of them then."""
    person = await citizen(turn, somebody)
    said = message(somebody, words, message_id=number, sent_at=turn.now + (number - 900) * MINUTE)
    await private_messages.handle_message(turn, person, said)
    return await citizen(turn, somebody)


@pytest.mark.parametrize(
    ("words", "agreed", "waits"),
    [
        ("Setuju", True, False),
        ("iya boleh, saya setuju", True, False),
        ("Tidak setuju", False, False),
        (WANTED, False, True),
    ],
)
async def test_only_a_yes_agrees_to_the_privacy_notice(
    filed: World, turn: Turn, words: str, *, agreed: bool, waits: bool
) -> None:
    rina = await comes(turn, filed.rina)
    await privacy_consent.ask_consent(turn, rina, "form")
    rina = await writes(turn, filed.rina, words)
    assert privacy_consent.has_agreed(turn, rina) is agreed
    asked = await dialogues.find_dialogue(turn, rina, ConsentQuestion)
    assert (asked is not None) is waits


async def test_what_was_written_over_the_notice_is_the_request_from_its_first_words(
    filed: World, turn: Turn
) -> None:
    await privacy_consent.ask_consent(turn, await comes(turn, filed.rina), "form")
    for number, words in ((901, WANTED), (902, "Juga data rekap per desa tahun 2024")):
        await writes(turn, filed.rina, words, number)
    rina = await writes(turn, filed.rina, "Setuju", 903)
    [agreed] = await turn.tx.all("SELECT consent_message_id FROM person WHERE id = :id", id=rina.id)
    assert agreed["consent_message_id"] == 903
    draft = require(await citizen_drafts.find(turn.tx, rina.id), "gone")
    assert [part["message_id"] for part in parts_in(draft.answers, "wanted")] == [901, 902]
    assert draft.uttered_at == turn.now


@pytest.mark.parametrize("step", ["name", "address", "purpose"])
async def test_who_asked_for_help_with_a_form_goes_on_in_it_and_the_group_reads_nothing(
    filed: World, turn: Turn, step: str
) -> None:
    sari = await citizen(turn, filed.sari)
    told = {**TOLD, **IDENTITY, "purpose": "Skripsi", "way": "chat_copy"}
    answers = {name: value for name, value in told.items() if name != step}
    await citizen_drafts.save_draft(turn.tx, at(turn, sari, step, answers))
    await officer_questions.call_for_help(turn, sari)
    before = [row for row in await waiting(turn) if row.chat == "group"]
    for number, words in enumerate(("Rina Wati, Jl. Merapi 5 Trucuk", "Rina Wati Kusuma"), 901):
        await writes(turn, filed.sari, words, number)
    assert [row for row in await waiting(turn) if row.chat == "group"] == before


@pytest.mark.parametrize("words", ["bingung", "mau bicara dengan petugas", "KTP saya hilang", NAME])
async def test_what_an_officer_types_for_a_visitor_is_kept_for_no_one_and_calls_nobody(
    filed: World, turn: Turn, words: str
) -> None:
    budi = await people.add_person(turn.tx, filed.budi.id, "id", turn.now)
    answers = {**start_arrival(turn.today), **TOLD, "purpose": "Skripsi"}
    draft = at(turn, budi, "nik", answers, form=ARRIVAL.name)
    await citizen_form_messages.save_and_ask(turn, budi, draft)
    budi = await writes(turn, filed.budi, words)
    said = await waiting(turn)
    assert not [row for row in said if row.chat == "group"]
    assert "petugas" not in str([row.payload for row in said if row.chat == str(filed.budi.id)])
    assert await dialogues.find_dialogue(turn, budi, KeptWords) is None


async def read(
    turn: Turn, world: World, content: Content | str, *, about: bool = False
) -> message_class.ReadMessage:
    """Read a message of Sari's, which may reply to something about her request."""
    said = Content(kind="text", text=content) if isinstance(content, str) else content
    return await message_class.classify_message(
        turn,
        await citizen(turn, world.sari),
        message(world.sari, content=said),
        about=await the_case(turn) if about else None,
    )


@pytest.mark.parametrize(
    ("content", "about", "kind"),
    [
        (Content(kind="sticker", file_id="S"), False, MessageClass.SMALL_TALK),
        (Content(kind="animation", file_id="S", text=WANTED), False, MessageClass.REQUEST),
        (Content(kind="photo", file_id="S"), False, MessageClass.REQUEST),
        ("Apakah ada biayanya?", False, MessageClass.QUESTION),
        ("Apakah ada biayanya?", True, MessageClass.REQUEST),
        ("Bagaimana status permohonan saya?", True, MessageClass.STATUS),
    ],
)
async def test_a_message_is_read_by_what_it_replies_to(
    filed: World, turn: Turn, content: Content | str, kind: MessageClass, *, about: bool
) -> None:
    assert (await read(turn, filed, content, about=about)).reading.kind is kind


@pytest.mark.parametrize(
    ("reply", "kind"),
    [("Data tahun 2024?", MessageClass.ANSWER), ("Sedang dicari.", MessageClass.SMALL_TALK)],
)
async def test_a_short_word_is_an_answer_where_the_officer_asked(
    filed: World, turn: Turn, reply: str, kind: MessageClass
) -> None:
    place, said = (filed.group.id, 820), Content(kind="text", text=reply)
    await relay.record_message(turn, await the_case(turn), "reply", place, said)
    assert (await read(turn, filed, "ya")).reading.kind is kind


@pytest.mark.parametrize(("about", "rest"), [(False, ""), (True, "Status?")])
async def test_what_asks_for_a_status_in_a_reply_may_ask_the_officer(
    filed: World, turn: Turn, rest: str, *, about: bool
) -> None:
    assert (await read(turn, filed, "Status?", about=about)).reading.rest == rest


async def test_of_answered_requests_the_last_is_meant_unless_one_is_open(
    answered: World, turn: Turn
) -> None:
    theirs = await cases.of_person(turn.tx, (await citizen(turn, answered.sari)).id)
    assert message_class.only_open(theirs) is None
    assert message_class.last_answered(theirs) == theirs[0]
    assert message_class.last_answered([]) is None
    later = theirs[0].model_copy(update={"id": 2, "answered_at": turn.now + MINUTE})
    assert message_class.last_answered([later, theirs[0]]) == later
    still = theirs[0].model_copy(update={"answered_at": None, "state": "received"})
    assert message_class.last_answered([later, still]) is None
    assert message_class.only_open([later, still]) == still
    assert message_class.only_open([still, still]) is None
