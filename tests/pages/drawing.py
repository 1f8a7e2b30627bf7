"""Small grey pictures of every page that the office prints, to compare with those in `kept`.

`python -m tests.pages.drawing` draws those in `kept` anew: look at them before committing.
"""

import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops

from bot.letters import typesetting_process
from bot.letters.letter_facts import Letter
from bot.letters.stationery import shipped
from bot.office import KLATEN_PROFILE, load_profile
from bot.registers import register_formats
from bot.registers.register_formats import page_facts
from bot.registers.register_layout import Words
from bot.texts import texts_of
from tests.letters.samples import SAMPLES
from tests.registers.samples import TABLE

KEPT = Path(__file__).parent / "kept"
LETTERS = tuple(SAMPLES)
OTHERS = ("register", "dossier")
PIXELS_PER_INCH, SHARP_PIXELS_PER_INCH = 40.0, 144.0
STEP = 36
"""Difference between two kept greys: eight of them show a page well in a small file."""
CLEARLY = 80
"""Difference, of 255, from which a dot counts as changed: letters have soft edges."""
OFFICE = load_profile(KLATEN_PROFILE)
WORDS = Words(texts_of(OFFICE, strict=True), OFFICE)
LETTER = {
    "name": "02-1-Pindaian-SK.pdf",
    "title": "Pindaian SK",
    "standing": "berkas yang diterima meja layanan, Selasa, 24 November 2026 10.00 WIB",
    "size": 48_200,
    "checksum": "9f86d081884c7d65" * 4,
    "remark": "",
}
DOSSIER: dict[str, Any] = {
    "title": "Berkas Sengketa Informasi Publik",
    "office": OFFICE.name,
    "language": "id",
    "notes": ["Atas keberatan 003/KEBERATAN/PPID/KPU-KLT/XI/2026."],
    "chronicle": [["Selasa, 24 November 2026", "0 sejak permohonan", "permohonan diterima", "UU"]],
    "rows": [
        {"title": "Daftar isi dan kronologi", "lines": [], "absent": "", "documents": []},
        {"title": "Penetapan PPID", "lines": [], "absent": "", "documents": [LETTER]},
        {"title": "Putusan", "lines": [], "absent": "tidak ada: belum ada", "documents": []},
    ],
    "check": ["Buka ZIP ini, lalu jalankan “sha256sum -c sha256sum.txt”."],
}


def drawn(name: str) -> list[Image.Image]:
    """Return the pages of a letter, or the first page of anything else."""
    if name in SAMPLES:
        return [_small(page) for page in _pages(SAMPLES[name])]
    facts = {
        "register": lambda: page_facts(TABLE, OFFICE.name),
        "dossier": lambda: DOSSIER,
    }[name]()
    page = register_formats.typeset(name, facts, None, format="png", ppi=SHARP_PIXELS_PER_INCH)
    return [_small(page, PIXELS_PER_INCH / SHARP_PIXELS_PER_INCH)]


def _pages(letter: Letter) -> list[bytes]:
    return typesetting_process.letter_pages(letter, shipped(), format="png", ppi=PIXELS_PER_INCH)


def _small(page: bytes, scale: float = 1.0) -> Image.Image:
    grey = Image.open(io.BytesIO(page)).convert("L")
    return grey.resize((round(grey.width * scale), round(grey.height * scale)))


def kept(name: str) -> list[Image.Image]:
    """Return the kept pictures of a letter or another paper, page by page."""
    return [Image.open(path).convert("L") for path in sorted(KEPT.glob(f"{name}-*.png"))]


def apart(now: Image.Image, before: Image.Image) -> float:
    """Return the share of a page's dots that clearly changed; 1.0 if its size changed."""
    if now.size != before.size:
        return 1.0
    changed = ImageChops.difference(now, before).point(lambda by: by > CLEARLY and 255)
    return changed.histogram()[255] / (now.width * now.height)


def renew() -> Iterator[Path]:
    """Draw all kept pictures anew and yield each path."""
    KEPT.mkdir(exist_ok=True)
    for path in KEPT.glob("*.png"):
        path.unlink()
    for name in (*LETTERS, *OTHERS):
        for place, page in enumerate(drawn(name), 1):
            path = KEPT / f"{name}-{place}.png"
            page.point(lambda grey: round(grey / STEP) * STEP).save(path, optimize=True)
            yield path


if __name__ == "__main__":
    sys.stdout.writelines(f"{path}\n" for path in renew())
