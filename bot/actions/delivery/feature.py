"""What `delivery` adds to the desk."""

from bot.actions.delivery import (
    act_recall,
    delayed_replies,
    disclosure_checks,
    group_file_removal,
    held_replies,
    kept_files,
    message_batches,
    message_reactions,
    relay,
    unreachable_people,
)
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=(*kept_files.FORMS,),
    buttons=(
        *message_batches.BUTTONS,
        *group_file_removal.BUTTONS,
        *kept_files.BUTTONS,
        *held_replies.BUTTONS,
        *unreachable_people.BUTTONS,
        *disclosure_checks.BUTTONS,
        *act_recall.BUTTONS,
    ),
    purposes=(
        *delayed_replies.DELIVERY_HANDLERS,
        *disclosure_checks.AFTER,
        act_recall.TAKE_BACK_OFFER,
        message_reactions.REACTION,
        message_batches.GATHERED_LIST,
        relay.QUESTION,
    ),
)
