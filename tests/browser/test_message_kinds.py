"""What only some messages have, drawn as Telegram's apps draw it."""

from typing import Any

import pytest

from demo.demo_session import DemoSession
from demo.stories import BY_KEY
from demo.story_player import play_step
from sandbox.state.message_posting import Draft, post
from tests.browser.screen import Screen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LINES = "\n".join(f"Baris {number}" for number in range(1, 9))


async def steps(house: DemoSession, key: str, count: int) -> None:
    """Play the first steps of a story."""
    story = BY_KEY[key]
    await house.restart(story.at)
    for step in story.steps[:count]:
        await play_step(house.stage, step)


async def quoted(screen: Screen, house: DemoSession, words: str) -> Any:
    """Let the bot send an expandable quotation; return it as the page shows it."""
    town = house.stage.town
    entity = {"type": "expandable_blockquote", "offset": 0, "length": len(words)}
    content = {"text": words, "entities": [entity]}
    post(town.telegram, town.people["sari"].private, town.telegram.bot.json, Draft(content))
    return (await screen.sees("citizen", words.partition("\n")[0])).locator("blockquote")


async def height(quote: Any) -> float:
    return float((await quote.bounding_box())["height"])


async def test_a_long_quotation_is_folded_and_unfolds_by_a_key_or_a_tap(
    screen: Screen, house: DemoSession
) -> None:
    quote = await quoted(screen, house, LINES)
    folded = await height(quote)
    chevron = screen.side("citizen").get_by_role("button", name="Buka kutipan")
    await chevron.press("Enter")
    assert await height(quote) > 2 * folded
    await screen.side("citizen").get_by_role("button", name="Lipat kutipan").press("Enter")
    assert await height(quote) == folded
    await quote.click()
    assert await height(quote) > 2 * folded


async def test_a_short_quotation_has_nothing_to_unfold(screen: Screen, house: DemoSession) -> None:
    await quoted(screen, house, "Satu baris saja.")
    assert not await screen.side("citizen").locator(".unfold").is_visible()


async def test_the_sentence_of_a_rating_is_written_into_the_reply_field_that_opens(
    screen: Screen, house: DemoSession
) -> None:
    await steps(house, "answered", 4)
    await screen.presses("officer", "Selesai")
    await screen.sees("citizen", "Bagaimana pelayanan kami")
    await screen.presses("citizen", "5 ⭐")
    await screen.side("citizen").locator(".aimed", has_text="Membalas").wait_for()
    await screen.page.keyboard.type("Cepat dan jelas.")
    await screen.page.keyboard.press("Enter")
    await screen.sees("officer", "Cepat dan jelas.")
    assert not await screen.side("citizen").locator(".aimed").is_visible()


async def test_a_question_in_the_group_opens_the_reply_field_of_whom_it_asks(
    screen: Screen, house: DemoSession
) -> None:
    await steps(house, "extended", 2)
    side = screen.side("officer")
    await side.locator("[data-person=wati]").click()
    for label in ("Tindakan lain", "Waktu dan kelengkapan", "Perpanjang waktu", "Belum dikuasai"):
        await screen.presses("officer", label)
    aimed = side.locator(".aimed", has_text="Membalas")
    await aimed.wait_for()
    await side.locator("[data-person=budi]").click()
    await aimed.wait_for(state="hidden")
    await side.locator("[data-person=wati]").click()
    await aimed.wait_for()
    await screen.writes("officer", "Dokumen tersimpan di arsip kecamatan.")
    await screen.sees("officer", "beri tahu pemohon")
    assert not await aimed.is_visible()
