"""`make dist` runs this where the desk is not installed: the local Telegram serves any bot."""

import asyncio
import time
from datetime import UTC, datetime
from urllib.parse import urlencode
from urllib.request import urlopen

from sandbox import LocalTelegram
from sandbox.api.http_api import running_server, telegram_app


class Clock:
    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - there is no other clock here

    def monotonic(self) -> float:
        return time.monotonic()


async def main() -> None:
    telegram = LocalTelegram(Clock())
    person = telegram.person("Budi")
    person.starts()
    async with running_server(telegram_app(telegram)) as address:
        form = urlencode({"chat_id": person.id, "text": "Selamat pagi"}).encode()
        await asyncio.to_thread(lambda: urlopen(f"{address}/bot100:sandbox/sendMessage", form))  # noqa: S310 - it is on loopback
    assert person.last.text == "Selamat pagi"
    try:
        import bot  # noqa: F401, PLC0415
    except ImportError:
        return
    raise AssertionError("the desk is installed here")


if __name__ == "__main__":
    asyncio.run(main())
