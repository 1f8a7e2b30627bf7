"""Raw Bot API calls over python-telegram-bot's request object."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from telegram import InputFile
from telegram.request import BaseRequest, RequestData

TELEGRAM = "https://api.telegram.org"


@dataclass(frozen=True)
class UploadFile:
    """Bytes to be uploaded under a name."""

    name: str
    content: bytes


@dataclass(frozen=True)
class RequestParameters:
    """What a call is given, with the documented properties of python-telegram-bot's RequestData.

    That class is filled from a private one of the library, by the methods of its Bot alone.
    """

    parameters: Mapping[str, Any]
    files: Mapping[str, UploadFile]

    @property
    def contains_files(self) -> bool:
        """Say whether files are uploaded."""
        return bool(self.files)

    @property
    def json_parameters(self) -> dict[str, str]:
        """Return each value as a form holds it: words as they are, all else as JSON."""
        return {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in self.parameters.items()
        }

    @property
    def multipart_data(self) -> dict[str, Any]:
        """Return name, content and MIME type of each file."""
        return {
            name: InputFile(file.content, filename=file.name).field_tuple
            for name, file in self.files.items()
        }


class BotClient:
    """One bot at a Bot API server. Errors are python-telegram-bot's own.

    The connections belong to whoever opened the request object; other bots may use them too.
    """

    def __init__(self, token: str, api_url: str = TELEGRAM, *, request: BaseRequest) -> None:
        self._base = f"{api_url.rstrip('/')}/bot{token}"
        self._files = f"{api_url.rstrip('/')}/file/bot{token}"
        self.request = request
        self.conflict_at: float | None = None
        """When another program was last seen to take the bot's updates, in monotonic seconds."""

    def __repr__(self) -> str:
        return "Wire(…)"  # the address holds the token

    async def call(
        self,
        method: str,
        payload: dict[str, Any] | None = None,
        *,
        files: Mapping[str, UploadFile] | None = None,
        read_timeout: float = 30,
    ) -> Any:
        """Call a method and return its result; raises a `telegram.error.TelegramError`.

        `files` are uploaded, each as the parameter that it is named after.
        """
        given = _parameters(payload, files)
        return await self.request.post(f"{self._base}/{method}", given, read_timeout=read_timeout)

    async def call_raw(
        self, method: str, payload: dict[str, Any], *, files: Mapping[str, UploadFile] | None = None
    ) -> tuple[int, bytes]:
        """Call a method and return status and body as they came, also those of a refusal.

        python-telegram-bot would change the words of one. Raises NetworkError and TimedOut.
        """
        given = _parameters(payload, files)
        return await self.request.do_request(f"{self._base}/{method}", "POST", given)

    async def download(self, path: str, *, read_timeout: float) -> bytes:
        """Return the bytes of a file by the path that getFile gave."""
        return await self.request.retrieve(f"{self._files}/{path}", read_timeout=read_timeout)


def _parameters(
    payload: dict[str, Any] | None, files: Mapping[str, UploadFile] | None
) -> RequestData:
    named = {name: value for name, value in (payload or {}).items() if value is not None}
    # Request objects take whatever has the properties of RequestData.
    return cast("RequestData", RequestParameters(named, files or {}))
