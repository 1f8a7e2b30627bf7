"""Around the two chats: stories, ribbon, drawer, and whether everybody can use them."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from demo.demo_session import DemoSession
from demo.stories import BY_KEY, STORIES
from demo.story_player import StoryProgress, play_step
from sandbox.state.message_posting import Draft, post
from tests.browser.screen import Screen, faults_of

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

SIZES = {
    "narrowest": (320, 640),
    "least": (360, 640),
    "phone": (390, 844),
    "small": (1024, 768),
    "large": (1440, 900),
}

WITH_A_CARD = ("extended", "incomplete")
"""Stories that end with the card of a request on the screen."""
CARD_ON_A_PHONE = 0.75
"""How much of a phone's height the card of a request takes, at most."""
BEFORE_LEBARAN = datetime.fromisoformat("2026-03-17T21:00:00+07:00")
CHAT_ON_A_PHONE = 0.6
"""How much of a phone's height the messages have, at least."""


async def told(screen: Screen, house: DemoSession, key: str) -> None:
    """Play a whole story, as fast as it goes, while the page does not look; then open it."""
    story = BY_KEY[key]
    await screen.page.goto("about:blank")
    await house.restart(story.at)
    house.telling = StoryProgress(story)
    while house.telling.position == "waiting":
        await house.telling.play_next_step(house.stage)
    assert house.telling.position == "over"
    await screen.page.goto(house.address)


WHOLE = """
(node) => {
  const [box, side] = [node, node.closest(".side")].map((one) => one.getBoundingClientRect());
  return side.left <= box.left && box.right <= side.right && box.bottom <= side.bottom
    && node.scrollWidth <= node.clientWidth;
}
"""


async def resized(page: Any, size: str) -> None:
    width, height = SIZES[size]
    await page.set_viewport_size({"width": width, "height": height})


async def test_a_story_plays_by_one_click_pauses_and_is_taken_over(screen: Screen) -> None:
    page = screen.page
    await page.locator(".stories summary").click()
    await page.locator("[data-story=javanese]").click()
    guide = page.locator(".guide")
    await guide.get_by_text("langkah 1 dari 3").wait_for()
    await guide.get_by_role("button", name="Jeda").click()
    await screen.sees("citizen", "Mangga")
    assert (
        await page.locator("#citizen [data-person=karto]").get_attribute("aria-pressed") == "true"
    )
    await guide.get_by_role("button", name="Ambil alih").click()
    await guide.wait_for(state="hidden")
    await screen.presses("citizen", "Nyuwun informasi")
    await screen.sees("citizen", "Sarujuk")


async def test_a_story_goes_on_by_itself_once_its_sentence_is_read(screen: Screen) -> None:
    page = screen.page
    await page.clock.install()
    await page.reload()
    await page.locator(".stories summary").click()
    await page.locator("[data-story=javanese]").click()
    await page.locator(".guide").get_by_text("langkah 1 dari 3").wait_for()
    await screen.sees("citizen", "Mangga")
    await page.locator("[data-guide=next-step][aria-disabled=false]").wait_for()
    await page.clock.fast_forward(20_000)
    await page.locator(".guide").get_by_text("langkah 2 dari 3").wait_for()


async def test_the_ribbon_counts_the_days_and_turns_to_one(
    screen: Screen, house: DemoSession
) -> None:
    await house.restart(BEFORE_LEBARAN)
    for step in BY_KEY["answered"].steps[:2]:
        await play_step(house.stage, step)
    page = screen.page
    last = page.locator('[data-on="2026-04-08"]')
    await last.locator("i", has_text="batas").wait_for()
    leave = page.locator('[data-on="2026-03-20"]')
    assert "Cuti Bersama Hari Raya Idul Fitri" in await leave.inner_text()
    assert await page.locator(".day.counted").count() == 10
    assert "9 hari libur" in await page.locator(".why").inner_text()
    async with page.expect_response(lambda answer: "/api/turn/2026-03-30" in answer.url):
        await page.locator('[data-on="2026-03-30"]').click()
    assert "30 Maret 2026" in await page.locator("#date").inner_text()


async def test_days_are_walked_by_keys(screen: Screen) -> None:
    page = screen.page
    await page.locator('[aria-current="date"]').focus()
    await page.keyboard.press("ArrowRight")
    async with page.expect_response(lambda answer: "/api/turn/2026-11-25" in answer.url):
        await page.keyboard.press("Enter")
    await page.locator('[data-on="2026-11-25"][aria-current="date"]').wait_for()


async def test_any_date_can_be_chosen(screen: Screen) -> None:
    page = screen.page
    await page.locator(".other summary").click()
    await page.locator(".other input").fill("2026-12-25")
    async with page.expect_response(lambda answer: "/api/turn/2026-12-25" in answer.url):
        await page.locator(".other form button").click()
    await page.locator("#kind").get_by_text("Natal").wait_for()


async def test_nothing_is_lost_while_telegram_is_down_and_the_bot_is_killed(
    screen: Screen, house: DemoSession
) -> None:
    page = screen.page
    await page.locator("#underneath").click()
    drawer = page.locator("#beneath")
    await drawer.get_by_role("button", name="Telegram mati").click()
    await drawer.get_by_text("pesan menunggu di Telegram").wait_for()
    await screen.side("citizen").get_by_role("button", name="Mulai", exact=True).click()
    await drawer.get_by_text("Belum diambil bot: 1").wait_for()
    await drawer.get_by_role("button", name="Matikan bot paksa").click()
    await drawer.get_by_text("Bot dihidupkan ulang: 1 kali").wait_for()
    assert await screen.messages("citizen", "Selamat datang").count() == 0
    await drawer.get_by_role("button", name="Pulihkan").click()
    await screen.sees("citizen", "Selamat datang")
    await house.stage.turn(lambda now: now + timedelta(minutes=1))
    assert await screen.messages("citizen", "Selamat datang").count() == 1
    await drawer.locator(".parcels li", has_text="terkirim").first.wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_no_violation_in_any_size(
    screen: Screen, house: DemoSession, scheme: str
) -> None:
    await told(screen, house, "answered")
    page = screen.page
    await page.emulate_media(color_scheme=scheme)
    await page.get_by_text("Cerita selesai").wait_for()
    for size in SIZES:
        await resized(page, size)
        assert await faults_of(page) == [], size
        await page.locator("#underneath").click()
        await page.locator("#beneath .parcels li time").first.wait_for()
        assert await faults_of(page) == [], size
        assert await screen.outside() == [], size
        await page.locator("#underneath").click()
        await page.locator("#beneath").wait_for(state="hidden")


async def test_every_menu_and_every_person_is_inside_the_window_of_any_size(
    screen: Screen,
) -> None:
    page = screen.page
    for size in SIZES:
        await resized(page, size)
        await page.get_by_text("Peragaan loket PPID di Telegram").wait_for()
        for menu in (".stories", ".other"):
            await page.locator(f"{menu} summary").click()
            await page.locator(f"{menu}[open]").wait_for()
            assert await screen.outside() == [], size
            await page.locator(f"{menu} summary").click()
        for side, count in (("citizen", 6), ("officer", 5)):
            if await page.locator(".sides").is_visible():
                await page.locator(f"[data-go={side}]").click()
            people = screen.side(side).locator(".people button")
            for person in await people.all():
                await person.click(trial=True)
                assert await person.evaluate(WHOLE), size
            assert await people.count() == count


async def test_the_chat_has_most_of_a_phone(screen: Screen) -> None:
    await resized(screen.page, "phone")
    assert await screen.height("citizen") >= CHAT_ON_A_PHONE


async def test_the_hint_stands_below_the_messages(screen: Screen) -> None:
    side = screen.side("officer")
    hint = await side.locator(".hint").bounding_box()
    messages = [await one.bounding_box() for one in await side.locator(".service").all()]
    assert messages
    assert all(box["y"] + box["height"] <= hint["y"] for box in messages)


async def test_an_answer_that_pops_up_lies_over_no_message(
    screen: Screen, house: DemoSession
) -> None:
    story = BY_KEY["answered"]
    await house.restart(story.at)
    for step in story.steps[:2]:
        await play_step(house.stage, step)
    await screen.presses("officer", "Saya tangani")
    toast = screen.side("officer").locator(".toast")
    await toast.wait_for()
    # It goes by itself after some seconds; here it stays until it was looked at.
    stays = (
        "(node) => { node.hidden = false; Object.defineProperty(node, 'hidden', { set() {} }); }"
    )
    await toast.evaluate(stays)
    for size in SIZES:
        await resized(screen.page, size)
        if await screen.page.locator(".sides").is_visible():
            await screen.page.locator("[data-go=officer]").click()
        messages = screen.side("officer").locator(".messages")
        shown, below = [await node.bounding_box() for node in (toast, messages)]
        assert shown["y"] + shown["height"] <= below["y"]


async def test_the_page_is_light(screen: Screen) -> None:
    sizes = await screen.page.evaluate(
        "performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))"
        ".filter((one) => !one.name.includes('/api/')).map((one) => one.encodedBodySize)"
    )
    assert 0 < sum(sizes) < 300_000


async def test_a_link_to_the_other_bot_opens_its_chat_and_both_offices_can_be_looked_at(
    screen: Screen, house: DemoSession
) -> None:
    page, town = screen.page, house.stage.town
    for step in BY_KEY["answered"].steps[:2]:
        await play_step(house.stage, step)
    link = {"text": "Buka bot", "url": "https://t.me/LoketDiskominfoBot?start=minta"}
    answer = Draft({"text": "Dikuasai kantor lain."}, markup={"inline_keyboard": [[link]]})
    post(town.telegram, town.people["sari"].private, town.telegram.bot.json, answer)
    here, there = page.locator('[data-office=""]'), page.locator("[data-office=there]")
    await screen.side("citizen").locator(".keyboard a", has_text="Buka bot").click()
    await screen.sees("citizen", "Sukamaju")
    await screen.side("officer").get_by_role("button", name="Dewi").click()
    await screen.side("officer").get_by_text("Dewi, PPID kantor lain").wait_for()
    for size in SIZES:
        await resized(page, size)
        assert await faults_of(page) == [], size
        assert await screen.outside() == [], size
    await here.click()
    await screen.sees("citizen", "001/PPID/KPU-KLT/XI/2026")
    assert await there.get_attribute("aria-pressed") == "false"
    await screen.side("officer").locator("[data-person=budi]").wait_for()


@pytest.mark.parametrize("key", [story.key for story in STORIES])
async def test_the_end_of_every_story_fits_a_phone(
    screen: Screen, house: DemoSession, key: str
) -> None:
    await told(screen, house, key)
    for size in ("least", "phone"):
        await resized(screen.page, size)
        await screen.page.get_by_text("Cerita selesai").wait_for()
        assert await screen.outside() == []
    await screen.page.locator("[data-go=citizen]").click()
    assert await screen.height("citizen") >= CHAT_ON_A_PHONE
    if key in WITH_A_CARD:
        await screen.page.locator("[data-go=officer]").click()
        card = screen.messages("officer", "Giliran:").last
        await card.wait_for()
        box = await card.bounding_box()
        assert box["height"] <= SIZES["phone"][1] * CARD_ON_A_PHONE
