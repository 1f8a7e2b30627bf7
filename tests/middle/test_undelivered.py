"""Answers that no way delivers: when the PPID may confirm it, what follows, what comes back.

Received on Tuesday 24 November 2026; the answer is given on 1 December and due on 8 December.
"""

from datetime import datetime

import pytest

from bot.actions.deadlines import objection_window
from bot.actions.delivery import unreachable_people
from bot.actions.outside_chat import errand_list, undelivered_answers
from bot.desk import notice_delivery, permission_checks
from bot.dispatch import after_sending, before_sending
from bot.domain.law.legal_notice import DeliveryProof, DeliveryWay, Notice, known_ways, may_give_up
from bot.domain.law.objection_rules import Ground
from handlers import pressed_buttons
from storage import notices as kept
from storage import outbox
from tests.middle.noticing import at, message
from tests.middle.people import citizen, officer, refused, the_case, waiting
from tests.middle.worlds import answer
from tests.prelude import Act, Giving, Role, Turn, World, require, rows
from tests.world import revokes


async def given(turn: Turn) -> Notice:
    return require(await kept.newest_of_kind(turn.tx, 1, "answer"), "none")


async def blocked(world: World) -> None:
    """Let Budi answer, and Sari's chat refuse it on 2 December."""
    async with world.desk.turn(at(1)) as turn:
        await answer(turn, world.budi, Giving.TEXT)
    async with world.desk.turn(at(2)) as turn:
        await unreachable_people.record_unreachable(turn, world.sari.id)


async def fails(turn: Turn, world: World, way: DeliveryWay, when: datetime) -> None:
    proof = DeliveryProof(when, way, world.budi.id, "Tidak diangkat, tiga kali.")
    await undelivered_answers.record_failed_way(
        turn, await the_case(turn), await given(turn), proof
    )


async def gives_up(turn: Turn, world: World, *, certain: bool = True) -> None:
    budi, case = await officer(turn, world.budi), await the_case(turn)
    await permission_checks.authorize(turn, budi, case, Act.CONFIRM_UNDELIVERED)
    await undelivered_answers.confirm(turn, budi, 1, (await given(turn)).id, certain)


async def test_a_block_opens_the_other_ways_when_it_happens(drafted: World) -> None:
    await blocked(drafted)
    async with drafted.desk.turn(at(2)) as turn:
        assert await waiting(turn, "answer") == []
        errands = await waiting(turn, "errand")
        assert "✖️ Sudah dicoba" in str(errands[-1].payload)
        [told] = await waiting(turn, "alarm")
        assert "Telepon, Pos, Di loket" in told.payload["text"]
        assert (await given(turn)).handed_at == at(2)


@pytest.mark.parametrize(
    ("tried", "known", "over"),
    [
        ((), (), False),
        ((DeliveryWay.CHAT,), (DeliveryWay.PHONE,), False),
        ((DeliveryWay.CHAT, DeliveryWay.PHONE), (DeliveryWay.PHONE, DeliveryWay.POST), True),
        ((DeliveryWay.CHAT, DeliveryWay.POST), (DeliveryWay.PHONE, DeliveryWay.POST), True),
        ((DeliveryWay.CHAT, DeliveryWay.EMAIL), (DeliveryWay.EMAIL, DeliveryWay.POST), False),
        ((DeliveryWay.CHAT, DeliveryWay.EMAIL), (DeliveryWay.EMAIL,), True),
        ((DeliveryWay.CHAT, DeliveryWay.CHAT), (DeliveryWay.PHONE,), False),
        ((DeliveryWay.PHONE,), (DeliveryWay.PHONE, DeliveryWay.POST), False),
        ((DeliveryWay.CHAT,), (), True),
    ],
)
def test_two_ways_are_tried_before_it_is_given_up(
    tried: tuple[DeliveryWay, ...], known: tuple[DeliveryWay, ...], over: bool
) -> None:
    assert may_give_up(tried, known) is over


def test_what_a_person_told_of_themselves_says_by_which_ways_they_can_be_reached() -> None:
    assert known_ways("sari@contoh.id", "Jl. Pemuda 12") == (DeliveryWay.EMAIL, DeliveryWay.POST)
    assert known_ways("+6281234567890", None) == (DeliveryWay.PHONE,)
    assert known_ways(None, None) == ()


async def test_one_way_that_failed_is_too_few(drafted: World) -> None:
    await blocked(drafted)
    async with drafted.desk.turn(at(3)) as turn:
        with refused("give-up-too-early"):
            await gives_up(turn, drafted)


async def test_only_the_ppid_gives_it_up(drafted: World) -> None:
    await blocked(drafted)
    async with drafted.desk.turn(at(3)) as turn:
        await fails(turn, drafted, DeliveryWay.PHONE, at(3))
        await revokes(drafted.desk, turn.tx, drafted.budi.id, Role.PPID)
        with refused("office-vacant"):
            await gives_up(turn, drafted)


async def test_what_was_tried_is_shown_before_it_is_confirmed(drafted: World) -> None:
    await blocked(drafted)
    async with drafted.desk.turn(at(10)) as turn:
        await fails(turn, drafted, DeliveryWay.PHONE, at(9))
        await gives_up(turn, drafted, certain=False)
        *_, asked = await waiting(turn, "desk")
        for said in ("Telegram, Rabu, 2 Desember", "Telepon, Rabu, 9 Desember", "tiga kali"):
            assert said in asked.payload["text"]
        assert (await the_case(turn)).answered_at is None


async def test_it_counts_as_answered_on_the_day_of_the_first_attempt(drafted: World) -> None:
    await blocked(drafted)
    async with drafted.desk.turn(at(10)) as turn:
        await fails(turn, drafted, DeliveryWay.PHONE, at(9))
        await gives_up(turn, drafted)
        case = await the_case(turn)
        assert (case.state, case.answered_at) == ("answered", at(2))
        with refused("errand-done"):
            await gives_up(turn, drafted)
    async with drafted.desk.turn(at(10)) as turn:
        grounds = await objection_window.existing_grounds(turn, await the_case(turn))
        assert [one.ground for one in grounds] == [Ground.SILENCE], "nothing came, as they may say"
    [paper] = await rows(drafted, "SELECT kind FROM paper WHERE kind = 'undelivered'")
    assert paper["kind"] == "undelivered"


async def test_it_leaves_by_itself_when_they_write_again_and_their_days_begin_then(
    drafted: World,
) -> None:
    await blocked(drafted)
    async with drafted.desk.turn(at(10)) as turn:
        await fails(turn, drafted, DeliveryWay.PHONE, at(9))
        await gives_up(turn, drafted)
    async with drafted.desk.turn(at(14)) as turn:
        for _ in range(2):
            await errand_list.send_to_chat(turn, await citizen(turn, drafted.sari))
        for row in await waiting(turn, "answer"):
            ready = await before_sending.refresh_row(turn, await outbox.claim(turn.tx, row.seq))
            await after_sending.handle_delivered(turn, require(ready, "void"), message(at(14)))
        case = await the_case(turn)
        facts = await objection_window.ground_facts(turn, case)
        assert (facts.answered_on, facts.received_on) == (at(2).date(), at(14).date())
        assert (await given(turn)).arrived_at == at(14)


async def test_who_collects_it_at_the_counter_has_it_from_then(drafted: World) -> None:
    await blocked(drafted)
    async with drafted.desk.turn(at(10)) as turn:
        await fails(turn, drafted, DeliveryWay.PHONE, at(9))
        await gives_up(turn, drafted)
    async with drafted.desk.turn(at(15)) as turn:
        notice = (await given(turn)).id
        await notice_delivery.record_delivery(
            turn, notice, DeliveryProof(at(15), DeliveryWay.COUNTER, drafted.budi.id, "BA 1")
        )
        facts = await objection_window.ground_facts(turn, await the_case(turn))
        assert facts.received_on == at(15).date()


@pytest.mark.parametrize(("certain", "goes"), [(False, 0), (True, 1)])
async def test_the_button_that_gives_it_up_goes_once_it_is_pressed_for_certain(
    drafted: World, *, certain: bool, goes: int
) -> None:
    await blocked(drafted)
    async with drafted.desk.turn(at(3)) as turn:
        await fails(turn, drafted, DeliveryWay.PHONE, at(3))
        button = undelivered_answers.confirm.button(1, (await given(turn)).id, certain).pack()
        turn.update.pressed = 950
        shown = [[{"text": "Ya", "callback_data": button}]]
        budi = await officer(turn, drafted.budi)
        await pressed_buttons.press_in_group(turn, budi, button, shown)
        assert len(await waiting(turn, "buttons-left")) == goes
