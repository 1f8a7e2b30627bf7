"""A role given to a person; an acting holder (Plh., Plt.) has dates, an office its decree."""

from typing import Annotated, Literal

from bot.actions.group.typed_holder import HolderLine
from bot.domain.acts import Act
from bot.domain.form_answers import Answers
from bot.domain.role_permissions import OFFICES, Role
from bot.forms.answer_fields import Day, ShortLine, not_before
from bot.forms.form_engine import FormModel, answered, plain_form
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
    grant_holder: HolderLine | None = None


_acts = answered("grant_acting", "plh", "plt")


def _is_named(answers: Answers) -> bool:
    return _acts(answers) or answers.get("grant_role") in OFFICES


ROLE_GRANT = plain_form(
    "grant",
    RoleGrantAnswers,
    grant_unit=answered("grant_role", Role.PENGHUBUNG),
    grant_from=_acts,
    grant_until=_acts,
    grant_decree=_is_named,
    grant_holder=_is_named,
    act=Act.NAME_SERVING,
)
