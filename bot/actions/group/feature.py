"""What `group` adds to the desk."""

from bot.actions.group import (
    appointment_entry,
    away,
    departures,
    forum_topics,
    group_binding,
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
        *roll_call.BUTTONS,
        *group_setup.BUTTONS,
        *practice.BUTTONS,
        *role_grants.BUTTONS,
    ),
    purposes=(
        *forum_topics.DELIVERY_HANDLERS,
        *group_binding.DELIVERY_HANDLERS,
        *roll_call.DELIVERY_HANDLERS,
        *group_setup.DELIVERY_HANDLERS,
        practice.PRACTICE_WORDS,
    ),
)
