"""Three hundred deliveries, many of which fail, counted again by a counter of its own.

The counter knows no code of the desk: working days from a list typed off the decrees (SKB 1497/2025
and 1205/2026), and from the law what each notice sets. Received on 24 November 2026, due on 8
December; each notice is decided on 1 December.
"""

import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from bot.actions.deadlines import objection_window
from bot.actions.delivery import unreachable_people
from bot.actions.objections import objection_status
from bot.actions.outside_chat import errand_list, undelivered_answers
from bot.desk import notice_delivery
from bot.desk.turn import Turn
from bot.dispatch import after_sending, before_sending
from bot.domain.law.legal_notice import DeliveryProof, DeliveryWay, Notice
from bot.domain.law.objection_rules import Ground
from bot.errors import require
from storage import notices as kept
from storage import objections, outbox, request_facts
from tests.middle import worlds
from tests.middle.noticing import PURPOSE, WORLDS, at, decided, message
from tests.middle.people import citizen, officer, the_case, waiting
from tests.world import World, opened

OFF = {date(2026, 12, 24), date(2026, 12, 25), date(2027, 1, 1), date(2027, 1, 5), date(2027, 2, 5)}
EACH = 60


def after(day: int | None, working_days: int) -> date | None:
    """Count working days from the one after a day of December; None from no day."""
    if day is None:
        return None
    on = date(2026, 12, day)
    while working_days:
        on += timedelta(days=1)
        working_days -= on.weekday() < 5 and on not in OFF
    return on


@dataclass(frozen=True)
class Course:
    """What happened on days of December: the chat refused or took it, it was posted, and so on."""

    refused: int | None = None
    taken: int | None = None
    posted: int | None = None
    got: int | None = None
    told: int | None = None
    given_up: int | None = None
    back: int | None = None

    @property
    def sent(self) -> int | None:
        """Return the day by which the office's term is kept."""
        first = self.refused if self.given_up else None
        days = [one for one in (self.taken, self.posted, self.told, first) if one is not None]
        return min(days, default=self.back)

    @property
    def received(self) -> int | None:
        """Return the day from which the requester's term counts."""
        return self.taken or self.got or self.told or self.back


def courses(what: str) -> Iterator[Course]:
    """Yield courses as chance has them; the same at each run."""
    chance = random.Random(what)  # noqa: S311 - no secret
    for _ in range(EACH):
        first, second, third = sorted(chance.sample(range(1, 24), 3))
        ways = [
            Course(taken=first),
            Course(),
            Course(refused=first),
            Course(refused=first, told=second),
            Course(refused=first, posted=second),
            Course(refused=first, posted=second, got=third),
            Course(refused=first, back=second),
        ]
        if what in ("answer", "objection-answer"):
            ways += [
                Course(refused=first, given_up=second),
                Course(refused=first, given_up=second, back=third),
            ]
        yield chance.choice(ways)


def expected(what: str, course: Course) -> object:
    """Return by the law what is on record in the end."""
    sent, received = course.sent, course.received
    match what:
        case "extension":  # Art 22(8): sent on or before the old last day, else it has not happened
            return after(8, 7) if sent is not None and sent <= 8 else date(2026, 12, 8)
        case "missing":  # Perki 1/2021: three working days from receipt
            return after(received, 3)
        case "not-processed":  # Art 36(1): thirty working days from receipt
            return after(received, 30)
        case "answer":  # Art 22(7) by sending, late or not; Art 36(1) from receipt
            return sent, after(received, 30) if sent is not None else None
        case _:  # Art 37(2): fourteen working days from receipt
            return after(received, 14)


@dataclass(frozen=True)
class Played:
    """A course as it is lived in one turn, each step on its day."""

    turn: Turn
    world: World
    what: str
    notice: int

    async def refused(self, day: int) -> None:
        self.turn.now = at(day)
        [row, *_] = await waiting(self.turn, PURPOSE.get(self.what, "notice"))
        gone = await outbox.claim(self.turn.tx, row.seq)
        await after_sending.handle_unreachable(self.turn, gone, "Forbidden: blocked")

    async def taken(self, day: int) -> None:
        self.turn.now = at(day)
        for row in await waiting(self.turn, PURPOSE.get(self.what, "notice")):
            claimed = await outbox.claim(self.turn.tx, row.seq)
            if ready := await before_sending.refresh_row(self.turn, claimed):
                await after_sending.handle_delivered(self.turn, ready, message(at(day)))

    async def told(self, day: int) -> None:
        await notice_delivery.record_delivery(
            self.turn, self.notice, self.proof(day, DeliveryWay.PHONE)
        )

    async def posted(self, day: int) -> None:
        await notice_delivery.record_delivery(
            self.turn, self.notice, self.proof(day, DeliveryWay.POST)
        )

    async def got(self, day: int) -> None:
        await notice_delivery.record_delivery(
            self.turn, self.notice, self.proof(day, DeliveryWay.POST)
        )

    async def given_up(self, day: int) -> None:
        failed = self.proof(day, DeliveryWay.PHONE)
        case, budi = await the_case(self.turn), await officer(self.turn, self.world.budi)
        notice = await notice_delivery.get(self.turn, self.notice)
        await undelivered_answers.record_failed_way(self.turn, case, notice, failed)
        await undelivered_answers.confirm(self.turn, budi, case.id, self.notice, certain=True)

    async def back(self, day: int) -> None:
        self.turn.now = at(day)
        sari = await citizen(self.turn, self.world.sari)
        await errand_list.send_to_chat(self.turn, sari)
        await self.taken(day)

    def proof(self, day: int, way: DeliveryWay) -> DeliveryProof:
        self.turn.now = at(day)
        return DeliveryProof(at(day), way, self.world.budi.id, "Resi 1")


async def found(turn: Turn, what: str, notice: Notice | None) -> object:
    """Return what the desk has on record, long after."""
    case = await the_case(turn)
    if what == "extension":
        return case.due_on
    if what == "missing":
        listed = require(await request_facts.last_deficiency(turn.tx, 1), "none")
        return listed.complete_by if notice and notice.arrived_at else None
    if what == "objection-answer":
        objection = require(await objections.get(turn.tx, 1), "none")
        if objection.delivered_at is None:
            return None
        return objection_status.dispute_readings(turn, objection)[0].due
    ground = Ground.NOT_FULFILLED
    until = await objection_window.last_day_to_object(turn, case, ground)
    if notice is None or notice.arrived_at is None:
        until = None
    if what == "not-processed":
        return until
    return case.answered_at.astimezone(turn.zone).day if case.answered_at else None, until


class UndoneError(Exception):
    """Lets nothing of a course stay."""


@pytest.mark.story
@pytest.mark.parametrize(
    "what", ["extension", "missing", "not-processed", "answer", "objection-answer"]
)
async def test_an_independent_counter_comes_to_the_same_dates(what: str) -> None:
    wrong = []
    async with opened(made=WORLDS.get(what, worlds.filed)) as world:
        for course in courses(what):
            with suppress(UndoneError):
                async with world.desk.turn(at(1)) as turn:
                    await decided(turn, world, what)
                    notice = require(await kept.newest_of_kind(turn.tx, 1, what), "none").id
                    played = Played(turn, world, what, notice)
                    for step, day in vars(course).items():
                        if day is not None:
                            await getattr(played, step)(day)
                    turn.now = at(24)
                    got = await found(turn, what, await kept.newest_of_kind(turn.tx, 1, what))
                    if got != expected(what, course):
                        wrong.append((course, got, expected(what, course)))
                    raise UndoneError
    assert wrong == []


@pytest.mark.parametrize("day", range(1, 9))
async def test_whoever_blocks_the_bot_on_whatever_day_moves_no_date_of_the_office(day: int) -> None:
    async with opened(made=worlds.filed) as world:
        async with world.desk.turn(at(1)) as turn:
            await decided(turn, world, "extension")
        async with world.desk.turn(at(day, 9)) as turn:
            await unreachable_people.record_unreachable(turn, world.sari.id)
            assert len(await waiting(turn, "errand")) == 1
            assert (await the_case(turn)).due_on == date(2026, 12, 8)
        async with world.desk.turn(at(8, 14)) as turn:
            notice = require(await kept.newest_of_kind(turn.tx, 1, "extension"), "none")
            await notice_delivery.record_delivery(
                turn, notice.id, DeliveryProof(at(8, 14), DeliveryWay.POST, evidence="Resi 1")
            )
            assert (await the_case(turn)).due_on == after(8, 7)


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
