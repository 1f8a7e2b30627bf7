"""What `answers` adds to the desk."""

from bot.actions.answers import (
    answer_correction,
    answer_draft,
    answer_preview,
    answer_sending,
    bare_copies,
    considerations,
    information_handover,
    letting_go,
    request_decision,
    request_withholding,
    similar_answers,
)
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(
        *request_decision.FORMS,
        *answer_correction.FORMS,
        *considerations.FORMS,
        *information_handover.FORMS,
        *letting_go.FORMS,
        *request_withholding.FORMS,
    ),
    buttons=(
        *answer_draft.BUTTONS,
        *answer_preview.BUTTONS,
        *answer_sending.BUTTONS,
        *bare_copies.BUTTONS,
        *considerations.BUTTONS,
        *letting_go.BUTTONS,
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
