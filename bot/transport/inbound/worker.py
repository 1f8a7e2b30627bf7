"""Handle the inbox: one update at a time, the chats in turn, each in one transaction."""

import asyncio
import json
import logging
import math
from collections.abc import Callable

from telegram import Update
from telegram.error import TelegramError

from bot.desk import alarms
from bot.desk.keyboards import CallbackAnswer
from bot.desk.messages import say_long_answer
from bot.desk.turn import Desk, Turn, UpdateState
from bot.errors import Refused, StorageError
from bot.transport.bot_api import BotClient
from bot.transport.log_setup import OFFICE, cause_in_words
from bot.transport.process_counters import HANDLING_TIMES
from bot.transport.supervision import wait_or_wake
from handlers.application import DeskApplication
from handlers.refusals import tell_refusal
from storage import inbox
from storage.database import Tx
from storage.inbox import EndState, WaitingUpdate

logger = logging.getLogger(__name__)

PAUSES = (1.0, 5.0, 30.0)
"""Seconds before an update whose handling failed is tried again; then it is parked."""

ANSWERS_AT_ONCE = 4
"""Answers to pressed buttons on their way at once: few, to leave connections for the rest."""

ANSWER_LIVES = 10.0
"""Seconds for which a button's answer is worth sending: while Telegram hangs, old answers would
hold new ones back."""

IDLE = 60.0
"""Seconds between two looks while nothing arrives: a sign of life."""

STORAGE_PAUSE = 5.0
"""Seconds that the worker waits while the database cannot work."""


class Unreadable(Exception):  # noqa: N818 - what it is
    """An update has no shape that Telegram documents."""


class Worker:
    """Handles waiting updates, each in one transaction."""

    def __init__(
        self,
        desk: Desk,
        application: DeskApplication,
        client: BotClient,
        committed: Callable[[], None],
    ) -> None:
        self._desk = desk
        self._application = application
        self._client = client
        self._committed = committed
        self._paused: dict[str, float] = {}
        self._first = True
        self.alive_at = desk.clock.monotonic()
        self._counted: int | None = None
        self._answers: set[asyncio.Task[None]] = set()
        self._answering = asyncio.Semaphore(ANSWERS_AT_ONCE)

    async def once(self) -> bool:
        """Handle the next update; say whether there was one."""
        if self._first:
            await self._count_first()
        waiting: WaitingUpdate | None = None
        toast: CallbackAnswer | None = None
        try:
            async with self._desk.database.transaction(looks=True) as tx:
                waiting = await inbox.next_waiting(tx, self._lanes_on_pause())
                if waiting is None:
                    return False
                tx.read_one_moment()
                began = self._desk.clock.monotonic()
                toast = await self._handle(self._turn(tx, waiting), waiting)
                HANDLING_TIMES[OFFICE.get()].observe(self._desk.clock.monotonic() - began)
        except StorageError:
            raise
        except Exception as error:
            if waiting is None:
                raise
            await self._failed(waiting, error)
        else:
            self._paused.pop(waiting.lane, None)
        self._committed()
        query_id = _query_id(waiting.raw)
        if query_id is not None:
            self._answer(query_id, toast or CallbackAnswer())
        return True

    async def drain(self) -> None:
        """Wait until every pressed button has its answer."""
        await asyncio.gather(*self._answers)

    async def run(self, woken: asyncio.Event) -> None:
        """Handle updates for ever."""
        while True:
            # Cleared before looking: what arrives while the inbox is read wakes the worker.
            woken.clear()
            self.alive_at = self._monotonic()
            try:
                if await self.once():
                    continue
            except StorageError:  # the database says so itself, once
                await asyncio.sleep(STORAGE_PAUSE)
                continue
            await wait_or_wake(woken, max(0.05, min(IDLE, self._pause_left())))

    def _monotonic(self) -> float:
        return self._desk.clock.monotonic()

    def _pause_left(self) -> float:
        """Return the seconds until a paused update is tried again."""
        until = min(self._paused.values(), default=math.inf)
        return until - self._monotonic()

    def _lanes_on_pause(self) -> list[str]:
        now = self._monotonic()
        return [lane for lane, until in self._paused.items() if until > now]

    def _turn(self, tx: Tx, waiting: WaitingUpdate) -> Turn:
        turn = Turn(self._desk, tx, self._desk.clock.now())
        turn.update = UpdateState(waiting.stored_at, waiting.tap_at)
        return turn

    async def _count_first(self) -> None:
        """Count the first attempt alone, so that an update that kills the process is parked."""
        async with self._desk.database.transaction() as tx:
            waiting = await inbox.next_waiting(tx, [])
            if waiting is not None:
                self._counted = waiting.seq
                if await inbox.count_update_attempt(tx, waiting.seq) > len(PAUSES) + 1:
                    await self._park(self._turn(tx, waiting), waiting, "the process died with it")
        self._first = False

    async def _handle(self, turn: Turn, waiting: WaitingUpdate) -> CallbackAnswer | None:
        update = self._parse(waiting.raw)
        try:
            await self._application.run_handlers(turn, update)
        except Refused as refusal:
            await turn.tx.restart()
            turn.update.handled = True
            await tell_refusal(turn, update, refusal)
        await say_long_answer(turn)
        # An update that nothing handled is not kept, and neither is one with sensitive contents.
        blank = turn.sensitive or not turn.update.handled
        ended: EndState = "done" if turn.update.handled else "ignored"
        await inbox.record_end(turn.tx, waiting.seq, ended, turn.now, blank=blank)
        return turn.update.toast

    def _parse(self, raw: str) -> Update:
        try:
            return Update.de_json(json.loads(raw), self._application.bot)
        except Exception as error:
            raise Unreadable(type(error).__name__) from error

    async def _failed(self, waiting: WaitingUpdate, error: Exception) -> None:
        logger.error(
            "an update could not be handled",
            exc_info=error if not isinstance(error, Unreadable) else None,
            extra=_named(waiting),
        )
        counted_before = self._counted == waiting.seq
        self._counted = None
        async with self._desk.database.transaction() as tx:
            attempts = waiting.attempts
            if not counted_before:
                attempts = await inbox.count_update_attempt(tx, waiting.seq)
            hopeless = isinstance(error, Unreadable) or attempts > len(PAUSES)
            if hopeless:
                self._paused.pop(waiting.lane, None)
                await self._park(self._turn(tx, waiting), waiting, type(error).__name__)
        if not hopeless:
            self._paused[waiting.lane] = self._monotonic() + PAUSES[max(0, attempts - 1)]

    async def _park(self, turn: Turn, waiting: WaitingUpdate, error: str) -> None:
        await inbox.park(turn.tx, waiting, error, turn.now)
        logger.error("the update is put aside", extra=_named(waiting))
        try:
            async with turn.tx.savepoint():
                await alarms.report_parked_update(turn, waiting.seq, waiting.raw)
        except StorageError:
            raise
        except Exception:  # an update must not block others because its alarm fails
            logger.exception("nobody could be told of an update put aside", extra=_named(waiting))

    def _answer(self, query_id: str, toast: CallbackAnswer) -> None:
        until = self._monotonic() + ANSWER_LIVES
        task = asyncio.create_task(self._send_answer(query_id, toast, until))
        self._answers.add(task)
        task.add_done_callback(self._answers.discard)

    async def _send_answer(self, query_id: str, toast: CallbackAnswer, until: float) -> None:
        payload: dict[str, object] = {"callback_query_id": query_id}
        if toast.text:
            payload |= {"text": toast.text, "show_alert": toast.alert}
        if toast.url:
            payload["url"] = f"https://t.me/{self._application.bot.username}?{toast.url}"
        try:
            async with self._answering:
                if self._monotonic() <= until:
                    await self._client.call(
                        "answerCallbackQuery", payload, read_timeout=ANSWER_LIVES
                    )
        except TelegramError as error:  # too late or gone: the button only stops turning
            logger.info("a button's answer was not taken: %s", cause_in_words(error))


def _named(waiting: WaitingUpdate) -> dict[str, object]:
    """Return the numbers of an update for logs: the desk's and Telegram's."""
    return {"reference": f"R-{waiting.seq}", "update": waiting.update_id}


def _query_id(raw: str) -> str | None:
    if '"callback_query"' not in raw:
        return None
    try:
        return str(json.loads(raw)["callback_query"]["id"])
    except (ValueError, KeyError, TypeError):
        return None
