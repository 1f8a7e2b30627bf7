"""A short run; `make torture` makes a long one, with decisions, which take minutes in a group."""

import json
import socket
from pathlib import Path
from urllib.parse import urlsplit

from tests.process import real_office
from tests.torture.run import Plan, sent_by_telegram, tortured


async def test_a_desk_that_dies_again_and_again_loses_nothing(tmp_path: Path) -> None:
    plan = Plan(seed=7, seconds=4, filers=1, askers=3, decisions=0, slowly=0.1)
    count = await tortured(tmp_path, plan)
    assert count.wrongs() == [], count.told()
    assert count.deaths >= 1
    assert count.updates > 0


async def test_a_call_that_was_sent_off_before_a_death_is_counted_with_that_death(
    tmp_path: Path,
) -> None:
    async with real_office(tmp_path) as office:
        chat = office.group.id
        told = json.dumps({"chat_id": chat, "text": "on its way"}).encode()
        address = urlsplit(office.url)
        head = (
            f"POST /bot{office.telegram.token}/sendMessage HTTP/1.1\r\nHost: {address.netloc}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(told)}\r\n\r\n"
        )
        with socket.create_connection((address.hostname, address.port)) as line:
            line.sendall(head.encode() + told)
            assert sent_by_telegram(office.telegram.journal)[chat] == 0, "too early to be counted"
            await office.carries_out()
            assert sent_by_telegram(office.telegram.journal)[chat] == 1
