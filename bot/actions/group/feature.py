"""What `group` adds to the desk."""

from bot.actions.group import (
    appointment_entry,
    away_dates,
    departures,
    forum_topics,
    group_binding,
    group_setup,
    practice_requests,
    role_grants,
    roll_call,
)
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=(*appointment_entry.FORMS, *away_dates.FORMS),
    buttons=(
        *away_dates.BUTTONS,
        *departures.BUTTONS,
        *roll_call.BUTTONS,
        *group_setup.BUTTONS,
        *practice_requests.BUTTONS,
        *role_grants.BUTTONS,
    ),
    purposes=(
        *forum_topics.DELIVERY_HANDLERS,
        *group_binding.DELIVERY_HANDLERS,
        *roll_call.DELIVERY_HANDLERS,
        *group_setup.DELIVERY_HANDLERS,
        practice_requests.PRACTICE_WORDS,
    ),
)
