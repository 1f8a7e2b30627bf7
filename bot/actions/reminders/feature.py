"""What `reminders` adds to the desk."""

from bot.actions.reminders import late_answer_choices, officer_digest, requester_reminders
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (
    *late_answer_choices.ADDS,
    *officer_digest.ADDS,
    *requester_reminders.ADDS,
)
