"""What a process that serves does without, seen in a process of its own."""

import subprocess
import sys

SERVES = """
import asyncio, sys
from bot.lean_process import leave_httpx_unloaded

leave_httpx_unloaded()
import bot.app
hasattr(sys.modules["httpx"], "__file__")  # so inspect looks through all modules
print("httpcore" in sys.modules)
from telegram.error import NetworkError
from telegram.request import HTTPXRequest


async def call():
    async with HTTPXRequest() as request:
        try:
            await request.do_request("http://127.0.0.1:9/", "POST")
        except NetworkError as error:
            print(error.message)


asyncio.run(call())
import httpx
print(httpx.Timeout(1.0).read)
leave_httpx_unloaded()
assert sys.modules["httpx"] is httpx
"""


def test_the_http_client_of_python_telegram_bot_is_loaded_only_where_it_is_used() -> None:
    ran = subprocess.run(  # noqa: S603 - this Python on our own words
        [sys.executable, "-c", SERVES], capture_output=True, text=True, check=False
    )
    assert ran.stdout.splitlines() == [
        "False",
        "httpx.ConnectError: All connection attempts failed",
        "1.0",
    ], ran.stderr
