"""How a form goes on by its buttons, and how it is written out, wherever it is filled."""

import pytest

from bot.buttons.request_buttons import AnswerQuestion, ChooseInForm
from bot.desk import citizen_form_steps, form_wording
from bot.desk.form_wording import FormPage
from bot.dispatch import citizen_form_filling, officer_form_filling
from bot.domain.law.case import Person
from bot.forms.request_form import REQUEST
from storage import citizen_drafts
from storage.citizen_drafts import FormDraft, OfficerFormDraft
from tests.middle.people import citizen, officer, refused, the_case
from tests.middle.standing import TOLD, at, stands
from tests.middle.worlds import IDENTITY
from tests.prelude import Turn, World, require


async def pressed(turn: Turn, person: Person, step: str, choice: str) -> FormDraft:
    """Press a button of a question; return the draft as it stands then."""
    await citizen_form_filling.press_button(turn, person, AnswerQuestion(step, choice))
    return require(await citizen_drafts.find(turn.tx, person.id), "gone")


async def extends(turn: Turn, world: World) -> OfficerFormDraft:
    """Let Budi begin to extend the request."""
    budi = await officer(turn, world.budi)
    await officer_form_filling.open_form(turn, budi, await the_case(turn), "extension")
    return require(await citizen_drafts.find_group_draft(turn.tx, budi.id, 1), "gone")


async def chosen(turn: Turn, world: World, step: str, choice: str) -> OfficerFormDraft:
    """Press a button of the officers' form; return it as it stands then."""
    budi = await officer(turn, world.budi)
    await officer_form_filling.press_choice(turn, budi, ChooseInForm(1, step, choice))
    return require(await citizen_drafts.find_group_draft(turn.tx, budi.id, 1), "gone")


async def test_a_citizen_cannot_go_back_from_what_is_asked_first(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    await stands(turn, sari, "wanted", {})
    with refused("first-question"):
        await pressed(turn, sari, "wanted", "back")


async def test_an_officer_cannot_go_back_from_what_is_asked_first(filed: World, turn: Turn) -> None:
    await extends(turn, filed)
    with refused("first-question"):
        await chosen(turn, filed, "extension_ground", "back")


async def test_a_citizen_goes_back_with_every_answer_and_on_by_keeping_one(
    filed: World, turn: Turn
) -> None:
    sari = await citizen(turn, filed.sari)
    await stands(turn, sari, "purpose")
    back = await pressed(turn, sari, "purpose", "back")
    assert (back.step, back.answers) == ("subject", TOLD)
    kept = await pressed(turn, sari, "subject", "keep")
    assert (kept.step, kept.answers) == ("purpose", TOLD)


async def test_an_officer_goes_back_with_every_answer(filed: World, turn: Turn) -> None:
    await extends(turn, filed)
    told = await chosen(turn, filed, "extension_ground", "other")
    back = await chosen(turn, filed, told.step, "back")
    assert (told.step, back.step) == ("extension_reasons", "extension_ground")
    assert back.answers == {"extension_ground": "other"}


async def test_what_must_be_answered_is_not_skipped(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    await stands(turn, sari, "purpose")
    stays = await pressed(turn, sari, "purpose", "skip")
    assert (stays.step, stays.answers, stays.misses) == ("purpose", TOLD, 1)


@pytest.mark.parametrize(("language", "day"), [("id", "2 November 2026"), ("en", "2 November")])
@pytest.mark.usefixtures("filed")
async def test_a_summary_writes_the_days_of_a_letter_out(
    turn: Turn, language: str, day: str
) -> None:
    page = FormPage(language, REQUEST, {"letter_since": "2026-11-02"})
    assert day in form_wording.summary_text(turn, page)


@pytest.mark.parametrize(
    ("step", "words", "control"),
    [
        ("purpose", "Biarkan seperti semula", "keep"),
        ("wanted", "Biarkan seperti semula", None),
        ("name", "Biarkan seperti semula", None),
        ("confirm", "Ubah", "change"),
        ("purpose", "Kembali", "back"),
    ],
)
async def test_an_answer_is_kept_by_a_word_where_another_would_replace_it(
    filed: World, turn: Turn, step: str, words: str, control: str | None
) -> None:
    sari = await citizen(turn, filed.sari)
    draft = at(turn, sari, step, {**TOLD, "purpose": "Skripsi"})
    asked = require(REQUEST.step(step), "gone")
    assert citizen_form_steps.matched_control(turn, sari, draft, asked, words) == control


@pytest.mark.parametrize(("step", "field"), [("confirm", "name"), ("purpose", None)])
async def test_what_to_change_is_named_below_the_summary_alone(
    filed: World, turn: Turn, step: str, field: str | None
) -> None:
    draft = at(turn, await citizen(turn, filed.sari), step, {**TOLD, **IDENTITY})
    asked = require(REQUEST.step(step), "gone")
    assert citizen_form_steps.typed_field(turn, draft, asked, None, "Nama") == field
