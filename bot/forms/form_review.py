"""The summary of any form, line by line, to be checked before it counts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from bot.domain.form_answers import Answers
from bot.forms.form_engine import Form, FormModel, Step
from bot.forms.identity_questions import masked_nik


@dataclass(frozen=True)
class ReviewLine:
    """One line that can be changed; `is_text_id` tells a choice's text from a value.

    A date and an aware datetime are left to be written out in the reader's language.
    """

    name: str
    value: str | date | datetime
    is_text_id: bool = False

    @property
    def field_id(self) -> str:
        """Return the id of the text that names the answer."""
        return f"field-{self.name}"


def rupiah(amount: int) -> str:
    """Write an amount of money: Rp15.000."""
    return f"Rp{amount:,}".replace(",", ".")


_SHOWN: Mapping[str, Callable[[Any], str]] = {
    "nik": masked_nik,
    "decision_cost": rupiah,
    "decision_items": lambda items: str(len(items)),
}


def review_lines(form: Form[FormModel], answers: Answers, zone: tzinfo) -> tuple[ReviewLine, ...]:
    """List a form's answers so far, identity numbers cut to their last four characters.

    A collection that stayed empty is left out. Typed times are local ones of `zone`.
    """
    values = form.values(answers)
    shown = (
        step
        for step in form.steps
        if step.name in answers
        and step.kind != "confirm"
        and (answers[step.name] or step.kind != "collect")
        and step.listed(answers)
    )
    return tuple(_line(one, values.get(one.name, answers[one.name]), zone) for one in shown)


def _line(step: Step, value: Any, zone: tzinfo) -> ReviewLine:
    if value is None:
        return ReviewLine(step.name, step.text_id("skip"), is_text_id=True)
    if value in step.choices:  # other words may be taken beside them
        return ReviewLine(step.name, step.text_id("choice", value), is_text_id=True)
    if isinstance(value, datetime):
        return ReviewLine(step.name, value.replace(tzinfo=zone))
    if isinstance(value, date):
        return ReviewLine(step.name, value)
    if isinstance(value, tuple) and step.name not in _SHOWN:
        written = str(len(value)) if step.kind == "collect" else "\n".join(value)
        return ReviewLine(step.name, written)
    return ReviewLine(step.name, _SHOWN.get(step.name, str)(value))
