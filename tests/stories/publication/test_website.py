"""The website for people without Telegram: all of what is published, nothing of who asked."""

import asyncio
import json
import re
import stat
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import pytest

from bot.errors import ConfigError
from bot.office import KLATEN_PROFILE
from bot.registers.list_table import read_rows
from bot.transport.nightly_loops import WebsiteLoop
from bot.website import site_folder
from tests.stories.acts import got
from tests.stories.publication.site_of_desk import PRIVATE, SHOWN, Built, built, contents
from tests.world import TUESDAY, World


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return asyncio.run(built(tmp_path_factory.mktemp("site")))


class Page(HTMLParser):
    """What a page links to and loads, its anchors, and its text."""

    def __init__(self, body: bytes) -> None:
        super().__init__()
        self.links, self.loads = list[str](), list[str]()
        self.anchors, self.text, self.tags = set[str](), "", list[str]()
        self.feed(body.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.anchors |= {found.get("id", "")}
        if tag == "a":
            self.links.append(found["href"])
        self.loads += [found[name] for name in ("src",) if name in found]
        self.loads += [found["href"]] if tag == "link" else []
        assert not [name for name in found if name.startswith("on") or name == "style"], found

    def handle_data(self, data: str) -> None:
        self.text += data


def pages(site: Built) -> dict[str, Page]:
    files = contents(site.folder)
    return {name: Page(body) for name, body in files.items() if name.endswith(".html")}


@pytest.mark.journey
def test_no_byte_of_the_site_tells_of_people_of_talk_or_of_what_is_not_public(site: Built) -> None:
    found = [
        (name, word)
        for name, body in contents(site.folder).items()
        for word in PRIVATE
        if word.encode() in body or word.encode() in name.encode()
    ]
    assert found == []


def test_the_same_desk_gives_the_same_bytes_that_a_web_server_can_read(site: Built) -> None:
    assert site.same
    assert site.once == site.again
    assert {stat.S_IMODE(p.stat().st_mode) for p in site.folder.rglob("*")} == {0o644, 0o755}


def test_everything_is_reached_by_links_of_the_site_and_nothing_is_loaded_from_elsewhere(
    site: Built,
) -> None:
    files, read = contents(site.folder), pages(site)
    for name, page in read.items():
        for target in (*page.links, *page.loads):
            if re.match("https?:|data:", target):
                assert target not in page.loads or target == "data:,"
                continue
            assert not target.startswith("javascript:")
            path, anchor = urldefrag(urljoin(name, target))
            assert path in files
            assert not anchor or anchor in read[path].anchors
    linked = {urldefrag(urljoin(n, t))[0] for n, page in read.items() for t in page.links}
    assert {name for name in files if name not in linked} <= {"gaya.css"}


def test_an_entry_stands_as_it_was_written_with_its_file_or_the_way_to_ask(site: Built) -> None:
    read, files = pages(site), contents(site.folder)
    listed = read["index.html"]
    assert "Laporan realisasi anggaran <2026>" in listed.text
    assert {"main", "h1", "h2", "h3", "nav"} <= set(listed.tags)
    first = read["informasi/1.html"]
    assert "https://ppid.example/realisasi" in first.links
    assert "setiap 6 bulan" in first.text
    assert any("start=dip_3" in link for link in read["informasi/3.html"].links)
    [path] = [name for name in files if name.startswith("berkas/")]
    assert f"../{path}" in read["informasi/5.html"].links


def test_exempt_information_is_told_by_title_law_and_period_if_it_was_tested(site: Built) -> None:
    text = pages(site)["dikecualikan.html"].text
    assert "Data pribadi pemilih" in text
    assert "Pasal 17 huruf h" in text
    assert "UU 27/2022 Pasal 4; Uji Konsekuensi 1/2026" in text
    assert "5 Januari 2026 sampai 4 Januari 2030" in text


def test_figures_wait_for_the_year_to_end_and_the_way_to_ask_names_the_hours(site: Built) -> None:
    read = pages(site)
    assert "Angka layanan terbit sekali setahun" in read["statistik.html"].text
    assert "Senin–Kamis 09.00–15.00" in read["cara-meminta.html"].text
    assert "belum ditetapkan kantor" in read["cara-meminta.html"].text


def test_programs_read_the_same_list(site: Built) -> None:
    files = contents(site.folder)
    titles = [one["title"] for one in json.loads(files["daftar.json"])["entries"]]
    assert titles[:3] == [entry.title for entry in SHOWN]
    assert [row[0] for row in read_rows(files["daftar.csv"])[1:]] == titles


def test_a_run_that_fails_leaves_the_old_site_and_no_other_folder_is_replaced(
    tmp_path: Path,
) -> None:
    target = tmp_path / "site"
    for words in ("old", "new"):
        with site_folder.replace_folder(target) as folder:
            (folder / site_folder.MARK).write_text(words)
    assert (target / site_folder.MARK).read_text() == "new"
    with pytest.raises(KeyError), site_folder.replace_folder(target) as folder:
        raise KeyError
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert (target / site_folder.MARK).read_text() == "new"

    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(ConfigError, match="alone"), site_folder.replace_folder(tmp_path):
        raise AssertionError("nothing is written there")


@pytest.mark.journey
async def test_the_site_is_published_at_night_and_a_failure_is_told_to_an_administrator(
    world: World, site: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATA_DIR", str(site.folder.parent))
    monkeypatch.setenv("OFFICE_PROFILE", str(KLATEN_PROFILE))
    target = tmp_path / "www" / "site"
    await world.after(world.budi.starts())
    loop = WebsiteLoop(world.desk, target)
    assert await loop.once()
    assert (target / "index.html").exists()
    assert not await loop.once()

    monkeypatch.setattr(sys, "executable", "/bin/false")
    world.clock.turn_to(TUESDAY.replace(day=25, hour=4))
    assert await loop.once()
    assert not await loop.once()
    await world.settle()
    assert got(world.budi, "tidak dapat diterbitkan")
    assert (target / "index.html").exists()
