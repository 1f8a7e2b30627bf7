"""Whose draft of an answer it is, what belongs into it, and when it may go out."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from typing import Any

import pytest

from bot.actions.answers import (
    answer_draft,
    answer_preview,
    answer_sending,
    answer_showing,
    decision_item_display,
    draft_purge,
    request_decision,
    written_considerations,
)
from bot.actions.conversation import reply_line, reply_press, words_aside
from bot.buttons.case_buttons import AddToDraft, KeepInside, SendAnswer
from bot.desk import group_message
from bot.domain.law.case import Officer
from bot.domain.law.exemption import ApprovalPolicy
from bot.domain.law.official_answer import AnswerMessage
from bot.domain.message import ContentKind, Incoming
from bot.forms.consequence_test_form import ConsequenceReviewAnswers, ConsequenceReviewReplyAnswers
from bot.forms.decision_form import MOST_ITEMS, DecisionAnswers
from sandbox import Person as Somebody
from storage import answers, submissions
from tests.middle.people import authority, message, officer, refused, the_case, waiting
from tests.middle.worlds import GRANT, REFUSAL, answer, previewed
from tests.middle.worlds import refusing as refused_one
from tests.prelude import Act, Content, Giving, Link, Role, Turn, World, opened


def said(world: World, by: Somebody, words: str = "Lihat tabel.", **more: Any) -> Incoming:
    return message(by, words, world.group.id, **{"message_id": 801, **more})


async def written(turn: Turn) -> list[int]:
    """Return the messages of the only draft."""
    [draft] = await answers.drafts_on(turn.tx, 1)
    return [part.message_id for part in await answers.parts(turn.tx, draft.id)]


async def collected(turn: Turn, world: World, by: Somebody, words: str = "", **more: Any) -> bool:
    """Reply to the message in which the newest draft is written; say whether it takes the words."""
    posted = [draft.posted for draft in await answers.drafts_on(turn.tx, 1)]
    link = Link("desk", 1, None, posted[-1][-1] if posted else None)
    incoming = said(world, by, words or "Lihat tabel.", **more)
    return await answer_draft.collect_reply(turn, incoming, await the_case(turn), link)


async def test_a_reply_to_the_draft_belongs_to_it(drafted: World, turn: Turn) -> None:
    assert await collected(turn, drafted, drafted.budi)
    assert await written(turn) == [800, 801]


async def test_commands_talk_and_a_reply_to_another_s_draft_belong_to_none(
    drafted: World, turn: Turn
) -> None:
    case = await the_case(turn)
    assert not await collected(turn, drafted, drafted.budi, "/siap")
    assert not await answer_draft.collect_reply(turn, said(drafted, drafted.budi), case, None)
    assert not await answer_draft.collect_reply(turn, said(drafted, drafted.budi), None, None)
    assert not await collected(turn, drafted, drafted.wati)
    await answer_draft.start_draft(turn, case, await officer(turn, drafted.wati, Role.PELAKSANA))
    assert not await collected(turn, drafted, drafted.budi)


async def test_once_an_answer_arrived_a_kept_draft_takes_nothing_in(
    answered: World, turn: Turn
) -> None:
    await answers.begin_answer(turn.tx, 1, answered.budi.id, turn.now)
    [draft] = await answers.drafts_on(turn.tx, 1)
    await answers.set_posted(turn.tx, draft.id, (7,))
    assert not await collected(turn, answered, answered.budi)


async def talks(turn: Turn, world: World, number: int, **more: Any) -> bool:
    """Let Budi write beside his draft; say whether he is asked if it belongs to it."""
    incoming = said(world, world.budi, "Ini sudah benar?", message_id=number, **more)
    return await words_aside.ask_if_draft_part(turn, incoming, await the_case(turn))


async def adds(turn: Turn, by: Officer, number: int = 1) -> None:
    await words_aside.move_to_draft(turn, by, AddToDraft(number))


async def test_talk_beside_a_draft_is_asked_about_once_and_kept_out_by_a_tap(
    drafted: World, turn: Turn
) -> None:
    assert [await talks(turn, drafted, number) for number in (801, 802)] == [True, True]
    assert len(await waiting(turn, reply_line.LINE.name)) == 1
    with refused("reply-of-another"):
        wati = await officer(turn, drafted.wati, Role.PPID)
        await reply_press.keep(turn, wati, KeepInside(1))
    await reply_press.keep(turn, await officer(turn, drafted.budi), KeepInside(1))
    assert not await talks(turn, drafted, 803)
    assert await written(turn) == [800]


async def test_talk_beside_a_draft_goes_into_it_by_its_author_s_tap(
    drafted: World, turn: Turn
) -> None:
    await talks(turn, drafted, 801)
    await talks(turn, drafted, 802, reply_to=800)
    with refused("reply-of-another"):
        await adds(turn, await officer(turn, drafted.wati, Role.PPID))
    await adds(turn, await officer(turn, drafted.budi))
    with refused("reply-over"):
        await adds(turn, await officer(turn, drafted.budi))
    assert await written(turn) == [800, 801, 802]
    assert await talks(turn, drafted, 803)


async def test_what_is_no_text_of_one_s_own_is_no_part_of_an_answer(
    drafted: World, turn: Turn
) -> None:
    poll = Content(kind="unknown", extra={"what": "poll"})
    command = Content(kind="text", text="/batal")
    assert not await talks(turn, drafted, 820, content=command)
    assert not await talks(turn, drafted, 821, content=poll)
    wati = await officer(turn, drafted.wati, Role.PELAKSANA)
    other = await answer_draft.start_draft(turn, await the_case(turn), wati)
    await answers.add_part(turn.tx, other.id, (drafted.group.id, 830), command)
    assert not await talks(turn, drafted, 831, reply_to=830)


@pytest.mark.parametrize("more", [{"reply_to": 700}, {"anonymous": True}, {"sender_id": 1}])
async def test_who_speaks_to_somebody_or_writes_no_answer_is_not_asked(
    drafted: World, turn: Turn, more: dict[str, Any]
) -> None:
    assert not await talks(turn, drafted, 801, **more)


async def test_words_beside_a_draft_never_go_into_a_later_one(drafted: World, turn: Turn) -> None:
    await talks(turn, drafted, 801)
    case, budi = await the_case(turn), await officer(turn, drafted.budi)
    await answer_draft.discard_draft(turn, case, budi)
    with refused("no-answer-open"):
        await adds(turn, budi)
    later = await answer_draft.start_draft(turn, case, budi)
    with refused("no-answer-open"):
        await adds(turn, budi)
    assert await answers.parts(turn.tx, later.id) == []
    assert await talks(turn, drafted, 802)


async def test_what_no_message_carries_is_no_part(drafted: World) -> None:
    content = Content(kind="unknown", extra={"what": "poll"})
    async with drafted.desk.turn() as turn:
        with refused("cannot-carry-group"):
            await collected(turn, drafted, drafted.budi, content=content)


@pytest.mark.parametrize(("place", "marks"), [("a", 0), ("b", 1), (None, 1)])
async def test_an_album_is_marked_once(
    drafted: World, turn: Turn, place: str | None, marks: int
) -> None:
    for number, album in enumerate(("a", place), 802):
        file = Content(kind="photo", file_id=f"p{number}", album=album)
        before = len(await waiting(turn))
        await collected(turn, drafted, drafted.budi, content=file, message_id=number)
    assert len(await waiting(turn)) - before == marks


async def test_an_edit_changes_a_part_until_it_goes_out(drafted: World, turn: Turn) -> None:
    incoming = said(drafted, drafted.budi, "Jumlahnya 2.000.", message_id=800)
    assert await answer_draft.edit_part(turn, incoming)
    [draft] = await answers.drafts_on(turn.tx, 1)
    [part] = await answers.parts(turn.tx, draft.id)
    assert part.content.text == "Jumlahnya 2.000."
    assert not await answer_draft.edit_part(turn, said(drafted, drafted.budi, message_id=700))
    await answer(turn, drafted.budi, Giving.TEXT)
    with refused("answer-cannot-be-edited"):
        await answer_draft.edit_part(turn, incoming)


async def test_a_part_is_taken_out_by_its_author_until_it_goes_out(
    drafted: World, turn: Turn
) -> None:
    with refused("nothing-to-take-back"):
        await answer_draft.remove_replied_part(turn, said(drafted, drafted.wati, reply_to=800))
    assert await answer_draft.remove_replied_part(turn, said(drafted, drafted.budi, reply_to=800))
    assert await written(turn) == []


@pytest.mark.parametrize("replied", [None, 700])
async def test_what_is_no_part_is_not_taken_out(
    drafted: World, turn: Turn, replied: int | None
) -> None:
    incoming = said(drafted, drafted.budi, reply_to=replied)
    assert not await answer_draft.remove_replied_part(turn, incoming)


async def test_what_went_out_is_not_taken_out(answered: World, turn: Turn) -> None:
    with refused("answer-cannot-be-taken-back"):
        await answer_draft.remove_replied_part(turn, said(answered, answered.budi, reply_to=800))


async def test_one_leaves_out_and_gives_up_one_s_own_draft_alone(
    drafted: World, turn: Turn
) -> None:
    wati, case = await officer(turn, drafted.wati, Role.PELAKSANA), await the_case(turn)
    with refused("answer-of-another"):
        await answer_showing.remove_and_preview(turn, case, wati, 800)
    with refused("answer-of-another"):
        await answer_draft.discard_draft(turn, case, wati)
    await answer_draft.discard_draft(turn, case, await officer(turn, drafted.budi))
    with refused("no-answer-open"):
        await answer_draft.discard_draft(turn, case, wati)


@pytest.mark.parametrize(("seconds", "kept"), [(60, True), (61, False)])
async def test_an_answer_is_given_up_when_asked_and_taken_up_within_a_minute(
    drafted: World, seconds: int, kept: bool
) -> None:
    async with drafted.desk.turn() as turn:
        case, budi = await the_case(turn), await officer(turn, drafted.budi)
        await answer_draft.ask_discard(turn, case, budi)
        assert await written(turn) == [800]
        await answer_draft.discard_draft(turn, case, budi)
        assert await answers.drafts_on(turn.tx, 1) == []
    drafted.clock.turn(timedelta(seconds=seconds))
    await draft_purge.PURGE_DISCARDED(drafted.desk, drafted.clock.now())
    async with drafted.desk.turn() as turn:
        case, budi = await the_case(turn), await officer(turn, drafted.budi)
        wati = await officer(turn, drafted.wati, Role.PPID)
        with refused("way-back-over"):
            await answer_draft.restore_draft(turn, case, wati, 1)
        if kept:
            await answer_draft.restore_draft(turn, case, budi, 1)
            assert await written(turn) == [800]
        else:
            with refused("way-back-over"):
                await answer_draft.restore_draft(turn, case, budi, 1)


async def test_who_wrote_nothing_is_told_so_and_who_has_no_draft_otherwise(
    drafted: World, turn: Turn
) -> None:
    budi, case = await officer(turn, drafted.budi), await the_case(turn)
    with refused("answer-empty"):
        await answer_showing.remove_and_preview(turn, case, budi, 800)
    wati = await officer(turn, drafted.wati, Role.PELAKSANA)
    with refused("no-answer-open"):
        await answer_showing.show_preview(turn, case, wati)


@pytest.mark.parametrize(("parts", "buttons"), [(1, 0), (2, 2), (24, 24), (25, 24)])
async def test_of_several_messages_each_can_be_left_out(
    drafted: World, turn: Turn, parts: int, buttons: int
) -> None:
    budi = await officer(turn, drafted.budi)
    for number in range(801, 800 + parts):
        await collected(turn, drafted, drafted.budi, message_id=number)
    await previewed(turn, budi, Giving.TEXT)
    [shown] = await waiting(turn, group_message.EDIT.name)
    assert str(shown.payload).count("case:omit") == buttons


async def preview_for(turn: Turn, world: World, *roles: Role) -> str:
    """Show the draft to Wati in these roles; return what the preview offers."""
    wati = await officer(turn, world.wati, *roles)
    await previewed(turn, wati, Giving.TEXT)
    [shown] = await waiting(turn, group_message.EDIT.name)
    return str(shown.payload)


@pytest.mark.parametrize(("role", "sends"), [(Role.PPID, True), (Role.PELAKSANA, False)])
async def test_only_who_answers_is_offered_to_send(
    drafted: World, turn: Turn, role: Role, sends: bool
) -> None:
    shown = await preview_for(turn, drafted, role)
    assert ("case:send" in shown) is sends


async def sends(turn: Turn, world: World, seen: str) -> None:
    case, budi = await the_case(turn), await authority(turn, world.budi, Act.ANSWER)
    await answer_showing.send_answer(turn, case, budi, SendAnswer(case.id, seen))


async def test_what_was_changed_since_its_preview_is_shown_anew_and_not_sent(
    drafted: World, turn: Turn
) -> None:
    await sends(turn, drafted, "00000000")
    assert len(await answers.drafts_on(turn.tx, 1)) == 1


async def test_what_is_decided_after_the_preview_does_not_go_out_with_it(
    drafted: World, turn: Turn
) -> None:
    case, budi = await the_case(turn), await officer(turn, drafted.budi)
    seen = await previewed(turn, budi, Giving.TEXT)
    other = GRANT.model_copy(update={"decision_given": "Salinan rekapitulasi"})
    await request_decision.draft(turn, budi, case, other)
    await sends(turn, drafted, seen)
    assert len(await answers.drafts_on(turn.tx, 1)) == 1


async def test_who_else_signs_sees_it_under_their_own_name_before_it_leaves(
    drafted: World, turn: Turn
) -> None:
    seen = await previewed(turn, await officer(turn, drafted.budi), Giving.TEXT)
    await officer(turn, drafted.wati, Role.PPID)
    case, wati = await the_case(turn), await authority(turn, drafted.wati, Act.ANSWER)
    await answer_showing.send_answer(turn, case, wati, SendAnswer(case.id, seen))
    assert len(await answers.drafts_on(turn.tx, 1)) == 1
    anew = SendAnswer(case.id, await previewed(turn, wati))
    await answer_showing.send_answer(turn, case, wati, anew)
    assert await answers.drafts_on(turn.tx, 1) == []


@pytest.fixture
async def approval() -> AsyncIterator[World]:
    """A world where the refusal of request 001 waits for the head's approval."""
    async with opened(made=refused_one, refusal_approval=ApprovalPolicy.HEAD) as world:
        yield world


async def judged(turn: Turn, world: World, decision: int = 1, *, given: bool) -> None:
    case, budi = await the_case(turn), await authority(turn, world.budi, Act.APPROVE_REFUSAL)
    await request_decision.judge(turn, case, budi, decision, given=given)


@pytest.mark.parametrize("given", [True, False])
async def test_a_decision_is_judged_once(approval: World, turn: Turn, *, given: bool) -> None:
    await judged(turn, approval, given=given)
    with refused("approval-over"):
        await judged(turn, approval, given=given)


async def test_a_button_judges_no_other_decision(approval: World, turn: Turn) -> None:
    with refused("approval-over"):
        await judged(turn, approval, 2, given=True)


async def test_nobody_approves_but_whom_the_office_named(approval: World, turn: Turn) -> None:
    await officer(turn, approval.wati, Role.ATASAN)
    with refused("only-for-roles"):
        await authority(turn, approval.wati, Act.APPROVE_REFUSAL)


async def test_what_was_decided_is_not_granted_by_an_old_button(
    approval: World, turn: Turn
) -> None:
    case, budi = await the_case(turn), await authority(turn, approval.budi, Act.DECIDE)
    with refused("decision-stands-already"):
        await request_decision.grant(turn, case, budi)
    await judged(turn, approval, given=False)
    await request_decision.grant(turn, case, budi)
    assert len(await answers.drafts_on(turn.tx, 1)) == 1


@pytest.mark.parametrize("denied", [True, False])
async def test_what_is_not_approved_does_not_go_out(
    approval: World, turn: Turn, *, denied: bool
) -> None:
    if denied:
        await judged(turn, approval, given=False)
    with refused("decision-approval-denied" if denied else "decision-approval-asked"):
        await request_decision.decision_to_send(turn, await the_case(turn))


async def test_what_is_approved_goes_out(approval: World, turn: Turn) -> None:
    await judged(turn, approval, given=True)
    given = await request_decision.decision_to_send(turn, await the_case(turn))
    assert given == REFUSAL


@pytest.mark.usefixtures("refusing")
async def test_a_refusal_on_an_entry_in_force_waits_for_nobody_unless_the_office_wants_it(
    turn: Turn,
) -> None:
    given = await request_decision.decision_to_send(turn, await the_case(turn))
    assert given == REFUSAL


async def test_an_answer_to_nobody_does_not_go_out(drafted: World, turn: Turn) -> None:
    await turn.tx.run("UPDATE cases SET person_id = NULL")
    with refused("nobody-to-reply-to"):
        await answer(turn, drafted.budi, Giving.TEXT)


async def test_a_test_asked_of_a_higher_office_is_answered_once(filed: World, turn: Turn) -> None:
    budi, case = await officer(turn, filed.budi), await the_case(turn)
    came = ConsequenceReviewReplyAnswers(
        upward_reply_result="open",
        upward_reply_letter="2/2026",
        upward_reply_date=turn.today,
    )
    with refused("upward-nothing-waits"):
        await written_considerations.record_review_reply(turn, budi, case, came)
    asked = ConsequenceReviewAnswers(upward_letter="1/2026", upward_date=turn.today)
    await written_considerations.record_review_sent(turn, budi, case, asked)
    await written_considerations.record_review_reply(turn, budi, case, came)
    with refused("upward-nothing-waits"):
        await written_considerations.record_review_reply(turn, budi, case, came)


@pytest.mark.usefixtures("filed")
async def test_lines_are_offered_as_items_of_two_to_as_many_as_may_be(turn: Turn) -> None:
    offered = [
        number
        for number in (0, 1, 2, MOST_ITEMS, MOST_ITEMS + 1)
        if await decision_item_display.lines_offered(turn, {"decision_wanted": ["x"] * number})
    ]
    assert offered == [2, MOST_ITEMS]


@pytest.mark.usefixtures("filed")
async def test_what_nobody_decided_does_not_go_out(turn: Turn) -> None:
    with refused("decision-missing"):
        await request_decision.decision_to_send(turn, await the_case(turn))


@pytest.mark.parametrize(
    ("kind", "file", "enough"), [("text", None, False), ("document", "f", True)]
)
def test_a_letter_is_a_file(kind: ContentKind, file: str | None, enough: bool) -> None:
    given = DecisionAnswers.model_validate(
        {
            **REFUSAL.model_dump(),
            "decision_means": "letter",
            "decision_letter_number": "1",
            "decision_letter_date": date(2026, 11, 24),
            "decision_signatory": "Ketua",
        }
    )
    part = AnswerMessage(1, 800, Content(kind=kind, file_id=file))
    if enough:
        request_decision.check_letter(given, [part])
        return
    with refused("decision-needs-letter"):
        request_decision.check_letter(given, [part])


async def test_two_drafts_of_one_request_are_told_to_both(drafted: World, turn: Turn) -> None:
    wati = await officer(turn, drafted.wati, Role.PPID)
    await answer_draft.start_draft(turn, await the_case(turn), wati)
    [told] = [row for row in await waiting(turn) if "dua konsep" in str(row.payload)]
    assert all(name in str(told.payload) for name in ("Budi", "Wati"))
    await answer_draft.start_draft(turn, await the_case(turn), wati)
    assert sum("dua konsep" in str(row.payload) for row in await waiting(turn)) == 1


def by_letter(given: DecisionAnswers, dated_on: date) -> DecisionAnswers:
    """Return a decision that is given by a signed letter."""
    letter = {"decision_letter_number": "1", "decision_letter_date": dated_on}
    signed = {"decision_means": "letter", "decision_signatory": "ppid"}
    return given.model_copy(update={**letter, **signed})


async def test_no_letter_of_tomorrow_is_drafted_or_decided(filed: World, turn: Turn) -> None:
    budi, case = await authority(turn, filed.budi, Act.DECIDE), await the_case(turn)
    tomorrow = by_letter(GRANT, turn.today + timedelta(days=1))
    with refused("letter-in-the-future"):
        await request_decision.draft(turn, budi, case, tomorrow)
    with refused("letter-in-the-future"):
        await request_decision.decide(turn, budi, case, tomorrow)


async def test_no_approval_is_asked_of_a_letter_that_is_not_there(
    drafted: World, turn: Turn
) -> None:
    budi, case = await authority(turn, drafted.budi, Act.ANSWER), await the_case(turn)
    [written] = await answers.drafts_on(turn.tx, 1)
    held_back = by_letter(GRANT, turn.today).model_dump(mode="json", exclude_none=True)
    number = await request_decision.submission_of(turn, written)
    await submissions.rewrite(turn.tx, number, held_back)
    parts = await answers.parts(turn.tx, written.id)
    with refused("decision-needs-letter"):
        await request_decision.adopt(turn, case, budi, written, parts)


async def test_no_letter_of_tomorrow_goes_to_a_higher_office_or_comes_from_it(
    filed: World, turn: Turn
) -> None:
    budi, case = await officer(turn, filed.budi), await the_case(turn)
    tomorrow = turn.today + timedelta(days=1)
    with refused("letter-in-the-future"):
        asked = ConsequenceReviewAnswers(upward_letter="1/2026", upward_date=tomorrow)
        await written_considerations.record_review_sent(turn, budi, case, asked)
    with refused("letter-in-the-future"):
        came = ConsequenceReviewReplyAnswers(
            upward_reply_result="open", upward_reply_letter="2/2026", upward_reply_date=tomorrow
        )
        await written_considerations.record_review_reply(turn, budi, case, came)


async def test_what_was_decided_by_letter_is_not_answered_without_it(
    filed: World, turn: Turn
) -> None:
    budi, case = await authority(turn, filed.budi, Act.ANSWER), await the_case(turn)
    await request_decision.decide(turn, budi, case, by_letter(GRANT, turn.today))
    [written] = await answers.drafts_on(turn.tx, case.id)
    words = Content(kind="text", text="Surat menyusul.")
    await answers.add_part(turn.tx, written.id, (filed.group.id, 800), words)
    with refused("decision-needs-letter"):
        parts = await answers.parts(turn.tx, written.id)
        await answer_sending.decide_and_send(turn, case, budi, written, parts)


async def test_an_answer_without_a_word_does_not_leave(drafted: World, turn: Turn) -> None:
    [draft] = await answers.drafts_on(turn.tx, 1)
    seen = await previewed(turn, await officer(turn, drafted.budi), Giving.TEXT)
    await answer_draft.remove_part(turn, draft, 800)
    with refused("answer-empty"):
        await sends(turn, drafted, seen)


@pytest.mark.parametrize(("outcome", "asked"), [(REFUSAL, True), (GRANT, False)])
async def test_whether_a_part_can_be_given_is_asked_of_a_refusal_alone(
    refusing: World, turn: Turn, outcome: DecisionAnswers, *, asked: bool
) -> None:
    case, budi = await the_case(turn), await officer(turn, refusing.budi)
    await request_decision.draft(turn, budi, case, outcome)
    [written] = await answers.drafts_on(turn.tx, case.id)
    shown = await answer_preview.contents(turn, case, written, [])
    assert ("dapatkah sebagian diberikan" in "".join(shown)) is asked
