"""What `privacy` adds to the desk."""

from bot.actions.privacy import (
    archive_files,
    consent_withdrawal,
    data_correction,
    data_erasure,
    data_export,
    data_incidents,
    incident_notices,
    rights_answers,
    rights_cards,
    rights_start,
)
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(
        *archive_files.FORMS,
        *data_incidents.FORMS,
        *rights_answers.FORMS,
    ),
    buttons=(
        *consent_withdrawal.BUTTONS,
        *data_correction.BUTTONS,
        *data_erasure.BUTTONS,
        *data_export.BUTTONS,
        *data_incidents.BUTTONS,
        *incident_notices.BUTTONS,
        *rights_answers.BUTTONS,
        *rights_start.BUTTONS,
    ),
    sends=(
        *data_erasure.AFTER,
        rights_cards.RIGHT,
        rights_cards.RIGHT_ANSWER,
    ),
    notices=(*incident_notices.NOTICES, *rights_answers.NOTICES),
)
