import json
from typing import Any

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    ReplyParameters,
)
from telegram.request import BaseRequest, RequestData

from bot.transport.bot_api import BotClient

ME = {"id": 1, "is_bot": True, "first_name": "Loket", "username": "LoketBot"}
SENT = {"message_id": 5, "date": 1, "chat": {"id": 7, "type": "private"}, "text": "x"}


class Recorder(BaseRequest):
    """A line that keeps what goes over it."""

    def __init__(self) -> None:
        self.calls: dict[str, dict[str, str]] = {}

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        assert method == "POST"
        called = url.rpartition("/")[2]
        self.calls[url] = request_data.json_parameters if request_data else {}
        return 200, json.dumps({"ok": True, "result": ME if called == "getMe" else SENT}).encode()


async def test_the_desk_sends_what_python_telegram_bot_would_send() -> None:
    theirs, ours = Recorder(), Recorder()
    async with Bot("1:token", request=theirs, get_updates_request=theirs) as bot:
        await bot.send_message(
            7,
            "<b>Halo</b>",
            parse_mode="HTML",
            disable_notification=True,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_parameters=ReplyParameters(3, allow_sending_without_reply=True),
            reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("Ya", callback_data="y")]]),
        )
    await BotClient("1:token", "https://api.telegram.org/", request=ours).call(
        "sendMessage",
        {
            "chat_id": 7,
            "text": "<b>Halo</b>",
            "parse_mode": "HTML",
            "disable_notification": True,
            "link_preview_options": {"is_disabled": True},
            "reply_parameters": {"message_id": 3, "allow_sending_without_reply": True},
            "reply_markup": {"inline_keyboard": [[{"text": "Ya", "callback_data": "y"}]]},
        },
    )
    url = "https://api.telegram.org/bot1:token/sendMessage"
    assert {name: read(value) for name, value in ours.calls[url].items()} == {
        name: read(value) for name, value in theirs.calls[url].items()
    }


def read(value: str) -> object:
    try:
        return json.loads(value)
    except ValueError:
        return value


def test_a_line_does_not_show_its_token() -> None:
    assert "token" not in repr(BotClient("1:token", request=Recorder()))
