"""Words that nobody explained yet: how long they are kept, and when they are asked about again."""

from datetime import datetime, timedelta

import pytest

from bot.actions.conversation import possible_requests, unexplained_words
from bot.desk import dialogues
from bot.domain.words.open_dialogues import KeptWords
from tests.middle.people import citizen, message, waiting
from tests.prelude import TUESDAY, WIB, Turn, World

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)


async def keeps(turn: Turn, world: World, words: str, matter: str = "") -> int:
    """Let Sari write something unexplained; return how many of her messages are kept."""
    sari = await citizen(turn, world.sari)
    incoming = message(world.sari, words, sent_at=turn.now)
    assert await possible_requests.keep_words(turn, sari, incoming, matter)
    return len(await kept(turn, world) or ())


async def kept(turn: Turn, world: World) -> tuple[object, ...] | None:
    found = await possible_requests.waiting(turn, await citizen(turn, world.sari))
    return None if found is None else found.messages


async def finished(turn: Turn) -> None:
    """Let no case run any more."""
    await turn.tx.run("UPDATE cases SET state = 'finished'")


@pytest.mark.parametrize(("runs", "kept"), [(False, [1, 1, 1, 1, 2]), (True, [1, 2, 3, 4, 5])])
async def test_words_about_another_office_s_matter_stand_alone_but_beside_a_case(
    filed: World, turn: Turn, kept: list[int], *, runs: bool
) -> None:
    if not runs:
        await finished(turn)
    said = [("Halo", ""), ("KTP saya hilang", "ktp"), ("KK juga", "kk"), ("Halo", ""), ("Pak", "")]
    assert [await keeps(turn, filed, *words) for words in said] == kept


async def test_of_nothing_kept_nothing_is_asked(filed: World, turn: Turn) -> None:
    sari, before = await citizen(turn, filed.sari), await waiting(turn)
    await possible_requests.ask_meaning(turn, sari)
    assert await waiting(turn) == before


async def test_entries_that_were_shown_for_no_words_are_over_at_once(
    filed: World, turn: Turn
) -> None:
    sari = await citizen(turn, filed.sari)
    await dialogues.save_dialogue(turn, sari, KeptWords((), offered=(1,)))
    assert await possible_requests.waiting(turn, sari) is None


@pytest.mark.parametrize(
    ("asked_after", "now_after", "waits"),
    [
        (None, 3 * DAY, True),
        (22 * HOUR, DAY - MINUTE, True),
        (22 * HOUR, DAY, False),
        (DAY, DAY + HOUR - MINUTE, True),
        (DAY, DAY + HOUR, False),
    ],
)
async def test_words_are_kept_a_day_and_an_hour_after_they_were_asked_about_again(
    filed: World, asked_after: timedelta | None, now_after: timedelta, *, waits: bool
) -> None:
    async with filed.desk.turn() as turn:
        await finished(turn)
        await keeps(turn, filed, "Data pemilih")
        sari = await citizen(turn, filed.sari)
        words = await dialogues.find_dialogue(turn, sari, KeptWords)
        assert words is not None
        asked = turn.now + asked_after if asked_after is not None else None
        again = KeptWords(words.messages, asked_again_at=asked)
        await dialogues.save_dialogue(turn, sari, again)
    filed.clock.turn(now_after)
    async with filed.desk.turn() as turn:
        assert (await kept(turn, filed) is not None) is waits


def at(day: int, hour: int) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=WIB)


@pytest.mark.parametrize(
    ("said", "reviewed", "asked"),
    [
        (TUESDAY, at(24, 11), 0),
        (TUESDAY, at(25, 6), 0),
        (TUESDAY, at(25, 10), 1),
        (TUESDAY, at(25, 22), 0),
        (at(27, 16), at(28, 10), 0),
        (at(27, 16), at(30, 10), 1),
    ],
)
async def test_unexplained_words_are_asked_about_on_the_next_working_day(
    filed: World, said: datetime, reviewed: datetime, asked: int
) -> None:
    filed.clock.turn_to(said)
    async with filed.desk.turn() as turn:
        await keeps(turn, filed, "Data pemilih")
        before = len(await waiting(turn))
    filed.clock.turn_to(reviewed)
    assert await unexplained_words.REVIEW_KEPT_WORDS(filed.desk, filed.clock.now()) == asked
    async with filed.desk.turn() as turn:
        assert len(await waiting(turn)) - before == asked
    assert await unexplained_words.REVIEW_KEPT_WORDS(filed.desk, filed.clock.now()) == 0


async def test_what_nobody_explained_is_forgotten(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await finished(turn)
        await keeps(turn, filed, "KTP saya hilang", "ktp")
    filed.clock.turn(DAY)
    assert await unexplained_words.REVIEW_KEPT_WORDS(filed.desk, filed.clock.now()) == 1
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        assert await dialogues.find_dialogue(turn, sari, KeptWords) is None
