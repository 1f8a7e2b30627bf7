"""What is handed from one office of a host to another, and what can befall it on the way."""

import asyncio
import json
from datetime import timedelta

import pytest

from bot.actions.transfers import transfer_results
from bot.transport.log_setup import OFFICE
from bot.transport.outbound.sender import IDLE
from storage import transfers
from tests.stories.transfers.two_offices import DISKOMINFO, FULL, agrees, clock, state, two_offices
from tests.transport.looking import logged
from tests.walking import ADDRESS, NAME
from tests.world import rows


async def test_only_what_was_named_is_handed_over_and_it_lies_sealed_until_then() -> None:
    async with two_offices() as offices:
        here = offices.here
        await agrees(offices)
        async with here.desk.database.snapshot() as tx:
            [due] = await transfers.due(tx)
            carried = await transfers.offer_content(tx, due)
            [kept] = await tx.all("SELECT content FROM transfer")
        assert carried is not None
        told = {"kind": "person", "name": NAME, "address": ADDRESS, "contact": "+6281234567890"}
        assert carried.who == {**told, "no_nik_reason": "other"}
        assert json.loads(carried.model_dump_json()).keys() == {
            *("uid", "first_number", "first_received_at", "chat"),
            *("subject", "wanted", "purpose", "obtain", "format", "delivery", "who"),
        }
        for words in (NAME, ADDRESS, carried.wanted):
            assert words.encode() not in kept["content"]
        await offices.posts()
        assert await rows(here, FULL) == []
        assert await rows(offices.there, "SELECT nik_last4 FROM identity") == [{"nik_last4": None}]


async def test_the_other_office_s_sender_wakes_for_what_is_handed_over() -> None:
    async with two_offices() as offices:
        there = offices.there
        await agrees(offices)
        sent = asyncio.Event()
        there.telegram.on_call.append(lambda _: sent.set())
        sending = asyncio.create_task(there.parts.sender.run())
        await asyncio.sleep(0)
        async with there.desk.turn():  # the turn behind its own: it has looked, and rests
            pass
        await offices.post.once()
        async with asyncio.timeout(IDLE / 2):
            await sent.wait()
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)


async def test_what_the_other_office_cannot_file_is_refused_and_told() -> None:
    async with two_offices() as offices:
        here, there = offices.here, offices.there
        await agrees(offices)
        async with here.desk.database.transaction() as tx:
            [due] = await transfers.due(tx)
            carried = await transfers.offer_content(tx, due)
            assert carried is not None
            await transfers.save_content(tx, due, carried.model_copy(update={"who": {}}))
        before = await clock(here)
        await offices.posts()
        assert (await state(here), await rows(here, FULL)) == ("refused", [])
        assert "tetap ada di sini" in here.sari.last.text
        assert "tidak dapat mencatat" in here.group.last.text
        assert (await clock(here), await rows(there, "SELECT * FROM cases")) == (before, [])


async def test_each_line_names_the_office_that_says_it_and_a_fault_there_stays_there() -> None:
    async with two_offices() as offices:
        here, there = offices.here, offices.there
        await agrees(offices)
        with logged() as log:
            OFFICE.set("here")
            await rows(there, "ALTER TABLE transferred RENAME TO lost")
            assert not await offices.post.once(), "it waits"
            await rows(there, "ALTER TABLE lost RENAME TO transferred")
            here.clock.turn(timedelta(hours=1))
            await offices.posts()
        said = [one for one in log.getvalue().splitlines() if one.startswith("[")]
        assert said == ["[there] what another office hands over cannot be kept; it comes again"]
        assert await state(here) == "accepted"


@pytest.mark.journey
async def test_what_comes_back_waits_until_its_acceptance_is_known() -> None:
    async with two_offices() as offices:
        here, there = offices.here, offices.there
        await agrees(offices)
        async with here.desk.database.snapshot() as tx:
            [due] = await transfers.due(tx)
            carried = await transfers.offer_content(tx, due)
        assert carried is not None
        async with there.desk.turn() as turn:  # the first was killed before it heard the answer
            await transfer_results.take_request(turn, "here", DISKOMINFO.name, carried)
        [case] = await rows(there, "SELECT id FROM cases")
        async with there.desk.turn() as turn:
            await transfers.mark_returned(turn.tx, case["id"], turn.now)
        assert not await offices.back.once()
        await offices.posts()
        assert await offices.back.once()
        assert await state(here) == "returned"
        assert not await offices.back.once()
