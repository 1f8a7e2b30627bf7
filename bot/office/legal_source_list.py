"""The laws and decrees behind the desk's rules, and how closely each was read."""

import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from pydantic import BaseModel

from bot.office.settings_sections import LegalSource

SOURCES = Path(__file__).parent / "legal_sources.toml"


class _Listed(BaseModel):
    sources: tuple[LegalSource, ...]


@cache
def shipped() -> tuple[LegalSource, ...]:
    """Return the sources that hold for every office."""
    return _Listed.model_validate(tomllib.loads(SOURCES.read_text("utf-8"))).sources


def read_by(own: Sequence[LegalSource]) -> dict[str, object]:
    """Return how many sources are read, which from reports only, and what nobody read.

    `own` are the office's further sources.
    """
    every = {one.name: one for one in (*own, *shipped())}.values()

    def names(how: str) -> str:
        return ", ".join(one.name for one in every if one.read == how) or "-"

    return {
        "original": sum(one.read == "naskah" for one in every),
        "total": len(every),
        "reports": names("sekunder"),
        "nobody": names("belum"),
        "unread": "; ".join(f"{one.name} ({one.unread})" for one in every if one.unread),
    }
