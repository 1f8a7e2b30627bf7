from pathlib import Path
from typing import Any

import pytest

from demo.demo_session import DemoSession
from tests.browser.screen import Screen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

WANTED = "Salinan daftar pemilih tetap per kecamatan"
EVIL = "<img src=x onerror=alert(1)><script>alert(2)</script>"


async def files(screen: Screen, wanted: str = WANTED) -> None:
    """File a request as a new citizen does, by clicking and typing."""
    await screen.side("citizen").get_by_role("button", name="Mulai", exact=True).click()
    await screen.chooses("citizen", "Selamat datang", "Minta informasi")
    await screen.chooses("citizen", "data pribadi Anda", "Setuju")
    await screen.answers("citizen", "Informasi apa", wanted)
    await screen.chooses("citizen", "Ada lagi?", "Sudah lengkap")
    await screen.answers("citizen", "Untuk apa", "Penelitian skripsi")
    await screen.chooses("citizen", "Bagaimana Anda ingin menerimanya", "lewat percakapan ini")
    await screen.chooses("citizen", "atas nama siapa", "Perorangan")
    await screen.answers("citizen", "Nama lengkap Anda", "Sari Wulandari")
    await screen.answers("citizen", "16 angka", "3310014107990001")
    await screen.answers("citizen", "alamat lengkap", "Jl. Pemuda 12, Klaten")
    await screen.answers("citizen", "Nomor HP atau email", "0812 3456 7890")
    await screen.chooses("citizen", "Periksa dulu", "Kirim permohonan")
    await screen.sees("citizen", "TANDA BUKTI")


async def reply_to_prompt(screen: Screen, words: str) -> None:
    await screen.presses("officer", "💬 Balas")
    asks = await screen.sees("officer", "balas pesan ini")
    await (await screen.tool(asks, "Balas")).click()
    await screen.side("officer").locator(".aimed", has_text="Membalas").wait_for()
    await screen.writes("officer", words)


async def test_a_request_from_filing_to_its_official_answer(screen: Screen) -> None:
    await files(screen)
    await screen.side("officer").locator(".rooms").get_by_text(f"#1 {WANTED}").wait_for()
    await screen.sees("officer", "Penelitian skripsi")
    assert "Sari Wulandari" not in await screen.side("officer").inner_text()

    await reply_to_prompt(screen, "Sedang kami siapkan, Bu.")
    await screen.presses("officer", "📤 Kirim")
    await screen.sees("citizen", "Sedang kami siapkan, Bu.")
    await screen.sees("officer", "✓ Terkirim")
    own = screen.side("officer").locator(".message.mine", has_text="Sedang kami siapkan, Bu.")
    await screen.tool(own, "Beri 👎")

    await screen.side("officer").get_by_role("button", name="Wati").click()
    await screen.side("officer").get_by_text("Wati, PPID:").wait_for()
    await screen.presses("officer", "Jawaban resmi")
    await screen.presses("officer", "Semua diberikan")
    asks = screen.side("officer").locator(".message", has_text="Belum ada yang terkirim")
    await (await screen.tool(asks, "Balas")).click()
    await screen.writes("officer", "Ini daftarnya, lengkap.")
    await screen.messages("officer", "Ini daftarnya, lengkap.").locator(".reaction").wait_for()
    await screen.presses("officer", "Siap, lihat pratinjau")
    await screen.presses("officer", "Dalam teks jawaban")
    await screen.presses("officer", "Kirim ke pemohon")
    await screen.sees("citizen", "Ini daftarnya, lengkap.")
    await screen.sees("citizen", "Akhir jawaban resmi")

    await screen.writes("citizen", "/status 1")
    await screen.sees("citizen", "001/PPID/KPU-KLT/XI/2026")
    await screen.sees("citizen", "dijawab")


async def test_hostile_words_are_shown_and_never_run(screen: Screen) -> None:
    await files(screen, wanted=EVIL)
    card = await screen.sees("officer", "Paling lambat")
    assert EVIL in await card.inner_text()
    assert await screen.page.locator(".message script, .message img").count() == 0


async def test_a_file_is_attached_shown_and_downloaded(screen: Screen, tmp_path: Path) -> None:
    letter = tmp_path / "surat <b>kuasa.pdf"
    letter.write_bytes(b"%PDF-1.4 letter")
    await screen.side("citizen").get_by_role("button", name="Mulai", exact=True).click()
    await screen.sees("citizen", "Selamat datang")
    await screen.side("citizen").locator("input[type=file]").set_input_files(letter)
    shown = screen.side("citizen").locator("a.media", has_text="surat <b>kuasa.pdf")
    await shown.wait_for()
    keep = screen.side("citizen").get_by_role("link", name="Unduh: surat <b>kuasa.pdf")
    async with screen.page.expect_download() as waiting:
        await keep.click()
    download = await waiting.value
    await download.save_as(tmp_path / "kept.pdf")
    assert (tmp_path / "kept.pdf").read_bytes() == letter.read_bytes()


async def test_words_are_changed_where_they_stand(screen: Screen) -> None:
    await files(screen)
    await screen.sees("officer", "Paling lambat")
    await screen.writes("officer", "Catatan pertama")
    note = await screen.sees("officer", "Catatan pertama")
    await (await screen.tool(note, "Sunting")).click()
    box = screen.side("officer").get_by_role("textbox")
    assert await box.input_value() == "Catatan pertama"
    await screen.writes("officer", "Catatan kedua")
    changed = await screen.sees("officer", "Catatan kedua")
    assert "disunting" in await changed.inner_text()
    assert await screen.messages("officer", "Catatan pertama").count() == 0


async def test_somebody_else_is_one_click_away(screen: Screen) -> None:
    await files(screen)
    await screen.side("citizen").get_by_role("button", name="Rina").click()
    await screen.side("citizen").get_by_role("button", name="Mulai", exact=True).wait_for()
    assert await screen.messages("citizen", "TANDA BUKTI").count() == 0


async def test_the_page_speaks_english_when_asked(screen: Screen) -> None:
    await screen.page.locator("#language").click()
    await screen.page.get_by_text("+1 working day").wait_for()
    assert await screen.page.locator("html").get_attribute("lang") == "en"
    assert "Tuesday" in await screen.page.locator("#date").inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_narrow_screen_shows_one_side_at_a_time(screen: Screen, scheme: str) -> None:
    await screen.page.set_viewport_size({"width": 360, "height": 740})
    await screen.page.emulate_media(color_scheme=scheme)
    await files(screen)
    assert await screen.outside() == []
    assert not await screen.side("officer").is_visible()
    await screen.page.locator("[data-go=officer]").click()
    await screen.sees("officer", "Paling lambat")
    assert await screen.outside() == []
    assert not await screen.side("citizen").is_visible()


async def test_the_page_says_so_when_nobody_answers(browser: Any, house: DemoSession) -> None:
    page = await browser.new_page()
    await page.route("**/api/changes", lambda route: route.abort())
    await page.goto(house.address)
    await page.get_by_role("alert").get_by_text("terputus").wait_for()
    await page.close()
