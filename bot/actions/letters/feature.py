"""What `letters` adds to the desk."""

from bot.actions.letters import deputy_order, letter_drafts, service_charter
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(*deputy_order.FORMS,),
    buttons=(*deputy_order.BUTTONS, *letter_drafts.BUTTONS, *service_charter.BUTTONS),
)
