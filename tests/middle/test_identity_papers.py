"""Identity papers: what counts as one, who judges which, and what is told of the verdict."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest

from bot.actions.requests import identity_papers, request_filing
from bot.actions.requests.identity_papers import IdentityVerdictAnswers
from bot.buttons.request_buttons import SendPapers
from bot.domain.law.case import Person
from bot.domain.people.identity_proofs import ProofState
from bot.domain.words.message_follow_ups import Fit
from bot.forms.form_engine import Accepted, Rejected, Step
from bot.forms.identity_questions import LetterAnswers
from storage import cases, identity_proofs
from tests.middle import worlds
from tests.middle.day_counting import complete_by, on
from tests.middle.people import authority, citizen, message, officer, refused, the_case, waiting
from tests.middle.worlds import IDENTITY, REQUEST, draft
from tests.prelude import Act, Content, Turn, World, opened, rows

PAPER = Content(kind="photo", file_id="F1")


async def asked(turn: Turn, world: World) -> Person:
    """Let Sari press to send her identity papers."""
    sari = await citizen(turn, world.sari)
    await identity_papers.ask_papers(turn, sari, SendPapers(1))
    return sari


@pytest.fixture
async def unproven() -> AsyncIterator[World]:
    """Request 001 waits for identity papers, and none has come."""
    async with opened(made=worlds.filed) as world:
        async with world.desk.turn() as turn:
            await identity_proofs.set_proof_state(turn.tx, 1, ProofState.WAITING)
        yield world


@pytest.mark.parametrize(
    ("content", "asks", "fit"),
    [
        pytest.param(PAPER, True, Fit.SURELY, id="a photo"),
        pytest.param(Content(kind="text", text="nanti"), True, Fit.NO, id="words are none"),
        pytest.param(PAPER, False, Fit.NO, id="nobody asked"),
    ],
)
async def test_a_file_is_a_paper_while_one_is_expected(
    unproven: World, turn: Turn, content: Content, *, asks: bool, fit: Fit
) -> None:
    sari = await (asked if asks else lambda turn, world: citizen(turn, world.sari))(turn, unproven)
    said = message(unproven.sari, content=content)
    assert await identity_papers.paper_fit(turn, sari, said) is fit


@pytest.mark.parametrize(
    ("text", "album", "minutes", "fit"),
    [
        pytest.param("", None, 10, Fit.SURELY, id="soon and bare"),
        pytest.param("", None, 11, Fit.NO, id="too late"),
        pytest.param("Ini apa?", None, 1, Fit.NO, id="it says something else"),
        pytest.param("Ini sisi belakang", "A1", 1, Fit.SURELY, id="of the same album"),
    ],
)
async def test_after_the_first_paper_only_what_goes_with_it_is_one(
    unproven: World, text: str, album: str | None, minutes: int, fit: Fit
) -> None:
    first = message(unproven.sari, content=Content(kind="photo", file_id="F1", album="A1"))
    async with unproven.desk.turn() as turn:
        await identity_papers.take_paper(turn, await asked(turn, unproven), first)
    unproven.clock.turn(timedelta(minutes=minutes))
    more = Content(kind="photo", file_id="F2", text=text, album=album)
    async with unproven.desk.turn() as turn:
        sari = await citizen(turn, unproven.sari)
        said = message(unproven.sari, content=more, message_id=901)
        assert await identity_papers.paper_fit(turn, sari, said) is fit


async def test_a_file_that_was_not_kept_as_a_paper_begins_none(unproven: World, turn: Turn) -> None:
    sari = await asked(turn, unproven)
    await identity_proofs.set_proof_state(turn.tx, 1, ProofState.VALID)
    await identity_papers.take_paper(turn, sari, message(unproven.sari, content=PAPER))
    said = message(unproven.sari, content=Content(kind="photo", file_id="F2", text="Ini?"))
    assert await identity_papers.paper_fit(turn, sari, said) is Fit.SURELY


async def accepts(turn: Turn, world: World, seen: int | None) -> None:
    budi, case = await officer(turn, world.budi), await the_case(turn)
    await identity_papers.accept_papers(turn, budi, case, seen)


async def test_only_papers_that_were_seen_are_accepted(proving: World) -> None:
    async with proving.desk.turn() as turn:
        newest = (await identity_proofs.papers(turn.tx, 1))[-1].id
        for seen in (None, newest - 1, newest + 1):
            with refused("proof-newer-papers"):
                await accepts(turn, proving, seen)
        await turn.tx.run("UPDATE upload SET state = 'refused'")
        with refused("proof-newer-papers"):
            await accepts(turn, proving, newest)
        await turn.tx.run("UPDATE upload SET state = 'clean'")
        await accepts(turn, proving, newest)
        proof = await identity_proofs.proof_of_case(turn.tx, 1)
        assert proof is not None
        assert proof.state is ProofState.VALID


@pytest.mark.parametrize(("state", "judged"), [("in_process", True), ("answered", False)])
async def test_papers_prove_the_other_requests_that_wait_for_them(
    proving: World, state: str, *, judged: bool
) -> None:
    async with proving.desk.turn() as turn:
        sari = await citizen(turn, proving.sari)
        await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
        await turn.tx.run("UPDATE cases SET state = :state WHERE id = 2", state=state)
        await turn.tx.run("DELETE FROM proof WHERE case_id = 2")
        sql = (
            "INSERT INTO proof (case_id, state, papers_of, due_on)"
            " SELECT 2, 'sent', 1, due_on FROM proof WHERE case_id = 1"
        )
        await turn.tx.run(sql)
    async with proving.desk.turn() as turn:
        newest = (await identity_proofs.papers(turn.tx, 1))[-1].id
        await accepts(turn, proving, newest)
        other = await identity_proofs.proof_of_case(turn.tx, 2)
        assert other is not None
        assert (other.state is ProofState.VALID) is judged


async def rules(turn: Turn, world: World, verdict: str) -> None:
    """Let Budi judge the papers of request 001."""
    missing = None if verdict == "shown" else ("Foto yang jelas",)
    given = IdentityVerdictAnswers.model_validate(
        {"proof_verdict": verdict, "proof_missing": missing}
    )
    budi = await authority(turn, world.budi, Act.VERIFY_IDENTITY)
    await identity_papers.record_verdict(turn, budi, await the_case(turn), given)


async def test_who_showed_their_papers_at_the_counter_is_known_though_nobody_can_be_told(
    proving: World, turn: Turn
) -> None:
    await turn.tx.run("UPDATE cases SET person_id = NULL")
    await rules(turn, proving, "shown")
    proof = await identity_proofs.proof_of_case(turn.tx, 1)
    assert proof is not None
    assert proof.state is ProofState.VALID


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        pytest.param("UPDATE cases SET state = 'to_complete'", 1, id="in the chat"),
        pytest.param(
            "UPDATE cases SET state = 'to_complete', person_id = NULL", 0, id="nobody known"
        ),
    ],
)
async def test_what_is_lacking_again_leaves_the_last_day_as_it_is(
    incomplete: World, sql: str, told: int
) -> None:
    async with incomplete.desk.turn() as turn:
        await identity_proofs.set_proof_state(turn.tx, 1, ProofState.SENT)
    before = await complete_by(incomplete)
    await rows(incomplete, sql)
    async with incomplete.desk.turn(on(date(2026, 11, 26))) as turn:
        await rules(turn, incomplete, "lacking")
        sent = [row for row in await waiting(turn) if "Foto yang jelas" in str(row.payload)]
        assert len([row for row in sent if row.chat == str(incomplete.sari.id)]) == told
    assert await complete_by(incomplete) == before


@pytest.mark.parametrize(
    ("step", "day", "refusal"),
    [
        ("letter_since", "2026-11-23", None),
        ("letter_since", "2026-11-24", None),
        ("letter_since", "2026-11-25", "error-letter-since-early"),
        ("letter_until", "2026-11-24", None),
        ("letter_until", "2026-11-23", "error-letter-until-ended"),
        ("letter_until", "2026-12-31", None),
        ("letter_until", None, None),
        ("letter_since", None, None),
        ("arrival_at", "2026-11-25", None),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_a_letter_of_authority_holds_on_the_day_on_which_it_is_used(
    turn: Turn, step: str, day: str | None, refusal: str | None
) -> None:
    asked_for = Step(step, "text")
    found = identity_papers.check_letter_days(turn, asked_for, Accepted({step: day}, None))
    assert (found.error_id if isinstance(found, Rejected) else None) == refusal


@pytest.mark.parametrize(
    ("since", "until", "why"),
    [
        ("2026-11-24", None, None),
        ("2026-11-24", "2026-11-24", None),
        ("2026-11-25", None, "error-letter-since-early"),
        ("2026-11-01", "2026-11-23", "error-letter-until-ended"),
    ],
)
async def test_a_letter_is_replaced_by_one_that_holds_today(
    filed: World, turn: Turn, since: str, until: str | None, why: str | None
) -> None:
    letter = {"represented": "letter", "representative_name": "Rina"}
    await cases.set_identity(turn.tx, 1, {**IDENTITY, **letter})
    given = LetterAnswers.model_validate(
        {"letter_since": since, "letter_until": until, "letter_covers": "all"}
    )
    budi, case = await officer(turn, filed.budi), await the_case(turn)
    if why is None:
        await identity_papers.replace_letter(turn, budi, case, given)
        assert (await cases.identity(turn.tx, 1))["letter_until"] == until
        return
    with refused(why):
        await identity_papers.replace_letter(turn, budi, case, given)
