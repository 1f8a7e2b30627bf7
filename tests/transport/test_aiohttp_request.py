"""The HTTP client on real sockets: what fails fails as with python-telegram-bot's own client."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import certifi
import httpx
import pytest
from telegram import Bot, InputMediaDocument, InputMediaPhoto
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, HTTPXRequest

from bot.clock import SystemClock
from bot.transport.aiohttp_request import CONNECTIONS, AiohttpRequest, encode_form
from bot.transport.bot_api import BotClient, UploadFile
from bot.transport.outbound.telegram_errors import may_have_arrived
from sandbox import LocalTelegram
from sandbox.api.http_api import running_server, telegram_app
from tests.prelude import ConfigError, Person
from tests.process import PATIENCE
from tests.transport.failing_calls import CLOSED_PORT, SOON, TOKEN, WRONGS, failure
from tests.transport.telegram_lines import (
    Proxy,
    Reader,
    Writer,
    answering,
    certified,
    encrypting,
    listening,
    silent,
    stopping,
)
from tests.uploads.strangers import picture


def theirs() -> HTTPXRequest:
    return HTTPXRequest(httpx_kwargs={"trust_env": False})


def told(error: BaseException | None) -> Iterator[str]:
    """Yield all that an error and those behind it say."""
    while error is not None:
        yield f"{error!r} {error}"
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("name", WRONGS)
async def test_every_fault_is_the_error_that_python_telegram_bots_own_client_makes_of_it(
    name: str,
) -> None:
    seconds = SOON if name.startswith("silence") else PATIENCE
    async with listening(WRONGS[name]) as host, theirs() as usual, AiohttpRequest() as ours:
        expected = await failure(usual, f"http://{host}", seconds)
        found = await failure(ours, f"http://{host}", seconds)
    assert type(found) is type(expected)
    assert may_have_arrived(found), "somebody took the call"
    assert not [said for said in told(found) if TOKEN in said]


async def test_where_nobody_listens_nothing_was_sent() -> None:
    async with theirs() as usual, AiohttpRequest() as ours:
        expected = await failure(usual, CLOSED_PORT)
        found = await failure(ours, CLOSED_PORT)
    assert type(found) is type(expected) is NetworkError
    assert not may_have_arrived(found)
    assert not [said for said in told(found) if TOKEN in said]


@pytest.mark.parametrize("host", ["nobody.invalid", "not a host"])
async def test_a_host_that_is_not_found_was_sent_nothing(host: str) -> None:
    async with AiohttpRequest() as ours:
        found = await failure(ours, f"http://{host}")
    assert type(found) is NetworkError
    assert not [said for said in told(found) if TOKEN in said]


async def test_a_server_that_lets_nobody_in_was_sent_nothing(tmp_path: Path) -> None:
    context, _ = certified(tmp_path)

    async def mute(reader: Reader, writer: Writer) -> None:
        await reader.read(-1)
        writer.close()

    async with AiohttpRequest() as ours:
        # The greeting of TLS is never answered.
        server = await asyncio.start_server(mute, "127.0.0.1", 0)
        async with server:
            port = server.sockets[0].getsockname()[1]
            found = await failure(ours, f"https://127.0.0.1:{port}", SOON)
        assert type(found) is TimedOut
        assert not may_have_arrived(found)
        async with listening(silent, context) as host:
            found = await failure(ours, f"https://{host}")
        assert type(found) is NetworkError, "nobody has signed its certificate"
        assert not may_have_arrived(found)
    assert not [said for said in told(found) if TOKEN in said]


@asynccontextmanager
async def held(request: BaseRequest, address: str, method: str, count: int) -> AsyncIterator[None]:
    """Keep so many calls waiting for an answer."""
    url = f"{address}/bot{TOKEN}/{method}"
    calls = [asyncio.create_task(request.post(url)) for _ in range(count)]
    await asyncio.sleep(0)
    yield
    for call in calls:
        call.cancel()
    await asyncio.gather(*calls, return_exceptions=True)


async def test_a_call_that_gets_no_connection_was_not_sent() -> None:
    async with (
        listening(silent) as host,
        AiohttpRequest() as ours,
        held(ours, f"http://{host}", "sendMessage", CONNECTIONS),
    ):
        found = await failure(ours, f"http://{host}", SOON)
    assert type(found) is TimedOut
    assert not may_have_arrived(found)
    assert not [said for said in told(found) if TOKEN in said]


async def test_polls_however_many_keep_no_call_waiting() -> None:
    async def serve(head: bytes, reader: Reader, writer: Writer) -> None:
        usual = answering("200 OK", b'{"ok": true, "result": 7}')
        await (silent if b"/getUpdates" in head else usual)(head, reader, writer)

    async with (
        listening(serve) as host,
        AiohttpRequest() as ours,
        held(ours, f"http://{host}", "getUpdates", CONNECTIONS + 1),
    ):
        assert await ours.post(f"http://{host}/bot{TOKEN}/sendMessage", pool_timeout=SOON) == 7


async def test_a_connection_that_is_closed_is_a_network_error() -> None:
    assert type(await failure(AiohttpRequest(), CLOSED_PORT)) is NetworkError


@asynccontextmanager
async def local() -> AsyncIterator[tuple[LocalTelegram, str, Person]]:
    """Serve a local Telegram where Sari has started the bot."""
    telegram = LocalTelegram(SystemClock(), token=TOKEN)
    sari = telegram.person("Sari")
    sari.starts()
    async with running_server(telegram_app(telegram)) as address:
        yield telegram, address, sari


async def test_two_bots_share_the_connections_of_their_process() -> None:
    async with local() as (telegram, address, sari), AiohttpRequest() as request:
        other = BotClient("1:another", address, request=request)
        client = BotClient(TOKEN, address, request=request)
        with pytest.raises(TelegramError):
            await other.call("getMe")
        assert (await client.call("getMe"))["id"] == telegram.bot.id
        await client.call("sendMessage", {"chat_id": sari.id, "text": "kabar"})
    assert sari.last.text == "kabar"


NAMES = ["surat.pdf", 'a "b" \\ c.pdf', "résumé ꦗꦮ.txt", "two\r\nlines: x.doc", "no-ending"]


@pytest.mark.parametrize("name", NAMES)
def test_a_form_is_what_python_telegram_bots_own_client_sends(name: str) -> None:
    fields = {"chat_id": "7", "caption": "Dua\r\nbaris “ꦗ”", "reply_markup": '{"a": [1]}'}
    files = {name: (name, b"\x00\r\n--x", "application/pdf")}
    body, kind = encode_form(fields, files)
    sent = httpx.Request(
        "POST", "http://x", data=fields, files=files, headers={"Content-Type": kind}
    )
    assert body == sent.read()
    assert sent.headers["Content-Type"] == kind


@pytest.mark.parametrize("name", NAMES)
async def test_a_file_arrives_under_its_name_and_is_fetched_again(name: str) -> None:
    content = bytes(range(256)) * 80_000  # twenty megabytes
    async with local() as (_, address, sari), AiohttpRequest() as request:
        client = BotClient(TOKEN, address, request=request)
        sent = await client.call(
            "sendDocument",
            {"chat_id": sari.id, "caption": "Terlampir", "disable_notification": None},
            files={"document": UploadFile(name, content)},
        )
        found = await client.call("getFile", {"file_id": sent["document"]["file_id"]})
        assert await client.download(found["file_path"], read_timeout=5) == content
    assert sent["caption"] == "Terlampir"
    assert sent["document"]["file_size"] == len(content)


async def test_a_file_that_stops_coming_is_given_up() -> None:
    async with listening(stopping) as host, AiohttpRequest() as request:
        with pytest.raises(TimedOut):
            await BotClient(TOKEN, f"http://{host}", request=request).download(
                "a.pdf", read_timeout=SOON
            )


async def test_an_album_of_python_telegram_bots_own_bot_arrives() -> None:
    async with local() as (_, address, sari), AiohttpRequest() as request:
        bot = Bot(TOKEN, f"{address}/bot", request=request, get_updates_request=request)
        async with bot:
            sent = await bot.send_media_group(
                sari.id, [InputMediaPhoto(picture(), caption="Satu"), InputMediaPhoto(picture())]
            )
            papers = await bot.send_media_group(
                sari.id,
                [InputMediaDocument(b"%PDF-a", filename=f"{n}.pdf") for n in range(2)],
            )
    assert [message.caption for message in sent] == ["Satu", None]
    assert [message.document.file_name for message in papers if message.document] == [
        "0.pdf",
        "1.pdf",
    ]


@pytest.mark.parametrize("given", ["", "http://nama:rahasia@"])
async def test_calls_go_through_the_proxy(given: str) -> None:
    proxy = Proxy()
    async with (
        local() as (_, address, sari),
        listening(proxy.behave) as host,
        AiohttpRequest(f"{given or 'http://'}{host}") as request,
    ):
        client = BotClient(TOKEN, address, request=request)
        await client.call("sendMessage", {"chat_id": sari.id, "text": "kabar"})
        await client.call("getUpdates", {"timeout": 0})
    assert sari.last.text == "kabar"
    assert len(proxy.heads) == 2
    assert (b"Proxy-Authorization: Basic bmFtYTpyYWhhc2lh" in proxy.heads[0]) is bool(given)


async def test_what_is_encrypted_stays_so_on_its_way_through_the_proxy(tmp_path: Path) -> None:
    context, trusted = certified(tmp_path)
    proxy = Proxy()
    async with (
        local() as (telegram, address, _),
        listening(encrypting(address), context) as there,
        listening(proxy.behave) as host,
        AiohttpRequest(f"http://{host}", trusted) as request,
    ):
        me = await BotClient(TOKEN, f"https://{there}", request=request).call("getMe")
    assert me["id"] == telegram.bot.id
    assert proxy.heads[0].startswith(f"CONNECT {there} HTTP/1.1\r\n".encode())
    assert not [head for head in proxy.heads if TOKEN.encode() in head]


@pytest.mark.parametrize("refusal", ["403 Forbidden", "407 Proxy Authentication Required"])
async def test_a_proxy_that_refuses_was_sent_nothing_and_is_not_passed_by(refusal: str) -> None:
    proxy = Proxy(f"HTTP/1.1 {refusal}\r\nContent-Length: 0\r\n\r\n".encode())
    async with listening(proxy.behave) as host, AiohttpRequest(f"http://{host}") as request:
        found = await failure(request, "https://127.0.0.1:9")
    assert type(found) is NetworkError
    assert not may_have_arrived(found)


async def test_a_proxy_that_is_gone_is_not_passed_by() -> None:
    async with local() as (telegram, address, _), AiohttpRequest(CLOSED_PORT) as request:
        found = await failure(request, address)
        assert telegram.calls() == []
    assert type(found) is NetworkError
    assert not may_have_arrived(found)


CERTIFICATES = {
    "a bomb": b" " * 5_000_001,
    "broken": b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    "truncated": Path(certifi.where()).read_bytes()[:900],
    "strange": bytes(1000),
    "empty": b"",
}


@pytest.mark.parametrize("body", CERTIFICATES.values(), ids=CERTIFICATES)
async def test_certificates_that_cannot_be_used_are_explained(tmp_path: Path, body: bytes) -> None:
    (tmp_path / "ca.pem").write_bytes(body)
    with pytest.raises(ConfigError, match="SSL_CERT_FILE: "):
        await AiohttpRequest(certificates=tmp_path / "ca.pem").initialize()


async def test_a_file_of_certificates_that_is_none_is_explained(tmp_path: Path) -> None:
    nothing = tmp_path / "empty.pem"
    nothing.write_text("nothing")
    with pytest.raises(ConfigError, match="SSL_CERT_FILE: no certificates can be read from"):
        await AiohttpRequest(certificates=nothing).initialize()
