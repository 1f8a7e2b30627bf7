"""Sets a letter in type as PDF/A-3a and PDF/UA-1; the same facts give the same bytes."""

import io
import json
from functools import cache, lru_cache
from typing import Any

import segno

from bot.domain.desk_paper import Paper, Stamp
from bot.domain.legal_deadlines import DeadlineKind, Regime, term
from bot.letters.letter_facts import Letter
from bot.letters.letter_kinds import LETTERS
from bot.letters.stationery import Stationery
from bot.letters.typesetting_process import TYPESETTER, TypesettingError

CODE_ERROR_CORRECTION = "m"


def pdf(letter: Letter, stationery: Stationery, stamp: Stamp) -> bytes:
    """Return the letter as PDF, with the code of the record in its foot and the proof attached.

    Raises TypesettingError if its template is wrong; a warning, such as for a font that is
    missing, counts as wrong.
    """
    [whole] = pages(
        letter,
        stationery,
        record=stamp,
        format="pdf",
        pdf_standards=["a-3a", "ua-1"],
        timestamp=int(stamp.made_at.timestamp()),
    )
    return whole


def drawn(paper: Paper, stationery: Stationery) -> bytes:
    """Return a letter as it was drawn up. Raises TypesettingError."""
    return pdf(LETTERS[paper.kind].model_validate_json(paper.facts), stationery, paper)


def pages(
    letter: Letter, stationery: Stationery, *, record: Stamp | None = None, **how: Any
) -> list[bytes]:
    """Return the letter as files of any kind, one a page or one in all. Raises TypesettingError."""
    try:
        sources = {"main": stationery.files[f"{letter.kind}.typ"], **stationery.files}
        return TYPESETTER.pages(
            sources, letter.model_dump(mode="json"), _beside(letter, stationery, record), **how
        )
    except (KeyError, TypesettingError) as error:
        raise TypesettingError(f"the letter {letter.kind!r} cannot be set: {error}") from error


def _beside(letter: Letter, stationery: Stationery, record: Stamp | None) -> dict[str, str]:
    """Return what a template takes beside its facts, as text: emblem, QR code, days, the record."""
    return {
        "emblem": stationery.emblem,
        "code": qr_code(letter.link) if letter.link else "",
        "days": _days(),
        "record": record.code if record else "",
        "proof": record.proof if record else "",
    }


@cache
def _days() -> str:
    return json.dumps(
        {
            regime: {kind: str(term(kind, regime).working_days) for kind in DeadlineKind}
            for regime in Regime
        }
    )


@lru_cache(maxsize=8)  # the letters of one case carry the same code
def qr_code(link: str) -> str:
    """Return a picture (SVG) from which a telephone reads a link."""
    drawn = io.BytesIO()
    segno.make(link, error=CODE_ERROR_CORRECTION, micro=False).save(
        drawn, kind="svg", border=0, xmldecl=False
    )
    return drawn.getvalue().decode()
