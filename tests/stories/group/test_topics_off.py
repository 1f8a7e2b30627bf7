"""Topics that are switched off after the group was bound: all goes on under the group."""

from collections.abc import AsyncIterator
from datetime import datetime

import pytest

from tests.prelude import WIB, World, got, opened, shown, writes
from tests.stories.acts import replies
from tests.stories.conversation.acts import SHORT
from tests.stories.filling import form_text
from tests.stories.group.acts import GROUND, opens_extension
from tests.stories.privacy.acts import SECRETS, a_whole_life
from tests.walking import group_text

OFF = "Topik di grup ini dimatikan"


@pytest.fixture
async def off() -> AsyncIterator[World]:
    """An office whose group had topics once."""
    async with opened() as world:
        world.group.switch_topics(on=False)
        await writes(world, world.wati, "Topiknya saya matikan.")
        yield world


async def test_nothing_waits_cards_and_words_stand_under_the_group_and_the_desk_says_so(
    off: World,
) -> None:
    number = await off.files(off.sari)
    assert number in got(off.sari, "TANDA BUKTI")[-1].text
    assert number in off.card.text
    await off.say(off.sari, "Mohon per desa juga.")
    words = shown(off, "per desa")
    assert words.reply_to is off.card
    await replies(off, off.budi, words, SHORT)
    assert len(got(off.sari, SHORT)) == 1
    assert off.telegram.calls("createForumTopic") == []
    assert len([one for one in off.group.messages if OFF in one.text]) == 1


async def test_a_desk_that_learns_it_from_a_refused_topic_holds_no_number_either(
    world: World,
) -> None:
    world.group.switch_topics(on=False)
    number = await world.files(world.sari)
    assert number in got(world.sari, "TANDA BUKTI")[-1].text
    assert number in world.card.text
    assert len([one for one in world.group.messages if OFF in one.text]) == 1


async def test_the_check_of_the_group_says_where_topics_are_switched_on(off: World) -> None:
    await writes(off, off.budi, "/pasang")
    assert "Topik dimatikan" in shown(off, "masih ada yang perlu dinyalakan").text


async def test_a_form_is_answered_by_replying_to_it_and_loose_words_are_told_so(
    off: World,
) -> None:
    await off.files(off.sari)
    await opens_extension(off)
    await writes(off, off.budi, GROUND)
    assert "tidak kami catat" in off.group.last.text
    await writes(off, off.budi, GROUND, shown(off, "Jawab dengan membalas"))
    assert GROUND in form_text(off, off.budi)


async def test_the_last_day_is_reminded_of_and_nobody_is_named(off: World) -> None:
    await a_whole_life(off)
    await off.turn_to(datetime(2026, 12, 8, 8, tzinfo=WIB))
    assert "HARI INI" in shown(off, "perlu perhatian").text
    for secret in SECRETS:
        assert secret.casefold() not in group_text(off).casefold()
