"""A consequence test travels to the body above and its decree comes back, each exactly once."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.actions.transfers import transfer_intake
from bot.actions.transfers.transfer_intake import LetterRefused
from bot.domain.exemption import Authority, WhoTests
from bot.domain.role_permissions import Role
from bot.office.network_body import NetworkBody
from bot.transport.outbound.couriers import at_desk, in_house
from bot.transport.outbound.envelope_loop import EnvelopeLoop
from tests.keeping import kept
from tests.stories.acts import rows, shown, writes
from tests.stories.exemptions.test_consequence_tests import INFORMATION, OPENED, SHEET
from tests.stories.filling import fills, taps
from tests.stories.submissions.drafting import holds
from tests.stories.transfers.test_envelopes import by_a_stranger, damaged, unfit
from tests.stories.transfers.two_offices import (
    DISKOMINFO,
    NOTICE,
    WANTED,
    Offices,
    keys_of,
    knows,
    two_offices,
)
from tests.walking import ADDRESS, NAME
from tests.world import World

PROPOSED = "001/UJI/PPID/KPU-KLT/XI/2026"
DECREE = "Keputusan Nomor 88 Tahun 2026"
EXEMPT = ("> Dikecualikan", DECREE, "> Hari ini", f"> {INFORMATION}")
ABOVE = NetworkBody(
    short="there",
    name=DISKOMINFO.name,
    host="there",
    age_key="age1m42jzleerq95k0g0l4dzkyr98767m7hsxugqnq70pn8wf2v85fmstzkn56",
    sign_key="00" * 32,
    notice=NOTICE,
    above=Authority.PROVINCE,
)
"""The body above before the offices have made their keys."""
PROPOSALS = "SELECT number, body, case_id FROM consequence_test WHERE case_id IS NULL"
CLOCK = "SELECT due_on, promised_on, answered_at FROM cases"
Take = Callable[[bytes], Awaitable[bytes]]


@kept
async def proposes(here: World) -> None:
    """Let the PPID fill the sheet of a request."""
    await here.files(here.sari, WANTED)
    await taps(here, here.budi, "Tindakan lain")
    await fills(here, here.budi, "> Usul uji konsekuensi", *SHEET, "> Dikecualikan 5", "> Benar")


@asynccontextmanager
async def proposed() -> AsyncIterator[Offices]:
    """Open an office whose PPID sent a proposal up, and the body above, which has it not yet."""
    async with two_offices(proposes, ABOVE, above=Authority.PROVINCE) as offices:
        await taps(offices.here, offices.here.budi, "Kirim ke KPU Provinsi")
        yield offices


def home(offices: Offices) -> Take:
    """Return what takes letters at the first office."""
    return at_desk(offices.here.desk, offices.here.parts.queued.set)


async def carry(offices: Offices, up: Take | None = None, down: Take | None = None) -> None:
    """Let both offices send what is due; `up` and `down` are whose hands it goes through."""
    takes = {"there": up or offices.take, "here": down or home(offices)}
    courier = in_house(takes.get)
    for world in (offices.here, offices.there):
        loop = EnvelopeLoop(world.desk, courier, courier, world.parts.queued.set)
        while await loop.once():
            pass
    for world in (offices.here, offices.there):
        await world.settle()


async def decides(offices: Offices, *verdict: str) -> None:
    there = offices.there
    await taps(there, there.budi, "Jawab usul")
    await fills(there, there.budi, *(verdict or EXEMPT), "> Kirim")


async def records(offices: Offices) -> list[dict[str, Any]]:
    """Let the PPID record the decree that came; return the list."""
    here = offices.here
    await taps(here, here.budi, "Catat penetapan")
    await fills(here, here.budi, "> Lanjut", "> Simpan")
    return await rows(here, "SELECT * FROM exemption ORDER BY id")


def said(world: World, words: str) -> int:
    return sum(words in one.text for one in world.group.messages)


async def test_a_proposal_goes_up_sealed_and_its_decree_becomes_the_entry_by_a_tap() -> None:
    async with proposed() as offices:
        here, there = offices.here, offices.there
        siti, before, seen = await holds(there, "Siti", Role.PPID), await rows(here, CLOCK), []

        async def looks(sealed: bytes) -> bytes:
            seen.append((await keys_of(there)).read(sealed)[1])
            return await offices.take(sealed)

        assert "Hitungan hari tetap berjalan" in shown(here, "dimintakan ke atas").text
        assert not any("Kirim ke" in label for one in here.group.messages for label in one.buttons)
        await carry(offices, looks)
        assert "Nama dan kata-kata pemohon tidak ikut" in shown(here, "menerima usul").text
        for secret in (NAME, ADDRESS, WANTED, "001/PPID/KPU-KLT"):
            assert secret not in seen[0]
        await writes(there, siti, "/dikecualikan")
        assert said(there, "Usul uji konsekuensi dari bawah") == 2  # what waits is shown again
        came = shown(there, "dari bawah").text
        for words in (PROPOSED, here.desk.office.name, *SHEET, "24 November 2031", "8 Desember"):
            assert words in came
        await taps(there, siti, "Jawab usul")
        await fills(there, siti, *EXEMPT, "> Ajukan ke pimpinan")
        assert PROPOSED in shown(there, "Untuk pimpinan").text
        await carry(offices)
        assert said(here, "Jawaban dari atas") == 0
        await taps(there, there.budi, "Kirim")
        await carry(offices)
        assert f"(surat {DECREE}): dikecualikan" in shown(here, "Jawaban dari atas").text
        assert said(there, "menerima jawaban atas usul") == 1
        assert await rows(here, "SELECT * FROM exemption") == []
        [entry] = await records(offices)
        decree = f"{DECREE} tanggal Selasa, 24 November 2026"
        assert (entry["title"], entry["authority"]) == (INFORMATION, "province")
        assert (entry["law"], entry["consequence"]) == ("UU 27/2022 Pasal 65", OPENED)
        assert (entry["decree"], entry["in_force_until"]) == (decree, "2031-11-24")
        assert await rows(here, CLOCK) == before
        assert await rows(here, "SELECT * FROM envelope WHERE content IS NOT NULL") == []
        assert await rows(there, "SELECT * FROM exemption") == []
        siti.in_(there.group).presses("Jawab usul", on=shown(there, "dari bawah"))
        await there.settle()
        assert "sudah dijawab" in siti.toast


class Killed(Exception):  # noqa: N818 - it is no error
    """The process dies here."""


async def dies_in_the_turn(world: World, take: Take, sealed: bytes) -> bytes:
    async with world.desk.turn() as turn:
        await transfer_intake.receive(turn, sealed)
        raise Killed
    return await take(sealed)


async def comes_twice_before_it_dies(world: World, take: Take, sealed: bytes) -> bytes:
    assert world.group
    await take(sealed)
    await take(sealed)
    raise Killed


@pytest.mark.parametrize(
    "fate", [dies_in_the_turn, comes_twice_before_it_dies], ids=lambda fate: fate.__name__
)
async def test_killed_on_either_way_each_letter_arrives_once(
    fate: Callable[[World, Take, bytes], Awaitable[bytes]],
) -> None:
    async with proposed() as offices:
        here, there = offices.here, offices.there

        async def dies(up: Take | None = None, down: Take | None = None) -> None:
            with suppress(Killed):
                await carry(offices, up, down)
            for _ in range(2):
                await carry(offices)

        await dies(up=lambda sealed: fate(there, offices.take, sealed))
        assert said(there, "dari bawah") == said(here, "menerima usul") == 1
        await decides(offices)
        await dies(down=lambda sealed: fate(here, home(offices), sealed))
        assert said(here, "Jawaban dari atas") == said(there, "menerima jawaban") == 1
        assert len(await rows(there, PROPOSALS)) == 1
        assert len(await records(offices)) == 1


async def test_what_is_refused_is_told_once_and_arrives_when_the_profiles_are_mended() -> None:
    async with proposed() as offices:
        here, there = offices.here, offices.there

        async def in_an_hour(up: Take | None = None) -> None:
            await carry(offices, up)
            await offices.turn_to(here.clock.now() + timedelta(hours=1))

        await in_an_hour(lambda sealed: by_a_stranger(offices, sealed))
        await in_an_hour(lambda sealed: damaged(offices, sealed))
        await in_an_hour(lambda sealed: unfit(offices, sealed))
        there.desk.kept_office.adopt(
            there.desk.office.model_copy(update={"tests": WhoTests.UPWARD})
        )
        await in_an_hour()
        assert said(here, "tidak menerima usul") == 1
        assert "Bila mendesak, kirim dengan surat" in shown(here, "tidak menerima usul").text
        assert await rows(there, PROPOSALS) == []
        there.desk.kept_office.adopt(there.desk.office.model_copy(update={"tests": WhoTests.OWN}))
        await in_an_hour()
        assert len(await rows(there, PROPOSALS)) == 1
        await knows(here, there, above="province", sign_key="11" * 32)
        await decides(offices)
        await in_an_hour()
        assert said(there, "tidak menerima jawaban atas usul") == 1
        await knows(here, there, above="province")
        await in_an_hour()
        assert len(await records(offices)) == 1


async def test_a_replay_changes_nothing_and_who_was_not_asked_is_not_heard() -> None:
    async with proposed() as offices:
        here, there, seen = offices.here, offices.there, list[bytes]()

        def through(take: Take) -> Take:
            async def carried(sealed: bytes) -> bytes:
                seen.append(sealed)
                return await take(sealed)

            return carried

        await carry(offices, through(offices.take))
        await decides(offices)
        await carry(offices, down=through(home(offices)))
        up, down = seen
        before = len(here.group.messages), len(there.group.messages)
        await offices.take(up)
        await home(offices)(down)
        await carry(offices)
        assert (len(here.group.messages), len(there.group.messages)) == before
        own, theirs = await keys_of(here), await keys_of(there)
        proposal, decree = theirs.read(up)[1], own.read(down)[1]
        other = replace(own, signing="11" * 32)
        for world, mine, take in ((here, own, home(offices)), (there, theirs, offices.take)):
            [known] = world.desk.office.network
            third = known.model_copy(update={"short": "other", "sign_key": other.sign_key})
            both = world.desk.office.model_copy(update={"network": (known, third)})
            world.desk.kept_office.adopt(both)
            for letter in (proposal, decree):
                with pytest.raises(LetterRefused):
                    await take(other.write(letter, mine.age_key))
        new = json.dumps(json.loads(proposal) | {"uid": "ab" * 16})
        for take, writer, reader in (
            (home(offices), theirs, own),  # who asks above holds no tests for others
            (offices.take, own, theirs),  # the number of another proposal
        ):
            with pytest.raises(LetterRefused):
                await take(writer.write(new, reader.age_key))


async def test_a_silent_body_is_told_of_once_and_an_answer_on_paper_ends_the_sending() -> None:
    async with proposed() as offices:
        here = offices.here
        for minutes in (1, 5, 15, 60, 60):
            courier = in_house(lambda _: None)
            loop = EnvelopeLoop(here.desk, courier, courier, here.parts.queued.set)
            assert await loop.once()
            await here.turn_to(here.clock.now() + timedelta(minutes=minutes))
        assert said(here, "belum dapat dihubungi") == 1
        await taps(here, here.budi, "Tindakan lain")
        paper = ("> Jawaban dari atas", "> Terbuka", "88/2026", "> Hari ini", "> Tanpa catatan")
        await fills(here, here.budi, *paper, "> Catat")
        await carry(offices)
        assert await rows(offices.there, PROPOSALS) == []


async def test_a_refusal_comes_back_with_its_reason_and_offers_no_entry() -> None:
    async with proposed() as offices:
        await carry(offices)
        reason = "Wajib diumumkan menurut Pasal 9."
        await decides(offices, "> Dikembalikan", "88/HM.02/2026", "> Hari ini", reason)
        await carry(offices)
        answer = shown(offices.here, "Jawaban dari atas")
        assert reason in answer.text
        assert "Perbaiki usulnya" in answer.text
        assert answer.buttons == []


async def test_an_answer_after_the_request_has_ended_still_makes_the_list_grow() -> None:
    async with proposed() as offices:
        for label in ("Menu", "Permohonan saya", "001/PPID", "Cabut permohonan", "Ya, cabut"):
            await offices.here.press(offices.here.sari, label)
        await carry(offices)
        lines = f"{INFORMATION}; j UU 27/2022 Pasal 65\nAlamat calon; h"
        await decides(offices, "> Terbuka sebagian", DECREE, "> Hari ini", lines)
        await carry(offices)
        assert [one["title"] for one in await records(offices)] == [INFORMATION, "Alamat calon"]
