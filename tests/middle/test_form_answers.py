"""What counts as an answer to the open question of a citizen's form, and from when it counts."""

from datetime import timedelta

import pytest

from bot.actions.conversation import possible_requests
from bot.buttons.request_buttons import AnswerQuestion, ChangeAnswer
from bot.dispatch import citizen_form_filling, private_messages
from bot.domain.form_answers import parts_in
from bot.domain.law.case import Person
from bot.domain.message import KeptMessage
from bot.domain.words.message_follow_ups import Context, Fit
from storage import citizen_drafts
from storage.citizen_drafts import FormDraft
from tests.middle.people import citizen, message, refused, waiting
from tests.middle.standing import TOLD, at, stands
from tests.middle.worlds import IDENTITY
from tests.prelude import Answers, Content, Turn, World, require

PHOTO = Content(kind="photo", file_id="F1")
VOICE = Content(kind="voice", file_id="F2")
STICKER = Content(kind="sticker", file_id="F3")
MOVING = Content(kind="animation", file_id="F4", text="Seperti ini")
CARD = Content(kind="contact", extra={"phone_number": "+6281234567890", "first_name": "Sari"})
MINUTE = timedelta(minutes=1)


def words(text: str) -> Content:
    return Content(kind="text", text=text)


async def form(turn: Turn, person: Person) -> FormDraft:
    return require(await citizen_drafts.find(turn.tx, person.id), "gone")


@pytest.mark.parametrize(
    ("step", "answers", "context", "content", "fit"),
    [
        ("name", {"kind": "person"}, Context.NAME, words("Sari Wulandari"), Fit.SURELY),
        ("name", {"kind": "group"}, Context.NAME, words("Forum Warga Melati"), None),
        ("address", {"kind": "group"}, Context.TELLING, words("Jl. Pemuda 12, Klaten"), None),
        ("name", {"kind": "person"}, Context.NAME, STICKER, Fit.NO),
        ("wanted", {}, Context.COLLECTED, STICKER, Fit.NO),
        ("wanted", {}, Context.COLLECTED, MOVING, Fit.SURELY),
        ("purpose", TOLD, Context.WORDS, VOICE, Fit.SURELY),
        ("way", TOLD, Context.CHOICE, words("entah"), Fit.NO),
    ],
)
async def test_a_message_fits_the_kind_of_question_that_is_open(
    filed: World,
    turn: Turn,
    step: str,
    answers: Answers,
    context: Context,
    content: Content,
    fit: Fit | None,
) -> None:
    sari = await citizen(turn, filed.sari)
    draft, said = at(turn, sari, step, answers), message(filed.sari, content=content)
    assert citizen_form_filling.answer_fit(turn, sari, draft, context, said) is fit


@pytest.mark.parametrize(
    ("step", "context", "asked", "number", "early"),
    [
        ("purpose", Context.WORDS, 900, 899, True),
        ("purpose", Context.WORDS, 900, 901, False),
        ("wanted", Context.COLLECTED, 900, 899, False),
    ],
)
async def test_what_was_written_before_a_question_is_no_answer_to_it_but_a_part_of_what_is_wanted(
    filed: World, turn: Turn, step: str, context: Context, asked: int, number: int, *, early: bool
) -> None:
    sari = await citizen(turn, filed.sari)
    draft = at(turn, sari, step, asked_message=asked)
    said = message(filed.sari, "Untuk penelitian skripsi saya", message_id=number)
    fit = citizen_form_filling.answer_fit(turn, sari, draft, context, said)
    assert (fit is Fit.NO) is early


async def test_of_no_form_nothing_is_an_answer(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    said = message(filed.sari, "Sari")
    assert citizen_form_filling.answer_fit(turn, sari, None, Context.NAME, said) is None


@pytest.mark.parametrize(
    ("step", "choice", "then"),
    [
        ("no_nik_reason", "under_17", "taken"),
        ("way", "chat_copy", "button-earlier"),
        ("kind", "person", "button-earlier"),
    ],
)
async def test_a_button_of_the_next_question_is_taken_and_one_of_an_earlier_is_not(
    filed: World, turn: Turn, step: str, choice: str, then: str
) -> None:
    sari = await citizen(turn, filed.sari)
    told = {"purpose": "Skripsi", "way": "chat_copy", "kind": "person", "name": "Sari"}
    await stands(turn, sari, "nik", {**TOLD, **told})
    pressed = AnswerQuestion(step, choice)
    if then != "taken":
        with refused(then):
            await citizen_form_filling.press_button(turn, sari, pressed)
        return
    await citizen_form_filling.press_button(turn, sari, pressed)
    assert (await form(turn, sari)).answers[step] == choice


async def test_where_nothing_can_be_left_out_no_button_of_another_question_is_taken(
    filed: World, turn: Turn
) -> None:
    sari = await citizen(turn, filed.sari)
    await stands(turn, sari, "purpose")
    with refused("button-earlier"):
        await citizen_form_filling.press_button(turn, sari, AnswerQuestion("way", "chat_copy"))


@pytest.mark.parametrize(
    ("field", "why"),
    [("subject", None), ("purpose", "button-unknown"), ("colour", "button-unknown")],
)
async def test_only_an_answer_that_was_given_is_changed(
    filed: World, turn: Turn, field: str, why: str | None
) -> None:
    sari = await citizen(turn, filed.sari)
    await stands(turn, sari, "purpose", {**TOLD, "colour": "biru"})
    if why:
        with refused(why):
            await citizen_form_filling.change_answer(turn, sari, ChangeAnswer(field))
        return
    await citizen_form_filling.change_answer(turn, sari, ChangeAnswer(field))
    assert (await form(turn, sari)).step == field


@pytest.mark.parametrize(
    ("step", "answers", "then"),
    [
        ("wanted", {}, "wanted"),
        ("wanted", {"wanted": TOLD["wanted"]}, "purpose"),
        ("subject", {"wanted": TOLD["wanted"]}, "subject"),
        ("subject", TOLD, "purpose"),
        ("purpose", TOLD, "purpose"),
        ("purpose", {**TOLD, "purpose": "Skripsi"}, "purpose"),
    ],
)
async def test_done_ends_what_is_wanted_once_something_is(
    filed: World, turn: Turn, step: str, answers: Answers, then: str
) -> None:
    sari = await citizen(turn, filed.sari)
    await stands(turn, sari, step, answers)
    await citizen_form_filling.complete_wanted(turn, sari)
    assert (await form(turn, sari)).step == then


@pytest.mark.parametrize(("number", "taken"), [(5, True), (6, False)])
async def test_an_edit_changes_the_part_that_it_was(
    filed: World, turn: Turn, number: int, *, taken: bool
) -> None:
    sari, edit = (
        await citizen(turn, filed.sari),
        message(filed.sari, "Yang lain", message_id=number),
    )
    assert not await citizen_form_filling.take_edit(turn, sari, edit)
    await stands(turn, sari, "purpose")
    assert await citizen_form_filling.take_edit(turn, sari, edit) is taken
    [part] = parts_in((await form(turn, sari)).answers, "wanted")
    assert (part["text"] == "Yang lain") is taken


def kept(turn: Turn, number: int, minutes: int) -> KeptMessage:
    said = words(f"Salinan data pemilih nomor {number}")
    return KeptMessage(message_id=number, at=turn.now + minutes * MINUTE, content=said)


@pytest.mark.parametrize(
    ("before", "minutes", "counts"), [(None, -2, -2), (-5, -2, -5), (-1, -2, -2)]
)
async def test_a_request_counts_from_the_first_words_that_asked_it(
    filed: World, turn: Turn, before: int | None, minutes: int, counts: int
) -> None:
    sari = await citizen(turn, filed.sari)
    if before is not None:
        draft = at(turn, sari, "wanted", TOLD, uttered_at=turn.now + before * MINUTE)
        await citizen_drafts.save_draft(turn.tx, draft)
    await citizen_form_filling.open_form(
        turn, sari, [kept(turn, 7, minutes), kept(turn, 8, minutes + 1)]
    )
    draft = await form(turn, sari)
    assert draft.uttered_at == turn.now + counts * MINUTE
    assert len(parts_in(draft.answers, "wanted")) == (2 if before is None else 3)


@pytest.mark.parametrize(("step", "confirmed"), [("wanted", False), ("purpose", True)])
async def test_a_form_that_waits_is_offered_and_not_begun_anew(
    filed: World, turn: Turn, step: str, *, confirmed: bool
) -> None:
    sari = await citizen(turn, filed.sari)
    await stands(turn, sari, step)
    given = [kept(turn, 7, -1)] if confirmed else []
    await citizen_form_filling.open_form(turn, sari, given)
    draft = await form(turn, sari)
    assert (draft.step, draft.answers) == (step, TOLD)


async def test_words_that_are_too_few_for_a_request_wait_for_more(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    said = KeptMessage(message_id=7, at=turn.now, content=words("data"))
    await citizen_form_filling.open_form(turn, sari, [said])
    assert (await form(turn, sari)).step == "wanted"


async def test_words_that_ask_nothing_and_are_no_answer_are_not_kept_for_later(
    filed: World, turn: Turn
) -> None:
    sari = await citizen(turn, filed.sari)
    await stands(turn, sari, "name", {**TOLD, "purpose": "Skripsi", "way": "chat_copy"})
    await private_messages.handle_message(turn, sari, message(filed.sari, "data pemilih"))
    assert (await form(turn, sari)).misses == 1
    assert await possible_requests.waiting(turn, sari) is None


@pytest.mark.parametrize(("step", "told"), [("contact", "+6281234567890"), ("purpose", None)])
async def test_a_shared_number_is_the_contact_and_nothing_else(
    filed: World, turn: Turn, step: str, told: str | None
) -> None:
    sari = await citizen(turn, filed.sari)
    known = {**TOLD, **IDENTITY, "purpose": "Skripsi", "way": "chat_copy"}
    answers = {name: value for name, value in known.items() if name != step}
    await stands(turn, sari, step, answers)
    said = message(filed.sari, content=CARD)
    await citizen_form_filling.take_message(turn, sari, await form(turn, sari), said)
    assert (await form(turn, sari)).answers.get(step) == told


@pytest.mark.parametrize(("album", "confirmed"), [("a", False), ("b", True)])
async def test_of_an_album_only_the_first_part_is_confirmed(
    filed: World, turn: Turn, album: str, *, confirmed: bool
) -> None:
    sari, told = await citizen(turn, filed.sari), []
    await stands(turn, sari, "wanted", {})
    for number, of in ((7, "a"), (8, album)):
        content = PHOTO.model_copy(update={"album": of, "file_id": f"F{number}"})
        said = message(filed.sari, content=content, message_id=number)
        await citizen_form_filling.take_message(turn, sari, await form(turn, sari), said)
        told.append([row.payload for row in await waiting(turn) if row.chat == str(filed.sari.id)])
    assert (told[0] != told[1]) is confirmed
    assert len(parts_in((await form(turn, sari)).answers, "wanted")) == 2
