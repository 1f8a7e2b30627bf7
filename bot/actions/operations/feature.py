"""What `operations` adds to the desk."""

from bot.actions.operations import database_restore, desk_health
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=(*database_restore.FORMS,),
    buttons=(
        *desk_health.BUTTONS,
        *database_restore.BUTTONS,
    ),
    purposes=(database_restore.ABSENCE,),
)
