"""What `calendar` adds to the desk."""

from bot.actions.calendar import days_off
from bot.desk.feature_declaration import Feature

FEATURE = Feature(forms=(*days_off.FORMS,), buttons=(*days_off.BUTTONS,))
