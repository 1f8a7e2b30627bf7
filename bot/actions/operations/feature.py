"""What `operations` adds to the desk."""

from bot.actions.operations import desk_health, restored_messages
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(*restored_messages.FORMS,),
    buttons=(
        *desk_health.BUTTONS,
        *restored_messages.BUTTONS,
    ),
    purposes=(restored_messages.ABSENCE,),
)
