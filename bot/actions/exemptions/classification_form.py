"""A decree that puts information on the exempt list, from above or of the office (PP 61/2010)."""

from typing import Annotated

from bot.domain.acts import Act
from bot.domain.exemption import Classifier
from bot.forms.answer_fields import Day, Files, Lines, ShortLine
from bot.forms.exempt_lines import ExemptLine, begun_on, read_line
from bot.forms.form_engine import FormModel, plain_form


class ClassificationAnswers(FormModel):
    """Whose decree it is, its number, date and perhaps file; each of its lines is an entry."""

    classification_authority: Classifier
    classification_number: ShortLine
    classification_date: Day
    classification_lines: Annotated[Lines, begun_on("classification_date")]
    classification_scan: Files = ()

    @property
    def entries(self) -> list[ExemptLine]:
        """Return its lines as they were read."""
        return [read_line(line, self.classification_date) for line in self.classification_lines]


CLASSIFICATION = plain_form("classification", ClassificationAnswers, act=Act.KEEP_EXEMPTIONS)
