"""The group's topics: what shows that there are any, and what becomes of one that is lost."""

from typing import Any

import pytest

from bot.actions.cases import case_card
from bot.actions.delivery.relay import CITIZEN_WORDS
from bot.actions.group import binding_codes, forum_topics, roll_call
from bot.actions.group.forum_topics import CHAT, REOPEN, ChatAbout
from bot.actions.group.roll_call import MEMBER, MemberAbout
from bot.desk.call_purposes import GROUP_MESSAGE, PurposeLike
from bot.desk.call_queue import GROUP, queue_call
from bot.dispatch import after_sending
from storage import cases, desk_state, outbox, people
from storage.outbox import Queued
from tests.middle.people import officer, the_case, waiting
from tests.prelude import Turn, World


async def on_its_way(
    turn: Turn, why: PurposeLike, method: str = "sendMessage", case: int | None = 1
) -> Queued:
    """Queue a call to the group, and claim it as the sender does."""
    seq = await queue_call(turn, method, GROUP, why, {"text": "kabar"}, case_id=case)
    return await outbox.claim(turn.tx, seq)


async def methods(turn: Turn) -> list[str]:
    return [row.method for row in await waiting(turn)]


@pytest.mark.parametrize(
    ("known", "forum", "certain", "after", "asked"),
    [
        (None, True, False, "unknown", False),
        ("no", True, False, "unknown", False),
        ("yes", True, False, "yes", False),
        ("forbidden", True, False, "forbidden", False),
        (None, False, True, "no", False),
        ("yes", False, True, "no", False),
        ("no", False, False, "no", False),
        ("yes", False, False, "yes", True),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_only_telegram_itself_says_that_there_are_no_topics(
    turn: Turn, known: str | None, forum: bool, certain: bool, after: str, asked: bool
) -> None:
    await turn.tx.run("DELETE FROM desk_state WHERE name IN ('forum', 'forum_asked_at')")
    turn.tx.known.clear()
    if known is not None:
        await desk_state.put(turn.tx, "forum", known)
    await forum_topics.record_forum(turn, forum=forum, certain=certain)
    assert await desk_state.get(turn.tx, "forum") == after
    assert ("getChat" in await methods(turn)) is asked


@pytest.mark.parametrize(
    ("thread", "card", "made"), [(None, 700, 1), (None, None, 0), (77, 700, 0)]
)
@pytest.mark.usefixtures("filed")
async def test_once_there_are_topics_a_request_that_has_none_gets_one(
    turn: Turn, thread: int | None, card: int | None, made: int
) -> None:
    await desk_state.put(turn.tx, "forum", "no")
    await turn.tx.run("UPDATE cases SET thread_id = :thread, card_message_id = :card",
                      thread=thread, card=card)  # fmt: skip
    await forum_topics.record_forum(turn, forum=True, certain=False)
    assert len(await waiting(turn, case_card.CARD.name)) == made


@pytest.mark.parametrize(
    ("card", "purpose", "posted"),
    [(700, GROUP_MESSAGE, 1), (None, GROUP_MESSAGE, 0), (700, case_card.CARD, 0)],
)
@pytest.mark.usefixtures("filed")
async def test_a_card_that_stands_elsewhere_comes_into_the_new_topic(
    turn: Turn, card: int | None, purpose: PurposeLike, posted: int
) -> None:
    await turn.tx.run("UPDATE cases SET card_message_id = :card", card=card)
    row = await on_its_way(turn, purpose)
    await forum_topics.record_topic(turn, row, 88)
    assert (await the_case(turn)).thread_id == 88
    assert len(await waiting(turn, case_card.CARD.name)) == posted


@pytest.mark.parametrize(
    ("forum", "same", "anew"), [(True, True, True), (True, False, False), (False, True, False)]
)
@pytest.mark.usefixtures("filed")
async def test_a_topic_is_made_anew_only_if_it_is_the_one_that_was_lost(
    turn: Turn, *, forum: bool, same: bool, anew: bool
) -> None:
    thread = (await the_case(turn)).thread_id
    row = await on_its_way(turn, CHAT(ChatAbout(thread=thread if same else 5)), "getChat")
    await after_sending.handle_delivered(turn, row, {"is_forum": forum})
    assert ((await the_case(turn)).thread_id is None) is anew


@pytest.mark.usefixtures("filed")
async def test_an_answer_about_the_group_alone_changes_no_topic(turn: Turn) -> None:
    row = await on_its_way(turn, CHAT(ChatAbout()), "getChat", None)
    await after_sending.handle_delivered(turn, row, {"is_forum": True})
    assert (await the_case(turn)).thread_id is not None


@pytest.mark.usefixtures("filed")
async def test_a_topic_of_no_request_is_not_the_desk_s(turn: Turn) -> None:
    await forum_topics.record_closed_topic(turn, 4711, closed=True)
    row = await on_its_way(turn, GROUP_MESSAGE, case=None)
    before = await waiting(turn)
    await forum_topics.record_topic(turn, row, 88)
    await forum_topics.check_lost_topic(turn, row)
    await forum_topics.reopen_closed_topic(turn, row)
    reopened = await on_its_way(turn, REOPEN, "reopenForumTopic", None)
    await after_sending.handle_delivered(turn, reopened, True)
    assert await waiting(turn) == before
    assert not (await the_case(turn)).thread_closed


@pytest.mark.parametrize(("result", "closed"), [(True, False), (None, True)])
@pytest.mark.usefixtures("filed")
async def test_a_topic_is_open_once_telegram_has_opened_it(
    turn: Turn, result: Any, *, closed: bool
) -> None:
    await cases.set_thread_closed(turn.tx, 1, closed=True)
    row = await on_its_way(turn, REOPEN, "reopenForumTopic")
    await after_sending.handle_delivered(turn, row, result)
    assert (await the_case(turn)).thread_closed is closed


@pytest.mark.parametrize(
    ("forum", "thread", "told"), [("yes", 77, 1), ("yes", None, 0), ("no", 77, 0)]
)
@pytest.mark.usefixtures("filed")
async def test_of_a_topic_that_stays_closed_the_group_hears_once_a_day(
    turn: Turn, forum: str, thread: int | None, told: int
) -> None:
    await desk_state.put(turn.tx, "forum", forum)
    await cases.set_thread(turn.tx, 1, thread)
    before = len(await waiting(turn, GROUP_MESSAGE.name))
    for _ in range(2):
        row = await on_its_way(turn, REOPEN, "reopenForumTopic")
        await after_sending.handle_refused(turn, row, "CHAT_ADMIN_REQUIRED")
    assert len(await waiting(turn, GROUP_MESSAGE.name)) - before == told


@pytest.mark.parametrize("closed", [True, False])
@pytest.mark.usefixtures("filed")
async def test_a_closed_topic_is_opened_once_a_citizen_s_words_stand_in_it(
    turn: Turn, *, closed: bool
) -> None:
    await cases.set_thread_closed(turn.tx, 1, closed=closed)
    row = await on_its_way(turn, CITIZEN_WORDS)
    await after_sending.handle_delivered(turn, row, {"message_id": 777})
    assert ("reopenForumTopic" in await methods(turn)) is closed


async def test_who_was_never_there_leaves_nothing_and_nobody_leaves_twice(
    filed: World, turn: Turn
) -> None:
    wati = await officer(turn, filed.wati)
    await cases.set_holder(turn.tx, 1, wati.id)
    for whose in (filed.rina, filed.wati, filed.wati):
        name = whose.account.first_name
        await roll_call.record_member_change(
            turn, whose.id, name, administrator=False, member=False
        )
        await cases.set_holder(turn.tx, 1, wati.id)
    assert len(await people.absences_standing(turn.tx)) == 1


@pytest.mark.parametrize(
    ("status", "inside"),
    [
        ({"status": "member"}, True),
        ({"status": "left"}, False),
        ({"status": "restricted", "is_member": True}, True),
        ({"status": "restricted", "is_member": False}, False),
    ],
)
async def test_who_taps_is_a_member_once_telegram_says_so(
    filed: World, turn: Turn, status: dict[str, Any], *, inside: bool
) -> None:
    assert not await roll_call.is_known_member(turn, filed.rina.id)
    assert "getChatMember" in await methods(turn)
    row = await on_its_way(turn, MEMBER(MemberAbout()), "getChatMember", None)
    user = {"id": filed.rina.id, "first_name": "Rina"}
    await after_sending.handle_delivered(turn, row, {**status, "user": user})
    assert await roll_call.is_known_member(turn, filed.rina.id) is inside


async def test_who_has_left_is_known_but_no_member(filed: World, turn: Turn) -> None:
    await people.set_membership(
        turn.tx, filed.wati.id, "Wati", turn.now, administrator=False, member=False
    )
    assert not await roll_call.is_known_member(turn, filed.wati.id)
    assert await people.officer_of(turn.tx, filed.wati.id) is not None


RIGHTS = dict.fromkeys(roll_call.RIGHTS, True)


@pytest.mark.parametrize(
    ("forum", "member", "missing"),
    [
        ("yes", {"status": "creator"}, ""),
        ("yes", {"status": "member"}, "administrator"),
        ("yes", {"status": "administrator", **RIGHTS}, ""),
        ("yes", {"status": "administrator", **RIGHTS, "can_manage_topics": False}, "topics"),
        ("no", {"status": "administrator", **RIGHTS, "can_manage_topics": False}, ""),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_the_right_to_make_topics_is_missed_only_where_there_are_any(
    turn: Turn, forum: str, member: dict[str, Any], missing: str
) -> None:
    await desk_state.put(turn.tx, "forum", forum)
    await roll_call.record_bot_status(turn, member)
    assert await desk_state.get(turn.tx, "rights_missing") == missing


async def test_a_desk_with_a_group_takes_no_code(filed: World, turn: Turn) -> None:
    code = await binding_codes.first(turn.tx)
    assert await binding_codes.why_not(turn, code, filed.budi.id, -5) == "install-elsewhere"


async def test_a_group_is_bound_by_the_code_and_after_five_wrong_ones_by_none(
    filed: World, turn: Turn
) -> None:
    await turn.tx.run("DELETE FROM desk_state")
    turn.tx.known.clear()
    code, who = await binding_codes.first(turn.tx), filed.budi.id
    said = ["", "kode", *["1"] * 4, binding_codes.code_in_halves(code), "1", code]
    answers = [await binding_codes.why_not(turn, words, who, -5) for words in said]
    assert answers == [*["install-needs-code"] * 6, None, "install-needs-code", "install-too-often"]
    assert await binding_codes.why_not(turn, code, who, -6) is None
