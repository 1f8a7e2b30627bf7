"""What letters and answers say of a decision, and which letters can be drafted, seen and copied."""

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.actions.answers import answer_correction, request_decision
from bot.actions.answers.correction_form import CorrectionAnswers
from bot.actions.letters import (
    decision_letters,
    decision_wording,
    exemption_letters,
    letter_drafts,
    letter_parts,
    objection_letters,
    request_letters,
)
from bot.actions.letters.decision_wording import DecisionInFull
from bot.buttons.case_buttons import CopyLetter
from bot.desk import notice_delivery
from bot.desk.turn import use_office
from bot.domain.law.decision import Outcome
from bot.domain.law.exemption import Article17
from bot.domain.law.exemption import TestCause as Cause
from bot.domain.law.legal_notice import CORRECTION, NoticeEvent
from bot.domain.law.objection_rules import ObjectionOutcome
from bot.domain.law.official_answer import GivenAnswer
from bot.domain.people.identity_proofs import ProofState
from bot.domain.people.role_permissions import Holder
from bot.forms.consequence_test_form import ConsequenceTestAnswers
from bot.forms.decision_form import DecisionAnswers
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from bot.texts import Markup
from storage import decisions, desk_state, identity_proofs, list_entries, objections, papers
from tests.middle.people import authority, citizen, officer, refused, the_case, waiting
from tests.middle.worlds import GRANT, REFUSAL
from tests.prelude import TUESDAY, Act, Giving, Regime, Role, Turn, World
from tests.world import OFFICE, appoints, named

PARTLY = {
    **REFUSAL.model_dump(),
    "decision_outcome": Outcome.PARTLY,
    "decision_rest": Outcome.REFUSED,
    "decision_given": "Rekap per kecamatan",
    "decision_blacked_out": "yes",
    "decision_blacked_out_reason": "Nomor telepon warga.",
    "decision_article17": "h",
    "decision_format": "softcopy",
    "decision_delivery": "chat",
}
UNHIDDEN = {**PARTLY, "decision_blacked_out": "no", "decision_blacked_out_reason": None}
BY_LAW = {
    "letter": Article17.J,
    "law": "UU 27/2022 Pasal 65",
    "in_force_until": date(2031, 11, 24),
}
NOT_DOCUMENTED = {
    "decision_outcome": Outcome.NOT_DOCUMENTED,
    "decision_held": "no",
    "decision_means": "words",
}
ELSEWHERE = {**NOT_DOCUMENTED, "decision_other_body": "Dinas Dukcapil"}
COSTLY = {**GRANT.model_dump(), "decision_cost": 15_000, "decision_payment": "Transfer ke kas"}
HANDED = GivenAnswer(Giving.FILES, 3, "", named=True)


def given(**more: Any) -> DecisionAnswers:
    return DecisionAnswers.model_validate(more)


@pytest.mark.parametrize(
    ("facts", "handed", "point", "said"),
    [
        (PARTLY, None, "blacked_out", "Nomor telepon warga."),
        (PARTLY, None, "withheld", "yang dihitamkan, yaitu Nomor telepon warga."),
        (UNHIDDEN, None, "withheld", "semua yang diminta selain yang diberikan"),
        ({**UNHIDDEN, "decision_withheld": "Lampiran 2"}, None, "withheld", "Lampiran 2"),
        (GRANT.model_dump(), None, "withheld", ""),
        (GRANT.model_dump(), None, "blacked_out", "tidak ada"),
        (GRANT.model_dump(), None, "given", GRANT.decision_given),
        (GRANT.model_dump(), HANDED, "given", "(3 berkas bersama jawaban ini)"),
        (GRANT.model_dump(), None, "other_body", "tidak ada; informasi ini ada pada kami"),
        (NOT_DOCUMENTED, None, "other_body", "tidak kami ketahui"),
        (ELSEWHERE, None, "other_body", "Dinas Dukcapil"),
        (REFUSAL.model_dump(), HANDED, "given", "tidak ada"),
        (COSTLY, None, "cost", "15.000. Cara membayar: Transfer ke kas"),
        (GRANT.model_dump(), None, "cost", "gratis"),
        (REFUSAL.model_dump(), None, "way", "tidak ada"),
        (PARTLY, None, "ground", "Akibat bila dibuka, dikutip dari sana"),
        (REFUSAL.model_dump(), None, "ground", ""),
    ],
)
@pytest.mark.usefixtures("refusing")
async def test_each_point_of_a_decision_says_what_was_decided(
    turn: Turn, facts: dict[str, Any], handed: GivenAnswer | None, point: str, said: str
) -> None:
    decision = given(**facts)
    entries = await decision_wording.exemptions_of(turn, decision)
    full = DecisionInFull(decision, entries, handed)
    words = getattr(decision_wording.decision_points(turn, "id", full), point)
    assert (said in words) if said else words == ""


@pytest.mark.usefixtures("refusing")
async def test_a_ground_whose_consequence_nobody_wrote_refers_to_its_entry(turn: Turn) -> None:
    entry = await list_entries.get_exemption(turn.tx, 1)
    assert entry is not None
    full = DecisionInFull(given(**PARTLY), {1: replace(entry, consequence="")})
    points = decision_wording.decision_points(turn, "id", full)
    assert "sebagaimana tercantum di sana" in points.ground


@pytest.mark.parametrize(
    ("entry", "facts", "point", "said"),
    [
        ({"consequence": "Data pribadi tersebar"}, {}, "consequence", "Data pribadi tersebar"),
        ({"consequence": ""}, {}, "consequence", "sebagaimana tercantum dalam dasar itu"),
        (BY_LAW, {}, "period", "sampai 24 November 2031"),
        (BY_LAW, {}, "article", "undang-undang) dan UU 27/2022 Pasal 65"),
        (BY_LAW, {}, "statutes", "UU 27/2022 Pasal 65"),
        ({}, {}, "rules", "PKPU Nomor 22 Tahun 2023 tentang Pengelolaan dan Pelayanan Informasi"),
        ({}, PARTLY, "withheld", "yang dihitamkan, yaitu Nomor telepon warga."),
    ],
)
async def test_a_decree_says_what_is_refused_on_which_laws_and_until_when(
    refusing: World,
    turn: Turn,
    entry: dict[str, Any],
    facts: dict[str, Any],
    point: str,
    said: str,
) -> None:
    kept = await list_entries.get_exemption(turn.tx, 1)
    assert kept is not None
    decided = given(**(facts or REFUSAL.model_dump()))
    full = DecisionInFull(decided, {1: replace(kept, **entry)})
    sari, case = await citizen(turn, refusing.sari), await the_case(turn)
    await decision_letters.send_refusal(turn, sari, case, full)
    [decree] = await papers.of_kind(turn.tx, "refusal")
    assert said in str(json.loads(decree.facts)[point])


@pytest.mark.parametrize(("means", "named"), [("words", False), ("letter", True)])
@pytest.mark.usefixtures("filed")
async def test_a_signed_letter_is_named_where_it_gives_the_answer(
    turn: Turn, means: str, *, named: bool
) -> None:
    letter = {"decision_letter_date": turn.today, "decision_signatory": "Ketua"}
    decision = given(**{**GRANT.model_dump(), **letter, "decision_means": means})
    text = decision_wording.decision_in_language(
        turn, "id", await the_case(turn), DecisionInFull(decision, {})
    )
    assert ("ditandatangani Ketua" in text) is named
    assert "none" not in text


@pytest.mark.usefixtures("refusing")
async def test_the_written_consideration_says_what_was_blacked_out(turn: Turn) -> None:
    decision = given(**PARTLY)
    full = DecisionInFull(decision, await decision_wording.exemptions_of(turn, decision))
    named = decision_letters.considered_rows(turn, await the_case(turn), full)
    assert "Nomor telepon warga." in [words for _, words in named]


@pytest.mark.parametrize(
    ("begun", "asked", "cause", "said"),
    [
        (-1, True, Cause.BEFORE, "sebelum permohonan 001"),
        (0, True, Cause.BEFORE, "sesudah permohonan 001"),
        (0, True, Cause.ORDER, "atas perintah Komisi Informasi"),
        (-1, False, Cause.BEFORE, "tidak atas suatu permohonan"),
    ],
)
@pytest.mark.usefixtures("refusing")
async def test_a_sheet_says_by_its_days_whether_the_test_came_before_the_request(
    turn: Turn, begun: int, cause: Cause, said: str, *, asked: bool
) -> None:
    kept, case = await list_entries.get_exemption(turn.tx, 1), await the_case(turn)
    assert kept is not None
    sheet = {
        "test_on": case.received_on + timedelta(days=begun),
        "test_information": "Lampiran",
        "test_article": "h",
        "test_opened": "Data pribadi terungkap kepada siapa saja.",
        "test_closed": "Rekapnya tetap terbuka.",
        "test_participants": "PPID",
        "test_result": "needed",
    }
    written = ConsequenceTestAnswers.model_validate(sheet).model_dump_json()
    test = replace(kept, sheet=written, cause=cause)
    letter = await exemption_letters.sheet_of_test(turn, test, case if asked else None)
    assert letter.cause.startswith(said)


@pytest.mark.parametrize(("days", "there"), [(0, True), (1, False)])
async def test_a_decree_belongs_to_the_decision_that_was_taken_before_it(
    refusing: World, turn: Turn, days: int, *, there: bool
) -> None:
    case, sari = await the_case(turn), await citizen(turn, refusing.sari)
    full = await decision_wording.decision_of(turn, case)
    decision = await decisions.current(turn.tx, case.id)
    assert full is not None
    assert decision is not None
    await decision_letters.send_refusal(turn, sari, case, full)
    later = replace(decision, decided_at=turn.now + timedelta(days=days))
    assert await decision_letters.has_decree(turn, later) is there


async def corrected(turn: Turn, world: World) -> str:
    """Return the number of the notice that the letter of a correction names."""
    budi = await authority(turn, world.budi, Act.CORRECT)
    words = CorrectionAnswers(correction_words="Jumlah yang benar 1.100 pemilih.")
    await answer_correction.send_correction(turn, budi, await the_case(turn), words)
    notice = await notice_delivery.newest_of_kind(turn, await the_case(turn), CORRECTION)
    assert notice is not None
    await turn.desk.apply_notice_effects(turn, notice, NoticeEvent.SENT)
    [letter] = [one for one in await papers.of_case(turn.tx, 1) if one.kind == "correction"]
    return str(json.loads(letter.facts)["corrects"])


@pytest.mark.parametrize(
    ("numbered", "signed", "named"),
    [(True, "", "001/PPID-PT/KPU-KLT/XI/2026"), (True, "S-3", "S-3"), (False, "", "")],
)
async def test_a_correction_names_the_notice_that_was_given(
    answered: World, turn: Turn, signed: str, named: str, *, numbered: bool
) -> None:
    if not numbered:
        await turn.tx.run("DELETE FROM letter_number")
    if signed:
        letter = {"decision_letter_number": signed, "decision_letter_date": turn.today}
        facts = given(
            **{
                **GRANT.model_dump(),
                **letter,
                "decision_signatory": "x",
                "decision_means": "letter",
            }
        )
        by = await authority(turn, answered.budi, Act.DECIDE)
        await request_decision.record_decision(turn, await the_case(turn), by, facts)
    assert await corrected(turn, answered) == named


@pytest.mark.parametrize("kind", [*sorted(letter_drafts.DRAFTS.keys() - {"handover"}), "diploma"])
async def test_no_letter_is_drafted_of_what_is_not_there(filed: World, kind: str) -> None:
    await filed.after(filed.budi.starts())
    async with filed.desk.turn() as turn:
        budi, case = await officer(turn, filed.budi), await the_case(turn)
        with refused("letter-not-there"):
            await letter_drafts.send_draft(turn, case, budi, kind)


@pytest.mark.parametrize(
    ("approval", "draft"), [("asked", True), ("denied", True), ("none", False)]
)
async def test_the_notice_of_a_decision_that_nobody_approved_is_marked_a_draft(
    refusing: World, approval: str, *, draft: bool
) -> None:
    await refusing.after(refusing.budi.starts())
    async with refusing.desk.turn() as turn:
        await turn.tx.run("UPDATE decision SET approval = :approval", approval=approval)
        budi, case = await officer(turn, refusing.budi), await the_case(turn)
        await letter_drafts.send_draft(turn, case, budi, "notice")
        [letter] = await papers.of_kind(turn.tx, "notice")
    assert bool(json.loads(letter.facts)["draft"]) is draft


async def test_who_has_no_chat_is_sent_neither_draft_nor_copy(answered: World, turn: Turn) -> None:
    budi, case = await officer(turn, answered.budi), await the_case(turn)
    [first, *_] = await papers.of_case(turn.tx, case.id)
    before = len(await waiting(turn))
    await letter_drafts.send_draft(turn, case, budi, "notice")
    await letter_drafts.send_copy(turn, budi, CopyLetter(case.id, first.id))
    assert len(await waiting(turn)) == before


async def test_no_letter_of_a_closed_file_is_copied(restricted: World) -> None:
    await restricted.after(restricted.budi.starts())
    async with restricted.desk.turn() as turn:
        budi, case = await officer(turn, restricted.budi), await the_case(turn)
        [first, *_] = await papers.of_case(turn.tx, case.id)
        with refused("case-restricted"):
            await letter_drafts.send_copy(turn, budi, CopyLetter(case.id, first.id))


async def test_no_copy_is_sent_of_what_is_no_letter_of_that_matter(answered: World) -> None:
    await answered.after(answered.budi.starts())
    async with answered.desk.turn() as turn:
        budi, case = await officer(turn, answered.budi), await the_case(turn)
        [first, *_] = await papers.of_case(turn.tx, case.id)
        of_nobody = await turn.tx.run(
            "UPDATE paper SET case_id = NULL WHERE id <> :id", id=first.id
        )
        assert of_nobody
        *_, loose = await turn.tx.all("SELECT id FROM paper WHERE case_id IS NULL")
        for number, paper in ((case.id, 999), (2, first.id), (0, loose["id"])):
            with refused("letter-not-there"):
                await letter_drafts.send_copy(turn, budi, CopyLetter(number, paper))


@pytest.mark.parametrize(
    ("subject", "wanted", "asked"),
    [
        ("Data pemilih…", "Data pemilih tetap\n2024", "Data pemilih tetap 2024"),
        ("Data pemilih…", "Rekap suara", "Data pemilih…"),
        ("Data pemilih", "Data pemilih tetap 2024", "Data pemilih"),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_a_letter_repeats_the_words_of_which_the_subject_was_cut(
    turn: Turn, subject: str, wanted: str, asked: str
) -> None:
    case = (await the_case(turn)).model_copy(update={"subject": subject, "wanted": wanted})
    assert letter_parts.request_words(case) == asked


@pytest.mark.usefixtures("filed")
async def test_without_a_username_a_letter_has_no_link(turn: Turn) -> None:
    case = await the_case(turn)
    assert (await letter_parts.status_link(turn, case)).endswith("?start=status_1-2026")
    await desk_state.put(turn.tx, "me", "{}")
    assert await letter_parts.status_link(turn, case) == ""


@pytest.mark.parametrize(
    ("actor", "name", "filer"),
    [
        ("officer", "Wati Lestari", ""),
        ("desk", "", ""),
        ("citizen", "", "lewat Telegram, Selasa, 24 November 2026 10.00 WIB, dengan pesan nomor 7"),
    ],
)
async def test_a_form_names_the_officer_who_acted_or_how_it_was_filed_in_the_chat(
    filed: World, turn: Turn, actor: str, name: str, filer: str
) -> None:
    serves = named(filed.wati.id, Role.PETUGAS, holder=Holder("Wati Lestari"))
    await appoints(turn.desk, turn.tx, serves)
    turn.update.pressed, turn.update.private_chat = 7, str(filed.sari.id)
    who = (await officer(turn, filed.wati)).actor if actor == "officer" else actor
    form = await request_letters.request_form_letter(turn, await the_case(turn), who)
    assert form.signature.name == name
    assert filer in form.filer.note
    assert bool(filer) is bool(form.filer.note)


@pytest.mark.parametrize(
    ("proof", "row"), [(None, ""), ("valid", "2 Desember 2026"), ("waiting", "belum")]
)
@pytest.mark.usefixtures("filed")
async def test_the_form_on_paper_says_whether_and_when_papers_were_checked(
    turn: Turn, proof: str | None, row: str
) -> None:
    if proof is None:
        await turn.tx.run("DELETE FROM proof")
    else:
        judged = TUESDAY + timedelta(days=8) if proof == "valid" else None
        await identity_proofs.set_proof_state(turn.tx, 1, ProofState(proof), judged)
    form = await request_letters.request_form_letter(turn, await the_case(turn), "citizen")
    name, words = form.requester[-1]
    assert (row in words) if row else "Bukti" not in name


@pytest.mark.parametrize(
    ("officer", "phone", "email", "contact"),
    [
        ("pdp@x.go.id", "0272", "a@x.go.id", "pdp@x.go.id"),
        ("", "0272", "a@x.go.id", "0272"),
        ("", "", "a@x.go.id", "a@x.go.id"),
        ("", "", "", ""),
    ],
)
def test_who_answers_for_personal_data_is_the_nearest_contact(
    officer: str, phone: str, email: str, contact: str
) -> None:
    privacy = OFFICE.privacy.model_copy(update={"protection_officer": officer})
    office = OFFICE.model_copy(update={"privacy": privacy, "phone": phone, "email": email})
    assert request_letters.privacy_contact(office) == contact


@pytest.mark.parametrize(
    ("regime", "own", "days"),
    [
        (Regime.UMUM, None, 14),
        (Regime.UMUM, 5, 14),
        (Regime.PEMILU, 5, 5),
        (Regime.PEMILU, None, "unknown"),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_the_days_to_the_commission_are_the_law_s_or_else_the_office_s(
    turn: Turn, regime: Regime, own: int | None, days: int | str
) -> None:
    use_office(turn, turn.office.model_copy(update={"dispute_days_in_stages": own}))
    assert objection_letters.commission_days(turn, regime) == days


@pytest.mark.parametrize(
    "weighed",
    [
        "keberatan 001/KEBERATAN/PPID/KPU-KLT/XI/2026 yang diterima Selasa, 24",
        "permohonan 001/PPID/KPU-KLT/XI/2026 yang diterima Selasa, 24 November 2026",
        "pemberitahuan tertulis nomor 001/PPID-PT/KPU-KLT/XI/2026 yang ditetapkan Selasa, 24",
    ],
)
async def test_the_answer_to_an_objection_has_a_number_and_lists_what_was_weighed(
    objected: World, turn: Turn, weighed: str
) -> None:
    sari, case = await citizen(turn, objected.sari), await the_case(turn)
    objection = await objections.get(turn.tx, 1)
    assert objection is not None
    upheld = ObjectionDecisionAnswers(
        objection_id=1,
        objection_answer_outcome=ObjectionOutcome.UPHELD,
        objection_answer_reasons="Laporannya sudah diberikan.",
    )
    letter = await objection_letters.answer(turn, sari, case, objection, upheld, (), Markup())
    assert any(line.startswith(weighed) for line in letter.examined)
    assert letter.number == "001/PPID-TK/KPU-KLT/XI/2026"


@pytest.mark.parametrize(("language", "kept"), [("id", {}), ("en", {"translation": ("a", "b")})])
def test_a_letter_has_a_sheet_in_the_language_of_who_reads_another(
    language: str, kept: dict[str, Any]
) -> None:
    facts = letter_parts.translation_facts(language, Markup("<b>a</b>\n\nb"))
    assert facts == ({**kept, "translation_language": language} if kept else {})


@pytest.mark.parametrize(
    ("decided", "days", "head"), [(0, None, "Lama"), (9, None, "Baru"), (0, 9, "Baru")]
)
async def test_a_consideration_is_approved_by_who_headed_the_office_then(
    refusing: World, turn: Turn, decided: int, days: int | None, head: str
) -> None:
    await turn.tx.run("UPDATE appointment SET ended_at = recorded_at WHERE role = 'head'")
    today, case = turn.today, await the_case(turn)
    for name, who, first, last in (
        ("Lama", refusing.budi.id, 0, 5),
        ("Baru", refusing.wati.id, 6, 30),
    ):
        starts, ends = today + timedelta(days=first), today + timedelta(days=last)
        one = named(who, Role.HEAD, holder=Holder(name), starts_on=starts, ends_on=ends)
        await appoints(turn.desk, turn.tx, one)
    decision = await decisions.current(turn.tx, case.id)
    full = await decision_wording.decision_of(turn, case)
    assert decision is not None
    assert full is not None
    considered = None if days is None else turn.now + timedelta(days=days)
    at = turn.now + timedelta(days=decided)
    decision = replace(decision, decided_at=at, considered_at=considered)
    use_office(turn, turn.office.model_copy(update={"consideration_decree": "Keputusan 9/2026"}))
    sheet = await decision_letters.consideration(turn, case, decision, full)
    assert sheet.approval is not None
    assert sheet.approval.name == head
