"""A change of the office's calendar: a day off added, withdrawn or moved, with its decree."""

from typing import Literal

from bot.domain.acts import Act
from bot.domain.workdays import DayKind
from bot.forms.answer_fields import Day, ShortLine
from bot.forms.form_engine import FormModel, answered, plain_form


class DayOffAnswers(FormModel):
    """What changes; kind and name are asked of a day that is added."""

    day_off_change: Literal["add", "withdraw", "move"]
    day_off_on: Day
    day_off_to: Day | None = None
    day_off_kind: DayKind | None = None
    day_off_name: ShortLine | None = None
    day_off_basis: ShortLine


_ADDS = answered("day_off_change", "add")
DAY_OFF = plain_form(
    "day_off",
    DayOffAnswers,
    day_off_to=answered("day_off_change", "move"),
    day_off_kind=_ADDS,
    day_off_name=_ADDS,
    act=Act.KEEP_CALENDAR,
)
