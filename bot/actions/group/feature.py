"""What `group` adds to the desk."""

from bot.actions.group import (
    appointment_entry,
    away,
    departures,
    forum_topics,
    group_binding,
    group_members,
    group_setup,
    practice,
    role_grants,
    roll_call,
)
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(*appointment_entry.FORMS, *away.FORMS),
    buttons=(
        *away.BUTTONS,
        *departures.BUTTONS,
        *group_members.BUTTONS,
        *group_setup.BUTTONS,
        *practice.BUTTONS,
        *role_grants.BUTTONS,
        *roll_call.BUTTONS,
    ),
    sends=(
        *forum_topics.AFTER,
        *group_binding.AFTER,
        *group_members.AFTER,
        *group_setup.AFTER,
        *roll_call.AFTER,
        practice.WORDS,
    ),
)
