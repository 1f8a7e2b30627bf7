"""What `operations` adds to the desk."""

from bot.actions.operations import desk_health, lost_updates, restored_messages
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(*restored_messages.FORMS,),
    buttons=(*desk_health.BUTTONS, *lost_updates.BUTTONS, *restored_messages.BUTTONS),
    sends=(lost_updates.ABSENCE,),
)
