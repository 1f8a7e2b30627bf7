"""The form that lists what a request lacks: common things by button, others in words."""

from typing import Annotated, Literal, get_args

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from bot.domain.law.acts import Act
from bot.forms.answer_fields import LONGEST_LINE, TextLines
from bot.forms.form_engine import Form, FormModel, Step, answered

Common = Literal["identity", "proxy", "entity", "details", "purpose", "contact", "own"]
MOST_MISSING = 12


def _some(lines: tuple[str, ...]) -> tuple[str, ...]:
    if not lines:
        raise ValueError("nothing is listed")
    if len(lines) > MOST_MISSING:
        raise PydanticCustomError("error-deficiency-many", "too many", {"most": MOST_MISSING})
    longest = max(map(len, lines))
    if longest > LONGEST_LINE:
        raise PydanticCustomError("error-long", "too long", {"most": LONGEST_LINE, "seen": longest})
    return lines


Listed = Annotated[TextLines, AfterValidator(_some)]


class DeficiencyAnswers(FormModel):
    """At least one missing thing (law: the notice lists each)."""

    deficiency_common: Common
    deficiency_own: Listed | None = None
    deficiency_more: Listed | None = None

    @property
    def common(self) -> str | None:
        """Return the text id of the common deficiency, None if all are in the officer's words."""
        if self.deficiency_common == "own":
            return None
        return f"choice-deficiency-common-{self.deficiency_common}"

    @property
    def written(self) -> tuple[str, ...]:
        """Return what the officer wrote, a line for each."""
        return self.deficiency_own or self.deficiency_more or ()


_own = answered("deficiency_common", "own")
DEFICIENCY = Form(
    name="deficiency",
    model=DeficiencyAnswers,
    steps=(
        Step("deficiency_common", "choice", get_args(Common)),
        Step("deficiency_own", "text", when=_own),
        Step(
            "deficiency_more",
            "text",
            when=lambda answers: "deficiency_common" in answers and not _own(answers),
            optional=True,
        ),
        Step("deficiency_confirm", "confirm", ("send",)),
    ),
    act=Act.LIST_DEFICIENCIES,
)
