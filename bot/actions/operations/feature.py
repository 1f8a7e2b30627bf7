"""What `operations` adds to the desk."""

from bot.actions.operations import desk_health, missed_updates, parked_updates, restored_messages
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(*restored_messages.FORMS,),
    buttons=(*desk_health.BUTTONS, *parked_updates.BUTTONS, *restored_messages.BUTTONS),
    sends=(missed_updates.ABSENCE,),
)
