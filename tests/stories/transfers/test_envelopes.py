"""Envelopes between two offices: what stands in one, and what can befall it."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pyrage  # type: ignore[import-untyped]
import pytest

from bot.actions.transfers.transfer_intake import LetterRefused
from bot.office.network_body import NetworkBody
from bot.transport.log_setup import OFFICE
from bot.transport.outbound.couriers import UnreachedError
from tests.stories.acts import got, rows
from tests.stories.operations.test_backup_upkeep import figures
from tests.stories.transfers.test_transfers import clock, state
from tests.stories.transfers.two_offices import Offices, agrees, keys_of, knows, two_offices
from tests.transport.looking import logged
from tests.walking import ADDRESS, NAME
from tests.world import NIK

Take = Callable[[bytes], Awaitable[bytes]]


class Through:
    """A courier through whose hands everything goes."""

    def __init__(self, carry: Take) -> None:
        self._carry = carry
        self.seen: list[bytes] = []

    async def __call__(self, body: NetworkBody, sealed: bytes) -> bytes:
        assert body.short == "there"
        self.seen.append(sealed)
        return await self._carry(sealed)


@pytest.mark.parametrize("nik", [False, True])
async def test_only_what_was_named_is_in_the_envelope(nik: bool) -> None:
    async with two_offices(nik=nik) as offices:
        courier = offices.courier = Through(offices.take)
        await agrees(offices)
        assert ("NIK juga dikirim" in got(offices.here.sari, "PENERUSAN")[-1].text) is nik
        await offices.posts()
        [sealed] = courier.seen
        letter = json.loads((await keys_of(offices.there)).read(sealed)[1])
        assert letter.keys() == {
            *("uid", "kind", "first_number", "first_received_at", "clock", "chat"),
            *("subject", "wanted", "purpose", "obtain", "format", "delivery", "who"),
        }
        number = {"nik": NIK} if nik else {"no_nik_reason": "other"}
        told = {"kind": "person", "name": NAME, "address": ADDRESS, "contact": "+6281234567890"}
        assert letter["who"] == told | number
        assert NIK.encode() not in sealed
        assert await rows(offices.here, "SELECT * FROM envelope WHERE content IS NOT NULL") == []
        [there] = await rows(offices.there, "SELECT nik_last4 FROM identity")
        assert there["nik_last4"] == (NIK[-4:] if nik else None)


async def answer_is_lost(offices: Offices, sealed: bytes) -> bytes:
    await offices.take(sealed)
    raise UnreachedError("ReadTimeout")


async def answers_rubbish(offices: Offices, sealed: bytes) -> bytes:
    return (await offices.take(sealed))[:-1]


async def comes_twice(offices: Offices, sealed: bytes) -> bytes:
    await offices.take(sealed)
    return await offices.take(sealed)


FATES = (answer_is_lost, answers_rubbish, comes_twice)


@pytest.mark.parametrize("fate", FATES, ids=lambda fate: fate.__name__)
async def test_lost_anywhere_it_arrives_once(
    fate: Callable[[Offices, bytes], Awaitable[bytes]],
) -> None:
    async with two_offices() as offices:
        here, there = offices.here, offices.there
        well = offices.courier
        await agrees(offices)
        offices.courier = Through(lambda sealed: fate(offices, sealed))
        await offices.posts()
        offices.courier = well
        for world in (here, there):
            await world.turn_to(world.clock.now().replace(minute=30))
        for _ in range(2):
            await offices.posts()
        assert await state(here) == "accepted"
        for table in ("cases", "transferred", "identity"):
            assert len(await rows(there, f"SELECT * FROM {table}")) == 1  # noqa: S608
        events = await rows(here, "SELECT 1 FROM event WHERE name = 'transferred'")
        assert (len(events), len(got(here.sari, "sudah diterima"))) == (1, 1)
        assert len([one for one in there.group.messages if "Terusan dari" in one.text]) == 1


async def damaged(offices: Offices, sealed: bytes) -> bytes:
    return await offices.take(sealed[:-1] + bytes([sealed[-1] ^ 1]))


async def by_a_stranger(offices: Offices, sealed: bytes) -> bytes:
    """Seal the very letter again, signed with a key that no profile names."""
    stranger = replace(await keys_of(offices.here), signing="00" * 32)
    own = await keys_of(offices.there)
    return await offices.take(stranger.write(own.read(sealed)[1], own.age_key))


async def forged(offices: Offices, sealed: bytes) -> bytes:
    """Change what the sender signed, and seal it again."""
    own = await keys_of(offices.there)
    opened = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(own.identity)])
    changed = opened.replace(b"sekretariat", b"bupati baru")
    assert changed != opened
    recipient = pyrage.x25519.Recipient.from_str(own.age_key)
    return await offices.take(pyrage.encrypt(changed, [recipient]))


async def meant_for_another(offices: Offices, sealed: bytes) -> bytes:
    """Pass on, sealed anew, what the sender signed for another reader."""
    here, own = await keys_of(offices.here), await keys_of(offices.there)
    signed = here.write(own.read(sealed)[1], here.age_key)
    opened = pyrage.decrypt(signed, [pyrage.x25519.Identity.from_str(here.identity)])
    recipient = pyrage.x25519.Recipient.from_str(own.age_key)
    return await offices.take(pyrage.encrypt(opened, [recipient]))


async def unfit(offices: Offices, sealed: bytes) -> bytes:
    """Send more than may travel."""
    here, own = await keys_of(offices.here), await keys_of(offices.there)
    letter = json.loads(own.read(sealed)[1])
    letter["papers"] = "a picture"
    return await offices.take(here.write(json.dumps(letter), own.age_key))


WRONGS = (damaged, by_a_stranger, forged, meant_for_another, unfit)


@pytest.mark.parametrize("wrong", WRONGS, ids=lambda wrong: wrong.__name__)
async def test_what_is_wrong_is_refused_in_clear_words_and_nothing_is_lost(
    wrong: Callable[[Offices, bytes], Awaitable[bytes]],
) -> None:
    async with two_offices() as offices:
        here, there = offices.here, offices.there
        await agrees(offices)
        before = await clock(here)
        offices.courier = Through(lambda sealed: wrong(offices, sealed))
        await offices.posts()
        assert await state(here) == "refused"
        assert await clock(here) == before
        assert "Tidak ada yang hilang" in here.sari.last.text
        assert 'loket_envelope_rows{office="",state="refused"} 1.0' in await figures(here)
        assert "Administrator perlu memeriksa profil" in here.group.last.text
        for table in ("cases", "transferred", "identity"):
            assert await rows(there, f"SELECT * FROM {table}") == []  # noqa: S608


async def test_another_member_of_the_network_learns_nothing_by_a_replay() -> None:
    async with two_offices() as offices:
        courier = offices.courier = Through(offices.take)
        await agrees(offices)
        await offices.posts()
        own = await keys_of(offices.there)
        other = replace(await keys_of(offices.here), signing="11" * 32)
        there = offices.there.desk
        known = there.office.network[0].model_copy(
            update={"short": "other", "sign_key": other.sign_key}
        )
        there.kept_office.adopt(
            there.office.model_copy(update={"network": (*there.office.network, known)})
        )
        with pytest.raises(LetterRefused):
            await offices.take(other.write(own.read(courier.seen[0])[1], own.age_key))
        await knows(offices.there, offices.here, short="klaten")
        assert await offices.take(courier.seen[0])
        assert len(await rows(offices.there, "SELECT * FROM cases")) == 1


async def test_each_line_names_the_office_that_says_it_and_a_fault_there_stays_there() -> None:
    async with two_offices() as offices:
        here, there = offices.here, offices.there
        await agrees(offices)
        await here.settle()
        with logged() as log:
            OFFICE.set("here")
            await rows(there, "ALTER TABLE transferred RENAME TO lost")
            assert [await offices.post.once() for _ in range(2)] == [True, False], "it waits"
            await rows(there, "ALTER TABLE lost RENAME TO transferred")
            await knows(there, here, short="klaten", sign_key="00" * 32)
            here.clock.turn(timedelta(hours=1))
            await offices.posts()
        said = [one for one in log.getvalue().splitlines() if one.startswith("[")]
        assert said == [
            "[there] a letter cannot be kept; its sender is to come again",
            "[here] a letter to there waits: the office cannot keep it now",
            "[there] a letter of another body was refused: unknown",
            "[here] a letter to there was refused: unknown",
        ]
        assert await state(here) == "refused"
