"""A process that dies at one call."""

from typing import Any

import pytest
from telegram.request import RequestData

from bot.transport.bot_api import BotClient
from sandbox import LocalTelegram
from tests.in_process_request import SandboxRequest
from tests.world import World


class Killed(BaseException):
    """The process dies."""


class Dying(SandboxRequest):
    """A line on which the process dies at one call, before or after its effect."""

    def __init__(self, telegram: LocalTelegram, method: str, *, after: bool) -> None:
        super().__init__(telegram)
        self._deadly = method
        self._after = after

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *rest: Any,
        **more: Any,
    ) -> tuple[int, bytes]:
        deadly = url.endswith(f"/{self._deadly}")
        if deadly and not self._after:
            raise Killed
        answer = await super().do_request(url, method, request_data, *rest, **more)
        if deadly:
            raise Killed
        return answer


async def dies(world: World, method: str, *, after: bool) -> None:
    """Work on a line that kills; forget everything that was not committed."""
    line = BotClient(world.telegram.token, request=Dying(world.telegram, method, after=after))
    world.parts.sender._client = line  # noqa: SLF001 - the one thing that cannot be asked for
    with pytest.raises(Killed):
        await world.settle()
