"""Raw Bot API calls over python-telegram-bot's request object."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from telegram import InputFile
from telegram.request import BaseRequest, HTTPXRequest, RequestData
from telegram.request._requestparameter import RequestParameter

from bot.domain.events import SignatureFacts

POOL = 16
"""Connections in the pool: httpcore's gets slow far above what 30 messages a second need."""
POOL_TIMEOUT = 10.0
"""Seconds that a call waits for a free connection."""

TELEGRAM = "https://api.telegram.org"


@dataclass(frozen=True)
class File:
    """Bytes to be uploaded under a name; `marks` are facts to record once they were sent."""

    name: str
    content: bytes
    marks: SignatureFacts = field(default_factory=SignatureFacts)


class Wire:
    """One bot's connection to a Bot API server. Errors are python-telegram-bot's own."""

    def __init__(
        self, token: str, api_url: str = TELEGRAM, request: BaseRequest | None = None
    ) -> None:
        self._base = f"{api_url.rstrip('/')}/bot{token}"
        self._files = f"{api_url.rstrip('/')}/file/bot{token}"
        self.request = request or HTTPXRequest(connection_pool_size=POOL, pool_timeout=POOL_TIMEOUT)

    def __repr__(self) -> str:
        return "Wire(…)"  # the address holds the token

    async def open(self) -> None:
        """Prepare the connections."""
        await self.request.initialize()

    async def close(self) -> None:
        """Close the connections."""
        await self.request.shutdown()

    async def call(
        self,
        method: str,
        payload: dict[str, Any] | None = None,
        *,
        files: Mapping[str, File] | None = None,
        read_timeout: float = 30,
    ) -> Any:
        """Call a method and return its result; raises a `telegram.error.TelegramError`.

        `files` are uploaded, each as the parameter that it is named after.
        """
        data = RequestData(
            [RequestParameter(name, value, None) for name, value in (payload or {}).items()]
            + [
                RequestParameter.from_input(name, InputFile(file.content, filename=file.name))
                for name, file in (files or {}).items()
            ]
        )
        return await self.request.post(
            f"{self._base}/{method}", data, read_timeout=read_timeout, connect_timeout=10
        )

    async def fetch(self, path: str, *, read_timeout: float) -> bytes:
        """Return the bytes of a file by the path that getFile gave."""
        return await self.request.retrieve(f"{self._files}/{path}", read_timeout=read_timeout)
