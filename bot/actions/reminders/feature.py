"""What `reminders` adds to the desk."""

from bot.actions.reminders import late_choices, officer_digest, requester_reminders
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(*late_choices.FORMS,),
    buttons=(*officer_digest.BUTTONS, *requester_reminders.BUTTONS),
    purposes=(
        *late_choices.DELIVERY_HANDLERS,
        *officer_digest.DELIVERY_HANDLERS,
        *requester_reminders.DELIVERY_HANDLERS,
    ),
)
