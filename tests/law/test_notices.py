"""Each notice by each way that it may go, beside what the law says of it, written by hand."""

import re
from datetime import date, datetime
from pathlib import Path

import pytest

from bot.actions.delivery import unreachable_people
from bot.actions.outside_chat import errand_list, undelivered_answers
from bot.desk import notice_delivery
from bot.dispatch import after_sending
from bot.domain.law.legal_notice import DeliveryProof, DeliveryWay
from storage import notices as kept
from storage import outbox
from tests.middle import worlds
from tests.middle.noticing import PURPOSE, THEN, WORLDS, at, decided, decides, message
from tests.middle.people import citizen, officer, the_case, waiting
from tests.prelude import World, opened, require

LINE = re.compile(r"^([a-z-]+)  +(.+?)  +(\S+)  +(\S+)  +(\w+ \S+)  +\S.*$", re.MULTILINE)
TABLE = LINE.findall((Path(__file__).parent / "notices.txt").read_text("utf-8"))


def day(on: date | datetime | None) -> str:
    return str(on.day) if on else "-"


async def happens(world: World, what: str, happened: str) -> None:
    """Let the notice go by a way on its day."""
    how, *days = re.findall(r"\w+", re.sub("got|back", "", happened))
    on = [at(int(one)) for one in days]
    if how == "nothing":
        await no_way_delivers(world, what, *on)
        return
    async with world.desk.turn(on[-1] if on else at(8)) as turn:
        notice = require(await kept.newest_of_kind(turn.tx, 1, what), "none").id
        for row in await waiting(turn, PURPOSE.get(what, "notice")):
            if how == "taken":
                taken = await outbox.claim(turn.tx, row.seq)
                await after_sending.handle_delivered(turn, taken, message(on[0]))
            elif how == "refused":
                await after_sending.handle_unreachable(
                    turn, await outbox.claim(turn.tx, row.seq), "Forbidden: blocked"
                )
        if how in ("posted", "told"):
            way = DeliveryWay.POST if how == "posted" else DeliveryWay.PHONE
            await notice_delivery.record_delivery(
                turn, notice, DeliveryProof(on[0], way, world.budi.id, "Resi 1")
            )
        proof = DeliveryProof(on[-1], DeliveryWay.POST, world.budi.id, "Resi 1") if on else None
        if "got" in happened and proof:
            await notice_delivery.record_delivery(turn, notice, proof)
        elif "back" in happened and proof:
            posted = require(await kept.get(turn.tx, notice), "none")
            await undelivered_answers.record_failed_way(turn, await the_case(turn), posted, proof)
    await notice_delivery.OPEN_WAYS_TASK(world.desk, at(9))
    await notice_delivery.LAPSE_TASK(world.desk, at(9))


async def no_way_delivers(
    world: World, what: str, blocked: datetime, tried: datetime, back: datetime | None = None
) -> None:
    """Let chat and telephone fail, Budi confirm it, and Sari perhaps write again."""
    async with world.desk.turn(blocked) as turn:
        await unreachable_people.record_unreachable(turn, world.sari.id)
    async with world.desk.turn(tried) as turn:
        notice, case = (
            require(await kept.newest_of_kind(turn.tx, 1, what), "none"),
            await the_case(turn),
        )
        failed = DeliveryProof(tried, DeliveryWay.PHONE, world.budi.id, "Nomornya tidak aktif.")
        await undelivered_answers.record_failed_way(turn, case, notice, failed)
        await undelivered_answers.confirm(
            turn, await officer(turn, world.budi), case.id, notice.id, certain=True
        )
    if back is not None:
        async with world.desk.turn(back) as turn:
            await errand_list.send_to_chat(turn, await citizen(turn, world.sari))
            for row in await waiting(turn, what):
                taken = await outbox.claim(turn.tx, row.seq)
                await after_sending.handle_delivered(turn, taken, message(back))


@pytest.mark.parametrize(
    ("what", "happened", "sent", "received", "then"), TABLE, ids=[f"{a} {b}" for a, b, *_ in TABLE]
)
async def test_a_notice_does_what_the_law_says_of_it(
    what: str, happened: str, sent: str, received: str, then: str
) -> None:
    async with opened(made=WORLDS.get(what, worlds.filed)) as world:
        await decides(world, what)
        await happens(world, what, happened)
        async with world.desk.turn(at(16)) as turn:
            notice = await kept.newest_of_kind(turn.tx, 1, what)
            told, expected = then.split()
            found = await THEN[told](turn, notice)
            assert day(notice.sent_at if notice else None) == sent
            if what != "extension":
                assert day(notice.arrived_at if notice else None) == received
            assert day(found) == expected


def test_every_line_of_the_table_is_walked() -> None:
    lines = (Path(__file__).parent / "notices.txt").read_text("utf-8").splitlines()
    assert len(TABLE) == len([line for line in lines if line and not line.startswith("#")])


async def test_of_an_evening_without_telegram_the_office_hears_in_time() -> None:
    async with opened(made=worlds.filed) as world:
        async with world.desk.turn(at(8, 16)) as turn:
            await decided(turn, world, "extension")
        await notice_delivery.OPEN_WAYS_TASK(world.desk, at(8, 16, 10))
        async with world.desk.turn(at(8, 17)) as turn:
            [told] = [row for row in await waiting(turn) if "hari terakhirnya" in str(row.payload)]
            assert len(await waiting(turn, "errand")) == 1
            assert told.case_id == 1
        await notice_delivery.LAPSE_TASK(world.desk, at(9, 0, 1))
        async with world.desk.turn(at(9, 6)) as turn:
            assert (await the_case(turn)).due_on == date(2026, 12, 8)
            assert await waiting(turn, "notice") == []
            [told] = await waiting(turn, "case-word")
            assert "8 Desember" in told.payload["text"]
