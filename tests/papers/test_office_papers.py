"""What an office signs first, and the handbooks, as one command writes them."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from bot.__main__ import main
from bot.domain.records.desk_paper import TrailStamp
from bot.letters import letter_preview, stationery, typesetting_process
from bot.papers.paper_list import (
    DOTS,
    PAPERS,
    POSTER,
    TITLES,
    WORDS_OF_A_FILE,
    WRITTEN_AT,
    YELLOW,
    Handbook,
    filled,
    handbook_pdf,
    poster_pdf,
)
from tests.letters.samples import text_of
from tests.papers.handbooks import rendered
from tests.papers.markdown_blocks import read_markdown
from tests.prelude import KLATEN_PROFILE
from tests.world import OFFICE

pytestmark = pytest.mark.story


def written_in(paper: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(paper)) as archive:
        return archive.read(WORDS_OF_A_FILE).decode()


def words_of(paper: bytes) -> str:
    return re.sub(r"<[^>]+>", "", written_in(paper))


def test_one_command_writes_papers_handbooks_and_poster(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OFFICE_PROFILE", str(KLATEN_PROFILE))
    assert main(["papers", "naskah", "--bot", "@PpidContohBot"]) == 0
    written = {line.rpartition("/")[2] for line in capsys.readouterr().out.splitlines()}
    wanted = {f"{name}.docx" for name in PAPERS} | {f"{one}.pdf" for one in TITLES.values()}
    assert written == wanted | {POSTER}
    poster = text_of((tmp_path / "naskah" / POSTER).read_bytes())
    assert "t.me/PpidContohBot" in poster
    assert "paling lambat 10 hari kerja" in poster
    assert "t.me" not in text_of(poster_pdf(OFFICE, None))


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_names_the_office_and_leaves_no_place_unfilled(name: str) -> None:
    words = words_of(filled(name, OFFICE))
    assert OFFICE.name.upper() in words
    assert "{" not in words


def test_a_paper_takes_any_name_and_what_the_profile_does_not_say_is_dotted() -> None:
    named, unnamed = (
        OFFICE.model_copy(
            update={
                "name": "Dinas <A> & B",
                "retention": OFFICE.retention.model_copy(update={"jra_basis": basis}),
            }
        )
        for basis in ("JRA KPU 2025", "")
    )
    said, blank = (words_of(filled("11-catatan-jra", one)) for one in (named, unnamed))
    assert "DINAS &lt;A&gt; &amp; B" in said
    assert "JRA KPU 2025" in said
    assert blank.count(DOTS) == said.count(DOTS) + 1
    marked = [written_in(filled("11-catatan-jra", one)).count(YELLOW) for one in (named, unnamed)]
    assert marked[1] == marked[0] + 1
    assert "30 hari kerja" in words_of(filled("07-sop-keberatan", OFFICE))
    assert filled("01-sk-ppid", named) == filled("01-sk-ppid", named)


@pytest.mark.parametrize("handbook", Handbook)
def test_a_handbook_that_ships_says_what_its_markdown_says(handbook: Handbook) -> None:
    shipped = handbook_pdf(handbook)
    assert text_of(shipped) == text_of(rendered(handbook)), "python -m tests.papers.handbooks"
    most = {Handbook.CITIZEN: 2, Handbook.HEAD: 1}
    assert len(PdfReader(io.BytesIO(shipped)).pages) <= most.get(handbook, 5)


def test_a_text_without_a_title_is_refused() -> None:
    with pytest.raises(ValueError, match="title"):
        read_markdown("Tanpa judul.")


@pytest.mark.parametrize("kind", ["png", "jpg"])
def test_an_emblem_of_pixels_stands_on_letters_too(tmp_path: Path, kind: str) -> None:
    Image.new("RGB", (40, 60), "navy").save(tmp_path / f"logo.{kind}")
    papers = stationery.read(tmp_path)
    body = typesetting_process.letter_pdf(
        letter_preview.sample_letters(OFFICE)[0], papers, TrailStamp(made_at=WRITTEN_AT)
    )
    assert "/Image" in str(PdfReader(io.BytesIO(body)).pages[0]["/Resources"].get_object())
