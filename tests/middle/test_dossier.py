"""The file of a dispute: in how many working days what was done, and which documents it has."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.actions.disputes import dispute_dossier, dossier_record, dossier_rows
from bot.actions.disputes.dossier_record import DisputeRecord
from bot.actions.disputes.dossier_rows import Document, FilledRow
from bot.actions.exemptions import exemption_list
from bot.actions.objections import objection_filing, objection_lookup
from bot.buttons.objection_buttons import SendDossier
from bot.desk import notice_delivery
from bot.desk.event_recording import record_event
from bot.domain.law.legal_notice import ANSWER, DeliveryProof, DeliveryWay
from bot.domain.law.objection_rules import ObjectionOutcome
from bot.domain.records.dispute_chronicle import BASIS
from bot.domain.records.event_trail import date_facts
from bot.domain.records.kept_file import KeptAbout
from bot.domain.words.hidden_finding import Finding, HidingKind
from bot.domain.words.masking_rules import PersonalKind
from bot.forms.answer_fields import FormFile
from storage import cases, file_archive, list_entries, notices
from tests.exempt import exempted
from tests.middle import worlds
from tests.middle.day_counting import on
from tests.middle.judging import answers, decision
from tests.middle.people import authority, citizen, officer, the_case, waiting
from tests.middle.worlds import IDENTITY, OBJECTION, answer, draft
from tests.prelude import (
    Act,
    Answers,
    Content,
    EventName,
    Giving,
    Person,
    Role,
    Turn,
    World,
    opened,
    require,
    rows,
)


async def record_of(turn: Turn) -> DisputeRecord:
    """Return what is on record of Sari's objection."""
    objection = await objection_lookup.demand_objection(turn, 1)
    case = await cases.get(turn.tx, objection.case_id)
    return await dossier_record.read(turn, case, objection)


async def days_of(turn: Turn, name: EventName) -> str:
    """Return how many working days are counted until the newest event of a name, and since when."""
    record = await record_of(turn)
    said = [entry for entry in dossier_record.chronicle_entries(record) if entry[1]]
    names = [one.name for one in record.events if one.name in BASIS]
    return dict(zip(names, (entry[1] for entry in said), strict=True))[name]


@pytest.mark.parametrize(
    ("anchor", "counted"),
    [
        pytest.param("2026-11-26", "3 sejak permohonan", id="the office counts from completion"),
        pytest.param(None, "5 sejak permohonan", id="it counts from receipt"),
    ],
)
async def test_the_chronicle_counts_working_days_as_the_law_does(
    drafted: World, anchor: str | None, counted: str
) -> None:
    await rows(drafted, "UPDATE cases SET anchor_on = :day", day=anchor)
    async with drafted.desk.turn(on(date(2026, 11, 26))) as turn:
        budi, case = await officer(turn, drafted.budi), await the_case(turn)
        await record_event(turn, case, EventName.COMPLETED, budi, **date_facts(case.dates))
    async with drafted.desk.turn(on(date(2026, 12, 1))) as turn:
        await answer(turn, drafted.budi, Giving.TEXT)
        notice = require(await notices.newest_of_kind(turn.tx, 1, ANSWER), "none")
        proof = DeliveryProof(turn.now, DeliveryWay.COUNTER, 1, "Tanda terima")
        await notice_delivery.record_delivery(turn, notice.id, proof)
    async with drafted.desk.turn(on(date(2026, 12, 1))) as turn:
        sari = await citizen(turn, drafted.sari)
        told = draft(OBJECTION, sari.id, turn.now, "objection")
        await objection_filing.file(turn, sari, told)
    async with drafted.desk.turn(on(date(2026, 12, 3))) as turn:
        await answers(turn, drafted.wati, decision(ObjectionOutcome.UPHELD), Role.ATASAN)
    async with drafted.desk.turn(on(date(2026, 12, 3))) as turn:
        assert await days_of(turn, EventName.ANSWERED) == counted
        assert await days_of(turn, EventName.OBJECTED) == "0 sejak keberatan"
        assert await days_of(turn, EventName.OBJECTION_ANSWERED) == "2 sejak keberatan"


async def row(turn: Turn, title: str) -> FilledRow:
    [found] = [
        one
        for one in await dossier_rows.fill_rows(await record_of(turn))
        if one.title.startswith(title)
    ]
    return found


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("putusan.PDF", ".pdf"),
        ("putusan.j-g", ".jpg"),
        ("putusan.ｐｄｆ", ".jpg"),
        ("putusan", ".jpg"),
    ],
)
async def test_a_file_goes_by_an_ending_that_every_machine_reads(
    objected: World, turn: Turn, name: str, ending: str
) -> None:
    scan = Content(kind="document", file_id="F1", file_name=name)
    place = (objected.group.id, 820)
    await file_archive.add_file(turn.tx, (KeptAbout.RULING, 1), 1, place, scan, turn.now)
    [document] = (await row(turn, "Putusan")).documents
    assert (document.ending, name in document.title) == (ending, False)


async def test_a_row_without_a_document_says_why(objected: World) -> None:
    async with objected.desk.turn() as turn:
        assert "tidak diperpanjang" in (await row(turn, "Perpanjangan")).absent
    await rows(objected, "UPDATE objection SET case_id = NULL")
    async with objected.desk.turn() as turn:
        for title, said in (("Perpanjangan", True), ("Putusan", False), ("Berita acara", False)):
            absent = (await row(turn, title)).absent
            assert ("tidak didahului permohonan" in absent) is said


async def judged(world: World, by: Person, *roles: Role) -> str:
    """Let somebody uphold what Sari objects to; return what the file says of the answer."""
    async with world.desk.turn() as turn:
        letter = FormFile(kind="document", message_id=820, file_id="F9")
        given = decision(ObjectionOutcome.UPHELD, objection_answer_signed=[letter])
        await answers(turn, by, given, *roles)
    async with world.desk.turn() as turn:
        return " ".join((await row(turn, "Tanggapan")).lines)


async def test_who_judged_is_named_by_their_office(objected: World) -> None:
    assert "oleh Atasan Pejabat" in await judged(objected, objected.wati, Role.ATASAN)


async def test_an_official_outside_who_judged_is_named_as_in_the_letter() -> None:
    async with opened(made=worlds.objected, objection_superior_outside="Sekjen KPU") as world:
        assert "oleh Sekjen KPU" in await judged(world, world.budi)


@pytest.mark.parametrize(
    ("identity", "named"),
    [
        ({"name": "Sari Dewi"}, ["Sari Dewi"]),
        ({"name": None, "acting_name": "Rina Wati"}, ["Rina Wati"]),
        ({"name": None}, []),
    ],
)
async def test_the_power_of_attorney_names_who_disputes(
    objected: World, identity: Answers, named: list[str]
) -> None:
    async with objected.desk.turn() as turn:
        known = {name: one for name, one in IDENTITY.items() if name != "name"}
        told = {**known, **{name: one for name, one in identity.items() if one}}
        await cases.set_identity(turn.tx, 1, told)
    async with objected.desk.turn() as turn:
        words = [value for _, value in dossier_rows.dispute_rows(await record_of(turn))]
        assert [one for one in words if one in ("Sari Dewi", "Rina Wati", "None")] == named


@pytest.mark.parametrize(
    ("kinds", "is_deed", "private"),
    [
        ((), False, False),
        (("phone",), False, True),
        (("phone", "name"), True, False),
        (("identity_number",), False, True),
        (("identity_number",), True, True),
    ],
)
def test_no_file_of_others_shows_their_details_and_none_a_nik(
    kinds: tuple[str, ...], *, is_deed: bool, private: bool
) -> None:
    found = Finding(kind=HidingKind.SHOWN, of={PersonalKind(one): 1 for one in kinds})
    scan = Document(label="x", title="x", standing="x", is_deed=is_deed)
    assert dispute_dossier.is_private(found, scan) is private


async def test_who_has_no_chat_with_the_bot_gets_no_file(objected: World, turn: Turn) -> None:
    budi = await officer(turn, objected.budi)
    await dispute_dossier.send_to_commission(turn, budi, SendDossier(1))
    assert await waiting(turn, "paper") == []
    assert await turn.tx.all("SELECT 1 AS one FROM event WHERE name = 'identity-seen'") == []


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        pytest.param({}, True, id="who tested"),
        pytest.param({"sheet": ""}, False, id="without a test nobody did"),
        pytest.param({"in_force_from": date(2020, 1, 6)}, False, id="before they held the office"),
    ],
)
async def test_who_held_and_approved_a_test_is_named_by_their_office_of_then(
    objected: World, turn: Turn, changes: dict[str, Any], *, named: bool
) -> None:
    await officer(turn, objected.wati, Role.PPID)
    budi = await authority(turn, objected.budi, Act.KEEP_EXEMPTIONS)
    await exemption_list.add_entry(turn, budi, exempted("Ijazah"))
    [entry] = await list_entries.listed_exemptions(turn.tx, turn.today)
    found = (await record_of(turn)).test_offices(replace(entry, **changes))
    assert {one.officer_id for one in found} == ({objected.budi.id} if named else set())


@pytest.mark.parametrize(("recipient", "letters"), [("requester", 1), ("officer", 0)])
async def test_what_an_officer_only_drafted_is_in_no_file(
    objected: World, recipient: str, letters: int
) -> None:
    async with objected.desk.turn() as turn:
        assert "notice" in {one.kind for one in (await record_of(turn)).letters}
    await rows(objected, "UPDATE paper SET recipient = :who WHERE kind = 'notice'", who=recipient)
    async with objected.desk.turn() as turn:
        assert len((await row(turn, "Pemberitahuan tertulis")).documents) == letters


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        pytest.param("UPDATE paper SET digest = 'x'", "dikirim", id="it has left"),
        pytest.param("UPDATE paper SET digest = NULL", "ditetapkan", id="it has not"),
    ],
)
async def test_a_letter_was_sent_once_it_has_left(objected: World, sql: str, says: str) -> None:
    await rows(objected, sql)
    async with objected.desk.turn() as turn:
        [letter] = (await row(turn, "Pemberitahuan tertulis")).documents
        assert says in letter.standing
