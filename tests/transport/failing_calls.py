"""Calls that fail, and the wrong answers that make them."""

import json

import pytest
from telegram.error import TelegramError
from telegram.request import BaseRequest

from tests.process import PATIENCE
from tests.transport.telegram_lines import Behaviour, answering, cut_off, garbled, silent, stopping

TOKEN = "123456:ABC-def_ghi"
SOON = 0.05
"""Seconds after which calls are given up that nobody will answer."""

CLOSED_PORT = "http://127.0.0.1:9"


def no(status: int, words: str, **parameters: int) -> bytes:
    said = {"ok": False, "error_code": status, "description": words, "parameters": parameters}
    return json.dumps(said).encode()


async def failure(request: BaseRequest, address: str, seconds: float = PATIENCE) -> TelegramError:
    """Return how a call ends that must not succeed."""
    with pytest.raises(TelegramError) as raised:
        await request.post(
            f"{address}/bot{TOKEN}/sendMessage",
            read_timeout=seconds, connect_timeout=seconds, pool_timeout=seconds,
        )  # fmt: skip
    return raised.value


WRONGS: dict[str, Behaviour] = {
    "400": answering("400 Bad Request", no(400, "Bad Request: chat not found")),
    "401": answering("401 Unauthorized", no(401, "Unauthorized")),
    "403": answering("403 Forbidden", no(403, "Forbidden: bot was blocked by the user")),
    "404": answering("404 Not Found", no(404, "Not Found")),
    "409": answering("409 Conflict", no(409, "Conflict: terminated by other getUpdates request")),
    "413": answering("413 Request Entity Too Large", b"<html>too large</html>"),
    "429": answering("429 Too Many Requests", no(429, "Too Many Requests", retry_after=3)),
    "moved": answering("400 Bad Request", no(400, "Bad Request", migrate_to_chat_id=-1005)),
    "500": answering("500 Internal Server Error", no(500, "Internal Server Error")),
    "502 in HTML": answering("502 Bad Gateway", b"<html><h1>502 Bad Gateway</h1></html>"),
    "HTML": answering("200 OK", b"<html>welcome to the network of the hotel</html>"),
    "redirect": answering("302 Found", b"", "Location: http://127.0.0.1:9/elsewhere"),
    "silence": silent,
    "silence in the middle": stopping,
    "cut short": answering("200 OK", b'{"ok": true,', length=500),
    "reset": cut_off,
    "no HTTP": garbled,
    "a broken size": answering("200 OK", b"", "Transfer-Encoding: chunked"),
}
