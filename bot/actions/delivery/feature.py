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
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (
    *act_recall.ADDS,
    *delayed_replies.ADDS,
    *disclosure_checks.ADDS,
    *group_file_removal.ADDS,
    *held_replies.ADDS,
    *kept_files.ADDS,
    *message_batches.ADDS,
    *message_reactions.ADDS,
    *relay.ADDS,
    *unreachable_people.ADDS,
)
