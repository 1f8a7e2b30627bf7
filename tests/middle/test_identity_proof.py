"""Identity papers: when they are asked for, who judges them, and what makes them be judged anew."""

import pytest

from bot.actions.identity import identity_proof, identity_view
from bot.actions.requests import request_filing
from bot.actions.status import case_screen
from bot.buttons.case_buttons import OpenFile
from bot.buttons.request_buttons import ShowOwnCase
from bot.desk.turn import use_office
from bot.domain.form_answers import answers_in
from bot.domain.people.identity_proofs import ProofRule, ProofState
from storage import cases, identity_proofs
from tests.middle.people import citizen, officer, refused, the_case, waiting
from tests.middle.worlds import IDENTITY, REQUEST, draft
from tests.prelude import Answers, Role, Turn, World, require, rows
from tests.walking import NAME

SEND = "Kirim bukti identitas"


async def test_an_office_that_wants_no_papers_asks_for_none(filed: World, turn: Turn) -> None:
    privacy = turn.office.privacy.model_copy(update={"identity_proof": ProofRule.NONE})
    use_office(turn, turn.office.model_copy(update={"privacy": privacy}))
    sari = await citizen(turn, filed.sari)
    await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    assert await identity_proofs.proof_of_case(turn.tx, 2) is None
    assert await identity_proof.unjudged_buttons(turn, await the_case(turn, 2)) == []
    await case_screen.show_own_case(turn, sari, ShowOwnCase(2))
    assert SEND not in str([row.payload for row in await waiting(turn)])


@pytest.mark.parametrize(
    ("kind", "name", "kept"), [("document", "ktp.pdf", "ktp.pdf"), ("photo", None, "photo")]
)
async def test_papers_sent_with_a_request_are_kept_with_it(
    filed: World, turn: Turn, kind: str, name: str | None, kept: str
) -> None:
    sari = await citizen(turn, filed.sari)
    paper: Answers = {"kind": kind, "message_id": 7, "file_id": "F1", "file_name": name}
    form = draft({**REQUEST, "papers": [paper]}, sari.id, turn.now)
    await request_filing.file(turn, sari, form)
    [found] = await identity_proofs.papers(turn.tx, 2)
    proof = await identity_proofs.proof_of_case(turn.tx, 2)
    assert found.name == kept
    assert proof is not None
    assert proof.state is ProofState.SENT


@pytest.mark.parametrize(
    ("proof", "state", "offered"),
    [
        ("waiting", "received", True),
        ("mismatch", "received", True),
        ("valid", "received", False),
        ("waiting", "not_processed", True),
        ("waiting", "finished", False),
    ],
)
async def test_papers_are_wanted_until_they_are_found_valid_or_the_request_is_over(
    filed: World, turn: Turn, proof: str, state: str, *, offered: bool
) -> None:
    await turn.tx.run("UPDATE proof SET state = :proof", proof=proof)
    await turn.tx.run("UPDATE cases SET state = :state", state=state)
    await case_screen.show_own_case(turn, await citizen(turn, filed.sari), ShowOwnCase(1))
    *_, said = await waiting(turn)
    assert (SEND in str(said.payload)) is offered


@pytest.mark.parametrize(
    ("proof", "field", "then"),
    [
        (ProofState.VALID, "nik", ProofState.WAITING),
        (ProofState.VALID, "name", ProofState.WAITING),
        (ProofState.VALID, "address", ProofState.VALID),
        (ProofState.SENT, "nik", ProofState.SENT),
        (None, "nik", None),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_papers_are_judged_anew_once_what_they_show_was_corrected(
    turn: Turn, proof: ProofState | None, field: str, then: ProofState | None
) -> None:
    if proof is None:
        await turn.tx.run("DELETE FROM proof")
    else:
        await identity_proofs.set_proof_state(turn.tx, 1, proof)
    case = await the_case(turn)
    known: Answers = {**IDENTITY, "vouched": {"case": 1, "last4": "0001"}}
    changed = await identity_proof.recheck_corrected(turn, case, known, field)
    found = await identity_proofs.proof_of_case(turn.tx, 1)
    assert (found and found.state) == then
    left: Answers = {} if field == "nik" else {"case": None, "last4": "0001"}
    assert changed["vouched"] == (left if then is ProofState.WAITING else known["vouched"])


@pytest.mark.parametrize(
    ("role", "proof", "state", "verdicts"),
    [
        (Role.PETUGAS, "sent", "received", True),
        (Role.ATASAN, "sent", "received", False),
        (Role.PETUGAS, "valid", "received", False),
        (Role.PETUGAS, "sent", "finished", False),
    ],
)
async def test_papers_are_judged_by_the_counter_once_while_the_request_goes_on(
    proving: World, role: Role, proof: str, state: str, *, verdicts: bool
) -> None:
    await proving.after(proving.wati.starts())
    async with proving.desk.turn() as turn:
        await officer(turn, proving.wati, role)
        await turn.tx.run("UPDATE proof SET state = :proof", proof=proof)
        await turn.tx.run("UPDATE cases SET state = :state", state=state)
        reader = await citizen(turn, proving.wati)
        await identity_view.send_identity(turn, await the_case(turn), reader)
        *_, said = await waiting(turn)
        assert ("Tidak cocok" in str(said.payload)) is verdicts


async def test_who_has_no_chat_is_shown_no_file(proving: World) -> None:
    async with proving.desk.turn() as turn:
        budi = await officer(turn, proving.budi)
        await identity_view.show_file(turn, await the_case(turn), budi, OpenFile(1, 90, 1))
    assert await rows(proving, "SELECT * FROM event WHERE name = 'identity_seen'") == []


async def test_who_asked_at_the_counter_sent_no_file(recorded: World, turn: Turn) -> None:
    case, budi = await the_case(turn), await officer(turn, recorded.budi)
    assert case.person_id is not None
    with refused("no-such-case"):
        await identity_view.show_file(turn, case, budi, OpenFile(1, 90, case.person_id))


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ({"kind": "entity"}, "Badan hukum"),
        ({"kind": "entity", "represented": "letter", "name": "Sari"}, "Perorangan"),
        ({"letter_until": "2026-12-31"}, "Kamis, 31 Desember 2026"),
        ({"name": "Sari Dewi"}, "Sari Dewi"),
        ({"nik": "", "vouched": {"last4": "0001"}}, "•••• •••• •••• 0001"),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_what_a_requester_told_is_shown_in_words(
    turn: Turn, told: Answers, shown: str
) -> None:
    assert shown in dict(identity_view.identity_rows(turn, told)).values()


@pytest.mark.parametrize(("name", "seen"), [(NAME, True), ("Sari Lestari", False)])
async def test_papers_prove_the_next_request_of_the_same_person_alone(
    filed: World, turn: Turn, name: str, *, seen: bool
) -> None:
    sari = await citizen(turn, filed.sari)
    shown: Answers = {"previous": IDENTITY, "vouched": {"case": 1, "last4": "0001"}}
    told = {**REQUEST, **shown, "name": name}
    await request_filing.file(turn, sari, draft(told, sari.id, turn.now))
    kept = answers_in(await cases.identity(turn.tx, 2), "vouched")
    assert kept == {"case": 1 if seen else None, "last4": "0001"}


async def test_papers_that_wait_to_be_judged_are_not_asked_for_again(
    proving: World, turn: Turn
) -> None:
    sari = await citizen(turn, proving.sari)
    await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    proof = await identity_proofs.proof_of_case(turn.tx, 2)
    assert require(proof, "none").state is ProofState.SENT
