"""The form that explains a restore from a backup, for whoever reads the register."""

from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator

from bot.domain.acts import Act
from bot.forms.answer_fields import Reasons
from bot.forms.form_engine import FormModel, plain_form
from bot.forms.request_form import within
from bot.forms.typed_text import one_line

LONGEST = 500
"""Letters of the explanation, which stands in one line under the register's table."""


class RestoreAnswers(FormModel):
    """What happened; `restored_at` names the restore, and is not asked but carried."""

    restored_at: datetime
    restore_explanation: Annotated[Reasons, AfterValidator(one_line), within(LONGEST)]


RESTORE = plain_form("restore", RestoreAnswers, "restored_at", act=Act.EXPLAIN_RESTORE)
"""Its answer replaces what was explained before."""
