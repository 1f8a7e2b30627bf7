"""Sets a letter in type as PDF/A-2a and PDF/UA-1; the same facts give the same bytes."""

import contextlib
import io
import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cache, lru_cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any

from bot.domain.legal_deadlines import DeadlineKind, Regime, term
from bot.errors import DeskError
from bot.letters.font_glyphs import showable
from bot.letters.letter_facts import Letter
from bot.letters.stationery import Stationery

if TYPE_CHECKING:
    import typst

CODE_ERROR_CORRECTION = "m"


class TypesettingError(DeskError):
    """A template does not compile, or something it needs is missing."""


def pdf(letter: Letter, stationery: Stationery, made_at: datetime) -> bytes:
    """Return the letter as PDF, dated `made_at`.

    Raises TypesettingError if its template is wrong; a warning, such as for a font that is
    missing, counts as wrong.
    """
    with _mistakes_in(letter):
        made, warnings = compiler(letter, stationery).compile_with_warnings(
            format="pdf",
            sys_inputs=inputs(letter, stationery),
            pdf_standards=["a-2a", "ua-1"],
            timestamp=int(made_at.timestamp()),
        )
        return _whole(made, warnings)


@contextlib.contextmanager
def _mistakes_in(letter: Letter) -> Iterator[None]:
    import typst  # noqa: PLC0415 - large, and seldom needed

    try:
        yield
    except (KeyError, ValueError, typst.TypstError) as error:
        raise TypesettingError(f"the letter {letter.kind!r} cannot be set: {error}") from error


def compiler(letter: Letter, stationery: Stationery) -> "typst.Compiler":
    """Return a compiler for one letter; a compiler made of bytes can be used only once."""
    import typst  # noqa: PLC0415 - large, and seldom needed

    template = stationery.files[f"{letter.kind}.typ"]
    sources: Any = {"main": template, **stationery.files}  # taken, though its types do not say so
    return typst.Compiler(sources, font_paths=fonts())


def _whole(made: object, warnings: Sequence[object]) -> bytes:
    if warnings or not isinstance(made, bytes):
        raise ValueError(str(warnings[0]) if warnings else "nothing came out")
    return made


def inputs(letter: Letter, stationery: Stationery) -> dict[str, str]:
    """Return the template's facts, emblem, QR code and day counts, as text, never as markup."""
    return {
        "facts": json.dumps(_showable(letter.model_dump(mode="json")), ensure_ascii=False),
        "emblem": stationery.emblem,
        "code": _code(letter.link) if letter.link else "",
        "days": _days(),
    }


@cache
def _days() -> str:
    return json.dumps(
        {
            regime: {kind: str(term(kind, regime).working_days) for kind in DeadlineKind}
            for regime in Regime
        }
    )


def _showable(value: Any) -> Any:
    match value:
        case str():
            return showable(value)
        case list() | tuple():
            return [_showable(part) for part in value]
        case dict():
            return {name: _showable(part) for name, part in value.items()}
        case _:
            return value


@lru_cache(maxsize=8)  # the letters of one case carry the same code
def _code(link: str) -> str:
    import segno  # noqa: PLC0415 - large, and seldom needed

    drawn = io.BytesIO()
    segno.make(link, error=CODE_ERROR_CORRECTION, micro=False).save(
        drawn, kind="svg", border=0, xmldecl=False
    )
    return drawn.getvalue().decode()


@cache
def fonts() -> "typst.Fonts":
    """Return the fonts that ship with Loket, and no other."""
    import typst  # noqa: PLC0415 - large, and seldom needed

    with as_file(files("bot.letters") / "fonts") as folder:
        return typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)]
        )
