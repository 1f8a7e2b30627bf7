"""On what a refusal may rest, where the decree's file is not here."""

from datetime import date, timedelta

from bot.actions.exemptions import classification_decrees, consequence_tests, exemption_list
from bot.actions.exemptions.classification_decrees import (
    ClassificationAnswers,
    ExemptionOpeningAnswers,
)
from bot.actions.submissions import signature_confirming
from bot.desk import permission_checks
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.authority import Signatory
from bot.domain.law.submission import PaperSignature, SignableMatter, SignatureState
from bot.domain.people.role_permissions import Role
from bot.forms.consequence_test_form import ConsequenceTestAnswers
from storage import list_entries, submissions
from tests.exempt import exempted
from tests.middle.people import authority, officer, refused, waiting
from tests.world import World

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


async def test_what_was_opened_while_a_test_of_it_waited_is_not_closed_again(
    refusing: World, turn: Turn
) -> None:
    budi = await authority(turn, refusing.budi, Act.KEEP_EXEMPTIONS)
    await classification_decrees.record_opening(turn, budi, None, OPENING)
    test = ConsequenceTestAnswers.model_validate(TEST)
    with refused("exemption-opened-before"):
        await consequence_tests.approve(turn, budi, None, test)
