"""python-telegram-bot's request object over aiohttp: calls, uploads and downloads by HTTP."""

import io
import json
import re
import ssl
from collections.abc import Iterator, Mapping
from errno import ECONNREFUSED
from pathlib import Path
from secrets import token_hex
from typing import IO, Any

import aiohttp
import certifi
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.clock import ComparedClock, SystemClock
from bot.error_texts import ErrorText
from bot.errors import ConfigError
from bot.transport.log_setup import CallFailure

Content = bytes | IO[bytes]
_UNSAFE = re.compile(r'["\x00-\x1f]')


def encode_form(
    parameters: Mapping[str, str], files: Mapping[str, tuple[str, Content, str]]
) -> tuple[bytes, str]:
    """Return the body of a form, and its content type with the mark between the parts.

    Each file is a name, its content and a MIME type.
    """
    mark = token_hex(16)
    parts = [*_fields(parameters), *_files(files)]
    body = b"".join(b"--%b\r\n%b\r\n" % (mark.encode(), part) for part in parts)
    return body + f"--{mark}--\r\n".encode(), f"multipart/form-data; boundary={mark}"


def _fields(parameters: Mapping[str, str]) -> Iterator[bytes]:
    for name, value in parameters.items():
        yield f"Content-Disposition: form-data; {_quoted('name', name)}\r\n\r\n{value}".encode()


def _files(files: Mapping[str, tuple[str, Content, str]]) -> Iterator[bytes]:
    for name, (file_name, content, kind) in files.items():
        names = f"{_quoted('name', name)}; {_quoted('filename', file_name)}"
        head = f"Content-Disposition: form-data; {names}\r\nContent-Type: {kind}\r\n\r\n"
        yield head.encode() + (content if isinstance(content, bytes) else content.read())


def _quoted(name: str, value: str) -> str:
    r"""Write a parameter as HTML 5 does: as UTF-8, but for quotes, `\` and control characters."""
    escaped = value.replace("\\", "\\\\")
    return f'{name}="{_UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", escaped)}"'


CONNECTIONS = 64
"""Connections for all calls but polls, of all desks of a process; one desk takes at most 14."""
WAITING, CONNECTING = 10.0, 10.0
"""Seconds that a call waits for a free connection, and those that a new one may take."""
READING = 30.0
"""Seconds that the server may stay silent, unless the caller says otherwise."""
SLOWEST = 10_000
"""Bytes a second of the slowest line on which an upload is not given up."""
POLL = "/getUpdates"
NOT_SENT = (
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
)
"""Errors of calls that found no connection, neither a free one nor a new one."""
FAILURES_BY_ERROR: tuple[tuple[type[Exception], CallFailure], ...] = (
    (aiohttp.ClientConnectorDNSError, CallFailure.NAME),
    (aiohttp.ClientConnectorCertificateError, CallFailure.CERTIFICATE),
    (aiohttp.ClientSSLError, CallFailure.ENCRYPTION),
    (aiohttp.ClientProxyConnectionError, CallFailure.NO_PROXY),
    (aiohttp.ClientHttpProxyError, CallFailure.PROXY_REFUSES),
    (aiohttp.ConnectionTimeoutError, CallFailure.NO_CONNECTION),
    (aiohttp.ClientConnectorError, CallFailure.NO_WAY),
    (TimeoutError, CallFailure.SILENT),
    (aiohttp.ClientResponseError, CallFailure.NO_HTTP),
)
"""Why calls fail by kinds of errors, of which the first that fits counts."""


class UnsentError(Exception):
    """The cause of a failed call that cannot have reached the server."""


MOST_CERTIFICATES = 5_000_000
"""Bytes of an office's own certificates, twenty times what a machine trusts."""


class AiohttpRequest(BaseRequest):
    """The connections of a process to Bot API servers; any number of desks may share them.

    Whoever opens it closes it, once the last desk is done. Each poll holds a connection for as
    long as nothing happens, so polls have connections of their own.
    """

    def __init__(
        self,
        proxy: str | None = None,
        certificates: Path | None = None,
        clock: ComparedClock | None = None,
    ) -> None:
        self._proxy = proxy
        self._certificates = certificates
        self._sessions: tuple[aiohttp.ClientSession, aiohttp.ClientSession] | None = None
        self.clock = clock or ComparedClock(SystemClock())
        """Hears in each answer what time it is at the server."""

    @property
    def read_timeout(self) -> float:
        """Return the seconds that the server may stay silent, unless the caller says otherwise."""
        return READING

    async def initialize(self) -> None:
        """Prepare the connections; each is made when it is first needed.

        Raises ConfigError if the file of certificates cannot be read.
        """
        if self._sessions is None:
            trusted = self._trusted()
            self._sessions = self._session(trusted, CONNECTIONS), self._session(trusted, 0)

    def _trusted(self) -> ssl.SSLContext:
        own = self._certificates
        try:
            if own is not None and own.stat().st_size > MOST_CERTIFICATES:
                raise ConfigError(ErrorText("certificates-large", file=own))
            return ssl.create_default_context(cafile=own or certifi.where())
        except OSError as error:
            raise ConfigError(ErrorText("certificates", file=own)) from error

    def _session(self, trusted: ssl.SSLContext, limit: int) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(ssl=trusted, limit=limit),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": self.USER_AGENT},
            proxy=self._proxy,
        )

    async def shutdown(self) -> None:
        """Close the connections."""
        sessions, self._sessions = self._sessions or (), None
        for session in sessions:
            await session.close()

    def _session_for(self, url: str) -> aiohttp.ClientSession:
        if self._sessions is None:
            raise RuntimeError("the connections are not open")
        calls, polls = self._sessions
        return polls if url.endswith(POLL) else calls

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - see SLOWEST
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Return the status and the body of the answer.

        Raises TimedOut and NetworkError as python-telegram-bot's own request object does. Their
        cause is an UnsentError if nothing was sent, and never an error of aiohttp: those quote the
        address, in which the token stands.
        """
        body, headers, size = _content(request_data)
        timeout = _timeout(
            _seconds(read_timeout, READING),
            _seconds(connect_timeout, CONNECTING),
            _seconds(pool_timeout, WAITING),
            # A file that is fetched may take as long as bytes keep coming.
            None if request_data is None else size / SLOWEST,
        )
        try:
            # Not followed: an address with the token in it is for one server only.
            async with self._session_for(url).request(
                method, url, data=body, headers=headers, timeout=timeout, allow_redirects=False
            ) as answer:
                self.clock.observe(answer.headers.get("Date", ""))
                return answer.status, await answer.read()
        except Exception as error:  # noqa: BLE001 - python-telegram-bot would quote it too
            failed = _as_telegrams(error)
        raise failed


def _content(request_data: RequestData | None) -> tuple[Any, dict[str, str] | None, int]:
    """Return the body of a call, the headers that describe it, and its size in bytes."""
    if request_data is None:
        return None, None, 0
    if request_data.contains_files:
        form, kind = encode_form(request_data.json_parameters, request_data.multipart_data)
        # Read piece by piece, so that a large file does not hold up everything else.
        return io.BytesIO(form), {"Content-Type": kind}, len(form)
    call = json.dumps(request_data.parameters).encode()
    return call, {"Content-Type": "application/json"}, len(call)


def _seconds(given: object, usual: float) -> float:
    return given if isinstance(given, int | float) else usual


def _timeout(
    reading: float, connecting: float, waiting: float, sending: float | None
) -> aiohttp.ClientTimeout:
    """Return time limits for a call in seconds; a total one only if `sending` is given."""
    before = waiting + connecting
    return aiohttp.ClientTimeout(
        total=None if sending is None else before + sending + reading,
        connect=before,
        sock_connect=connecting,
        sock_read=reading,
    )


def _as_telegrams(error: Exception) -> NetworkError:
    why = next((why for kind, why in FAILURES_BY_ERROR if isinstance(error, kind)), CallFailure.OFF)
    if why is CallFailure.NO_WAY and getattr(error, "errno", None) == ECONNREFUSED:
        why = CallFailure.CONNECTION_REFUSED
    failed = (TimedOut if isinstance(error, TimeoutError) else NetworkError)(why)
    failed.__cause__ = UnsentError(why) if isinstance(error, NOT_SENT) else None
    return failed
