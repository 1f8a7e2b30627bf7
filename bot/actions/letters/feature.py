"""What `letters` adds to the desk."""

from bot.actions.letters import letter_drafts, service_charter
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=(*service_charter.FORMS,),
    buttons=(
        *service_charter.BUTTONS,
        *letter_drafts.BUTTONS,
    ),
)
