"""What `status` adds to the desk."""

from bot.actions.status import case_participants, case_status
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (*case_participants.ADDS, *case_status.ADDS)
