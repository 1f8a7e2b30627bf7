"""Decisions on a request: approved by whom the office named, before anything of them goes out."""

from collections.abc import AsyncIterator

import pytest

from bot.actions.answers import (
    answer_sending,
    request_decision,
    request_withholding,
    written_considerations,
)
from bot.actions.answers.request_withholding import WithholdingAnswers
from bot.actions.delivery import act_recall
from bot.actions.exemptions import exemption_list
from bot.desk.turn import use_office
from bot.domain.law.exemption import ApprovalPolicy
from bot.forms.decision_form import RefusalAnswers
from storage import answers, decisions
from tests.middle import worlds
from tests.middle.people import authority, citizen, officer, refused, the_case, waiting
from tests.middle.worlds import EXEMPT, REFUSAL, drafts
from tests.prelude import Act, Answers, Role, Turn, World, opened

WITHDRAWN = WithholdingAnswers.model_validate(
    {
        **REFUSAL.model_dump(include=set(RefusalAnswers.model_fields)),
        "withholding_words": "Berkas itu memuat data pribadi dan kami tarik.",
        "withholding_left": "none",
    }
)
DECREE = "Keputusan Ketua 7/2026 tanggal 5 Januari 2026"


async def lists_exemption(turn: Turn, world: World) -> None:
    await exemption_list.add_entry(
        turn, await authority(turn, world.budi, Act.KEEP_EXEMPTIONS), EXEMPT
    )


async def draft_refusal(world: World) -> None:
    """Budi wrote an answer that refuses Sari's request 001; nobody decided that yet."""
    await worlds.filed(world)
    async with world.desk.turn() as turn:
        await lists_exemption(turn, world)
        await drafts(turn, world, REFUSAL)
    await world.settle()


async def demands_approval(world: World, policy: ApprovalPolicy = ApprovalPolicy.HEAD) -> World:
    async with world.desk.turn() as turn:
        use_office(turn, turn.office.model_copy(update={"refusal_approval": policy}))
    return world


@pytest.fixture
async def unapproved() -> AsyncIterator[World]:
    """A world where the head approves refusals, and one stands in a draft."""
    async with opened(made=draft_refusal) as world:
        yield await demands_approval(world)


@pytest.fixture
async def given() -> AsyncIterator[World]:
    """A world where the head approves refusals, and an answer was given."""
    async with opened(made=worlds.answered) as world:
        yield await demands_approval(world)


async def signs(turn: Turn, world: World) -> bool:
    """Let Budi sign the answer that is written; say whether it went out."""
    case, by = await the_case(turn), await authority(turn, world.budi, Act.ANSWER)
    [written] = await answers.drafts_on(turn.tx, case.id)
    parts = await answers.parts(turn.tx, written.id)
    return await answer_sending.decide_and_send(turn, case, by, written, parts)


async def judges(turn: Turn, world: World, *, given: bool, decision: int = 1) -> None:
    by, case = await authority(turn, world.wati, Act.APPROVE_REFUSAL), await the_case(turn)
    await request_decision.judge(turn, case, by, decision, given=given)


async def test_a_refusal_that_is_signed_waits_for_the_head_and_goes_out_then(
    unapproved: World,
) -> None:
    async with unapproved.desk.turn() as turn:
        await officer(turn, unapproved.wati, Role.HEAD)
        assert not await signs(turn, unapproved)
        assert await waiting(turn, "answer") == []
        await judges(turn, unapproved, given=True)
        assert await signs(turn, unapproved)
        assert await waiting(turn, "answer")


@pytest.mark.parametrize("denied", [True, False])
async def test_a_signature_on_paper_stands_for_no_decision_that_was_denied(
    unapproved: World, turn: Turn, *, denied: bool
) -> None:
    await officer(turn, unapproved.wati, Role.HEAD)
    [written] = await answers.drafts_on(turn.tx, 1)
    await signs(turn, unapproved)
    if denied:
        await judges(turn, unapproved, given=False)
        with refused("decision-approval-denied"):
            await request_decision.drafted_decision(turn, await the_case(turn), written)
        return
    assert await request_decision.drafted_decision(turn, await the_case(turn), written) == REFUSAL


@pytest.mark.parametrize(("denied", "first"), [(True, True), (False, False)])
async def test_the_decision_comes_first_until_one_stands(
    unapproved: World, turn: Turn, *, denied: bool, first: bool
) -> None:
    await officer(turn, unapproved.wati, Role.HEAD)
    await signs(turn, unapproved)
    if denied:
        await judges(turn, unapproved, given=False)
    before = len(await waiting(turn))
    await request_decision.begin_answer(
        turn, await the_case(turn), await officer(turn, unapproved.budi)
    )
    said = str([row.payload for row in (await waiting(turn))[before:]])
    assert ("case:granted" in said) is first


async def test_who_drafted_a_decision_goes_on_writing(unapproved: World, turn: Turn) -> None:
    budi, case = await officer(turn, unapproved.budi), await the_case(turn)
    before = len(await waiting(turn))
    await request_decision.begin_answer(turn, case, budi)
    assert "case:granted" not in str([row.payload for row in (await waiting(turn))[before:]])


@pytest.mark.parametrize(
    ("policy", "role", "given", "considered"),
    [
        (ApprovalPolicy.HEAD, Role.HEAD, True, True),
        (ApprovalPolicy.HEAD, Role.HEAD, False, False),
        (ApprovalPolicy.ATASAN, Role.ATASAN, True, False),
    ],
)
async def test_the_head_who_approves_a_refusal_approves_its_consideration(
    unapproved: World, policy: ApprovalPolicy, role: Role, given: bool, considered: bool
) -> None:
    await demands_approval(unapproved, policy)
    async with unapproved.desk.turn() as turn:
        await officer(turn, unapproved.wati, role)
        await signs(turn, unapproved)
        await judges(turn, unapproved, given=given)
        decision = await decisions.get(turn.tx, 1)
        assert decision is not None
        assert (decision.considered_at is not None) is considered


async def withdraws(turn: Turn, world: World) -> None:
    """Let Budi take back what was given, which the head must approve."""
    await lists_exemption(turn, world)
    await officer(turn, world.wati, Role.HEAD)
    by = await authority(turn, world.budi, Act.WITHHOLD)
    await request_withholding.withhold_items(turn, by, await the_case(turn), WITHDRAWN)


@pytest.mark.parametrize("approved", [True, False])
async def test_what_was_given_is_withdrawn_only_with_the_approval(
    given: World, turn: Turn, *, approved: bool
) -> None:
    await withdraws(turn, given)
    assert await waiting(turn, "correction") == []
    await judges(turn, given, given=approved, decision=2)
    assert bool(await waiting(turn, "correction")) is approved


async def test_what_was_withdrawn_is_not_given_again_by_taking_the_correction_back(
    given: World, turn: Turn
) -> None:
    await withdraws(turn, given)
    await judges(turn, given, given=True, decision=2)
    [notice] = await turn.tx.all("SELECT max(id) AS id FROM notice")
    with refused("take-back-stands"):
        await act_recall.take_back_act(turn, await officer(turn, given.wati), notice["id"])


async def test_what_was_answered_without_a_decision_here_is_withdrawn_as_it_was_asked(
    given: World, turn: Turn
) -> None:
    await turn.tx.run("UPDATE decision SET replaced_at = :now", now=turn.now)
    await withdraws(turn, given)
    decision = await decisions.decision_to_approve(turn.tx, 1)
    assert decision is not None
    assert decision.outcome == "refused"


@pytest.mark.usefixtures("filed")
async def test_without_items_none_is_offered_to_be_withdrawn(turn: Turn) -> None:
    offered: list[tuple[Answers, int]] = [({}, 0), ({"withholding_of": ["Rekap"]}, 1)]
    for told, count in offered:
        assert len(await request_withholding.items_offered(turn, told)) == count


async def test_a_letter_needs_a_number_where_the_desk_gives_none(filed: World, turn: Turn) -> None:
    by_hand = turn.office.letter_numbers.model_copy(update={"notice": ""})
    use_office(turn, turn.office.model_copy(update={"letter_numbers": by_hand}))
    by_letter = worlds.GRANT.model_copy(
        update={
            "decision_means": "letter",
            "decision_letter_date": turn.today,
            "decision_signatory": "ppid",
        }
    )
    by = await authority(turn, filed.budi, Act.DECIDE)
    with refused("decision-needs-number"):
        await request_decision.decide(turn, by, await the_case(turn), by_letter)


async def test_a_consideration_is_sent_to_who_was_answered(answered: World, turn: Turn) -> None:
    sari = await citizen(turn, answered.sari)
    before = len(await waiting(turn, "paper"))
    await written_considerations.send_consideration(turn, sari, 1)
    assert len(await waiting(turn, "paper")) == before + 1


async def test_where_nothing_was_answered_there_is_no_consideration(
    filed: World, turn: Turn
) -> None:
    with refused("no-such-case"):
        await written_considerations.send_consideration(turn, await citizen(turn, filed.sari), 1)


async def test_what_the_law_does_not_allow_is_neither_decided_nor_drafted(
    filed: World, turn: Turn
) -> None:
    by, case = await authority(turn, filed.budi, Act.DECIDE), await the_case(turn)
    with refused("decision-incomplete"):  # there is no entry on which it could rest
        await request_decision.decide(turn, by, case, REFUSAL)
    with refused("decision-incomplete"):
        await request_decision.draft(turn, by, case, REFUSAL)
