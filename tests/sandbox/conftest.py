from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
import pytest_asyncio
from telegram import Bot

from sandbox import Group, LocalTelegram, Person
from tests.in_process_request import SandboxRequest
from tests.turned_clock import TurnedClock


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(datetime(2026, 3, 2, 1, 30, tzinfo=UTC))


@pytest.fixture
def telegram(clock: TurnedClock) -> LocalTelegram:
    return LocalTelegram(clock)


@pytest_asyncio.fixture
async def bot(telegram: LocalTelegram) -> AsyncIterator[Bot]:
    request = SandboxRequest(telegram)
    async with Bot(telegram.token, request=request, get_updates_request=request) as client:
        yield client


@pytest.fixture
def sari(telegram: LocalTelegram) -> Person:
    """Return a citizen who has started the bot; what she did so far is confirmed."""
    person = telegram.person("Sari", username="sari")
    person.starts()
    telegram.updates.clear()
    return person


@pytest.fixture
def group(telegram: LocalTelegram) -> Group:
    return telegram.forum("Petugas PPID")


@pytest.fixture
def budi(telegram: LocalTelegram, group: Group) -> Person:
    """Return an officer in the group."""
    person = telegram.person("Budi")
    group.add(person, administrator=True)
    telegram.updates.clear()
    return person
