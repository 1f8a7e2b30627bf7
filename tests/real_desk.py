"""A desk opened by its settings, as the program opens one, without the loops that run it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.clock import Clock, ComparedClock, SystemClock
from bot.desk.turn import Desk
from bot.desk_opening import open_local_desk
from bot.settings import Settings
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.bot_api import BotClient


@asynccontextmanager
async def opened(
    settings: Settings, clock: Clock | None = None
) -> AsyncIterator[tuple[Desk, BotClient]]:
    compared = ComparedClock(clock or SystemClock())
    request = AiohttpRequest(settings.proxy, settings.ssl_cert_file, compared)
    async with request, open_local_desk(settings, compared) as desk:
        token = settings.token()
        yield desk, BotClient(token, settings.api_url, request=request)
