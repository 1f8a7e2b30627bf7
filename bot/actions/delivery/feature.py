"""What `delivery` adds to the desk."""

from bot.actions.delivery import (
    floods,
    hidden_files,
    kept_files,
    lost_contact,
    relay,
    reply_delivery,
)
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(*kept_files.FORMS,),
    buttons=(*floods.BUTTONS, *hidden_files.BUTTONS, *kept_files.BUTTONS, *lost_contact.BUTTONS),
    sends=(*reply_delivery.AFTER, floods.SWARM, relay.QUESTION),
)
