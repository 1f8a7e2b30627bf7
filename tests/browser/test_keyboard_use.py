"""Somebody with a keyboard alone: focus follows the conversation."""

import pytest

from tests.browser.screen import Screen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

FILING = (
    ("Selamat datang", "> Minta informasi"),
    ("Sebelum mulai", "> Setuju"),
    ("Informasi apa", "Salinan daftar pemilih tetap"),
    ("Sudah kami catat", "> Sudah lengkap"),
    ("Judulnya", "Penelitian skripsi"),
    ("Bagaimana Anda ingin menerimanya", "> lewat percakapan ini"),
    ("Permohonan ini atas nama siapa", "> Perorangan"),
    ("Nama lengkap", "Sari Wulandari"),
    ("Atas nama", "3310014107990001"),
    ("Di mana alamat lengkap", "Jl. Pemuda 12, Klaten"),
    ("Nomor HP", "0812 3456 7890"),
    ("Periksa dulu", "> Kirim permohonan"),
)
"""Each question, and what is typed after it or, after ">", pressed."""


async def skips_to_the_citizen(screen: Screen) -> None:
    await screen.keys("Tab")
    await screen.stands_on("Langsung ke percakapan warga")
    await screen.keys("Enter")


async def test_a_request_is_filed_by_keys_alone_with_a_tab_for_each_button(screen: Screen) -> None:
    await skips_to_the_citizen(screen)
    await screen.stands_on("Mulai")
    await screen.keys("Enter")
    tabs = 0
    for question, answer in FILING:
        await screen.stands_on(question)
        if answer.startswith("> "):
            tabs += await screen.tabs_to(answer[2:])
            await screen.keys("Enter")
        else:
            await screen.types(answer)
    await screen.stands_on("TANDA BUKTI")
    assert tabs <= len(FILING)


async def test_whoever_goes_on_typing_is_not_interrupted(screen: Screen) -> None:
    await skips_to_the_citizen(screen)
    await screen.keys("Enter")
    await screen.stands_on("Selamat datang")
    await screen.types("Jam berapa loket buka?")
    await screen.page.keyboard.type("Dan")
    await screen.sees("citizen", "Jam layanan")
    box = screen.side("citizen").get_by_role("textbox")
    assert await box.input_value() == "Dan"
    assert await box.evaluate("(box) => box === document.activeElement")


async def test_a_link_skips_to_the_officers_on_a_phone_too(screen: Screen) -> None:
    await screen.page.set_viewport_size({"width": 390, "height": 844})
    await screen.keys("Tab", "Tab")
    await screen.stands_on("Langsung ke percakapan petugas")
    await screen.keys("Enter")
    await screen.side("officer").get_by_role("textbox").wait_for()
    assert await screen.side("officer").evaluate("(side) => side.contains(document.activeElement)")
