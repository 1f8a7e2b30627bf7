"""Words outside a case: when the officers see them at once, and when they wait for others'."""

from datetime import timedelta

import pytest

from bot.actions.delivery import message_batches
from bot.actions.delivery.message_batches import OutsideMessage
from bot.domain.law.case import Person
from bot.domain.words.albums import NOTHING, RepliedTo
from storage import people
from tests.middle.people import citizen, officer, refused, waiting
from tests.prelude import Content, Turn, World, rows

SECOND = timedelta(seconds=1)
TWO_MINUTES = timedelta(minutes=2)
CHAIN = "Tolong sebarkan kabar penting ini kepada semua orang"
"""Eight words have six runs of three: enough to be told from a greeting."""
GREETING = "Tolong sebarkan kabar penting ini kepada semua"
REPLIES = RepliedTo(reply={"message_id": 7})


async def stranger(turn: Turn, number: int) -> Person:
    return await people.add_person(turn.tx, 5_000 + number, "id", turn.now)


async def writes(
    turn: Turn,
    person: Person,
    words: str = "",
    *,
    pointed: RepliedTo = NOTHING,
    told_apart: bool = True,
) -> None:
    """Let a person write outside a case; everybody says something else unless told."""
    said = words or f"Kata{'abcdefghijklmnopqrstuvwxyz'[person.id % 26]}"
    message = OutsideMessage(1, Content(kind="text", text=said), pointed)
    await message_batches.show_or_gather(turn, person, [message], "", told_apart=told_apart)


async def crowd(turn: Turn, size: int) -> None:
    for number in range(size):
        await writes(turn, await stranger(turn, number))


async def kept_waiting(turn: Turn) -> int:
    return len(await turn.tx.all("SELECT id FROM chatter WHERE state = 'waiting'"))


@pytest.mark.parametrize(("others", "waits"), [(4, 0), (5, 1)])
async def test_the_words_of_the_sixth_who_writes_wait(
    filed: World, turn: Turn, others: int, waits: int
) -> None:
    await crowd(turn, others)
    await writes(turn, await citizen(turn, filed.sari))
    assert await kept_waiting(turn) == waits


async def test_nobody_is_their_own_crowd(filed: World, turn: Turn) -> None:
    await crowd(turn, 4)
    for _ in range(2):
        await writes(turn, await citizen(turn, filed.sari))
    assert await kept_waiting(turn) == 0


@pytest.mark.parametrize(
    ("passed", "waits"),
    [(TWO_MINUTES - SECOND, 1), (TWO_MINUTES, 0), (SECOND - TWO_MINUTES, 1), (-TWO_MINUTES, 0)],
)
async def test_a_crowd_is_one_of_two_minutes_also_if_the_clock_was_set_back(
    filed: World, passed: timedelta, waits: int
) -> None:
    async with filed.desk.turn() as turn:
        await crowd(turn, 5)
    async with filed.desk.turn(filed.clock.now() + passed) as turn:
        await writes(turn, await citizen(turn, filed.sari))
        assert await kept_waiting(turn) == waits


async def test_a_reply_to_an_officer_waits_for_nobody_else(filed: World, turn: Turn) -> None:
    await crowd(turn, 5)
    await writes(turn, await citizen(turn, filed.sari), pointed=REPLIES)
    assert await kept_waiting(turn) == 0


async def test_a_reply_comes_after_the_words_of_the_same_person_that_wait(
    filed: World, turn: Turn
) -> None:
    await crowd(turn, 5)
    for pointed in (NOTHING, REPLIES):
        await writes(turn, await citizen(turn, filed.sari), pointed=pointed)
    assert await kept_waiting(turn) == 2


async def test_who_calls_twice_within_two_minutes_waits(filed: World, turn: Turn) -> None:
    for waits in (0, 1):
        await writes(turn, await citizen(turn, filed.sari), told_apart=False)
        assert await kept_waiting(turn) == waits


@pytest.mark.parametrize(("words", "waits"), [(CHAIN, 1), (GREETING, 0)])
async def test_the_same_words_of_another_wait_unless_they_are_few(
    filed: World, turn: Turn, words: str, waits: int
) -> None:
    await writes(turn, await stranger(turn, 1), words)
    await writes(turn, await citizen(turn, filed.sari), words)
    assert await kept_waiting(turn) == waits


async def test_who_says_the_same_again_is_no_chain(filed: World, turn: Turn) -> None:
    for _ in range(2):
        await writes(turn, await citizen(turn, filed.sari), CHAIN)
    assert await kept_waiting(turn) == 0


async def test_the_same_call_of_two_people_is_no_chain(filed: World, turn: Turn) -> None:
    for person in (await stranger(turn, 1), await citizen(turn, filed.sari)):
        await writes(turn, person, CHAIN, told_apart=False)
    assert await kept_waiting(turn) == 0


@pytest.mark.parametrize(("hours", "waits"), [(timedelta(hours=24) - SECOND, 1), (timedelta(1), 0)])
async def test_words_are_remembered_for_a_day(filed: World, hours: timedelta, waits: int) -> None:
    async with filed.desk.turn() as turn:
        await writes(turn, await stranger(turn, 1), CHAIN)
    async with filed.desk.turn(filed.clock.now() + hours) as turn:
        await writes(turn, await citizen(turn, filed.sari), CHAIN)
        assert await kept_waiting(turn) == waits


@pytest.mark.parametrize(
    ("later", "times"), [(TWO_MINUTES - SECOND, 1), (TWO_MINUTES, 2), (-SECOND, 2)]
)
async def test_what_waits_is_gathered_with_what_waits_already_but_never_later(
    filed: World, later: timedelta, times: int
) -> None:
    async with filed.desk.turn() as turn:
        for number in range(2):
            await writes(turn, await stranger(turn, number), CHAIN)
    async with filed.desk.turn(filed.clock.now() + later) as turn:
        await writes(turn, await citizen(turn, filed.sari), CHAIN)
    due = await rows(filed, "SELECT DISTINCT due_at FROM chatter WHERE state = 'waiting'")
    assert len(due) == times


async def listed(world: World) -> int:
    return len(await rows(world, "SELECT id FROM chatter WHERE state = 'listed'"))


async def gathered(world: World, people_waiting: int, after: timedelta = TWO_MINUTES) -> int:
    """Let so many people wait behind a crowd, and gather them; return how much was gathered."""
    async with world.desk.turn() as turn:
        await crowd(turn, 5 + people_waiting)
    return await message_batches.show_waiting(world.desk, world.clock.now() + after)


@pytest.mark.parametrize(("after", "done"), [(TWO_MINUTES - SECOND, 0), (TWO_MINUTES, 3)])
async def test_words_wait_for_two_minutes(filed: World, after: timedelta, done: int) -> None:
    assert await gathered(filed, 3, after) == done


@pytest.mark.parametrize(
    ("back", "done"), [(timedelta(minutes=8), 0), (timedelta(minutes=8) + SECOND, 3)]
)
async def test_after_a_clock_was_set_back_nothing_waits_longer_than_ten_minutes(
    filed: World, back: timedelta, done: int
) -> None:
    assert await gathered(filed, 3, -back) == done


@pytest.mark.parametrize(("waited", "on_list"), [(3, 0), (4, 4)])
async def test_up_to_three_people_are_shown_each_by_themselves(
    filed: World, waited: int, on_list: int
) -> None:
    assert await gathered(filed, waited) == waited
    assert await listed(filed) == on_list


async def test_two_who_say_the_same_stand_on_a_list(filed: World) -> None:
    async with filed.desk.turn() as turn:
        for number in range(3):
            await writes(turn, await stranger(turn, number), CHAIN)
    await message_batches.show_waiting(filed.desk, filed.clock.now() + TWO_MINUTES)
    assert await listed(filed) == 2


@pytest.mark.parametrize(("waited", "more"), [(15, False), (16, True)])
async def test_a_list_has_fifteen_lines(filed: World, waited: int, more: bool) -> None:
    await gathered(filed, waited)
    async with filed.desk.turn() as turn:
        [post] = await waiting(turn, "swarm")
    assert post.payload["text"].count("•") == 15
    assert ("dan 1 lagi" in post.payload["text"]) is more


async def test_a_press_shows_five_people_of_a_list_and_the_next_press_the_others(
    filed: World,
) -> None:
    await gathered(filed, 7)
    [first] = await rows(filed, "SELECT DISTINCT list_id FROM chatter WHERE state = 'listed'")
    for left in (2, 0):
        async with filed.desk.turn() as turn:
            await message_batches.open_list(turn, await officer(turn, filed.budi), first["list_id"])
        assert await listed(filed) == left
    async with filed.desk.turn() as turn:
        with refused("swarm-all-open"):
            await message_batches.open_list(turn, await officer(turn, filed.budi), first["list_id"])


async def test_a_list_is_posted_once_and_says_how_many_wrote(filed: World) -> None:
    await gathered(filed, 4)
    assert await message_batches.show_waiting(filed.desk, filed.clock.now() + 2 * TWO_MINUTES) == 0
    async with filed.desk.turn() as turn:
        [post] = await waiting(turn, "swarm")
    assert "4 warga" in post.payload["text"]


async def test_long_words_of_another_that_say_something_else_are_no_chain(
    filed: World, turn: Turn
) -> None:
    await writes(turn, await stranger(turn, 1), CHAIN)
    other = "Kapan jadwal pleno penetapan daftar pemilih tetap tahun depan diumumkan"
    await writes(turn, await citizen(turn, filed.sari), other)
    assert await kept_waiting(turn) == 0


async def test_a_list_says_of_a_file_without_words_what_it_is(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await crowd(turn, 8)
        photo = OutsideMessage(1, Content(kind="photo", file_id="F"), NOTHING)
        await message_batches.show_or_gather(turn, await citizen(turn, filed.sari), [photo], "")
    await message_batches.show_waiting(filed.desk, filed.clock.now() + TWO_MINUTES)
    async with filed.desk.turn() as turn:
        [post] = await waiting(turn, "swarm")
        assert turn.texts.plain("id", "file-kind", kind="photo") in post.payload["text"]
