"""A request object for python-telegram-bot that calls the local Telegram in the same process."""

import asyncio
import json
import re
from email.utils import format_datetime
from typing import Any
from urllib.parse import unquote

from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.clock import ComparedClock
from bot.transport.log_setup import CallFailure
from sandbox.api.api_call import ApiRequest, answer
from sandbox.state.faults import ConnectionDropped
from sandbox.state.shared_state import State
from sandbox.state.stored_files import Upload

_FILE = re.compile(r".*/file/bot([^/]+)/(.+)")
_METHOD = re.compile(r".*/bot([^/]+)/(\w+)")


class SandboxRequest(BaseRequest):
    """A request object whose network is the local Telegram itself."""

    def __init__(self, telegram: State, clock: ComparedClock | None = None) -> None:
        self._telegram = telegram
        self._clock = clock

    @property
    def read_timeout(self) -> float | None:
        """Return no limit: answers come at once."""
        return None

    async def initialize(self) -> None:
        """Do nothing: there is no connection to open."""

    async def shutdown(self) -> None:
        """Do nothing: there is no connection to close."""

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002 - Telegram takes GET and POST alike
        request_data: RequestData | None = None,
        *_timeouts: Any,
        **_more_timeouts: Any,
    ) -> tuple[int, bytes]:
        """Return the answer to a call, or the content of a file, at once."""
        # Other tasks may run now, as they would during a call over a real network.
        await asyncio.sleep(0)
        url = unquote(url)
        file = _FILE.fullmatch(url)
        if file:
            return self._download(file.group(1), file.group(2))
        called = _METHOD.fullmatch(url)
        if called is None:
            return 404, b'{"ok":false,"error_code":404,"description":"Not Found"}'
        raw = request_data.json_parameters if request_data else {}
        asked = ApiRequest(called.group(1), called.group(2), raw, _uploads(request_data))
        try:
            given = answer(self._telegram, asked)
        except ConnectionDropped:
            raise NetworkError(CallFailure.OFF) from None
        if self._clock is not None:
            self._clock.observe(format_datetime(self._telegram.clock.now(), usegmt=True))
        return given.status, json.dumps(given.body).encode()

    def _download(self, token: str, path: str) -> tuple[int, bytes]:
        if self._telegram.faults.is_down:
            raise NetworkError(CallFailure.CONNECTION_REFUSED)
        if token != self._telegram.token:
            return 401, b'{"ok":false,"error_code":401,"description":"Unauthorized"}'
        stored = self._telegram.files.at(path)
        if stored is None:
            return 404, b'{"ok":false,"error_code":404,"description":"Not Found"}'
        return 200, stored.content


def _uploads(request_data: RequestData | None) -> dict[str, Upload]:
    if request_data is None or not request_data.contains_files:
        return {}
    uploads = {}
    for name, (file_name, content, mime_type) in request_data.multipart_data.items():
        whole = content if isinstance(content, bytes) else content.read()
        uploads[name] = Upload(file_name, whole, mime_type)
    return uploads
