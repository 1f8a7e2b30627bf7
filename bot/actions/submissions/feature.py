"""What `submissions` adds to the desk."""

from bot.actions.submissions import answer_submission, paper_signing
from bot.desk.feature import Feature

FEATURE = Feature(buttons=(*answer_submission.BUTTONS, *paper_signing.BUTTONS))
