"""Every feature of the desk by what it declares: the one list of them."""

from bot.actions.answers.feature import FEATURE as ANSWERS
from bot.actions.calendar.feature import FEATURE as CALENDAR
from bot.actions.cases.feature import FEATURE as CASES
from bot.actions.conversation.feature import FEATURE as CONVERSATION
from bot.actions.deadlines.feature import FEATURE as DEADLINES
from bot.actions.delivery.feature import FEATURE as DELIVERY
from bot.actions.exemptions.feature import FEATURE as EXEMPTIONS
from bot.actions.group.feature import FEATURE as GROUP
from bot.actions.identity.feature import FEATURE as IDENTITY
from bot.actions.information_list.feature import FEATURE as INFORMATION_LIST
from bot.actions.letters.feature import FEATURE as LETTERS
from bot.actions.objections.feature import FEATURE as OBJECTIONS
from bot.actions.operations.feature import FEATURE as OPERATIONS
from bot.actions.outside_chat.feature import FEATURE as OUTSIDE_CHAT
from bot.actions.oversight.feature import FEATURE as OVERSIGHT
from bot.actions.privacy.feature import FEATURE as PRIVACY
from bot.actions.reminders.feature import FEATURE as REMINDERS
from bot.actions.reports.feature import FEATURE as REPORTS
from bot.actions.requests.feature import FEATURE as REQUESTS
from bot.actions.status.feature import FEATURE as STATUS
from bot.actions.submissions.feature import FEATURE as SUBMISSIONS
from bot.actions.transfers.feature import FEATURE as TRANSFERS
from bot.actions.welcome.feature import FEATURE as WELCOME
from bot.desk import alarms, group_message, private_view, purposes
from bot.desk.feature import Feature

DESK = Feature(
    sends=(
        purposes.WORD,
        purposes.DESK,
        purposes.NOTICE,
        purposes.CASE_WORD,
        purposes.RECEIPT,
        purposes.COPY,
        purposes.ERRAND,
        purposes.PAPER,
        purposes.TIDY,
        *alarms.AFTER,
        *group_message.AFTER,
        *private_view.AFTER,
    )
)
"""What all of them send."""
FEATURES = (
    DESK,
    ANSWERS,
    CALENDAR,
    CASES,
    CONVERSATION,
    DEADLINES,
    DELIVERY,
    EXEMPTIONS,
    GROUP,
    IDENTITY,
    INFORMATION_LIST,
    LETTERS,
    OBJECTIONS,
    OPERATIONS,
    OUTSIDE_CHAT,
    OVERSIGHT,
    PRIVACY,
    REMINDERS,
    REPORTS,
    REQUESTS,
    STATUS,
    SUBMISSIONS,
    TRANSFERS,
    WELCOME,
)
