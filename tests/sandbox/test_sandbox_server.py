import asyncio

import httpx
import pytest
from telegram import Bot
from telegram.error import Conflict, NetworkError
from telegram.request import HTTPXRequest

from sandbox import LocalTelegram, Person
from sandbox.api.http_api import running_server, telegram_app


def client_at(address: str, telegram: LocalTelegram) -> Bot:
    return Bot(
        telegram.token,
        base_url=f"{address}/bot",
        base_file_url=f"{address}/file/bot",
        request=HTTPXRequest(httpx_kwargs={"trust_env": False}),
        get_updates_request=HTTPXRequest(httpx_kwargs={"trust_env": False}),
    )


async def until_polled(telegram: LocalTelegram, times: int) -> None:
    called = asyncio.Event()
    telegram.on_call.append(lambda _call: called.set())
    while len(telegram.calls("getUpdates")) < times:
        called.clear()
        await called.wait()


async def test_a_bot_lives_on_a_real_socket(telegram: LocalTelegram, sari: Person) -> None:
    async with (
        running_server(telegram_app(telegram)) as address,
        client_at(address, telegram) as bot,
    ):
        sent = await bot.send_document(sari.id, b"%PDF", filename="a.pdf", caption="ö & 😀")
        assert sari.last.caption == "ö & 😀"
        assert sent.document is not None
        file = await bot.get_file(sent.document.file_id)
        assert bytes(await file.download_as_bytearray()) == b"%PDF"

        poll = asyncio.create_task(bot.get_updates(timeout=30))
        await until_polled(telegram, 1)
        sari.says("halo")
        (update,) = await poll
        assert update.message is not None
        assert update.message.text == "halo"

        after = update.update_id + 1
        older = asyncio.create_task(bot.get_updates(offset=after, timeout=30))
        await until_polled(telegram, 3)
        newer = asyncio.create_task(bot.get_updates(offset=after, timeout=30))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await older
        sari.says("lagi")
        assert len(await newer) == 1

        telegram.faults.drop("sendMessage", after_effect=True)
        with pytest.raises(NetworkError):
            await bot.send_message(sari.id, "sampai")
        assert sari.last.text == "sampai"


async def test_the_server_stops_while_a_poll_is_held(telegram: LocalTelegram) -> None:
    async with running_server(telegram_app(telegram)) as address:
        bot = client_at(address, telegram)
        poll = asyncio.create_task(bot.get_updates(timeout=50))
        await until_polled(telegram, 1)
    with pytest.raises(NetworkError):
        await poll
    await bot.shutdown()


@pytest.mark.parametrize("kind", ["json", "form", "query"])
async def test_parameters_come_as_json_form_or_query(
    telegram: LocalTelegram, sari: Person, kind: str
) -> None:
    transport = httpx.ASGITransport(telegram_app(telegram))
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as client:
        path = f"/bot{telegram.token}/sendMessage"
        words: dict[str, int | str] = {"chat_id": sari.id, "text": "a"}
        if kind == "json":
            keyboard = {"inline_keyboard": [[{"text": "Ya", "callback_data": "y"}]]}
            given = await client.post(path, json={**words, "reply_markup": keyboard})
            assert sari.last.buttons == ["Ya"]
        elif kind == "form":
            given = await client.post(path, data=words)
        else:
            given = await client.get(path, params=words)
    assert given.json()["ok"] is True
    assert sari.last.text == "a"


async def test_refusals_keep_telegrams_form_over_http(telegram: LocalTelegram) -> None:
    transport = httpx.ASGITransport(telegram_app(telegram))
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as client:
        path = f"/bot{telegram.token}"
        unknown = await client.post(f"{path}/sendMessage", json={"chat_id": 5, "text": "a"})
        broken = await client.post(
            f"{path}/sendMessage",
            content=b"{",
            headers={"content-type": "application/json"},
        )
        strange = await client.get("/bot1:x/getMe")
        nothing = await client.get(f"/file/bot{telegram.token}/documents/none.pdf")
    description = "Bad Request: chat not found"
    assert unknown.json() == {"ok": False, "error_code": 400, "description": description}
    assert [broken.status_code, strange.status_code, nothing.status_code] == [400, 401, 404]


async def test_a_poll_without_time_answers_at_once(telegram: LocalTelegram) -> None:
    transport = httpx.ASGITransport(telegram_app(telegram))
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as client:
        given = await client.get(f"/bot{telegram.token}/getUpdates")
    assert given.json() == {"ok": True, "result": []}
