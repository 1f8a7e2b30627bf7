"""A stage of a dispute at the Information Commission or a court, as the office learns of it."""

from typing import Annotated

from pydantic import Field

from bot.domain.acts import Act
from bot.domain.dispute_rules import HEARINGS, RULINGS, Orders, Stage
from bot.domain.form_answers import Answers
from bot.forms.answer_fields import Day, FormFile, ShortLine
from bot.forms.form_engine import FormModel, answered, plain_form


class DisputeAnswers(FormModel):
    """One stage with its day: where a hearing takes place, or what a ruling orders until when.

    A ruling comes with its file.
    """

    objection_id: int = 0
    dispute_stage: Stage
    dispute_on: Day
    dispute_place: ShortLine | None = None
    dispute_orders: Orders | None = None
    dispute_until: Day | None = None
    dispute_note: ShortLine | None = None
    dispute_file: Annotated[tuple[FormFile, ...], Field(min_length=1, max_length=4)] = ()

    @property
    def said(self) -> str:
        """Return what there is to note: of a hearing, its hour and place."""
        return "; ".join(filter(None, (self.dispute_place, self.dispute_note)))

    @property
    def act(self) -> Act:
        """Return the act that recording it is."""
        return _becomes(self.model_dump())


_is_ruling = answered("dispute_stage", *RULINGS)


def _orders(answers: Answers) -> bool:
    return _is_ruling(answers) and answers.get("dispute_orders") != Orders.NOTHING


def _becomes(answers: Answers) -> Act:
    if not _is_ruling(answers):
        return Act.RECORD_DISPUTE
    return Act.EXECUTE if _orders(answers) else Act.LIFT


DISPUTE = plain_form(
    "dispute",
    DisputeAnswers,
    "objection_id",
    dispute_place=answered("dispute_stage", *HEARINGS),
    dispute_orders=_is_ruling,
    dispute_until=_orders,
    dispute_file=_is_ruling,
    act=Act.RECORD_DISPUTE,
    becomes=_becomes,
)
