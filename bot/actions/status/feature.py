"""What `status` adds to the desk."""

from bot.actions.status import case_participants, case_status
from bot.desk.feature_declaration import Feature

FEATURE = Feature(buttons=(*case_participants.BUTTONS, *case_status.BUTTONS))
