"""The desk's figures as a picture, and in words for people who cannot see it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import Field

from bot.domain.form_answers import FrozenModel
from bot.domain.records.service_statistics import RequestEnd
from bot.registers.register_layout import Words
from bot.texts import OFFICIAL


class Figures(FrozenModel):
    """The figures that are shown; `average` is in working days, `kept` counts answers in time.

    `late` counts this year's requests whose last day passed without an answer, also if one came.

    Open requests and objections are counted whenever they came, `carried` are those requests that
    came before this year; the rest is of this year.
    """

    on: date
    year: int
    month: int
    months: tuple[int, ...]
    answered: int
    kept: int
    late: int
    average: float | None
    open: int
    carried: int
    overdue: int
    objections_open: int
    ends: dict[RequestEnd, int]
    list_uses: dict[str, int] = Field(default_factory=dict)
    """What came of the public information list, without anybody behind a number."""

    @property
    def share(self) -> str:
        """Return the percentage of due answers that came in time, rounded down."""
        counted = self.kept + self.late
        return f"{100 * self.kept // counted}%" if counted else "–"

    @property
    def days(self) -> str:
        """Return the average time with a comma, as Indonesian writes it."""
        return "–" if self.average is None else f"{self.average:.1f}".replace(".", ",")


def picture_facts(figures: Figures, words: Words) -> dict[str, Any]:
    """Return the figures as the picture's template needs them."""
    months = zip(words.texts.months(OFFICIAL), figures.months, strict=True)
    return {
        "title": words.phrase("figures-title"),
        "subtitle": words.phrase("figures-subtitle", on=figures.on),
        "tiles": _tiles(figures, words),
        "chart": {
            "title": words.phrase("figures-months", year=str(figures.on.year)),
            "bars": [
                {"label": label, "count": count, "now": number == figures.on.month}
                for number, (label, count) in enumerate(months, 1)
            ],
        },
        "ends_title": words.phrase("figures-ends"),
        "ends": [{"words": name, "count": count} for name, count in _ends(figures, words)],
    }


def _ends(figures: Figures, words: Words) -> list[tuple[str, int]]:
    """Return how this year's requests ended and, apart, those still open from earlier years."""
    ends = [(words.phrase(f"figures-end-{end}"), count) for end, count in figures.ends.items()]
    carried = (words.phrase("figures-carried"), figures.carried)
    return [*ends, *([carried] if figures.carried else [])]


def _tiles(figures: Figures, words: Words) -> list[dict[str, str]]:
    kept = "bad" if figures.late else "good" if figures.kept else "plain"
    tiles = [
        (str(figures.year), "figures-tile-year", "plain"),
        (str(figures.month), "figures-tile-month", "plain"),
        (str(figures.open), "figures-tile-open", "plain"),
        (figures.share, "figures-tile-kept", kept),
        (figures.days, "figures-tile-days", "plain"),
        (str(figures.overdue), "figures-tile-overdue", "bad" if figures.overdue else "good"),
    ]
    return [
        {"value": value, "words": words.phrase(text_id), "tone": tone}
        for value, text_id, tone in tiles
    ]


def figures_in_words(figures: Figures, words: Words) -> str:
    """Say everything that the picture shows."""
    ends = ", ".join(f"{name} {count}" for name, count in _ends(figures, words))
    counted = zip(words.texts.months(OFFICIAL), figures.months, strict=True)
    months = ", ".join(f"{label} {count}" for label, count in counted if count)
    return words.phrase(
        "figures-words",
        on=figures.on,
        total=str(figures.year),
        month=str(figures.month),
        open=str(figures.open),
        overdue=str(figures.overdue),
        answered=str(figures.answered),
        kept=str(figures.kept),
        late=str(figures.late),
        average=figures.days,
        objections=str(figures.objections_open),
        ends=ends or "–",
        months=months or "–",
        found=uses_in_words(figures.list_uses, words),
    )


def uses_in_words(uses: Mapping[str, int], words: Words) -> str:
    """Say how often the public information list was offered, opened, and spared a request."""
    counts = {name: str(uses.get(name, 0)) for name in ("offered", "opened", "helped")}
    asked = str(uses.get("asked_all_the_same", 0))
    return words.phrase("list-uses", asked=asked, **counts)
