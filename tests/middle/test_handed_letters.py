"""What is passed on by hand has a letter: also without a form of its own, or without a request."""

import json

import pytest

from bot.actions.answers import answer_sending
from bot.actions.letters import letter_drafts
from bot.actions.objections import objection_answer, objection_filing
from bot.actions.outside_chat import errand_list
from bot.buttons.case_buttons import CopyLetter
from bot.buttons.submission_buttons import RecordToldNow
from bot.desk import notice_delivery
from bot.desk.notice_delivery import NoticeDraft
from bot.dispatch import after_sending
from bot.domain.law.authority import ByLaw
from bot.domain.law.data_rights import Right
from bot.domain.law.legal_notice import NEW_DATE
from bot.domain.law.objection_rules import ObjectionOutcome
from bot.domain.records.desk_paper import Paper
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from storage import answers, identity_proofs, outbox, papers
from tests.middle.data_acts import describes, granted, tells
from tests.middle.noticing import at, closes
from tests.middle.people import authority, citizen, officer, refused, the_case, waiting
from tests.middle.worlds import NEVER_PUBLISHED, agreed, draft
from tests.prelude import Act, Role, Turn, World, rows


async def refuses(turn: Turn, purpose: str) -> None:
    """Let Telegram refuse what waits of a purpose, since its reader blocked the bot."""
    [row, *_] = await waiting(turn, purpose)
    claimed = await outbox.claim(turn.tx, row.seq)
    await after_sending.handle_unreachable(turn, claimed, "Forbidden: blocked")


async def offered(turn: Turn, kind: str) -> CopyLetter:
    """Return the button of the one letter that is offered to be passed on, with room to sign."""
    [row] = await turn.tx.all("SELECT id FROM paper WHERE recipient = 'by_hand'")
    paper = await papers.get(turn.tx, row["id"])
    assert paper is not None
    assert paper.kind == kind
    assert not note_of(paper)
    return CopyLetter(paper.case_id or 0, paper.id)


def note_of(paper: Paper) -> str:
    """Return what stands in a letter in place of a signature."""
    return str(json.loads(paper.facts)["signature"]["note"])


async def opens(turn: Turn, world: World, button: CopyLetter) -> None:
    """Let Budi open a letter in his private chat."""
    await agreed(turn, world.budi)
    before = len(await waiting(turn, "paper"))
    await letter_drafts.send_copy(turn, await officer(turn, world.budi), button)
    assert len(await waiting(turn, "paper")) == before + 1


async def objects_to_silence(turn: Turn, world: World) -> None:
    """Let Rina object to what was never published: there is no request."""
    rina = await agreed(turn, world.rina)
    await objection_filing.file(turn, rina, draft(NEVER_PUBLISHED, rina.id, turn.now, "objection"))


async def test_a_closing_that_the_chat_refused_is_offered_as_a_letter(incomplete: World) -> None:
    await incomplete.after(incomplete.budi.starts())
    async with incomplete.desk.turn(at(1)) as turn:
        await closes(turn, incomplete)
        await refuses(turn, "notice")
        await opens(turn, incomplete, await offered(turn, "plain_notice"))


async def test_an_answer_about_no_request_is_offered_as_a_letter_that_budi_opens(
    filed: World,
) -> None:
    for one in (filed.rina, filed.budi):
        one.starts()
    await filed.settle()
    async with filed.desk.turn(at(1)) as turn:
        await objects_to_silence(turn, filed)
        await officer(turn, filed.wati, Role.ATASAN)
        judge = await authority(turn, filed.wati, Act.ANSWER_OBJECTION)
        given = ObjectionDecisionAnswers(
            objection_id=1,
            objection_answer_outcome=ObjectionOutcome.UPHELD,
            objection_answer_reasons="Laporannya sudah terbit.",
        )
        await objection_answer.decide_objection(turn, judge, None, given)
        await refuses(turn, "objection-answer")
        button = await offered(turn, "objection_answer")
        await opens(turn, filed, button)
        with refused("letter-not-there"):
            await opens(turn, filed, CopyLetter(1, button.paper_id))


async def test_a_new_date_about_no_request_is_passed_on_and_said_to_be(filed: World) -> None:
    await filed.after(filed.rina.starts())
    async with filed.desk.turn(at(1)) as turn:
        await objects_to_silence(turn, filed)
        new = NoticeDraft(NEW_DATE, ByLaw("UU 14/2008 Art 36"), {}, objection_id=1)
        told = {"number": "001", "due": at(3).date(), "promised": at(4).date()}
        rina = await citizen(turn, filed.rina)
        await notice_delivery.deliver_notice(turn, rina, None, new, "objection-regime-notice", told)
        await refuses(turn, "notice")
        await offered(turn, "plain_notice")
        await errand_list.record_told_now(
            turn, await officer(turn, filed.budi), RecordToldNow(0, 1)
        )
    [notice] = await rows(filed, "SELECT sent_at, arrived_at FROM notice")
    assert notice["arrived_at"] == notice["sent_at"] is not None


async def test_a_breach_is_passed_on_by_letter_however_old_the_request_is(
    restricted: World,
) -> None:
    await restricted.after(restricted.budi.starts())
    async with restricted.desk.turn() as turn:
        await describes(turn, restricted)
        await tells(turn, restricted)
        await refuses(turn, "notice")
        await opens(turn, restricted, await offered(turn, "breach"))
        [notice] = await turn.tx.all("SELECT id FROM notice WHERE handed_at IS NOT NULL")
        budi = await officer(turn, restricted.budi)
        await errand_list.record_told_now(turn, budi, RecordToldNow(1, notice["id"]))
        with refused("errand-done"):
            await errand_list.record_told_now(turn, budi, RecordToldNow(1, notice["id"]))


@pytest.mark.parametrize("claimed", [False, True])
async def test_whoever_stood_for_a_requester_is_told_of_no_breach(
    recorded: World, *, claimed: bool
) -> None:
    await recorded.after(recorded.rina.starts())
    async with recorded.desk.turn() as turn:
        rina, case = await agreed(turn, recorded.rina), await the_case(turn)
        if claimed:
            await identity_proofs.transfer_case(turn.tx, case.id, case.person_id, rina.id)
    async with recorded.desk.turn() as turn:
        await describes(turn, recorded)
        await tells(turn, recorded)
    told = await rows(recorded, "SELECT case_id, handed_at FROM notice WHERE what = 'incident'")
    assert sum(one["handed_at"] is not None for one in told) == (0 if claimed else 1)


async def test_an_answer_about_a_right_is_passed_on_by_letter_and_is_done_then(
    listed: World,
) -> None:
    for one in (listed.sari, listed.budi):
        one.starts()
    await listed.settle()
    async with listed.desk.turn() as turn:
        await granted(turn, listed, Right.ERASURE)
        await refuses(turn, "right-answer")
        await opens(turn, listed, await offered(turn, "plain_notice"))
        *_, errand = await waiting(turn, "errand")
        assert "001/PDP/2026" in errand.payload["text"]
        await errand_list.record_told_now(
            turn, await officer(turn, listed.budi), RecordToldNow(0, 1)
        )
    await listed.settle()
    left = await rows(listed, "SELECT 1 FROM person WHERE telegram_id = :id", id=listed.sari.id)
    assert left == []


@pytest.mark.parametrize("received", [True, False])
@pytest.mark.usefixtures("answered")
async def test_a_letter_that_waited_for_its_files_names_a_last_day_only_once_that_is_known(
    turn: Turn, received: bool
) -> None:
    if not received:
        await turn.tx.run("UPDATE notice SET arrived_at = NULL")
    [written] = await turn.tx.all("SELECT id FROM answer")
    await answers.set_notice_waits(turn.tx, written["id"], waits=True)
    await answer_sending.send_waiting_letter(turn, 1)
    *_, letter = await papers.of_case(turn.tx, 1)
    assert (letter.recipient == "requester") is received
    assert bool(json.loads(letter.facts)["object_until"]) is received
    assert ("elektronik" in note_of(letter)) is received
