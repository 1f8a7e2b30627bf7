"""What `group` adds to the desk."""

from bot.actions.group import (
    appointment_entry,
    away_dates,
    chair_changes,
    chair_denials,
    departures,
    forum_topics,
    group_binding,
    group_setup,
    practice_requests,
    role_grants,
    roll_call,
)
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (
    *appointment_entry.ADDS,
    *away_dates.ADDS,
    *chair_changes.ADDS,
    *chair_denials.ADDS,
    *departures.ADDS,
    *forum_topics.ADDS,
    *group_binding.ADDS,
    *group_setup.ADDS,
    *practice_requests.ADDS,
    *role_grants.ADDS,
    *roll_call.ADDS,
)
