"""A phone plays one side through a link, and nobody else comes in from the network."""

from collections.abc import AsyncIterator
from functools import partial
from urllib.parse import urlsplit

import httpx
import pytest

from bot.demo.demo_session import DemoSession
from bot.demo.page_api import page_app
from bot.demo.page_guard import Phone
from tests.demo.visitor import JSON, Visitor


def here() -> str:
    """Stand for the network: a machine that runs tests may be in none."""
    return "127.0.0.1"


@pytest.fixture
async def link(visitor: Visitor) -> AsyncIterator[JSON]:
    house: DemoSession = visitor.house
    house.phone = Phone(partial(page_app, house), here)
    response = await visitor.client.post("/api/phone/citizen")
    yield response.json()
    await house.phone.shut()


def base(link: JSON) -> str:
    return f"http://{urlsplit(link['address']).netloc}"


async def test_the_link_opens_one_side(link: JSON, visitor: Visitor) -> None:
    async with httpx.AsyncClient(follow_redirects=True) as phone:
        page = await phone.get(link["address"])
        assert page.url.query == b"side=citizen"
        await phone.post(f"{base(link)}/api/start", json={"person": "sari"})
        assert (await phone.get(f"{base(link)}/api/state")).status_code == 200
    assert link["picture"].startswith("<?xml")
    assert (await visitor.sees())["citizen"]["started"]


async def test_nobody_comes_in_without_the_link(link: JSON) -> None:
    async with httpx.AsyncClient(cookies={"loket": "guessed"}) as stranger:
        for path in ("/", "/api/state", "/open/citizen/guessed", "/open/nobody/guessed"):
            assert (await stranger.get(f"{base(link)}{path}")).status_code == 403
        acts = await stranger.post(f"{base(link)}/api/start", json={"person": "sari"})
        assert acts.status_code == 403


async def test_who_holds_the_link_still_has_to_name_this_machine(link: JSON) -> None:
    async with httpx.AsyncClient(follow_redirects=True) as phone:
        await phone.get(link["address"])
        foreign = await phone.get(f"{base(link)}/api/state", headers={"host": "evil.test"})
    assert foreign.status_code == 403


async def test_a_link_that_was_shut_leads_nowhere(link: JSON, visitor: Visitor) -> None:
    await visitor.client.post("/api/phone/shut")
    async with httpx.AsyncClient() as phone:
        with pytest.raises(httpx.ConnectError):
            await phone.get(link["address"])
        again = (await visitor.client.post("/api/phone/officer")).json()
        assert (await phone.get(again["address"])).status_code == 303
        stale = again["address"].rpartition("/")[0] + "/" + link["address"].rpartition("/")[2]
        assert (await phone.get(stale)).status_code == 403
