"""What `submissions` adds to the desk."""

from bot.actions.submissions import answer_submission, submission_signing
from bot.desk.feature import Feature

FEATURE = Feature(forms=(*submission_signing.FORMS,), buttons=(*answer_submission.BUTTONS,))
