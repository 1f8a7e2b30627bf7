"""The forms of an incident with personal data: the facts of UU 27/2022 Art 46(2), its end."""

import re
from typing import Annotated, Literal

from bot.domain.acts import Act
from bot.forms.answer_fields import DayOrMoment, Reasons, ShortLine, Words
from bot.forms.form_engine import FormModel, answered, plain_form
from bot.forms.request_form import within

LONGEST = 300
"""Letters of each part: all of them go into one message, in two languages."""


class IncidentAnswers(FormModel):
    """What happened, when it was noticed and exposed, whose data, what was done, what to advise.

    `incident_id` is there if the clock runs already.
    """

    incident_id: int | None = None
    incident_noticed: DayOrMoment | None = None
    incident_exposed: ShortLine
    incident_how: Annotated[Reasons, within(LONGEST)]
    incident_scope: Literal["cases", "everybody"]
    incident_cases: Words | None = None
    incident_data: Annotated[Words, within(LONGEST)]
    incident_done: Annotated[Words, within(LONGEST)]
    incident_advice: Annotated[Words, within(LONGEST)] | None = None

    @property
    def numbers(self) -> list[str]:
        """Return the case numbers one by one, as they were written."""
        return re.split(r"[\s,;]+", self.incident_cases) if self.incident_cases else []


INCIDENT = plain_form(
    "incident",
    IncidentAnswers,
    "incident_id",
    incident_noticed=lambda answers: not answers.get("incident_id"),
    incident_cases=answered("incident_scope", "cases"),
    act=Act.RECORD_INCIDENT,
)


class AuthorityAnswers(FormModel):
    """When and how the authority for personal data was told."""

    incident_id: int
    authority_told: DayOrMoment
    authority_evidence: ShortLine


AUTHORITY = plain_form("authority", AuthorityAnswers, "incident_id", act=Act.RECORD_INCIDENT)


class LessonAnswers(FormModel):
    """What was learned; with it an incident is closed."""

    incident_id: int
    lesson_words: Reasons


LESSON = plain_form("lesson", LessonAnswers, "incident_id", act=Act.TELL_INCIDENT)
