"""Officers' forms: whose words answer one, where, and what becomes of one that is open already."""

from typing import Any

import pytest

from bot.buttons.case_buttons import OpenForm
from bot.buttons.request_buttons import ChooseInForm
from bot.dispatch import (
    abandoned_forms,
    after_sending,
    group_messages,
    officer_form_filling,
    private_messages,
)
from bot.dispatch.officer_form_display import FORM_MESSAGE
from bot.domain.law.case import Officer
from storage import case_events, citizen_drafts, outbox, people
from storage.citizen_drafts import OFFICE, OfficerFormDraft
from tests.middle.people import citizen, message, officer, refused, the_case, waiting
from tests.prelude import Link, Role, Turn, World, require
from tests.world import revokes

WHY = "Dokumen masih dicari di arsip kecamatan."


async def opens(turn: Turn, world: World, form: str = "extension", **how: Any) -> Officer:
    """Let Budi open a form on the request, and choose its first answer."""
    budi = await officer(turn, world.budi)
    await officer_form_filling.open_form(turn, budi, await the_case(turn), form, **how)
    return budi


async def sheet(turn: Turn, world: World, **changes: Any) -> OfficerFormDraft:
    """Return the form that Budi fills, kept with some changes."""
    budi = await officer(turn, world.budi)
    found = require(await citizen_drafts.find_group_draft(turn.tx, budi.id, 1), "none")
    changed = OfficerFormDraft(**{**vars(found), **changes})
    await citizen_drafts.save_officer_draft(turn.tx, changed, turn.now)
    return changed


async def asks_why(turn: Turn, world: World, **changes: Any) -> None:
    """Let Budi's form wait for the reasons of an extension."""
    told = {"extension_ground": "other"}
    await opens(turn, world)
    await sheet(turn, world, step="extension_reasons", answers=told, **changes)


async def heard(turn: Turn, world: World, kind: str | None = None, **more: Any) -> bool:
    """Let somebody write in the request's topic, Budi if nobody else is named."""
    given = {"message_id": 810, "in_topic": True, **more}
    by = given.pop("by", world.budi)
    said = message(by, WHY, world.group.id, **given)
    link = Link("sheet" if kind == "sheet" else "desk", 1) if kind else None
    return await officer_form_filling.hear_in_group(turn, said, await the_case(turn), link)


@pytest.mark.parametrize(("extended", "offered"), [(False, 1), (True, 0)])
async def test_who_could_refuse_only_by_an_empty_list_may_take_longer_where_that_is_possible(
    filed: World, turn: Turn, *, extended: bool, offered: int
) -> None:
    if extended:
        await turn.tx.run("UPDATE cases SET extended_at = received_at")
    budi = await opens(turn, filed, "decision")
    refuses = ChooseInForm(1, "decision_outcome", "refused")
    await officer_form_filling.press_choice(turn, budi, refuses)
    longer = OpenForm(1, "extension", "status_undecided").pack()
    assert sum(longer in str(row.payload) for row in await waiting(turn)) == offered


@pytest.mark.parametrize(
    ("kind", "more", "taken"),
    [
        (None, {}, True),
        (None, {"in_topic": False}, False),
        (None, {"reply_to": 700}, False),
        ("desk", {"reply_to": 700}, False),
        ("sheet", {"reply_to": 700, "in_topic": False}, True),
        (None, {"sender_id": 4711}, False),
    ],
)
async def test_in_the_group_words_answer_the_form_of_who_writes_them(
    filed: World, turn: Turn, kind: str | None, more: dict[str, Any], *, taken: bool
) -> None:
    await asks_why(turn, filed)
    assert await heard(turn, filed, kind, **more) is taken


async def test_a_form_in_private_or_of_a_colleague_hears_nothing_in_the_group(
    filed: World, turn: Turn
) -> None:
    assert not await heard(turn, filed)
    await asks_why(turn, filed, private=True)
    assert not await heard(turn, filed)
    await officer(turn, filed.wati, Role.PPID)
    assert not await heard(turn, filed, by=filed.wati)


@pytest.mark.parametrize(
    ("private", "told", "why"),
    [(True, True, "sheet-unfinished"), (True, False, None), (False, True, None)],
)
async def test_only_a_form_in_private_that_holds_words_is_not_put_aside(
    filed: World, turn: Turn, *, private: bool, told: bool, why: str | None
) -> None:
    await opens(turn, filed)
    await sheet(turn, filed, private=private, heard={"810": "extension_reasons"} if told else {})
    if why:
        with refused(why):
            await opens(turn, filed, "deficiency")
        return
    await opens(turn, filed, "deficiency")
    assert (await sheet(turn, filed)).form == "deficiency"


async def test_a_choice_that_a_form_does_not_offer_opens_it_with_none(
    filed: World, turn: Turn
) -> None:
    with refused("button-unknown"):
        await opens(turn, filed, first="because")
    await opens(turn, filed, first="other")
    assert (await sheet(turn, filed)).answers == {"extension_ground": "other"}


async def test_what_may_name_persons_is_written_in_private_however_short_its_form(
    filed: World, turn: Turn
) -> None:
    budi = await officer(turn, filed.budi)
    await officer_form_filling.open_form(turn, budi, None, "right_answer", {"right_id": 1})
    [opened] = await citizen_drafts.group_drafts_of_officer(turn.tx, budi.id)
    assert opened.private


@pytest.mark.parametrize(
    ("by", "private", "privately", "number", "taken"),
    [
        ("budi", False, False, 810, True),
        ("budi", False, True, 810, False),
        ("budi", True, True, 810, True),
        ("budi", False, False, 811, False),
        ("rina", False, False, 810, False),
    ],
)
async def test_an_edit_changes_the_answer_that_it_gave_where_it_gave_it(
    filed: World, turn: Turn, by: str, number: int, *, private: bool, privately: bool, taken: bool
) -> None:
    await asks_why(turn, filed, private=private)
    answers = {"extension_ground": "other", "extension_reasons": "Belum ada."}
    await sheet(turn, filed, step="confirm", answers=answers, heard={"810": "extension_reasons"})
    edit = message(getattr(filed, by), WHY, filed.group.id, message_id=number)
    assert await officer_form_filling.take_edit(turn, edit, privately=privately) is taken
    found = (await sheet(turn, filed)).answers["extension_reasons"]
    assert found == (WHY if taken else "Belum ada.")


async def test_an_edit_in_the_group_goes_to_the_form_that_it_answers(
    filed: World, turn: Turn
) -> None:
    await asks_why(turn, filed)
    assert await heard(turn, filed)
    edit = message(filed.budi, f"{WHY} Sudah.", filed.group.id, message_id=810)
    await group_messages.handle_edit(turn, edit)
    assert (await sheet(turn, filed)).answers["extension_reasons"] == f"{WHY} Sudah."


async def test_an_edit_that_is_no_answer_leaves_the_answer_as_it_was(
    filed: World, turn: Turn
) -> None:
    await asks_why(turn, filed)
    assert await heard(turn, filed)
    edit = message(filed.budi, "-", filed.group.id, message_id=810)
    assert await officer_form_filling.take_edit(turn, edit, privately=False)
    assert (await sheet(turn, filed)).answers["extension_reasons"] == WHY


async def in_private(turn: Turn, world: World, *, page: int | None = 950) -> None:
    """Let Budi fill in the form in private, where its page is a message or not shown yet."""
    await people.add_person(turn.tx, world.budi.id, "id", turn.now)
    await asks_why(turn, world, private=True)
    found = await sheet(turn, world)
    shown = type(found.messages)(page=page)
    await sheet(turn, world, messages=shown)
    await case_events.add_link(turn.tx, world.budi.id, 950, Link("sheet", 1))
    await case_events.add_link(turn.tx, world.budi.id, 951, Link("desk", 1))


@pytest.mark.parametrize(
    ("reply_to", "member", "answers"),
    [
        (None, True, True),
        (950, True, True),
        (951, True, False),
        (4711, True, False),
        (None, False, False),
    ],
)
async def test_in_private_words_answer_a_form_unless_they_reply_to_something_else(
    filed: World, turn: Turn, reply_to: int | None, *, member: bool, answers: bool
) -> None:
    await in_private(turn, filed)
    if not member:
        await turn.tx.run("UPDATE officer SET member = 0")
    said = message(filed.budi, WHY, reply_to=reply_to)
    budi = await citizen(turn, filed.budi)
    found = await officer_form_filling.form_answered_privately(turn, budi, said)
    assert (found is not None) is answers


async def test_an_edit_in_private_of_an_answer_is_no_word_of_a_citizen(
    filed: World, turn: Turn
) -> None:
    await in_private(turn, filed)
    budi = await citizen(turn, filed.budi)
    await officer_form_filling.hear_in_private(turn, budi, message(filed.budi, WHY, message_id=810))
    await private_messages.handle_edit(
        turn, budi, message(filed.budi, f"{WHY} Sudah.", message_id=810)
    )
    assert (await sheet(turn, filed)).answers["extension_reasons"] == f"{WHY} Sudah."


@pytest.mark.parametrize(("choice", "why"), [("skip", "not-an-officer"), ("cancel", None)])
async def test_who_serves_no_more_only_gives_a_form_up(
    filed: World, turn: Turn, choice: str, why: str | None
) -> None:
    await in_private(turn, filed)
    for role in Role:
        await revokes(turn.desk, turn.tx, filed.budi.id, role)
    await turn.tx.run("UPDATE officer SET administrator = 0")
    budi, pressed = await citizen(turn, filed.budi), ChooseInForm(1, "extension_reasons", choice)
    if why:
        with refused(why):
            await officer_form_filling.press_choice_privately(turn, budi, pressed)
        return
    await officer_form_filling.press_choice_privately(turn, budi, pressed)
    assert await citizen_drafts.group_drafts_of_officer(turn.tx, filed.budi.id) == []


@pytest.mark.parametrize(
    ("who", "case", "private", "shown"),
    [
        ("budi", None, True, True),
        ("budi", 1, True, True),
        ("budi", OFFICE, True, False),
        ("budi", None, False, False),
        ("sari", None, True, False),
    ],
)
async def test_a_link_shows_a_form_to_whose_it_is_and_where_it_is_filled(
    filed: World, turn: Turn, who: str, case: int | None, *, private: bool, shown: bool
) -> None:
    await in_private(turn, filed)
    await sheet(turn, filed, private=private)
    before = {row.seq for row in await waiting(turn)}
    person = await citizen(turn, getattr(filed, who))
    await officer_form_filling.show_form_by_link(turn, person, case)
    new = [row for row in await waiting(turn) if row.seq not in before]
    assert any(row.purpose == "sheet" for row in new) is shown


@pytest.mark.parametrize(
    ("page", "private", "waits"), [(None, True, True), (950, True, False), (None, False, False)]
)
async def test_a_form_that_waited_for_start_is_shown_then(
    filed: World, turn: Turn, page: int | None, *, private: bool, waits: bool
) -> None:
    await in_private(turn, filed, page=page)
    await sheet(turn, filed, private=private)
    budi = await citizen(turn, filed.budi)
    assert await officer_form_filling.show_waiting(turn, budi) is waits


async def test_a_form_that_is_over_is_not_shown_again_where_its_message_is_gone(
    filed: World, turn: Turn
) -> None:
    budi = await opens(turn, filed)
    [shown] = await waiting(turn, FORM_MESSAGE.name)
    row = await outbox.claim(turn.tx, shown.seq)
    await abandoned_forms.cancel_form(turn, budi, await sheet(turn, filed))
    await turn.tx.run("DELETE FROM outbox WHERE state = 'queued'")
    await after_sending.handle_nothing_left(turn, row, "message to edit not found")
    assert await waiting(turn, FORM_MESSAGE.name) == []


async def test_a_reply_to_what_the_desk_does_not_know_of_yet_is_asked_about(
    filed: World, turn: Turn
) -> None:
    place = {"thread_id": (await the_case(turn)).thread_id, "in_topic": True}
    said = message(filed.budi, WHY, filed.group.id, reply_to=999, reply_to_bot=True, **place)
    with refused("reply-target-unknown"):
        await group_messages.handle_message(turn, said)
