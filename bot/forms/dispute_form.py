"""A stage of a dispute at the Information Commission or a court, as the office learns of it."""

from typing import Self

from pydantic import model_validator

from bot.domain.dispute_rules import HEARINGS, RULINGS, Orders, Stage
from bot.domain.form_answers import Answers, text_in
from bot.forms.answer_fields import Day, ShortLine, demand
from bot.forms.form_engine import Form, FormModel, Step


class DisputeAnswers(FormModel):
    """One stage with its day: where a hearing takes place, or what a ruling orders until when."""

    objection_id: int = 0
    dispute_stage: Stage
    dispute_on: Day
    dispute_place: ShortLine | None = None
    dispute_orders: Orders | None = None
    dispute_until: Day | None = None
    dispute_note: ShortLine | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.dispute_stage in HEARINGS:
            demand(self.dispute_place)
        if self.dispute_stage in RULINGS:
            demand(self.dispute_orders)
            if self.dispute_orders is not Orders.NOTHING:
                demand(self.dispute_until)
        return self

    @property
    def said(self) -> str:
        """Return what there is to note: of a hearing, its hour and place."""
        return "; ".join(filter(None, (self.dispute_place, self.dispute_note)))


def _is_hearing(answers: Answers) -> bool:
    return text_in(answers, "dispute_stage") in HEARINGS


def _is_ruling(answers: Answers) -> bool:
    return text_in(answers, "dispute_stage") in RULINGS


def _orders(answers: Answers) -> bool:
    return _is_ruling(answers) and text_in(answers, "dispute_orders") != Orders.NOTHING


DISPUTE = Form(
    name="dispute",
    model=DisputeAnswers,
    carried=("objection_id",),
    steps=(
        Step("dispute_stage", "choice", tuple(Stage)),
        Step("dispute_on", "text"),
        Step("dispute_place", "text", when=_is_hearing),
        Step("dispute_orders", "choice", tuple(Orders), when=_is_ruling),
        Step("dispute_until", "text", when=_orders),
        Step("dispute_note", "text", optional=True),
        Step("dispute_confirm", "confirm", ("send",)),
    ),
)
