"""What the information list shows: by the PPID's hand alone, and as it was read."""

from dataclasses import replace

import pytest

from bot.actions.information_list import (
    entries_from_answers,
    entry_pages,
    entry_suggestions,
    list_editing,
    list_renewal,
)
from bot.actions.information_list.entries_from_answers import OpenedBy
from bot.actions.information_list.list_entry_form import LIST_ENTRY
from bot.buttons.office_buttons import KeepEntry, RequestAllTheSame, Verdict
from bot.dispatch import list_entry_followup, officer_form_filling
from bot.domain.form_answers import parts_in
from bot.domain.law.list_entry import Category, next_asking_day
from bot.domain.records.kept_file import KeptAbout
from bot.domain.words.hidden_finding import Finding, HidingKind
from bot.domain.words.masking_rules import PersonalKind
from bot.forms.form_engine import Accepted
from bot.forms.request_form import REQUEST
from storage import citizen_drafts, expired_data, file_archive, list_entries
from storage.citizen_drafts import OFFICE, FormDraft, OfficerFormDraft
from tests.middle.people import citizen, officer, refused, the_case, waiting
from tests.middle.worlds import ENTRY
from tests.prelude import Answers, Content, Role, Turn, World, require, rows
from tests.walking import NAME


async def state(turn: Turn, entry_id: int = 1) -> str:
    listed = await list_entries.get(turn.tx, entry_id)
    assert listed is not None
    return listed.state


async def judges(turn: Turn, world: World, version: int = 1) -> None:
    await list_editing.judge_entry(turn, await officer(turn, world.budi), 1, version, Verdict.SHOWN)


@pytest.mark.parametrize(("ppid", "is_now"), [(True, "shown"), (False, "draft")])
async def test_what_others_write_is_a_draft(
    filed: World, turn: Turn, ppid: bool, is_now: str
) -> None:
    by = await officer(turn, filed.budi)
    if not ppid:
        by = await officer(turn, filed.wati, Role.PENGHUBUNG)
    await list_editing.write_entry(turn, by, None, ENTRY)
    assert await state(turn) == is_now


async def test_an_entry_is_judged_as_it_was_read(listed: World, turn: Turn) -> None:
    with refused("list-entry-changed"):
        await judges(turn, listed, version=2)
    with refused("list-entry-changed"):
        budi = await officer(turn, listed.budi)
        await list_editing.drop_files(turn, budi, 1, 2)
    await judges(turn, listed)
    with refused("list-entry-changed"):
        await judges(turn, listed)


async def test_what_is_not_on_the_list_is_missing(listed: World, turn: Turn) -> None:
    budi = await officer(turn, listed.budi)
    with refused("list-entry-missing"):
        await list_editing.show_entry(turn, budi, KeepEntry(2))


@pytest.mark.parametrize(
    ("category", "ppid", "reminded"),
    [
        (Category.IMMEDIATE, False, 1),
        (Category.IMMEDIATE, True, 0),
        (Category.ANYTIME, False, 0),
    ],
)
async def test_of_a_draft_that_must_be_published_at_once_the_ppid_is_reminded(
    filed: World, category: Category, ppid: bool, reminded: int
) -> None:
    sql = "SELECT * FROM reminder WHERE case_id IS NULL"
    before = len(await rows(filed, sql))
    async with filed.desk.turn() as turn:
        by = await officer(turn, filed.budi)
        if not ppid:
            by = await officer(turn, filed.wati, Role.PENGHUBUNG)
        entry = ENTRY.model_copy(update={"entry_category": category})
        await list_editing.write_entry(turn, by, None, entry)
    assert len(await rows(filed, sql)) - before == reminded


@pytest.mark.parametrize(("after", "shown"), [(0, "Daftar pemilih tetap 2024"), (1, "")])
async def test_after_the_last_draft_the_list_comes_back(
    listed: World, turn: Turn, after: int, shown: str
) -> None:
    budi = await officer(turn, listed.budi)
    await list_editing.review_draft(turn, budi, after)
    *_, said = await waiting(turn)
    assert ("dip:judge" in str(said.payload)) is bool(shown)


@pytest.mark.parametrize(("already", "told"), [(False, 1), (True, 0)])
async def test_what_is_taken_away_from_an_answer_is_hidden_once(
    answered: World, turn: Turn, already: bool, told: int
) -> None:
    case, budi = await the_case(turn), await officer(turn, answered.budi)
    await list_editing.write_entry(turn, budi, case, ENTRY)
    if already:
        await list_editing.withdraw_given(turn, case, budi.id)
    before = len(await waiting(turn))
    await list_editing.withdraw_given(turn, case, budi.id)
    assert len(await waiting(turn)) - before == told
    assert await state(turn) == "withdrawn"


async def test_what_a_file_asks_for_is_looked_up_once_it_is_said_in_words(
    listed: World, turn: Turn
) -> None:
    await judges(turn, listed)
    draft = FormDraft(1, REQUEST.name, "wanted", {}, None, turn.now, turn.now)
    asked, fitting = await entry_suggestions.search_once(turn, draft, REQUEST.open_at("wanted", {}))
    assert fitting == []
    told = replace(asked, answers={**asked.answers, "subject": ENTRY.entry_title})
    _, fitting = await entry_suggestions.search_once(
        turn, told, REQUEST.open_at("subject", told.answers)
    )
    assert [entry.id for entry in fitting] == [1]


@pytest.mark.usefixtures("listed")
async def test_an_entry_of_the_office_s_own_is_from_no_answer(turn: Turn) -> None:
    assert await list_entries.of_case(turn.tx, 1) == []


@pytest.mark.parametrize("holder", ["", "Subbagian Hukum"])
async def test_who_asks_for_an_entry_names_its_unit_where_that_is_known(
    filed: World, turn: Turn, holder: str
) -> None:
    by, sari = await officer(turn, filed.budi), await citizen(turn, filed.sari)
    entry = ENTRY.model_copy(update={"entry_holder": holder})
    await list_editing.write_entry(turn, by, None, entry)
    await list_entry_followup.begin_request(turn, sari, RequestAllTheSame(1))
    draft = require(await citizen_drafts.find(turn.tx, sari.id), "gone")
    [wish] = parts_in(draft.answers, "wanted")
    assert str(wish["text"]).split("\n")[1:] == (
        [f"Unit yang menguasai: {holder}"] if holder else []
    )


async def test_what_is_not_answered_gives_no_entry(filed: World, turn: Turn) -> None:
    budi = await officer(turn, filed.budi)
    with refused("entry-not-public"):
        await entries_from_answers.prefill_opened_entry(turn, budi, OpenedBy.ANSWER, 1)
    with refused("exemption-missing"):
        await entries_from_answers.prefill_opened_entry(turn, budi, OpenedBy.EXEMPTION, 1)


async def test_an_answer_gives_an_entry_until_its_file_is_closed(answered: World) -> None:
    async with answered.desk.turn() as turn:
        budi = await officer(turn, answered.budi)
        begun = await entries_from_answers.prefill_opened_entry(turn, budi, OpenedBy.ANSWER, 1)
        assert begun == {"entry_case": 1}
        await expired_data.open_until(turn.tx, 1, turn.now)
    async with answered.desk.turn() as turn:
        with refused("entry-not-public"):
            await entries_from_answers.prefill_opened_entry(turn, budi, OpenedBy.ANSWER, 1)


async def test_an_exemption_in_force_gives_no_entry(refusing: World, turn: Turn) -> None:
    budi = await officer(turn, refusing.budi)
    with refused("entry-not-public"):
        await entries_from_answers.prefill_opened_entry(turn, budi, OpenedBy.EXEMPTION, 1)


@pytest.mark.parametrize("told", ["Diminta oleh " + NAME, "Permohonan 001/PPID/KPU-KLT/XI/2026"])
async def test_an_entry_tells_nothing_of_who_asked(answered: World, turn: Turn, told: str) -> None:
    budi = await officer(turn, answered.budi)
    given = ENTRY.model_copy(update={"entry_case": 1, "entry_summary": told})
    with refused("entry-own-words"):
        await entries_from_answers.write(turn, budi, None, given)


async def test_where_nothing_is_to_be_renewed_nothing_is_confirmed(
    listed: World, turn: Turn
) -> None:
    budi = await officer(turn, listed.budi)
    with refused("list-renewals-none"):
        await list_renewal.confirm(turn, budi, 1, turn.today)


async def test_a_button_of_an_earlier_month_says_nothing_of_what_is_due_in_this_one(
    listed: World, turn: Turn
) -> None:
    await turn.tx.run("UPDATE list_version SET state = 'shown', refresh_months = 1")
    await turn.tx.run("UPDATE list_entry SET state = 'shown', current_on = '2026-09-01'")
    budi, then = await officer(turn, listed.budi), next_asking_day(turn.today, turn.calendar)
    with refused("list-renewals-over"):
        await list_renewal.confirm(turn, budi, 1, turn.today)
    await list_renewal.confirm(turn, budi, 1, then)
    with refused("list-renewals-none"):
        await list_renewal.confirm(turn, budi, 1, then)


async def test_a_file_that_tells_of_persons_is_nobody_s_until_it_is_let_go(listed: World) -> None:
    rekap = Content(kind="document", file_id="F1", file_name="rekap.csv")
    tells = Finding(kind=HidingKind.SHOWN, lines=30, of={PersonalKind.IDENTITY_NUMBER: 30})
    async with listed.desk.turn() as turn:
        about = (KeptAbout.LIST_ENTRY, 1)
        await file_archive.add_file(turn.tx, about, None, (-1, 800), rekap, turn.now)
        await file_archive.keep_for_entry(turn.tx, 1)
        [file] = await file_archive.of_entry(turn.tx, 1)
        await entry_pages.store_cleaned(turn, file, "rekap.csv", b"bytes", (tells,))
        assert await entry_pages.public_file(turn, 1) == []
        await entry_pages.let_file_go(turn, await officer(turn, listed.budi), file.id)
        assert len(await entry_pages.public_file(turn, 1)) == 1
        with refused("kept-file-gone"):
            budi = await officer(turn, listed.budi)
            await entry_pages.let_file_go(turn, budi, file.id)


async def test_what_the_words_of_an_entry_tell_is_asked_before_it_stands(listed: World) -> None:
    said = "Penerima: 3310012501080007"
    answers: Answers = {"entry_title": "Bantuan", "entry_summary": said}
    step = require(LIST_ENTRY.step("entry_files"), "unknown")
    sheet = OfficerFormDraft(listed.budi.id, OFFICE, "list_entry", step.name, answers, False)
    async with listed.desk.turn() as turn:
        outcome = await officer_form_filling.check_answer(turn, None, sheet, step, "done")
        assert isinstance(outcome, Accepted)
        assert "1 NIK" in str(outcome.answers["hides"])
