"""A short run; `make torture` makes a long one."""

import json
import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.actions.reminders.requester_reminders import REMINDER
from bot.desk.call_purposes import ReminderAbout
from bot.desk.call_queue import queue_call
from storage import outbox
from tests.prelude import opened
from tests.process import real_office
from tests.torture.counts import DOUBLED, FROM_HERE, KNOWN, sent_by_telegram
from tests.torture.run import Plan, tortured


async def test_a_desk_that_dies_again_and_again_loses_nothing(tmp_path: Path) -> None:
    plan = Plan(seed=7, seconds=4, filers=1, askers=3, decisions=4, slowly=0.1)
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
            assert not sent_by_telegram(office.telegram.journal), "too early to be counted"
            await office.carries_out()
            [(place, _)] = sent_by_telegram(office.telegram.journal)
            assert place == chat


@pytest.mark.parametrize(("answered", "doubled"), [(7, 1), (None, 0)])
async def test_what_telegram_took_has_left_though_it_was_cancelled_later(
    answered: int | None, doubled: int
) -> None:
    """By its number in the chat alone: a reminder that was over before it left was never said."""
    async with opened() as world:
        await world.files(world.sari)
        async with world.desk.turn() as turn:
            await turn.tx.run(FROM_HERE)
            seq = await queue_call(
                turn, "sendMessage", str(world.sari.id), REMINDER(ReminderAbout()), {}, case_id=1
            )
            await outbox.mark_sent(turn.tx, seq, turn.now, answered)
            await outbox.cancel_even_sent(turn.tx, seq)
            assert [row["seq"] for row in await turn.tx.all(KNOWN)] == [seq] * doubled
            assert len(await turn.tx.all(DOUBLED)) == doubled
