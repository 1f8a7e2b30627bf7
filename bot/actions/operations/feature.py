"""What `operations` adds to the desk."""

from bot.actions.operations import database_restore, desk_health
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (*database_restore.ADDS, *desk_health.ADDS)
