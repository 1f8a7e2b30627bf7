"""What `calendar` adds to the desk."""

from bot.actions.calendar import days_off
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (*days_off.ADDS,)
