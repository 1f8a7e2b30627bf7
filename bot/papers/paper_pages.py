"""Sets a handbook or a paper as PDF/A-2a and PDF/UA-1; the same text gives the same bytes."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from typing import Any

from bot.letters import letter_typesetting
from bot.letters.letter_facts import Office, Signature
from bot.letters.typesetting_process import TYPESETTER
from bot.papers.marked_text import MarkedText

WRITTEN_AT = datetime(2026, 11, 26, tzinfo=UTC)
"""The time that every file bears, so that it is the same whenever it is made."""


def pdf(
    text: MarkedText,
    office: Office,
    *,
    pictures: Mapping[str, bytes] | None = None,
    link: str = "",
    poster: bool = False,
    signing: Signature | None = None,
) -> bytes:
    """Return a text as PDF, with the code of a `link`, or with who signs below it.

    A `poster` is in large letters. Raises TypesettingError.
    """
    facts: dict[str, Any] = {
        "title": text.title,
        "blocks": text.blocks,
        "office": office.model_dump(),
        "link": link,
        "poster": poster,
        "signing": signing.model_dump() if signing else None,
    }
    drawn = {f"{name}.svg": body for name, body in (pictures or {}).items()}
    inputs = {"code": letter_typesetting.qr_code(link) if link else ""}
    [whole] = TYPESETTER.pages(
        {"main": _template(), **drawn},
        facts,
        inputs,
        format="pdf",
        pdf_standards=["a-2a", "ua-1"],
        timestamp=int(WRITTEN_AT.timestamp()),
    )
    return whole


@cache
def _template() -> bytes:
    return (files("bot.papers") / "templates/paper.typ").read_bytes()
