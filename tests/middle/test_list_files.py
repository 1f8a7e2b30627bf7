"""Lists that come as files, and entries made of answers: who brings them, and what is refused."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from bot.actions.answers import request_decision
from bot.actions.exemptions import exemption_list
from bot.actions.information_list import (
    entries_from_answers,
    entry_pages,
    entry_suggestions,
    list_file_import,
    list_renewal,
)
from bot.actions.information_list.entries_from_answers import OpenedBy
from bot.actions.information_list.list_entry_form import ListEntryAnswers
from bot.desk import dialogues
from bot.domain.law.decision import Outcome
from bot.domain.law.list_entry import Renewal
from bot.domain.message import LARGEST_FETCHED
from bot.domain.records.kept_file import KeptAbout, KeptFile
from bot.domain.words.open_dialogues import KeptWords
from bot.forms.decision_form import DecisionAnswers
from bot.uploads.cleaning_outcome import UnfitFile
from bot.uploads.list_reading import ListRows
from storage import citizen_drafts, file_archive, list_entries, people
from tests.exempt import exempted
from tests.middle.people import authority, citizen, message, officer, refused, the_case, waiting
from tests.middle.worlds import ENTRY, GRANT, REQUEST, draft
from tests.prelude import Act, ConfigError, Content, Role, Turn, World, require
from tests.stories.information_list.acts import BUDGET, OTHERS

HEAD = ("Judul", "Ringkasan", "Kategori")
ROW = ("Daftar pemilih tetap 2024", "Jumlah pemilih per kecamatan.", "setiap saat")


def sheet(name: str = "daftar.csv", size: int = 500) -> Content:
    return Content(kind="document", file_id="F1", file_name=name, file_size=size)


@pytest.mark.parametrize(
    ("who", "more", "taken"),
    [
        ("budi", {}, True),
        ("budi", {"content": sheet("DAFTAR.XLSX")}, True),
        ("budi", {"content": sheet("daftar.ods")}, True),
        ("budi", {"content": sheet("daftar.pdf")}, False),
        ("budi", {"content": sheet(size=LARGEST_FETCHED + 1)}, False),
        ("budi", {"reply_to": 7}, False),
        ("wati", {}, False),
        ("sari", {}, False),
    ],
)
async def test_a_list_is_taken_from_who_may_publish_and_from_nobody_else(
    filed: World, turn: Turn, who: str, more: dict[str, Any], *, taken: bool
) -> None:
    await officer(turn, filed.wati, Role.PELAKSANA)
    by = getattr(filed, who)
    incoming = message(by, chat=filed.group.id, **{"content": sheet(), **more})
    assert await list_file_import.fetch_list_file(turn, incoming) is taken
    assert len(await file_archive.about(turn.tx, KeptAbout.LIST_FILE, 0)) == int(taken)


async def comes(turn: Turn, world: World) -> KeptFile:
    """Let Budi post a file that may be the list; return it as it waits."""
    incoming = message(world.budi, chat=world.group.id, content=sheet())
    await list_file_import.fetch_list_file(turn, incoming)
    [file] = await file_archive.about(turn.tx, KeptAbout.LIST_FILE, 0)
    return file


@pytest.mark.parametrize(
    ("found", "kept", "said"),
    [
        (ListRows((HEAD, ROW), None), True, "dip:import"),
        (ListRows((HEAD, (ROW[0], ROW[1], "rahasia")), None), False, "kategori"),
        (ListRows((HEAD, ROW), 5_000), False, "5.000"),
        (ListRows((("Nama", "Alamat"), ("Sari", "Klaten")), None), False, ""),
        (UnfitFile("document"), False, "daftar.csv"),
    ],
)
async def test_a_list_that_can_be_read_is_offered_and_what_is_none_is_left_alone(
    filed: World, turn: Turn, found: ListRows | UnfitFile, said: str, *, kept: bool
) -> None:
    file = await comes(turn, filed)
    before = len(await waiting(turn))
    await list_file_import.report_list_file(turn, file, found)
    told = [str(row.payload) for row in (await waiting(turn))[before:]]
    assert (said in told[-1].casefold() + told[-1]) if said else told == []
    assert (await file_archive.get(turn.tx, file.id) is not None) is kept


async def test_a_list_is_brought_in_once_and_nothing_else_is(filed: World, turn: Turn) -> None:
    budi, file = await officer(turn, filed.budi), await comes(turn, filed)
    for unread in (file.id, 99):
        with refused("list-file-gone"):
            await list_file_import.import_entries(turn, budi, unread, "")
    await list_file_import.report_list_file(turn, file, ListRows((HEAD, ROW), None))
    seen = await offered(turn, "import")
    await list_file_import.import_entries(turn, budi, file.id, seen)
    assert [one.entry.title for one in await list_entries.listed(turn.tx)] == [ROW[0]]
    with refused("list-file-gone"):
        await list_file_import.import_entries(turn, budi, file.id, seen)


async def offered(turn: Turn, act: str) -> str:
    """Return what the last message's button stands for: the differences that it shows."""
    *_, last = await waiting(turn)
    return str(re.findall(rf"dip:{act}:[0-9]+:(\w+)", str(last.payload))[-1])


@pytest.mark.parametrize("act", ["import", "withdraw"])
async def test_what_the_list_changed_after_a_sheet_was_shown_is_shown_again_before_it_is_taken_over(
    filed: World, turn: Turn, act: str
) -> None:
    budi = await officer(turn, filed.budi)
    ids = [
        await list_entries.add_entry(turn.tx, entry, "shown", None, None, turn.now)
        for entry in (*OTHERS, BUDGET)
    ]
    rows = [
        (entry.title, "Isi & baru", "berkala", f"{entry_id}.1")
        for entry_id, entry in zip(ids, OTHERS, strict=False)
    ]
    file = await comes(turn, filed)
    await list_file_import.report_list_file(turn, file, ListRows(((*HEAD, "Nomor"), *rows), None))
    takes = {
        "import": list_file_import.import_entries,
        "withdraw": list_file_import.withdraw_missing,
    }[act]
    seen = await offered(turn, act)
    for moved in (ids[0], ids[-1]):
        before = require(await list_entries.get(turn.tx, moved), "unknown")
        entry = replace(before.entry, summary="Isi di daftar")
        await list_entries.change(turn.tx, before, before.next(turn.now, entry=entry), None)
    was = await list_entries.listed(turn.tx)
    await takes(turn, budi, file.id, seen)
    assert await list_entries.listed(turn.tx) == was
    *_, told = await waiting(turn)
    assert "lembar: “Isi &amp; baru”; daftar: “Isi di daftar”" in str(told.payload)
    await takes(turn, budi, file.id, await offered(turn, act))
    assert await list_entries.listed(turn.tx) != was


@pytest.mark.parametrize("ordered", [True, False])
@pytest.mark.usefixtures("objected")
async def test_what_an_order_opened_is_known_by_the_request_that_it_was_on(
    turn: Turn, *, ordered: bool
) -> None:
    entry_id = await list_entries.add_entry(turn.tx, BUDGET, "shown", None, None, turn.now, 1)
    if ordered:
        await turn.tx.run("UPDATE objection SET ordered_on = filed_on")
    assert await list_entries.ordered(turn.tx) == ({entry_id} if ordered else set())


async def test_the_file_of_an_answer_is_no_list(filed: World, turn: Turn) -> None:
    kept = await file_archive.add_file(
        turn.tx, (KeptAbout.ANSWER, 1), 1, (-1, 800), sheet(), turn.now
    )
    file = require(kept, "unknown")
    await file_archive.save_bytes(turn.tx, file.id, b"[]")
    with refused("list-file-gone"):
        await list_file_import.import_entries(turn, await officer(turn, filed.budi), file.id, "")


@pytest.mark.parametrize(
    ("decrees", "used"), [(("1/2026", "2/2026"), True), (("1/2026", ""), False)]
)
def test_a_list_that_is_handed_down_names_the_decree_of_each_entry(
    tmp_path: Path, decrees: tuple[str, str], *, used: bool
) -> None:
    rows = [(*HEAD, "Dasar"), *(((f"{ROW[0]} {d}", *ROW[1:], d)) for d in decrees)]
    file = tmp_path / "list.csv"
    file.write_text("\n".join(";".join(row) for row in rows), "utf-8")
    if used:
        assert [basis for _, basis in list_file_import.load_handed_down(file)] == [*decrees]
        return
    with pytest.raises(ConfigError, match="name the decree"):
        list_file_import.load_handed_down(file)


@pytest.mark.parametrize(
    ("link", "possible"),
    [
        ("https://kpu.go.id/dpt", True),
        ("http://kpu.go.id/dpt", True),
        ("javascript:alert(1)", False),
        ("kpu.go.id", False),
    ],
)
def test_the_link_of_an_entry_is_an_address(link: str, *, possible: bool) -> None:
    given = {**ENTRY.model_dump(), "entry_link": link}
    if possible:
        assert ListEntryAnswers.model_validate(given).entry_link == link
        return
    with pytest.raises(ValidationError):
        ListEntryAnswers.model_validate(given)


def by_letter(turn: Turn) -> dict[str, Any]:
    signed = {"decision_letter_number": "1", "decision_signatory": "Ketua"}
    letter = {"decision_means": "letter", "decision_letter_date": turn.today}
    return {**GRANT.model_dump(), **letter, **signed}


@pytest.mark.parametrize(
    ("what", "public"), [("given", True), ("letter", False), ("nothing", False), ("none", False)]
)
async def test_an_entry_is_made_of_an_answer_for_everybody_that_names_nobody(
    answered: World, turn: Turn, what: str, *, public: bool
) -> None:
    if what == "none":
        await turn.tx.run("UPDATE decision SET replaced_at = :now", now=turn.now)
    nothing = {"decision_outcome": Outcome.NOT_DOCUMENTED, "decision_held": "no"}
    facts = {"letter": by_letter(turn), "nothing": {**nothing, "decision_means": "words"}}
    if what in facts:
        by, case = await authority(turn, answered.budi, Act.DECIDE), await the_case(turn)
        decision = DecisionAnswers.model_validate(facts[what])
        await request_decision.record_decision(turn, case, by, decision)
    budi = await officer(turn, answered.budi)
    if public:
        told = await entries_from_answers.prefill_opened_entry(turn, budi, OpenedBy.ANSWER, 1)
        assert told == {"entry_case": 1}
        return
    assert await entries_from_answers.summaries_offered(turn, {"entry_case": 1}) == []
    with refused("entry-not-public"):
        await entries_from_answers.prefill_opened_entry(turn, budi, OpenedBy.ANSWER, 1)


@pytest.mark.usefixtures("filed")
async def test_nothing_is_drafted_of_an_entry_that_comes_from_nowhere(turn: Turn) -> None:
    for told in ({}, {"entry_case": 9}):
        assert await entries_from_answers.titles_offered(turn, told) == []
        assert await entries_from_answers.summaries_offered(turn, told) == []


@pytest.mark.usefixtures("listed")
async def test_only_what_is_shown_is_opened(turn: Turn) -> None:
    for entry_id in (1, 99):
        with refused("list-entry-gone"):
            await entry_pages.shown_entry(turn, entry_id)


@pytest.mark.parametrize(("law", "shown"), [("UU 24/2013 Pasal 79", True), ("", False)])
async def test_what_is_exempt_is_listed_with_its_law_and_never_with_what_it_holds(
    filed: World, turn: Turn, law: str, *, shown: bool
) -> None:
    by, sari = (
        await authority(turn, filed.budi, Act.KEEP_EXEMPTIONS),
        await citizen(turn, filed.sari),
    )
    await entry_pages.browse_exempt(turn, sari)
    *_, nothing = await waiting(turn)
    entry = exempted("Data pribadi pemilih", consequence="Data tersebar", law=law)
    await exemption_list.add_entry(turn, by, entry)
    await entry_pages.browse_exempt(turn, sari)
    *_, said = await waiting(turn)
    assert "none" not in str(nothing.payload["text"])
    assert "Data pribadi pemilih" in str(said.payload)
    assert ("UU 24/2013 Pasal 79" in str(said.payload)) is shown
    assert "Data tersebar" not in str(said.payload)


@pytest.mark.parametrize(("unit", "named"), [("Subbagian Data", "Subbagian Data"), ("", "unit")])
@pytest.mark.usefixtures("filed")
async def test_a_renewal_names_the_unit_that_has_to_do_it(
    turn: Turn, unit: str, named: str
) -> None:
    due = Renewal(1, unit, (), turn.today)
    assert named in list_renewal.unit_name(turn, due)


@pytest.mark.parametrize(("offered", "noted"), [(None, False), ((1, 2), True), ((2,), False)])
async def test_an_entry_is_noted_with_the_words_for_which_it_was_offered(
    listed: World, turn: Turn, offered: tuple[int, ...] | None, *, noted: bool
) -> None:
    rina = await people.add_person(turn.tx, listed.rina.id, "id", turn.now)
    if offered is not None:
        await dialogues.save_dialogue(turn, rina, KeptWords(offered=offered))
        form = draft({**REQUEST, "offered": offered}, rina.id, turn.now)
        await citizen_drafts.save_draft(turn.tx, form)
    await entry_suggestions.count_opened(turn, rina, 1)
    kept = await dialogues.find_dialogue(turn, rina, KeptWords)
    written = await citizen_drafts.find(turn.tx, rina.id)
    assert (kept is not None and kept.opened == 1) is noted
    assert (written is not None and "opened" in written.answers) is noted
