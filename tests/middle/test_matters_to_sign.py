"""What waits for a signature: who signs it, since when it says the same, and when it is over."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from bot.actions.answers import request_decision
from bot.actions.submissions import (
    matters_to_sign,
    paper_signing,
    signature_confirming,
    submission_post,
    submission_signing,
)
from bot.actions.submissions.submission_signing import SubmissionReturnAnswers
from bot.desk import permission_checks
from bot.domain.law.case import Case
from bot.domain.law.exemption import ApprovalPolicy
from bot.domain.law.submission import SignableMatter, SignatureState
from bot.forms.form_engine import Form
from bot.forms.outside_act_form import EXTENSION, OUTSIDE_ACT
from storage import answers, cases, file_archive
from tests.middle import worlds
from tests.middle.handing_up import hands_up, the_submission
from tests.middle.people import authority, officer, refused, the_case, waiting
from tests.middle.signing import PDF, records, state
from tests.middle.worlds import answer
from tests.prelude import (
    TUESDAY,
    Act,
    Answers,
    Content,
    Giving,
    Refused,
    Role,
    State,
    Turn,
    World,
    opened,
    rows,
)


async def test_only_the_decision_that_waits_for_approval_is_approved() -> None:
    async with (
        opened(made=worlds.refusing, refusal_approval=ApprovalPolicy.HEAD) as world,
        world.desk.turn() as turn,
    ):
        pending = await matters_to_sign.pending_of(turn, SignableMatter.APPROVAL, 1)
        assert pending.since == turn.today
        with refused("approval-over"):
            await matters_to_sign.pending_of(turn, SignableMatter.APPROVAL, 2)
        budi, case = await authority(turn, world.budi, Act.APPROVE_REFUSAL), await the_case(turn)
        await request_decision.judge(turn, case, budi, 1, given=True)
        with refused("approval-over"):
            await matters_to_sign.pending_of(turn, SignableMatter.APPROVAL, 1)


@pytest.mark.parametrize("held", [True, False])
async def test_who_hands_up_on_a_request_takes_it_from_nobody(
    drafted: World, turn: Turn, *, held: bool
) -> None:
    wati = await officer(turn, drafted.wati, Role.PELAKSANA)
    await cases.set_holder(turn.tx, 1, wati.id if held else None)
    await hands_up(turn, drafted)
    assert (await the_case(turn)).officer_id == (wati.id if held else drafted.budi.id)


async def test_only_the_decree_of_the_decision_that_stands_is_signed(
    refusing: World,
) -> None:
    async with refusing.desk.turn() as turn:
        await answers.begin_answer(turn.tx, 1, refusing.budi.id, turn.now)
        [written] = await answers.drafts_on(turn.tx, 1)
        said = Content(kind="text", text="Maaf, data itu dikecualikan.")
        await answers.add_part(turn.tx, written.id, (refusing.group.id, 800), said)
        await answer(turn, refusing.budi, Giving.TEXT)
    await refusing.settle()
    async with refusing.desk.turn() as turn:
        assert (await matters_to_sign.pending_of(turn, SignableMatter.DECREE, 1)).is_by_drafter
        with refused("paper-decree-over"):
            await matters_to_sign.pending_of(turn, SignableMatter.DECREE, 2)
        await turn.tx.run("UPDATE decision SET replaced_at = decided_at")
        with refused("paper-decree-over"):
            await matters_to_sign.pending_of(turn, SignableMatter.DECREE, 1)


@pytest.mark.parametrize(
    ("answered_at", "since"),
    [("2026-11-26T03:00:00+00:00", date(2026, 11, 26)), (None, date(2026, 11, 24))],
)
async def test_an_order_is_known_since_the_superior_s_answer_or_else_since_the_objection(
    objected: World, answered_at: str | None, since: date
) -> None:
    await rows(objected, "UPDATE objection SET answered_at = :at", at=answered_at)
    async with objected.desk.turn() as turn:
        assert (await matters_to_sign.pending_of(turn, SignableMatter.ORDER, 1)).since == since


async def test_what_an_official_outside_decides_is_recorded_by_who_serves() -> None:
    async with (
        opened(made=worlds.objected, objection_superior_outside="Sekjen KPU") as world,
        world.desk.turn() as turn,
    ):
        case, budi = await the_case(turn), await officer(turn, world.budi)
        found = await submission_post.signers(turn, Act.ANSWER_OBJECTION, case)
        assert budi.id in {one.id for one in found}
        named = await permission_checks.roles_to_act(turn, Act.ANSWER_OBJECTION, case)
        assert named == Act.RECORD_OBJECTION.rule.who


@pytest.mark.usefixtures("objected")
async def test_where_nobody_may_judge_nobody_signs(turn: Turn) -> None:
    case = await the_case(turn)
    assert await submission_post.signers(turn, Act.ANSWER_OBJECTION, case) == []
    with refused("objection-nobody-left"):
        await permission_checks.roles_to_act(turn, Act.ANSWER_OBJECTION, case)


async def test_who_settled_it_is_named_to_who_comes_late(drafted: World, turn: Turn) -> None:
    await hands_up(turn, drafted)
    wati = await officer(turn, drafted.wati, Role.PPID)
    sql = "UPDATE submission SET state = 'signed', settled_by = :wati"
    await turn.tx.run(sql, wati=wati.id)
    with pytest.raises(Refused) as why:
        await submission_signing.demand_returned(turn, 1)
    assert why.value.values["officer"] == wati.display_name


@pytest.mark.parametrize(("member", "named"), [(True, True), (False, False)])
async def test_who_drafted_it_is_rung_while_they_are_in_the_group(
    drafted: World, turn: Turn, *, member: bool, named: bool
) -> None:
    await hands_up(turn, drafted)
    wati = await officer(turn, drafted.wati, Role.PPID)
    if not member:
        await turn.tx.run("UPDATE officer SET member = 0 WHERE id <> :wati", wati=wati.id)
    given = SubmissionReturnAnswers(submission_id=1, return_reason="Kurang jelas.")
    await submission_signing.return_submission(turn, wati, await the_case(turn), given)
    *_, said = await waiting(turn)
    assert (f"tg://user?id={drafted.budi.id}" in str(said.payload)) is named


EXTENDS: Answers = {"extension_ground": "not_held_yet", "extension_reasons": "Data dihimpun."}


@pytest.mark.parametrize(
    ("form", "extended", "says"),
    [(EXTENSION, None, True), (EXTENSION, TUESDAY, False), (OUTSIDE_ACT, None, False)],
)
@pytest.mark.usefixtures("filed")
async def test_who_signs_an_extension_reads_its_new_date(
    turn: Turn, form: Form[Any], extended: datetime | None, *, says: bool
) -> None:
    case = (await the_case(turn)).model_copy(update={"extended_at": extended})
    said = submission_post.form_rows(turn, case, form, EXTENDS)
    assert any("17 Desember 2026" in words for _, words in said) is says


async def posts(turn: Turn, act: Act, case: Case | None) -> str:
    """Post what waits for an act's signature; return the message."""
    waits = replace(await the_submission(turn), act=act)
    await submission_post.post_submission(turn, waits, case, [])
    return str((await waiting(turn))[-1].payload)


async def test_the_last_day_is_said_of_what_is_still_owed(drafted: World, turn: Turn) -> None:
    await hands_up(turn, drafted)
    case = await the_case(turn)
    assert "8 Desember" in await posts(turn, Act.ANSWER, case)
    over = case.model_copy(update={"state": State.ANSWERED})
    assert "8 Desember" not in await posts(turn, Act.CORRECT, over)


@pytest.mark.parametrize(
    ("role", "state", "taken"),
    [
        pytest.param(Role.PPID, "in_process", True, id="who works on it"),
        pytest.param(Role.PPID, "answered", False, id="it is answered"),
        pytest.param(Role.HEAD, "in_process", False, id="who works on no request"),
    ],
)
async def test_who_hands_something_up_takes_the_request_that_nobody_took(
    drafted: World, role: Role, state: str, *, taken: bool
) -> None:
    async with drafted.desk.turn() as turn:
        await hands_up(turn, drafted)
    await rows(drafted, "UPDATE cases SET state = :state, officer_id = NULL", state=state)
    async with drafted.desk.turn() as turn:
        wati = await officer(turn, drafted.wati, role)
        by = await authority(turn, drafted.wati, Act.KEEP_CALENDAR)
        submission, case = await the_submission(turn), await the_case(turn)
        await submission_post.record_handed_up(turn, by, submission, case)
        assert ((await the_case(turn)).officer_id == wati.id) is taken


@pytest.mark.parametrize(
    ("reachable", "recorder", "told"),
    [
        pytest.param(1, "wati", 1, id="who is said to have signed"),
        pytest.param(0, "wati", 0, id="who blocked the bot"),
        pytest.param(1, "budi", 0, id="who recorded it knows"),
    ],
)
async def test_who_is_said_to_have_signed_hears_of_it_in_private(
    drafted: World, reachable: int, recorder: str, told: int
) -> None:
    await drafted.after(drafted.budi.starts())
    await rows(drafted, "UPDATE person SET reachable = :reachable", reachable=reachable)
    async with drafted.desk.turn() as turn:
        by = await officer(turn, drafted.budi if recorder == "budi" else drafted.wati, Role.PETUGAS)
        await records(turn, drafted, by)
        sent = [row for row in await waiting(turn) if row.chat == str(drafted.budi.id)]
        assert len(sent) == told


async def test_what_was_denied_is_denied_once(drafted: World, turn: Turn) -> None:
    await records(turn, drafted)
    budi = await officer(turn, drafted.budi)
    await signature_confirming.deny(turn, budi, 1)
    with refused("paper-over"):
        await signature_confirming.deny(turn, budi, 1)


async def test_a_scan_that_is_gone_confirms_nothing(drafted: World, turn: Turn) -> None:
    await records(turn, drafted, opens=None)
    *_, scan = await file_archive.of_case(turn.tx, 1)
    await paper_signing.check_scan(turn, scan, None, PDF)
    assert await state(turn) is SignatureState.UNFIT
