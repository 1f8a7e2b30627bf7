"""Inline queries: answered at once and beside the inbox, since they are out of date in seconds."""

import asyncio
import logging
from collections.abc import Sequence

from telegram.error import TelegramError

from bot.actions.information_list import inline_cards
from bot.desk.turn import Desk, Turn
from bot.errors import StorageError
from bot.transport.bot_api import Wire

logger = logging.getLogger(__name__)

LIVES = 5.0
"""Seconds for which an answer is worth giving: by then the person has typed on."""
MOST = 8
"""Queries answered at once; who types on while so many wait asks again by the next letter."""
CACHED = 60
"""Seconds for which Telegram may give the same answer to everybody."""


class InlineQueries:
    """Answers inline queries; neither they nor their words are stored or logged."""

    def __init__(self, desk: Desk, wire: Wire) -> None:
        self._desk = desk
        self._wire = wire
        self._answers: set[asyncio.Task[None]] = set()

    def without(self, batch: Sequence[object]) -> list[object]:
        """Begin to answer the inline queries of a batch, and return what else is in it."""
        others = []
        for update in batch:
            if not isinstance(update, dict) or "inline_query" not in update:
                others.append(update)
            elif isinstance(query := update["inline_query"], dict) and len(self._answers) < MOST:
                task = asyncio.create_task(self._answer(query.get("id"), str(query.get("query"))))
                self._answers.add(task)
                task.add_done_callback(self._answers.discard)
        return others

    async def drain(self) -> None:
        """Wait until every query has its answer."""
        await asyncio.gather(*self._answers)

    async def _answer(self, query_id: object, words: str) -> None:
        now = self._desk.clock.now()
        try:
            async with asyncio.timeout(LIVES):
                async with self._desk.database.reading() as tx:
                    found = await inline_cards.cards(Turn(self._desk, tx, now, now, now), words)
                answer = {"inline_query_id": query_id, "results": found, "cache_time": CACHED}
                await self._wire.call("answerInlineQuery", answer, read_timeout=LIVES)
        except (TelegramError, StorageError, TimeoutError) as error:
            logger.info("an inline query was not answered: %s", type(error).__name__)
