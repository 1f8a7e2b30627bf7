"""What a clerk reads of a failure: its cause, in plain words, and nothing that somebody wrote."""

import asyncio
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from bot.backup_archive import BackupError, BackupTarget
from bot.error_texts import ErrorText
from bot.host.health_page import HealthRoutes
from bot.letters.typesetting_process import TypesettingError
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.log_setup import CallFailure, cause_in_words
from bot.transport.nightly_loops import BackupLoop
from tests.prelude import World
from tests.process import PATIENCE
from tests.transport.failing_calls import CLOSED_PORT, SOON, WRONGS, failure
from tests.transport.looking import eventually, logged
from tests.transport.telegram_lines import Proxy, Reader, Writer, certified, listening, silent


def in_the_log(failure: CallFailure) -> str:
    return str(ErrorText(failure))


ANSWERS = {
    "400": "Telegram says “Chat not found”",
    "401": "Telegram refuses the token (Unauthorized)",
    "403": "Telegram says “Forbidden: bot was blocked by the user”",
    "409": "another program takes the bot's updates",
    "500": "the server answers “Internal Server Error”",
    "502 in HTML": "the server answers “Bad Gateway (502)”",
    "HTML": "the server answers “Invalid server response”",
    "silence": in_the_log(CallFailure.SILENT),
    "reset": in_the_log(CallFailure.OFF),
    "cut short": in_the_log(CallFailure.OFF),
    "no HTTP": in_the_log(CallFailure.NO_HTTP),
}
ELSEWHERE = {
    "http://nobody.invalid": in_the_log(CallFailure.NAME),
    CLOSED_PORT: in_the_log(CallFailure.CONNECTION_REFUSED),
}


async def failing(address: str, proxy: str | None = None, seconds: float = PATIENCE) -> str:
    async with AiohttpRequest(proxy) as request:
        return cause_in_words(await failure(request, address, seconds))


@pytest.mark.parametrize(("name", "why"), ANSWERS.items())
async def test_what_a_server_does_is_said_and_nothing_that_it_sent_is_quoted(
    name: str, why: str
) -> None:
    async with listening(WRONGS[name]) as host:
        assert (
            await failing(f"http://{host}", seconds=SOON if name == "silence" else PATIENCE) == why
        )


@pytest.mark.parametrize(("address", "why"), ELSEWHERE.items())
async def test_where_no_server_is_the_reason_is_said(address: str, why: str) -> None:
    assert await failing(address) == why


async def test_a_certificate_that_nobody_signed_and_a_server_without_any_are_said(
    tmp_path: Path,
) -> None:
    context, _ = certified(tmp_path)
    async with listening(silent, context) as host:
        assert await failing(f"https://{host}") == in_the_log(CallFailure.CERTIFICATE)

    async def plain(_: Reader, writer: Writer) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(plain, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        assert await failing(f"https://127.0.0.1:{port}") == in_the_log(CallFailure.ENCRYPTION)


async def test_a_proxy_that_is_gone_or_refuses_is_said() -> None:
    assert await failing("http://127.0.0.1:9", CLOSED_PORT) == in_the_log(CallFailure.NO_PROXY)
    proxy = Proxy(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
    async with listening(proxy.behave) as host:
        assert await failing("https://127.0.0.1:9", f"http://{host}") == in_the_log(
            CallFailure.PROXY_REFUSES
        )


def test_our_own_errors_keep_their_sentence_and_others_quote_nobody() -> None:
    assert cause_in_words(BackupError("the disk is full")) == "the disk is full"
    assert (
        cause_in_words(PermissionError(13, "Permission denied", "/srv/x"))
        == "Permission denied: /srv/x"
    )
    for error in (ValueError("Sari Wulandari"), TypesettingError("no date: Sari Wulandari")):
        assert cause_in_words(error) == type(error).__name__


async def polls_until(world: World, trouble: str) -> None:
    """Let the poller run until it says that this is the trouble."""
    polling = asyncio.create_task(world.parts.poller.run())
    before = len(world.telegram.calls("getUpdates"))

    async def is_said() -> bool:
        asked = len(world.telegram.calls("getUpdates")) > before
        return asked and world.parts.poll_error == trouble

    await eventually(is_said)
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)


async def test_an_outage_has_a_line_when_it_begins_one_when_it_ends_and_stands_in_the_health_page(
    world: World,
) -> None:
    pages = Starlette(routes=HealthRoutes({"": world.parts}, {}, world.clock).routes())
    transport = httpx.ASGITransport(pages)
    async with httpx.AsyncClient(transport=transport, base_url="http://desk") as client:
        with logged() as written:
            for _ in range(3):
                world.telegram.faults.fail("getUpdates", status=502, description="Bad Gateway")
                await polls_until(world, "the server answers “Bad Gateway”")
                world.clock.let_pass(20)
            said = (await client.get("/healthz")).json()
            assert said["telegram"] == "the server answers “Bad Gateway”"
            await polls_until(world, "")
        assert (await client.get("/healthz")).json()["telegram"] == ""
    assert written.getvalue().splitlines() == [
        "Telegram gives no updates: the server answers “Bad Gateway”",
        "Telegram is back: it gave no updates for 0:01:00 (h:mm:ss)",
    ]


async def test_a_backup_that_fails_says_which_folder_and_why(world: World, tmp_path: Path) -> None:
    there = tmp_path / "backups"
    there.write_text("a file where the folder should be")
    safe = BackupTarget(there, target_is_encrypted=True)
    with logged() as written:
        await BackupLoop(world.desk, tmp_path, safe).once()
    assert (
        written.getvalue() == f"no backup: BACKUP_DIR: {there} cannot be read (Not a directory)\n"
    )
