"""On what a refusal may rest, where the decree's file is not here."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.actions.exemptions import (
    classification_decrees,
    consequence_tests,
    exemption_list,
    handed_down_decrees,
)
from bot.actions.exemptions.classification_decrees import (
    ClassificationAnswers,
    ExemptionOpeningAnswers,
)
from bot.actions.submissions import signature_confirming
from bot.desk import permission_checks
from bot.desk.turn import use_office
from bot.domain.law.authority import Signatory
from bot.domain.law.exemption import Classifier, Exemption, WhoTests
from bot.domain.law.submission import PaperSignature, SignableMatter, SignatureState
from bot.domain.records.kept_file import KeptAbout
from bot.forms.answer_fields import FormFile
from bot.forms.consequence_test_form import ConsequenceTestAnswers
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from storage import file_archive, list_entries, submissions
from tests.exempt import exempted
from tests.middle.people import authority, officer, refused, waiting
from tests.prelude import Act, ConfigError, Role, Turn, World

DECREE = ClassificationAnswers.model_validate(
    {
        "classification_authority": "national",
        "classification_number": "Keputusan KPU 731/2025",
        "classification_date": "2 Januari 2026",
        "classification_lines": ["Rekam medis; h; melanggar rahasia pribadi"],
    }
)


async def test_a_decree_without_its_file_rests_on_a_second_person_who_saw_it(
    filed: World, turn: Turn
) -> None:
    budi = await authority(turn, filed.budi, Act.KEEP_EXEMPTIONS)
    await classification_decrees.record(turn, budi, None, DECREE)
    [*_, said] = await waiting(turn)
    assert "exempt:seen:1" in str(said.payload)
    assert "Rekam medis (h)" in str(said.payload)
    with refused("classification-second-person"):
        await exemption_list.confirm_decree(turn, budi, 1)
    [entry] = await list_entries.listed_exemptions(turn.tx, turn.today)
    assert entry.why_not(turn.today) == "exemption-without-file"
    await officer(turn, filed.wati, Role.PETUGAS)
    wati = await authority(turn, filed.wati, Act.SEE_ORIGINAL)
    await exemption_list.confirm_decree(turn, wati, 1)
    [entry] = await list_entries.listed_exemptions(turn.tx, turn.today)
    assert entry.covers(turn.today)
    with refused("classification-seen-before"):
        await exemption_list.confirm_decree(turn, wati, 1)


async def test_nothing_rests_on_an_entry_whose_signer_disowned_it(
    refusing: World, turn: Turn
) -> None:
    budi, wati = refusing.budi.id, refusing.wati.id
    new = PaperSignature(
        0,
        SignableMatter.SUBMISSION,
        1,
        None,
        budi,
        turn.today,
        wati,
        turn.now,
        SignatureState.STANDS,
    )
    paper = await submissions.add_signature(turn.tx, new)
    known = dict(await officer(turn, refusing.budi))
    signer = Signatory(**{**known, "paper": paper.id, "at": turn.now})
    by = await permission_checks.demand(turn, signer, Act.KEEP_EXEMPTIONS)
    await exemption_list.add_entry(turn, by, exempted("Ijazah"))
    assert all(
        one.covers(turn.today) for one in await list_entries.listed_exemptions(turn.tx, turn.today)
    )
    await signature_confirming.deny(turn, await officer(turn, refusing.budi), paper.id)
    listed = await list_entries.listed_exemptions(turn.tx, turn.today)
    assert {one.title: one.why_not(turn.today) for one in listed} == {
        "Data pribadi pemilih": None,
        "Ijazah": "exemption-disowned",
    }


async def test_who_saw_a_decree_saw_nothing_that_they_add_to_it(filed: World, turn: Turn) -> None:
    await officer(turn, filed.wati, Role.PPID)
    budi = await authority(turn, filed.budi, Act.KEEP_EXEMPTIONS)
    wati = await authority(turn, filed.wati, Act.KEEP_EXEMPTIONS)
    await classification_decrees.record(turn, budi, None, DECREE)
    more = {"classification_lines": ("Ijazah; h; melanggar rahasia pribadi",)}
    await classification_decrees.record(turn, wati, None, DECREE.model_copy(update=more))
    await exemption_list.confirm_decree(turn, wati, 1)
    proved = {
        one.title: one.proved for one in await list_entries.listed_exemptions(turn.tx, turn.today)
    }
    assert proved == {"Rekam medis": True, "Ijazah": False}


TEST = {
    "test_on": "2026-11-24",
    "test_entry": 1,
    "test_information": "Data pribadi pemilih",
    "test_article": "h",
    "test_opened": "Data pribadi pemilih tersebar luas.",
    "test_closed": "Data pribadi pemilih terlindungi.",
    "test_participants": "Budi Santoso, Siti Aminah",
    "test_result": "needed",
}
OPENING = ExemptionOpeningAnswers(
    opening_entry=1, opening_decree="2/2026", opening_on=date(2026, 11, 24)
)


async def test_no_decree_of_tomorrow_closes_or_opens_anything(refusing: World, turn: Turn) -> None:
    budi = await authority(turn, refusing.budi, Act.KEEP_EXEMPTIONS)
    tomorrow = turn.today + timedelta(days=1)
    with refused("letter-in-the-future"):
        decree = DECREE.model_copy(update={"classification_date": tomorrow})
        await classification_decrees.record(turn, budi, None, decree)
    with refused("letter-in-the-future"):
        opening = OPENING.model_copy(update={"opening_on": tomorrow})
        await classification_decrees.record_opening(turn, budi, None, opening)


async def test_no_decree_opens_an_entry_before_its_own_first_day(
    refusing: World, turn: Turn
) -> None:
    budi = await authority(turn, refusing.budi, Act.KEEP_EXEMPTIONS)
    [entry] = await list_entries.listed_exemptions(turn.tx, turn.today)
    first, before = entry.in_force_from, entry.in_force_from - timedelta(days=1)
    with refused("exemption-opened-too-early"):
        early = OPENING.model_copy(update={"opening_on": before})
        await classification_decrees.record_opening(turn, budi, None, early)
    opening = OPENING.model_copy(update={"opening_on": first})
    await classification_decrees.record_opening(turn, budi, None, opening)
    with refused("exemption-opened-before"):
        await classification_decrees.demand_closed(turn, 1)


async def test_what_was_opened_while_a_test_of_it_waited_is_not_closed_again(
    refusing: World, turn: Turn
) -> None:
    budi = await authority(turn, refusing.budi, Act.KEEP_EXEMPTIONS)
    await classification_decrees.record_opening(turn, budi, None, OPENING)
    test = ConsequenceTestAnswers.model_validate(TEST)
    with refused("exemption-opened-before"):
        await consequence_tests.approve(turn, budi, None, test)


ABOVE = exempted(authority=Classifier.NATIONAL, sheet="", number="Keputusan KPU 731/2025")


@pytest.mark.parametrize(
    ("tests", "entry", "own"),
    [
        (WhoTests.OWN, exempted(), True),
        (WhoTests.OWN, ABOVE, False),
        (WhoTests.UPWARD, exempted(), False),
        (WhoTests.UPWARD, ABOVE, False),
    ],
)
async def test_the_office_tests_anew_what_it_tested_itself(
    filed: World, turn: Turn, tests: WhoTests, entry: Exemption, *, own: bool
) -> None:
    use_office(turn, turn.office.model_copy(update={"tests": tests}))
    by = await authority(turn, filed.budi, Act.KEEP_EXEMPTIONS)
    await exemption_list.add_entry(turn, by, entry)
    budi = await officer(turn, filed.budi)
    if own:
        with refused("test-is-own"):
            await classification_decrees.prefill_opening(turn, budi, 1)
        _, begun = await consequence_tests.prefill_from_button(turn, budi, 1)
        assert begun["test_entry"] == 1
        return
    _, begun = await classification_decrees.prefill_opening(turn, budi, 1)
    assert begun == {"opening_entry": 1}
    with refused("test-goes-up"):
        await consequence_tests.prefill_from_button(turn, budi, 1)


@pytest.mark.parametrize(("result", "over"), [("2026-11-23", True), ("2026-11-24", False)])
async def test_nothing_is_classified_for_a_period_that_is_over(
    refusing: World, turn: Turn, result: str, *, over: bool
) -> None:
    budi = await authority(turn, refusing.budi, Act.KEEP_EXEMPTIONS)
    test = ConsequenceTestAnswers.model_validate({**TEST, "test_on": "2026-11-01"})
    until = date.fromisoformat(result)
    named = test.model_copy(update={"test_result": until})
    assert named.until == until
    if over:
        with refused("test-period-over"):
            await consequence_tests.approve(turn, budi, None, named)
        return
    await consequence_tests.approve(turn, budi, None, named)
    newest = (await list_entries.listed_exemptions(turn.tx, turn.today))[-1]
    assert newest.in_force_until == until


async def test_the_file_of_a_decree_is_asked_for_where_a_decree_is_the_basis(
    filed: World, turn: Turn
) -> None:
    by = await authority(turn, filed.budi, Act.KEEP_EXEMPTIONS)
    await classification_decrees.record(turn, by, None, DECREE)
    alone = await exemption_list.add_entry(turn, by, exempted("Ijazah", held_by=by.id))
    assert alone.why_no_basis == "exemption-approved-alone"
    await exemption_list.show_list(turn, await officer(turn, filed.budi))
    said = str((await waiting(turn))[-1].payload)
    seen = [exemption_list.confirm_decree.button(one).pack() in said for one in (1, 2)]
    assert seen == [True, False]


PDF = CleanedFile("pdf", b"clean", "sk.pdf")


@pytest.mark.parametrize(
    ("found", "body", "kept"),
    [
        pytest.param(PDF, b"scan", True, id="a scan"),
        pytest.param(PDF, None, False, id="it is gone"),
        pytest.param(CleanedFile("csv", b"clean", "sk.csv"), b"a,b", False, id="no scan"),
        pytest.param(UnfitFile("unreadable"), b"scan", False, id="it does not open"),
    ],
)
async def test_a_decree_rests_on_a_file_that_opens_as_a_scan(
    filed: World, turn: Turn, found: CleanedFile | UnfitFile, body: bytes | None, *, kept: bool
) -> None:
    by = await authority(turn, filed.budi, Act.KEEP_EXEMPTIONS)
    scan = FormFile(kind="document", message_id=820, file_id="F9", file_name="sk.pdf")
    given = DECREE.model_copy(update={"classification_scan": (scan,)})
    await classification_decrees.record(turn, by, None, given)
    [file] = await file_archive.about(turn.tx, KeptAbout.EXEMPTION, 1)
    await classification_decrees.keep_decree_file(turn, file, body, found)
    [after] = await file_archive.about(turn.tx, KeptAbout.EXEMPTION, 1)
    assert (after.state == "kept") is kept
    told = [row for row in await waiting(turn) if "sk.pdf" in str(row.payload)]
    assert bool(told) is not kept


@pytest.mark.parametrize(
    ("head", "whole"),
    [
        ("authority,number,date,file,line", True),
        ("authority,number,date,file,row", False),
        ("authority,number,date,file,line,more", False),
    ],
)
def test_decrees_that_are_handed_down_have_these_columns_and_no_other(
    tmp_path: Path, head: str, *, whole: bool
) -> None:
    (tmp_path / "sk.pdf").write_bytes(b"%PDF-1.7")
    file = tmp_path / "exempt.csv"
    row = "national,Keputusan KPU 731/2025,2026-01-02,sk.pdf,Rekam medis; h; melanggar rahasia"
    file.write_text(f"{head}\n{row}{',x' if 'more' in head else ''}\n")
    if whole:
        [draft] = handed_down_decrees.load(file)
        assert draft.name == "sk.pdf"
        return
    with pytest.raises(ConfigError, match="in each row"):
        handed_down_decrees.load(file)


@pytest.mark.parametrize(
    ("until", "opened", "there"),
    [(0, None, True), (-1, None, False), (None, 0, False), (None, 1, True)],
)
async def test_an_entry_stands_on_its_last_day_and_until_it_is_opened(
    refusing: World, turn: Turn, until: int | None, opened: int | None, *, there: bool
) -> None:
    by = await authority(turn, refusing.budi, Act.KEEP_EXEMPTIONS)
    ends = None if until is None else turn.today + timedelta(days=until)
    number = await list_entries.add_exemption(turn.tx, exempted(until=ends), by)
    if opened is not None:
        on = turn.today + timedelta(days=opened)
        await list_entries.record_opening(turn.tx, number, on, "SK 5/2026", by)
    listed = await list_entries.listed_exemptions(turn.tx, turn.today)
    assert (number in [one.id for one in listed]) is there


@pytest.mark.parametrize(
    "other",
    [
        {"sheet": "{}"},
        {"authority": Classifier.NATIONAL},
        {"number": "2/2026"},
        {"since": date(2026, 1, 6)},
    ],
)
async def test_of_one_decree_are_the_entries_with_its_body_number_and_date(
    refusing: World, turn: Turn, other: dict[str, Any]
) -> None:
    by = await authority(turn, refusing.budi, Act.KEEP_EXEMPTIONS)
    entry = exempted(sheet="")
    number = await list_entries.add_exemption(turn.tx, entry, by)
    await list_entries.add_exemption(turn.tx, exempted(**{"sheet": "", **other}), by)
    found = await list_entries.exemptions_of_decree(turn.tx, entry)
    assert [one.id for one in found] == [number]
