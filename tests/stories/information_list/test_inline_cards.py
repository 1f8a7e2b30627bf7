"""In any chat, the bot's name and some words offer cards of what is published; nothing is kept."""

import logging

import pytest

from bot.domain.list_entry import Category, Entry
from storage import list_entries
from tests.stories.acts import rows
from tests.stories.information_list.test_found_first import BUDGET, lists
from tests.world import World

DRAFT = Entry("Laporan anggaran rahasia", "Belum dinyatakan ada", Category.PERIODIC)
KEPT = ("inbox", "list_use", "missed_query", "person")


async def test_cards_show_what_is_published_with_a_link_that_opens_it(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    [first, *_] = await lists(world, BUDGET)
    async with world.desk.database.transaction() as tx:
        await list_entries.add(tx, DRAFT, "draft", None, None, world.clock.now())
    before = {table: await rows(world, f"SELECT count(*) AS n FROM {table}") for table in KEPT}  # noqa: S608
    caplog.set_level(logging.DEBUG)

    world.rina.asks_inline("anggaran yang terpakai berapa")
    await world.settle()

    [card] = world.rina.cards
    assert card["title"] == BUDGET.title
    assert card["description"] == BUDGET.summary
    assert f"?start=dip_{first}" in card["input_message_content"]["message_text"]
    after = {table: await rows(world, f"SELECT count(*) AS n FROM {table}") for table in KEPT}  # noqa: S608
    assert after == before
    assert "terpakai" not in caplog.text

    world.rina.starts(f"dip_{first}")
    await world.settle()
    assert BUDGET.title in world.rina.last.text


async def test_words_that_find_nothing_and_none_at_all_are_answered_with_no_card(
    world: World,
) -> None:
    await lists(world, BUDGET)
    for words in ("resep sayur lodeh", "", "<b>&" * 60):
        world.rina.asks_inline(words)
        await world.settle()
        assert world.rina.cards == []
        assert not world.telegram.inline_queries


async def test_a_query_that_is_too_old_and_one_of_no_shape_hold_nobody_up(world: World) -> None:
    await lists(world, BUDGET)
    world.rina.asks_inline("anggaran")
    world.telegram.inline_queries.clear()
    shapes: tuple[object, ...] = ({"id": None}, {}, [], "odd")
    for odd in shapes:
        world.telegram.updates.push_raw({"inline_query": odd})
    await world.say(world.sari, "berapa anggaran yang sudah terpakai?")

    assert world.rina.cards == []
    assert "📄 Laporan realisasi anggaran · Juli 2026" in world.sari.last.buttons
