"""Entries of the exempt list, as a test of the office put them there."""

from datetime import date
from typing import Any

from bot.domain.law.exemption import Article17, Classifier, Exemption


def exempted(
    title: str = "Rekam medis",
    letter: Article17 = Article17.H,
    number: str = "1/2026",
    since: date = date(2026, 1, 5),
    until: date | None = None,
    **more: Any,
) -> Exemption:
    """Return an entry on which a refusal may rest: one officer held its test, another approved."""
    known: dict[str, Any] = {
        "authority": Classifier.OWN,
        "sheet": "{}",
        "held_by": 1,
        "added_by": 2,
    } | more
    return Exemption(
        title=title,
        letter=letter,
        number=number,
        in_force_from=since,
        in_force_until=until,
        **known,
    )
