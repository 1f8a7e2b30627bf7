"""What `privacy` adds to the desk."""

from bot.actions.privacy import (
    data_correction,
    data_erasure,
    data_export,
    data_incidents,
    incident_notices,
    retention_run,
    rights_answers,
    rights_cards,
    rights_start,
)
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=(
        *retention_run.FORMS,
        *data_incidents.FORMS,
        *rights_answers.FORMS,
    ),
    buttons=(
        *data_erasure.BUTTONS,
        *data_correction.BUTTONS,
        *data_export.BUTTONS,
        *data_incidents.BUTTONS,
        *incident_notices.BUTTONS,
        *rights_answers.BUTTONS,
        *rights_start.BUTTONS,
    ),
    purposes=(
        *data_erasure.DELIVERY_HANDLERS,
        rights_cards.RIGHT,
        rights_cards.RIGHT_ANSWER,
    ),
    notices=(*incident_notices.NOTICES, *rights_answers.NOTICES),
)
