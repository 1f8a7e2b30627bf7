"""The real program as a process of its own, killed in the middle of its work."""

import asyncio
import re
import signal
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import SystemClock
from tests.prelude import NIK, Person
from tests.process import PATIENCE, Office, real_office
from tests.real_desk import opened
from tests.turned_clock import TurnedClock
from tests.walking import IDENTITY, fills_in


def buttons(person: Person) -> list[str]:
    return person.last.buttons if any(m.from_bot for m in person.chat) else []


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with real_office(tmp_path) as house:
        yield house


async def almost_filled_in(office: Office) -> Person:
    """Let Sari fill in all but the last question, two hours ago and at no pace of Telegram's."""
    async with office.before(TurnedClock(SystemClock().now() - timedelta(hours=2))) as world:
        await fills_in(world, world.sari, identity=IDENTITY[:-1])
    return world.sari


async def test_a_form_that_was_half_filled_is_finished_after_a_kill(office: Office) -> None:
    sari = await almost_filled_in(office)
    await office.starts()
    sari.says("0812 3456 7890")
    await office.until(lambda: any("Kirim permohonan" in label for label in buttons(sari)))

    await office.ends(signal.SIGKILL)
    sari.presses("Kirim permohonan")
    sari.presses("Kirim permohonan")
    await office.starts()

    await office.sees(sari, "TANDA BUKTI")
    await office.until(lambda: any("Paling lambat" in m.text for m in office.group.messages))
    assert sum("TANDA BUKTI" in message.text for message in sari.chat) == 1
    assert len(office.group.topics) == 1
    assert office.telegram.unknown_methods == []
    for secret in (office.telegram.token, "Wulandari", NIK, "Penelitian", "7890"):
        assert secret not in office.log()
    assert await office.ends(signal.SIGTERM) == 0
    assert "the desk is closed" in office.log()


async def test_a_kill_in_a_burst_of_messages_loses_none(office: Office) -> None:
    await office.starts()
    citizens = [office.telegram.person(f"Warga {number}") for number in range(20)]
    for citizen in citizens:
        citizen.starts()
    await office.until(lambda: all(buttons(citizen) for citizen in citizens))
    for number in range(3):
        for citizen in citizens:
            citizen.says(f"/status {number + 1}")
        if number == 1:
            await office.until(lambda: len(office.telegram.updates) < 30)
            await office.ends(signal.SIGKILL)
    async with office.before(TurnedClock(SystemClock().now())) as world:
        await world.settle()
    assert not len(office.telegram.updates)
    counted = Counter(answers(citizen) for citizen in citizens)
    assert set(counted) <= {4, 5}


def answers(person: Person) -> int:
    return len([message for message in person.chat if message.from_bot])


async def test_a_second_desk_on_the_same_folder_says_so_and_leaves(office: Office) -> None:
    async with opened(office.settings()):
        await office.starts()
        assert office.process is not None
        async with asyncio.timeout(PATIENCE):
            assert await office.process.wait() == 1
    assert "Loket cannot go on." in office.log()
    assert "another Loket is already running" in office.log()


async def test_the_printed_code_binds_a_group_and_release_group_forgets_it(
    office: Office,
) -> None:
    def commands() -> list[str]:
        return re.findall(
            r"^No group is bound yet: type (/pasang \d{4} \d{4})", office.log(), re.MULTILINE
        )

    def bound() -> bool:
        return any("sekarang grup petugas" in m.text for m in office.group.messages)

    await office.starts(OFFICERS_CHAT_ID="")
    await office.until(commands)
    office.officer.in_(office.group).says(commands()[0])
    await office.until(bound)
    assert await office.ends(signal.SIGTERM) == 0

    released = await office.obeys("release-group", OFFICERS_CHAT_ID="")
    assert f"has forgotten the group {office.group.id}" in released.said
    assert released.code == 0

    await office.starts(OFFICERS_CHAT_ID="")
    await office.until(lambda: len(commands()) > 1)
    first, second = commands()
    assert first != second
    digits = [command.removeprefix("/pasang ") for command in (first, second)]
    bare = [code.replace(" ", "") for code in digits]
    assert sum(office.log().count(code) for code in (*digits, *bare)) == len(digits)
