"""The form of a new version of the access policy; a part that is skipped stays as it is."""

from collections.abc import Callable
from typing import Annotated, Self

from pydantic import model_validator

from bot.domain.form_answers import Answers, answers_in
from bot.forms.answer_fields import ShortLine, Words, demand
from bot.forms.form_engine import Form, FormModel, Step
from bot.forms.request_form import within

PARTS = ("policy_open", "policy_service", "policy_limits")
"""The parts, in the order in which they are read."""
Part = Annotated[Words, within(700)]


class AccessPolicyAnswers(FormModel):
    """The whole text as it will stand; `policy_after` is the version from which it departs."""

    policy_after: int
    policy_open: Part | None = None
    policy_service: Part | None = None
    policy_limits: Part | None = None
    policy_change: ShortLine | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        demand(self.policy_open or self.policy_service or self.policy_limits)
        return self


def _or_as_now(part: str) -> Callable[[Answers], Answers]:
    def then(answers: Answers) -> Answers:
        now = answers_in(answers, "policy_now").get(part)
        return {**answers, part: now} if answers.get(part) is None and now else answers

    return then


ACCESS_POLICY = Form(
    name="access_policy",
    model=AccessPolicyAnswers,
    carried=("policy_after", "policy_now"),
    steps=(
        *(Step(part, "text", optional=True, then=_or_as_now(part)) for part in PARTS),
        Step("policy_change", "text", when=lambda answers: answers.get("policy_after") != 0),
        Step("policy_confirm", "confirm", ("send",)),
    ),
)
