"""A decree of a higher body that puts information on the exempt list (PP 61/2010 ps. 4)."""

from typing import Annotated, Literal

from bot.domain.acts import Act
from bot.domain.exemption import Classification, Classifier
from bot.forms.answer_fields import Day, Files, Lines, ShortLine
from bot.forms.exempt_lines import ExemptLine, begun_on, read_line
from bot.forms.form_engine import FormModel, plain_form


class ClassificationAnswers(FormModel):
    """Whose decree it is, its number and date, and its lines, each one entry of the list."""

    classification_authority: Literal[Classifier.NATIONAL, Classifier.PROVINCE]
    classification_number: ShortLine
    classification_date: Day
    classification_lines: Annotated[Lines, begun_on("classification_date")]
    classification_scan: Files = ()

    @property
    def decree(self) -> Classification:
        """Return the decree as the exempt list knows it."""
        number, dated = self.classification_number, self.classification_date
        return Classification(self.classification_authority, number, dated)

    @property
    def entries(self) -> list[ExemptLine]:
        """Return its lines as they were read."""
        return [read_line(line, self.classification_date) for line in self.classification_lines]


CLASSIFICATION = plain_form("classification", ClassificationAnswers, act=Act.KEEP_EXEMPTIONS)
