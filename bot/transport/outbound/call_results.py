"""What to record after a call to Telegram: sent, to be retried, or failed."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from telegram.error import ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.actions.delivery import citizen_files, kept_files
from bot.actions.group import forum_topics, group_setup
from bot.clock import Clock
from bot.desk import alarms, rounds
from bot.desk.call_queue import GROUP
from bot.desk.delivery_handlers import result_objects
from bot.desk.paper_sending import record_sent_paper
from bot.desk.turn import Desk, Turn
from bot.dispatch import after_sending
from bot.transport.bot_api import UploadFile
from bot.transport.log_setup import OFFICE, cause_in_words
from bot.transport.outbound import paper_files
from bot.transport.outbound.rate_limits import RateLimiter
from bot.transport.outbound.reference_resolver import ResolvedCall, resolve_row
from bot.transport.outbound.telegram_errors import (
    MAKE_TOPIC,
    CallVerdict,
    classify_error,
    may_have_arrived,
    retry_after,
)
from bot.transport.process_counters import SEND_COUNTS
from storage import cases, desk_state, outbox, pending_effects
from storage.database import Tx, convert_value
from storage.outbox import Queued

logger = logging.getLogger(__name__)

MOST_FAILURES = 8
LONGEST_PAUSE = 60.0
"""Seconds after which a row is tried again, at most."""
MOST_REFUSALS = 10
"""Refusals of a row where it is to go after which it goes to General, or is given up."""
TOPIC_KNOWN_WITHIN = 30.0
"""Seconds that a lane waits for news of its lost topic until it is tried again, at most."""

Record = Callable[[Turn], Awaitable[None]]


class CallEndKind(StrEnum):
    """How a call ended for good."""

    SENT = "sent"
    NOTHING_LEFT = "nothing-left"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    UNMADE = "unmade"


@dataclass(frozen=True)
class CallEnd:
    """How a call ended: the reason of a failure, or Telegram's answer and the paper's hash."""

    kind: CallEndKind
    reason: str = ""
    result: Any = None
    paper: str = ""

    @property
    def message_id(self) -> int | None:
        """Return the number of the message that the call made, or of the first of them."""
        return next((one.get("message_id") for one in result_objects(self.result)), None)


PROGRAM_ERROR = CallEnd(CallEndKind.REFUSED, "program error")


@dataclass(frozen=True)
class EndedCall:
    """A finished call, with the function that records its result.

    The last is kept if recording fails: what follows is then tried again.
    """

    row: Queued
    record: Record
    ended: CallEnd


class ResultRecorder:
    """Turns the result of each call into a function that records it; counts failures by row."""

    def __init__(self, pace: RateLimiter, clock: Clock) -> None:
        self._pace = pace
        self._clock = clock
        self._successes = 0
        self._failures: dict[int, tuple[int, int]] = {}

    def record_success(
        self, resolved: ResolvedCall, files: Mapping[str, UploadFile], result: Any
    ) -> EndedCall:
        """Handle a row that Telegram accepted."""
        SEND_COUNTS[OFFICE.get(), "sent"] += 1
        self._successes += 1
        self._failures.pop(resolved.row.seq, None)
        paper = paper_files.sha256_of(files[resolved.paper_as]) if resolved.paper else ""
        ended = CallEnd(CallEndKind.SENT, result=result, paper=paper)
        return EndedCall(resolved.row, lambda turn: _record_delivered(turn, resolved, ended), ended)

    def record_topic(self, row: Queued, thread_id: int) -> EndedCall:
        """Record a new topic, and queue the row that needed it again at its old place."""

        async def record(turn: Turn) -> None:
            await forum_topics.record_topic(turn, row, thread_id)
            since = row.created_at
            await outbox.send_again(turn.tx, row.seq, since, "", uncertain=False, counted=False)

        return EndedCall(row, record, PROGRAM_ERROR)

    def record_failure(self, resolved: ResolvedCall, error: TelegramError) -> EndedCall:
        """Handle a call that Telegram refused or did not answer."""
        row = resolved.row
        method = MAKE_TOPIC if resolved.topic_name else resolved.method
        verdict = classify_error(method, error, to_group=row.chat == GROUP)
        SEND_COUNTS[OFFICE.get(), verdict.name.lower()] += 1
        ended = CallEnd(ENDS.get(verdict, CallEndKind.REFUSED), error.message)

        async def record(turn: Turn) -> None:
            if await _is_final(turn, row, verdict):
                await _record_undelivered(turn, row, ended)
            elif verdict is CallVerdict.BROKEN:
                await self._record_broken(turn, row, error)
            elif await _is_refused_enough(turn, row, verdict, error):
                await _send_elsewhere(turn, row, ended)
            else:
                pause = await self._remove_obstacle(turn, row, verdict, error)
                await _retry_later(turn, row, pause, error.message)

        return EndedCall(row, record, ended)

    def give_up(self, row: Queued, ended: CallEnd = PROGRAM_ERROR) -> EndedCall:
        """Give up a row before the call: its file cannot be made, or the program failed."""
        return EndedCall(row, lambda turn: _record_undelivered(turn, row, ended), ended)

    def record_unreadable(self, row: Queued) -> EndedCall:
        """Postpone a row that was not sent because the database could not be read."""
        why = "the database cannot be read"
        return EndedCall(
            row, lambda turn: _retry_later(turn, row, LONGEST_PAUSE, why), PROGRAM_ERROR
        )

    async def _remove_obstacle(
        self, turn: Turn, row: Queued, verdict: CallVerdict, error: TelegramError
    ) -> float:
        """Remove the cause of a row's failure; return the seconds that its lane waits for that."""
        reply = row.payload.get("reply_parameters", {})
        if isinstance(error, RetryAfter):
            wait = retry_after(error)
            self._pace.pause(row.chat, self._clock.monotonic() + wait)
        elif isinstance(error, ChatMigrated):
            await group_setup.follow_migration(turn, error.new_chat_id)
        elif verdict is CallVerdict.QUOTE_GONE:
            await outbox.forget_quote(turn.tx, row.seq, reply="quote" not in reply)
        elif verdict is CallVerdict.TOPIC_LOST and reply:
            await outbox.forget_quote(turn.tx, row.seq, reply=True)  # perhaps of another topic
        elif verdict is CallVerdict.FILE_LOST:
            pass  # noted already: it is uploaded anew
        elif verdict is CallVerdict.TOPIC_LOST:
            await forum_topics.check_lost_topic(turn, row)
            return TOPIC_KNOWN_WITHIN
        elif verdict is CallVerdict.NO_TOPICS:
            await forum_topics.go_without_topics(
                turn, row, allowed="forum" in error.message.lower()
            )
        else:
            await _report_shut_out(turn, row, verdict, error)
            return LONGEST_PAUSE
        return 0.0

    async def _record_broken(self, turn: Turn, row: Queued, error: TelegramError) -> None:
        """Retry a row later; the failure counts only if other rows were sent since the last."""
        tries, successes = self._failures.get(row.seq, (0, self._successes))
        counted = successes != self._successes
        if counted and row.attempts >= MOST_FAILURES:
            self._failures.pop(row.seq, None)
            await after_sending.handle_refused(turn, row, cause_in_words(error))
            return
        self._failures[row.seq] = (tries + 1, self._successes)
        pause = min(2.0**tries, LONGEST_PAUSE)
        await outbox.send_again(
            turn.tx,
            row.seq,
            turn.now + timedelta(seconds=pause),
            cause_in_words(error),
            uncertain=may_have_arrived(error),
            counted=counted,
        )


ENDS = {
    CallVerdict.DONE: CallEndKind.NOTHING_LEFT,
    CallVerdict.UNREACHABLE: CallEndKind.UNREACHABLE,
}
"""How a call ended by Telegram's answer; any other answer that ends it is a refusal."""


async def _is_final(turn: Turn, row: Queued, verdict: CallVerdict) -> bool:
    """Say whether a failure is final, because its cause cannot be removed."""
    match verdict:
        case CallVerdict.QUOTE_GONE:
            return "reply_parameters" not in row.payload
        case CallVerdict.FILE_LOST:
            return not await kept_files.record_forgotten_file(turn, row)
        case CallVerdict.TOPIC_LOST:
            return row.case_id is None and "reply_parameters" not in row.payload
    return verdict in (CallVerdict.DONE, CallVerdict.UNREACHABLE, CallVerdict.REFUSED)


async def _is_refused_enough(
    turn: Turn, row: Queued, verdict: CallVerdict, error: TelegramError
) -> bool:
    """Count a refusal of this very row, not of all that goes there; say whether it was the last."""
    match verdict:
        case CallVerdict.SLOWER:
            return False
        case CallVerdict.TOPIC_CLOSED if not _in_topic(row):
            return False
        case CallVerdict.SHUT_OUT:
            shut = await desk_state.get(turn.tx, group_setup.SHUT_SINCE)
            if shut or not isinstance(error, Forbidden):
                return False
    return await outbox.count_refusal(turn.tx, row.seq) >= MOST_REFUSALS


async def _send_elsewhere(turn: Turn, row: Queued, ended: CallEnd) -> None:
    """Send to General what its topic keeps refusing, and tell administrators; else give it up."""
    case = await cases.get(turn.tx, row.case_id)
    if case is None or not _in_topic(row):
        await _record_undelivered(turn, row, ended)
        return
    await outbox.move_to_general(turn.tx, row.seq)
    await _retry_later(turn, row, 0.0, ended.reason)
    await alarms.report_topic_refusal(turn, case, ended.reason)


def _in_topic(row: Queued) -> bool:
    return row.method.startswith("send") and "message_thread_id" in row.payload


async def _retry_later(turn: Turn, row: Queued, pause: float, why: str) -> None:
    """Retry a row after some seconds, without counting this attempt."""
    later = turn.now + timedelta(seconds=pause)
    await outbox.send_again(turn.tx, row.seq, later, why, uncertain=False, counted=False)


async def _report_shut_out(
    turn: Turn, row: Queued, verdict: CallVerdict, error: TelegramError
) -> None:
    """Report that the bot may not write: in a topic, in the group, or at all with its token."""
    if isinstance(error, InvalidToken) or row.chat != GROUP:
        logger.error("sending waits: %s", cause_in_words(error))
    elif verdict is CallVerdict.TOPIC_CLOSED and row.case_id is not None:
        await forum_topics.reopen_closed_topic(turn, row)
    elif verdict is CallVerdict.TOPIC_CLOSED:
        await group_setup.tell_general_closed(turn)
    elif "rights" in error.message and row.method not in ("sendMessage", MAKE_TOPIC):
        await alarms.report_files_forbidden(turn)
    else:
        await group_setup.record_shut_out(turn, error.message)


async def _record_delivered(turn: Turn, resolved: ResolvedCall, ended: CallEnd) -> None:
    """Record that a row was sent, and the files sent with it."""
    await after_sending.handle_delivered(turn, resolved.row, ended.result)
    for part in resolved.cleaned:
        await citizen_files.record_upload_id(turn, part.file, ended.result, part.place)
    if resolved.paper is not None:
        await record_sent_paper(turn, resolved.paper, ended.paper, ended.result)


async def _record_undelivered(turn: Turn, row: Queued, ended: CallEnd) -> None:
    """Record that a row will never arrive."""
    match ended.kind:
        case CallEndKind.NOTHING_LEFT:
            await after_sending.handle_nothing_left(turn, row, ended.reason)
        case CallEndKind.UNREACHABLE:
            await after_sending.handle_unreachable(turn, row, ended.reason)
        case CallEndKind.UNMADE:
            await after_sending.handle_unmade_file(turn, row, ended.reason)
        case _:
            await after_sending.handle_refused(turn, row, ended.reason)


async def save_pending_effects(tx: Tx, seq: int, ended: CallEnd, now: datetime) -> None:
    """Record how a row ended although its effects failed, so that it is not sent twice."""
    sent, outcome = ended.kind is CallEndKind.SENT, asdict(ended)
    await pending_effects.add_effect(tx, seq, outcome, now, sent=sent, message_id=ended.message_id)


async def apply_pending_effects(desk: Desk, now: datetime) -> int:
    """Apply effects still pending from ended rows; return for how many it did."""
    return await rounds.for_each_row(
        desk, "after-sending", lambda turn: pending_effects.due(turn.tx), _apply_effects, now
    )


async def _apply_effects(turn: Turn, seq: int) -> int:
    """Apply the effects of a row, as of the time at which it ended."""
    owed, row = await pending_effects.find(turn.tx, seq), await outbox.find(turn.tx, seq)
    if owed is None or row is None:
        return 0
    ended, then = convert_value(CallEnd, owed.outcome), replace(turn, now=owed.at)
    if ended.kind is CallEndKind.SENT:
        resolved = await resolve_row(turn.desk, turn.tx, row)
        await _record_delivered(then, resolved or ResolvedCall(row, row.method, {}), ended)
    else:
        await _record_undelivered(then, row, ended)
    await pending_effects.done(turn.tx, seq)
    return 1
