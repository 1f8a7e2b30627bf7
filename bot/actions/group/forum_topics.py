"""The topics of the group: made, lost, closed, switched off and on, and restored if possible."""

import logging
from dataclasses import dataclass
from datetime import timedelta

from bot.actions.cases import case_card, topic_rebuild
from bot.actions.delivery import group_file_removal
from bot.actions.delivery.relay import CITIZEN_WORDS
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers, UndeliveredRow
from bot.desk.event_recording import redraw_card
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case
from bot.texts import OFFICIAL
from storage import case_events, cases, desk_state, outbox
from storage.outbox import Queued

logger = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class ChatAbout(RowAbout):
    """Why Telegram is asked about the group: the topic `thread` of a case seems to be lost."""

    thread: int | None = None


CHAT = Purpose("chat", ChatAbout, lane="lost", link=None, may_fail=True)
REOPEN = Purpose("reopen", RowAbout, lane="reopen", link=None, may_fail=True)
MOST_LOST = 5
"""Topics of one case that may be lost in an hour; more cannot be a person deleting them."""
ASK_AGAIN = timedelta(minutes=5)
"""Least time between two questions to Telegram whether the group has topics."""
SAY_AGAIN = timedelta(days=1)


async def record_forum(turn: Turn, *, forum: bool, certain: bool) -> None:
    """Record whether the group has topics; whether the bot may make them shows on trying.

    An update without topics may come from a server that leaves the fact out: then Telegram is
    asked, and only its answer is `certain`.
    """
    known = await desk_state.get(turn.tx, "forum")
    if forum and known in (None, "no"):
        await _record_state(turn, "unknown")
    elif not forum and known != "no":
        if certain:
            await _switch_off(turn)
        else:
            await _ask(turn)


async def _ask(turn: Turn) -> None:
    if await desk_state.is_due_again(turn.tx, "forum_asked_at", turn.now, ASK_AGAIN):
        await queue_call(turn, "getChat", GROUP, CHAT(ChatAbout()), {}, key="chat")


async def _record_state(turn: Turn, forum: str) -> None:
    """Record the state of the group's topics, and move every unfinished case's card to fit it."""
    before = await desk_state.has_topics(turn.tx)
    await desk_state.put(turn.tx, "forum", forum)
    after = await desk_state.has_topics(turn.tx)
    if before == after:
        return
    for case in await cases.unfinished(turn.tx):
        if after and case.thread_id is None and case.card_message_id is not None:
            await topic_rebuild.rebuild(turn, case, "topics")
        else:
            redraw_card(turn, case.id)


async def _switch_off(turn: Turn) -> None:
    """Go on without topics after the group switched them off, and say so once."""
    known = await desk_state.get(turn.tx, "forum")
    await _record_state(turn, "no")
    if known != "no":
        await say_group(turn, "alarm-topics-off")


async def retry_topics(turn: Turn) -> None:
    """Use topics again after they were forbidden: the bot was given the right."""
    if await desk_state.get(turn.tx, "forum") == "forbidden":
        await _record_state(turn, "unknown")


async def go_without_topics(turn: Turn, row: Queued, *, allowed: bool) -> None:
    """Go on without topics: they were switched off, or the bot may not make them."""
    if allowed:
        await _switch_off(turn)
    else:
        await record_forbidden(turn)
    if row.purpose == case_card.CARD.name and row.case_id is not None:
        redraw_card(turn, row.case_id)  # the card was written for a topic


async def record_forbidden(turn: Turn) -> None:
    """Go on without new topics; say so, unless missing rights were reported already."""
    known = await desk_state.get(turn.tx, "forum")
    await _record_state(turn, "forbidden")
    if known != "forbidden" and not await desk_state.get(turn.tx, "rights_missing"):
        await say_group(turn, "alarm-no-topics")


async def record_topic(turn: Turn, row: Queued, thread_id: int) -> None:
    """Record the new topic of a case; a card that is elsewhere is posted there again."""
    case = await _case(turn, row)
    if case is None:
        return
    await cases.set_thread(turn.tx, case.id, thread_id)
    if case.card_message_id is not None and row.purpose != case_card.CARD.name:
        await case_card.post(turn, case)


async def check_lost_topic(turn: Turn, row: Queued) -> None:
    """Ask Telegram whether a lost topic was deleted, or all topics were switched off."""
    case = await _case(turn, row)
    if case is None:
        return
    await queue_call(
        turn,
        "getChat",
        GROUP,
        CHAT(ChatAbout(thread=case.thread_id)),
        {},
        case_id=case.id,
        key=f"lost:{case.id}",
    )


async def _on_chat_answer(turn: Turn, arrived: DeliveredRow[ChatAbout]) -> None:
    """Record Telegram's answer whether the group has topics, and make a lost one anew."""
    forum = bool(arrived.first.get("is_forum"))
    await record_forum(turn, forum=forum, certain=True)
    case = await _case(turn, arrived.row)
    if case is None:
        return
    await outbox.resume_group(turn.tx, turn.now, case.id)
    if forum and case.thread_id == arrived.about.thread:
        await _made_anew(turn, case)


async def _made_anew(turn: Turn, case: Case) -> None:
    """Forget a deleted topic, and post the case's card and history again, in a new topic."""
    target = f"topic:{case.id}"
    await case_events.count_attempt(turn.tx, target, turn.now)
    await cases.set_thread(turn.tx, case.id, None)
    if await case_events.attempts(turn.tx, target, turn.now - timedelta(hours=1)) > MOST_LOST:
        logger.error("the topics of a case are lost again and again")
        await record_forbidden(turn)
    anew = await desk_state.has_topics(turn.tx)
    await topic_rebuild.rebuild(turn, case, "deleted" if anew else "general")


async def reopen_closed_topic(turn: Turn, row: Queued) -> None:
    """Reopen a closed topic in which the bot may not write; its messages wait meanwhile."""
    case = await _case(turn, row)
    if case is not None:
        await cases.set_thread_closed(turn.tx, case.id, closed=True)
        await reopen(turn, case)


async def reopen(turn: Turn, case: Case) -> None:
    """Reopen a case's topic: officers who are no administrators cannot answer in a closed one.

    The call has a lane of its own: the case's lane is blocked by messages that wait for it.
    """
    await queue_call(
        turn,
        "reopenForumTopic",
        GROUP,
        REOPEN,
        {"message_thread_id": outbox.reference("topic", case.id)},
        case_id=case.id,
        key=f"reopen:{case.id}",
    )


async def record_closed_topic(turn: Turn, thread_id: int, *, closed: bool) -> None:
    """Record that a person closed or opened a topic; once open, it gets the waiting messages."""
    case = await cases.by_thread(turn.tx, thread_id)
    if case is None:
        return
    await cases.set_thread_closed(turn.tx, case.id, closed=closed)
    if not closed:
        await _open_again(turn, case)


async def _on_reopened(turn: Turn, arrived: DeliveredRow[RowAbout]) -> None:
    """Send the messages that waited for a topic, now that the desk has reopened it."""
    case = arrived.case
    if case is None or arrived.result is None:  # without a result it was open all the time
        return
    await cases.set_thread_closed(turn.tx, case.id, closed=False)
    await _open_again(turn, case)


async def _open_again(turn: Turn, case: Case) -> None:
    await desk_state.put(turn.tx, _topic_name(case), "")
    await outbox.resume_group(turn.tx, turn.now, case.id)


async def _on_reopen_refused(turn: Turn, missed: UndeliveredRow[RowAbout]) -> None:
    """Say in General, once a day, that a topic is closed and who must open it."""
    case = missed.case
    if case is None or case.thread_id is None or not await desk_state.is_forum(turn.tx):
        return
    if await desk_state.is_due_again(turn.tx, _topic_name(case), turn.now, SAY_AGAIN):
        known = {"sequence": case.sequence, "subject": case.subject}
        name = turn.texts.plain(OFFICIAL, "topic-name", **known)
        await say_group(turn, "topic-stays-closed", number=case.number, name=name)


def _topic_name(case: Case) -> str:
    return f"closed_told:{case.id}"


async def _case(turn: Turn, row: Queued) -> Case | None:
    return await cases.get(turn.tx, row.case_id)


async def _on_words_shown(turn: Turn, arrived: DeliveredRow[RowAbout]) -> None:
    """Offer to hide an album that was shown, and reopen the topic so that it can be answered."""
    case = arrived.case
    if case is not None:
        await group_file_removal.offer_hiding(turn, arrived.row, case)
    if case is not None and case.thread_closed:
        await reopen(turn, case)


ADDS = (
    SendHandlers(CHAT, on_delivered=_on_chat_answer),
    SendHandlers(REOPEN, on_delivered=_on_reopened, on_refused=_on_reopen_refused),
    SendHandlers(CITIZEN_WORDS, on_delivered=_on_words_shown),
)
