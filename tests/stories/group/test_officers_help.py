"""The officers' help fits a screen, and a mistyped command gets an answer."""

import pytest

from bot.actions.cases.menu_pages import MOST_BUTTONS
from bot.dispatch import officers_help
from bot.transport.startup import set_commands
from tests.prelude import SandboxMessage, World, writes

A_SCREEN = 900
"""Characters."""


async def asks(world: World, words: str) -> SandboxMessage:
    await writes(world, world.budi, words)
    return world.group.last


def test_sixteen_commands_are_listed() -> None:
    assert len(officers_help.COMMANDS) == 16


async def test_telegram_lists_the_same_commands(world: World) -> None:
    await set_commands(world.desk, world.parts.bot_client)
    scope = {"type": "chat_administrators", "chat_id": world.group.id}
    [listed] = [
        call.params["commands"]
        for call in world.telegram.calls("setMyCommands")
        if call.params["scope"] == scope
    ]
    assert tuple(one["command"] for one in listed) == tuple(officers_help.COMMANDS)


async def test_every_page_of_the_help_fits_a_screen_and_leads_back(filed: World) -> None:
    page = await asks(filed, "/bantuan")
    first = page.text
    assert all(name in first for name in ("/antrean", "/kasus", "/cari", "/batal"))
    for label in page.buttons[:-2]:
        assert len(page.buttons) <= MOST_BUTTONS
        await filed.presses_in_group(filed.budi, label)
        assert len(page.text) <= A_SCREEN
        assert page.text != first
        assert page.buttons[-2:] == ["◀️ Kembali", "✖️ Tutup"]
        await filed.presses_in_group(filed.budi, "Kembali")
    assert len(first) <= A_SCREEN
    await filed.presses_in_group(filed.budi, "Tutup")
    assert page.deleted


async def test_every_command_stands_on_a_page(world: World) -> None:
    page = await asks(world, "/bantuan")
    await world.presses_in_group(world.budi, "Semua perintah")
    missing = [name for name in officers_help.COMMANDS if f"/{name} ·" not in page.text]
    assert missing == []


@pytest.mark.journey
async def test_the_handbook_comes_by_a_button_of_the_help_into_the_same_topic(
    filed: World,
) -> None:
    page = await filed.says_in_topic(filed.budi, "/bantuan") and filed.group.last
    await filed.presses_in_group(filed.budi, "Buku panduan")
    assert page.deleted
    assert "Panduan petugas" in filed.group.last.text
    assert filed.group.last.topic is filed.topic


async def test_a_mistyped_command_is_told_which_was_meant(world: World) -> None:
    for typed, meant in (
        ("/kasus17", "/kasus 17"),
        ("/kasus_17", "/kasus 17"),
        ("/antren", "/antrean"),
        ("/libru", "/libur"),
        ("/ANTRIANN", "/antrean"),
        ("/antri", "/antrean"),
    ):
        said = await asks(world, typed)
        assert "tidak dikenal" in said.text, typed
        assert meant in said.text, typed


async def test_a_word_that_is_no_slip_of_a_command_is_told_where_all_stand(world: World) -> None:
    for typed in ("/zzzzz", "/balasan", "/hapus", "/salah", "/teruskan"):
        said = await asks(world, typed)
        assert "tidak dikenal" in said.text, typed
        assert "/bantuan" in said.text, typed
        assert "Mungkin maksud" not in said.text, typed


async def test_a_command_for_another_bot_gets_no_answer(world: World) -> None:
    before = len(world.group.messages)
    await writes(world, world.budi, "/antren@OtherBot")
    assert len(world.group.messages) == before + 1
    said = await asks(world, f"/antren@{world.telegram.bot.json['username']}")
    assert "/antrean" in said.text


async def test_both_spellings_of_the_queue_work(world: World) -> None:
    assert "Tidak ada yang menunggu" in (await asks(world, "/antrean")).text
    assert "Tidak ada yang menunggu" in (await asks(world, "/antrian")).text


async def test_a_citizen_hears_nothing_of_the_group(world: World) -> None:
    await world.after(world.sari.starts())
    await world.say(world.sari, "/antrean")
    assert "tidak kami kenal" in world.sari.last.text
    await world.say(world.sari, "/bantuan")
    assert not any("grup petugas" in message.text for message in world.sari.chat)
