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
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (
    *data_correction.ADDS,
    *data_erasure.ADDS,
    *data_export.ADDS,
    *data_incidents.ADDS,
    *incident_notices.ADDS,
    *retention_run.ADDS,
    *rights_answers.ADDS,
    *rights_cards.ADDS,
    *rights_start.ADDS,
)
