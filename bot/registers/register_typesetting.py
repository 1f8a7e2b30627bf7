"""Set registers, reports and pictures in type: PDF for print, PNG for a chat."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from bot.domain.desk_paper import Stamp
from bot.letters.typesetting_process import TYPESETTER, TypesettingError

PIXELS_PER_INCH = 144.0


def pdf(template: str, facts: Mapping[str, Any], stamp: Stamp) -> bytes:
    """Return PDF/A-3a that screen readers can read, with the proof of its stamp attached.

    Raises TypesettingError.
    """
    return _set(
        template,
        facts,
        record={"record": stamp.code, "proof": stamp.proof},
        format="pdf",
        pdf_standards=["a-3a", "ua-1"],
        timestamp=int(stamp.made_at.timestamp()),
    )


def png(template: str, facts: Mapping[str, Any]) -> bytes:
    """Return a picture of the one page. Raises TypesettingError."""
    return _set(template, facts, format="png", ppi=PIXELS_PER_INCH)


def _set(
    template: str, facts: Mapping[str, Any], *, record: Mapping[str, str] | None = None, **how: Any
) -> bytes:
    sources = {"main": _templates()[f"{template}.typ"], **_templates()}
    try:
        [whole, *_] = TYPESETTER.pages(sources, _plain(facts), record or {}, **how)
    except TypesettingError as error:
        raise TypesettingError(f"{template!r} cannot be set: {error}") from error
    return whole


@cache
def _templates() -> dict[str, bytes]:
    folder = files("bot.registers") / "templates"
    return {entry.name: entry.read_bytes() for entry in folder.iterdir()}


def _plain(value: Any) -> Any:
    """Return what JSON takes."""
    match value:
        case date():
            return f"{value:%d/%m/%Y}"
        case list() | tuple():
            return [_plain(part) for part in value]
        case Mapping():
            return {name: _plain(part) for name, part in value.items()}
        case _:
            return value
