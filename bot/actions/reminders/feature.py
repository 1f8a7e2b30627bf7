"""What `reminders` adds to the desk."""

from bot.actions.reminders import late_answer_choices, officer_digest, requester_reminders
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=(*late_answer_choices.FORMS,),
    buttons=(*officer_digest.BUTTONS, *requester_reminders.BUTTONS),
    purposes=(
        *late_answer_choices.DELIVERY_HANDLERS,
        *officer_digest.DELIVERY_HANDLERS,
        *requester_reminders.DELIVERY_HANDLERS,
    ),
)
