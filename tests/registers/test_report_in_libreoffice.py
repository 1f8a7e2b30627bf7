"""The yearly report as an office opens it, where LibreOffice is installed."""

import shutil
import subprocess
from pathlib import Path

import pytest

from bot.registers.docx_file import docx
from tests.letters.samples import text_of
from tests.pages.drawing import REPORT
from tests.registers.samples import STAMP

pytestmark = pytest.mark.story

SOFFICE = shutil.which("soffice")


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_the_report_opens_with_its_letterhead_its_tables_and_who_signs(tmp_path: Path) -> None:
    (tmp_path / "laporan.docx").write_bytes(docx(REPORT, STAMP.made_at))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    asked = ("--headless", "--convert-to", "pdf", "--outdir", str(tmp_path))
    subprocess.run(  # noqa: S603 - a program of the machine on a file of our own
        [SOFFICE or "", profile, *asked, str(tmp_path / "laporan.docx")],
        check=True,
        capture_output=True,
        timeout=120,
    )
    words = text_of((tmp_path / "laporan.pdf").read_bytes())
    for said in (REPORT.letterhead[0], "Februari", REPORT.signing.name, "Halaman 1 dari 1"):
        assert said in words
