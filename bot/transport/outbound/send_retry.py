"""Decide what to record once Telegram has answered a call: sent, try again, or failed."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from telegram.error import ChatMigrated, InvalidToken, RetryAfter, TelegramError

from bot.actions.delivery import incoming_files, kept_files
from bot.actions.group import forum_topics, group_moves
from bot.clock import Clock
from bot.desk import alarms
from bot.desk.paper_sending import went_out
from bot.desk.turn import GROUP, Turn
from bot.dispatch import after_sending
from bot.transport.bot_api import File
from bot.transport.log_setup import OFFICE
from bot.transport.outbound import paper_files
from bot.transport.outbound.row_resolver import Addressed
from bot.transport.outbound.send_pace import Pace
from bot.transport.outbound.telegram_errors import (
    MAKE_TOPIC,
    Verdict,
    judge,
    may_have_arrived,
    seconds_of,
)
from bot.transport.tallies import SENDS
from storage import outbox
from storage.outbox import Queued

logger = logging.getLogger(__name__)

MOST_FAILURES = 8
LONGEST_PAUSE = 60.0
"""Seconds after which a row is tried again, at most."""

Record = Callable[[Turn], Awaitable[None]]


@dataclass(frozen=True)
class Landed:
    """A call that has ended: its row, the function that records it, and what Telegram returned."""

    row: Queued
    record: Record
    sent: Any = None


class Landings:
    """Turns each answer into a function that records it, and remembers which rows keep failing."""

    def __init__(self, pace: Pace, clock: Clock) -> None:
        self._pace = pace
        self._clock = clock
        self._successes = 0
        self._failures: dict[int, tuple[int, int]] = {}

    def yes(self, addressed: Addressed, files: Mapping[str, File], result: Any) -> Landed:
        """Handle a row that Telegram accepted."""
        SENDS[OFFICE.get(), "sent"] += 1
        self._successes += 1
        self._failures.pop(addressed.row.seq, None)
        record = _recorded(addressed, files, result, self._clock.now())
        return Landed(addressed.row, record, result)

    def topic(self, row: Queued, thread_id: int) -> Landed:
        """Handle a topic that was made: the row that needed it has waited since it was queued."""

        async def record(turn: Turn) -> None:
            await forum_topics.opened(turn, row, thread_id)
            since = row.created_at
            await outbox.send_again(turn.tx, row.seq, since, "", uncertain=False, counted=False)

        return Landed(row, record)

    def no(self, addressed: Addressed, error: TelegramError) -> Landed:
        """Handle a call that Telegram refused or did not answer."""
        row = addressed.row
        method = MAKE_TOPIC if addressed.topic_name else addressed.method
        verdict = judge(method, error, to_group=row.chat == GROUP)
        SENDS[OFFICE.get(), verdict.name.lower()] += 1
        return Landed(row, lambda turn: self._answered_no(turn, row, verdict, error))

    def unmade(self, row: Queued, reason: str) -> Landed:
        """Give up a row whose file cannot be made."""
        return Landed(row, lambda turn: after_sending.unmade(turn, row, reason))

    def unread(self, row: Queued) -> Landed:
        """Try a row again later that was not sent because the database cannot be read."""

        async def record(turn: Turn) -> None:
            later = turn.now + timedelta(seconds=LONGEST_PAUSE)
            why = "the database cannot be read"
            await outbox.send_again(turn.tx, row.seq, later, why, uncertain=False, counted=False)

        return Landed(row, record)

    def broken_off(self, row: Queued) -> Landed:
        """Give up a row on which the program failed before Telegram was called."""
        return Landed(row, lambda turn: after_sending.ended_badly(turn, row, None))

    async def _answered_no(
        self, turn: Turn, row: Queued, verdict: Verdict, error: TelegramError
    ) -> None:
        match verdict:
            case Verdict.DONE:
                await after_sending.nothing_left(turn, row, error.message)
            case Verdict.UNREACHABLE:
                await after_sending.unreachable(turn, row, error.message)
            case Verdict.QUOTE_GONE if "quote" not in row.payload.get("reply_parameters", {}):
                await after_sending.refused(turn, row, error.message)
            case Verdict.FILE_LOST if not await kept_files.forgotten(turn, row):
                await after_sending.refused(turn, row, error.message)
            case Verdict.REFUSED:
                await after_sending.refused(turn, row, error.message)
            case Verdict.BROKEN:
                await self._broken(turn, row, error)
            case Verdict.TOPIC_LOST if row.case_id is None:
                await after_sending.refused(turn, row, error.message)
            case _:
                pause = await self._make_way(turn, row, verdict, error)
                not_before = turn.now + timedelta(seconds=pause)
                await outbox.send_again(
                    turn.tx, row.seq, not_before, error.message, uncertain=False, counted=False
                )

    async def _make_way(
        self, turn: Turn, row: Queued, verdict: Verdict, error: TelegramError
    ) -> float:
        """Remove what is in the row's way; return the seconds until it is tried again."""
        if isinstance(error, RetryAfter):
            wait = seconds_of(error)
            self._pace.pause(row.chat, self._clock.monotonic() + wait)
        elif isinstance(error, ChatMigrated):
            await group_moves.migrated(turn, error.new_chat_id)
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

    async def _broken(self, turn: Turn, row: Queued, error: TelegramError) -> None:
        """Try a row again later; a failure counts only if others succeeded since the last one."""
        tries, successes = self._failures.get(row.seq, (0, self._successes))
        counted = successes != self._successes
        if counted and row.attempts >= MOST_FAILURES:
            self._failures.pop(row.seq, None)
            await after_sending.refused(turn, row, type(error).__name__)
            return
        self._failures[row.seq] = (tries + 1, self._successes)
        pause = min(2.0**tries, LONGEST_PAUSE)
        await outbox.send_again(
            turn.tx,
            row.seq,
            turn.now + timedelta(seconds=pause),
            type(error).__name__,
            uncertain=may_have_arrived(error),
            counted=counted,
        )


async def _shut_out(turn: Turn, row: Queued, verdict: Verdict, error: TelegramError) -> None:
    """Report that the bot may not write: in a topic, in the group, or at all with its token."""
    if isinstance(error, InvalidToken) or row.chat != GROUP:
        logger.error("Telegram does not let the bot in: %s", error.message)
    elif verdict is Verdict.TOPIC_CLOSED and row.case_id is not None:
        await forum_topics.closed_to_us(turn, row)
    elif verdict is Verdict.TOPIC_CLOSED:
        await group_moves.general_closed(turn)
    elif "rights" in error.message and row.method not in ("sendMessage", MAKE_TOPIC):
        await alarms.kind_forbidden(turn)
    else:
        await group_moves.shut_out(turn, error.message)


def _recorded(
    addressed: Addressed, files: Mapping[str, File], result: Any, heard_at: datetime
) -> Record:
    """Return the function that records that a row was sent, and the files sent with it."""
    row = addressed.row

    async def answered_yes(turn: Turn) -> None:
        await after_sending.delivered(turn, row, result)
        for part in addressed.cleaned:
            await incoming_files.sent_up(turn, part.file, result, part.place)
        if addressed.paper is not None:
            made = files[addressed.paper_as]
            await went_out(turn, addressed.paper, paper_files.digest(made), result)
        first = result[0] if isinstance(result, list) and result else result
        if row.method.startswith("send") and isinstance(first, dict):
            await alarms.compare_clock(turn, heard_at, first.get("date"))

    return answered_yes
