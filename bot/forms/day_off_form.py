"""A change of the office's calendar: a day off added, withdrawn or moved, with its decree."""

from typing import Literal, Self

from pydantic import model_validator

from bot.domain.form_answers import Answers
from bot.domain.workdays import DayKind
from bot.forms.answer_fields import Day, ShortLine, demand
from bot.forms.form_engine import Form, FormModel, Step


class DayOffAnswers(FormModel):
    """What changes; kind and name are asked of a day that is added."""

    day_off_change: Literal["add", "withdraw", "move"]
    day_off_on: Day
    day_off_to: Day | None = None
    day_off_kind: DayKind | None = None
    day_off_name: ShortLine | None = None
    day_off_basis: ShortLine

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.day_off_change == "add":
            demand(self.day_off_kind, self.day_off_name)
        if self.day_off_change == "move":
            demand(self.day_off_to)
        return self


def _adds(answers: Answers) -> bool:
    return answers.get("day_off_change") == "add"


DAY_OFF = Form(
    name="day_off",
    model=DayOffAnswers,
    steps=(
        Step("day_off_change", "choice", ("add", "withdraw", "move")),
        Step("day_off_on", "text"),
        Step("day_off_to", "text", when=lambda answers: answers.get("day_off_change") == "move"),
        Step("day_off_kind", "choice", tuple(DayKind), when=_adds),
        Step("day_off_name", "text", when=_adds),
        Step("day_off_basis", "text"),
        Step("day_off_confirm", "confirm", ("send",)),
    ),
)
