"""Every reminder of the law: which, to whom, when. Pure plans, no clock.

Whether a reminder still holds is decided when it goes out.
"""

from bot.domain.reminders.answer_plan import (
    answer_duties,
    answer_reminders,
    approval_reminders,
    next_overdue,
    overdue_duties,
    unit_due,
    unit_reminders,
)
from bot.domain.reminders.completion_plan import (
    completeness_reminders,
    completion_reminders,
    proof_reminders,
    regime_tag_reminders,
)
from bot.domain.reminders.objection_plan import (
    dispute_right_reminders,
    next_objection_overdue,
    next_order_overdue,
    note_on_rights_is_welcome,
    objection_reminders,
    objection_right_reminders,
    ordered_reminders,
)
from bot.domain.reminders.office_plan import (
    acting_reminders,
    exemption_reminders,
    next_calendar_missing,
    report_reminders,
    report_words_reminder,
)
from bot.domain.reminders.reminder_plan import (
    MUTEABLE,
    QUIET_FROM,
    UNIT_MARGIN,
    Audience,
    Plan,
    PlannedReminder,
    ReminderHours,
    ReminderKind,
    ReminderRules,
)
from bot.domain.reminders.reminder_truth import (
    CaseMatters,
    ObjectionMatters,
    OfficeMatter,
    Situation,
    named_day,
    still_true,
)
from bot.domain.reminders.review_plan import next_upward, upward_reminders
from bot.domain.reminders.rights_plan import next_right, right_reminders

__all__ = [
    "MUTEABLE",
    "QUIET_FROM",
    "UNIT_MARGIN",
    "Audience",
    "CaseMatters",
    "ObjectionMatters",
    "OfficeMatter",
    "Plan",
    "PlannedReminder",
    "ReminderHours",
    "ReminderKind",
    "ReminderRules",
    "Situation",
    "acting_reminders",
    "answer_duties",
    "answer_reminders",
    "approval_reminders",
    "completeness_reminders",
    "completion_reminders",
    "dispute_right_reminders",
    "exemption_reminders",
    "named_day",
    "next_calendar_missing",
    "next_objection_overdue",
    "next_order_overdue",
    "next_overdue",
    "next_right",
    "next_upward",
    "note_on_rights_is_welcome",
    "objection_reminders",
    "objection_right_reminders",
    "ordered_reminders",
    "overdue_duties",
    "proof_reminders",
    "regime_tag_reminders",
    "report_reminders",
    "report_words_reminder",
    "right_reminders",
    "still_true",
    "unit_due",
    "unit_reminders",
    "upward_reminders",
]
