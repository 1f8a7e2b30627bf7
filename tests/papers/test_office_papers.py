"""What an office signs first, and the handbooks, as one command writes them."""

import io
from pathlib import Path

import pytest
from docx import Document
from PIL import Image
from pypdf import PdfReader

from bot.__main__ import main
from bot.domain.law.legal_deadlines import DeadlineKind, Regime, legal_term
from bot.domain.records.desk_paper import TrailStamp
from bot.letters import letter_preview, stationery, typesetting_process
from bot.office import KLATEN_PROFILE
from bot.papers.markdown_blocks import read_markdown
from bot.papers.paper_list import DOTS, PAPERS, Handbook, handbook_text
from bot.papers.paper_pages import WRITTEN_AT
from tests.letters.samples import text_of
from tests.world import OFFICE

pytestmark = pytest.mark.story


def test_every_paper_is_written_as_word_and_pdf_and_filled_from_the_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OFFICE_PROFILE", str(KLATEN_PROFILE))
    assert main(["papers", "naskah"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2 * len(PAPERS) + len(Handbook)
    for name in PAPERS:
        document = Document(str(tmp_path / f"naskah/{name}.docx"))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        words = "\n".join([*(one.text for one in document.paragraphs), *cells])
        printed = text_of((tmp_path / f"naskah/{name}.pdf").read_bytes())
        assert OFFICE.name.upper() in words
        assert "{" not in words + printed
        assert all(cell.strip() for cell in cells)
        assert [one for one in cells if one.split()[0] not in printed] == []
    order = (tmp_path / "naskah/01-sk-ppid.pdf").read_bytes()
    days = legal_term(DeadlineKind.OBJECTION_ANSWER, Regime.UMUM).working_days
    assert f"paling lambat {days} hari kerja" in text_of(order)
    assert DOTS in text_of(order)


def test_handbooks_fit_their_pages_and_the_poster_leads_to_the_bot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OFFICE_PROFILE", str(KLATEN_PROFILE))
    assert main(["papers", "panduan"]) == 0
    poster = tmp_path / f"panduan/{handbook_text(Handbook.POSTER).title}.pdf"
    assert "t.me" not in text_of(poster.read_bytes())
    assert main(["papers", "panduan", "--bot", "@PpidContohBot"]) == 0
    most = {Handbook.CITIZEN: 2, Handbook.HEAD: 1, Handbook.POSTER: 1}
    for handbook in Handbook:
        body = (tmp_path / f"panduan/{handbook_text(handbook).title}.pdf").read_bytes()
        assert len(PdfReader(io.BytesIO(body)).pages) <= most.get(handbook, 5), handbook
        assert (handbook is Handbook.POSTER) == ("t.me/PpidContohBot" in text_of(body))


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
