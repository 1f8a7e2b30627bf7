"""What `letters` adds to the desk."""

from bot.actions.letters import letter_drafts, service_charter
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (*letter_drafts.ADDS, *service_charter.ADDS)
