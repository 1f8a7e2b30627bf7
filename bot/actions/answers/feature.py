"""What `answers` adds to the desk."""

from bot.actions.answers import (
    answer_correction,
    answer_draft,
    answer_preview,
    answer_sending,
    disclosure_reasons,
    information_handover,
    redacted_copies,
    request_decision,
    request_withholding,
    written_considerations,
)
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (
    *answer_correction.ADDS,
    *answer_draft.ADDS,
    *answer_preview.ADDS,
    *answer_sending.ADDS,
    *disclosure_reasons.ADDS,
    *information_handover.ADDS,
    *redacted_copies.ADDS,
    *request_decision.ADDS,
    *request_withholding.ADDS,
    *written_considerations.ADDS,
)
