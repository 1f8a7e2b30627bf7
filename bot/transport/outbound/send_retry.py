"""Decide what to record once Telegram has answered a call: sent, try again, or failed."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from telegram.error import ChatMigrated, InvalidToken, RetryAfter, TelegramError

from bot.actions.delivery import incoming_files, kept_files
from bot.actions.group import forum_topics, group_setup
from bot.clock import Clock
from bot.desk import alarms, rounds
from bot.desk.paper_sending import went_out
from bot.desk.row_fates import objects_of
from bot.desk.turn import GROUP, Desk, Turn
from bot.dispatch import after_sending
from bot.transport.bot_api import File
from bot.transport.log_setup import OFFICE, cause
from bot.transport.outbound import paper_files
from bot.transport.outbound.row_resolver import Addressed, address
from bot.transport.outbound.send_pace import Pace
from bot.transport.outbound.telegram_errors import (
    MAKE_TOPIC,
    Verdict,
    judge,
    may_have_arrived,
    seconds_of,
)
from bot.transport.tallies import SENDS
from storage import outbox, owed_effects
from storage.database import Tx, checked
from storage.outbox import Queued

logger = logging.getLogger(__name__)

MOST_FAILURES = 8
LONGEST_PAUSE = 60.0
"""Seconds after which a row is tried again, at most."""

Record = Callable[[Turn], Awaitable[None]]


class End(StrEnum):
    """How a call ended for good."""

    SENT = "sent"
    NOTHING_LEFT = "nothing-left"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    UNMADE = "unmade"


@dataclass(frozen=True)
class Ended:
    """How a call ended: why it failed, or Telegram's answer and the hash of a paper with it."""

    kind: End
    reason: str = ""
    result: Any = None
    paper: str = ""

    @property
    def message_id(self) -> int | None:
        """Return the number of the message that the call made, or of the first of them."""
        return next((one.get("message_id") for one in objects_of(self.result)), None)


BROKEN_OFF = Ended(End.REFUSED, "program error")


@dataclass(frozen=True)
class Landed:
    """A call that has ended: its row, the function that records it, and how it ended.

    The last is kept if recording fails: what follows is then tried again.
    """

    row: Queued
    record: Record
    ended: Ended


class Landings:
    """Turns each answer into a function that records it, and remembers which rows keep failing."""

    def __init__(self, pace: Pace, clock: Clock) -> None:
        self._pace = pace
        self._clock = clock
        self._successes = 0
        self._failures: dict[int, tuple[int, int]] = {}

    def record_success(
        self, addressed: Addressed, files: Mapping[str, File], result: Any
    ) -> Landed:
        """Handle a row that Telegram accepted."""
        SENDS[OFFICE.get(), "sent"] += 1
        self._successes += 1
        self._failures.pop(addressed.row.seq, None)
        paper = paper_files.digest(files[addressed.paper_as]) if addressed.paper else ""
        ended = Ended(End.SENT, result=result, paper=paper)
        return Landed(addressed.row, lambda turn: _arrived(turn, addressed, ended), ended)

    def record_topic(self, row: Queued, thread_id: int) -> Landed:
        """Handle a topic that was made: the row that needed it has waited since it was queued."""

        async def record(turn: Turn) -> None:
            await forum_topics.opened(turn, row, thread_id)
            since = row.created_at
            await outbox.send_again(turn.tx, row.seq, since, "", uncertain=False, counted=False)

        return Landed(row, record, BROKEN_OFF)

    def record_failure(self, addressed: Addressed, error: TelegramError) -> Landed:
        """Handle a call that Telegram refused or did not answer."""
        row = addressed.row
        method = MAKE_TOPIC if addressed.topic_name else addressed.method
        verdict = judge(method, error, to_group=row.chat == GROUP)
        SENDS[OFFICE.get(), verdict.name.lower()] += 1
        ended = Ended(ENDS.get(verdict, End.REFUSED), error.message)

        async def record(turn: Turn) -> None:
            if await _is_final(turn, row, verdict):
                await _missed(turn, row, ended)
            elif verdict is Verdict.BROKEN:
                await self._record_broken(turn, row, error)
            else:
                pause = await self._remove_obstacle(turn, row, verdict, error)
                await _again(turn, row, pause, error.message)

        return Landed(row, record, ended)

    def lost(self, row: Queued, ended: Ended = BROKEN_OFF) -> Landed:
        """Give up a row before the call: its file cannot be made, or the program failed."""
        return Landed(row, lambda turn: _missed(turn, row, ended), ended)

    def record_unreadable(self, row: Queued) -> Landed:
        """Try a row again later that was not sent because the database cannot be read."""
        why = "the database cannot be read"
        return Landed(row, lambda turn: _again(turn, row, LONGEST_PAUSE, why), BROKEN_OFF)

    async def _remove_obstacle(
        self, turn: Turn, row: Queued, verdict: Verdict, error: TelegramError
    ) -> float:
        """Remove what is in the row's way; return the seconds until it is tried again."""
        if isinstance(error, RetryAfter):
            wait = seconds_of(error)
            self._pace.pause(row.chat, self._clock.monotonic() + wait)
        elif isinstance(error, ChatMigrated):
            await group_setup.group_migrated(turn, error.new_chat_id)
        elif verdict is Verdict.QUOTE_GONE:
            await outbox.forget_quote(turn.tx, row.seq)
        elif verdict is Verdict.FILE_LOST:
            pass  # noted already: it is uploaded anew
        elif verdict is Verdict.TOPIC_LOST:
            await forum_topics.lost(turn, row)
        elif verdict is Verdict.NO_TOPICS:
            await forum_topics.none(turn, row, allowed="forum" in error.message.lower())
        else:
            await _shut_out(turn, row, verdict, error)
            return LONGEST_PAUSE
        return 0.0

    async def _record_broken(self, turn: Turn, row: Queued, error: TelegramError) -> None:
        """Try a row again later; a failure counts only if others succeeded since the last one."""
        tries, successes = self._failures.get(row.seq, (0, self._successes))
        counted = successes != self._successes
        if counted and row.attempts >= MOST_FAILURES:
            self._failures.pop(row.seq, None)
            await after_sending.refused(turn, row, cause(error))
            return
        self._failures[row.seq] = (tries + 1, self._successes)
        pause = min(2.0**tries, LONGEST_PAUSE)
        await outbox.send_again(
            turn.tx,
            row.seq,
            turn.now + timedelta(seconds=pause),
            cause(error),
            uncertain=may_have_arrived(error),
            counted=counted,
        )


ENDS = {Verdict.DONE: End.NOTHING_LEFT, Verdict.UNREACHABLE: End.UNREACHABLE}
"""How a call ended by Telegram's answer; any other answer that ends it is a refusal."""


async def _is_final(turn: Turn, row: Queued, verdict: Verdict) -> bool:
    """Say whether a call has ended by such an answer: nothing can be taken out of its way."""
    match verdict:
        case Verdict.QUOTE_GONE:
            return "quote" not in row.payload.get("reply_parameters", {})
        case Verdict.FILE_LOST:
            return not await kept_files.forgotten(turn, row)
        case Verdict.TOPIC_LOST:
            return row.case_id is None
    return verdict in (Verdict.DONE, Verdict.UNREACHABLE, Verdict.REFUSED)


async def _again(turn: Turn, row: Queued, pause: float, why: str) -> None:
    """Let a row be tried again after some seconds; that it failed does not count."""
    later = turn.now + timedelta(seconds=pause)
    await outbox.send_again(turn.tx, row.seq, later, why, uncertain=False, counted=False)


async def _shut_out(turn: Turn, row: Queued, verdict: Verdict, error: TelegramError) -> None:
    """Report that the bot may not write: in a topic, in the group, or at all with its token."""
    if isinstance(error, InvalidToken) or row.chat != GROUP:
        logger.error("sending waits: %s", cause(error))
    elif verdict is Verdict.TOPIC_CLOSED and row.case_id is not None:
        await forum_topics.closed_to_us(turn, row)
    elif verdict is Verdict.TOPIC_CLOSED:
        await group_setup.general_closed(turn)
    elif "rights" in error.message and row.method not in ("sendMessage", MAKE_TOPIC):
        await alarms.kind_forbidden(turn)
    else:
        await group_setup.shut_out(turn, error.message)


async def _arrived(turn: Turn, addressed: Addressed, ended: Ended) -> None:
    """Record that a row was sent, and the files sent with it."""
    await after_sending.delivered(turn, addressed.row, ended.result)
    for part in addressed.cleaned:
        await incoming_files.sent_up(turn, part.file, ended.result, part.place)
    if addressed.paper is not None:
        await went_out(turn, addressed.paper, ended.paper, ended.result)


async def _missed(turn: Turn, row: Queued, ended: Ended) -> None:
    """Record that a row will never arrive."""
    match ended.kind:
        case End.NOTHING_LEFT:
            await after_sending.nothing_left(turn, row, ended.reason)
        case End.UNREACHABLE:
            await after_sending.unreachable(turn, row, ended.reason)
        case End.UNMADE:
            await after_sending.unmade(turn, row, ended.reason)
        case _:
            await after_sending.refused(turn, row, ended.reason)


async def owe(tx: Tx, seq: int, ended: Ended, now: datetime) -> None:
    """Commit how a row ended though what follows has failed: it is neither lost nor sent twice."""
    sent, outcome = ended.kind is End.SENT, asdict(ended)
    await owed_effects.owe(tx, seq, outcome, now, sent=sent, message_id=ended.message_id)


async def follow(desk: Desk, now: datetime) -> int:
    """Do what has not followed yet from rows that ended; return from how many it did."""
    return await rounds.each(
        desk, "after-sending", lambda turn: owed_effects.due(turn.tx), _follow, now
    )


async def _follow(turn: Turn, seq: int) -> int:
    """Do what follows from a row, as of the moment in which it ended."""
    owed, row = await owed_effects.find(turn.tx, seq), await outbox.find(turn.tx, seq)
    if owed is None or row is None:
        return 0
    ended, then = checked(Ended, owed.outcome), replace(turn, now=owed.at)
    if ended.kind is End.SENT:
        addressed = await address(turn.desk, turn.tx, row)
        await _arrived(then, addressed or Addressed(row, row.method, {}), ended)
    else:
        await _missed(then, row, ended)
    await owed_effects.done(turn.tx, seq)
    return 1
