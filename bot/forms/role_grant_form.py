"""A role given to a person; an acting holder (Plh., Plt.) has dates and a letter."""

from typing import Annotated, Literal, Self

from pydantic import model_validator

from bot.domain.form_answers import Answers
from bot.domain.role_permissions import Role
from bot.forms.answer_fields import Day, ShortLine, demand, not_before
from bot.forms.form_engine import Form, FormModel, Step


class RoleGrantAnswers(FormModel):
    """Who gets which role, in what capacity."""

    grant_member: int
    grant_role: Role
    grant_unit: ShortLine | None = None
    grant_acting: Literal["none", "plh", "plt"]
    grant_from: Day | None = None
    grant_until: Annotated[Day, not_before("grant_from")] | None = None
    grant_letter: ShortLine | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.grant_acting != "none":
            demand(self.grant_from, self.grant_until, self.grant_letter)
        return self


def _acts(answers: Answers) -> bool:
    return answers.get("grant_acting") in {"plh", "plt"}


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
        Step("grant_letter", "text", when=_acts),
        Step("grant_confirm", "confirm", ("send",)),
    ),
)
