"""The website for people without Telegram, read by its keys, by axe, and without scripts."""

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.screen import faults_of
from tests.stories.publication.site_of_desk import built

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

PAGES = ("index.html", "informasi/1.html", "informasi/5.html", "dikecualikan.html",
         "statistik.html", "cara-meminta.html")  # fmt: skip


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def serve() -> Iterator[Any]:
    servers = []

    def begin(folder: Path) -> str:
        handler = functools.partial(Quiet, directory=str(folder))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/"

    yield begin
    for server in servers:
        server.shutdown()
        server.server_close()


async def test_the_site_is_read_and_searched_by_everybody(
    tmp_path: Path, serve: Any, browser: Any
) -> None:
    address = serve((await built(tmp_path)).folder)
    wrong: list[str] = []
    for width in (390, 1280):
        for scheme in ("light", "dark"):
            size = {"width": width, "height": 844}
            page = await browser.new_page(viewport=size, color_scheme=scheme)
            for name in PAGES:
                await page.goto(address + name)
                wrong += [f"{name} {width} {scheme} {one}" for one in await faults_of(page)]
                if await page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                    wrong.append(f"{name} is wider than {width}")
            await page.close()
    assert wrong == []

    page = await browser.new_page()
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    own = (address, "data:")
    page.on("request", lambda r: None if r.url.startswith(own) else wrong.append(r.url))
    await page.goto(address)
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.textContent") == "Langsung ke isi"
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.id") == "cari"
    await page.keyboard.type("DUIT belanja")
    await page.get_by_text("1 informasi cocok.").wait_for()
    assert not await page.get_by_role("link", name="Rencana strategis").is_visible()
    await page.get_by_role("link", name="Laporan realisasi").focus()
    await page.keyboard.press("Enter")
    await page.get_by_role("heading", name="Laporan realisasi anggaran <2026>").wait_for()
    assert wrong == []

    bare = await browser.new_context(java_script_enabled=False)
    page = await bare.new_page()
    await page.goto(address)
    assert not await page.get_by_role("search").is_visible()
    await page.get_by_role("link", name="Rencana strategis").click()
    await page.get_by_role("heading", name="Rencana strategis").wait_for()
