"""An election stage (tahapan): the days on which the shorter clock may run."""

from typing import Annotated

from bot.domain.acts import Act
from bot.forms.answer_fields import Day, ShortLine, not_before
from bot.forms.form_engine import FormModel, plain_form


class ElectionStageAnswers(FormModel):
    """A stage with its first and last day, and its legal basis."""

    stage_name: ShortLine
    stage_from: Day
    stage_until: Annotated[Day, not_before("stage_from")]
    stage_basis: ShortLine


ELECTION_STAGE = plain_form("stage", ElectionStageAnswers, act=Act.KEEP_STAGES)
