"""The handbooks as PDF/A-2a and PDF/UA-1, made of the Markdown in `docs/handbooks`.

`python -m tests.papers.handbooks` writes them anew into the package: look before committing.
"""

import sys
from typing import Any

from bot.letters.stationery import picture_as_svg
from bot.letters.typesetting_process import TYPESETTER
from bot.papers.paper_list import WRITTEN_AT, Handbook
from tests.papers import markdown_blocks
from tests.sources import ROOT

WRITTEN = ROOT / "docs/handbooks"
SHIPPED = ROOT / "bot/papers/handbooks"
TEMPLATE = ROOT / "tests/papers/handbook.typ"


def rendered(handbook: Handbook) -> bytes:
    """Return a handbook as its Markdown says today. Raises TypesettingError."""
    text = markdown_blocks.read_markdown((WRITTEN / f"{handbook}.md").read_text("utf-8"))
    pictures = {
        f"{name}.svg": picture_as_svg((WRITTEN / f"pictures/{name}.png").read_bytes())
        for name in text.pictures
    }
    facts: dict[str, Any] = {"title": text.title, "blocks": text.blocks}
    [whole] = TYPESETTER.pages(
        {"main": TEMPLATE.read_bytes(), **pictures},
        facts,
        {},
        format="pdf",
        pdf_standards=["a-2a", "ua-1"],
        timestamp=int(WRITTEN_AT.timestamp()),
    )
    return whole


def main() -> None:
    """Write all handbooks anew."""
    for handbook in Handbook:
        (SHIPPED / f"{handbook}.pdf").write_bytes(rendered(handbook))
        sys.stdout.write(f"{handbook}.pdf\n")


if __name__ == "__main__":
    main()
