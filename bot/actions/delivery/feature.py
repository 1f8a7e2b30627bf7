"""What `delivery` adds to the desk."""

from bot.actions.delivery import (
    floods,
    held_replies,
    hidden_files,
    kept_files,
    leaving,
    leaving_remarks,
    lost_contact,
    message_marks,
    relay,
    taking_back,
)
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(*kept_files.FORMS,),
    buttons=(
        *floods.BUTTONS,
        *hidden_files.BUTTONS,
        *kept_files.BUTTONS,
        *held_replies.BUTTONS,
        *lost_contact.BUTTONS,
        *leaving_remarks.BUTTONS,
        *taking_back.BUTTONS,
    ),
    purposes=(
        *leaving.DELIVERY_HANDLERS,
        *leaving_remarks.AFTER,
        taking_back.TAKE_BACK_OFFER,
        message_marks.REACTION,
        floods.GATHERED_LIST,
        relay.QUESTION,
    ),
)
