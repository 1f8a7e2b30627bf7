"""What `letters` adds to the desk."""

from bot.actions.letters import letter_drafts, service_charter
from bot.desk.feature import Feature

FEATURE = Feature(buttons=(*letter_drafts.BUTTONS, *service_charter.BUTTONS))
