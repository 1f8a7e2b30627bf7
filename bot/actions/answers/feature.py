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
    similar_answers,
    written_considerations,
)
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=(
        *request_decision.FORMS,
        *answer_correction.FORMS,
        *written_considerations.FORMS,
        *information_handover.FORMS,
        *disclosure_reasons.FORMS,
        *request_withholding.FORMS,
    ),
    buttons=(
        *answer_draft.BUTTONS,
        *answer_preview.BUTTONS,
        *answer_sending.BUTTONS,
        *redacted_copies.BUTTONS,
        *written_considerations.BUTTONS,
        *disclosure_reasons.BUTTONS,
        *request_decision.BUTTONS,
        *similar_answers.BUTTONS,
    ),
    purposes=(
        answer_correction.CORRECTION,
        *answer_draft.DELIVERY_HANDLERS,
        answer_sending.ANSWER,
        *similar_answers.DELIVERY_HANDLERS,
    ),
    notices=(*answer_correction.NOTICES, *answer_sending.NOTICES),
)
