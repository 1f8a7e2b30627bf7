"""A role given to a person; an acting holder (Plh., Plt.) has dates, an office its decree."""

from typing import Annotated, Literal, Self

from pydantic import model_validator

from bot.domain.form_answers import Answers
from bot.domain.role_permissions import OFFICES, Role
from bot.forms.answer_fields import Day, ShortLine, demand, not_before
from bot.forms.form_engine import Form, FormModel, Step
from bot.forms.typed_decree import DecreeLine


class RoleGrantAnswers(FormModel):
    """Who gets which role, in what capacity."""

    grant_member: int
    grant_role: Role
    grant_unit: ShortLine | None = None
    grant_acting: Literal["none", "plh", "plt"]
    grant_from: Day | None = None
    grant_until: Annotated[Day, not_before("grant_from")] | None = None
    grant_decree: DecreeLine | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.grant_acting != "none":
            demand(self.grant_from, self.grant_until, self.grant_decree)
        if self.grant_role in OFFICES:
            demand(self.grant_decree)
        return self


def _acts(answers: Answers) -> bool:
    return answers.get("grant_acting") in {"plh", "plt"}


def _is_named(answers: Answers) -> bool:
    return _acts(answers) or answers.get("grant_role") in OFFICES


def _has_unit(answers: Answers) -> bool:
    return answers.get("grant_role") == Role.PENGHUBUNG


ROLE_GRANT = Form(
    name="grant",
    model=RoleGrantAnswers,
    steps=(
        Step("grant_member", "text"),
        Step("grant_role", "choice", tuple(Role)),
        Step("grant_unit", "text", when=_has_unit),
        Step("grant_acting", "choice", ("none", "plh", "plt")),
        Step("grant_from", "text", when=_acts),
        Step("grant_until", "text", when=_acts),
        Step("grant_decree", "text", when=_is_named),
        Step("grant_confirm", "confirm", ("send",)),
    ),
)
