"""Receive updates by webhook, for a desk that has a public address."""

import asyncio
import hmac
import json
import logging

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram.error import TelegramError

from bot.desk.turn import Desk
from bot.errors import StorageError
from bot.transport.bot_api import Wire
from bot.transport.inbound.inbox_intake import Intake, meet_rival
from bot.transport.inbound.poller import ALLOWED_UPDATES
from bot.transport.log_setup import OFFICE

logger = logging.getLogger(__name__)

PATH = "/telegram"
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
LARGEST = 1024 * 1024
"""Bytes of an update; Telegram's are far smaller."""
PULSE = 60.0
"""Seconds between two signs that the desk is up: Telegram brings nothing while nobody writes."""
PAUSE = 10.0
SLOWEST = 30.0
"""Seconds within which an update must have arrived whole; Telegram sends each in one piece."""


class Webhook:
    """Stores the updates that Telegram brings, and confirms each only once it is committed."""

    def __init__(
        self,
        desk: Desk,
        wire: Wire,
        committed: asyncio.Event,
        url: str,
        *,
        office: str = "",
        slowest: float = SLOWEST,
    ) -> None:
        self._desk = desk
        self._intake = Intake(desk)
        self._wire = wire
        self._committed = committed
        base = url.rstrip("/").removesuffix(PATH)
        self._url = f"{base}/{office}{PATH}" if office else base + PATH
        self._office = office
        # Made from the key: the same after a restart, and known to nobody.
        self._secret = desk.database.vault.fingerprint("webhook secret")
        self._turn = asyncio.Lock()
        self._slowest = slowest
        self.alive_at = desk.clock.monotonic()

    def routes(self) -> list[Route]:
        """Return the route that Telegram calls."""
        return [Route(PATH, self._receive, methods=["POST"])]

    async def _receive(self, request: Request) -> Response:
        OFFICE.set(self._office)
        given = request.headers.get(SECRET, "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            return Response(status_code=403)
        body = await body_of(request, self._slowest)
        try:
            async with self._turn:
                await self._intake.take([_parsed(body)])
        except RecursionError:
            logger.warning("an update was refused: it is nested more deeply than Telegram's are")
            return Response(status_code=400)
        except StorageError:
            logger.exception("the inbox cannot store; Telegram is asked to come again")
            return Response(status_code=503)
        self.alive_at = self._desk.clock.monotonic()
        self._committed.set()
        return Response(status_code=200)

    async def register(self) -> None:
        """Tell Telegram where to send updates. Raises TelegramError."""
        await self._wire.call(
            "setWebhook",
            {
                "url": self._url,
                "secret_token": self._secret,
                "max_connections": 1,
                "allowed_updates": ALLOWED_UPDATES,
            },
        )

    async def run(self) -> None:
        """Register the webhook, then record every minute that the desk is up."""
        while True:
            try:
                await self.register()
                break
            except TelegramError as error:
                logger.warning("the webhook cannot be set yet: %s", error.message)
                await asyncio.sleep(PAUSE)
        while True:
            async with self._turn:
                await self._intake.take([])
            self.alive_at = self._desk.clock.monotonic()
            await asyncio.sleep(PULSE)
            await self.look()

    async def look(self) -> None:
        """Notice that Telegram brings the updates to another program by now, or to nobody."""
        try:
            told = await self._wire.call("getWebhookInfo")
        except TelegramError as error:
            logger.warning("the webhook cannot be looked at: %s", type(error).__name__)
            return
        if told.get("url") != self._url:
            logger.error("something else takes the bot's updates: the webhook is another one")
            await meet_rival(self._desk, self._wire)


async def body_of(request: Request, slowest: float) -> bytearray:
    """Return the body of a call, which may take so many seconds.

    Raises HTTPException, which answers 408 if it takes longer and 413 if it is too large.
    """
    body = bytearray()
    try:
        async with asyncio.timeout(slowest):
            async for block in request.stream():
                body += block
                if len(body) > LARGEST:
                    raise HTTPException(413)
    except TimeoutError:
        raise HTTPException(408) from None
    return body


def _parsed(body: bytearray) -> object:
    """Return the JSON; what is none as text, which the worker parks since it cannot read it."""
    try:
        return json.loads(body)
    except ValueError:
        return body.decode("utf-8", "replace")
